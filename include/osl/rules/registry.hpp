// Every rule, mentioned once. The order is the order of tallies and of the catalogue: by family, then as in the model.
#pragma once

#include "osl/rules/disclosure/person_level_performance.hpp"
#include "osl/rules/disclosure/personal_data_in_text.hpp"
#include "osl/rules/disclosure/small_count.hpp"
#include "osl/rules/engine/engine.hpp"
#include "osl/rules/participation/absence_over_limit.hpp"
#include "osl/rules/participation/delegates_out_of_bounds.hpp"
#include "osl/rules/participation/group_sizes_unpublished.hpp"
#include "osl/rules/participation/trainee_not_social_worker.hpp"
#include "osl/rules/published/breakdown_total_differs.hpp"
#include "osl/rules/published/percentage_does_not_rederive.hpp"
#include "osl/rules/published/rounding_convention.hpp"
#include "osl/rules/published/strands_pooled.hpp"
#include "osl/rules/published/table_malformed.hpp"
#include "osl/rules/register/dangling_reference.hpp"
#include "osl/rules/register/duplicate_centre.hpp"
#include "osl/rules/register/duplicate_entry.hpp"
#include "osl/rules/register/duplicate_id.hpp"
#include "osl/rules/register/duplicate_organiser.hpp"
#include "osl/rules/register/duplicate_person.hpp"
#include "osl/rules/register/empty.hpp"
#include "osl/rules/register/fact_after_report.hpp"
#include "osl/rules/register/fact_long_before_programme.hpp"
#include "osl/rules/register/left_before_joined.hpp"
#include "osl/rules/register/recorded_before_true.hpp"
#include "osl/rules/register/same_centre_other_id.hpp"
#include "osl/rules/register/strand_mismatch.hpp"
#include "osl/rules/register/unreadable_text.hpp"
#include "osl/rules/risk/depends_on_project.hpp"
#include "osl/rules/risk/no_community_mapped.hpp"
#include "osl/rules/steps/not_done_without_reason.hpp"
#include "osl/rules/steps/organiser_not_social_worker.hpp"
#include "osl/rules/steps/organiser_undecided.hpp"
#include "osl/rules/steps/out_of_order.hpp"
#include "osl/rules/steps/records_incomplete.hpp"
#include "osl/rules/steps/scopes_without_organiser.hpp"
#include "osl/rules/steps/structure_none_though_done.hpp"
#include "osl/rules/steps/structure_not_firm.hpp"
#include "osl/rules/support/coach_missing.hpp"
#include "osl/rules/support/mentor_missing.hpp"
#include "osl/rules/support/supervisor_missing.hpp"
#include "osl/rules/territory/population_implausible.hpp"
#include "osl/rules/territory/size_mismatch.hpp"
#include "osl/rules/territory/size_on_boundary.hpp"
#include "osl/rules/territory/teryt_bad_powiat_or_gmina.hpp"
#include "osl/rules/territory/teryt_city_kind.hpp"
#include "osl/rules/territory/teryt_format.hpp"
#include "osl/rules/territory/teryt_lost_zero.hpp"
#include "osl/rules/territory/teryt_unknown_voivodeship.hpp"
#include "osl/rules/territory/teryt_wrong_kind.hpp"

namespace osl::rules {

using AllRules =
    RuleList<territory::TerytFormat, territory::TerytLostZero, territory::TerytUnknownVoivodeship, territory::TerytBadPowiatOrGmina,
             territory::TerytWrongKind, territory::TerytCityKind, territory::PopulationImplausible, territory::SizeMismatch,
             territory::SizeOnBoundary,  //
             of_register::Empty, of_register::DuplicateCentre, of_register::SameCentreOtherId, of_register::DuplicatePerson,
             of_register::DuplicateOrganiser, of_register::DuplicateId, of_register::DuplicateEntry, of_register::DanglingReference,
             of_register::RecordedBeforeTrue, of_register::FactAfterReport, of_register::FactLongBeforeProgramme,  //
             of_register::LeftBeforeJoined, of_register::StrandMismatch, of_register::UnreadableText,              //
             participation::DelegatesOutOfBounds, participation::GroupSizesUnpublished,                            //
             participation::TraineeNotSocialWorker, participation::AbsenceOverLimit,                               //
             support::MentorMissing, support::SupervisorMissing, support::CoachMissing,                            //
             steps::RecordsIncomplete, steps::NotDoneWithoutReason, steps::OutOfOrder,                             //
             steps::ScopesWithoutOrganiser, steps::StructureNoneThoughDone, steps::StructureNotFirm,               //
             steps::OrganiserUndecided, steps::OrganiserNotSocialWorker,                                           //
             risk::DependsOnProject, risk::NoCommunityMapped,                                                      //
             published::TableMalformed, published::PercentageDoesNotRederive, published::RoundingConvention,
             published::BreakdownTotalDiffers, published::StrandsPooled,  //
             disclosure::PersonLevelPerformance, disclosure::SmallCount, disclosure::PersonalDataInText>;

}  // namespace osl::rules

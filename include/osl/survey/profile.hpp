// Profiles: requests with a name, which others extend.
#pragma once

#include "osl/describe/unknown_name.hpp"
#include "osl/model/records/title.hpp"
#include "osl/model/values/format.hpp"
#include "osl/model/values/id.hpp"
#include "osl/survey/request.hpp"

namespace osl {

/// What to ask for a purpose, and why otherwise than usual.
struct Profile {
    ProfileFormat format = {};
    Id id;
    Title title;
    Opt<Phrase> meaning = {};
    Opt<Text> extends = {};
    Request request = {};

    friend bool operator==(const Profile&, const Profile&) = default;

    static constexpr describe::About about{"Profile", {"profil", "profile"}, "What to ask for a purpose, and why otherwise than usual."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("format", &Profile::format, {"format", "format"}),
                 field("id", &Profile::id, {"identyfikator", "id"}, {.refers = free_id}),
                 field("title", &Profile::title, {"tytuł", "title"}), field("meaning", &Profile::meaning, {"znaczenie", "meaning"}),
                 field("extends", &Profile::extends, {"rozszerza", "extends"},
                       {.meaning = "another profile, which holds where this one says nothing: its id, or a file beside this one"}),
                 field("request", &Profile::request, {"zapytanie", "request"}));
    }
};

/// The profiles that come with the library.
[[nodiscard]] const List<Profile>& profiles();

/// A profile from a file, which may set rules of one's own too. Beside what does not decode, these are errors: a name that no rule, family,
/// indicator or field bears; a parameter that does not fit its rule; a change without a reason; a request that names a profile, a baseline
/// or today, or sets parameters other than by settings. Throws `DecodeFailure` with all of them, and `FileError`.
[[nodiscard]] Profile read_profile(const Text& path, const CustomRules& custom = {});

/// A profile by its id, or from the file of that name, and those that it extends, each after the one that extends it. Throws as
/// `read_profile`; `UnknownName`; `Misuse` where profiles extend one another in a circle.
[[nodiscard]] List<Profile> profile_chain(const Text& name, const CustomRules& custom = {});

/// The request with everything filled in that its profile and the defaults say, but for times, which are the register's. Throws as
/// `profile_chain`, and `DecodeFailure` for parameters that are not given rule by rule.
[[nodiscard]] Request resolved(const Request& request, const CustomRules& custom = {});

}  // namespace osl

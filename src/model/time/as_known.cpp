#include "osl/model/time/as_known.hpp"

namespace osl {

namespace {

constexpr bool tells_of_past(Dated dated) { return dated == Dated::event || dated == Dated::fact; }

template <describe::Record T>
Opt<Day> day_of_record(const T& entry) {
    Opt<Day> recorded_on;
    describe::for_each_field<T>([&]<class M>(const describe::Field<T, M>& field) {
        if constexpr (std::same_as<M, Opt<Day>>) {
            if (field.notes.dated == Dated::record) recorded_on = entry.*field.member;
        }
    });
    return recorded_on;
}

/// Whether an entry counts; one that has several days, from the first of them.
template <describe::Record T>
bool is_there(const T& entry, const CentreAt& at) {
    if constexpr (requires { is_settled(entry); } && requires { entry.on; }) {
        return at.counts(entry);
    } else {
        Opt<When> on;
        const auto recorded_on = day_of_record(entry);
        describe::for_each_field<T>([&]<class M>(const describe::Field<T, M>& field) {
            if constexpr (std::same_as<M, Opt<When>>) {
                if (const auto& day = entry.*field.member; day && tells_of_past(field.notes.dated))
                    if (!on || day->last() < on->last()) on = day;
            }
        });
        if constexpr (requires { entry.id; }) {
            if (!on && !recorded_on) return true;
        }
        return at.counts(on, recorded_on);
    }
}

template <describe::Record T>
void forget(T& record, const CentreAt& at);

/// Lists of the centre were known as a whole or not; what an entry says besides its day goes and stays with the entry.
template <class Owner, class Element>
void forget_in(Opt<List<Element>>& list, const CentreAt& at) {
    constexpr bool of_centre = std::same_as<Owner, Centre>;
    if (!list) return;
    if (of_centre && (!known_earlier<Element> || !at.knows(list))) {
        list = {};
    } else if constexpr (bears_days<Element>() || (of_centre && describe::Record<Element>)) {
        std::erase_if(*list, [&](const Element& entry) { return !is_there(entry, at); });
        for (auto& entry : *list) forget(entry, at);
    }
}

template <describe::Record T>
void forget(T& record, const CentreAt& at) {
    const auto recorded_on = day_of_record(record);
    describe::for_each_field<T>([&]<class M>(const describe::Field<T, M>& field) {
        auto& member = record.*field.member;
        if constexpr (std::same_as<M, Opt<When>>) {
            if (member && tells_of_past(field.notes.dated) && !at.counts(member, recorded_on)) member = {};
        } else if constexpr (describe::Optional<M>) {
            using Inner = typename describe::IsOpt<M>::inner;
            if constexpr (describe::Listed<Inner>) {
                forget_in<T>(member, at);
            } else if constexpr (describe::Record<Inner>) {
                if (member && bears_days<Inner>() && !is_there(*member, at)) member = {};
                if (member) forget(*member, at);
            }
        } else if constexpr (describe::Record<M>) {
            forget(member, at);
        }
    });
}

}  // namespace

Centre as_known(const CentreAt& at) {
    auto centre = at.centre();
    if (!at.at_observation()) forget(centre, at);
    return centre;
}

}  // namespace osl

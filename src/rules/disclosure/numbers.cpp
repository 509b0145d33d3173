// PESEL and telephone numbers among the groups of digits of a text.
#include <algorithm>
#include <array>

#include "finders.hpp"
#include "osl/model/values/day.hpp"

namespace osl::rules::disclosure {

namespace {

using Words = std::u32string_view;

/// What stands between two groups of one number.
struct Between {
    bool blank = false;
    bool hyphen = false;
    bool dot = false;
    bool slash = false;
    bool bracket = false;
    std::size_t size = 0;
};

struct Group {
    std::size_t begin;
    std::size_t size;
    Between before = {};  ///< nothing for the first
};

/// How far back and ahead a word may stand that says what a number is.
constexpr std::size_t reach = 28;

/// Words after which a number of seven, nine or more digits is a telephone number; with `*`, beginnings of words.
constexpr std::array<Words, 17> calls{U"tel",   U"telef*", U"kom",    U"komór*", U"komor*", U"fax*",   U"faks*", U"phone*",  U"mobile",
                                      U"cell*", U"dzwo*",  U"zadzw*", U"call*",  U"sms*",   U"infol*", U"tf",    U"whatsapp"};
/// Words after which it is something else.
constexpr std::array<Words, 60> other{U"regon*",   U"nip*",    U"krs*",     U"teryt*",  U"simc*",     U"iban*",   U"konto",   U"konta",
                                      U"koncie",   U"rachun*", U"faktur*",  U"zamów*",  U"zamow*",    U"umow*",   U"umów*",   U"decyzj*",
                                      U"uchwał*",  U"polis*",  U"sygn*",    U"spraw*",  U"kwot*",     U"budżet*", U"koszt*",  U"dotacj*",
                                      U"ludnoś*",  U"isbn*",   U"issn*",    U"id",      U"identyf*",  U"kod*",    U"poz",     U"pozycj*",
                                      U"działk*",  U"księg*",  U"seri*",    U"seryj*",  U"licenc*",   U"wnios*",  U"wartoś*", U"suma",
                                      U"razem",    U"łącz*",   U"ogół*",    U"zł",      U"pln",       U"eur",     U"order*",  U"invoice*",
                                      U"account*", U"amount*", U"budget*",  U"popul*",  U"contract*", U"total*",  U"indeks*", U"ewidenc*",
                                      U"legitym*", U"faktury", U"przelew*", U"zarządz*"};
/// What a number is counted in.
constexpr std::array<Words, 30> units{U"zł*", U"zl", U"pln",  U"eur*",   U"usd",  U"gbp",     U"chf",   U"tys*",  U"mln", U"mld",
                                      U"%",   U"‰",  U"osób", U"osoby",  U"osob", U"mieszk*", U"szt*",  U"egz*",  U"km*", U"ha",
                                      U"kg",  U"m2", U"m3",   U"grosz*", U"pkt",  U"punkt*",  U"wyśw*", U"odsł*", U"€",   U"$"};

constexpr std::array<int, 13> mobile{45, 50, 51, 53, 57, 60, 66, 69, 72, 73, 78, 79, 88};
constexpr std::array<int, 49> areas{12, 13, 14, 15, 16, 17, 18, 22, 23, 24, 25, 29, 32, 33, 34, 41, 42, 43, 44, 46, 48, 52, 54, 55, 56,
                                    58, 59, 61, 62, 63, 65, 67, 68, 71, 74, 75, 76, 77, 81, 82, 83, 84, 85, 86, 87, 89, 91, 94, 95};

/// Ways in which the nine digits of a telephone number are grouped.
constexpr std::array<std::array<std::size_t, 4>, 6> layouts{
    {{9, 0, 0, 0}, {3, 3, 3, 0}, {2, 3, 2, 2}, {2, 7, 0, 0}, {2, 3, 4, 0}, {3, 2, 2, 2}}};
/// The same with a 0 before the area code.
constexpr std::array<std::array<std::size_t, 5>, 6> with_zero{
    {{1, 2, 3, 2, 2}, {1, 2, 7, 0, 0}, {3, 3, 2, 2, 0}, {3, 7, 0, 0, 0}, {1, 2, 3, 4, 0}, {3, 3, 4, 0, 0}}};
/// … and of a mobile one, as it was dialled until 2009.
constexpr std::array<std::array<std::size_t, 4>, 2> mobile_with_zero{{{1, 3, 3, 3}, {4, 3, 3, 0}}};

class Numbers {
public:
    Numbers(const List<char32_t>& letters, TextOrigin origin, List<Placed>& out, std::size_t& steps)
        : text_(letters), origin_(origin), out_(out), steps_(steps) {}

    void find() {
        bool in_address = false;  // of a page: digits there are no telephone numbers
        for (std::size_t i = 0; i < text_.size();) {
            ++steps_;
            if (text_[i] == U' ') in_address = false;
            if (stands_at(text_, i, U"://") || stands_at(text_, i, U"www.")) in_address = true;
            if (!is_digit(text_[i])) {
                ++i;
                continue;
            }
            take_groups(i);
            in_address_ = in_address;
            look_at_groups();
            const auto& last = groups_.back();
            for (auto j = i; j != last.begin + last.size; ++j)
                if (text_[j] == U' ') in_address = false;
            i = last.begin + last.size;
        }
    }

private:
    void take_groups(std::size_t i) {
        groups_.clear();
        Between between;
        for (;;) {
            const auto begin = i;
            while (i < text_.size() && is_digit(text_[i])) ++i;
            groups_.push_back({begin, i - begin, between});
            steps_ += i - begin;
            auto next = i;
            between = {};
            for (; next < text_.size() && between.size != 3 && note(text_[next], between); ++next) ++between.size;
            if (between.size == 0 || next >= text_.size() || !is_digit(text_[next])) return;
            i = next;
        }
    }
    static bool note(char32_t c, Between& between) {
        switch (c) {
            case U' ': return between.blank = true;
            case U'-': return between.hyphen = true;
            case U'.': return between.dot = true;
            case U'/': return between.slash = true;
            case U'(':
            case U')': return between.bracket = true;
            default: return false;
        }
    }

    void look_at_groups() {
        for (std::size_t i = 0; i != groups_.size();) {
            if (const auto end = pesel_at(i); end != i)
                i = take(PersonalData::pesel, i, end);
            else if (const auto after = telephone_at(i); after != i)
                i = take(PersonalData::telephone, i, after);
            else
                ++i;
        }
    }

    std::size_t take(PersonalData kind, std::size_t begin, std::size_t end) {
        const auto digits = digits_of(begin, end);
        Text masked = kind == PersonalData::pesel ? "PESEL …" : "tel. …";
        for (auto i = digits.size() - 2; i != digits.size(); ++i) masked += static_cast<char>('0' + (digits[i] - U'0'));
        out_.push_back({groups_[begin].begin, {kind, std::move(masked)}});
        taken_until_ = end;
        return end;
    }

    [[nodiscard]] std::u32string digits_of(std::size_t begin, std::size_t end) const {
        std::u32string out;
        for (auto g = begin; g != end; ++g)
            for (std::size_t i = 0; i != groups_[g].size; ++i) out += text_[groups_[g].begin + i];
        return out;
    }
    [[nodiscard]] char32_t before(std::size_t group, std::size_t back = 1) const {
        return groups_[group].begin < back ? U' ' : text_[groups_[group].begin - back];
    }
    [[nodiscard]] char32_t after(std::size_t end, std::size_t ahead = 0) const {
        const auto at = groups_[end - 1].begin + groups_[end - 1].size + ahead;
        return at < text_.size() ? text_[at] : U' ';
    }
    /// Whether `,12` goes on: a fraction, so that what stands before it is an amount.
    [[nodiscard]] bool has_fraction(std::size_t end) const {
        return after(end) == U',' && is_digit(after(end, 1)) && (!is_digit(after(end, 2)) || !is_digit(after(end, 3)));
    }

    // --- PESEL ---

    /// One past the groups of a PESEL number that begins with a group, or the group itself.
    [[nodiscard]] std::size_t pesel_at(std::size_t i) {
        std::size_t digits = 0;
        bool breaks_after_day = false;
        auto end = i;
        Between all;
        while (end != groups_.size() && digits < 11 && end - i != 11) {
            if (end != i) {
                const auto& between = groups_[end].before;
                if (between.slash || between.bracket) break;
                all = {all.blank || between.blank, all.hyphen || between.hyphen, all.dot || between.dot};
            }
            digits += groups_[end].size;
            breaks_after_day = breaks_after_day || digits == 6;
            ++end;
            ++steps_;
        }
        if (digits != 11 || has_fraction(end) || !is_pesel(digits_of(i, end))) return i;
        if (end == i + 1) return is_fraction_itself(i) ? i : end;
        if (called(i, std::array<Words, 1>{U"pesel*"})) return end;
        const bool day_and_number = all.dot && all.blank && groups_[i].size == 2;
        const bool year_and_month = groups_[i].size == 4 && groups_[i + 1].size == 2;
        return breaks_after_day && !day_and_number && !year_and_month ? end : i;
    }
    /// `0.44051401359`
    [[nodiscard]] bool is_fraction_itself(std::size_t i) const {
        return (before(i) == U'.' || before(i) == U',') && before(i, 2) == U'0' && !is_digit(before(i, 3));
    }
    /// The check digit, and a day of birth from 1900 to 2039.
    [[nodiscard]] static bool is_pesel(const std::u32string& digits) {
        constexpr std::array<int, 10> weights{1, 3, 7, 9, 1, 3, 7, 9, 1, 3};
        const auto digit = [&](std::size_t i) { return static_cast<int>(digits[i] - U'0'); };
        int sum = 0;
        for (std::size_t i = 0; i != weights.size(); ++i) sum += weights.at(i) * digit(i);
        if ((10 - sum % 10) % 10 != digit(10)) return false;
        const auto two = [&](std::size_t i) { return digit(i) * 10 + digit(i + 1); };
        const int month = two(2);
        if (month > 32 || (month > 20 && two(0) > 39)) return false;
        return Day::make((month > 20 ? 2000 : 1900) + two(0), month > 20 ? month - 20 : month, two(4)).has_value();
    }

    // --- telephone numbers ---

    /// One past the groups of a telephone number that begins with a group, or the group itself.
    [[nodiscard]] std::size_t telephone_at(std::size_t i) {
        std::array<std::size_t, 8> ends{};  // the groups after so many digits, for the counts that matter
        std::size_t digits = 0;
        std::size_t longest = i;
        for (auto end = i; end != groups_.size() && end - i != 8 && digits < 15; ++end) {
            ++steps_;
            if (end != i && groups_[end].before.slash && (end != i + 1 || (digits != 2 && digits != 3))) break;
            digits += groups_[end].size;
            ends.at(end - i) = digits;
            longest = end + 1;
        }
        if (i == longest) return i;
        const auto length = [&](std::size_t wanted) -> std::size_t {
            for (std::size_t n = 0; i + n != longest; ++n)
                if (ends.at(n) == wanted) return i + n + 1;
            return 0;
        };
        if (const auto end = international(i, length); end != i) return end;
        const bool named = is_called(i);
        if (named) {
            for (const std::size_t wanted : {std::size_t{9}, std::size_t{11}, std::size_t{10}, std::size_t{7}}) {
                const auto end = length(wanted);
                if (end == 0) continue;
                const auto number = digits_of(i, end);
                if (wanted == 11 && !number.starts_with(U"48")) continue;
                if (wanted == 10 && number[0] != U'0') continue;
                return end;
            }
            return i;
        }
        if (origin_ == TextOrigin::number || in_address_ || is_reference(i)) return i;
        return unnamed(i, length);
    }

    /// `+48`, `0048`, `(48)`, `48`, and `+` with another country's code.
    template <class Length>
    [[nodiscard]] std::size_t international(std::size_t i, const Length& length) const {
        const bool plus = before(i) == U'+' || (before(i) == U'(' && before(i, 2) == U'+') || (before(i) == U' ' && before(i, 2) == U'+');
        if (plus) {
            for (const std::size_t wanted : {std::size_t{11}, std::size_t{12}, std::size_t{13}, std::size_t{10}}) {
                const auto end = length(wanted);
                if (end == 0 || counts_something(end)) continue;
                const auto number = digits_of(i, end);
                if (number.starts_with(U"48") ? wanted == 11 || (wanted == 12 && number[2] == U'0') : true) return end;
            }
            return i;
        }
        if (const auto end = length(13); end != 0 && digits_of(i, end).starts_with(U"0048")) return end;
        if (const auto end = length(14); end != 0 && digits_of(i, end).starts_with(U"00480")) return end;
        return i;
    }

    template <class Length>
    [[nodiscard]] std::size_t unnamed(std::size_t i, const Length& length) {
        if (const auto end = length(9); end != 0 && fits(i, end) && stands_apart(i, end)) return end;
        if (const auto end = length(10); end != 0 && fits_with_zero(i, end) && stands_apart(i, end)) return end;
        if (const auto end = length(11); end != 0 && digits_of(i, end).starts_with(U"48") && stands_apart(i, end)) {
            const auto number = digits_of(i, end);
            if (end == i + 1 ? has_prefix(number.substr(2), true) : groups_[i].size == 2 && fits(i + 1, end)) return end;
        }
        return i;
    }

    [[nodiscard]] static bool has_prefix(std::u32string_view digits, bool mobile_only) {
        const auto prefix = static_cast<int>((digits[0] - U'0') * 10 + (digits[1] - U'0'));
        return std::ranges::find(mobile, prefix) != mobile.end() || (!mobile_only && std::ranges::find(areas, prefix) != areas.end());
    }

    template <std::size_t N>
    [[nodiscard]] bool is_laid_out(std::size_t i, std::size_t end, const std::array<std::size_t, N>& layout) const {
        std::size_t n = 0;
        while (n != N && layout.at(n) != 0 && i + n != end && groups_[i + n].size == layout.at(n)) ++n;
        return i + n == end && (n == N || layout.at(n) == 0);
    }
    [[nodiscard]] bool fits(std::size_t i, std::size_t end) const {
        if (std::ranges::none_of(layouts, [&](const auto& layout) { return is_laid_out(i, end, layout); })) return false;
        const bool dotted = std::any_of(groups_.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                        groups_.begin() + static_cast<std::ptrdiff_t>(end), [](const Group& g) { return g.before.dot; });
        return has_prefix(digits_of(i, end), groups_[i].size == 9 || (dotted && groups_[i].size == 3));
    }
    [[nodiscard]] bool fits_with_zero(std::size_t i, std::size_t end) const {
        const auto number = digits_of(i, end);
        if (number[0] != U'0' || !has_prefix(std::u32string_view(number).substr(1), false)) return false;
        if (has_prefix(std::u32string_view(number).substr(1), true) &&
            std::ranges::any_of(mobile_with_zero, [&](const auto& layout) { return is_laid_out(i, end, layout); }))
            return true;
        return std::ranges::any_of(with_zero, [&](const auto& layout) { return is_laid_out(i, end, layout); });
    }

    /// Whether what stands before and after leaves groups a number by themselves: no amount, account or code that goes on.
    [[nodiscard]] bool stands_apart(std::size_t i, std::size_t end) const {
        if (i != 0 && i != taken_until_ && (!groups_[i].before.blank || groups_[i - 1].size < 4)) return false;
        if (end != groups_.size()) {
            const auto& next = groups_[end];
            const bool extension = next.before.slash && next.size <= 3 && end != i + 1;
            const bool year = next.before.blank && next.size == 4;
            const bool another = next.before.blank && end + (end - i) <= groups_.size() && fits(end, end + (end - i));
            if (!extension && !year && !another) return false;
        }
        const auto c = after(end);
        if (is_letter(c) || c == U'_' || (c == U'/' && end == i + 1) || has_fraction(end) || counts_something(end)) return false;
        if (called(i, other)) return false;
        return !digits_of(i, end).ends_with(U"000");
    }

    [[nodiscard]] bool counts_something(std::size_t end) const {
        auto at = groups_[end - 1].begin + groups_[end - 1].size;
        if (at < text_.size() && text_[at] == U' ') ++at;
        return std::ranges::any_of(units, [&](Words unit) { return is_word_at(at, unit); });
    }

    /// Whether a group goes on with a word or reference: `OPS-501234567`, `XI/123`, `id_5`.
    [[nodiscard]] bool is_reference(std::size_t i) const {
        const auto last = before(i);
        if (is_letter(last) || last == U'_' || last == U'#') return true;
        const bool joins = last == U'-' || last == U'/' || last == U'.' || last == U',' || last == U':';
        return joins && i == 0 && (is_letter(before(i, 2)) || is_digit(before(i, 2)) || before(i, 2) == U')') && last != U':';
    }

    [[nodiscard]] bool is_word_at(std::size_t at, Words word) const {
        const bool begins_only = word.ends_with(U'*');
        if (begins_only) word.remove_suffix(1);
        if (!stands_at(text_, at, word)) return false;
        const auto end = at + word.size();
        return begins_only || end >= text_.size() || !is_letter(text_[end]);
    }

    /// Whether the words before a group say that it is one of these.
    template <std::size_t N>
    [[nodiscard]] bool called(std::size_t i, const std::array<Words, N>& words) const {
        return nearest(i, words) != 0;
    }
    /// One past where the nearest of some words begins before a group, or 0.
    template <std::size_t N>
    [[nodiscard]] std::size_t nearest(std::size_t i, const std::array<Words, N>& words) const {
        const auto place = groups_[i].begin;
        const auto least = place < reach ? 0 : place - reach;
        for (auto at = place; at-- != least;) {
            if (!is_letter(text_[at]) || (at != 0 && is_letter(text_[at - 1]))) continue;
            for (const auto& word : words)
                if (is_word_at(at, word)) return at + 1;
        }
        return 0;
    }
    [[nodiscard]] bool is_called(std::size_t i) {
        steps_ += reach;
        const auto call = nearest(i, calls);
        return call != 0 && call >= nearest(i, other);
    }

    const List<char32_t>& text_;
    TextOrigin origin_;
    List<Placed>& out_;
    std::size_t& steps_;
    List<Group> groups_;
    bool in_address_ = false;
    std::size_t taken_until_ = 0;
};

}  // namespace

void find_numbers(const List<char32_t>& letters, TextOrigin origin, List<Placed>& out, std::size_t& steps) {
    Numbers(letters, origin, out, steps).find();
}

}  // namespace osl::rules::disclosure

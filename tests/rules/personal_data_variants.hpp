// Invented personal data as people write them, and numbers that are none.
#pragma once

#include <array>
#include <random>

#include "osl/rules/disclosure/personal_data.hpp"

namespace osl::testing {

class Variants {
public:
    using Kind = rules::disclosure::PersonalData;

    struct Personal {
        Text text;
        Kind kind;
    };

    explicit Variants(std::uint64_t seed) : random_(seed) {}

    /// One number or address, with words around it.
    Personal personal() {
        switch (below(3)) {
            case 0: return {around(pesel()), Kind::pesel};
            case 1: return {around(address()), Kind::email};
            default: return {telephone(), Kind::telephone};
        }
    }

    Text other() {
        switch (below(16)) {
            case 0: return "REGON " + regon();
            case 1: return "NIP " + digits(3) + "-" + digits(3) + "-" + digits(2) + "-" + digits(2);
            case 2: return "KRS 0000" + digits(6);
            case 3: return nonzero(3) + " " + digits(3) + " " + digits(3) + one_of({" zł", ",00 zł", " PLN", " tys. zł", " osób"});
            case 4: return "uchwała nr " + Text(one_of({"XI", "XXIV", "IV"})) + "/" + nonzero(3) + "/20" + digits(2);
            case 5: return "20" + digits(2) + "-0" + nonzero(1) + "-1" + digits(1) + "T1" + digits(1) + ":" + "2" + digits(1) + ":00Z";
            case 6: return "OPS." + nonzero(3) + "." + nonzero(2) + ".20" + digits(2);
            case 7: return "PL" + digits(2) + spaced({4, 4, 4, 4, 4, 4}, " ");
            case 8: return "Dz.U. 20" + digits(2) + " nr " + nonzero(2) + " poz. " + nonzero(4);
            case 9: return "zamówienie nr " + spaced({2, 3, 2, 2}, "");
            case 10: return digits(2) + "-" + digits(3) + " Kraków, ul. Długa " + nonzero(2) + "/" + nonzero(2);
            case 11: return "lata 20" + digits(2) + "–20" + digits(2) + "; TERYT " + digits(7);
            case 12: return "https://example.pl/dok/" + digits(9) + "/" + digits(4);
            case 13: return "ludność " + nonzero(3) + " " + digits(3) + ", w tym " + nonzero(2) + " " + digits(3);
            case 14: return "0" + nonzero(1) + ".0" + nonzero(1) + ".2011 r., godz. 1" + digits(1) + ".30, sala " + nonzero(3);
            default: return "faktura nr " + digits(9) + " z 2012 r.";
        }
    }

    Text pesel() {
        const auto made = valid_pesel();
        switch (below(8)) {
            case 0: return made;
            case 1: return made.substr(0, 6) + blank() + made.substr(6);
            case 2: return made.substr(0, 6) + "-" + made.substr(6);
            case 3: return made.substr(0, 6) + "." + made.substr(6);
            case 4: return "PESEL" + made;
            case 5: return made + "/2012";
            case 6: return made.substr(0, 2) + blank() + made.substr(2, 2) + blank() + made.substr(4, 2) + blank() + made.substr(6);
            default:
                return "pesel: " + made.substr(0, 3) + blank() + made.substr(3, 3) + blank() + made.substr(6, 3) + blank() + made.substr(9);
        }
    }

    Text address() {
        const Text name = one_of({"jan", "j.kowalski", "józef_żak", "anna-maria", "ops2", "ł.ś"});
        const Text at = one_of({"@", "@", "[at]", "(at)", " (at) ", " małpa ", "(małpa)", " [at] ", " at "});
        const Text dot = one_of({".", ".", ".", "[.]", "(kropka)", " kropka "});
        return name + at + Text(one_of({"ops", "mops-łódź", "gmina.xyz"})) + dot + Text(one_of({"pl", "eu", "com.pl"}));
    }

    Text telephone() {
        const Text mobile = one_of({"501", "602", "693", "721", "888", "535"});
        const Text area = one_of({"12", "22", "42", "71", "85"});
        const auto s = separator();
        switch (below(10)) {
            case 8: return around(Text(one_of({"0", "0 "})) + mobile + " " + digits(3) + " " + tail(3));
            case 0: return around(mobile + s + digits(3) + s + tail(3));
            case 1: return around("+48" + blank() + mobile + s + digits(3) + s + tail(3));
            case 2: return around("0048" + mobile + tail(6));
            case 3: return around("48 " + mobile + " " + digits(3) + " " + tail(3));
            case 4: return around("(0-" + area + ") " + nonzero(3) + "-" + digits(2) + "-" + tail(2));
            case 5: return around("(" + area + ") " + nonzero(3) + s + digits(2) + s + tail(2));
            case 6: return around("0" + area + " " + nonzero(3) + " " + digits(2) + " " + tail(2));
            case 7: return "tel. " + nonzero(3) + s + digits(2) + s + tail(2);
            default: return Text(one_of({"kom. ", "tel.", "Telefon: ", "fax "})) + mobile + tail(6);
        }
    }

private:
    std::size_t below(std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_); }
    const char* one_of(std::initializer_list<const char*> list) { return *(list.begin() + below(list.size())); }
    Text digits(std::size_t count) {
        Text out;
        while (out.size() != count) out += static_cast<char>('0' + below(10));
        return out;
    }
    Text nonzero(std::size_t count) { return static_cast<char>('1' + below(9)) + digits(count - 1); }
    /// Digits that do not end in zeros, as round amounts do.
    Text tail(std::size_t count) { return digits(count - 1) + static_cast<char>('1' + below(9)); }
    Text blank() { return one_of({" ", "\u00A0", "\u2009", "\u202F"}); }
    Text separator() { return one_of({" ", "-", "\u00A0", "\u2011", "\u202F"}); }
    Text spaced(std::initializer_list<std::size_t> sizes, const char* first) {
        Text out = first;
        for (const auto size : sizes) out += (out.empty() || out == " " ? "" : " ") + nonzero(size);
        return out;
    }
    Text around(const Text& text) {
        return one_of({"", "kontakt ", "(", "p. A., ", "pracownik: "}) + text + one_of({"", ".", ", pok. 3", " rano"});
    }
    Text regon() {
        constexpr std::array<int, 8> weights{8, 9, 2, 3, 4, 5, 6, 7};
        auto made = digits(8);
        int sum = 0;
        for (std::size_t i = 0; i != weights.size(); ++i) sum += weights.at(i) * (made[i] - '0');
        return made + static_cast<char>('0' + sum % 11 % 10);
    }
    Text valid_pesel() {
        const auto two = [](std::size_t n) { return Text(1, static_cast<char>('0' + n / 10)) + static_cast<char>('0' + n % 10); };
        const bool this_century = below(5) == 0;
        auto made =
            two(this_century ? below(25) : 30 + below(70)) + two(1 + below(12) + (this_century ? 20 : 0)) + two(1 + below(28)) + digits(4);
        constexpr std::array<int, 10> weights{1, 3, 7, 9, 1, 3, 7, 9, 1, 3};
        int sum = 0;
        for (std::size_t i = 0; i != weights.size(); ++i) sum += weights.at(i) * (made[i] - '0');
        return made + static_cast<char>('0' + (10 - sum % 10) % 10);
    }

    std::mt19937_64 random_;
};

}  // namespace osl::testing

// How personal data are recognised in texts. Every number here is invented; those that are PESEL numbers are so by their check digit only.
#include <catch2/catch_test_macros.hpp>
#include <iostream>

#include "rules/personal_data_variants.hpp"

namespace {

using namespace osl;
using namespace osl::rules::disclosure;
using osl::testing::Variants;

List<PersonalData> kinds(std::string_view text) {
    List<PersonalData> out;
    for (const auto& find : personal_data_in(text).finds) out.push_back(find.kind);
    return out;
}

}  // namespace

TEST_CASE("personal data are found in the ways they are written", "[rules][personal-data]") {
    using enum PersonalData;
    for (const auto* text : {"44051401359",
                             "PESEL: 44051401359.",
                             "p. A. (02070803628), mieszkanka",
                             "2011-03-01 44051401359",
                             "PESEL75051212346",
                             "750512 12346",
                             "750512-12346",
                             "75051212346/2012",
                             "750512 12346",
                             "750512 12346",
                             "75 05 12 12346",
                             "750512.12346",
                             "750 512 123 46",
                             "7 5 0 5 1 2 1 2 3 4 6",
                             "PESEL\n75051212346",
                             "nr75051212346w aktach",
                             "pesel:750\u2009512\u2009123\u200946",
                             "p-44051401359x",
                             "75051212346,",
                             "(75051212346)",
                             "75\u200b051212346",
                             "７５０５１２１２３４６",
                             "PESEL 7505 1212 346"}) {
        INFO(text);
        CHECK(kinds(text) == List<PersonalData>{pesel});
    }
    for (const auto* text : {"jan.kowalski@ops.example.pl",
                             "pisać: OPS@gmina.pl, pok. 3",
                             "<a_b-c@d.eu>",
                             "kontakt: jan@łódź.pl",
                             "józef.żak@ops.pl",
                             "jan.kowalski[at]ops.pl",
                             "jan (at) ops.pl",
                             "jan.kowalski at ops.pl",
                             "jan małpa ops.pl",
                             "jan(małpa)ops(kropka)pl",
                             "jan.k [małpa] ops [kropka] gov [kropka] pl",
                             "jan malpa ops kropka pl",
                             "jan@ops[.]pl",
                             "JAN @ OPS.PL",
                             "mailto:jan@ops.pl",
                             "jan＠ops.pl",
                             "jan [@] ops.pl",
                             "jan{at}ops{dot}pl",
                             "jan.kowalski+osl@ops.pl",
                             "e-mail:a1@b2.com.pl"}) {
        INFO(text);
        CHECK(kinds(text) == List<PersonalData>{email});
    }
    for (const auto* text : {"501234567",
                             "tel. 501 234 567",
                             "501-234-567",
                             "22 621 05 00",
                             "(22) 621 05 00",
                             "(022) 621-05-00",
                             "+48 22 621 05 00",
                             "+48501234567",
                             "0048501234567",
                             "48 501 234 567",
                             "tel.: 6210500",
                             "telefon 022 621 05 00",
                             "Kom. 600100200",
                             "w 2012 501 234 567",
                             "komórka 621-05-00",
                             "22 6210500",
                             "tel. 601.234.567",
                             "601.234.567",
                             "0 601 234 567",
                             "0601 234 567",
                             "48601234567",
                             "(0-42) 632-12-34",
                             "0-42 632 12 34",
                             "0 42 632-12-34",
                             "042 632 12 34",
                             "tel. 42/632-12-34",
                             "(48) 601 234 567",
                             "+48 (22) 621-05-00",
                             "+48 601 234 567",
                             "601 234 567",
                             "601‑234‑567",
                             "tel601234567",
                             "tel:601234567",
                             "fax 71 345 67 89",
                             "(0 prefix 42) tel. 6321234",
                             "22 621 05 00/01",
                             "0048 601 234 567",
                             "proszę dzwonić: 601 234 567",
                             "nr tel. w sprawie zamówienia 12 345 67 89: tel. 601234567"}) {
        INFO(text);
        CHECK(kinds(text) == List<PersonalData>{telephone});
    }
    CHECK(kinds("PESEL 44051401359, jan@ops.pl, tel. 601 234 567 lub 602 345 678") ==
          List<PersonalData>{pesel, email, telephone, telephone});
    CHECK(kinds("601 234 567 602 345 678") == List<PersonalData>{telephone, telephone});
}

TEST_CASE("codes, years, dates, amounts and references are no personal data", "[rules][personal-data]") {
    for (const auto* text : {"",
                             "1261011",
                             "0202022",
                             "TERYT 1261011, SIMC 0950463",
                             "2011-2012",
                             "2011-03-01 – 2012-11-30",
                             "01.03.2011",
                             "16 marca 2012",
                             "44051401358",
                             "44451401359",
                             "99999999999",
                             "1 501 234 567",
                             "501 234 567 zł",
                             "512 345 678,00 zł",
                             "512 345 678 zł w sumie",
                             "512345678 PLN",
                             "kwota 512 345 678",
                             "ludność: 512 345 678",
                             "512 345 678 osób",
                             "500 000 000",
                             "757 611",
                             "XXIV/123/2011",
                             "uchwała nr XI/123/2011",
                             "uchwała nr XI/123/2011 z 12.03.2011",
                             "Dz.U. 2004 nr 64 poz. 593",
                             "Dz. U. z 2013 r. poz. 182",
                             "OPS-501234567",
                             "OPS.123.4.2012",
                             "znak sprawy: OPS.5012.34.567.2012",
                             "zamówienie 12 345 67 89",
                             "zamówienie nr 501234567",
                             "faktura 501234567",
                             "nr umowy 601234567",
                             "NIP 526-000-54-58",
                             "NIP: 5260005458",
                             "REGON 501234567",
                             "REGON 123456785",
                             "REGON 12345678512347",
                             "KRS 0000012345",
                             "00-950 Warszawa",
                             "0.44051401359",
                             "26 1010 1010 0000 0000 0000 0000",
                             "PL61109010140000071219812874",
                             "PL61 1090 1014 0000 0712 1981 2874",
                             "konto 61 1090 1014 0000 0712 1981 2874",
                             "2012-03-16T12:00:00+01:00",
                             "2012-03-16 12:00",
                             "20120316120000",
                             "ISBN 978-83-12345-67-8",
                             "https://example.pl/akta/501234567",
                             "www.example.pl/601234567.html",
                             "lata 2011–2012, 2013–2020",
                             "osób: 12, 34, 56, 78, 90, 11, 22",
                             "@osl",
                             "a@b",
                             "a@.pl",
                             "12@",
                             "5 zł @ 2.50",
                             "available at example.com",
                             "see more at ops.pl",
                             "meeting at 12.30",
                             "mapa at at at",
                             "małpa w zoo",
                             "małpa i kropka nad i",
                             "obywatel 1234567",
                             "komisja 1234567",
                             "telewizja 1261011",
                             "grupa 3 4 5 6",
                             "987 654 321 000",
                             "ul. Długa 12/34",
                             "50 123 456 78 90 12 34 56",
                             "id_501234567",
                             "501234567/12"}) {
        INFO(text);
        CHECK(kinds(text).empty());
    }
}

TEST_CASE("a find is masked", "[rules][personal-data]") {
    const auto scan = personal_data_in("PESEL 44051401359, jan.kowalski@ops.pl, tel. 601 234 567");
    REQUIRE(scan.finds.size() == 3);
    CHECK(scan.finds[0].masked == "PESEL …59");
    CHECK(scan.finds[1].masked == "j…@….pl");
    CHECK(scan.finds[2].masked == "tel. …67");
}

TEST_CASE("recall and false alarms over generated variants", "[rules][personal-data]") {
    Variants variants(2011);
    std::size_t found = 0;
    std::size_t alarms = 0;
    constexpr std::size_t rounds = 400;
    for (std::size_t i = 0; i != rounds; ++i) {
        const auto personal = variants.personal();
        const auto scan = personal_data_in(personal.text);
        const bool right = scan.finds.size() == 1 && scan.finds[0].kind == personal.kind;
        if (!right) UNSCOPED_INFO("missed or doubled: " << personal.text);
        found += right ? 1 : 0;
        const auto other = variants.other();
        const bool alarm = !personal_data_in(other).finds.empty();
        if (alarm) UNSCOPED_INFO("taken for personal data: " << other);
        alarms += alarm ? 1 : 0;
    }
    std::cout << "personal data: recall " << found << " of " << rounds << ", false alarms " << alarms << " of " << rounds << '\n';
    CHECK(found == rounds);
    CHECK(alarms == 0);
}

TEST_CASE("the work on a text grows with its length, whatever is in it", "[rules][personal-data]") {
    for (const auto* piece : {"1",
                              "1 ",
                              "1-",
                              "12 345 67 89 ",
                              "@",
                              "a@",
                              "a@b",
                              " at ",
                              "at at ",
                              "tel. ",
                              "małpa ",
                              "(at)",
                              "501 234 567 ",
                              "a.",
                              "0 48",
                              "+48",
                              "www.1",
                              "zamówienie 501234567 ",
                              "44051401359 ",
                              "(",
                              "((at"}) {
        INFO(piece);
        const auto steps = [&](std::size_t times) {
            Text text;
            for (std::size_t i = 0; i != times; ++i) text += piece;
            return personal_data_in(text).steps;
        };
        const auto once = steps(2'000);
        const auto tenfold = steps(20'000);
        CHECK(tenfold <= 11 * once);
        CHECK(once <= 2'000 * 20 * 64);
    }
}

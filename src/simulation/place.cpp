// Where a simulated centre is: nowhere in Poland.
#include "dossier.hpp"

namespace osl::simulation {

namespace {

/// What a centre is called in a municipality of a kind, the last digit of the TERC code.
struct Kind {
    char digit;
    std::string_view centre;
};
constexpr Kind urban{'1', "Miejski Ośrodek Pomocy Społecznej "};
constexpr Kind rural{'2', "Gminny Ośrodek Pomocy Społecznej "};
constexpr Kind urban_rural{'3', "Miejsko-Gminny Ośrodek Pomocy Społecznej "};

struct Site {
    Kind kind;
    bool powiat_city;
    int population;
};

/// Populations keep off the bounds of the classes, 25 000 and 100 000. Those of small municipalities follow GUS 2011.
Site site_for(CentreSize size, Choices& choices) {
    if (size == CentreSize::large)
        return {urban, true, choices.percent(60) ? choices.between(100'600, 199'900) : choices.between(200'100, 749'900)};
    if (size == CentreSize::medium) {
        const int population = choices.percent(60) ? choices.between(25'600, 39'900) : choices.between(40'100, 99'400);
        const auto kind = choices.weighted(std::array{50, 35, 15});
        return {kind == 2 ? urban_rural : urban, kind == 1, population};
    }
    constexpr std::array<int, 7> edges{2'510, 5'000, 7'500, 10'000, 15'000, 20'000, 24'400};
    const auto band = choices.weighted(std::array{570, 620, 376, 361, 174, 60});
    const int population = choices.between(edges[band], edges[band + 1] - 10);
    const auto kind = choices.weighted(std::array{60, 25, 15});
    return {kind == 0 ? rural : kind == 1 ? urban_rural : urban, false, population};
}

/// Powiats 41–60 and cities 81–99 exist in no voivodeship, so that no code is that of a real municipality. Codes of centres that follow one
/// another differ; they repeat after 30 000 at the earliest, and then the centres' names differ still.
Teryt teryt_for(const Which& which, const Site& site) {
    constexpr std::uint32_t codes = 16 * 20 * 99;
    auto n = which.index % codes + Choices(which.seed, 0, Purpose::place).below(codes);
    Text code;
    const auto append = [&](std::uint64_t number) {
        code += static_cast<char>('0' + number / 10);
        code += static_cast<char>('0' + number % 10);
    };
    const auto take = [&](std::uint64_t of) {
        const auto part = n % of;
        n /= of;
        return part;
    };
    append(2 * (take(16) + 1));
    append(site.powiat_city ? 81 + take(19) : 41 + take(20));
    append(1 + take(99));
    code += site.kind.digit;
    return Teryt(code);
}

}  // namespace

void put_in_place(const Which& which, CentreSize size, Centre& centre) {
    auto choices = which.choices(Purpose::place);
    const auto site = site_for(size, choices);
    centre.name = Text(site.kind.centre) + centre.id.text();
    centre.municipality = Municipality{.teryt = teryt_for(which, site),
                                       .name = "Gmina symulowana " + centre.id.text(),
                                       .population = PopulationFigure{Population(site.population), When("2010-12-31"), "symulacja"}};
    centre.size = size;
    if (size == CentreSize::large && choices.percent(20))
        centre.catchment_population = Population(choices.between(100'300, site.population - 100));
}

}  // namespace osl::simulation

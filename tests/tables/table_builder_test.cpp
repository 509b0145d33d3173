#include "osl/tables/table_builder.hpp"

#include <catch2/catch_test_macros.hpp>
#include <limits>
#include <stdexcept>

using osl::List;
using osl::Text;
using osl::tables::ColumnType;
using osl::tables::TableBuilder;
using osl::tables::Values;

namespace {

/// How many rows each batch of a table has.
List<std::int64_t> batch_sizes(TableBuilder&& table) {
    ArrowArrayStream stream{};
    std::move(table).export_to(&stream);
    List<std::int64_t> sizes;
    while (true) {
        ArrowArray batch{};
        REQUIRE(stream.get_next(&stream, &batch) == 0);
        if (!batch.release) break;
        sizes.push_back(batch.length);
        batch.release(&batch);
    }
    stream.release(&stream);
    return sizes;
}

TableBuilder three_texts(const osl::tables::BatchLimits& limits) {
    TableBuilder table({{.name = "t", .type = ColumnType::text}}, {}, limits);
    for (int i = 0; i != 3; ++i) {
        table.next().text(Text(40, 'x'));
        table.end_row();
    }
    return table;
}

}  // namespace

TEST_CASE("a batch ends when its rows or its bytes reach the limit") {
    CHECK(batch_sizes(three_texts({})) == List<std::int64_t>{3});
    CHECK(batch_sizes(three_texts({.rows = 2, .bytes = 1'000})) == List<std::int64_t>{2, 1});
    CHECK(batch_sizes(three_texts({.rows = 3, .bytes = 1'000})) == List<std::int64_t>{3});  // and no empty one after it
    CHECK(batch_sizes(three_texts({.rows = 100, .bytes = 40})) == List<std::int64_t>{1, 1, 1});
}

TEST_CASE("values that a reader could not take or would misread are refused, not changed") {
    Values texts(ColumnType::text, false);
    CHECK_THROWS_AS(texts.text("\xff"), osl::InvalidValue);
    Values numbers(ColumnType::real, false);
    CHECK_THROWS_AS(numbers.real(std::numeric_limits<double>::quiet_NaN()), osl::InvalidValue);
    CHECK_THROWS_AS(numbers.real(std::numeric_limits<double>::infinity()), osl::InvalidValue);
    Values lists(ColumnType::text, true);
    CHECK_THROWS_AS(lists.list(std::size_t{1} << 31U), osl::Error);
}

TEST_CASE("a row with a missing cell is a fault of ours") {
    TableBuilder table({{.name = "a", .type = ColumnType::whole}, {.name = "b", .type = ColumnType::whole}});
    table.next().whole(1);
    CHECK_THROWS_AS(table.end_row(), std::logic_error);
    ArrowArrayStream stream{};
    CHECK_THROWS_AS(std::move(table).export_to(&stream), std::logic_error);
    CHECK(stream.release == nullptr);
}

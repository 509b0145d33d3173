// For programs that use nlohmann/json themselves:
//
//     nlohmann::json json = centre;
//     auto centre = json.get<osl::Centre>();  // DecodeFailure with every error, as when the text is read
//
// Works for records, enumerations, text values, whole numbers, lists of those, and `Opt`, with `nlohmann::ordered_json` too. The decoder
// and the encoder are the library's own, so that both are as strict. What an nlohmann::json cannot hold is not carried over: the places of
// errors (only their pointers are known), and in `extra` white space, the spelling of numbers, and fractions beyond a double's precision;
// whole numbers beyond 64 bits and numbers beyond a double are refused. Include it in programs that link osl::nlohmann; nothing else of
// the library needs nlohmann/json.
#pragma once

#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>

#include "osl/codec/decode.hpp"
#include "osl/codec/encode.hpp"
#include "osl/codec/json_text.hpp"
#include "osl/codec/parse.hpp"
#include "osl/describe/shown.hpp"

namespace osl::codec {

/// A described type that nlohmann/json does not know by itself.
template <class T>
concept Interoperable =
    describe::Record<T> || describe::Coded<T> || describe::Textual<T> || describe::WholeNumber<T> || describe::RawText<T>;

/// A list of such, or one that needs an element.
template <class T>
concept InteroperableList =
    describe::Listed<T> && (Interoperable<typename describe::IsList<T>::element> || describe::IsList<T>::min_items > 0);

/// A sink (see encode.hpp) that builds an nlohmann::json. Throws `InvalidValue` as `JsonText` does, and for numbers in raw JSON that an
/// nlohmann::json cannot hold.
template <class Json>
class NlohmannTree {
public:
    explicit NlohmannTree(Json& out) : out_(out) {}

    void null() { put(nullptr); }
    void boolean(bool value) { put(value); }
    void whole(std::int64_t value) { put(whole_number(value)); }
    void real(double value) {
        Text checked;
        JsonText(checked).real(value);
        put(value);
    }
    void text(std::string_view value) {
        check(value);
        put(Text(value));
    }
    void raw(std::string_view json) {
        Diagnosis unused(0);
        const auto node = parse(json, unused);
        if (!node) throw InvalidValue(shown(json), {"wrong_text", {"poprawny JSON", "valid JSON"}});
        put(tree_of(*node));
    }
    void begin_list(std::size_t /*size*/) { open_.push_back({Json::array(), {}}); }
    void end_list() { close(); }
    void begin_record() { open_.push_back({Json::object(), {}}); }
    void key(std::string_view name) {
        check(name);
        open_.back().key = name;
    }
    void end_record() { close(); }

private:
    struct Level {
        Json value;
        Text key;
    };

    static void check(std::string_view text) {
        if (first_invalid_utf8(text)) throw InvalidValue("a text", {"invalid_utf8", {"tekst w UTF-8", "UTF-8 text"}});
    }

    /// What is not negative is unsigned, as nlohmann's own parser has it.
    static Json whole_number(std::int64_t value) { return value < 0 ? Json(value) : Json(static_cast<std::uint64_t>(value)); }

    static Json number(const Text& literal) {
        if (const auto small = whole_from(literal)) return whole_number(*small);
        std::uint64_t large = 0;
        const auto parsed = std::from_chars(literal.data(), literal.data() + literal.size(), large);
        if (parsed.ec == std::errc{} && parsed.ptr == literal.data() + literal.size()) return large;
        const auto real = real_from(literal);
        if (literal.find_first_of(".eE") != Text::npos && real) return *real;
        throw InvalidValue(shown(literal),
                           {"out_of_range", {"liczba, którą mieści nlohmann::json", "a number that an nlohmann::json can hold"}});
    }

    static Json tree_of(const Node& node) {
        switch (node.kind) {
            case Node::Kind::boolean: return node.flag;
            case Node::Kind::number: return number(node.text);
            case Node::Kind::text: return node.text;
            case Node::Kind::array: {
                auto list = Json::array();
                for (const auto& item : node.items) list.push_back(tree_of(item));
                return list;
            }
            case Node::Kind::object: {
                auto object = Json::object();
                for (const auto& member : node.members) object[member.key] = tree_of(member.value);
                return object;
            }
            case Node::Kind::null:
            case Node::Kind::native:
            case Node::Kind::foreign: return nullptr;
        }
        return nullptr;
    }

    void close() {
        Json done = std::move(open_.back().value);
        open_.pop_back();
        put(std::move(done));
    }

    void put(Json value) {
        if (open_.empty()) {
            out_ = std::move(value);
        } else if (auto& level = open_.back(); level.value.is_array()) {
            level.value.push_back(std::move(value));
        } else {
            level.value[level.key] = std::move(value);
        }
    }

    Json& out_;
    List<Level> open_;
};

/// The neutral tree of an nlohmann::json. What could not stand in JSON text (binary data, numbers that are not finite) becomes foreign;
/// text that is not UTF-8 and nesting beyond the default limit are added to `diagnosis`.
template <class Json>
[[nodiscard]] Node node_of(const Json& json, Diagnosis& diagnosis, std::size_t depth = 1) {
    using Type = nlohmann::detail::value_t;
    const auto is_text = [&](std::string_view text) {
        if (!first_invalid_utf8(text)) return true;
        diagnosis.add(DecodeErrorCode::invalid_utf8, nowhere, {}, {"tekst w UTF-8", "UTF-8 text"});
        return false;
    };
    Node node;
    switch (json.type()) {
        case Type::null: break;
        case Type::boolean: return Node::boolean(json.template get<bool>());
        case Type::number_integer:
        case Type::number_unsigned: return Node::number(json.dump());
        case Type::number_float: {
            const auto value = json.template get<double>();
            return std::isfinite(value) ? Node::number(json.dump()) : Node::foreign(std::to_string(value));
        }
        case Type::string: {
            const auto& text = json.template get_ref<const typename Json::string_t&>();
            return is_text(text) ? Node::string(text) : node;
        }
        case Type::array:
        case Type::object:
            if (const auto most = Limits{}.max_depth; depth > most) {
                diagnosis.add(DecodeErrorCode::over_limit, nowhere, {}, at_most_levels(most));
                return node;
            }
            node.kind = json.is_array() ? Node::Kind::array : Node::Kind::object;
            if (json.is_array()) {
                for (std::size_t i = 0; i != json.size(); ++i) {
                    const Diagnosis::Step step(diagnosis, i);
                    node.items.push_back(node_of(json[i], diagnosis, depth + 1));
                }
            } else {
                for (const auto& [key, value] : json.items()) {
                    if (!is_text(key)) continue;
                    const Diagnosis::Step step(diagnosis, key);
                    node.members.push_back({key, node_of(value, diagnosis, depth + 1)});
                }
            }
            return node;
        case Type::binary: return Node::foreign("binary data");
        case Type::discarded: return Node::foreign("a discarded value");
    }
    return node;
}

/// The value that an nlohmann::json holds. Throws `DecodeFailure` with every error.
template <class T, class Json>
[[nodiscard]] T from_nlohmann(const Json& json) {
    Diagnosis diagnosis;
    const auto node = node_of(json, diagnosis);
    Opt<T> value;
    if (diagnosis.clean()) value = decode<T>(node, diagnosis);
    if (!value) throw DecodeFailure(diagnosis.take(), diagnosis.total());
    return *std::move(value);
}

/// A described value as an nlohmann::json. Throws `InvalidValue`.
template <class Json, class T>
void to_nlohmann(Json& json, const T& value) {
    Json made;  // nlohmann's constructor, which calls this, would leak what was assigned before an exception
    NlohmannTree<Json> tree(made);
    encode(value, tree);
    json = std::move(made);
}

}  // namespace osl::codec

namespace nlohmann {

template <class T>
    requires(osl::codec::Interoperable<T> || osl::codec::InteroperableList<T>)
struct adl_serializer<T, void> {
    template <class Json>
    static T from_json(const Json& json) {
        return osl::codec::from_nlohmann<T>(json);
    }
    template <class Json>
    static void to_json(Json& json, const T& value) {
        osl::codec::to_nlohmann(json, value);
    }
};

/// What is not recorded is null.
template <class T>
struct adl_serializer<osl::Opt<T>, void> {
    template <class Json>
    static osl::Opt<T> from_json(const Json& json) {
        if (json.is_null()) return {};
        return json.template get<T>();
    }
    template <class Json>
    static void to_json(Json& json, const osl::Opt<T>& value) {
        if (value) {
            json = *value;
        } else {
            json = nullptr;
        }
    }
};

}  // namespace nlohmann

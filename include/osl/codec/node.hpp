// The neutral tree: what the decoder walks, whether the data came as JSON text, from Python or from an nlohmann::json.
#pragma once

#include <cstddef>
#include <limits>

#include "osl/describe/containers.hpp"

namespace osl::codec {

/// No place in a text: the value did not come from one.
inline constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

/// Stands for a type where the type itself is not known; by address, so that programs without run-time type information can use it.
struct TypeTag {};
template <class T>
inline constexpr TypeTag type_tag{};

struct Member;

/// One value of the tree.
struct Node {
    enum class Kind : unsigned char {
        null,
        boolean,
        number,  ///< `text` is its literal, so that numbers of any size survive
        text,
        array,
        object,
        native,   ///< an object of a described type that needs no decoding, see `native`
        foreign,  ///< something that has no JSON form; `text` shows it
    };

    Kind kind = Kind::null;
    bool flag = false;
    Text text = {};
    List<Node> items;
    List<Member> members;
    std::size_t begin = nowhere;  ///< first byte in the source text
    std::size_t end = nowhere;    ///< one past the last byte
    void* object = nullptr;
    const TypeTag* type = nullptr;
    bool movable = false;

    [[nodiscard]] static Node null();
    [[nodiscard]] static Node boolean(bool value);
    [[nodiscard]] static Node number(Text literal);
    [[nodiscard]] static Node string(Text value);
    [[nodiscard]] static Node foreign(Text shown);

    /// An object that already is what the decoder would make. It is copied, or moved from when it is an rvalue; it must outlive the node.
    template <class T>
    [[nodiscard]] static Node native(const T& value);
    template <class T>
    [[nodiscard]] static Node native_from(T& value);

    /// The native object if it is a `T`, else null.
    template <class T>
    [[nodiscard]] T* as_native() const noexcept {
        return kind == Kind::native && type == &type_tag<T> ? static_cast<T*>(object) : nullptr;
    }

    /// The member of that name, or null.
    [[nodiscard]] const Node* find(std::string_view name) const noexcept;
};

/// A key and its value.
struct Member {
    Text key;
    Node value;
    std::size_t key_begin = nowhere;
};

inline Node Node::null() { return {}; }

inline Node Node::boolean(bool value) {
    Node node;
    node.kind = Kind::boolean;
    node.flag = value;
    return node;
}

template <class T>
Node Node::native(const T& value) {
    Node node;
    node.kind = Kind::native;
    node.object = const_cast<T*>(&value);  // NOLINT(cppcoreguidelines-pro-type-const-cast): never written through unless movable
    node.type = &type_tag<T>;
    return node;
}

template <class T>
Node Node::native_from(T& value) {
    Node node = native(value);
    node.movable = true;
    return node;
}

/// A tree as canonical JSON text. Precondition: no native node in it. Foreign nodes become `null`.
[[nodiscard]] Text to_json(const Node& node);

/// The beginning of a tree as JSON text: little more than so many bytes, however large the tree is. Nodes without a JSON form are `…`.
[[nodiscard]] Text start_of_json(const Node& node, std::size_t enough);

/// How many arrays and objects lie within one another, the outermost counted.
[[nodiscard]] std::size_t depth_of(const Node& node) noexcept;

/// The first foreign node of a tree, or null.
[[nodiscard]] const Node* find_foreign(const Node& node) noexcept;

}  // namespace osl::codec

// Which compilers this library needs, said before anything else of it is read; and what of theirs it uses where they have it.
#pragma once

// Conditionally trivial special members and designated initialisers as of C++20. Debian 12's g++ is 12, its default clang is 14, which is
// too old, and it has clang 16 and 19 as well.
#if defined(__clang__) && !defined(__apple_build_version__) && __clang_major__ < 16
#error "osl needs clang 16 or later, or g++ 12 or later (on Debian 12: apt-get install clang-19, then CXX=clang++-19)"
#elif defined(__apple_build_version__) && __clang_major__ < 15
#error "osl needs Apple clang 15 or later"
#elif defined(__GNUC__) && !defined(__clang__) && __GNUC__ < 12
#error "osl needs g++ 12 or later, or clang 16 or later"
#elif __cplusplus < 202002L && !(defined(_MSVC_LANG) && _MSVC_LANG >= 202002L)
#error "osl needs C++20: compile with -std=c++20 (CMake: target_compile_features(<target> PRIVATE cxx_std_20))"
#endif

/// Behind a function's declarator: what it returns is a view into the object, so that a compiler that knows of it warns where the object
/// is a temporary.
#if defined(__has_cpp_attribute)
#if __has_cpp_attribute(clang::lifetimebound)
#define OSL_LIFETIMEBOUND [[clang::lifetimebound]]
#endif
#endif
#ifndef OSL_LIFETIMEBOUND
#define OSL_LIFETIMEBOUND
#endif

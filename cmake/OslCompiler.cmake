# Refuses compilers that are too old, before anything is compiled: what they would say is hard to read. include/osl/describe/compiler.hpp says
# the same to whoever includes the installed headers.
if((CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 12)
   OR (CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 16)
   OR (CMAKE_CXX_COMPILER_ID STREQUAL "AppleClang" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 15))
    message(
        FATAL_ERROR
            "osl needs g++ 12, clang 16 or Apple clang 15, or later; ${CMAKE_CXX_COMPILER} is ${CMAKE_CXX_COMPILER_ID} ${CMAKE_CXX_COMPILER_VERSION}. "
            "On Debian 12: apt-get install g++, or apt-get install clang-19 and configure with -DCMAKE_CXX_COMPILER=clang++-19.")
endif()

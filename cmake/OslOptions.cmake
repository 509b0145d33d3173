# What to build. As a sub-project of another build: the library alone.

option(OSL_BUILD_TESTS "Build the C++ tests (needs Catch2 3)" ${PROJECT_IS_TOP_LEVEL})
option(OSL_BUILD_EXAMPLES "Build the C++ examples" ${PROJECT_IS_TOP_LEVEL})
option(OSL_BUILD_BENCHMARKS "Build the C++ benchmarks" OFF)
option(OSL_BUILD_FUZZ "Build the fuzzers of the readers (needs clang with libFuzzer; best with its sanitizers)" OFF)
option(OSL_BUILD_PYTHON "Build the Python extension (set by pyproject.toml; needs pybind11 3)" OFF)
option(OSL_INSTALL "Install headers, library and CMake package" ${PROJECT_IS_TOP_LEVEL})
option(OSL_DEVELOPER "Many warnings, all of them errors, library assertions: for our own builds only" OFF)

if(PROJECT_IS_TOP_LEVEL AND NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Kind of build" FORCE)
endif()

# OSL_DEVELOPER builds again and again: use ccache where it is there, unless the user chose a launcher.
if(OSL_DEVELOPER AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
    find_program(OSL_CCACHE ccache)
    mark_as_advanced(OSL_CCACHE)
    if(OSL_CCACHE)
        set(CMAKE_CXX_COMPILER_LAUNCHER "${OSL_CCACHE}")
    endif()
endif()

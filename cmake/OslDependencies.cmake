# All found on the machine, nothing fetched. What a consumer needs of these again stands in oslConfig.cmake.in.

find_package(Boost 1.74 REQUIRED) # headers only; in the public headers (dates)
find_package(nlohmann_json 3.11 REQUIRED) # headers only; in our .cpp files and in the opt-in osl/codec/nlohmann.hpp
find_package(ZLIB REQUIRED)
find_package(zstd MODULE REQUIRED) # cmake/Findzstd.cmake

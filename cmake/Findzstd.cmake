# Finds libzstd and defines zstd::libzstd, one name whatever the machine has (Debian 12's own CMake package lacks that target).
# Installed beside oslConfig.cmake, because a static osl needs it again at the consumer's link.

find_path(zstd_INCLUDE_DIR zstd.h)
find_library(zstd_LIBRARY NAMES zstd)
mark_as_advanced(zstd_INCLUDE_DIR zstd_LIBRARY)

if(zstd_INCLUDE_DIR)
    file(STRINGS "${zstd_INCLUDE_DIR}/zstd.h" _zstd_lines REGEX "#define ZSTD_VERSION_(MAJOR|MINOR|RELEASE)")
    string(REGEX MATCHALL "[0-9]+" _zstd_numbers "${_zstd_lines}")
    string(REPLACE ";" "." zstd_VERSION "${_zstd_numbers}")
    unset(_zstd_lines)
    unset(_zstd_numbers)
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(
    zstd
    REQUIRED_VARS zstd_LIBRARY zstd_INCLUDE_DIR
    VERSION_VAR zstd_VERSION)

if(zstd_FOUND AND NOT TARGET zstd::libzstd)
    add_library(zstd::libzstd UNKNOWN IMPORTED)
    set_target_properties(zstd::libzstd PROPERTIES IMPORTED_LOCATION "${zstd_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${zstd_INCLUDE_DIR}")
endif()

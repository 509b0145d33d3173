# The installed package: headers, library, oslConfig.cmake. Component "cpp", so that the wheel (component "python") holds none of it.

if(NOT OSL_INSTALL)
    return()
endif()

include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(osl_package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/osl")

install(
    TARGETS osl
    EXPORT oslTargets
    ARCHIVE COMPONENT cpp
    LIBRARY COMPONENT cpp
    RUNTIME COMPONENT cpp
    FILE_SET public_headers COMPONENT cpp
    FILE_SET generated_headers COMPONENT cpp)
install(TARGETS osl_nlohmann EXPORT oslNlohmannTargets COMPONENT cpp)

foreach(export IN ITEMS oslTargets oslNlohmannTargets)
    install(EXPORT ${export} NAMESPACE osl:: DESTINATION "${osl_package_dir}" COMPONENT cpp)
endforeach()

configure_package_config_file(
    "${PROJECT_SOURCE_DIR}/cmake/oslConfig.cmake.in" "${PROJECT_BINARY_DIR}/oslConfig.cmake" INSTALL_DESTINATION "${osl_package_dir}")
write_basic_package_version_file("${PROJECT_BINARY_DIR}/oslConfigVersion.cmake" COMPATIBILITY SameMinorVersion)

install(
    FILES "${PROJECT_BINARY_DIR}/oslConfig.cmake" "${PROJECT_BINARY_DIR}/oslConfigVersion.cmake" "${PROJECT_SOURCE_DIR}/cmake/Findzstd.cmake"
    DESTINATION "${osl_package_dir}"
    COMPONENT cpp)

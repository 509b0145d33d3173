# osl_headers_alone(<target>): an object library of one .cpp per public header, which includes that header and nothing else, twice:
# it compiles when the header needs no other before it and guards against its own repetition.
function(osl_headers_alone target)
    get_target_property(headers osl HEADER_SET_public_headers)
    set(sources)
    foreach(header IN LISTS headers)
        cmake_path(RELATIVE_PATH header BASE_DIRECTORY "${PROJECT_SOURCE_DIR}/include" OUTPUT_VARIABLE name)
        string(REGEX REPLACE "\\.hpp$" ".cpp" source "${CMAKE_CURRENT_BINARY_DIR}/${target}/${name}")
        file(CONFIGURE OUTPUT "${source}" CONTENT "#include \"${name}\"\n#include \"${name}\"\n")
        list(APPEND sources "${source}")
    endforeach()
    add_library(${target} OBJECT ${sources})
    osl_own_target(${target})
    target_compile_options(${target} PRIVATE -O0 -g0) # only whether it compiles is asked
    target_link_libraries(${target} PRIVATE osl::nlohmann)
endfunction()

# osl_own_target(<target>): what every target of ours gets, and nobody who uses the library.
function(osl_own_target target)
    target_compile_features(${target} PRIVATE cxx_std_20)
    set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
    if(OSL_DEVELOPER)
        target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror)
        if(CMAKE_CXX_COMPILER_ID MATCHES Clang)
            target_compile_options(${target} PRIVATE -Wno-deprecated-declarations) # libstdc++ 12's own stable_sort uses what clang calls deprecated
        endif()
        if(CMAKE_UNITY_BUILD)
            target_compile_options(${target} PRIVATE -Wno-shadow) # by names of another source's, which a source does not see otherwise
        endif()
        target_compile_definitions(${target} PRIVATE _GLIBCXX_ASSERTIONS)
    endif()
endfunction()

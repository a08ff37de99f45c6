# SPDX-License-Identifier: Apache-2.0
# One INTERFACE target carries the language level, Qt's strictness and the warnings. That warnings
# are errors is a preset's business: a packager's newer compiler must not break the build.

# To hash a precompiled header takes ccache longer than it saves.
if(NOT CMAKE_CXX_COMPILER_LAUNCHER AND NOT GREENROOM_PRECOMPILE)
    find_program(GREENROOM_CCACHE ccache)
    if(GREENROOM_CCACHE)
        set(CMAKE_CXX_COMPILER_LAUNCHER ${GREENROOM_CCACHE})
    endif()
endif()

add_library(greenroom_options INTERFACE)
target_compile_features(greenroom_options INTERFACE cxx_std_20)
target_compile_definitions(greenroom_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS
    QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS QT_MESSAGELOGCONTEXT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    GREENROOM_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(greenroom_options INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus)
else()
    target_compile_options(greenroom_options INTERFACE
        -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
        -Wold-style-cast -Wcast-align -Wimplicit-fallthrough -Wextra-semi
        -Werror=return-type
        # GCC 12 sees null pointers in QPointer and in sanitized code that are not there.
        $<$<CXX_COMPILER_ID:Clang>:-Wnull-dereference>
        $<$<CXX_COMPILER_ID:GNU>:-Wlogical-op;-Wduplicated-cond;-Wduplicated-branches;-Wsuggest-override>)
    target_compile_options(greenroom_options INTERFACE
        $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2;-D_GLIBCXX_ASSERTIONS;-fstack-protector-strong>)
endif()
# What is installed is hardened as the distributions ask, and names no folder of the build.
if(UNIX AND NOT APPLE AND NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
    include(CheckPIESupported)
    check_pie_supported(LANGUAGES CXX)
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    target_compile_options(greenroom_options INTERFACE
        -fstack-clash-protection -Wformat -Werror=format-security
        -ffile-prefix-map=${PROJECT_SOURCE_DIR}/=
        $<$<STREQUAL:${CMAKE_SYSTEM_PROCESSOR},x86_64>:-fcf-protection>)
    target_link_options(greenroom_options INTERFACE LINKER:-z,relro LINKER:-z,now LINKER:--as-needed)
endif()
# In the tests' own files UndefinedBehaviorSanitizer does not look at pointers, which takes a quarter
# of the time that they take to compile. The product's files are checked for all it finds.
define_property(TARGET PROPERTY GREENROOM_IS_TEST INITIALIZE_FROM_VARIABLE GREENROOM_IS_TEST)
if(GREENROOM_SANITIZE)
    target_compile_options(greenroom_options INTERFACE
        -fsanitize=${GREENROOM_SANITIZE} -fno-omit-frame-pointer
        $<$<BOOL:$<TARGET_PROPERTY:GREENROOM_IS_TEST>>:-fno-sanitize=vptr,null,alignment>)
    target_link_options(greenroom_options INTERFACE -fsanitize=${GREENROOM_SANITIZE})
endif()

# greenroom_precompile(<target> <header>...): the parsing of Qt is half of a build's time.
function(greenroom_precompile target)
    if(GREENROOM_PRECOMPILE)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()

# greenroom_batch(<target> <file>...): compiles the target's files a dozen at a time, but for those which
# have a name of their own that another of the target's files has too: the files named, and all with
# the names that many files have, a struct Text for their tr() and the usual measures of a widget. To
# be called when the target has its sources.
function(greenroom_batch target)
    if(GREENROOM_BATCH)
        set(usual "(Cover|Field|Icon|Line|Mark|Label)?(Gap|Height|Margin|Outer|Padding|Rest|Size|Step|Tick|Width)")
        get_target_property(sources ${target} SOURCES)
        list(FILTER sources INCLUDE REGEX "^[a-z].*\\.cpp$") # without what is generated
        foreach(source IN LISTS sources)
            file(STRINGS ${source} own LIMIT_COUNT 1 REGEX "^(constexpr .* ${usual}[ {]|struct Text$)")
            if(own)
                list(APPEND ARGN ${source})
            endif()
        endforeach()
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 12)
        set_source_files_properties(${ARGN} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    endif()
endfunction()

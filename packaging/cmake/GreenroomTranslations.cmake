# SPDX-License-Identifier: Apache-2.0
# The translations in resources/translations: how they follow the sources, and how they get into the
# program. A language that is begun stands in GREENROOM_LANGUAGES, and once nothing of it is missing in
# GREENROOM_WHOLE_LANGUAGES: only these get into the program. English has plural forms only.
set(GREENROOM_LANGUAGES en de fr)
set(GREENROOM_WHOLE_LANGUAGES en de fr)
set(GREENROOM_TRANSLATIONS ${PROJECT_SOURCE_DIR}/resources/translations)

# Distributions keep Qt's tools beside qtpaths, out of the path. Not by way of Qt's own package for
# them: in Debian that brings Qt Designer along, and its rule for a .ts that is missing makes an empty
# one.
get_target_property(qtpaths Qt6::qtpaths LOCATION)
cmake_path(GET qtpaths PARENT_PATH qt_tools)
find_program(GREENROOM_LRELEASE NAMES lrelease lrelease-qt6 lrelease6 HINTS ${qt_tools} REQUIRED)
find_program(GREENROOM_LUPDATE NAMES lupdate lupdate-qt6 lupdate6 HINTS ${qt_tools} REQUIRED)

# How lupdate is called, but for -ts <file>; in the source folder. A .ts says its language itself.
set(GREENROOM_LUPDATE_CALL ${GREENROOM_LUPDATE}
    -silent -locations none -no-obsolete -source-language en app ui -I app -I .)

# cmake --build <folder> --target translations: the .ts files have the texts of the sources.
set(update)
foreach(language ${GREENROOM_LANGUAGES})
    set(plurals)
    if(language STREQUAL "en")
        set(plurals -pluralonly)
    endif()
    list(APPEND update COMMAND ${GREENROOM_LUPDATE_CALL} ${plurals} -target-language ${language}
        -ts ${GREENROOM_TRANSLATIONS}/greenroom_${language}.ts)
endforeach()
add_custom_target(translations ${update} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} VERBATIM)

# greenroom_add_translations(<target>): the target has them as :/translations/greenroom_de.qm.
function(greenroom_add_translations target)
    set(compiled)
    foreach(language ${GREENROOM_WHOLE_LANGUAGES})
        set(source ${GREENROOM_TRANSLATIONS}/greenroom_${language}.ts)
        set(result ${CMAKE_CURRENT_BINARY_DIR}/translations/greenroom_${language}.qm)
        add_custom_command(OUTPUT ${result}
            COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/translations
            COMMAND ${GREENROOM_LRELEASE} -silent ${source} -qm ${result}
            DEPENDS ${source}
            VERBATIM)
        list(APPEND compiled ${result})
    endforeach()
    qt_add_resources(${target} greenroom_translations
        PREFIX /translations
        BASE ${CMAKE_CURRENT_BINARY_DIR}/translations
        FILES ${compiled})
endfunction()

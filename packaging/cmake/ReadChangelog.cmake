# SPDX-License-Identifier: Apache-2.0
# What the packages say of the release, from CHANGELOG.md, so that it is written down once.

# greenroom_read_changelog(<file>) sets for the newest version in it
#   GREENROOM_RELEASE_VERSION   as in "0.1.0"
#   GREENROOM_RELEASE_TYPE      stable, or development for one that is still unreleased
#   GREENROOM_RELEASE_DATE      as in "2026-11-01"; unreleased: SOURCE_DATE_EPOCH, else today
#   GREENROOM_RELEASE_NOTES     the first sentences of its first entries, as AppStream list items
function(greenroom_read_changelog file)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    file(READ ${file} text)
    # CMake's lists know brackets and semicolons for something else.
    string(REGEX REPLACE "[][;\\\\]" "," text "${text}")
    if(NOT text MATCHES "\n## ([0-9][^ \n]*) - ([^ \n]+)\n")
        message(FATAL_ERROR "${file} has no line such as '## 1.2.3 - 2026-11-01'")
    endif()
    set(version ${CMAKE_MATCH_1})
    set(date ${CMAKE_MATCH_2})
    set(type stable)
    if(date STREQUAL "unreleased")
        set(type development)
        string(TIMESTAMP date "%Y-%m-%d" UTC)
    elseif(NOT date MATCHES "^20[0-9][0-9]-[01][0-9]-[0-3][0-9]$")
        message(FATAL_ERROR "${file}: '${date}' is no date of the form 2026-11-01")
    endif()
    greenroom_release_notes("${text}")
    set(GREENROOM_RELEASE_VERSION ${version} PARENT_SCOPE)
    set(GREENROOM_RELEASE_TYPE ${type} PARENT_SCOPE)
    set(GREENROOM_RELEASE_DATE ${date} PARENT_SCOPE)
    set(GREENROOM_RELEASE_NOTES "${notes}" PARENT_SCOPE)
endfunction()

# Sets `notes` to the entries of the newest version.
function(greenroom_release_notes text)
    set(most 8)
    string(FIND "${text}" "\n## " first)
    string(SUBSTRING "${text}" ${first} -1 newest)
    string(SUBSTRING "${newest}" 1 -1 newest)
    string(FIND "${newest}" "\n## " second)
    string(SUBSTRING "${newest}" 0 ${second} newest)
    string(REPLACE "\n  " " " newest "${newest}")
    string(REGEX MATCHALL "\n- [^\n]+" entries "${newest}")
    set(notes)
    foreach(entry IN LISTS entries)
        string(REGEX REPLACE "^\n- " "" entry "${entry}")
        string(REGEX REPLACE "[.] .*$|[.]$" "" entry "${entry}")
        string(REPLACE "`" "" entry "${entry}")
        string(REPLACE "&" "&amp;" entry "${entry}")
        string(REPLACE "<" "&lt;" entry "${entry}")
        string(APPEND notes "          <li>${entry}</li>\n")
        math(EXPR most "${most} - 1")
        if(most EQUAL 0)
            break()
        endif()
    endforeach()
    set(notes "${notes}" PARENT_SCOPE)
endfunction()

# greenroom_release_day(<variable> <format of date>): the release's date as a packager writes it.
function(greenroom_release_day variable format)
    find_program(GREENROOM_DATE date REQUIRED)
    execute_process(
        COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C ${GREENROOM_DATE} -u -d ${GREENROOM_RELEASE_DATE} ${format}
        OUTPUT_VARIABLE day OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    set(${variable} ${day} PARENT_SCOPE)
endfunction()

# SPDX-License-Identifier: Apache-2.0
# cpack runs this on each staged tree: the programs lose their symbols and the compiler's notes, as
# they would in the distributions' own builds. cpack's own stripping leaves the notes, and rpmbuild on
# Debian strips nothing.
if(NOT CPACK_GENERATOR MATCHES "^(DEB|RPM|TXZ)$")
    return()
endif()
find_program(STRIP strip REQUIRED)
file(GLOB_RECURSE programs LIST_DIRECTORIES false "${CPACK_TEMPORARY_DIRECTORY}/*")
list(FILTER programs INCLUDE REGEX "/bin/greenroom(-sandbox)?$")
list(LENGTH programs count)
if(count LESS 2)
    message(FATAL_ERROR "${CPACK_TEMPORARY_DIRECTORY} has not both programs: '${programs}'")
endif()
foreach(program IN LISTS programs)
    execute_process(
        COMMAND ${STRIP} --remove-section=.comment --remove-section=.note ${program}
        COMMAND_ERROR_IS_FATAL ANY)
endforeach()

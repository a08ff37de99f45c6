# SPDX-License-Identifier: Apache-2.0
# cmake -DENTRY=<file> -DMETAINFO=<file> -DROOT=<tree> -P CheckLinks.cmake
# The desktop hands over links of the scheme that the program understands, and shops say so.
cmake_minimum_required(VERSION 3.25)
file(READ ${ROOT}/app/domain/characterlink.h header)
if(NOT header MATCHES "LinkScheme{\"([a-z]+):\"}")
    message(FATAL_ERROR "characterlink.h names no scheme")
endif()
set(type "x-scheme-handler/${CMAKE_MATCH_1}")
file(READ ${ENTRY} entry)
string(REPLACE ";" " " entry "${entry}")
if(NOT entry MATCHES "\nMimeType=${type} \n" OR NOT entry MATCHES "\nExec=greenroom %u\n")
    message(FATAL_ERROR "the desktop's entry does not take ${type}")
endif()
file(READ ${METAINFO} metainfo)
if(NOT metainfo MATCHES "<mediatype>${type}</mediatype>")
    message(FATAL_ERROR "the metainfo does not provide ${type}")
endif()

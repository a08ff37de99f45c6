# SPDX-License-Identifier: Apache-2.0
# cmake -DCMARK=<program> -DLANGUAGE=<as in de> -DFROM=<page.md> -DTO=<page.html> -P MakeGuide.cmake
# A page of the user guide, from Markdown with tables to HTML.
cmake_minimum_required(VERSION 3.25)
# What leads back to the first page.
set(contents_en "Contents")
set(contents_de "Inhalt")
set(contents_fr "Sommaire")
if(NOT DEFINED contents_${LANGUAGE})
    message(FATAL_ERROR "${CMAKE_CURRENT_LIST_FILE} does not know what the contents are called in ${LANGUAGE}")
endif()
get_filename_component(page ${TO} NAME_WE)
get_filename_component(folder ${TO} DIRECTORY)
execute_process(COMMAND ${CMARK} --extension table --to html ${FROM}
    OUTPUT_VARIABLE body COMMAND_ERROR_IS_FATAL ANY)
string(REPLACE "<!-- raw HTML omitted -->\n" "" body "${body}") # the licence
string(REGEX REPLACE "href=\"([a-z]+)[.]md\"" "href=\"\\1.html\"" body "${body}")
if(NOT body MATCHES "<h1>([^<]*)</h1>")
    message(FATAL_ERROR "${FROM} has no title")
endif()
set(title "${CMAKE_MATCH_1}")
set(way "")
if(NOT page STREQUAL "index")
    set(way "<p><a href=\"index.html\">${contents_${LANGUAGE}}</a></p>\n")
endif()
file(MAKE_DIRECTORY ${folder})
file(WRITE ${TO} "<!DOCTYPE html>
<html lang=\"${LANGUAGE}\">
<head>
<meta charset=\"utf-8\">
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">
<title>${title}</title>
<link rel=\"stylesheet\" href=\"../guide.css\">
</head>
<body>
${way}${body}</body>
</html>
")

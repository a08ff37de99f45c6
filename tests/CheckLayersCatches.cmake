# SPDX-License-Identifier: Apache-2.0
# cmake -DSCRATCH=<folder> -P CheckLayersCatches.cmake
# A check that cannot fail is worth nothing: writes a small good tree and shows that CheckLayers.cmake
# passes it, then one small breach of each rule and shows that it is found, by name and line.
cmake_minimum_required(VERSION 3.25)

set(spdx "// SPDX-License-Identifier: Apache-2.0")

# Makes a tree of one good file in each layer, and of `text` in `file`.
function(make_tree file text)
    file(REMOVE_RECURSE "${SCRATCH}")
    file(WRITE "${SCRATCH}/app/domain/error.h" "${spdx}\n#include <QString>\nstruct Error\n{\n};\n")
    file(WRITE "${SCRATCH}/app/net/httpclient.cpp"
        "${spdx}\n#include \"net/httpclient.h\"\n#include \"domain/error.h\"\nQNetworkReply *reply;\n")
    file(WRITE "${SCRATCH}/app/queue/journal.cpp" "${spdx}\n#include \"domain/error.h\"\nQSqlQuery query;\n")
    file(WRITE "${SCRATCH}/app/secrets/keychainstore.cpp"
        "${spdx}\n#include <qt6keychain/keychain.h>\nQKeychain::ReadPasswordJob *job;\n")
    file(WRITE "${SCRATCH}/app/sandbox/world.h" "${spdx}\n#include \"sandbox/clock.h\"\nstd::mutex lock;\n")
    file(WRITE "${SCRATCH}/app/session.h" "${spdx}\n#include \"models/characterlistmodel.h\"\n")
    file(WRITE "${SCRATCH}/app/main.cpp"
        "${spdx}\n#include \"session.h\"\n#include \"ui/mainwindow.h\"\nint main() { return app.exec(); }\n")
    file(WRITE "${SCRATCH}/ui/mainwindow.h" "${spdx}\n#include \"session.h\"\n// no QEventLoop here\n")
    file(WRITE "${SCRATCH}/ui/review/canvas.h"
        "${spdx}\n#include \"ui/theme/palette.h\"\nclass Canvas final : public QWidget\n{\n};\n")
    # The same name, of nothing that meets it.
    file(WRITE "${SCRATCH}/app/sandbox/canvas.h"
        "${spdx}\nnamespace sandbox {\n\nstruct Canvas\n{\n};\n\n} // namespace sandbox\n")
    file(WRITE "${SCRATCH}/ui/review/pane.cpp"
        "${spdx}\nclass Canvas;\nclass Pane\n{\n    struct Canvas\n    {\n    };\n};\n")
    file(WRITE "${SCRATCH}/ui/bulk/runtext.cpp" "${spdx}\n#include \"ui/trouble.h\"\n")
    file(WRITE "${SCRATCH}/tests/ui/tst_pane.cpp"
        "${spdx}\nnamespace {\n\nstruct Canvas\n{\n};\n\n} // namespace\n\nstruct Pane::Canvas\n{\n};\n")
    file(WRITE "${SCRATCH}/tests/CMakeLists.txt" "# SPDX-License-Identifier: Apache-2.0\n")
    if(file)
        file(WRITE "${SCRATCH}/${file}" "${text}")
    endif()
endfunction()

function(run_check)
    execute_process(
        COMMAND ${CMAKE_COMMAND} -DROOT=${SCRATCH} -P ${CMAKE_CURRENT_LIST_DIR}/CheckLayers.cmake
        RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    set(result ${result} PARENT_SCOPE)
    string(REGEX REPLACE "[ \n]+" " " output "${output}")
    set(output "${output}" PARENT_SCOPE)
endfunction()

# `text` alone in `file` must be found at `line`, for the reason given.
function(expect_breach file line text reason)
    make_tree("${file}" "${text}")
    run_check()
    string(FIND "${output}" "1 breaches" only)
    string(FIND "${output}" "${file}:${line}: ${reason}" found)
    if(result EQUAL 0 OR only EQUAL -1 OR found EQUAL -1)
        message(SEND_ERROR "wanted '${file}:${line}: ${reason}', got: ${output}")
    endif()
endfunction()

# One line of code after the line of licence.
function(expect_bad_line file code reason)
    expect_breach("${file}" 2 "${spdx}\n${code}\n" "${reason}")
endfunction()

make_tree("" "")
run_check()
if(NOT result EQUAL 0)
    message(SEND_ERROR "the good tree does not pass: ${output}")
endif()

# Who includes whom: each room upwards or sideways, once.
set(higher_domain log/categories.h)
set(higher_log files/newfile.h)
set(higher_files net/httpclient.h)
set(higher_net api/charactersapi.h)
set(higher_api refs/refloader.h)
set(higher_refs queue/operationqueue.h)
set(higher_queue models/characterlistmodel.h)
set(higher_models pictures/sheetexport.h)
set(higher_pictures settings/settings.h)
set(higher_bus domain/error.h)
set(higher_secrets desktop/notifications.h)
set(higher_settings secrets/credentialstore.h)
set(higher_desktop net/httpclient.h)
set(higher_sandbox domain/error.h)
foreach(room domain log files net api refs queue models pictures bus secrets settings desktop
        sandbox)
    expect_bad_line(app/${room}/bad.cpp "#include \"${higher_${room}}\""
        "${room} may not include \"${higher_${room}}\"")
    expect_bad_line(app/${room}/bad.cpp "#include \"ui/mainwindow.h\""
        "${room} may not include \"ui/mainwindow.h\"")
    expect_bad_line(app/${room}/bad.cpp "#include \"session.h\"" "${room} may not include \"session.h\"")
endforeach()
expect_bad_line(app/bad.cpp "#include \"ui/mainwindow.h\"" "root may not include")
expect_bad_line(app/bad.cpp "#include \"sandbox/world.h\"" "root may not include")
expect_bad_line(app/main.cpp "#include \"sandbox/world.h\"" "main may not include")
expect_bad_line(ui/review/bad.cpp "#include \"session.h\"" "ui may not include \"session.h\"")
expect_bad_line(ui/review/bad.cpp "#include \"sandbox/world.h\"" "ui may not include")
expect_bad_line(ui/review/bad.cpp "#include \"queue/journalthread.h\"" "\"queue/journalthread.h\": the journal's")
expect_bad_line(app/net/bad.cpp "#  include \"nowhere/bad.h\"" "\"nowhere/bad.h\" lies in no room")
expect_bad_line(app/net/bad.cpp "#include \"httpclient.h\"" "\"httpclient.h\" is not rooted")
expect_bad_line(ui/judging/bad.cpp "#include \"ui/review/canvas.h\"" "ui/judging includes nothing else of ui")
expect_bad_line(ui/theme/bad.cpp "#include \"ui/actions.h\"" "ui/theme includes nothing else of ui")
set(higher_browser review/canvas.h)
set(higher_review bulk/progressline.h)
set(higher_activity connect/keyfield.h)
set(higher_bulk activity/activitydialog.h)
set(higher_connect compare/compareview.h)
set(higher_compare pictures/copying.h)
set(higher_pictures compare/compareview.h)
foreach(room browser review activity bulk connect compare pictures)
    expect_bad_line(ui/${room}/bad.cpp "#include \"ui/${higher_${room}}\""
        "\"ui/${higher_${room}}\" lies on no floor below")
endforeach()
expect_bad_line(ui/review/bad.cpp "#include \"ui/newroom/word.h\"" "\"ui/newroom/word.h\" lies on no floor")
expect_bad_line(ui/newroom/bad.cpp "#include \"ui/theme/theme.h\"" "\"ui/theme/theme.h\" lies on no floor")
expect_bad_line(ui/trouble.cpp "#include \"ui/bulk/runtext.h\"" "\"ui/bulk/runtext.h\" includes this in turn")
expect_bad_line(ui/review/bad.cpp "#include \"../mainwindow.h\"" "\"../mainwindow.h\" lies in no room")
expect_bad_line(app/net/bad.cpp "#include <domain/error.h>" "<domain/error.h> is ours")
expect_breach(app/helpers/bad.h 1 "${spdx}\n" "app/helpers is no room of the house")

# What appears in one room only, or nowhere.
expect_bad_line(ui/bad.cpp "QNetworkAccessManager manager;" "QNetworkAccessManager and QNetworkReply:")
expect_bad_line(app/refs/bad.cpp "class QNetworkReply;" "QNetworkAccessManager and QNetworkReply:")
expect_bad_line(app/api/bad.cpp "\"X-Api-Key\"" "the key's header:")
expect_bad_line(app/models/bad.cpp "#include <QSqlQuery>" "QSql:")
expect_bad_line(app/secrets/bad.cpp "QKeychain::ReadPasswordJob *job;" "QtKeychain:")
expect_bad_line(app/secrets/keychainstoreparts.cpp "class QKeychain;" "QtKeychain:")
expect_bad_line(app/models/bad.cpp "class QPainter;" "QPainter:")
expect_bad_line(ui/bad.cpp "#include <qt6keychain/keychain.h>" "QtKeychain:")
expect_bad_line(app/refs/bad.cpp "QMutex lock;" "a lock or an atomic:")
expect_bad_line(app/queue/bad.cpp "std::recursive_mutex lock;" "a lock or an atomic:")
expect_bad_line(ui/bad.cpp "#include <atomic>" "a lock or an atomic:")
expect_bad_line(ui/bad.cpp "Preferences::instance();" "instance():")
expect_bad_line(app/refs/refpools.cpp "QCoreApplication::instance();"
    "instance(): classes get what they need in the constructor")
expect_bad_line(app/refs/bad.cpp "QThreadPool::globalInstance();" "the global thread pool:")
expect_bad_line(ui/bad.cpp "QEventLoop loop;" "a nested event loop:")
expect_bad_line(app/net/bad.cpp "qApp->processEvents();" "a nested event loop:")
expect_bad_line(ui/bad.cpp "dialog.exec();" "exec():")
expect_bad_line(ui/bad.cpp "menu->exec(here);" "exec():")
expect_bad_line(app/bad.cpp "process.waitForFinished();" "a wait that blocks:")
foreach(room files net refs models pictures)
    expect_bad_line(app/${room}/bad.cpp "m_pool.waitForDone();" "a wait that blocks:")
endforeach()
expect_bad_line(ui/pictures/bad.cpp "pool->waitForDone(10);" "a wait that blocks:")
expect_bad_line(app/net/bad.cpp "reply->ignoreSslErrors();" "ignoreSslErrors:")
expect_bad_line(app/net/bad.cpp "network.deleteResource(request);" "deleteResource:")

# Each class has a name of its own.
set(taken "Canvas is a class of ui/review/canvas.h too")
expect_bad_line(ui/review/canvas2.h "class Canvas\n{\n};" "${taken}")
expect_bad_line(ui/theme/bad.h "struct [[nodiscard]] Canvas final : Shape\n{\n};" "${taken}")
expect_bad_line(ui/theme/bad.cpp "struct Canvas { };" "Canvas is a class of")
expect_breach(ui/theme/bad.cpp 6
    "${spdx}\nnamespace {\n} // namespace\nclass Canvas;\ntemplate <typename T>\nclass Canvas\n{\n};\n"
    "${taken}")
expect_breach(app/sandbox/world.cpp 3
    "${spdx}\nnamespace sandbox {\nstruct Canvas\n{\n};\n} // namespace sandbox\n"
    "sandbox::Canvas is a class of app/sandbox/canvas.h too")
expect_bad_line(tests/support/bad.h "struct Error\n{\n};" "Error is a class of app/domain/error.h too")

# What every file owes.
expect_breach(app/net/bad.h 1 "#pragma once\n" "no SPDX line")
expect_breach(tests/net/tst_bad.cpp 1 "int main() {}\n" "no SPDX line")
expect_breach(resources/bad.qrc 1 "<RCC/>\n" "no SPDX line")
expect_breach(packaging/run 1 "#!/bin/sh\n" "no SPDX line")
foreach(word "TO" "FIX")
    if(word STREQUAL "TO")
        string(APPEND word "DO")
    else()
        string(APPEND word "ME")
    endif()
    expect_breach(ui/bad.cpp 1 "${spdx}\n// ${word}: later\n" "${word}: unfinished")
    expect_breach(tests/ui/tst_bad.cpp 1 "${spdx}\n// ${word}: later\n" "${word}: unfinished")
endforeach()
string(REPEAT "int x;\n" 299 lines)
make_tree(app/net/bad.cpp "${spdx}\n${lines}")
run_check()
if(NOT result EQUAL 0)
    message(SEND_ERROR "300 lines are allowed, but: ${output}")
endif()
expect_breach(app/net/bad.cpp 301 "${spdx}\n${lines}int y;\n" "more than 300 lines")

# An empty tree passes no check.
file(REMOVE_RECURSE "${SCRATCH}")
file(MAKE_DIRECTORY "${SCRATCH}/app")
run_check()
if(result EQUAL 0)
    message(SEND_ERROR "a tree with no sources passes")
endif()
file(REMOVE_RECURSE "${SCRATCH}")

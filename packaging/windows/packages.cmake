# SPDX-License-Identifier: Apache-2.0
# Never run on Windows. tests/installers/windows shows under Wine what the installers do, around programs
# that stand in for Greenroom: see the table in README.md.
# Qt's libraries and plugins beside the programs, by windeployqt.
qt_generate_deploy_app_script(TARGET greenroom FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy} COMPONENT app)
install(FILES windows/greenroom.ico DESTINATION . COMPONENT app)

set(CPACK_GENERATOR NSIS64 WIX)
set(CPACK_PACKAGE_EXECUTABLES greenroom Greenroom)
set(links [=[
SetRegView 64
WriteRegStr SHCTX 'Software\Classes\greenroom' '' 'URL:Greenroom link'
WriteRegStr SHCTX 'Software\Classes\greenroom' 'URL Protocol' ''
WriteRegStr SHCTX 'Software\Classes\greenroom\shell\open\command' '' '"$INSTDIR\bin\greenroom.exe" "%1"'
]=])
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS ${links})
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [=[
SetRegView 64
DeleteRegKey SHCTX 'Software\Classes\greenroom'
DeleteRegKey SHCTX 'Software\Greenroom\Greenroom'
DeleteRegKey /ifempty SHCTX 'Software\Greenroom'
]=])
set(CPACK_NSIS_DEFINES "Target amd64-unicode")
set(CPACK_NSIS_DISPLAY_NAME Greenroom)
set(CPACK_NSIS_PACKAGE_NAME Greenroom)
set(CPACK_NSIS_INSTALL_ROOT "$PROGRAMFILES64")
set(CPACK_NSIS_MUI_ICON ${CMAKE_CURRENT_SOURCE_DIR}/windows/greenroom.ico)
set(CPACK_NSIS_INSTALLED_ICON_NAME "greenroom.ico")
set(CPACK_NSIS_URL_INFO_ABOUT ${PROJECT_HOMEPAGE_URL})
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH OFF)
# The same for ever: by it Windows knows a newer version for one of this program.
set(CPACK_WIX_UPGRADE_GUID 8E6B5C0A-2D0F-4C8B-9E53-6F1B7A42D9C1)
set(CPACK_WIX_PRODUCT_ICON ${CMAKE_CURRENT_SOURCE_DIR}/windows/greenroom.ico)
set(CPACK_WIX_PATCH_FILE ${CMAKE_CURRENT_SOURCE_DIR}/windows/links.wix.xml)

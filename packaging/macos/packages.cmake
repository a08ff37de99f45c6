# SPDX-License-Identifier: Apache-2.0
# Written, and never run: see the table in README.md.
set(GREENROOM_ICON ${CMAKE_CURRENT_SOURCE_DIR}/macos/greenroom.icns)
set_target_properties(greenroom PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in
    OUTPUT_NAME Greenroom)
install(FILES ${GREENROOM_ICON} DESTINATION Greenroom.app/Contents/Resources COMPONENT app)
# The program looks for it beside itself.
install(TARGETS greenroom-sandbox RUNTIME DESTINATION Greenroom.app/Contents/MacOS COMPONENT app)
# Qt's frameworks and plugins in the bundle, by macdeployqt.
qt_generate_deploy_app_script(TARGET greenroom FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy} COMPONENT app)

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Greenroom)
set(CPACK_BUNDLE_ICON ${GREENROOM_ICON})

# SPDX-License-Identifier: Apache-2.0
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_APP_PACKAGE_NAME greenroom)
set(CPACK_RPM_APP_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_LICENSE Apache-2.0)
set(CPACK_RPM_PACKAGE_GROUP Applications/Multimedia)
set(CPACK_RPM_PACKAGE_SUMMARY "Review AI-generated characters, four refs at a time")
set(CPACK_RPM_PACKAGE_AUTOREQPROV ON)
# As deb/packages.cmake, by Fedora's names; the SQLite driver is part of qt6-qtbase there.
set(CPACK_RPM_PACKAGE_REQUIRES
    "hicolor-icon-theme, libsecret-1.so.0()(64bit), qt6-qtsvg, qt6-qtimageformats, ca-certificates")
set(CPACK_RPM_PACKAGE_RECOMMENDS "gnome-keyring, qt6-qtwayland, qt6-qttranslations, xdg-utils")
set(CPACK_PACKAGE_RELOCATABLE OFF)
set(CPACK_RPM_PACKAGE_RELOCATABLE OFF)
# Without build ids there is no folder that other packages claim too. The next three make two builds
# of one source the same, with SOURCE_DATE_EPOCH.
set(CPACK_RPM_SPEC_MORE_DEFINE "%define _build_id_links none
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _buildhost greenroom
%define packager ${GREENROOM_CONTACT}")

greenroom_release_day(GREENROOM_RPM_DAY "+%a %b %d %Y")
configure_file(rpm/changelog.in ${CMAKE_CURRENT_BINARY_DIR}/rpm/changelog @ONLY)
set(CPACK_RPM_CHANGELOG_FILE ${CMAKE_CURRENT_BINARY_DIR}/rpm/changelog)

install(FILES linux/_greenroom
    DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions COMPONENT rpmdocs EXCLUDE_FROM_ALL)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE
    DESTINATION ${CMAKE_INSTALL_DATADIR}/licenses/greenroom COMPONENT rpmdocs EXCLUDE_FROM_ALL)
install(FILES CHANGELOG.md
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/greenroom COMPONENT rpmdocs EXCLUDE_FROM_ALL)
set(CPACK_RPM_USER_FILELIST
    "%license /usr/share/licenses/greenroom/LICENSE"
    "%doc /usr/share/doc/greenroom/CHANGELOG.md"
    "%doc /usr/share/man/man1/greenroom.1.gz"
    "%doc /usr/share/man/man1/greenroom-sandbox.1.gz")
# Folders that other packages own.
set(shared /usr/share/applications /usr/share/metainfo /usr/share/icons /usr/share/icons/hicolor
    /usr/share/man /usr/share/man/man1 /usr/share/bash-completion
    /usr/share/bash-completion/completions /usr/share/zsh /usr/share/zsh/site-functions
    /usr/share/doc /usr/share/licenses)
foreach(size IN ITEMS 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 scalable symbolic)
    list(APPEND shared /usr/share/icons/hicolor/${size} /usr/share/icons/hicolor/${size}/apps)
endforeach()
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION ${shared})

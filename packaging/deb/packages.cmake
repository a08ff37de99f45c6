# SPDX-License-Identifier: Apache-2.0
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_APP_PACKAGE_NAME greenroom)
set(CPACK_DEBIAN_APP_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION graphics)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded at run time, where dpkg-shlibdeps does not see it: the journal's driver, the icons'
# engine, WebP, the keychain's library, and whom to trust.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6svg6, qt6-image-formats-plugins, libsecret-1-0, hicolor-icon-theme, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager, qt6-wayland, qt6-translations-l10n, fonts-inter, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# With CMake 3.25 it lacks changelog and copyright, and its sums name the build's folders.
set(CPACK_DEBIAN_DEBUGINFO_PACKAGE OFF)

greenroom_release_day(GREENROOM_DEB_DAY "+%a, %d %b %Y 12:00:00 +0000")
set(docs ${CMAKE_CURRENT_BINARY_DIR}/deb)
configure_file(deb/changelog.in ${docs}/changelog.Debian @ONLY)
greenroom_gzip(${docs}/changelog.Debian ${docs}/changelog.Debian.gz)
greenroom_gzip(${CMAKE_CURRENT_SOURCE_DIR}/CHANGELOG.md ${docs}/changelog.gz)
add_custom_target(greenroom_debdocs ALL DEPENDS ${docs}/changelog.Debian.gz ${docs}/changelog.gz)
# Left out of a plain `cmake --install`; cpack takes them all the same.
install(FILES ${docs}/changelog.Debian.gz ${docs}/changelog.gz deb/copyright
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/greenroom COMPONENT debdocs EXCLUDE_FROM_ALL)
install(FILES deb/greenroom.lintian-overrides RENAME greenroom
    DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides COMPONENT debdocs EXCLUDE_FROM_ALL)
if(TARGET greenroom_guide)
    # It has no notion of one document in several languages.
    install(FILES deb/doc-base RENAME greenroom
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc-base COMPONENT debdocs EXCLUDE_FROM_ALL)
    foreach(language IN ITEMS de fr)
        install(FILES deb/doc-base.${language} RENAME greenroom-${language}
            DESTINATION ${CMAKE_INSTALL_DATADIR}/doc-base COMPONENT debdocs EXCLUDE_FROM_ALL)
    endforeach()
endif()
install(FILES linux/_greenroom
    DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions COMPONENT debdocs EXCLUDE_FROM_ALL)

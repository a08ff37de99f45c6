# SPDX-License-Identifier: Apache-2.0
# cpack reads this once for each generator. One package each, of the components that are for it: that
# counts only while the generator's own component mode is on.
if(CPACK_GENERATOR STREQUAL "DEB")
    set(CPACK_COMPONENTS_ALL app debdocs)
    set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
    set(CPACK_DEB_COMPONENT_INSTALL ON)
elseif(CPACK_GENERATOR STREQUAL "RPM")
    set(CPACK_COMPONENTS_ALL app rpmdocs)
    set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
    set(CPACK_RPM_COMPONENT_INSTALL ON)
elseif(CPACK_GENERATOR MATCHES "^(TXZ|TGZ|ZIP)$")
    set(CPACK_COMPONENTS_ALL app)
    set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
    set(CPACK_ARCHIVE_COMPONENT_INSTALL ON)
elseif(CPACK_GENERATOR MATCHES "^NSIS")
    # There is nothing to choose; and asked about components CPack drops CPACK_NSIS_DEFINES, and with it
    # the target: the installer would be one for 32 bits.
    set(CPACK_MONOLITHIC_INSTALL ON)
endif()

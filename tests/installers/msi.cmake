# SPDX-License-Identifier: Apache-2.0
# cmake -DCONFIG=<CPackConfig.cmake> -DSTAGE=<installed tree> -P msi.cmake
# Writes greenroom.wxs for wixl into the current folder. CPack makes MSIs on Windows only; this is made
# of what it would read there (name, vendor, version, ids, icon, start menu and the patch file), laid
# out in its way, with the ids that it gives.
cmake_minimum_required(VERSION 3.25)
include(${CONFIG})

# The patch, as CPack reads it: each fragment goes into the component of its id, and one that fits none
# is an error.
file(READ ${CPACK_WIX_PATCH_FILE} patch)
set(fragment_start "<CPackWiXFragment Id=\"([^\"]+)\">")
string(REGEX MATCHALL "${fragment_start}" starts "${patch}")
foreach(start IN LISTS starts)
    string(REGEX MATCH "${fragment_start}" start "${start}")
    set(id ${CMAKE_MATCH_1})
    string(FIND "${patch}" "${start}" at)
    string(LENGTH "${start}" length)
    math(EXPR at "${at} + ${length}")
    string(SUBSTRING "${patch}" ${at} -1 rest)
    string(FIND "${rest}" "</CPackWiXFragment>" end)
    string(SUBSTRING "${rest}" 0 ${end} fragment_${id})
    list(APPEND fragments ${id})
endforeach()

# One component for each file, named by its path below the folder of its install component.
macro(add_component path name into)
    string(REPLACE "/" "." id "P_app.${path}")
    string(REGEX REPLACE "[^A-Za-z0-9_.]" "_" id ${id})
    string(UUID guid NAMESPACE ${CPACK_WIX_UPGRADE_GUID} NAME ${path} TYPE SHA1 UPPER)
    string(APPEND ${into} "
          <Component Id=\"CM_C${id}\" Guid=\"${guid}\" Win64=\"yes\">${fragment_CM_C${id}}
            <File Id=\"CM_F${id}\" Name=\"${name}\" Source=\"stage/${path}\" KeyPath=\"yes\"/>
          </Component>")
    string(APPEND references "
      <ComponentRef Id=\"CM_C${id}\"/>")
    list(REMOVE_ITEM fragments CM_C${id})
endmacro()

file(GLOB_RECURSE paths RELATIVE ${STAGE} ${STAGE}/*)
set(folders)
set(in_root)
set(references)
foreach(path IN LISTS paths)
    get_filename_component(folder "${path}" DIRECTORY)
    get_filename_component(name "${path}" NAME)
    if(folder MATCHES "/")
        message(FATAL_ERROR "${path}: folders in folders are not written for")
    elseif(folder)
        add_component(${path} ${name} in_${folder})
        list(APPEND folders ${folder})
    else()
        add_component(${path} ${name} in_root)
    endif()
endforeach()
if(fragments)
    message(FATAL_ERROR "${CPACK_WIX_PATCH_FILE}: there is no ${fragments} to put something into")
endif()
list(REMOVE_DUPLICATES folders)
set(tree "${in_root}")
foreach(folder IN LISTS folders)
    string(APPEND tree "
          <Directory Id=\"DP_app.${folder}\" Name=\"${folder}\">${in_${folder}}
          </Directory>")
endforeach()

list(POP_FRONT CPACK_PACKAGE_EXECUTABLES program label)
file(WRITE greenroom.wxs "<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<Wix xmlns=\"http://schemas.microsoft.com/wix/2006/wi\">
  <Product Id=\"*\" Name=\"${CPACK_PACKAGE_INSTALL_DIRECTORY}\" Language=\"1033\"
      Version=\"${CPACK_PACKAGE_VERSION}\" Manufacturer=\"${CPACK_PACKAGE_VENDOR}\"
      UpgradeCode=\"${CPACK_WIX_UPGRADE_GUID}\">
    <Package InstallerVersion=\"500\" Compressed=\"yes\" InstallScope=\"perMachine\"/>
    <MajorUpgrade DowngradeErrorMessage=\"A newer version is installed already.\"/>
    <Media Id=\"1\" Cabinet=\"app.cab\" EmbedCab=\"yes\"/>
    <Icon Id=\"ProductIcon.ico\" SourceFile=\"icon.ico\"/>
    <Property Id=\"ARPPRODUCTICON\" Value=\"ProductIcon.ico\"/>
    <Directory Id=\"TARGETDIR\" Name=\"SourceDir\">
      <Directory Id=\"ProgramFiles64Folder\">
        <Directory Id=\"INSTALL_ROOT\" Name=\"${CPACK_PACKAGE_INSTALL_DIRECTORY}\">${tree}
        </Directory>
      </Directory>
      <Directory Id=\"ProgramMenuFolder\">
        <Directory Id=\"PROGRAM_MENU_FOLDER\" Name=\"${CPACK_PACKAGE_INSTALL_DIRECTORY}\">
          <Component Id=\"CM_SHORTCUT\" Guid=\"*\">
            <Shortcut Id=\"S_${program}\" Name=\"${label}\"
                Target=\"[#CM_FP_app.bin.${program}.exe]\" WorkingDirectory=\"INSTALL_ROOT\"/>
            <RemoveFolder Id=\"PROGRAM_MENU_FOLDER\" On=\"uninstall\"/>
            <RegistryValue Root=\"HKCU\" Key=\"Software\\${CPACK_PACKAGE_VENDOR}\\${label}\"
                Name=\"installed\" Type=\"integer\" Value=\"1\" KeyPath=\"yes\"/>
          </Component>
        </Directory>
      </Directory>
    </Directory>
    <Feature Id=\"ProductFeature\" Level=\"1\">${references}
      <ComponentRef Id=\"CM_SHORTCUT\"/>
    </Feature>
  </Product>
</Wix>
")
file(COPY_FILE ${CPACK_WIX_PRODUCT_ICON} icon.ico)

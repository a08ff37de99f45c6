// SPDX-License-Identifier: Apache-2.0
#include "fuzz/target.h"
#include "settings/settingsjson.h"

namespace {

[[nodiscard]] ReadSettings writtenAndRead(const ReadSettings &settings)
{
    return settingsFromJson(settingsToJson(settings.contents, settings.original));
}

} // namespace

/// The settings' file.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const ReadSettings read = settingsFromJson(asBytes(bytes, size));
    const ReadSettings again = writtenAndRead(read);
    must(again.state != ReadSettings::State::Damaged, "what is written can be read");
    must(!again.heldKey, "no key is written");
    // Half a character does not outlive the first writing; from then on nothing changes.
    must(writtenAndRead(again).contents == again.contents, "what was read once stays");
    return 0;
}

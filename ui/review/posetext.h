// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// A pose for people, in lower case: the API's word translated, or as it came if we do not know it.
[[nodiscard]] QString poseText(const QString &pose);

/// "2 front": how a ref is labelled; \a index is from 0.
[[nodiscard]] QString refLabel(int index, const QString &pose);

/// "Front ref of Mira Voss": the name that assistive technology sees.
[[nodiscard]] QString refName(const QString &pose, const QString &characterName);

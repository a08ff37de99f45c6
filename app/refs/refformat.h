// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

/// What the bytes of a ref are, by their first bytes alone: the URLs end in `.bin` and the type is
/// often `application/octet-stream` (contract section 9), and Qt's own detection would let any
/// installed plugin at them. Other is everything that is not decoded.
enum class RefFormat : quint8 { Png, Jpeg, WebP, Other };

[[nodiscard]] RefFormat refFormat(const QByteArray &bytes);

/// Qt's name for \a format, for QImageReader; empty for Other.
[[nodiscard]] QByteArray readerName(RefFormat format);

/// The name of a format that is not decoded, for people ("GIF", "SVG"); empty if it is none we
/// know.
[[nodiscard]] QString foreignFormatName(const QByteArray &bytes);

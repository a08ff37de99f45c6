// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QtEndian>

template <typename T>
[[nodiscard]] QByteArray bigEndian(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToBigEndian<T>(value, bytes.data());
    return bytes;
}

[[nodiscard]] inline quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
    }
    return ~crc;
}

/// \a png with a chunk right behind its header.
[[nodiscard]] inline QByteArray withChunk(const QByteArray &png, const QByteArray &name,
                                          const QByteArray &content)
{
    constexpr qsizetype header = 33; // the signature, and IHDR as a whole
    const QByteArray chunk = bigEndian<quint32>(static_cast<quint32>(content.size())) + name
        + content + bigEndian<quint32>(crc32(name + content));
    return png.left(header) + chunk + png.mid(header);
}

/// \a png with a colour profile that nobody can read: the caveat "colour profile not readable".
[[nodiscard]] inline QByteArray withBrokenProfile(const QByteArray &png)
{
    return withChunk(png, "iCCP", "broken" + QByteArray(2, '\0') + "no profile");
}

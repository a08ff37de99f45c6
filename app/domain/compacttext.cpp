// SPDX-License-Identifier: Apache-2.0
#include "domain/compacttext.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>

namespace {

// The first byte. Of each text there is one form only.
constexpr char Narrow = 1; ///< Latin-1, a byte each
constexpr char Wide = 2;   ///< a QChar each

QByteArray packed(const QString &text)
{
    const bool isNarrow =
        std::all_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.row() == 0; });
    if (isNarrow)
        return Narrow + text.toLatin1();
    const auto *letters = static_cast<const char *>(static_cast<const void *>(text.constData()));
    return QByteArray(1, Wide).append(letters, text.size() * qsizetype{sizeof(QChar)});
}

} // namespace

CompactText::CompactText(const QString &text)
    : m_bytes(text.isEmpty() ? SharedBytes() : SharedBytes(packed(text)))
{}

std::optional<QLatin1StringView> CompactText::latin1() const
{
    if (isEmpty())
        return QLatin1StringView();
    if (m_bytes.view().front() != Narrow)
        return std::nullopt;
    return QLatin1StringView(m_bytes.view().sliced(1));
}

QString CompactText::toString() const
{
    if (const std::optional<QLatin1StringView> narrow = latin1())
        return *narrow;
    const QByteArrayView letters = m_bytes.view().sliced(1);
    QString text(letters.size() / qsizetype{sizeof(QChar)}, Qt::Uninitialized);
    std::memcpy(text.data(), letters.data(), static_cast<std::size_t>(letters.size()));
    return text;
}

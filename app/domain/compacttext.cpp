// SPDX-License-Identifier: Apache-2.0
#include "domain/compacttext.h"

#include <algorithm>
#include <cstring>

namespace {

/// What a block begins with: how many letters of a byte each follow; below zero, of two.
using LetterCount = qint32;

LetterCount letterCount(const char *block)
{
    LetterCount count = 0;
    std::memcpy(&count, block, sizeof count);
    return count;
}

size_t letterBytes(LetterCount count)
{
    return count < 0 ? size_t(-count) * sizeof(char16_t) : size_t(count);
}

size_t blockBytes(const char *block)
{
    return sizeof(LetterCount) + letterBytes(letterCount(block));
}

} // namespace

CompactText::CompactText(const QString &text)
{
    if (text.isEmpty())
        return;
    const bool isLatin =
        std::all_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.row() == 0; });
    const QByteArray latin = isLatin ? text.toLatin1() : QByteArray();
    const LetterCount count = isLatin ? LetterCount(text.size()) : -LetterCount(text.size());
    const void *letters = isLatin ? static_cast<const void *>(latin.constData()) : text.constData();
    m_block = std::make_unique<char[]>(sizeof count + letterBytes(count));
    std::memcpy(m_block.get(), &count, sizeof count);
    std::memcpy(m_block.get() + sizeof count, letters, letterBytes(count));
}

CompactText::CompactText(const CompactText &other)
{
    if (other.isEmpty())
        return;
    const size_t bytes = blockBytes(other.m_block.get());
    m_block = std::make_unique<char[]>(bytes);
    std::memcpy(m_block.get(), other.m_block.get(), bytes);
}

QString CompactText::toString() const
{
    if (isEmpty())
        return {};
    const LetterCount count = letterCount(m_block.get());
    const char *letters = m_block.get() + sizeof count;
    if (count > 0)
        return QString::fromLatin1(letters, count);
    QString text(-count, Qt::Uninitialized);
    std::memcpy(text.data(), letters, letterBytes(count));
    return text;
}

/// Of each text there is one block only.
bool operator==(const CompactText &one, const CompactText &other)
{
    if (one.isEmpty() || other.isEmpty())
        return one.isEmpty() && other.isEmpty();
    const size_t bytes = blockBytes(one.m_block.get());
    return bytes == blockBytes(other.m_block.get())
        && std::memcmp(one.m_block.get(), other.m_block.get(), bytes) == 0;
}

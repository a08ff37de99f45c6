// SPDX-License-Identifier: Apache-2.0
#include "domain/reflist.h"

#include <QByteArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Those of the API. They are a byte in the array, and all refs that are made of it share a text.
const QList<QString> &knownPoses()
{
    static const QList<QString> words{u"portrait"_s, u"front"_s, u"side"_s, u"back"_s, u"other"_s};
    return words;
}

// Numbers are at least 0. Seven bits stand in a byte, the lowest first; the eighth says that there
// are more.

constexpr int NumberBits = 7;
constexpr int MoreFollows = 1 << NumberBits;

void putNumber(QByteArray &bytes, qsizetype number)
{
    for (; number >= MoreFollows; number >>= NumberBits)
        bytes.append(static_cast<char>((number % MoreFollows) | MoreFollows));
    bytes.append(static_cast<char>(number));
}

qsizetype takeNumber(QByteArrayView &bytes)
{
    qsizetype number = 0;
    for (int shift = 0;; shift += NumberBits) {
        const auto byte = static_cast<quint8>(bytes.front());
        bytes = bytes.sliced(1);
        number |= static_cast<qsizetype>(byte % MoreFollows) << shift;
        if (byte < MoreFollows)
            return number;
    }
}

/// A pose that is not known stands there letter by letter, since it may be no valid Unicode.
void putPose(QByteArray &bytes, const QString &pose)
{
    const qsizetype known = knownPoses().indexOf(pose);
    putNumber(bytes, known + 1);
    if (known >= 0)
        return;
    putNumber(bytes, pose.size());
    for (const QChar letter : pose)
        putNumber(bytes, letter.unicode());
}

QString takePose(QByteArrayView &bytes)
{
    const qsizetype known = takeNumber(bytes) - 1;
    if (known >= 0)
        return knownPoses().at(known);
    QString pose(takeNumber(bytes), Qt::Uninitialized);
    for (QChar &letter : pose)
        letter = QChar(static_cast<char16_t>(takeNumber(bytes)));
    return pose;
}

/// A URL up to its query, and the query with its mark.
struct UrlParts
{
    QByteArrayView path{};
    QByteArrayView query{};
};

UrlParts partsOf(QByteArrayView url)
{
    const qsizetype mark = url.indexOf('?');
    const qsizetype end = mark < 0 ? url.size() : mark;
    return {.path = url.first(end), .query = url.sliced(end)};
}

/// What a part begins with, as the same part of the URL before does, and how it goes on.
struct Part
{
    QByteArrayView shared{};
    QByteArrayView own{};
};

void putPart(QByteArray &bytes, QByteArrayView part, QByteArrayView before)
{
    const auto differs =
        std::mismatch(part.begin(), part.end(), before.begin(), before.end()).first;
    const qsizetype shared = differs - part.begin();
    putNumber(bytes, shared);
    putNumber(bytes, part.size() - shared);
    bytes.append(part.sliced(shared));
}

Part takePart(QByteArrayView &bytes, QByteArrayView before)
{
    const qsizetype shared = takeNumber(bytes);
    const qsizetype own = takeNumber(bytes);
    const Part part{.shared = before.first(shared), .own = bytes.first(own)};
    bytes = bytes.sliced(own);
    return part;
}

} // namespace

RefList::Iterator::Iterator(QByteArrayView bytes)
    : m_bytes(bytes)
{
    if (bytes.isEmpty())
        return;
    m_left = takeNumber(m_bytes);
    read();
}

RefList::Iterator &RefList::Iterator::operator++()
{
    --m_left;
    if (m_left > 0)
        read();
    return *this;
}

RefList::Iterator RefList::Iterator::operator++(int)
{
    Iterator before = *this;
    ++*this;
    return before;
}

/// Makes the next one of the one before it.
void RefList::Iterator::read()
{
    m_ref.pose = takePose(m_bytes);
    const UrlParts before = partsOf(m_ref.url);
    const Part path = takePart(m_bytes, before.path);
    const Part query = takePart(m_bytes, before.query);
    QByteArray url;
    url.reserve(path.shared.size() + path.own.size() + query.shared.size() + query.own.size());
    url.append(path.shared).append(path.own).append(query.shared).append(query.own);
    m_ref.url = url;
}

RefList::RefList(const QList<Ref> &refs)
{
    if (refs.isEmpty())
        return;
    QByteArray bytes;
    putNumber(bytes, refs.size());
    UrlParts before;
    for (const Ref &ref : refs) {
        putPose(bytes, ref.pose);
        const UrlParts url = partsOf(ref.url);
        putPart(bytes, url.path, before.path);
        putPart(bytes, url.query, before.query);
        before = url;
    }
    m_bytes = SharedBytes(bytes);
}

RefList::RefList(std::initializer_list<Ref> refs)
    : RefList(QList<Ref>(refs))
{}

qsizetype RefList::size() const
{
    QByteArrayView bytes = m_bytes.view();
    return bytes.isEmpty() ? 0 : takeNumber(bytes);
}

Ref RefList::at(qsizetype index) const
{
    Q_ASSERT(index >= 0 && index < size());
    Iterator ref = begin();
    for (; index > 0; --index)
        ++ref;
    return *ref;
}

Ref RefList::value(qsizetype index) const
{
    return index >= 0 && index < size() ? at(index) : Ref();
}

QList<Ref> RefList::toList() const
{
    return {begin(), end()};
}

RefList RefList::withoutUrls() const
{
    QList<Ref> refs = toList();
    for (Ref &ref : refs)
        ref.url.clear();
    return refs;
}

// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/sizedworld.h"

#include "benchmarks/grainyfigures.h"
#include "domain/character.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Pixels = 48 * 1024 * 1024; // of all files, which many characters share
constexpr int MostFiles = 24;
constexpr std::array Poses{"portrait"_L1, "front"_L1, "side"_L1, "back"_L1};

QList<QByteArray> filesOf(int side)
{
    const qint64 room = Pixels / (qint64{side} * side);
    return grainyFiles(static_cast<int>(qMin<qint64>(MostFiles, room)), side);
}

QJsonObject characterOf(const RefHost &host, int number)
{
    constexpr qint64 newest = 1'780'000'000; // s since 1970
    const QString time =
        QDateTime::fromSecsSinceEpoch(newest - number, Qt::UTC).toString(Qt::ISODate);
    QJsonArray refs;
    for (std::size_t i = 0; i < Poses.size(); ++i) {
        const int file = number * static_cast<int>(Poses.size()) + static_cast<int>(i);
        refs.append(QJsonObject{{u"pose"_s, QString(Poses.at(i))},
                                {u"url"_s, QString::fromLatin1(host.url(file))}});
    }
    return {{u"id"_s, u"char_%1"_s.arg(number)},
            {u"name"_s, u"Character %1"_s.arg(number)},
            {u"status"_s, statusWord(CharacterStatus::Reviewing)},
            {u"refs"_s, refs},
            {u"created_at"_s, time},
            {u"updated_at"_s, time}};
}

QByteArray pageOf(const QJsonArray &characters)
{
    return QJsonDocument(QJsonObject{{u"data"_s, characters}, {u"has_more"_s, false}}).toJson();
}

} // namespace

SizedWorld::SizedWorld(int side, int count)
    : m_host(filesOf(side))
{
    QJsonArray characters;
    for (int number = 0; number < count; ++number)
        characters.append(characterOf(m_host, number));
    const QString all = u"/v1/characters?limit=100"_s;
    m_host.put(all, pageOf(characters));
    for (const CharacterStatus status : {CharacterStatus::Synthesizing, CharacterStatus::Reviewing,
                                         CharacterStatus::Ready, CharacterStatus::Failed}) {
        const bool isTheirs = status == CharacterStatus::Reviewing;
        m_host.put(all + u"&status="_s + statusWord(status),
                   pageOf(isTheirs ? characters : QJsonArray()));
    }
    m_host.put(u"/v1/team"_s, R"({"id":"team_sized","name":"Sized"})");
}

// SPDX-License-Identifier: Apache-2.0
#include "crash/stage.h"

#include <QLoggingCategory>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr double NoLimit = 1'000'000; // times what a team may do

} // namespace

Stage::Stage(int count, quint32 seed)
    : server({.count = count, .seed = seed, .rateScale = NoLimit})
{
    // Thousands of lines that nobody reads.
    QLoggingCategory::setFilterRules(u"greenroom.*.info=false"_s);
    QString error;
    if (!server.start(&error))
        qFatal("%ls", qUtf16Printable(error));
}

QList<Character> Stage::readCharacters()
{
    LoneDecider reader(setup(newFolder()));
    QString cursor;
    PendingRequest request;
    bool isAtEnd = false;
    const std::function<void()> read = [&] {
        request = reader.api().list({.status = CharacterStatus::Reviewing}, cursor, Priority::Page,
                                    &reader, [&](const Result<CharacterPage> &page) {
                                        if (page) {
                                            characters.append(page->characters);
                                            cursor = page->nextCursor;
                                            isAtEnd = cursor.isEmpty();
                                        }
                                        if (!isAtEnd)
                                            QTimer::singleShot(0, &reader, read);
                                    });
    };
    read();
    constexpr int patience = 30'000;
    if (!QTest::qWaitFor([&] { return isAtEnd; }, patience))
        characters.clear();
    return characters;
}

Character Stage::next()
{
    if (characters.isEmpty())
        qFatal("no character is left");
    return characters.takeFirst();
}

QString Stage::newFolder()
{
    return folder.filePath(u"journal-"_s + QString::number(++m_folders));
}

LoneDecider::Setup Stage::setup(const QString &journal) const
{
    return {.server = QUrl(server.baseUrl()), .key = server.apiKey().toLatin1(), .folder = journal};
}

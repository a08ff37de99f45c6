// SPDX-License-Identifier: Apache-2.0
#include "settings/connectionfolder.h"
#include "support/caught.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

bool makeFile(const QString &name)
{
    QFile file(name);
    return QDir().mkpath(QFileInfo(name).path()) && file.open(QIODevice::WriteOnly)
        && file.write("kept") == 4;
}

bool isThere(const QString &name)
{
    return QFileInfo::exists(name) || QFileInfo(name).isSymLink();
}

} // namespace

/// Where a connection's files lie, and how they go.
class TestConnectionFolder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_temporary.reset(); }

    void liesBelowTheDataFolder();
    void goesWithAllThatIsInIt();
    void isNoErrorIfItIsNotThere();
    void leavesTheTargetsOfLinksAlone();
    void removesALinkInItsPlaceAndNoMore();
    void isNotFollowedOutOfTheDataFolder();
    void saysWhatCouldNotBeRemoved();
    void theContextMayDie();
    void askedForTwice();
    void answersLater();

private:
    [[nodiscard]] QString data() const { return m_temporary->filePath(u"data"_s); }
    [[nodiscard]] QString folder() const { return connectionFolder(data(), m_id); }

    std::optional<QTemporaryDir> m_temporary;
    QUuid m_id;
};

void TestConnectionFolder::init()
{
    m_temporary.emplace();
    m_id = QUuid::createUuid();
}

void TestConnectionFolder::liesBelowTheDataFolder()
{
    QCOMPARE(connectionFolder(u"/d"_s, QUuid::fromString(u"7B0C1E0E-9F7A-4A55-8A3E-0A4F3D3C9B11")),
             u"/d/connections/7b0c1e0e-9f7a-4a55-8a3e-0a4f3d3c9b11"_s);
}

void TestConnectionFolder::goesWithAllThatIsInIt()
{
    const QString other = connectionFolder(data(), QUuid::createUuid()) + u"/journal"_s;
    QVERIFY(makeFile(other));
    for (int i = 0; i < 300; ++i)
        QVERIFY(makeFile(folder() + u"/refs/%1/%2/.x"_s.arg(i % 7).arg(i)));
    QVERIFY(QDir().mkpath(folder() + u"/empty"_s));

    Caught<void> removed;
    removeConnectionFolder(data(), m_id, this, removed.handler());
    QVERIFY(removed.wait());
    QVERIFY(removed.isGood());
    QVERIFY(!isThere(folder()));
    QVERIFY(isThere(other));
}

void TestConnectionFolder::isNoErrorIfItIsNotThere()
{
    Caught<void> removed;
    removeConnectionFolder(data(), m_id, this, removed.handler());
    QVERIFY(removed.wait());
    QVERIFY(removed.isGood());
}

void TestConnectionFolder::leavesTheTargetsOfLinksAlone()
{
    const QString outside = m_temporary->filePath(u"outside"_s);
    QVERIFY(makeFile(outside + u"/deep/file"_s));
    QVERIFY(makeFile(folder() + u"/cache/own"_s));
    QVERIFY(QFile::link(outside, folder() + u"/cache/folder"_s));
    QVERIFY(QFile::link(outside + u"/deep/file"_s, folder() + u"/file"_s));
    QVERIFY(QFile::link(u"../../../outside"_s, folder() + u"/relative"_s));
    QVERIFY(QFile::link(u"/nowhere"_s, folder() + u"/nothing"_s));
    QVERIFY(QFile::link(u"."_s, folder() + u"/circle"_s));

    Caught<void> removed;
    removeConnectionFolder(data(), m_id, this, removed.handler());
    QVERIFY(removed.wait());
    QVERIFY(removed.isGood());
    QVERIFY(!isThere(folder()));
    QVERIFY(isThere(outside + u"/deep/file"_s));
}

void TestConnectionFolder::removesALinkInItsPlaceAndNoMore()
{
    const QString outside = m_temporary->filePath(u"outside"_s);
    QVERIFY(makeFile(outside + u"/file"_s));
    QVERIFY(QDir().mkpath(data() + u"/connections"_s));
    QVERIFY(QFile::link(outside, folder()));

    Caught<void> removed;
    removeConnectionFolder(data(), m_id, this, removed.handler());
    QVERIFY(removed.wait());
    QVERIFY(removed.isGood());
    QVERIFY(!isThere(folder()));
    QVERIFY(isThere(outside + u"/file"_s));
}

void TestConnectionFolder::isNotFollowedOutOfTheDataFolder()
{
    const QString outside = m_temporary->filePath(u"outside"_s);
    const QString file = outside + u'/' + m_id.toString(QUuid::WithoutBraces) + u"/file"_s;
    QVERIFY(makeFile(file));
    QVERIFY(QDir().mkpath(data()));
    QVERIFY(QFile::link(outside, data() + u"/connections"_s));
    QVERIFY(isThere(folder() + u"/file"_s)); // this is the way it would go

    Caught<void> removed;
    removeConnectionFolder(data(), m_id, this, removed.handler());
    QVERIFY(removed.wait());
    QVERIFY(removed.isBad());
    QCOMPARE(removed.error().kind, Error::Kind::Storage);
    QVERIFY(isThere(file));
}

void TestConnectionFolder::saysWhatCouldNotBeRemoved()
{
    QVERIFY(makeFile(data() + u"/connections"_s)); // a file where a folder was to be
    Caught<void> removed;
    removeConnectionFolder(data(), m_id, this, removed.handler());
    QVERIFY(removed.wait());
    QVERIFY(removed.isBad());
    QCOMPARE(removed.error().kind, Error::Kind::Storage);
    QVERIFY(removed.error().message.contains(folder()));
    QVERIFY(isThere(data() + u"/connections"_s));
}

void TestConnectionFolder::theContextMayDie()
{
    QVERIFY(makeFile(folder() + u"/file"_s));
    Caught<void> removed;
    {
        QObject context;
        removeConnectionFolder(data(), m_id, &context, removed.handler());
    }
    QTRY_VERIFY(!isThere(folder()));
    letStrayTrafficCome();
    QCOMPARE(removed.calls(), 0);
}

void TestConnectionFolder::askedForTwice()
{
    for (int i = 0; i < 200; ++i)
        QVERIFY(makeFile(folder() + u"/%1/%2"_s.arg(i % 20).arg(i)));
    Caught<void> one;
    Caught<void> other;
    removeConnectionFolder(data(), m_id, this, one.handler());
    removeConnectionFolder(data(), m_id, this, other.handler());
    QVERIFY(one.wait());
    QVERIFY(other.wait());
    QVERIFY(one.isGood());
    QVERIFY(other.isGood());
    QVERIFY(!isThere(folder()));
}

void TestConnectionFolder::answersLater()
{
    Caught<void> removed;
    removeConnectionFolder(data(), m_id, this, removed.handler());
    QCOMPARE(removed.calls(), 0);
    QVERIFY(removed.wait());
    letStrayTrafficCome();
    QCOMPARE(removed.calls(), 1);
}

QTEST_GUILESS_MAIN(TestConnectionFolder)
#include "tst_connectionfolder.moc"

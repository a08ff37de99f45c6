// SPDX-License-Identifier: Apache-2.0
#include "program/desk.h"
#include "support/scriptedstore.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Forgetting connections before a keychain that does not do its work.
class TestForgetting : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aKeyThatWasNeverKeptIsNoObstacle();
    void refsGoWithTheirConnection();
    void whatTheKeychainHoldsOnToIsForgottenAnyway();
    void theOpenConnectionIsForgottenAnyway();
    void decisionsOfTheOpenConnectionAreNotLostWithoutAWord_data();
    void decisionsOfTheOpenConnectionAreNotLostWithoutAWord();
    void whatIsBeingForgottenIsNotOpened();
    void whatIsBeingForgottenIsEnteredAnewUnderAnotherId();
    void aKeychainThatTakesItsTimeIsSaid();

private:
    [[nodiscard]] QString folder(const QUuid &id) const;
    [[nodiscard]] QString refsFolder(const QUuid &id) const;
    void refuse();

    std::unique_ptr<ScriptedStore> m_store;
    std::unique_ptr<Desk> m_desk;
};

void TestForgetting::init()
{
    m_desk.reset();
    m_store = std::make_unique<ScriptedStore>();
    m_desk = std::make_unique<Desk>(sandbox::Options{.count = 20}, m_store.get());
}

QString TestForgetting::folder(const QUuid &id) const
{
    return m_desk->folder.path() + u"/connections/"_s + id.toString(QUuid::WithoutBraces);
}

QString TestForgetting::refsFolder(const QUuid &id) const
{
    return m_desk->cache.path() + u"/connections/"_s + id.toString(QUuid::WithoutBraces)
        + u"/refs"_s;
}

/// The keychain refuses all from now on.
void TestForgetting::refuse()
{
    m_store->failure.emplace();
    m_store->failure->kind = Error::Kind::Secret;
    m_store->failure->message = u"The keychain is out."_s;
}

void TestForgetting::aKeyThatWasNeverKeptIsNoObstacle()
{
    m_desk->startWithKey(m_desk->server.apiKey(), {.baseUrl = m_desk->url()});
    QTRY_COMPARE(m_desk->settings->connections().size(), 1);
    const QUuid id = m_desk->program->session()->connection().id;
    QVERIFY(QDir().mkpath(folder(id)));
    refuse();
    emit m_desk->program->window().forgetRequested(id);
    QTRY_VERIFY(m_desk->settings->connections().isEmpty());
    QTRY_VERIFY(!QFileInfo::exists(folder(id)));
    QVERIFY(!m_desk->bar().isVisible());
    QCOMPARE(m_store->removals, 1);
}

void TestForgetting::refsGoWithTheirConnection()
{
    QVERIFY(m_desk->signInOnce());
    const QUuid id = m_desk->program->session()->connection().id;
    QTRY_VERIFY(!QDir(refsFolder(id) + u"/originals"_s).isEmpty());
    QTRY_VERIFY(!QDir(refsFolder(id) + u"/thumbnails"_s).isEmpty());
    emit m_desk->program->window().forgetRequested(id);
    QTRY_VERIFY(m_desk->settings->connections().isEmpty());
    QTRY_VERIFY(!QFileInfo::exists(QFileInfo(refsFolder(id)).path()));
    QTRY_VERIFY(!QFileInfo::exists(folder(id)));
    QVERIFY(!m_desk->bar().isVisible());
}

void TestForgetting::whatTheKeychainHoldsOnToIsForgottenAnyway()
{
    QVERIFY(m_desk->signInOnce());
    const QUuid id = m_desk->program->session()->connection().id;
    QVERIFY(QDir().mkpath(folder(id)));
    refuse();
    emit m_desk->program->window().forgetRequested(id);
    QTRY_VERIFY(m_desk->bar().message().contains(u"The keychain is out."));
    QCOMPARE(m_desk->settings->connections().size(), 1);
    QVERIFY(QFileInfo::exists(folder(id)));
    QVERIFY(m_desk->answerBar(u"Forget anyway"_s));
    QTRY_VERIFY(m_desk->settings->connections().isEmpty());
    QTRY_VERIFY(!QFileInfo::exists(folder(id)));
    QVERIFY(!m_desk->bar().isVisible());
}

void TestForgetting::theOpenConnectionIsForgottenAnyway()
{
    QVERIFY(m_desk->signInOnce());
    const Connection connection = m_desk->settings->connections().constFirst();
    refuse();
    emit m_desk->program->window().forgetRequested(connection.id);
    QTRY_VERIFY(m_desk->bar().message().contains(u"The keychain is out."));
    // It was opened again before the answer.
    emit m_desk->program->window().connectRequested(connection, m_desk->server.apiKey().toLatin1(),
                                                    KeyPlace::ThisRun);
    QTRY_COMPARE(m_desk->signIn().state(), SignIn::State::SignedIn);
    QVERIFY(m_desk->answerBar(u"Forget anyway"_s));
    QTRY_VERIFY(m_desk->settings->connections().isEmpty());
    QVERIFY(m_desk->program->session() == nullptr);
}

void TestForgetting::decisionsOfTheOpenConnectionAreNotLostWithoutAWord_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("isForgotten");
    QTest::newRow("stay") << u"Stay"_s << false;
    QTest::newRow("forget") << u"Forget it"_s << true;
}

void TestForgetting::decisionsOfTheOpenConnectionAreNotLostWithoutAWord()
{
    QFETCH(QString, answer);
    QFETCH(bool, isForgotten);
    QVERIFY(m_desk->signInOnce());
    const Connection connection = m_desk->settings->connections().constFirst();
    refuse();
    emit m_desk->program->window().forgetRequested(connection.id);
    QTRY_VERIFY(m_desk->bar().message().contains(u"The keychain is out."));
    emit m_desk->program->window().connectRequested(connection, m_desk->server.apiKey().toLatin1(),
                                                    KeyPlace::ThisRun);
    QTRY_VERIFY(m_desk->isComplete());
    const OperationQueue &queue = m_desk->program->session()->queue();
    m_desk->press(Qt::Key_S);
    QTRY_COMPARE(queue.operations().count(OperationState::Held), 1);
    QVERIFY(m_desk->answerBar(u"Forget anyway"_s));
    QVERIFY(m_desk->answer(answer));
    if (isForgotten) {
        QTRY_VERIFY(m_desk->settings->connections().isEmpty());
        QTRY_VERIFY(!QFileInfo::exists(folder(connection.id)));
    } else {
        QVERIFY(m_desk->program->session() != nullptr);
        QCOMPARE(queue.operations().count(OperationState::Held), 1);
        QVERIFY(QFileInfo::exists(folder(connection.id)));
    }
    QCOMPARE(m_desk->writes(), 0);
}

void TestForgetting::whatIsBeingForgottenIsNotOpened()
{
    QVERIFY(m_desk->signInOnce());
    const QUuid id = m_desk->program->session()->connection().id;
    m_store->holdsRemovals = true;
    emit m_desk->program->window().forgetRequested(id);
    emit m_desk->program->window().connectionChosen(id);
    QVERIFY(m_desk->program->session() == nullptr);
    QVERIFY(m_desk->bar().message().contains(u"is being forgotten"));
    // Asked for twice it is done once.
    emit m_desk->program->window().forgetRequested(id);
    QCOMPARE(m_store->removals, 1);
    m_store->letGo();
    QTRY_VERIFY(m_desk->settings->connections().isEmpty());
}

void TestForgetting::whatIsBeingForgottenIsEnteredAnewUnderAnotherId()
{
    QVERIFY(m_desk->signInOnce());
    const Connection former = m_desk->settings->connections().constFirst();
    m_store->holdsRemovals = true;
    emit m_desk->program->window().forgetRequested(former.id);
    emit m_desk->program->window().connectRequested(former, m_desk->server.apiKey().toLatin1(),
                                                    KeyPlace::ThisRun);
    QTRY_COMPARE(m_desk->signIn().state(), SignIn::State::SignedIn);
    m_store->letGo();
    QTRY_COMPARE(m_desk->settings->connections().size(), 1);
    QVERIFY(m_desk->settings->connections().constFirst().id != former.id);
    QCOMPARE(m_desk->signIn().state(), SignIn::State::SignedIn);
}

void TestForgetting::aKeychainThatTakesItsTimeIsSaid()
{
    QVERIFY(m_desk->signInOnce());
    const QUuid id = m_desk->program->session()->connection().id;
    m_store->holdsRemovals = true;
    emit m_desk->program->window().forgetRequested(id);
    emit m_store->delayed({.origin = m_desk->url(), .connection = id});
    QVERIFY(m_desk->bar().message().contains(u"has not answered at once"));
    // Said once for all, and no longer than it is so.
    emit m_store->delayed({.origin = m_desk->url(), .connection = QUuid::createUuid()});
    emit m_store->answered({.origin = m_desk->url(), .connection = id});
    QVERIFY(m_desk->bar().message().contains(u"has not answered at once"));
    emit m_store->answered({.origin = m_desk->url(), .connection = QUuid::createUuid()});
    QVERIFY(!m_desk->bar().message().contains(u"has not answered at once"));
}

QTEST_MAIN(TestForgetting)
#include "tst_forgetting.moc"

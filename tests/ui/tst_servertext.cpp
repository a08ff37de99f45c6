// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "ui/review/messagepage.h"
#include "ui/review/reviewheading.h"
#include "ui/statusline.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Whatever a server says, however long, it neither widens the window nor leaves its place.
class TestServerText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void theTeamsName();
    void aStatusWeDoNotKnow();
    void theNameOfACharacter();
    void anErrorInPlaceOfTheRefs();

private:
    ColorScheme m_scheme;
    Theme m_theme{m_scheme};
    const QString m_word = QString(400, u'x');
};

void TestServerText::initTestCase()
{
    m_theme.install(*qApp);
}

void TestServerText::theTeamsName()
{
    StatusLine line(m_theme);
    line.setConnection(StatusLine::Connection::Online, m_word);
    QVERIFY(line.minimumSizeHint().width() <= 480);
    line.resize(1280, StatusLine::Height);
    line.show();
    const auto *team = line.findChild<QLabel *>();
    QVERIFY(team->text().startsWith(m_word));
    QVERIFY(line.rect().contains(team->geometry()));
}

void TestServerText::aStatusWeDoNotKnow()
{
    ReviewHeading heading(m_theme);
    Character character;
    character.id = CharacterId::fromString(u"char_mira"_s).value();
    character.name = u"Mira Voss"_s;
    character.setStatus(m_word);
    heading.setCharacter(character, u"1 of 2"_s, false);
    QVERIFY(heading.minimumSizeHint().width() <= 480);
}

void TestServerText::theNameOfACharacter()
{
    ReviewHeading heading(m_theme);
    Character character;
    character.id = CharacterId::fromString(u"char_mira"_s).value();
    character.name = m_word;
    heading.setCharacter(character, u"1 of 2"_s, false);
    QVERIFY(heading.minimumSizeHint().width() <= 480);
}

void TestServerText::anErrorInPlaceOfTheRefs()
{
    MessagePage page(m_theme);
    page.present(u"The list could not be loaded"_s, m_word);
    page.resize(600, 400);
    page.show();
    const auto labels = page.findChildren<QLabel *>();
    const auto text = std::find_if(labels.begin(), labels.end(),
                                   [this](const QLabel *each) { return each->text() == m_word; });
    QVERIFY(text != labels.end());
    // It is broken into lines, of which none is lost.
    QTRY_VERIFY((*text)->height() >= 4 * (*text)->fontMetrics().height());
}

QTEST_MAIN(TestServerText)
#include "tst_servertext.moc"

// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "support/eventcount.h"
#include "support/fakecharactersapi.h"
#include "ui/review/attributerows.h"
#include "ui/review/detailspane.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QImage>
#include <QJsonArray>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

/// What the details say.
class TestDetailsPane : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void attributesStandInASensibleOrder();
    void unknownAttributesKeepTheirKeyAndAnyValueIsText();
    void showsWhatIsKnownAndLeavesOutTheRest();
    void anErrorStandsOut();
    void serverTextIsPlain();
    void theIdIsCutAndWholeInItsTip();
    void movingOnReusesTheLines();
    void aLongWordNeitherWidensNorLeavesThePane();
    void aLongKeyLeavesRoomForItsValue();
    void aKeyHasNoMnemonic();
    void mirroredTheTextStartsAtTheRight_data();
    void mirroredTheTextStartsAtTheRight();
    void theSameAgainIsNoWork();
    void theKeyboardScrolls();
    void aKnownCodeIsSaidInWords();
    void aCodeBreaksBetweenItsWords();
    void aPoseThatIsMissingIsNamed();
    void refsThatAreNotShownAreCounted();
    void isAsHighAsItsContentWhereThereIsRoom();
    void theLowerEdgeCutsNoLine();

private:
    [[nodiscard]] QLabel *value(const QString &label) const;

    ColorScheme m_scheme;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DetailsPane> m_pane;
};

void TestDetailsPane::initTestCase()
{
    m_theme = std::make_unique<Theme>(m_scheme);
    m_theme->install(*qApp);
}

void TestDetailsPane::init()
{
    m_pane = std::make_unique<DetailsPane>(*m_theme);
    m_pane->resize(236, 400);
    m_pane->show();
}

/// The visible value beside \a label, or null.
QLabel *TestDetailsPane::value(const QString &label) const
{
    const auto labels = m_pane->findChildren<QLabel *>();
    for (const QLabel *each : labels)
        if (each->text() == label && each->buddy() != nullptr && each->isVisible())
            return qobject_cast<QLabel *>(each->buddy());
    return nullptr;
}

void TestDetailsPane::attributesStandInASensibleOrder()
{
    const QList<DetailRow> rows = attributeRows({{u"additional_details"_s, u"small scar"_s},
                                                 {u"age"_s, 28},
                                                 {u"hair_style"_s, u"shoulder-length"_s},
                                                 {u"hair_color"_s, u"black"_s},
                                                 {u"gender"_s, u"female"_s},
                                                 {u"eye_color"_s, QJsonValue::Null}});
    QStringList read;
    for (const DetailRow &row : rows)
        read.append(row.label + u": "_s + row.value);
    QCOMPARE(read,
             (QStringList{u"Gender: female"_s, u"Age: 28"_s, u"Hair: black, shoulder-length"_s,
                          u"Details: small scar"_s}));
}

void TestDetailsPane::unknownAttributesKeepTheirKeyAndAnyValueIsText()
{
    const QList<DetailRow> rows = attributeRows({{u"voice_pitch"_s, u"low"_s},
                                                 {u"tags"_s, QJsonArray{u"a"_s, 2}},
                                                 {u"left_handed"_s, true},
                                                 {u"age"_s, QJsonObject{{u"years"_s, 3}}},
                                                 {u""_s, u"no key"_s}});
    QStringList read;
    for (const DetailRow &row : rows)
        read.append(row.label + u": "_s + row.value);
    QCOMPARE(read,
             (QStringList{u"Age: {\"years\":3}"_s, u": no key"_s, u"Left handed: yes"_s,
                          u"Tags: [\"a\",2]"_s, u"Voice pitch: low"_s}));
}

void TestDetailsPane::showsWhatIsKnownAndLeavesOutTheRest()
{
    Character character = testCharacter(u"mira"_s);
    character.clientReferenceId = u"bot_8472"_s;
    m_pane->setCharacter(character);
    QCOMPARE(value(u"Status"_s)->text(), u"reviewing"_s);
    QCOMPARE(value(u"Reference"_s)->text(), u"bot_8472"_s);
    QCOMPARE(value(u"Gender"_s), nullptr);
    QCOMPARE(value(u"Error"_s), nullptr);
    m_pane->clear();
    QCOMPARE(value(u"Status"_s), nullptr);
}

void TestDetailsPane::anErrorStandsOut()
{
    Character character = testCharacter(u"ode"_s, CharacterStatus::Failed);
    character.errorMessage = u"The provider timed out."_s;
    m_pane->setCharacter(character);
    QLabel *error = value(u"Error"_s);
    QCOMPARE(error->text(), u"The provider timed out."_s);
    QCOMPARE(error->palette().color(QPalette::WindowText), m_theme->colours().warning);
    QVERIFY(value(u"Status"_s)->palette().color(QPalette::WindowText)
            != m_theme->colours().warning);
    // The line is used again by the next character, without the colour.
    m_pane->setCharacter(testCharacter(u"mira"_s));
    const auto labels = m_pane->findChildren<ElidedLabel *>();
    for (const ElidedLabel *each : labels)
        if (each->isVisible())
            QVERIFY(each->palette().color(QPalette::WindowText) != m_theme->colours().warning);
}

void TestDetailsPane::serverTextIsPlain()
{
    Character character = testCharacter(u"mira"_s);
    character.clientReferenceId = u"<a href='x'>y</a>"_s;
    character.attributes = Attributes({{u"gender"_s, u"<b>female</b>"_s}});
    m_pane->setCharacter(character);
    QCOMPARE(value(u"Reference"_s)->text(), u"<a href='x'>y</a>"_s);
    QCOMPARE(value(u"Gender"_s)->text(), u"<b>female</b>"_s);
    const auto labels = m_pane->findChildren<QLabel *>();
    for (const QLabel *each : labels)
        QCOMPARE(each->textFormat(), Qt::PlainText);
}

void TestDetailsPane::theIdIsCutAndWholeInItsTip()
{
    Character character = testCharacter(u"mira"_s);
    character.id =
        CharacterId::fromString(u"char_01HXMQ7Z3K9V5T2B8N4C6D1F0G01HXMQ7Z3K9V5T2B8"_s).value();
    m_pane->setCharacter(character);
    QLabel *id = value(u"Id"_s);
    QCOMPARE(id->toolTip(), character.id.toString());
    QVERIFY(!id->wordWrap());
    QVERIFY(id->width() < id->fontMetrics().horizontalAdvance(id->text()));
}

void TestDetailsPane::movingOnReusesTheLines()
{
    Character character = testCharacter(u"mira"_s);
    character.attributes = Attributes({{u"gender"_s, u"female"_s}, {u"age"_s, 28}});
    m_pane->setCharacter(character);
    const qsizetype before = m_pane->findChildren<QLabel *>().size();
    for (int i = 0; i < 20; ++i)
        m_pane->setCharacter(i % 2 == 0 ? testCharacter(u"bo"_s) : character);
    QCOMPARE(m_pane->findChildren<QLabel *>().size(), before);
    QCOMPARE(value(u"Age"_s)->text(), u"28"_s);
}

void TestDetailsPane::aLongWordNeitherWidensNorLeavesThePane()
{
    Character character = testCharacter(u"mira"_s);
    character.attributes = Attributes({{u"additional_details"_s, QString(400, u'x')}});
    m_pane->setCharacter(character);
    QTRY_VERIFY(value(u"Details"_s)->height() > 5 * value(u"Details"_s)->fontMetrics().height());
    QVERIFY(value(u"Details"_s)->width() < m_pane->width());
    QCOMPARE(m_pane->width(), 236);
}

void TestDetailsPane::aLongKeyLeavesRoomForItsValue()
{
    Character character = testCharacter(u"mira"_s);
    const QString key = u"a"_s + QString(200, u'b');
    character.attributes = Attributes({{key, u"low"_s}});
    m_pane->setCharacter(character);
    QLabel *low = value(u"A"_s + key.mid(1));
    QVERIFY(low != nullptr);
    QTRY_VERIFY(low->isVisible());
    QVERIFY(m_pane->widget()->minimumSizeHint().width() <= m_pane->viewport()->width());
    QVERIFY(low->width() >= 80);
}

void TestDetailsPane::aKeyHasNoMnemonic()
{
    Character character = testCharacter(u"mira"_s);
    character.attributes = Attributes({{u"hat & coat"_s, u"blue"_s}});
    m_pane->setCharacter(character);
    QLabel *blue = nullptr;
    for (QLabel *each : m_pane->findChildren<QLabel *>())
        if (each->buddy() != nullptr && qobject_cast<QLabel *>(each->buddy())->text() == u"blue")
            blue = each;
    QVERIFY(blue != nullptr);
    QVERIFY(QKeySequence::mnemonic(blue->text()).isEmpty());
    // Neither is the sign doubled where it is read or drawn.
    QCOMPARE(QAccessible::queryAccessibleInterface(blue)->text(QAccessible::Name), u"Hat & coat"_s);
    QLabel plain(u"Hat & coat"_s);
    plain.setTextFormat(Qt::PlainText);
    plain.setFont(blue->font());
    QVERIFY(blue->sizeHint().width() <= plain.sizeHint().width() + 1);
}

void TestDetailsPane::mirroredTheTextStartsAtTheRight_data()
{
    QTest::addColumn<bool>("wrapped");
    QTest::newRow("wrapped") << true;
    QTest::newRow("cut") << false;
}

void TestDetailsPane::mirroredTheTextStartsAtTheRight()
{
    QFETCH(bool, wrapped);
    ElidedLabel label;
    label.setText(u"28"_s);
    label.setWordWrap(wrapped);
    label.setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label.setLayoutDirection(Qt::RightToLeft);
    label.resize(200, 20);
    const QImage image = label.grab().toImage();
    const QRgb ground = image.pixel(0, 0);
    for (int x = 0; x < image.width() / 2; ++x)
        for (int y = 0; y < image.height(); ++y)
            QCOMPARE(image.pixel(x, y), ground);
}

void TestDetailsPane::theSameAgainIsNoWork()
{
    Character character = testCharacter(u"mira"_s);
    character.attributes = Attributes({{u"gender"_s, u"female"_s}});
    character.refs = {{u"side"_s, "http://127.0.0.1:9/one"}};
    m_pane->setCharacter(character);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents();
    const EventCount layouts(*m_pane->widget(), QEvent::LayoutRequest);
    character.refs = {{u"side"_s, "http://127.0.0.1:9/other"}}; // nothing of it is shown here
    m_pane->setCharacter(character);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(layouts.count(), 0);
    character.attributes = Attributes({{u"gender"_s, u"male"_s}, {u"age"_s, 30}});
    m_pane->setCharacter(character);
    QCoreApplication::sendPostedEvents();
    QVERIFY(layouts.count() > 0);
}

void TestDetailsPane::theKeyboardScrolls()
{
    Character character = testCharacter(u"mira"_s);
    QJsonObject many;
    for (int i = 0; i < 40; ++i)
        many.insert(u"key %1"_s.arg(i), i);
    character.attributes = Attributes(many);
    m_pane->setCharacter(character);
    QTRY_VERIFY(m_pane->verticalScrollBar()->maximum() > 0);
    QVERIFY((m_pane->focusPolicy() & Qt::TabFocus) == Qt::TabFocus);
    QVERIFY((m_pane->focusPolicy() & Qt::ClickFocus) != Qt::ClickFocus);
    // The window's shortcut has to wait.
    QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_Down, Qt::NoModifier);
    asked.ignore();
    QCoreApplication::sendEvent(m_pane.get(), &asked);
    QVERIFY(asked.isAccepted());
    QTest::keyClick(m_pane.get(), Qt::Key_Down);
    QVERIFY(m_pane->verticalScrollBar()->value() > 0);
}

void TestDetailsPane::refsThatAreNotShownAreCounted()
{
    Character character = testCharacter(u"a"_s);
    character.refs = QList<Ref>(24, Ref{.pose = u"other"_s});
    m_pane->setCharacter(character);
    QCOMPARE(value(u"Refs"_s), nullptr);
    character.refsLeftOut = 9'976;
    m_pane->setCharacter(character);
    QVERIFY(value(u"Refs"_s) != nullptr);
    QCOMPARE(value(u"Refs"_s)->text(),
             u"24 of %1, the rest is not shown"_s.arg(QLocale().toString(10'000)));
}

void TestDetailsPane::isAsHighAsItsContentWhereThereIsRoom()
{
    QWidget column;
    auto *layout = new QVBoxLayout(&column);
    auto *pane = new DetailsPane(*m_theme);
    layout->addWidget(pane);
    layout->addStretch(1);
    column.resize(280, 800);
    column.show();
    Character character = testCharacter(u"mira"_s);
    pane->setCharacter(character);
    QCoreApplication::sendPostedEvents();
    QString text = u"a coat"_s;
    for (int more = 0; more < 6; ++more) {
        // The column is to be laid out anew for another reason, too, and before the content.
        layout->invalidate();
        text += u" with a hood and long sleeves of wool"_s;
        character.attributes = Attributes({{u"additional_details"_s, text}, {u"age"_s, more}});
        pane->setCharacter(character);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(pane->verticalScrollBar()->maximum(), 0);
    }
}

void TestDetailsPane::aPoseThatIsMissingIsNamed()
{
    Character character = testCharacter(u"mira"_s);
    character.refs = {{u"side"_s, {}}, {u"front"_s, {}}};
    m_pane->setCharacter(character);
    QCOMPARE(value(u"Missing"_s)->text(), u"portrait, back"_s);
    QCOMPARE(value(u"Missing"_s)->palette().color(QPalette::WindowText),
             m_theme->colours().warning);
    character.refs = {
        {u"side"_s, {}}, {u"front"_s, {}}, {u"portrait"_s, {}}, {u"back"_s, {}}, {u"other"_s, {}}};
    m_pane->setCharacter(character);
    QCOMPARE(value(u"Missing"_s), nullptr);
    // Those come.
    Character young = testCharacter(u"bo"_s, CharacterStatus::Synthesizing);
    young.refs = {{u"side"_s, {}}};
    m_pane->setCharacter(young);
    QCOMPARE(value(u"Missing"_s), nullptr);
}

void TestDetailsPane::aKnownCodeIsSaidInWords()
{
    Character failed = testCharacter(u"mira"_s, CharacterStatus::Failed);
    failed.errorMessage = u"output_moderation_rejected"_s;
    m_pane->setCharacter(failed);
    QCOMPARE(value(u"Error"_s)->text(), u"Result not allowed"_s);
    QCOMPARE(value(u"Error"_s)->toolTip(), u"output_moderation_rejected"_s);
    failed.errorMessage = u"something_new"_s;
    m_pane->setCharacter(failed);
    QCOMPARE(value(u"Error"_s)->text(), u"something_new"_s);
    QCOMPARE(value(u"Error"_s)->toolTip(), QString());
}

void TestDetailsPane::aCodeBreaksBetweenItsWords()
{
    ElidedLabel label;
    label.setWordWrap(true);
    label.setText(u"out_moderation_out"_s);
    // Too narrow for two of the words, and cut anywhere they would need two lines only.
    const int width = label.fontMetrics().horizontalAdvance(u"moderation_"_s) + 2;
    QCOMPARE(label.heightForWidth(width), 3 * label.heightForWidth(1'000));
}

void TestDetailsPane::theLowerEdgeCutsNoLine()
{
    // Letters without a descender: where a line ends, nothing is drawn.
    QJsonObject attributes;
    for (int i = 10; i < 50; ++i)
        attributes.insert(u"mm_"_s + QString::number(i), u"mmm mmm mmm mmm mmm mmm mmm mmm"_s);
    Character character = testCharacter(u"mira"_s);
    character.attributes = Attributes(attributes);
    m_pane->setCharacter(character);
    const auto isBlankAtTheEdge = [this] {
        const QImage image = m_pane->viewport()->grab().toImage();
        for (int x = 1; x < image.width(); ++x) {
            if (image.pixel(x, image.height() - 1) != image.pixel(0, image.height() - 1))
                return false;
        }
        return true;
    };
    for (int height = 300; height < 360; height += 3) {
        m_pane->resize(236, height);
        QTRY_COMPARE(m_pane->viewport()->height(), height - 4);
        QTRY_VERIFY(isBlankAtTheEdge());
    }
    for (int i = 0; i < 8; ++i) {
        m_pane->verticalScrollBar()->setValue(m_pane->verticalScrollBar()->value() + 7);
        QVERIFY(isBlankAtTheEdge());
    }
}

QTEST_MAIN(TestDetailsPane)
#include "tst_detailspane.moc"

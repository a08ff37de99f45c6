// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "support/eventcount.h"
#include "ui/accessiblefactory.h"
#include "ui/review/decisionbar.h"
#include "ui/review/hintlabel.h"
#include "ui/review/keycapbutton.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTextDocument>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

/// The buttons that decide: their names, their places, and what they leave alone.
class TestDecisionBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void namesAreThoseOfTheDecisions();
    void whatIsNotOfferedIsAbsent();
    void flagShowsWhatIsSo();
    void placesNeverChange();
    void buttonsSayWhatWasAskedFor();
    void aDoubleClickAsksOnce();
    void buttonsDoNotTakeTheFocus();
    void aMirroredButtonHasItsKeyAtTheLeft();
    void tipsAreReadAsTheyStand();
    void eachHintIsReadOut();
    void aLongHintTakesAllLinesAndEndsInDots();
    void theLongestHintIsWholeInANarrowBar();
    void aHintMovesNoButtonOfANarrowBar();

private:
    [[nodiscard]] QStringList accessibleNames() const;
    [[nodiscard]] KeyCapButton *button(const QString &text) const;

    ColorScheme m_scheme;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DecisionBar> m_bar;
};

void TestDecisionBar::initTestCase()
{
    m_theme = std::make_unique<Theme>(m_scheme);
    m_theme->install(*qApp);
    installAccessibleFactory();
}

void TestDecisionBar::init()
{
    m_bar = std::make_unique<DecisionBar>(*m_theme);
    m_bar->resize(1100, 60); // with room for all
    m_bar->show();
}

QStringList TestDecisionBar::accessibleNames() const
{
    QStringList names;
    const QAccessibleInterface *bar = QAccessible::queryAccessibleInterface(m_bar.get());
    for (int i = 0; i < bar->childCount(); ++i) {
        const QAccessibleInterface *child = bar->child(i);
        if (child->role() == QAccessible::Button && !child->state().invisible)
            names.append(child->text(QAccessible::Name));
    }
    names.sort();
    return names;
}

KeyCapButton *TestDecisionBar::button(const QString &text) const
{
    const auto buttons = m_bar->findChildren<KeyCapButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
                                    [&](KeyCapButton *each) { return each->text() == text; });
    return found == buttons.end() ? nullptr : *found;
}

void TestDecisionBar::namesAreThoseOfTheDecisions()
{
    m_bar->setRemoval(Action::Discard, u"refs are destroyed"_s);
    m_bar->setSave(true, u"ready to use"_s);
    QCOMPARE(accessibleNames(), (QStringList{u"Discard"_s, u"Reasons"_s, u"Save"_s, u"Undo"_s}));
    QCOMPARE(button(u"Discard"_s)->toolTip(), u"refs are destroyed"_s);
    QCOMPARE(button(u"Save"_s)->toolTip(), u"ready to use"_s);
    m_bar->setRemoval(Action::Delete);
    QCOMPARE(accessibleNames(), (QStringList{u"Delete"_s, u"Reasons"_s, u"Save"_s, u"Undo"_s}));
}

void TestDecisionBar::whatIsNotOfferedIsAbsent()
{
    QCOMPARE(accessibleNames(), QStringList{u"Undo"_s});
    QVERIFY(!button(u"Undo"_s)->isEnabled());
    m_bar->setUndo(true);
    QVERIFY(button(u"Undo"_s)->isEnabled());
}

void TestDecisionBar::flagShowsWhatIsSo()
{
    KeyCapButton *flag = button(u"Flag"_s);
    QVERIFY(flag->isVisible() && !flag->isEnabled());
    m_bar->setFlag(false);
    QVERIFY(flag->isEnabled() && !flag->isChecked());
    const QImage plain = flag->grab().toImage();
    // A click asks, and whoever knows says what has become of it.
    QTest::mouseClick(flag, Qt::LeftButton);
    QVERIFY(!flag->isChecked());
    m_bar->setFlag(true);
    QVERIFY(flag->isChecked());
    QVERIFY(flag->grab().toImage() != plain);
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(flag);
    QCOMPARE(face->text(QAccessible::Name), u"Flag"_s);
    QVERIFY(face->state().checked);
    m_bar->setFlag({});
    QVERIFY(!flag->isEnabled() && !flag->isChecked());
}

void TestDecisionBar::placesNeverChange()
{
    m_bar->setRemoval(Action::Discard);
    m_bar->setSave(true);
    QCoreApplication::processEvents();
    const QRect removal = button(u"Discard"_s)->geometry();
    const QRect undo = button(u"Undo"_s)->geometry();
    const QRect flag = button(u"Flag"_s)->geometry();
    const QRect reasons = button(u"Reasons"_s)->geometry();
    QVERIFY(button(u"Reasons"_s)->toolTip().contains(u"Shift+X"_s)); // whatever its cap has
    QVERIFY(button(u"Reasons"_s)->accessibleDescription().contains(u"Shift+X"_s));
    QVERIFY(removal.right() < reasons.left() && reasons.right() < flag.left());
    QVERIFY(flag.right() < undo.left());
    const QRect save = button(u"Save"_s)->geometry();
    QCOMPARE(removal.left(), 16);
    QCOMPARE(save.right(), m_bar->width() - 1 - 16);
    // No layout makes it higher or lower than its buttons need.
    QCOMPARE(m_bar->minimumHeight(), m_bar->maximumHeight());
    QCOMPARE(m_bar->height(), removal.height() + 2 * removal.top());

    m_bar->setRemoval(Action::Delete);
    m_bar->setSave(false);
    m_bar->setHint(u"Still loading: not all refs are shown yet. "_s.repeated(9));
    QCoreApplication::processEvents();
    QCOMPARE(button(u"Delete"_s)->geometry(), removal);
    QCOMPARE(button(u"Reasons"_s)->geometry(), reasons);
    m_bar->setRemoval({});
    QCoreApplication::processEvents();
    QCOMPARE(button(u"Undo"_s)->geometry(), undo);
    QCOMPARE(button(u"Flag"_s)->geometry(), flag);
    m_bar->setSave(true);
    QCoreApplication::processEvents();
    QCOMPARE(button(u"Save"_s)->geometry(), save);
}

void TestDecisionBar::buttonsSayWhatWasAskedFor()
{
    m_bar->setRemoval(Action::Delete);
    m_bar->setSave(true);
    m_bar->setUndo(true);
    QSignalSpy saved(m_bar.get(), &DecisionBar::saveRequested);
    QSignalSpy removed(m_bar.get(), &DecisionBar::removalRequested);
    QSignalSpy explained(m_bar.get(), &DecisionBar::reasonRequested);
    QSignalSpy undone(m_bar.get(), &DecisionBar::undoRequested);
    QSignalSpy flagged(m_bar.get(), &DecisionBar::flagRequested);
    m_bar->setFlag(false);
    QTest::mouseClick(button(u"Flag"_s), Qt::LeftButton);
    QCOMPARE(flagged.count(), 1);
    QTest::mouseClick(button(u"Save"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"Delete"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"Undo"_s), Qt::LeftButton);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(explained.count(), 0);
    QTest::mouseClick(button(u"Reasons"_s), Qt::LeftButton);
    QCOMPARE(explained.count(), 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(undone.count(), 1);
}

void TestDecisionBar::aDoubleClickAsksOnce()
{
    m_bar->setRemoval(Action::Discard);
    QSignalSpy removed(m_bar.get(), &DecisionBar::removalRequested);
    QTest::mouseClick(button(u"Discard"_s), Qt::LeftButton);
    QTest::mouseDClick(button(u"Discard"_s), Qt::LeftButton); // the second press of the two
    QTest::mouseRelease(button(u"Discard"_s), Qt::LeftButton);
    QCOMPARE(removed.count(), 1);
    QTest::mouseClick(button(u"Discard"_s), Qt::LeftButton);
    QCOMPARE(removed.count(), 2);
}

void TestDecisionBar::buttonsDoNotTakeTheFocus()
{
    const auto buttons = m_bar->findChildren<KeyCapButton *>();
    QCOMPARE(buttons.size(), 5);
    for (const KeyCapButton *each : buttons)
        QCOMPARE(each->focusPolicy(), Qt::NoFocus);
}

void TestDecisionBar::aMirroredButtonHasItsKeyAtTheLeft()
{
    m_bar->setSave(true);
    KeyCapButton *save = button(u"Save"_s);
    const auto colourAt = [save](int x) {
        const QImage image = save->grab().toImage();
        const double ratio = image.devicePixelRatio();
        return image.pixelColor(int(x * ratio), int(save->height() / 2 * ratio));
    };
    constexpr int insideTheCap = 16 + 3;
    QCOMPARE(colourAt(save->width() - 1 - insideTheCap), m_theme->colours().saveCap);
    save->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(colourAt(insideTheCap), m_theme->colours().saveCap);
    QVERIFY(colourAt(save->width() - 1 - insideTheCap) != m_theme->colours().saveCap);
}

void TestDecisionBar::tipsAreReadAsTheyStand()
{
    const QString hostile = u"Take back Save of <b>Mira</b><img src='http://x/'>"_s;
    m_bar->setUndo(true, hostile);
    const QString tip = button(u"Undo"_s)->toolTip();
    QTextDocument shown;
    if (Qt::mightBeRichText(tip))
        shown.setHtml(tip);
    else
        shown.setPlainText(tip);
    QCOMPARE(shown.toPlainText(), hostile);
    const QAccessibleInterface *undo = QAccessible::queryAccessibleInterface(button(u"Undo"_s));
    QCOMPARE(undo->text(QAccessible::Description), hostile);
}

void TestDecisionBar::eachHintIsReadOut()
{
    m_bar->setHint(u"Still loading."_s);
    const auto labels = m_bar->findChildren<QLabel *>();
    QCOMPARE(labels.size(), 1);
    QLabel *label = labels.constFirst();
    const QAccessibleInterface *hint = QAccessible::queryAccessibleInterface(label);
    QCOMPARE(hint->role(), QAccessible::Notification);
    QCOMPARE(hint->text(QAccessible::Name), u"Still loading."_s);
    // AT-SPI reads a notification when it appears.
    const EventCount shown(*label, QEvent::Show);
    m_bar->setHint(u"Ref 2 is not loaded."_s);
    QCOMPARE(shown.count(), 1);
    QVERIFY(label->isVisible());
    QCOMPARE(hint->text(QAccessible::Name), u"Ref 2 is not loaded."_s);
    m_bar->setHint({});
    QCOMPARE(shown.count(), 1);
}

void TestDecisionBar::aLongHintTakesAllLinesAndEndsInDots()
{
    const auto *hint = m_bar->findChild<HintLabel *>();
    m_bar->resize(10, m_bar->height()); // the buttons are as small as they can be
    QCoreApplication::sendPostedEvents();
    m_bar->resize(m_bar->sizeHint().width() + 160, m_bar->height());
    QTRY_COMPARE(hint->width(), 160);
    m_bar->setHint(u"Still loading."_s);
    QCOMPARE(hint->lines(), QStringList{u"Still loading."_s});
    QCOMPARE(hint->toolTip(), QString());
    const QString twice = u"Loading the list and then the refs"_s;
    QVERIFY(hint->fontMetrics().horizontalAdvance(twice) > hint->width());
    m_bar->setHint(twice);
    QCOMPARE(hint->lines().size(), 2);
    QCOMPARE(hint->lines().join(u' '), twice); // broken between words
    QCOMPARE(hint->toolTip(), QString());
    const QString all = QString(twice + u". "_s).repeated(6);
    m_bar->setHint(all);
    QCOMPARE(hint->lines().size(), 3);
    QVERIFY(hint->lines().constLast().endsWith(u'…'));
    QCOMPARE(hint->toolTip(), all);
    QCOMPARE(hint->text(), all);
    QCOMPARE(hint->accessibleName(), all);
    // With more room it is whole again.
    m_bar->resize(m_bar->width() + 1000, m_bar->height());
    QTRY_COMPARE(hint->toolTip(), QString());
}

void TestDecisionBar::theLongestHintIsWholeInANarrowBar()
{
    const auto *hint = m_bar->findChild<HintLabel *>();
    // As long as the longest of the languages.
    const QString longest = u"Die Liste wurde neu gelesen. Dies ist Mira Voss: Noch einmal "
                            "drücken, wenn das gemeint ist."_s;
    // At every width, also where the buttons have just not become smaller.
    for (int width = 860; width <= 1300; width += 20) {
        m_bar->resize(width, m_bar->height());
        QCoreApplication::sendPostedEvents();
        m_bar->setHint(longest);
        QVERIFY2(hint->lines().join(u' ') == longest, qPrintable(QString::number(width)));
        QVERIFY(hint->geometry().bottom() < m_bar->height());
    }
}

void TestDecisionBar::aHintMovesNoButtonOfANarrowBar()
{
    m_bar->setRemoval(Action::Discard);
    m_bar->setSave(true);
    const int height = m_bar->height();
    const int whole = button(u"Undo"_s)->sizeHint().width();
    m_bar->resize(700, height);
    QCoreApplication::sendPostedEvents();
    QVERIFY(button(u"Undo"_s)->sizeHint().width() < whole);
    QList<QRect> before;
    for (const KeyCapButton *each : m_bar->findChildren<KeyCapButton *>()) {
        QVERIFY(each->width() >= each->sizeHint().width());
        before.append(each->geometry());
    }
    m_bar->setHint(u"Still loading: not all refs are shown yet. "_s.repeated(9));
    m_bar->setRemoval(Action::Delete);
    QCoreApplication::sendPostedEvents();
    QList<QRect> after;
    for (const KeyCapButton *each : m_bar->findChildren<KeyCapButton *>())
        after.append(each->geometry());
    QCOMPARE(after, before);
    QCOMPARE(m_bar->height(), height);
    // With room they are as they were.
    m_bar->resize(1400, height);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(button(u"Undo"_s)->sizeHint().width(), whole);
}

QTEST_MAIN(TestDecisionBar)
#include "tst_decisionbar.moc"

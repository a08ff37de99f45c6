// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "models/listfixture.h"
#include "settings/settings.h"
#include "support/named.h"
#include "ui/browser/namedialog.h"
#include "ui/browser/savedpanel.h"
#include "ui/browser/savedview.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;
using Status = CharacterStatus;

/// The saved filters of the sidebar.
class TestSavedPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void savesWhatIsOn();
    void theSameNameReplacesNothing();
    void choosesByKeyAndMouse();
    void theOneThatIsOnIsMarked();
    void isRenamedAndRemovedByKey();
    void aRowThatIsNone();
    void whatIsNotUnderstoodIsNotChosen();

private:
    [[nodiscard]] SavedView &list() const { return *m_panel->findChild<SavedView *>(); }
    void saveAs(const QString &name);
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (const SavedFilter &saved : m_settings->savedFilters(m_connection))
            all.append(saved.name);
        return all;
    }

    const QUuid m_connection = QUuid::createUuid();
    ColorScheme m_scheme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ListFixture> m_list;
    std::unique_ptr<SavedPanel> m_panel;
};

void TestSavedPanel::init()
{
    m_theme = std::make_unique<Theme>(m_scheme);
    m_theme->install(*qApp);
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->path());
    m_list = std::make_unique<ListFixture>();
    m_list->show(numberedPage(1, 20));
    m_panel = std::make_unique<SavedPanel>(*m_settings, m_connection, m_list->model, *m_theme);
    m_panel->resize(184, 400);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestSavedPanel::cleanup()
{
    m_panel.reset();
    m_list.reset();
    m_settings.reset();
}

void TestSavedPanel::saveAs(const QString &name)
{
    m_panel->save();
    QPointer<NameDialog> dialog = m_panel->findChild<NameDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QLineEdit *>()->setText(name);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(dialog.isNull());
}

void TestSavedPanel::savesWhatIsOn()
{
    m_panel->save(); // nothing is on
    QVERIFY(m_panel->findChild<NameDialog *>() == nullptr);
    QVERIFY(named<QPushButton>(*m_panel, u"Save filter…"_s) == nullptr);
    m_list->model.setFilter({.text = u"7"_s});
    QTest::mouseClick(named<QPushButton>(*m_panel, u"Save filter…"_s), Qt::LeftButton);
    QPointer<NameDialog> dialog = m_panel->findChild<NameDialog *>();
    QVERIFY(dialog != nullptr);
    auto *name = named<QLineEdit>(*dialog, u"Name"_s);
    QCOMPARE(name->text(), u"“7”"_s);
    name->clear();
    QVERIFY(!named<QPushButton>(*dialog, u"Save"_s)->isEnabled());
    QTest::keyClicks(name, u"Sevens"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_settings->savedFilters(m_connection),
             (QList{SavedFilter{.connection = m_connection,
                                .name = u"Sevens"_s,
                                .query = {Status::Reviewing},
                                .filter = {.text = u"7"_s}}}));
    QCOMPARE(list().model()->rowCount(), 1);
    QCOMPARE(list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Sevens"_s);
}

void TestSavedPanel::theSameNameReplacesNothing()
{
    m_list->model.setFilter({.text = u"7"_s});
    saveAs(u"One"_s);
    m_list->model.setFilter({.text = u"8"_s});
    saveAs(u"Two"_s);
    const auto refuses = [](NameDialog *dialog) {
        dialog->findChild<QLineEdit *>()->setText(u" One "_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        return dialog->isVisible() && !named<QPushButton>(*dialog, u"Save"_s)->isEnabled()
            && showsPart<QLabel>(*dialog, u"There is one of this name."_s);
    };
    m_list->model.setFilter({.text = u"9"_s});
    m_panel->save();
    QPointer<NameDialog> dialog = m_panel->findChild<NameDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(refuses(dialog));
    dialog->reject();
    QTRY_VERIFY(dialog.isNull());
    list().setCurrentIndex(list().model()->index(1, 0));
    QTest::keyClick(&list(), Qt::Key_F2);
    dialog = m_panel->findChild<NameDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(refuses(dialog));
    QCOMPARE(names(), (QStringList{u"One"_s, u"Two"_s}));
    QCOMPARE(m_settings->savedFilters(m_connection).constFirst().filter.text, u"7"_s);
    // Its own name is none of another.
    dialog->findChild<QLineEdit *>()->setText(u"Two"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(dialog.isNull());
}

void TestSavedPanel::choosesByKeyAndMouse()
{
    m_settings->setSavedFilters(m_connection,
                                {{.name = u"A"_s, .filter = {.text = u"a"_s}},
                                 {.name = u"B"_s, .filter = {.text = u"b"_s}}});
    QStringList chosen;
    connect(m_panel.get(), &SavedPanel::chosen, this,
            [&chosen](const SavedFilter &saved) { chosen.append(saved.name); });
    list().setFocus(Qt::TabFocusReason);
    list().setCurrentIndex(list().model()->index(1, 0));
    QCOMPARE(chosen.size(), 0); // to go there is not to choose
    QTest::keyClick(&list(), Qt::Key_Return);
    const QRect first = list().visualRect(list().model()->index(0, 0));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, first.center());
    QCOMPARE(chosen, (QStringList{u"B"_s, u"A"_s}));
}

void TestSavedPanel::theOneThatIsOnIsMarked()
{
    m_settings->setSavedFilters(
        m_connection,
        {{.name = u"A"_s, .query = {Status::Failed}, .filter = {.text = u"7"_s}},
         {.name = u"B"_s, .query = {Status::Reviewing}, .filter = {.text = u"7"_s}}});
    QVERIFY(!list().currentIndex().isValid());
    m_list->model.setFilter({.text = u"7"_s});
    QCOMPARE(list().currentIndex().row(), 1);
    QVERIFY(named<QPushButton>(*m_panel, u"Save filter…"_s) == nullptr); // it is saved
    m_list->model.setFilter({.text = u"8"_s});
    QVERIFY(!list().currentIndex().isValid());
    QVERIFY(named<QPushButton>(*m_panel, u"Save filter…"_s) != nullptr);
}

void TestSavedPanel::isRenamedAndRemovedByKey()
{
    m_settings->setSavedFilters(m_connection,
                                {{.name = u"A"_s, .filter = {.text = u"a"_s}},
                                 {.name = u"B"_s, .filter = {.text = u"b"_s}}});
    list().setCurrentIndex(list().model()->index(1, 0));
    QTest::keyClick(&list(), Qt::Key_F2);
    auto *dialog = m_panel->findChild<NameDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->findChild<QLineEdit *>()->text(), u"B"_s);
    dialog->findChild<QLineEdit *>()->setText(u"Bees"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(names(), (QStringList{u"A"_s, u"Bees"_s}));
    list().setCurrentIndex(list().model()->index(0, 0));
    QTest::keyClick(&list(), Qt::Key_Delete);
    QCOMPARE(names(), QStringList{u"Bees"_s});
}

void TestSavedPanel::aRowThatIsNone()
{
    QSignalSpy chosen(m_panel.get(), &SavedPanel::chosen);
    m_panel->choose(0);
    m_panel->choose(-1);
    QCOMPARE(chosen.size(), 0);
}

void TestSavedPanel::whatIsNotUnderstoodIsNotChosen()
{
    m_settings->setSavedFilters(m_connection,
                                {{.name = u"Newer"_s,
                                  .query = {Status::Failed},
                                  .isWhole = false,
                                  .written = {{"mood"_L1, u"sad"_s}}}});
    const QSignalSpy chosen(m_panel.get(), &SavedPanel::chosen);
    QSignalSpy told(m_panel.get(), &SavedPanel::told);
    m_panel->choose(0);
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.at(0).at(0).toString().startsWith(u"Newer holds something"));
}

QTEST_MAIN(TestSavedPanel)
#include "tst_savedpanel.moc"

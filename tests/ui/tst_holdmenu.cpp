// SPDX-License-Identifier: Apache-2.0
#include "settings/settings.h"
#include "ui/holdmenu.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The menu Undo Time.
class TestHoldMenu : public QObject
{
    Q_OBJECT

private slots:
    void theTimeOfTheSettingsIsMarked();
    void whatIsChosenIsKept();
    void anotherTimeOfTheSettingsIsOffered();

private:
    [[nodiscard]] static QStringList marked(const HoldMenu &menu);

    QTemporaryDir m_folder;
};

QStringList TestHoldMenu::marked(const HoldMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (action->isChecked())
            texts.append(action->text());
    }
    return texts;
}

void TestHoldMenu::theTimeOfTheSettingsIsMarked()
{
    Settings settings(m_folder.filePath(u"marked"_s));
    const HoldMenu menu(settings);
    QCOMPARE(menu.actions().size(), 6);
    QCOMPARE(marked(menu), QStringList{u"8 s"_s});
}

void TestHoldMenu::whatIsChosenIsKept()
{
    Settings settings(m_folder.filePath(u"chosen"_s));
    const HoldMenu menu(settings);
    menu.actions().constFirst()->trigger();
    QTRY_COMPARE(settings.holdTime(), 0s);
    QCOMPARE(marked(menu), QStringList{u"None: send at once"_s});
    menu.actions().constLast()->trigger();
    QTRY_COMPARE(settings.holdTime(), 60s);
    QCOMPARE(marked(menu), QStringList{u"60 s"_s});
}

void TestHoldMenu::anotherTimeOfTheSettingsIsOffered()
{
    Settings settings(m_folder.filePath(u"another"_s));
    settings.setHoldTime(12s);
    const HoldMenu menu(settings);
    QCOMPARE(menu.actions().size(), 7);
    QCOMPARE(menu.actions().at(3)->text(), u"12 s"_s);
    QCOMPARE(marked(menu), QStringList{u"12 s"_s});
    settings.setHoldTime(15s);
    QCOMPARE(menu.actions().size(), 6);
    QCOMPARE(marked(menu), QStringList{u"15 s"_s});
}

QTEST_MAIN(TestHoldMenu)

#include "tst_holdmenu.moc"

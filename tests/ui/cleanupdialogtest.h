// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/colorscheme.h"
#include "queue/cleanupfixture.h"
#include "refs/refloader.h"
#include "support/named.h"
#include "support/sandboxfixture.h"
#include "ui/accessiblefactory.h"
#include "ui/bulk/cleanupdialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>
#include <optional>

/// The ground of the tests of the dialog Clean up: a clean-up over a fake server, anew for each
/// test function.
class CleanupDialogTest : public QObject
{
protected:
    void beginAll()
    {
        installAccessibleFactory();
        // A dialog of the desktop's own could not be typed into.
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        m_theme.install(*qApp);
    }

    void begin()
    {
        m_trouble.reset();
        m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{.count = 60});
        m_refs = std::make_unique<RefLoader>(m_sandbox->http, m_sandbox->api);
        m_c = std::make_unique<CleanupFixture>(
            recordNothing, [this](const CleanupRecord &, QObject *, const Handler<void> &recorded) {
                if (m_trouble)
                    recorded(tl::unexpected(*m_trouble));
                else
                    recorded({});
            });
        m_c->fillBucket();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void end()
    {
        delete m_dialog;
        m_c.reset();
        m_refs.reset();
        m_sandbox.reset();
    }

    [[nodiscard]] static QList<Pick> picksOf(int count,
                                             CharacterStatus status = CharacterStatus::Failed)
    {
        QList<Pick> picks;
        for (int i = 0; i < count; ++i)
            picks.append(pickOf(testCharacter(QLatin1Char('N') + QString::number(i), status)));
        return picks;
    }

    void open(const QList<Pick> &picks, Action action = Action::Delete)
    {
        delete m_dialog;
        m_dialog = new CleanupDialog(CleanupPlan(action, picks, QDateTime::currentDateTimeUtc()),
                                     parts(), m_theme, nullptr);
        m_dialog->open();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }

    /// A run of \a picks, which the dialog shows and the fake server knows.
    void startNow()
    {
        click(QStringLiteral("Start"));
        QVERIFY(!m_dialog->runId().isNull());
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        QTest::keyClick(m_dialog, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(state(), CleanupState::Running);
    }

    void saveTo(const QString &button, const QString &fileName)
    {
        click(button);
        QTRY_VERIFY(m_dialog->findChild<QFileDialog *>() != nullptr);
        auto *dialog = m_dialog->findChild<QFileDialog *>();
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *name = dialog->findChild<QLineEdit *>();
        // Not letter by letter: the completer's list would take Return.
        name->setText(fileName);
        QTest::keyClick(name, Qt::Key_Return);
    }

    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return named<QPushButton>(*m_dialog, name);
    }
    void click(const QString &name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    [[nodiscard]] bool says(const QString &part) const
    {
        return showsPart<QLabel>(*m_dialog, part);
    }
    [[nodiscard]] CleanupState state() const { return m_c->state(m_dialog->runId()); }
    [[nodiscard]] CleanupDialog::Parts parts()
    {
        return {*m_refs, *m_c->f.queue, m_c->f.budget, *m_c->cleanup};
    }

    ColorScheme m_scheme;
    Theme m_theme{m_scheme};
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<RefLoader> m_refs;
    std::unique_ptr<CleanupFixture> m_c;
    std::unique_ptr<QTemporaryDir> m_folder;
    QPointer<CleanupDialog> m_dialog;
    std::optional<Error> m_trouble; ///< of the record
};

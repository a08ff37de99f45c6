// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/colorscheme.h"
#include "sandbox/sandboxserver.h"
#include "support/fakekeychain.h"
#include "support/named.h"
#include "support/sharedfigures.h"
#include "ui/accessiblefactory.h"
#include "ui/connect/checkpane.h"
#include "ui/connect/connectdialog.h"
#include "ui/connect/keyfield.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

/// The connect dialog over the real sandbox and a keychain of the test's.
struct ConnectFixture
{
    struct HandedOver
    {
        Connection connection{};
        QByteArray key{};
        KeyPlace place = KeyPlace::Keychain;
    };

    explicit ConnectFixture(std::optional<KeyringState> state = KeyringState::Present,
                            sandbox::Options options = {.count = 20})
        : server(withSharedFigures(std::move(options)))
        , keychain(state)
    {
        QString error;
        if (!server.start(&error))
            qFatal("%ls", qUtf16Printable(error));
        installAccessibleFactory();
        theme.install(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        dialog = new ConnectDialog(theme, keychain, nullptr);
        QObject::connect(
            dialog, &ConnectDialog::connectRequested, dialog,
            [this](const Connection &connection, const QByteArray &key, KeyPlace place) {
                handedOver.append({connection, key, place});
            });
        QObject::connect(dialog, &ConnectDialog::sandboxRequested, dialog, [this] { ++sandboxes; });
    }
    ~ConnectFixture() { delete dialog; }
    Q_DISABLE_COPY_MOVE(ConnectFixture)

    /// Shows the dialog and waits until it takes keys.
    [[nodiscard]] bool open() const
    {
        dialog->open();
        // Without a window manager nobody else gives it the keys.
        dialog->activateWindow();
        return QTest::qWaitForWindowActive(dialog);
    }
    [[nodiscard]] bool openWithServer() const
    {
        dialog->setServer(QUrl(server.baseUrl()));
        return open();
    }

    [[nodiscard]] QLineEdit *serverField() const
    {
        return named<QLineEdit>(*dialog, QStringLiteral("Server"));
    }
    [[nodiscard]] KeyField *keyField() const
    {
        return named<KeyField>(*dialog, QStringLiteral("API key"));
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return named<QPushButton>(*dialog, name);
    }
    void press(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    [[nodiscard]] bool isBusy() const { return dialog->findChild<CheckPane *>()->isBusy(); }
    [[nodiscard]] bool shows(const QString &part) const { return showsPart<QLabel>(*dialog, part); }
    /// To the widget that has the focus.
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    [[nodiscard]] int requests() const
    {
        const QList<sandbox::RecordLine> lines = server.record();
        return int(std::count_if(lines.cbegin(), lines.cend(), [](const sandbox::RecordLine &line) {
            return line.kind == u"request";
        }));
    }

    sandbox::SandboxServer server;
    FakeKeychain keychain;
    ColorScheme scheme;
    Theme theme{scheme};
    QPointer<ConnectDialog> dialog;
    QList<HandedOver> handedOver;
    int sandboxes = 0;
};

// SPDX-License-Identifier: Apache-2.0
// Leaves a picture of each state of the dialogs about connections, in each theme:
//     greenroom_connectwalk FOLDER
#include "desktop/colorscheme.h"
#include "sandbox/sandboxserver.h"
#include "settings/settings.h"
#include "support/fakekeychain.h"
#include "ui/accessiblefactory.h"
#include "ui/connect/connectdialog.h"
#include "ui/connect/connectionsdialog.h"
#include "ui/connect/forgetdialog.h"
#include "ui/connect/keyfield.h"
#include "ui/startpage.h"
#include "ui/theme/disclosurebutton.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000; // ms

/// The button of \a window with \a text, without its mnemonic.
template <typename Button>
Button *named(const QWidget &window, const QString &text)
{
    for (Button *button : window.findChildren<Button *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    qFatal("no button %ls", qUtf16Printable(text));
}

/// One walk in one theme.
class Walk
{
public:
    Walk(QDir folder, QString name, ThemeChoice choice)
        : m_folder(std::move(folder))
        , m_name(std::move(name))
    {
        QString error;
        if (!m_server.start(&error))
            qFatal("%ls", qUtf16Printable(error));
        m_theme.setChoice(choice);
        m_theme.install(*qApp);
    }

    void run()
    {
        start();
        for (const KeyringState state : {KeyringState::Present, KeyringState::Locked,
                                         KeyringState::NoService, KeyringState::Slow})
            place(state);
        connectDialog();
        refused();
        existing();
        connections();
    }

private:
    void start()
    {
        StartPage page(m_theme);
        page.resize(900, 600);
        page.setError(u"The sandbox ended right after its start. Try again."_s);
        page.show();
        shot(page, u"start"_s);
    }

    [[nodiscard]] std::unique_ptr<ConnectDialog> dialog(FakeKeychain &keychain)
    {
        auto dialog = std::make_unique<ConnectDialog>(m_theme, keychain, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        dialog->activateWindow();
        return dialog;
    }

    void place(KeyringState state)
    {
        FakeKeychain keychain(state);
        const auto shown = dialog(keychain);
        shot(*shown, u"place-%1"_s.arg(int(state)));
    }

    void connectDialog()
    {
        FakeKeychain keychain(KeyringState::Present);
        const auto shown = dialog(keychain);
        shown->setServer(QUrl(m_server.baseUrl()));
        auto *key = shown->findChild<KeyField *>();
        key->insert(m_server.apiKey());
        named<QPushButton>(*shown, u"Test connection"_s)->click();
        shot(*shown, u"testing"_s, 1);
        wait([&] { return named<QPushButton>(*shown, u"Connect"_s)->isEnabled(); });
        shot(*shown, u"passed"_s);
        auto *eye = key->findChild<QToolButton *>();
        eye->setDown(true);
        QTest::mousePress(eye, Qt::LeftButton);
        shot(*shown, u"revealed"_s);
        QTest::mouseRelease(eye, Qt::LeftButton);
        shown->findChild<DisclosureButton *>()->setChecked(true);
        shot(*shown, u"more"_s);
        named<QRadioButton>(*shown, u"Manual"_s)->click();
        named<QPushButton>(*shown, u"Connect"_s)->click();
        shot(*shown, u"proxy-wrong"_s);
    }

    void refused()
    {
        FakeKeychain keychain(KeyringState::NoService);
        const auto shown = dialog(keychain);
        shown->findChild<QLineEdit *>()->setText(u"the usual server"_s);
        named<QPushButton>(*shown, u"Connect"_s)->click();
        shot(*shown, u"server-wrong"_s);
        shown->setServer(QUrl(m_server.baseUrl()));
        shown->findChild<KeyField *>()->insert(u"al_live_0123 4567"_s);
        named<QPushButton>(*shown, u"Connect"_s)->click();
        shot(*shown, u"key-wrong"_s);
        shown->findChild<KeyField *>()->clear();
        shown->findChild<KeyField *>()->insert(u"al_live_0123456789abcdef"_s);
        named<QPushButton>(*shown, u"Connect"_s)->click();
        wait([&] { return named<QPushButton>(*shown, u"Connect"_s)->isEnabled(); });
        shot(*shown, u"key-refused"_s);
        shown->setServer(QUrl(u"https://127.0.0.1:1"_s));
        named<QPushButton>(*shown, u"Connect"_s)->click();
        wait([&] { return named<QPushButton>(*shown, u"Connect"_s)->isEnabled(); });
        shot(*shown, u"unreachable"_s);
    }

    void existing()
    {
        FakeKeychain keychain(KeyringState::Locked);
        const auto shown = dialog(keychain);
        Connection connection;
        connection.id = QUuid::createUuid();
        connection.name = u"Lumen"_s;
        connection.server = QUrl(m_server.baseUrl());
        connection.teamId = u"team_other"_s;
        shown->setConnection(connection,
                             u"The keychain has no key for this connection any more. Enter it "
                             "again, and Greenroom goes on where it was."_s);
        shot(*shown, u"existing"_s);
        shown->findChild<KeyField *>()->insert(m_server.apiKey());
        named<QPushButton>(*shown, u"Connect"_s)->click();
        wait([&] { return named<QPushButton>(*shown, u"Connect"_s)->isEnabled(); });
        shot(*shown, u"other-team"_s);
    }

    void connections()
    {
        const QTemporaryDir folder;
        Settings settings(folder.path());
        QUuid open;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (const QString &name : {u"Lumen"_s, u"Studio North, props and crowds"_s, u"Tests"_s}) {
            Connection connection;
            connection.id = QUuid::createUuid();
            connection.name = name;
            connection.server = QUrl(name == u"Tests" ? u"https://api.preprod.aurous-labs.com"_s
                                                      : u"https://api.aurous-labs.com"_s);
            connection.teamName = name == u"Tests" ? QString() : name;
            if (name != u"Tests") {
                connection.usedAt = now.addSecs(-7200 * (settings.connections().size() + 1));
                connection.keyStoredAt = now;
            }
            if (settings.connections().isEmpty())
                open = connection.id;
            if (!settings.addConnection(connection))
                qFatal("not added");
        }
        ConnectionsDialog shown(m_theme, settings, open, nullptr);
        shown.setAttribute(Qt::WA_DeleteOnClose, false);
        shown.open();
        shown.activateWindow();
        shot(shown, u"connections"_s);
        auto *list = shown.findChild<QListView *>();
        list->setCurrentIndex(list->model()->index(1, 0));
        named<QPushButton>(shown, u"Rename"_s)->click();
        auto *editor = list->findChild<QLineEdit *>();
        editor->setText(u"lumen"_s);
        shot(shown, u"rename"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        shot(shown, u"rename-refused"_s);
        named<QPushButton>(shown, u"Edit…"_s)->click();
        auto *edit = shown.findChild<QDialog *>();
        named<QRadioButton>(*edit, u"Manual"_s)->click();
        named<QPushButton>(*edit, u"Apply"_s)->click();
        shot(*edit, u"edit"_s);
        edit->close();
        named<QPushButton>(shown, u"Forget…"_s)->click();
        shot(*shown.findChild<ForgetDialog *>(), u"forget"_s);
    }

    static void wait(const std::function<bool()> &reached)
    {
        if (!QTest::qWaitFor(reached, Patience))
            qFatal("waited in vain");
    }

    void shot(QWidget &window, const QString &step, int settle = 100)
    {
        QTest::qWait(settle);
        const QString file =
            m_folder.filePath(u"%1-%2-%3.png"_s.arg(m_name, QString::number(++m_step), step));
        if (!window.grab().save(file))
            qFatal("%ls could not be written", qUtf16Printable(file));
    }

    const QDir m_folder;
    const QString m_name;
    sandbox::SandboxServer m_server{sandbox::Options{.count = 20}};
    ColorScheme m_scheme;
    Theme m_theme{m_scheme};
    int m_step = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    installAccessibleFactory();
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2 || !QDir().mkpath(arguments.at(1))) {
        std::fputs("usage: greenroom_connectwalk FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(arguments.at(1));
    Walk(folder, u"dark"_s, ThemeChoice::Dark).run();
    Walk(folder, u"light"_s, ThemeChoice::Light).run();
    Walk(folder, u"contrast"_s, ThemeChoice::HighContrast).run();
    return 0;
}

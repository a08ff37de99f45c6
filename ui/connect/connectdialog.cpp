// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/connectdialog.h"

#include "settings/keepable.h"
#include "ui/connect/checklines.h"
#include "ui/connect/checkpane.h"
#include "ui/connect/connectform.h"
#include "ui/connect/keyfield.h"
#include "ui/firstsize.h"
#include "ui/theme/dialogbutton.h"
#include "ui/theme/fittingarea.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrappedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using Outcome = StepResult::Outcome;

namespace {

constexpr int Around = 176; ///< title, sentence, buttons and margins, beside the fields

/// A key that is good but used up for the moment will do; one that may not read will not.
bool isUsable(const ConnectionReport &report)
{
    const std::optional<Error> &rights = report.rights.error;
    return report.key.outcome == Outcome::Ok && !(rights && rights->kind == Error::Kind::Forbidden);
}

} // namespace

ConnectDialog::ConnectDialog(const Theme &theme, CredentialStore &keychain, QWidget *parent)
    : QDialog(parent)
    , m_form(new ConnectForm(theme, keychain))
    , m_check(new CheckPane(theme))
    , m_title(new ElidedLabel)
    , m_sentence(new WrappedLabel)
    , m_sandbox(dialogButton(tr("Try the san&dbox")))
    , m_cancel(dialogButton(tr("Cancel")))
    , m_connect(dialogButton(tr("&Connect")))
{
    setWindowTitle(tr("Connect"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_title->setText(tr("Connect to your team"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(theme.titleFont());
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_sentence->setText(
        tr("Greenroom asks once for your team's API key, and sends it to this server only."));
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sandbox->setToolTip(tr("Starts a server on this computer with characters to practise on"));
    m_connect->setDefault(true);
    layOut();
    connectParts();
    m_form->focusFirstEmpty();
}

void ConnectDialog::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_sandbox);
    buttons->addSpacing(24);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_connect);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    auto *head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_sentence);
    layout->addLayout(head);
    auto *content = new QWidget;
    auto *fields = new QVBoxLayout(content);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(16);
    fields->addWidget(m_form);
    fields->addWidget(m_check);
    m_fields = new FittingArea(content);
    layout->addWidget(m_fields);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    // As high as what it shows, but all folded out that may be more than the screen has.
    layout->setSizeConstraint(QLayout::SetFixedSize);
    m_fields->setMostHeight(roomForDialog(*this).height() - Around);
}

void ConnectDialog::connectParts()
{
    connect(m_form, &ConnectForm::edited, this, [this] {
        // What was tested is no longer what is there.
        m_check->reset();
        endTest();
    });
    // What a test says comes at the end.
    connect(m_fields->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) {
        if (m_check->isBusy())
            m_fields->verticalScrollBar()->setValue(most);
    });
    connect(m_check, &CheckPane::testRequested, this, [this] { test(Purpose::Test); });
    connect(m_check, &CheckPane::stopped, this, &ConnectDialog::endTest);
    connect(m_check, &CheckPane::finished, this, &ConnectDialog::takeReport);
    connect(m_connect, &QPushButton::clicked, this, [this] { test(Purpose::Connect); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_sandbox, &QPushButton::clicked, this, [this] {
        accept();
        emit sandboxRequested();
    });
}

void ConnectDialog::setServer(const QUrl &server)
{
    m_form->setServer(server);
    m_form->focusFirstEmpty();
}

void ConnectDialog::setConnection(const Connection &connection, const QString &why)
{
    m_form->setConnection(connection);
    //: %1 is the name of a connection
    m_title->setText(tr("Connect to %1").arg(connection.name));
    m_sentence->setText(why);
    m_form->focusFirstEmpty();
}

void ConnectDialog::test(Purpose purpose)
{
    const std::optional<Connection> connection = m_form->read();
    if (!connection)
        return;
    m_purpose = purpose;
    m_tested = *connection;
    m_connect->setEnabled(false);
    m_check->start(m_tested, m_form->keyField().key());
}

void ConnectDialog::endTest()
{
    m_connect->setEnabled(true);
}

void ConnectDialog::takeReport(const ConnectionReport &report)
{
    endTest();
    const QString team = report.team ? report.team->id : QString();
    if (!m_tested.teamId.isEmpty() && !team.isEmpty() && team != m_tested.teamId) {
        m_check->say({});
        m_form->refuseKey(tr("This key is of another team, %1. Its decisions must not mix with "
                             "those of %2: enter a key of that team, or add a connection.")
                              .arg(keepable(report.team->name, LongestName), m_tested.name));
        m_form->focusKey();
    } else if (!isUsable(report)) {
        pointAtFailure(report);
    } else if (m_purpose == Purpose::Connect) {
        handOver(report);
    }
}

void ConnectDialog::pointAtFailure(const ConnectionReport &report)
{
    if (report.proxy.outcome == Outcome::Failed)
        m_form->focusProxy();
    else if (report.name.outcome == Outcome::Failed || report.connection.outcome == Outcome::Failed)
        m_form->focusServer();
    else if (isAboutVersion(report.key))
        m_form->focusVersion();
    else
        m_form->focusKey();
}

void ConnectDialog::handOver(const ConnectionReport &report)
{
    Connection connection = m_tested;
    if (report.team) {
        connection.teamId = report.team->id;
        connection.teamName = report.team->name;
    }
    if (connection.name.isEmpty())
        connection.name =
            connection.teamName.isEmpty() ? connection.server.host() : connection.teamName;
    const KeyPlace place = m_form->place();
    const QByteArray key = m_form->keyField().take();
    accept();
    emit connectRequested(connection, key, place);
}

void ConnectDialog::done(int result)
{
    m_check->reset();
    m_form->keyField().clear();
    QDialog::done(result);
}

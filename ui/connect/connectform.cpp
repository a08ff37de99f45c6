// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/connectform.h"

#include "ui/connect/connectionoptions.h"
#include "ui/connect/keyfield.h"
#include "ui/connect/keyplacechoice.h"
#include "ui/connect/serveraddress.h"
#include "ui/connect/serverfield.h"
#include "ui/theme/disclosurebutton.h"
#include "ui/theme/problemlabel.h"
#include "ui/theme/wrappedlabel.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace {

constexpr int FieldWidth = 416;
constexpr int RowHeight = 32;    ///< of a field
constexpr int ChoiceHeight = 24; ///< of a radio button

} // namespace

ConnectForm::ConnectForm(const Theme &theme, CredentialStore &keychain, QWidget *parent)
    : QWidget(parent)
    , m_server(new ServerField(defaultServer().toString()))
    , m_serverProblem(new ProblemLabel(theme))
    , m_assumed(new WrappedLabel)
    , m_key(new KeyField(theme))
    , m_keyProblem(new ProblemLabel(theme))
    , m_place(new KeyPlaceChoice(theme, keychain))
{
    m_server->setMinimumWidth(FieldWidth);
    m_key->setPlaceholderText(QStringLiteral("al_live_…"));
    layOut(theme);

    connect(m_server, &QLineEdit::textEdited, this, &ConnectForm::edited);
    connect(m_key, &KeyField::edited, this, &ConnectForm::edited);
    connect(m_options, &ConnectionOptions::edited, this, &ConnectForm::edited);
    connect(this, &ConnectForm::edited, this, &ConnectForm::clearProblems);
    m_assumed->setForegroundRole(QPalette::PlaceholderText);
    tellAssumed();
}

void ConnectForm::layOut(const Theme &theme)
{
    const QList<std::pair<QString, QWidget *>> fields{
        {tr("Ser&ver"), m_server}, {tr("API &key"), m_key}, {tr("Keep the key in"), m_place}};
    int labels = ConnectionOptions::labelWidthIn(*this);
    for (const auto &[label, field] : fields)
        labels = std::max(labels, fontMetrics().size(Qt::TextShowMnemonic, label).width());
    m_options = new ConnectionOptions(theme, labels);
    auto *more = new QWidget;
    m_more = new DisclosureButton(theme, tr("&More"), more);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, labels);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[label, field] : fields) {
        if (row > 0)
            grid->setRowMinimumHeight(row++, 4);
        addRow(*grid, row, label, field);
        row += 2;
    }
    // One or the other, in a room that is always there: what moves is clicked amiss.
    m_serverProblem->keepRoom();
    m_keyProblem->keepRoom();
    grid->addWidget(m_serverProblem, 1, 1);
    grid->addWidget(m_assumed, 1, 1, Qt::AlignTop);
    grid->addWidget(m_keyProblem, 4, 1);
    grid->addWidget(m_more, row, 0, 1, 2);
    grid->addWidget(more, row + 1, 0, 1, 2);

    auto *disclosed = new QVBoxLayout(more);
    disclosed->setContentsMargins(0, 4, 0, 0);
    disclosed->addWidget(m_options);
}

void ConnectForm::addRow(QGridLayout &grid, int row, const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    // As high as the style makes fields of larger text.
    const int height = label->fontMetrics().height();
    label->setFixedHeight(field == m_place ? std::max(ChoiceHeight, height + 4)
                                           : std::max(RowHeight, height + 12));
    grid.addWidget(label, row, 0, Qt::AlignTop);
    grid.addWidget(field, row, 1);
}

void ConnectForm::setServer(const QUrl &server)
{
    m_server->setText(server.toString());
}

void ConnectForm::setConnection(const Connection &connection)
{
    m_connection = connection;
    m_server->setText(connection.server.toString());
    m_server->setReadOnly(true);
    m_server->setToolTip(tr("The key belongs to this server. For another one add a connection."));
    m_options->showOptionsOf(connection);
}

std::optional<Connection> ConnectForm::read()
{
    clearProblems();
    Connection connection = m_connection;
    connection.server = serverFrom(m_server->text());
    if (connection.server.isEmpty()) {
        m_serverProblem->say(
            isPlainHttp(m_server->text())
                ? tr("With http:// the key could be read on its way. That is possible with a "
                     "server on this computer only; use https://.")
                : tr("That is no address of a server. It starts with https:// as a rule."));
        m_assumed->hide();
        focusServer();
        return std::nullopt;
    }
    if (const QString problem = m_key->problem(); !problem.isEmpty()) {
        refuseKey(problem);
        focusKey();
        return std::nullopt;
    }
    if (!m_options->check()) {
        m_more->setChecked(true);
        return std::nullopt;
    }
    m_options->applyTo(connection);
    return connection;
}

KeyPlace ConnectForm::place() const
{
    return m_place->place();
}

void ConnectForm::focusFirstEmpty()
{
    if (m_server->text().isEmpty())
        m_server->setFocus();
    else
        m_key->setFocus();
}

void ConnectForm::focusServer()
{
    m_server->setFocus();
    m_server->selectAll();
}

void ConnectForm::focusKey()
{
    // As if by Tab: what is there is selected.
    m_key->setFocus(Qt::TabFocusReason);
}

void ConnectForm::focusProxy()
{
    m_more->setChecked(true);
    m_options->focusProxy();
}

void ConnectForm::focusVersion()
{
    m_more->setChecked(true);
    m_options->focusVersion();
}

void ConnectForm::refuseKey(const QString &why)
{
    m_keyProblem->say(why);
}

void ConnectForm::clearProblems()
{
    m_serverProblem->say({});
    m_keyProblem->say({});
    m_options->clearProblems();
    tellAssumed();
}

/// A missing scheme is no secret.
void ConnectForm::tellAssumed()
{
    const QString assumed = assumedServer(m_server->text());
    m_assumed->setText(assumed.isEmpty()
                           ? QString()
                           : tr("Means %1. For this computer type http://").arg(assumed));
    m_assumed->setVisible(!assumed.isEmpty());
}

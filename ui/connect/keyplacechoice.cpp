// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/keyplacechoice.h"

#include "ui/theme/indicators.h"
#include "ui/theme/lineicon.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrappedlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace {

constexpr int IconSize = 16;

QString lineFor(std::optional<KeyringState> state)
{
    if (!state)
        return KeyPlaceChoice::tr("Asking the keychain…");
    switch (*state) {
    case KeyringState::Present:
    case KeyringState::Absent:
        return KeyPlaceChoice::tr("It works; the key stays there until you forget it.");
    case KeyringState::Locked:
        return KeyPlaceChoice::tr("It is locked, and will ask for its password.");
    case KeyringState::NoService:
        return KeyPlaceChoice::tr("There is none on this computer, or it does not work.");
    case KeyringState::Slow:
        return KeyPlaceChoice::tr("No answer from it yet. It may be asking for a password.");
    }
    return {};
}

LineIcon iconFor(std::optional<KeyringState> state)
{
    if (!state)
        return LineIcon::Running;
    switch (*state) {
    case KeyringState::Present:
    case KeyringState::Absent:
        return LineIcon::Check;
    case KeyringState::Locked:
        return LineIcon::Lock;
    case KeyringState::NoService:
        return LineIcon::Alert;
    case KeyringState::Slow:
        return LineIcon::Running;
    }
    return LineIcon::Unknown;
}

QColor colourFor(std::optional<KeyringState> state, const Colours &colours)
{
    if (state == KeyringState::Present || state == KeyringState::Absent)
        return colours.success;
    return state ? colours.warning : colours.secondText;
}

} // namespace

KeyPlaceChoice::KeyPlaceChoice(const Theme &theme, CredentialStore &keychain, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_keychain(keychain)
    , m_keychainButton(new QRadioButton(tr("System ke&ychain")))
    , m_thisRunButton(new QRadioButton(tr("This &run only")))
    , m_icon(new QLabel)
    , m_line(new WrappedLabel)
    , m_tryAgain(new QPushButton(tr("Try a&gain")))
{
    setAccessibleName(tr("Keep the key in"));
    m_keychainButton->setChecked(true);
    m_thisRunButton->setToolTip(tr("In memory; you will be asked again at the next start"));
    m_line->setForegroundRole(QPalette::PlaceholderText);
    m_icon->setFixedSize(IconSize, IconSize);
    m_tryAgain->setAutoDefault(false);
    m_tryAgain->hide();

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    layout->setColumnMinimumWidth(0, IndicatorSize);
    layout->setColumnStretch(2, 1);
    layout->addWidget(m_keychainButton, 0, 0, 1, 4, Qt::AlignLeft);
    layout->addWidget(m_icon, 1, 1, Qt::AlignTop);
    layout->addWidget(m_line, 1, 2);
    layout->addWidget(m_tryAgain, 1, 3, Qt::AlignTop);
    layout->addWidget(m_thisRunButton, 2, 0, 1, 4, Qt::AlignLeft);

    connect(m_tryAgain, &QPushButton::clicked, this, &KeyPlaceChoice::probe);
    connect(m_thisRunButton, &QRadioButton::clicked, this, [this] { m_isFallback = false; });
    connect(&theme, &Theme::changed, this, &KeyPlaceChoice::updateIcon);
    say();
}

KeyPlace KeyPlaceChoice::place() const
{
    return m_keychainButton->isChecked() ? KeyPlace::Keychain : KeyPlace::ThisRun;
}

void KeyPlaceChoice::showEvent(QShowEvent *)
{
    if (!m_isAsked)
        probe();
    m_isAsked = true;
}

void KeyPlaceChoice::probe()
{
    m_state.reset();
    say();
    m_keychain.probe(this, [this](KeyringState state) { note(state); });
}

void KeyPlaceChoice::note(KeyringState state)
{
    m_state = state;
    const bool isThere = state != KeyringState::NoService;
    m_keychainButton->setEnabled(isThere);
    if (!isThere && m_keychainButton->isChecked()) {
        m_thisRunButton->setChecked(true);
        m_isFallback = true;
    } else if (isThere && m_isFallback) {
        m_keychainButton->setChecked(true);
        m_isFallback = false;
    }
    say();
}

void KeyPlaceChoice::say()
{
    m_line->setText(lineFor(m_state));
    m_keychainButton->setAccessibleDescription(m_line->text());
    m_tryAgain->setVisible(m_state == KeyringState::NoService);
    updateIcon();
}

void KeyPlaceChoice::updateIcon()
{
    m_icon->setPixmap(lineIconPixmap(iconFor(m_state), IconSize,
                                     colourFor(m_state, m_theme.colours()), devicePixelRatioF()));
}

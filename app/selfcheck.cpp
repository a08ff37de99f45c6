// SPDX-License-Identifier: Apache-2.0
#include "selfcheck.h"

#include "systemfacts.h"

#include <QCoreApplication>
#include <QDir>

namespace {

/// Gives the texts of this file their context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SelfCheck)
};

/// Adds lines to a check that nothing is missing from yet.
class Judge
{
public:
    void there(const QString &what) { m_check.lines.append(Text::tr("%1: ok").arg(what)); }
    void missing(const QString &what, const QString &remedy)
    {
        m_check.lines.append(Text::tr("%1: missing: %2").arg(what, remedy));
        m_check.isComplete = false;
    }
    void needs(bool isThere, const QString &what, const QString &remedy)
    {
        if (isThere)
            there(what);
        else
            missing(what, remedy);
    }
    /// What the program can do without.
    void note(const QString &what, const QString &state)
    {
        m_check.lines.append(Text::tr("%1: %2").arg(what, state));
    }
    [[nodiscard]] const SelfCheck &check() const { return m_check; }

private:
    SelfCheck m_check{.isComplete = true};
};

void judgeKeychain(Judge &judge, KeyringState state)
{
    const QString keychain = Text::tr("Keychain");
    if (state == KeyringState::Present || state == KeyringState::Absent)
        judge.there(keychain);
    else if (state == KeyringState::Locked)
        judge.note(keychain, Text::tr("ok, locked: it will ask for its password"));
    else
        judge.note(
            keychain,
            Text::tr("missing: keys are kept for one run only; to keep them, install "
                     "libsecret-1-0 and gnome-keyring, or KWallet, and log in to a desktop"));
}

} // namespace

SelfCheck SelfCheck::of(const SystemFacts &facts)
{
    Judge judge;
    judge.needs(facts.hasJournalDriver, Text::tr("Journal (SQLite driver of Qt)"),
                Text::tr("install libqt6sql6-sqlite, or the like"));
    judge.needs(facts.hasTls, Text::tr("TLS"), Text::tr("install OpenSSL 3 and Qt's TLS plugins"));
    const auto format = [&](const char *name, const QString &what, const QString &remedy) {
        judge.needs(facts.imageFormats.contains(name), what, remedy);
    };
    format("png", Text::tr("PNG"), Text::tr("install libqt6gui6, or the like"));
    format("jpeg", Text::tr("JPEG"), Text::tr("install libqt6gui6, or the like"));
    format("webp", Text::tr("WebP"), Text::tr("install qt6-image-formats-plugins, or the like"));
    format("svg", Text::tr("SVG (icons)"), Text::tr("install libqt6svg6, or the like"));
    judgeKeychain(judge, facts.keychain);
    if (facts.lockedFolders.isEmpty())
        judge.there(Text::tr("Folders for what is kept"));
    for (const QString &folder : facts.lockedFolders) {
        //: %1 is a path
        judge.missing(Text::tr("Folder %1").arg(QDir::toNativeSeparators(folder)),
                      Text::tr("make it writable, or choose another with --data-dir"));
    }
    judge.needs(facts.hasSandbox, Text::tr("Sandbox"),
                Text::tr("install greenroom again: greenroom-sandbox lies beside it"));
    return judge.check();
}

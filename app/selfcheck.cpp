// SPDX-License-Identifier: Apache-2.0
#include "selfcheck.h"

#include "systemfacts.h"

#include <QCoreApplication>
#include <QDir>

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SelfCheck", text);
}

/// Adds lines to a check that nothing is missing from yet.
class Judge
{
public:
    void there(const QString &what) { m_check.lines.append(tr("%1: ok").arg(what)); }
    void missing(const QString &what, const QString &remedy)
    {
        m_check.lines.append(tr("%1: missing: %2").arg(what, remedy));
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
        m_check.lines.append(tr("%1: %2").arg(what, state));
    }
    [[nodiscard]] const SelfCheck &check() const { return m_check; }

private:
    SelfCheck m_check{.isComplete = true};
};

void judgeKeychain(Judge &judge, KeyringState state)
{
    const QString keychain = tr("Keychain");
    if (state == KeyringState::Present || state == KeyringState::Absent)
        judge.there(keychain);
    else if (state == KeyringState::Locked)
        judge.note(keychain, tr("ok, locked: it will ask for its password"));
    else
        judge.note(keychain,
                   tr("missing: keys are kept for one run only; to keep them, install "
                      "libsecret-1-0 and gnome-keyring, or KWallet, and log in to a desktop"));
}

} // namespace

SelfCheck SelfCheck::of(const SystemFacts &facts)
{
    Judge judge;
    judge.needs(facts.hasJournalDriver, tr("Journal (SQLite driver of Qt)"),
                tr("install libqt6sql6-sqlite, or the like"));
    judge.needs(facts.hasTls, tr("TLS"), tr("install OpenSSL 3 and Qt's TLS plugins"));
    const auto format = [&](const char *name, const QString &what, const QString &remedy) {
        judge.needs(facts.imageFormats.contains(name), what, remedy);
    };
    format("png", tr("PNG"), tr("install libqt6gui6, or the like"));
    format("jpeg", tr("JPEG"), tr("install libqt6gui6, or the like"));
    format("webp", tr("WebP"), tr("install qt6-image-formats-plugins, or the like"));
    format("svg", tr("SVG (icons)"), tr("install libqt6svg6, or the like"));
    judgeKeychain(judge, facts.keychain);
    if (facts.lockedFolders.isEmpty())
        judge.there(tr("Folders for what is kept"));
    for (const QString &folder : facts.lockedFolders) {
        //: %1 is a path
        judge.missing(tr("Folder %1").arg(QDir::toNativeSeparators(folder)),
                      tr("make it writable, or choose another with --data-dir"));
    }
    judge.needs(facts.hasSandbox, tr("Sandbox"),
                tr("install greenroom again: greenroom-sandbox lies beside it"));
    return judge.check();
}

// SPDX-License-Identifier: Apache-2.0
#include "settings/settings.h"

#include "log/categories.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using Urgency = SettingsWriter::Urgency;

Settings::Settings(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_fileName(QFileInfo(folder).absoluteFilePath() + u"/settings.json"_s)
    , m_writer(m_fileName, [this] { return settingsToJson(m_contents, m_original); })
{
    connect(&m_writer, &SettingsWriter::stored, this, &Settings::note);
    begin(readSettings(m_fileName));
}

Settings::~Settings()
{
    // The writer's last write comes after this; whoever listened hears no more, but the log does.
    blockSignals(true);
}

void Settings::begin(const ReadSettings &read)
{
    m_contents = read.contents;
    m_original = read.original;
    switch (read.state) {
    case ReadSettings::State::Whole:
        if (read.heldKey) // which is not to stay there
            m_writer.ask(Urgency::AtOnce);
        break;
    case ReadSettings::State::Newer:
        note({.state = StoredSettings::State::Newer});
        break;
    case ReadSettings::State::Partly:
    case ReadSettings::State::Damaged:
        // Not later: the trouble is to be told as soon as there is somebody to tell.
        m_writer.ask(Urgency::AtOnce);
        m_writer.flush();
        break;
    }
    giveToTheFirst();
}

std::optional<QString> Settings::trouble() const
{
    if (m_readTrouble.isEmpty() && m_writeTrouble.isEmpty())
        return std::nullopt;
    return QString(m_readTrouble + u' ' + m_writeTrouble).trimmed();
}

bool Settings::addConnection(const Connection &connection)
{
    ConnectionList connections = m_contents.connections;
    const bool isAdded = connections.add(connection);
    setConnections(connections);
    return isAdded;
}

bool Settings::replaceConnection(const Connection &connection)
{
    ConnectionList connections = m_contents.connections;
    const bool isReplaced = connections.replace(connection);
    setConnections(connections);
    return isReplaced;
}

bool Settings::removeConnection(const QUuid &id)
{
    ConnectionList connections = m_contents.connections;
    const bool isRemoved = connections.remove(id);
    setConnections(connections);
    if (isRemoved)
        setSavedFilters(id, {});
    return isRemoved;
}

void Settings::setTheme(ThemeChoice theme)
{
    if (theme == m_contents.theme)
        return;
    m_contents.theme = theme;
    m_writer.ask(Urgency::Soon);
    emit themeChanged();
}

void Settings::setHoldTime(std::chrono::seconds time)
{
    const std::chrono::seconds kept = std::clamp(time, std::chrono::seconds{0}, LongestHold);
    if (kept == m_contents.holdTime)
        return;
    m_contents.holdTime = kept;
    m_writer.ask(Urgency::Soon);
    emit holdTimeChanged();
}

void Settings::setAuditDays(std::chrono::days days)
{
    const std::chrono::days kept = std::clamp(days, ShortestAudit, LongestAudit);
    if (kept == m_contents.auditDays)
        return;
    m_contents.auditDays = kept;
    m_writer.ask(Urgency::Soon);
}

QStringList Settings::defaultReasons()
{
    // What is wrong with a character's refs, in a word or two.
    return {tr("hands"),       tr("face"),     tr("anatomy"),   tr("wrong pose"),
            tr("style drift"), tr("artefact"), tr("text/logo"), tr("duplicate")};
}

QStringList Settings::reasons() const
{
    return m_contents.reasons.value_or(defaultReasons());
}

void Settings::setReasons(const QStringList &reasons)
{
    const QStringList kept = keepable(reasons);
    const auto next = kept == defaultReasons() ? std::nullopt : std::optional(kept);
    if (next == m_contents.reasons)
        return;
    m_contents.reasons = next;
    m_writer.ask(Urgency::Soon);
}

void Settings::setWindowLayout(const WindowLayout &layout)
{
    const WindowLayout kept = keepable(layout);
    if (kept == m_contents.windowLayout)
        return;
    m_contents.windowLayout = kept;
    m_writer.ask(Urgency::Soon);
}

QList<SavedFilter> Settings::savedFilters(const QUuid &connection) const
{
    const QList<SavedFilter> &all = m_contents.savedFilters;
    QList<SavedFilter> own;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(own),
                 [&connection](const SavedFilter &one) { return one.connection == connection; });
    return own;
}

void Settings::setSavedFilters(const QUuid &connection, const QList<SavedFilter> &filters)
{
    QList<SavedFilter> kept;
    for (SavedFilter filter : filters) {
        filter.connection = connection;
        filter.name = keepable(filter.name, LongestName);
        if (!filter.name.isEmpty() && kept.size() < MostSavedFilters)
            kept.append(filter);
    }
    if (kept == savedFilters(connection))
        return;
    m_contents.savedFilters.removeIf(
        [&connection](const SavedFilter &one) { return one.connection == connection; });
    m_contents.savedFilters += kept;
    m_writer.ask(Urgency::AtOnce);
    emit savedFiltersChanged();
}

void Settings::setPicturesFolder(const QString &folder)
{
    const QString line = keepable(folder, LongestFolder);
    const QString kept = line == folder ? folder : QString();
    if (kept == m_contents.picturesFolder)
        return;
    m_contents.picturesFolder = kept;
    m_writer.ask(Urgency::Soon);
}

void Settings::setConnections(const ConnectionList &connections)
{
    if (connections == m_contents.connections)
        return;
    m_contents.connections = connections;
    m_writer.ask(Urgency::AtOnce);
    emit connectionsChanged();
    giveToTheFirst();
}

/// The saved filters of before they had a connection.
void Settings::giveToTheFirst()
{
    const QList<SavedFilter> ofNone = savedFilters({});
    if (ofNone.isEmpty() || connections().isEmpty())
        return;
    const QUuid first = connections().constFirst().id;
    setSavedFilters(first, savedFilters(first) + ofNone);
    setSavedFilters({}, {});
}

QString Settings::readTroubleOf(const StoredSettings &stored) const
{
    if (stored.putAsideAs.isEmpty())
        return m_readTrouble;
    if (stored.former == ReadSettings::State::Partly)
        return tr("Some settings could not be read and have their defaults again. The file as it "
                  "was is kept as %1.")
            .arg(stored.putAsideAs);
    return tr("The settings could not be read. The file as it was is kept as %1.")
        .arg(stored.putAsideAs);
}

QString Settings::writeTroubleOf(const StoredSettings &stored) const
{
    switch (stored.state) {
    case StoredSettings::State::Stored:
        return {};
    case StoredSettings::State::Newer:
        return tr("The settings were written by a newer Greenroom and are left as they are. What "
                  "you change here holds until you quit.");
    case StoredSettings::State::Blocked:
        return tr("The settings could not be read, and %1 could not be put aside. What you change "
                  "holds until you quit. Look at the permissions of its folder.")
            .arg(m_fileName);
    case StoredSettings::State::Failed:
        return tr("The settings could not be saved in %1. What you changed holds until you quit. "
                  "Look at the free space and the permissions of its folder.")
            .arg(m_fileName);
    }
    return {};
}

void Settings::note(const StoredSettings &stored)
{
    const std::optional<QString> before = trouble();
    m_readTrouble = readTroubleOf(stored);
    m_writeTrouble = writeTroubleOf(stored);
    if (!stored.reason.isEmpty())
        qCWarning(lcApp) << "the settings could not be saved:" << stored.reason;
    if (trouble() != before)
        emit troubleChanged();
}

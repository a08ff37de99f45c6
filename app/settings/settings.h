// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/settingsjson.h"
#include "settings/settingswriter.h"

#include <QObject>
#include <QString>

#include <optional>

/// What is set from one start to the next: the connections, the look, the window. The one class
/// that reads and writes it, in settings.json below the program's data folder. There is no place
/// for a key in it, and a text that looks like one is dropped (settings/keylike.h).
///
/// Each value is in its range, whatever the file held. A damaged file is put aside as
/// settings.json.damaged-1 and so on, never overwritten; one of a newer program is left alone, and
/// understood as far as possible. Nothing fails: what cannot be read has its default, what cannot
/// be written holds until the program ends, and trouble() says so.
///
/// Writes are made in a thread, connections at once, all else within half a second. Of two programs
/// with one folder the last one to write wins. GUI thread.
class Settings final : public QObject
{
    Q_OBJECT

public:
    /// Reads the file below \a folder, the program's own data folder: it becomes private at the
    /// first write. Blocks for the small file, and to put a damaged one aside.
    explicit Settings(const QString &folder, QObject *parent = nullptr);
    /// Writes what is left to write, and waits for it.
    ~Settings() override;

    /// What went wrong, and what to do: one or two calm sentences for people, or nothing.
    [[nodiscard]] std::optional<QString> trouble() const;
    /// Whether the file holds what is set.
    [[nodiscard]] bool isSaved() const { return m_writer.isDone(); }
    /// Writes what is left to write, and waits for it.
    void flush() { m_writer.flush(); }

    /// In the order in which they were added; their names differ.
    [[nodiscard]] const QList<Connection> &connections() const
    {
        return m_contents.connections.all();
    }
    [[nodiscard]] std::optional<Connection> connection(const QUuid &id) const
    {
        return m_contents.connections.find(id);
    }
    /// The connection that was opened last, by its usedAt; nothing if none ever was.
    [[nodiscard]] std::optional<Connection> lastUsed() const
    {
        return m_contents.connections.lastUsed();
    }
    /// Those of the origin of \a server, last used first.
    [[nodiscard]] QList<Connection> forServer(const QUrl &server) const
    {
        return m_contents.connections.forServer(server);
    }

    // Fields are kept as keepable() (settings/keepable.h) leaves them, under a name of their own:
    // look at connection() afterwards.

    /// False, and nothing is added, without an id and an acceptable server, for an id that is
    /// there, and beyond ConnectionList::Most.
    [[nodiscard]] bool addConnection(const Connection &connection);
    /// Puts \a connection in the place of the one with its id. False, and nothing is changed, if
    /// there is none, or without an acceptable server.
    [[nodiscard]] bool replaceConnection(const Connection &connection);
    /// Its saved filters go with it; its folder and its key are others' to remove. False if there
    /// is none.
    bool removeConnection(const QUuid &id);

    [[nodiscard]] ThemeChoice theme() const { return m_contents.theme; }
    void setTheme(ThemeChoice theme);

    /// How long a decision is held before it is sent: 0 to 60 s; what is beyond is brought there.
    [[nodiscard]] std::chrono::seconds holdTime() const { return m_contents.holdTime; }
    void setHoldTime(std::chrono::seconds time);

    /// How long the journal keeps what has ended: 1 to 3650 days; what is beyond is brought there.
    /// A journal takes it when it is opened.
    [[nodiscard]] std::chrono::days auditDays() const { return m_contents.auditDays; }
    void setAuditDays(std::chrono::days days);

    [[nodiscard]] const WindowLayout &windowLayout() const { return m_contents.windowLayout; }
    void setWindowLayout(const WindowLayout &layout);

    /// Why something is discarded, in a few words each, as the keys 1 to 9 offer it: at most
    /// MostReasons. The defaults, in the program's language, until others are set.
    [[nodiscard]] QStringList reasons() const;
    [[nodiscard]] static QStringList defaultReasons();
    /// They are kept as keepable() leaves them.
    void setReasons(const QStringList &reasons);
    /// Those of \a connection, in the order in which they were saved. Those that an earlier version
    /// saved for no connection are of the first one there is; until then their id is null.
    [[nodiscard]] QList<SavedFilter> savedFilters(const QUuid &connection) const;
    /// \a filters become \a connection's, in the place of what it had. Those without a name, and
    /// those beyond MostSavedFilters, are left out. They are written once the connection is one of
    /// connections(): those of the sandbox, which never is, hold until the program ends.
    void setSavedFilters(const QUuid &connection, const QList<SavedFilter> &filters);
    /// The folder to which pictures were saved last; empty: none yet.
    [[nodiscard]] const QString &picturesFolder() const { return m_contents.picturesFolder; }
    /// A path that cannot be kept is forgotten, and the next start begins elsewhere.
    void setPicturesFolder(const QString &folder);

signals:
    /// One was added, replaced by another value, or removed; once for each such call.
    void connectionsChanged();
    /// theme() is another.
    void themeChanged();
    /// holdTime() is another.
    void holdTimeChanged();
    /// savedFilters() of some connection are others.
    void savedFiltersChanged();
    /// trouble() is another: a write failed, or went well again, or a damaged file was found.
    void troubleChanged();

private:
    void begin(const ReadSettings &read);
    void setConnections(const ConnectionList &connections);
    void giveToTheFirst();
    [[nodiscard]] QString readTroubleOf(const StoredSettings &stored) const;
    [[nodiscard]] QString writeTroubleOf(const StoredSettings &stored) const;
    void note(const StoredSettings &stored);

    const QString m_fileName;
    SettingsContents m_contents;
    QJsonObject m_original;  ///< what was read, with the fields that this version does not know
    QString m_readTrouble;   ///< of a file that was put aside; stays
    QString m_writeTrouble;  ///< until a write goes well
    SettingsWriter m_writer; ///< uses the members before it
};

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "files/filethread.h"
#include "pictures/refbundle.h"
#include "pictures/sheetfile.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

class CharactersApi;
class Flags;
class OperationQueue;
class RefOriginals;

/// A character that a sheet is to show.
struct SheetItem
{
    CharacterId id{};
    QString name{};                       ///< for one that cannot be fetched
    std::optional<Character> character{}; ///< fetched where it is not known
};

/// Makes a contact sheet, page by page: fetches what it shows, which may take long, and has it
/// drawn in a thread of its own. Destroying it cancels it too, and leaves no file once the page
/// that is being drawn has ended. GUI thread.
class SheetExport final : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive this.
    struct Parts
    {
        RefOriginals &originals;
        CharactersApi &api;
        const OperationQueue &queue;
        const Flags &flags;
    };

    /// Begins at once. There must be \a items. \a fileName says the format (pictures/sheetfile.h).
    SheetExport(const Parts &parts, QList<SheetItem> items, const QString &fileName, QString title,
                QObject *parent = nullptr);
    ~SheetExport() override;

    [[nodiscard]] static int pagesFor(qsizetype count);
    [[nodiscard]] int pages() const { return pagesFor(m_items.size()); }
    /// Ends it without a file and deletes it as soon as no page is being drawn; false where it is
    /// too late, since all are. Nothing is told any more.
    [[nodiscard]] bool cancel();
    /// Refs whose place on the pages so far says that they could not be loaded.
    [[nodiscard]] int refsLost() const { return m_refsLost; }
    /// Characters whose row on the pages so far says why they could not be fetched.
    [[nodiscard]] int charactersLost() const { return m_charactersLost; }
    [[nodiscard]] qsizetype characters() const { return m_items.size(); }

signals:
    /// So many pages are drawn; once for each.
    void progressed(int pages);
    /// The sheet is in its place; once, and the last.
    void finished();
    /// There is no sheet, for that would have been missing from all that follows: a way to the
    /// server, a key that is not refused, or a place to write to. Once, and the last.
    void failed(const Error &error);

private:
    enum class Step : quint8 { Gathering, Drawing, Finishing, Cancelled };

    void beginPage();
    void learn(qsizetype row, const Result<Character> &character);
    void loadRefs();
    void draw(const RefBundle::Contents &contents);
    void take(const Result<void> &drawn);
    void stop(const Error &error);
    [[nodiscard]] SheetPage pageOf(const RefBundle::Contents &contents);

    const Parts m_parts;
    const QList<SheetItem> m_items;
    const QString m_title;
    Step m_step = Step::Gathering;
    int m_page = 0;          ///< that is being made, from 0
    QList<SheetItem> m_rows; ///< of it
    QStringList m_troubles;  ///< why a row's character could not be fetched, or empty
    qsizetype m_unknown = 0; ///< of its characters
    int m_refsLost = 0;
    int m_charactersLost = 0;
    std::vector<PendingRequest> m_fetches;
    std::unique_ptr<RefBundle> m_refs;
    std::shared_ptr<SheetFile> m_file; ///< the thread's while it draws
    FileThread m_thread;               ///< the first to go
};

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "files/filethread.h"
#include "files/privatefolder.h"
#include "net/pendingrequest.h"
#include "pictures/refbundle.h"
#include "ui/note.h"
#include "ui/pictures/choice.h"
#include "ui/pictures/sheetdialog.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class Canvas;
class ReviewPosition;
struct Actions;
struct Connection;

/// Gets pictures out of the program: to the clipboard, to files, to other programs, onto contact
/// sheets; and what names a character elsewhere. What a ref's file holds are the bytes that the
/// server sent; its address, which has a secret in it, never leaves the program. GUI thread.
class Pictures final : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive this.
    struct Parts
    {
        SheetDialog::Parts sheet;
        Choice choice;
        Canvas &canvas;
        const ReviewPosition &position;
        const Connection &connection;
    };

    /// \a parent is the parent of the dialogs, too; \a theme must outlive this.
    Pictures(const Parts &parts, const Actions &actions, const Theme &theme, QWidget *parent);
    ~Pictures() override;

signals:
    /// To say for some seconds.
    void told(const QString &text);
    /// Something did not go well, for the message bar.
    void noted(const Note &note);

private:
    using UseOfBytes = void (Pictures::*)(const ChosenRef &ref, const QByteArray &bytes);

    [[nodiscard]] std::optional<ChosenRef> chosenRef();
    [[nodiscard]] RefOriginals &originals() const { return m_parts.sheet.sheet.originals; }
    void noteTrouble(const Error &error);
    PendingRequest fetch(const ChosenRef &ref, UseOfBytes then);

    void saveRef();
    void askWhereTo(const ChosenRef &ref, const QByteArray &bytes);
    void saveRefs();
    void saveAllTo(const QString &folder, const Character &character);
    void writeAll(const QString &folder, const Character &character,
                  const RefBundle::Contents &contents);
    void openRef();
    void openElsewhere(const ChosenRef &ref, const QByteArray &bytes);
    void dragRef();
    void dragAway(const ChosenRef &ref, const QByteArray &bytes);
    void keepForOthers(const ChosenRef &ref, const QByteArray &bytes,
                       const std::function<void(const QString &path)> &kept);
    void showSheet();

    const Parts m_parts;
    const Theme &m_theme;
    QWidget *m_window = nullptr;
    PendingRequest m_saving;
    PendingRequest m_opening;
    PendingRequest m_dragging;
    std::unique_ptr<RefBundle> m_savingAll;
    QPointer<SheetDialog> m_sheet;                 ///< while it is open
    const std::shared_ptr<PrivateFolder> m_folder; ///< the thread's
    FileThread m_thread;                           ///< the first to go
};

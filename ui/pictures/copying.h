// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/pendingrequest.h"
#include "ui/note.h"
#include "ui/pictures/choice.h"

#include <QByteArray>
#include <QObject>

class FileThread;
class ReviewPosition;
class RefOriginals;
struct Actions;
struct Connection;
struct Error;

/// Puts on the clipboard what is asked for: the picture of a ref, or what names a character
/// elsewhere. A picture that takes its time takes the place of nothing that was copied after it.
/// GUI thread.
class Copying final : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive this.
    struct Parts
    {
        const Choice &choice;
        const ReviewPosition &position;
        RefOriginals &originals;
        const Connection &connection;
        FileThread &thread; ///< for decoding and encoding
    };

    Copying(const Parts &parts, const Actions &actions, QObject *parent);

signals:
    /// To say for some seconds.
    void told(const QString &text);
    /// Something did not go well, for the message bar.
    void noted(const Note &note);

private:
    void copyRef();
    void prepare(const ChosenRef &ref, const QByteArray &bytes);
    void copyId();
    void copyCurl();
    void noteTrouble(const Error &error);
    [[nodiscard]] CharacterId shownId();

    const Parts m_parts;
    int m_newest = 0; ///< how often something was asked for
    PendingRequest m_fetch;
};

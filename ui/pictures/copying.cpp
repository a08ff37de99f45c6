// SPDX-License-Identifier: Apache-2.0
#include "ui/pictures/copying.h"

#include "files/filethread.h"
#include "models/reviewposition.h"
#include "net/curlcommand.h"
#include "refs/refdecoder.h"
#include "refs/reforiginals.h"
#include "refs/refremarks.h"
#include "settings/connection.h"
#include "ui/actions.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

namespace {

/// The same picture twice: for this program, and as other programs ask for it.
struct Copy
{
    QImage image{};
    QByteArray png{};
};

/// Qt would encode it when another program asks, in the thread of the window.
Copy copyOf(const DecodedRef &ref)
{
    Copy copy{.image = ref.image};
    QBuffer buffer(&copy.png);
    buffer.open(QIODevice::WriteOnly);
    copy.image.save(&buffer, "png");
    return copy;
}

} // namespace

Copying::Copying(const Parts &parts, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(actions.copyRef, &QAction::triggered, this, &Copying::copyRef);
    connect(actions.copyId, &QAction::triggered, this, &Copying::copyId);
    connect(actions.copyCurl, &QAction::triggered, this, &Copying::copyCurl);
}

void Copying::noteTrouble(const Error &error)
{
    emit noted({.text = error.text()});
}

void Copying::copyRef()
{
    const std::optional<ChosenRef> ref = m_parts.choice.ref();
    if (!ref) {
        emit told(tr("There is no ref to take."));
        return;
    }
    ++m_newest;
    m_fetch = m_parts.originals.original(ref->source, Priority::Interactive, this,
                                         [this, ref = *ref](const Result<QByteArray> &bytes) {
                                             if (bytes)
                                                 prepare(ref, *bytes);
                                             else
                                                 noteTrouble(bytes.error());
                                         });
}

/// The picture, and the character's id for where only text can be put in.
void Copying::prepare(const ChosenRef &ref, const QByteArray &bytes)
{
    const auto work = [bytes] { return decodeRef(bytes, {}).map(copyOf); };
    m_parts.thread.run<Copy>(work, this, [this, ref, asked = m_newest](const Result<Copy> &copy) {
        if (asked != m_newest)
            return; // something else was copied meanwhile
        if (!copy) {
            noteTrouble(copy.error());
            return;
        }
        auto *content = new QMimeData;
        content->setImageData(copy->image);
        if (!copy->png.isEmpty())
            content->setData(QStringLiteral("image/png"), copy->png);
        content->setText(ref.source.key.character.toString());
        QGuiApplication::clipboard()->setMimeData(content);
        //: %1 is "Front ref of Mira Voss"
        emit told(tr("Copied: %1").arg(withCaveat(ref.title, refCaveat(copy->image))));
    });
}

/// Empty where there is none, and says so.
CharacterId Copying::shownId()
{
    if (const std::optional<Character> shown = m_parts.position.current())
        return shown->id;
    emit told(tr("No character is shown."));
    return {};
}

void Copying::copyId()
{
    const CharacterId id = shownId();
    if (id.isEmpty())
        return;
    ++m_newest;
    m_fetch.cancel();
    QGuiApplication::clipboard()->setText(id.toString());
    //: %1 is the id of a character
    emit told(tr("Copied: %1").arg(id.toString()));
}

void Copying::copyCurl()
{
    const CharacterId id = shownId();
    if (id.isEmpty())
        return;
    ++m_newest;
    m_fetch.cancel();
    const Connection &open = m_parts.connection;
    QGuiApplication::clipboard()->setText(curlCommand(open.server, open.apiVersion, id));
    emit told(tr("Copied for curl, with GREENROOM_API_KEY in the place of the key."));
}

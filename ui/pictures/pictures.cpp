// SPDX-License-Identifier: Apache-2.0
#include "ui/pictures/pictures.h"

#include "files/exportfile.h"
#include "pictures/picturename.h"
#include "refs/refdecoder.h"
#include "refs/refformat.h"
#include "refs/reforiginals.h"
#include "refs/refremarks.h"
#include "ui/actions.h"
#include "ui/folderdialog.h"
#include "ui/pictures/copying.h"
#include "ui/pictures/picturemenu.h"
#include "ui/pictures/refdrag.h"
#include "ui/pictures/savedialogs.h"
#include "ui/savedialog.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace {

using Files = QList<std::pair<NewFileName, QByteArray>>;

/// What became of several refs.
struct SavedRefs
{
    int count = 0;
    QString caveats{}; ///< each once
};

QString caveatsOf(const Files &files)
{
    QStringList caveats;
    for (const auto &[name, bytes] : files)
        caveats.append(caveatOf(bytes));
    caveats.removeAll(QString());
    caveats.removeDuplicates();
    return caveats.join(QStringLiteral(" · "));
}

} // namespace

Pictures::Pictures(const Parts &parts, const Actions &actions, const Theme &theme, QWidget *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_theme(theme)
    , m_window(parent)
    , m_folder(std::make_shared<PrivateFolder>())
{
    new PictureMenu(parts.canvas, actions, this);
    const auto *copying = new Copying({.choice = m_parts.choice,
                                       .position = parts.position,
                                       .originals = originals(),
                                       .connection = parts.connection,
                                       .thread = m_thread},
                                      actions, this);
    connect(copying, &Copying::told, this, &Pictures::told);
    connect(copying, &Copying::noted, this, &Pictures::noted);
    const auto *drag = new RefDrag(parts.canvas, this);
    connect(drag, &RefDrag::dragRequested, this, &Pictures::dragRef);
    connect(actions.saveRef, &QAction::triggered, this, &Pictures::saveRef);
    connect(actions.saveRefs, &QAction::triggered, this, &Pictures::saveRefs);
    connect(actions.openRef, &QAction::triggered, this, &Pictures::openRef);
    connect(actions.contactSheet, &QAction::triggered, this, &Pictures::showSheet);
}

Pictures::~Pictures()
{
    m_thread.run([folder = m_folder] { folder->remove(); });
}

/// Says so where there is none.
std::optional<ChosenRef> Pictures::chosenRef()
{
    const std::optional<ChosenRef> ref = m_parts.choice.ref();
    if (!ref)
        emit told(tr("There is no ref to take."));
    return ref;
}

void Pictures::noteTrouble(const Error &error)
{
    emit noted({.text = error.text()});
}

/// Hands the bytes of \a ref to \a then, or says why it cannot.
PendingRequest Pictures::fetch(const ChosenRef &ref, UseOfBytes then)
{
    return originals().original(ref.source, Priority::Interactive, this,
                                [this, ref, then](const Result<QByteArray> &bytes) {
                                    if (bytes)
                                        (this->*then)(ref, *bytes);
                                    else
                                        noteTrouble(bytes.error());
                                });
}

void Pictures::saveRef()
{
    if (const std::optional<ChosenRef> ref = chosenRef())
        m_saving = fetch(*ref, &Pictures::askWhereTo);
}

void Pictures::askWhereTo(const ChosenRef &ref, const QByteArray &bytes)
{
    const std::optional<Character> shown = m_parts.choice.character();
    if (!shown || shown->id != ref.source.key.character) {
        // A dialog would come between the reviewer and another character.
        //: %1 is "Front ref of Mira Voss"
        emit told(tr("Came too late to be saved: %1").arg(ref.title));
        return;
    }
    SaveDialog *dialog =
        askForPicture(ref.stem, refFileEnding(bytes), m_parts.sheet.settings, m_window);
    connect(dialog, &SaveDialog::chosen, this, [this, bytes](const QString &fileName) {
        const auto write = [fileName, bytes] {
            return writeExport(fileName, bytes).map([&bytes] { return caveatOf(bytes); });
        };
        m_thread.run<QString>(write, this, [this, fileName](const Result<QString> &caveat) {
            if (caveat)
                //: %1 is the name of a file
                emit told(tr("Saved: %1").arg(withCaveat(QFileInfo(fileName).fileName(), *caveat)));
            else
                noteTrouble(caveat.error());
        });
    });
    dialog->open();
}

void Pictures::saveRefs()
{
    if (m_savingAll) {
        emit told(tr("Refs are being loaded to be saved; try again when they are."));
        return;
    }
    const std::optional<Character> character = m_parts.choice.character();
    if (!character || character->refs.isEmpty()) {
        emit told(tr("There is no ref to take."));
        return;
    }
    FolderDialog *dialog = askForFolder(m_parts.sheet.settings, m_window);
    connect(dialog, &FolderDialog::chosen, this,
            [this, character](const QString &folder) { saveAllTo(folder, *character); });
    dialog->open();
}

void Pictures::saveAllTo(const QString &folder, const Character &character)
{
    QList<RefSource> sources;
    for (int index = 0; index < static_cast<int>(character.refs.size()); ++index)
        sources.append(refSource(character, index));
    m_savingAll =
        std::make_unique<RefBundle>(originals(), sources, Priority::Interactive,
                                    [this, folder, character](const RefBundle::Contents &contents) {
                                        m_savingAll.reset();
                                        writeAll(folder, character, contents);
                                    });
}

void Pictures::writeAll(const QString &folder, const Character &character,
                        const RefBundle::Contents &contents)
{
    Files files;
    QString lost;
    int index = 0;
    for (const Result<QByteArray> &bytes : contents) {
        if (bytes)
            files.append(std::pair(
                NewFileName{.stem = refFileName(character, index), .ending = refFileEnding(*bytes)},
                *bytes));
        else
            lost = bytes.error().text();
        ++index;
    }
    const auto write = [folder, files] {
        return writeNewFiles(folder, files).map([&files](int count) {
            return SavedRefs{.count = count, .caveats = caveatsOf(files)};
        });
    };
    m_thread.run<SavedRefs>(
        write, this, [this, folder, lost, all = index](const Result<SavedRefs> &written) {
            if (!written)
                noteTrouble(written.error());
            else if (!lost.isEmpty())
                //: %1 and %2 are numbers, %3 says why
                emit noted({.text = tr("Refs saved: %1 of %2. Not all could be loaded: %3")
                                        .arg(QString::number(written->count), QString::number(all),
                                             lost)});
            else
                //: %1 is a number, %2 a folder
                emit told(
                    withCaveat(tr("Refs saved: %1, to %2")
                                   .arg(QString::number(written->count), QDir(folder).dirName()),
                               written->caveats));
        });
}

void Pictures::openRef()
{
    if (const std::optional<ChosenRef> ref = chosenRef())
        m_opening = fetch(*ref, &Pictures::openElsewhere);
}

void Pictures::openElsewhere(const ChosenRef &ref, const QByteArray &bytes)
{
    keepForOthers(ref, bytes, [this](const QString &path) {
        if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            return;
        //: %1 is the ending of a file, such as PNG
        const QString text =
            tr("No program opened it. Choose one for %1 files in the system's settings.");
        emit noted({.text = text.arg(QFileInfo(path).suffix().toUpper())});
    });
}

void Pictures::dragRef()
{
    if (const std::optional<ChosenRef> ref = chosenRef())
        m_dragging = fetch(*ref, &Pictures::dragAway);
}

void Pictures::dragAway(const ChosenRef &ref, const QByteArray &bytes)
{
    keepForOthers(ref, bytes,
                  [this](const QString &path) { RefDrag::start(*m_window->window(), path); });
}

/// Puts the ref into the private folder, from where another program may read it.
void Pictures::keepForOthers(const ChosenRef &ref, const QByteArray &bytes,
                             const std::function<void(const QString &path)> &kept)
{
    // Which program takes anything else, and what it does with it, nobody knows.
    if (refFormat(bytes) == RefFormat::Other) {
        emit noted({.text = tr("This ref is no PNG, JPEG or WebP, so it is not handed to another "
                               "program. Save it, and open it there if you trust it.")});
        return;
    }
    const NewFileName name{.stem = ref.stem, .ending = refFileEnding(bytes)};
    m_thread.run<QString>([folder = m_folder, name, bytes] { return folder->keep(name, bytes); },
                          this,
                          [this, kept](const Result<QString> &path) {
                              if (path)
                                  kept(*path);
                              else
                                  noteTrouble(path.error());
                          });
}

void Pictures::showSheet()
{
    if (!m_sheet)
        m_sheet = new SheetDialog(m_parts.sheet, m_theme, m_window);
    m_sheet->bringUp();
}

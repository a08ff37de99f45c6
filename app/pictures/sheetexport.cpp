// SPDX-License-Identifier: Apache-2.0
#include "pictures/sheetexport.h"

#include "api/charactersapi.h"
#include "models/flags.h"
#include "queue/operationqueue.h"
#include "refs/reforiginals.h"

#include <algorithm>
#include <utility>

namespace {

/// What keeps the rest from coming, too: a page of holes is no use, while one that is lost may be.
bool isTheEnd(const Error &error)
{
    return error.kind == Error::Kind::Offline || error.needsSomebody();
}

} // namespace

SheetExport::SheetExport(const Parts &parts, QList<SheetItem> items, const QString &fileName,
                         QString title, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_items(std::move(items))
    , m_title(std::move(title))
    , m_file(sheetFileFor(fileName, pagesFor(m_items.size())))
{
    QMetaObject::invokeMethod(this, &SheetExport::beginPage, Qt::QueuedConnection);
}

SheetExport::~SheetExport()
{
    m_thread.run([file = m_file] { file->close(); });
}

int SheetExport::pagesFor(qsizetype count)
{
    return static_cast<int>((count + SheetRowsPerPage - 1) / SheetRowsPerPage);
}

bool SheetExport::cancel()
{
    if (m_step == Step::Finishing)
        return false;
    m_fetches.clear();
    m_refs.reset();
    if (m_step == Step::Gathering)
        deleteLater();
    m_step = Step::Cancelled;
    return true;
}

void SheetExport::beginPage()
{
    if (m_step == Step::Cancelled)
        return;
    m_step = Step::Gathering;
    m_rows = m_items.mid(qsizetype(m_page) * SheetRowsPerPage, SheetRowsPerPage);
    m_troubles = QStringList(m_rows.size());
    m_fetches.clear();
    m_unknown = std::count_if(m_rows.cbegin(), m_rows.cend(),
                              [](const SheetItem &row) { return !row.character; });
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (!m_rows.at(row).character)
            m_fetches.push_back(m_parts.api.fetch(
                m_rows.at(row).id, Priority::Background, this,
                [this, row](const Result<Character> &character) { learn(row, character); }));
    }
    if (m_unknown == 0)
        loadRefs();
}

void SheetExport::learn(qsizetype row, const Result<Character> &character)
{
    if (character) {
        m_rows[row].character = *character;
    } else if (isTheEnd(character.error())) {
        stop(character.error());
        return;
    } else {
        m_troubles[row] = character.error().message;
        ++m_charactersLost;
    }
    if (--m_unknown == 0)
        loadRefs();
}

void SheetExport::loadRefs()
{
    QList<RefSource> sources;
    for (const SheetItem &row : std::as_const(m_rows)) {
        const qsizetype count = row.character ? sheetRefsShown(row.character->refs.size()) : 0;
        for (int index = 0; index < static_cast<int>(count); ++index)
            sources.append(refSource(*row.character, index));
    }
    m_refs = std::make_unique<RefBundle>(
        m_parts.originals, sources, Priority::Background,
        [this](const RefBundle::Contents &contents) { draw(contents); });
}

void SheetExport::draw(const RefBundle::Contents &contents)
{
    const auto end = std::find_if(contents.cbegin(), contents.cend(),
                                  [](const auto &one) { return !one && isTheEnd(one.error()); });
    if (end != contents.cend()) {
        stop(end->error());
        return;
    }
    m_step = Step::Drawing;
    m_thread.run<void>([file = m_file, page = pageOf(contents)] { return file->add(page); }, this,
                       [this](const Result<void> &drawn) { take(drawn); });
}

SheetPage SheetExport::pageOf(const RefBundle::Contents &contents)
{
    SheetPage page{.title = m_title, .number = m_page + 1, .count = pages()};
    auto next = contents.cbegin();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const std::optional<Character> &character = m_rows.at(i).character;
        SheetRow row{.name = m_rows.at(i).name, .about = m_troubles.at(i)};
        if (character) {
            row.name = character->name.toString();
            row.about = sheetAbout(*character, m_parts.queue.operations().latestFor(character->id),
                                   m_parts.flags.contains(character->id));
            row.refCount = character->refs.size();
            for (qsizetype ref = 0; ref < sheetRefsShown(row.refCount); ++ref, ++next) {
                m_refsLost += *next ? 0 : 1;
                row.refs.append(next->value_or(QByteArray()));
            }
        }
        page.rows.append(row);
    }
    return page;
}

void SheetExport::take(const Result<void> &drawn)
{
    if (m_step == Step::Cancelled) {
        deleteLater();
        return;
    }
    if (!drawn) {
        stop(drawn.error());
        return;
    }
    m_refs.reset();
    ++m_page;
    if (m_page < pages()) {
        beginPage();
    } else {
        m_step = Step::Finishing;
        m_thread.run<void>([file = m_file] { return file->finish(); }, this,
                           [this](const Result<void> &put) {
                               if (put)
                                   emit finished();
                               else
                                   stop(put.error());
                           });
    }
    emit progressed(m_page);
}

void SheetExport::stop(const Error &error)
{
    // Whose it is may go with the requests.
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization)
    const Error why = error;
    m_fetches.clear();
    m_refs.reset();
    emit failed(why);
}

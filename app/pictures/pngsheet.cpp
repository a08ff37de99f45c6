// SPDX-License-Identifier: Apache-2.0
#include "pictures/pngsheet.h"

#include "files/exportfile.h"
#include "files/newfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>

#include <filesystem>
#include <system_error>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Empty where there is no memory for it.
QByteArray drawn(const SheetPage &page)
{
    QImage image((SheetSize * SheetResolution / 72).toSize(), QImage::Format_RGB32);
    constexpr double metresPerInch = 0.0254;
    const auto dotsPerMetre = static_cast<int>(SheetResolution / metresPerInch);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawSheetPage(painter, page);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "png") ? bytes : QByteArray();
}

QString fileOf(int number)
{
    return QString::number(number) + u".png"_s;
}

/// Puts \a from into the place of \a to, which stays where that fails. QFile::rename() never takes
/// the place of another.
bool hasReplaced(const QString &from, const QString &to)
{
    std::error_code failure;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(),
                            QFileInfo(to).filesystemFilePath(), failure);
    return !failure;
}

Error taken(const QString &path)
{
    return Error::ofStorage(
        QCoreApplication::translate("ContactSheet",
                                    "There is a file %1 already, which one of the pages would "
                                    "be called. Choose another name or folder.")
            .arg(QFileInfo(path).fileName()));
}

} // namespace

PngSheet::PngSheet(QString fileName, int pages)
    : m_fileName(std::move(fileName))
    , m_pages(pages)
{}

/// Whoever chose the name was asked about a file of that name, and about no other.
Result<void> PngSheet::begin()
{
    for (int number = 1; number <= m_pages; ++number) {
        const QString path = pathOf(number);
        if (path != m_fileName && QFileInfo::exists(path))
            return tl::unexpected(taken(path));
    }
    m_folder.emplace(QFileInfo(m_fileName).absolutePath() + u"/.greenroom-XXXXXX"_s);
    if (!m_folder->isValid())
        return tl::unexpected(notWritable());
    return {};
}

Result<void> PngSheet::add(const SheetPage &page)
{
    if (!m_folder) {
        if (Result<void> begun = begin(); !begun)
            return begun;
    }
    const QByteArray bytes = drawn(page);
    const bool isWritten =
        !bytes.isEmpty() && writeExport(m_folder->filePath(fileOf(page.number)), bytes);
    if (!isWritten)
        return tl::unexpected(notWritable());
    return {};
}

Result<void> PngSheet::finish()
{
    if (!m_folder)
        return tl::unexpected(notWritable());
    for (int number = 1; number <= m_pages; ++number) {
        const QString path = pathOf(number);
        const QString page = m_folder->filePath(fileOf(number));
        const bool mayReplace = path == m_fileName; // it is the only page
        const bool isPlaced = mayReplace ? hasReplaced(page, path) : QFile::rename(page, path);
        if (!isPlaced) {
            for (int placed = 1; placed < number; ++placed)
                QFile::remove(pathOf(placed));
            const bool isTaken = !mayReplace && QFileInfo::exists(path);
            return tl::unexpected(isTaken ? taken(path) : notWritable());
        }
    }
    m_folder.reset(); // before anybody is told that only the files are left
    return {};
}

void PngSheet::close()
{
    m_folder.reset();
}

QString PngSheet::pathOf(int number) const
{
    return sheetPageFile(m_fileName, number, m_pages);
}

Error PngSheet::notWritable() const
{
    return folderNotWritable(QFileInfo(m_fileName).absolutePath());
}

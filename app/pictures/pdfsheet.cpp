// SPDX-License-Identifier: Apache-2.0
#include "pictures/pdfsheet.h"

#include "files/newfile.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// One that is not committed when a part of what was written has found no space. QSaveFile itself
/// takes notice only where nothing at all could be written, and QPdfWriter stops writing at the
/// first part that was cut, without a word.
class WholeFile final : public QSaveFile
{
public:
    using QSaveFile::QSaveFile;

protected:
    qint64 writeData(const char *bytes, qint64 size) override
    {
        const qint64 written = QSaveFile::writeData(bytes, size);
        if (written != size)
            cancelWriting();
        return written;
    }
};

} // namespace

PdfSheet::PdfSheet(QString fileName)
    : m_fileName(std::move(fileName))
{}

PdfSheet::~PdfSheet() = default;

bool PdfSheet::begin(const QString &title)
{
    m_file = std::make_unique<WholeFile>(m_fileName);
    // Without a buffer, for commit() takes no notice when the rest of one finds no space.
    if (!m_file->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    m_pdf = std::make_unique<QPdfWriter>(m_file.get());
    m_pdf->setResolution(int(SheetResolution));
    m_pdf->setPageSize(QPageSize(QPageSize::A4));
    m_pdf->setPageMargins({});
    m_pdf->setTitle(title);
    m_pdf->setCreator(u"Greenroom"_s);
    return m_painter.begin(m_pdf.get());
}

Result<void> PdfSheet::add(const SheetPage &page)
{
    const bool isReady = m_pdf ? m_pdf->newPage() : begin(page.title);
    if (isReady)
        drawSheetPage(m_painter, page);
    if (isReady && m_file->error() == QFileDevice::NoError)
        return {};
    return tl::unexpected(folderNotWritable(QFileInfo(m_fileName).absolutePath()));
}

Result<void> PdfSheet::finish()
{
    if (m_pdf && m_painter.end()) {
        m_pdf.reset();
        if (m_file->commit())
            return {};
    }
    return tl::unexpected(folderNotWritable(QFileInfo(m_fileName).absolutePath()));
}

void PdfSheet::close()
{
    if (m_painter.isActive())
        m_painter.end();
    m_pdf.reset();
    m_file.reset();
}

// SPDX-License-Identifier: Apache-2.0
#include "pictures/pdfsheet.h"

#include "files/newfile.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

PdfSheet::PdfSheet(QString fileName)
    : m_fileName(std::move(fileName))
{}

PdfSheet::~PdfSheet() = default;

bool PdfSheet::begin(const QString &title)
{
    m_file = std::make_unique<WholeFile>(m_fileName);
    if (!m_file->begin())
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
        if (m_file->finish())
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

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "files/wholefile.h"
#include "pictures/sheetfile.h"

#include <QPainter>
#include <QPdfWriter>

#include <memory>

/// A contact sheet as one PDF, written page by page beside the file whose place it takes at the
/// end.
class PdfSheet final : public SheetFile
{
public:
    explicit PdfSheet(QString fileName);
    ~PdfSheet() override;
    Q_DISABLE_COPY_MOVE(PdfSheet)

    [[nodiscard]] Result<void> add(const SheetPage &page) override;
    [[nodiscard]] Result<void> finish() override;
    void close() override;

private:
    [[nodiscard]] bool begin(const QString &title);

    const QString m_fileName;
    std::unique_ptr<WholeFile> m_file;
    std::unique_ptr<QPdfWriter> m_pdf;
    QPainter m_painter; ///< the first to go, since it writes the end
};

// SPDX-License-Identifier: Apache-2.0
#include "pictures/sheetfile.h"

#include "pictures/pdfsheet.h"
#include "pictures/pngsheet.h"

using namespace Qt::StringLiterals;

std::unique_ptr<SheetFile> sheetFileFor(const QString &fileName, int pages)
{
    if (fileName.endsWith(u".png"_s, Qt::CaseInsensitive))
        return std::make_unique<PngSheet>(fileName, pages);
    return std::make_unique<PdfSheet>(fileName);
}

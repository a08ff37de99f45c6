// SPDX-License-Identifier: Apache-2.0
#include "models/sheetfile.h"

#include "models/pdfsheet.h"
#include "models/pngsheet.h"

using namespace Qt::StringLiterals;

std::unique_ptr<SheetFile> sheetFileFor(const QString &fileName, int pages)
{
    if (fileName.endsWith(u".png"_s, Qt::CaseInsensitive))
        return std::make_unique<PngSheet>(fileName, pages);
    return std::make_unique<PdfSheet>(fileName);
}

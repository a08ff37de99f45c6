// SPDX-License-Identifier: Apache-2.0
#include "pictures/sheetfile.h"

#include "pictures/pdfsheet.h"
#include "pictures/pngsheet.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

bool isOfPictures(const QString &fileName)
{
    return fileName.endsWith(u".png"_s, Qt::CaseInsensitive);
}

} // namespace

QString sheetPageFile(const QString &fileName, int number, int pages)
{
    if (pages == 1 || !isOfPictures(fileName))
        return fileName;
    const QFileInfo chosen(fileName);
    const auto digits = static_cast<int>(QString::number(pages).size());
    return chosen.absolutePath() + u'/' + chosen.completeBaseName() + u'-'
        + QString::number(number).rightJustified(digits, u'0') + u'.' + chosen.suffix();
}

std::unique_ptr<SheetFile> sheetFileFor(const QString &fileName, int pages)
{
    if (isOfPictures(fileName))
        return std::make_unique<PngSheet>(fileName, pages);
    return std::make_unique<PdfSheet>(fileName);
}

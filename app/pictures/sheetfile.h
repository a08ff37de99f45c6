// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "pictures/contactsheet.h"

#include <QString>

#include <memory>

/// Where the pages of a contact sheet go, one at a time, so that no more than one is in memory. All
/// but its beginning and its destruction belongs to one thread, as the fonts that it draws with do.
class SheetFile
{
public:
    SheetFile() = default;
    SheetFile(const SheetFile &) = delete;
    SheetFile &operator=(const SheetFile &) = delete;
    SheetFile(SheetFile &&) = delete;
    SheetFile &operator=(SheetFile &&) = delete;
    virtual ~SheetFile() = default;

    /// Draws the next page. Blocks. An error says what to do, and is the end.
    [[nodiscard]] virtual Result<void> add(const SheetPage &page) = 0;
    /// Puts what was drawn to its place, once all pages are drawn.
    [[nodiscard]] virtual Result<void> finish() = 0;
    /// Ends it, and leaves nothing behind unless it has been finished.
    virtual void close() = 0;
};

/// The file of page \a number, from 1, of a sheet of so many pages that somebody called \a
/// fileName: that one where it is all of them, as a PDF is, else "sheet-01.png" and so on, with as
/// many digits as \a pages has, so that they sort as they follow.
[[nodiscard]] QString sheetPageFile(const QString &fileName, int number, int pages);

/// A PDF, or a PNG for each of so many pages where \a fileName ends in `.png` (sheetPageFile()).
/// \a fileName is written over, whose choice somebody was asked about; the files of pages beside it
/// never write over others. Touches no disk yet.
[[nodiscard]] std::unique_ptr<SheetFile> sheetFileFor(const QString &fileName, int pages);

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <QByteArray>
#include <QList>
#include <QSizeF>
#include <QString>

class QPainter;

/// A character on a contact sheet, in words for people.
struct SheetRow
{
    QString name{};
    QString about{};          ///< one line: see sheetAbout()
    QList<QByteArray> refs{}; ///< the originals in their order; empty: could not be loaded
    qsizetype refCount = 0;   ///< of the character; what is more than \a refs is a number
};

/// One page of it.
struct SheetPage
{
    QString title{};
    QList<SheetRow> rows{}; ///< at most SheetRowsPerPage
    int number = 1;         ///< from 1
    int count = 1;
};

constexpr int SheetRowsPerPage = 5;
constexpr int SheetRefsPerRow = 8;
constexpr QSizeF SheetSize{595, 842};   ///< A4 upright, in points
constexpr double SheetResolution = 150; ///< dots per inch

/// How many of \a count refs stand on a row: all, or as many as leave a place that says how many
/// more there are.
[[nodiscard]] constexpr qsizetype sheetRefsShown(qsizetype count)
{
    return count <= SheetRefsPerRow ? count : SheetRefsPerRow - 1;
}

/// What a sheet says of \a character beside its name: its status, whether it is flagged, what was
/// decided about it here last, if anything was, and when that, or else its last change, was.
[[nodiscard]] QString sheetAbout(const Character &character, const Operation *latest,
                                 bool isFlagged);

/// Decodes the refs and draws \a page on a device of SheetSize at SheetResolution. The refs of a
/// row are beside each other, each at the left of its place, in at least four places and at most
/// SheetRefsPerRow. The caveat of a ref (refremarks.h) stands below it. Text stays text where the
/// device knows it. Takes as long as decoding takes; any thread.
void drawSheetPage(QPainter &painter, const SheetPage &page);

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

/// The pixels of a JPEG as they lie in its file, not turned: Grayscale8, else RGB32, with the
/// profile of the file as their colours where there is one that can be read. Four inks are
/// converted without their profile, and as if they were inverted, as Adobe's programs write them.
/// Null where the file is no JPEG, is damaged, or would take more than there is or QImageReader
/// may. One of more than 500 scans counts as damaged: it could take as long as it likes.
///
/// It is read by libjpeg itself, since Qt's reader shows what is damaged or cut off as if it were
/// whole, and tells only the log. A file counts as damaged once its pixels cannot be read as they
/// should. What damage has left that can be read all the same, as one bit of a colour, nobody
/// notices: a JPEG has no checksum.
///
/// Of size \a target, if that is not larger than the file's in either direction, else, as where it
/// is empty, in full. It is made smaller as it is read, by libjpeg as far as that can, else as
/// rowscaler.h says: there is never more of it in memory than some rows and the result, but for a
/// progressive one, which libjpeg collects. Where after libjpeg more than RowScaler::MostOnOne rows
/// or columns would still fall on one, it is given as libjpeg has it, larger than \a target, and
/// the caller scales it. Where three or more rows and columns would fall on two, colours that the
/// file has fewer of are repeated, not smoothed in between. The caller looks at the size of the
/// file first. Pure; any thread.
[[nodiscard]] QImage readJpeg(const QByteArray &bytes, const QSize &target = {});

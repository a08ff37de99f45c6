// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSaveFile>

/// A file that takes the place of the one of its name whole, or not at all: no disk that is full or
/// fails leaves a part of it there, and no loss of power an empty one. QSaveFile itself takes
/// notice only where nothing at all could be written. A value of one thread. Blocks as long as the
/// disk does.
class WholeFile final : public QSaveFile
{
public:
    using QSaveFile::QSaveFile;

    /// Opens it for writing, beside the one whose place it is to take; false where that is not
    /// possible, or where something stands in its place that is no file.
    [[nodiscard]] bool begin();
    /// Puts it to its place once all of it is on the disk, as far as the file system can tell;
    /// once, and the last. Without it there is no file.
    [[nodiscard]] bool finish();

protected:
    qint64 writeData(const char *bytes, qint64 size) override;
};

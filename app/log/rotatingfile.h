// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

/// A file that lines are appended to, and that is set aside when it is full: NAME, then NAME.1, the
/// newest of the older ones, and so on. Readable by its owner only, and so is its folder. Each line
/// reaches the system at once, so that the last ones before a crash are there. One thread.
class RotatingFile
{
public:
    static constexpr qint64 DefaultLimit = 2LL * 1024 * 1024; ///< bytes
    static constexpr int DefaultCount = 3;

    /// At most \a count files of \a limit bytes each (a longer line has a file to itself). Makes
    /// the folder of \a fileName, which must be the log's own, since it becomes private.
    explicit RotatingFile(const QString &fileName, qint64 limit = DefaultLimit,
                          int count = DefaultCount);
    ~RotatingFile() = default;
    Q_DISABLE_COPY_MOVE(RotatingFile)

    /// Whether the last attempt to open the file succeeded. append() tries again.
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    [[nodiscard]] QString fileName() const { return m_file.fileName(); }

    /// Appends \a line, which ends with a line end. A full disk loses the line and nothing else.
    void append(const QByteArray &line);

private:
    bool open(QIODevice::OpenMode more = {});
    void rotate();

    QFile m_file;
    const qint64 m_limit;
    const int m_count;
};

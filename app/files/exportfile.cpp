// SPDX-License-Identifier: Apache-2.0
#include "files/exportfile.h"

#include "log/categories.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace {

constexpr qsizetype MostPending = qsizetype(64) * 1024;

Error notWritten(const QString &fileName)
{
    const QFileInfo file(fileName);
    //: %1 is the name of a file
    const QString text = file.dir().exists()
        ? QCoreApplication::translate(
            "ExportFile",
            "%1 could not be written. Look at the free space and the permissions of its "
            "folder, or choose another one.")
        : QCoreApplication::translate(
            "ExportFile",
            "%1 could not be written: its folder does not exist. Choose another one.");
    return Error::ofStorage(text.arg(file.fileName()));
}

} // namespace

ExportFile::ExportFile(const QString &fileName)
    : m_file(fileName)
    , m_isGood(m_file.begin())
{}

void ExportFile::write(const QByteArray &bytes)
{
    if (!m_isGood)
        return;
    m_pending += bytes;
    if (m_pending.size() >= MostPending)
        flush();
}

void ExportFile::flush()
{
    m_isGood = m_file.write(m_pending) == m_pending.size();
    m_pending.clear();
}

Result<void> ExportFile::commit()
{
    if (m_isGood)
        flush();
    if (m_isGood && m_file.finish())
        return {};
    qCWarning(lcApp) << "an export could not be written:" << m_file.error();
    return tl::unexpected(notWritten(m_file.fileName()));
}

Result<void> writeExport(const QString &fileName, const std::function<void(ExportFile &)> &write)
{
    ExportFile file(fileName);
    write(file);
    return file.commit();
}

Result<void> writeExport(const QString &fileName, const QByteArray &bytes)
{
    return writeExport(fileName, [&bytes](ExportFile &file) { file.write(bytes); });
}

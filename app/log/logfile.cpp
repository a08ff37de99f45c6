// SPDX-License-Identifier: Apache-2.0
#include "log/logfile.h"

#include "log/redaction.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QObject>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestMessage = 8'192; // characters

// Qt's message handler is a plain function without a context: what it works on must be reachable
// from here. Other threads do not touch it, but in a fatal message.
RotatingFile *openFile = nullptr; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

/// Stands in the GUI thread's queue for lines from other threads. Never destroyed, so that a thread
/// that logs while the LogFile goes away has something alive to post to.
QObject &guiThread()
{
    static auto *const object = new QObject;
    return *object;
}

QLatin1StringView wordFor(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "critical"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    return "unknown"_L1;
}

/// One entry: what a server sent must neither look like the next one nor steer a terminal.
QString oneEntry(const QString &message)
{
    // Redacted before it is cut, or the cut might leave a key too short to be recognised.
    QString text = redacted(message);
    if (text.size() > LongestMessage)
        text = text.left(LongestMessage) + u" (cut)"_s;
    const auto steers = [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; };
    std::replace_if(text.begin(), text.end(), steers, u' ');
    return text.trimmed().replace(u'\n', u"\n    "_s);
}

QByteArray lineFor(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const auto *category = context.category != nullptr ? context.category : "default";
    const QString line = time % u' ' % wordFor(type) % u' ' % QLatin1StringView(category) % u' '
        % oneEntry(message) % u'\n';
    return line.toUtf8();
}

void appendToOpenFile(const QByteArray &line)
{
    if (openFile != nullptr)
        openFile->append(line);
}

/// By a handle of its own: in another thread the file's own one may be in use.
void appendAside(const QByteArray &line)
{
    if (openFile == nullptr)
        return;
    QFile file(openFile->fileName());
    if (file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        file.write(line);
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = lineFor(type, context, message);
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::fputs(line.constData(), stderr);
    if (type == QtFatalMsg)
        appendAside(line);
    else if (QThread::currentThread() == guiThread().thread())
        appendToOpenFile(line);
    else
        QMetaObject::invokeMethod(
            &guiThread(), [line] { appendToOpenFile(line); }, Qt::QueuedConnection);
}

} // namespace

QString LogFile::fileNameIn(const QString &folder)
{
    return folder + u"/greenroom.log"_s;
}

LogFile::LogFile(const QString &folder, qint64 limit, int count)
    : m_file(fileNameIn(folder), limit, count)
{
    Q_ASSERT(openFile == nullptr);
    guiThread(); // made here and now, before another thread asks for it
    openFile = &m_file;
    m_previous = qInstallMessageHandler(handleMessage);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(m_previous);
    // Delivers what stands in the queue for this one object; no event loop turns.
    QCoreApplication::sendPostedEvents(&guiThread(), QEvent::MetaCall);
    openFile = nullptr;
}

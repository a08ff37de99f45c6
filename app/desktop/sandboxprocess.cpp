// SPDX-License-Identifier: Apache-2.0
#include "desktop/sandboxprocess.h"

#include "desktop/sandboxaddress.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

#include <unistd.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestLine = 65'536; // bytes
constexpr std::chrono::milliseconds GraceTime{3'000};

/// A group of its own: Ctrl+C in the terminal is for us, who still need the sandbox to end in
/// order.
void leaveProcessGroup()
{
    ::setpgid(0, 0);
}

} // namespace

QString SandboxProcess::locate(const QString &applicationFolder)
{
    const QString name = u"greenroom-sandbox"_s;
    const QString here = QStandardPaths::findExecutable(
        name, {applicationFolder, QDir::cleanPath(applicationFolder + u"/../libexec/greenroom"_s)});
    return here.isEmpty() ? QStandardPaths::findExecutable(name) : here;
}

SandboxProcess::SandboxProcess(QString program, QStringList arguments, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_arguments(std::move(arguments))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SandboxProcess::onTimeout);
}

SandboxProcess::~SandboxProcess()
{
    letGo();
}

void SandboxProcess::start(std::chrono::milliseconds patience)
{
    letGo();
    m_failure.clear();
    if (m_program.isEmpty()) {
        fail(tr("The sandbox is not installed: there is no program greenroom-sandbox."));
        return;
    }
    m_process = new QProcess(this);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->setChildProcessModifier(leaveProcessGroup);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &SandboxProcess::read);
    connect(m_process, &QProcess::finished, this, [this] { fail(tr("The sandbox has ended.")); });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("The sandbox cannot be started."));
    });
    m_timer.start(patience);
    m_process->start(m_program, m_arguments);
}

void SandboxProcess::read()
{
    if (!m_process->canReadLine()) {
        if (m_process->bytesAvailable() > LongestLine)
            fail(tr("The sandbox does not say where it serves."));
        return;
    }
    const auto address = SandboxAddress::fromLine(m_process->readLine());
    if (!address) {
        fail(tr("The sandbox does not say where it serves."));
        return;
    }
    m_timer.stop();
    m_process->closeReadChannel(QProcess::StandardOutput); // what else it says is thrown away
    emit ready(address->baseUrl, address->apiKey);
}

void SandboxProcess::onTimeout()
{
    letGo();
    emit failed(m_failure.isEmpty() ? tr("The sandbox does not start in time.") : m_failure);
}

/// Ends it now and says so later, since start() may be the caller; a start() meanwhile replaces it.
void SandboxProcess::fail(const QString &why)
{
    letGo();
    m_failure = why;
    m_timer.start(0);
}

/// Closes the sandbox's input and lets it finish by itself. Destroying a QProcess would kill it and
/// wait. If the application ends first, the QProcess is left to the system, which closes the input.
void SandboxProcess::letGo()
{
    m_timer.stop();
    QProcess *process = std::exchange(m_process, nullptr);
    if (process == nullptr)
        return;
    process->disconnect(this);
    process->setParent(nullptr);
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    connect(process, &QProcess::errorOccurred, process, [process] {
        if (process->state() == QProcess::NotRunning)
            process->deleteLater();
    });
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    process->closeWriteChannel();
    QTimer::singleShot(GraceTime, process, &QProcess::kill);
}

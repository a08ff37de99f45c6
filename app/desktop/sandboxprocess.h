// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QUrl>

#include <chrono>

class QProcess;

/// Runs greenroom-sandbox, the local server with demo data, and tells where it serves. The sandbox
/// ends when its standard input closes, so it ends with this object, and also if the program
/// crashes. GUI thread; nothing waits.
class SandboxProcess final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds DefaultPatience{15'000};

    /// The path of greenroom-sandbox: beside the application in \a applicationFolder, else in
    /// ../libexec/greenroom from there, else in PATH; empty if it is nowhere.
    [[nodiscard]] static QString locate(const QString &applicationFolder);

    /// \a program as locate() finds it; \a arguments are options of greenroom-sandbox.
    explicit SandboxProcess(QString program, QStringList arguments = {}, QObject *parent = nullptr);
    /// Closes the sandbox's standard input; it is killed if that does not end it soon.
    ~SandboxProcess() override;
    Q_DISABLE_COPY_MOVE(SandboxProcess)

    /// Starts the sandbox, which has \a patience to say where it serves. Again: lets go of the one
    /// before and starts another.
    void start(std::chrono::milliseconds patience = DefaultPatience);

signals:
    /// It serves at \a baseUrl (http on this computer, without /v1), with \a apiKey. Once for a
    /// start(), unless that failed.
    void ready(const QUrl &baseUrl, const QByteArray &apiKey);
    /// It did not start, or has ended by itself, also after ready(). \a why is one calm sentence.
    /// At most once for a start(), and never inside it.
    void failed(const QString &why);

private:
    void read();
    void onTimeout();
    void fail(const QString &why);
    void letGo();

    const QString m_program;
    const QStringList m_arguments;
    QProcess *m_process = nullptr; ///< a child of this until letGo()
    QTimer m_timer;                ///< the patience; at 0 ms, a failure on its way
    QString m_failure;             ///< what onTimeout() reports; empty: it took too long
};

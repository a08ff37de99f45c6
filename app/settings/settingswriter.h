// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/settingsfile.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QThread;

/// Writes the settings' file in a thread of its own when asked to, one write at a time; what is
/// asked for meanwhile becomes one further write. GUI thread.
class SettingsWriter final : public QObject
{
    Q_OBJECT

public:
    enum class Urgency : quint8 {
        AtOnce, ///< when the events of now are done
        Soon,   ///< within half a second, together with what else comes until then
    };

    /// \a contents makes what is to be written, at the moment at which it is.
    SettingsWriter(QString fileName, std::function<QByteArray()> contents,
                   QObject *parent = nullptr);
    /// As flush().
    ~SettingsWriter() override;

    void ask(Urgency urgency);
    /// Writes in this thread what is left to write, also after a failure, and waits for it.
    void flush();

    /// False while something is left to write, or could not be written.
    [[nodiscard]] bool isDone() const { return m_state == State::Done; }

signals:
    /// At the end of each write.
    void stored(const StoredSettings &stored);

private:
    enum class State : quint8 { Done, Due, Writing, WritingAndDue, Undone };

    void start();
    void endThread();
    void note(const StoredSettings &stored);

    const QString m_fileName;
    const std::function<QByteArray()> m_contents;
    QTimer m_timer;
    State m_state = State::Done;
    QThread *m_thread = nullptr;              ///< while writing
    std::shared_ptr<StoredSettings> m_stored; ///< the thread's, until it has ended
    int m_run = 0; ///< of m_thread; news of an earlier one comes too late
};

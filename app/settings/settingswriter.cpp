// SPDX-License-Identifier: Apache-2.0
#include "settings/settingswriter.h"

#include <QThread>

#include <utility>

using namespace std::chrono_literals;

SettingsWriter::SettingsWriter(QString fileName, std::function<QByteArray()> contents,
                               QObject *parent)
    : QObject(parent)
    , m_fileName(std::move(fileName))
    , m_contents(std::move(contents))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SettingsWriter::start);
}

SettingsWriter::~SettingsWriter()
{
    flush();
}

void SettingsWriter::ask(Urgency urgency)
{
    constexpr std::chrono::milliseconds soon = 500ms;
    const std::chrono::milliseconds delay = urgency == Urgency::AtOnce ? 0ms : soon;
    const bool isWriting = m_thread != nullptr;
    m_state = isWriting ? State::WritingAndDue : State::Due;
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > delay)
        m_timer.start(delay);
}

void SettingsWriter::flush()
{
    endThread();
    m_timer.stop();
    if (m_state != State::Done)
        note(storeSettings(m_fileName, m_contents()));
}

void SettingsWriter::start()
{
    if (m_thread != nullptr)
        return; // its end looks for what is due
    m_state = State::Writing;
    m_stored = std::make_shared<StoredSettings>();
    m_thread = QThread::create([fileName = m_fileName, json = m_contents(), stored = m_stored] {
        *stored = storeSettings(fileName, json);
    });
    connect(m_thread, &QThread::finished, this, [this, run = m_run] {
        if (run == m_run)
            endThread();
    });
    m_thread->start();
}

void SettingsWriter::endThread()
{
    if (m_thread == nullptr)
        return;
    m_thread->wait();
    delete std::exchange(m_thread, nullptr);
    ++m_run;
    const bool isDue = m_state == State::WritingAndDue;
    note(*std::exchange(m_stored, nullptr));
    if (!isDue)
        return;
    m_state = State::Due;
    if (!m_timer.isActive())
        m_timer.start(0);
}

void SettingsWriter::note(const StoredSettings &result)
{
    m_state = result.state == StoredSettings::State::Stored ? State::Done : State::Undone;
    emit stored(result);
}

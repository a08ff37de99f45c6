// SPDX-License-Identifier: Apache-2.0
#include "files/filethread.h"

FileThread::FileThread(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // it stays one and the same
}

FileThread::~FileThread()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void FileThread::endWith(const std::function<void()> &work)
{
    m_pool.clear();
    m_pool.start(work);
    m_pool.waitForDone();
}

void FileThread::start(std::function<void()> work, std::function<void()> ended)
{
    // Whoever is to be told stays in this thread.
    m_ends.push_back(std::move(ended));
    m_pool.start([this, work = std::move(work)] {
        work();
        QMetaObject::invokeMethod(this, &FileThread::tellEnd, Qt::QueuedConnection);
    });
}

void FileThread::tellEnd()
{
    const std::function<void()> ended = std::move(m_ends.front());
    m_ends.pop_front();
    ended();
}

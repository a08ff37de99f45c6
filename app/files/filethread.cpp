// SPDX-License-Identifier: Apache-2.0
#include "files/filethread.h"

#include "files/filenews.h"
#include "files/retiredpools.h"

FileThread::FileThread()
    : m_pool(std::make_unique<QThreadPool>())
    , m_news(new FileNews(m_pool.get()))
{
    m_pool->setMaxThreadCount(1);
    m_pool->setExpiryTimeout(-1); // it stays one and the same
}

FileThread::~FileThread()
{
    m_news->silence();
    retire(std::move(m_pool));
}

void FileThread::run(std::function<void()> work)
{
    m_pool->start(std::move(work));
}

void FileThread::start(std::function<void()> work, std::function<void()> ended)
{
    m_news->await(std::move(ended));
    m_pool->start([news = m_news, work = std::move(work)] {
        work();
        QMetaObject::invokeMethod(news, &FileNews::tell, Qt::QueuedConnection);
    });
}

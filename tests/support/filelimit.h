// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <sys/resource.h>

#include <csignal>

/// While it lives no file of the process can grow beyond \a size, as on a disk that is full.
class FileLimit
{
public:
    explicit FileLimit(rlim_t size)
        : m_formerHandler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_former);
        const rlimit limit{size, m_former.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_former);
        std::signal(SIGXFSZ, m_formerHandler);
    }
    Q_DISABLE_COPY_MOVE(FileLimit)

private:
    rlimit m_former{};
    void (*m_formerHandler)(int);
};

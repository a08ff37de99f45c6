// SPDX-License-Identifier: Apache-2.0
#include "desktop/privateprocess.h"

#include <QtGlobal>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

void disableCoreDumps()
{
    // One byte instead of none: Linux asks a crash collector (a core_pattern that is a pipe) even
    // at a limit of 0, but not at 1, and for a file both are too little.
    constexpr rlim_t oneByte = 1;
    rlimit limit{};
    if (::getrlimit(RLIMIT_CORE, &limit) != 0)
        return;
    limit.rlim_max = std::min(limit.rlim_max, oneByte); // lowering is always allowed
    limit.rlim_cur = limit.rlim_max;
    (void)!::setrlimit(RLIMIT_CORE, &limit);
}

void makeNewFilesPrivate()
{
    ::umask(S_IRWXG | S_IRWXO);
}

void fillStandardStreams()
{
    // open() takes the lowest free number, so the first one beyond the three ends it.
    int descriptor = STDIN_FILENO;
    while (descriptor >= 0 && descriptor <= STDERR_FILENO)
        descriptor = ::open("/dev/null", O_RDWR);
    if (descriptor > STDERR_FILENO)
        ::close(descriptor);
}

// SPDX-License-Identifier: Apache-2.0
#include "desktop/account.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

QString accountName()
{
#ifdef Q_OS_UNIX
    // Not the environment, which says what somebody has put there.
    const passwd *entry = getpwuid(geteuid());
    return entry == nullptr ? QString() : QString::fromLocal8Bit(entry->pw_name);
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

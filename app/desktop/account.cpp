// SPDX-License-Identifier: Apache-2.0
#include "desktop/account.h"

#include <QtGlobal>

#include <vector>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

QString accountName()
{
#ifdef Q_OS_UNIX
    // Not the environment, which says what somebody has put there.
    passwd entry{};
    passwd *found = nullptr;
    constexpr std::size_t longest = 16'384;
    std::vector<char> texts(longest);
    getpwuid_r(geteuid(), &entry, texts.data(), texts.size(), &found);
    return found == nullptr ? QString() : QString::fromLocal8Bit(found->pw_name);
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

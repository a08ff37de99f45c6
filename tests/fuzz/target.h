// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QCoreApplication>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// One round of a fuzz target: whatever \a bytes are, nothing bad comes of them. Called by
/// libFuzzer with what it makes up (preset fuzz), and by replay.cpp with the files of
/// tests/data/fuzz. Returns 0; what must not be ends the program.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size);

/// As they come from the net or the disk, in memory of their own.
[[nodiscard]] inline QByteArray asBytes(const std::uint8_t *bytes, std::size_t size)
{
    return {reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)};
}

/// Ends the program with \a what, unless \a holds.
inline void must(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "it must be so, but is not: %s\n", what);
    std::abort();
}

/// For what loads plugins. It lives as long as the program.
inline void makeApplication()
{
    static int count = 1;
    static char name[] = "fuzz";
    static char *names[] = {name, nullptr};
    static const QCoreApplication *const application = new QCoreApplication(count, names);
    must(application != nullptr, "there is an application");
}

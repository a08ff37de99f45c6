// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crash/lonedecider.h"
#include "sandbox/sandboxserver.h"

#include <QTemporaryDir>

/// A sandbox that is not in a hurry with 429s, its reviewing characters, and a folder for journals.
struct Stage
{
    explicit Stage(int count, quint32 seed = 1);

    /// All reviewing characters; none if the server does not say in time.
    [[nodiscard]] QList<Character> readCharacters();
    /// A new one each time, that nobody has touched; readCharacters() comes first.
    [[nodiscard]] Character next();
    /// For a journal, a new one each time.
    [[nodiscard]] QString newFolder();
    [[nodiscard]] LoneDecider::Setup setup(const QString &journal) const;

    sandbox::SandboxServer server;
    QTemporaryDir folder;
    QList<Character> characters;

private:
    int m_folders = 0;
};

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "benchmarks/refhost.h"

#include <QByteArray>
#include <QUrl>

/// A server of characters whose four refs all have the same size, on loopback and in this process:
/// the sandbox draws but one size. It has one page of reviewing characters, which cannot be
/// decided.
class SizedWorld
{
public:
    /// \a count characters with JPEG refs of \a side pixels for each side.
    SizedWorld(int side, int count);

    [[nodiscard]] QUrl url() const { return m_host.origin(); }
    [[nodiscard]] static QByteArray key() { return "al_live_" + QByteArray(64, '0'); }

private:
    RefHost m_host;
};

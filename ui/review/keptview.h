// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// What of the view stays from one start to the next, as it lies among the settings. Any thread.
struct KeptView
{
    QByteArray look{};    ///< what CanvasView::save() has made
    QString screenName{}; ///< of the second display; empty without one

    /// What toBytes() was called for; nothing where \a bytes end too early.
    [[nodiscard]] static std::optional<KeptView> fromBytes(const QByteArray &bytes);
    [[nodiscard]] QByteArray toBytes() const;

    friend bool operator==(const KeptView &, const KeptView &) = default;
};

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "net/httprequest.h"
#include "net/pendingrequest.h"
#include "refs/refkey.h"

#include <QByteArray>
#include <QList>
#include <QObject>

#include <cstddef>
#include <functional>
#include <vector>

class RefOriginals;

/// The originals of several refs, handed over together. Destroying it cancels them. GUI thread.
class RefBundle final : public QObject
{
    Q_OBJECT

public:
    using Contents = std::vector<Result<QByteArray>>;

    /// \a arrived is called once, later, with one result for each of \a sources, in their order,
    /// also where there are none; it may destroy the bundle. \a originals must outlive this.
    RefBundle(RefOriginals &originals, const QList<RefSource> &sources, Priority priority,
              std::function<void(const Contents &)> arrived, QObject *parent = nullptr);

private:
    void take(std::size_t index, const Result<QByteArray> &result);
    void finish();

    std::function<void(const Contents &)> m_arrived;
    Contents m_contents;
    std::size_t m_missing = 0;
    std::vector<PendingRequest> m_requests;
};

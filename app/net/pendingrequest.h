// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

#include <memory>
#include <utility>

/// Owns the right to an answer. Destroying or reassigning it aborts the request, and an aborted
/// request never calls its handler. Keep it as a member, so that asking again cancels the former.
class [[nodiscard]] PendingRequest
{
public:
    PendingRequest() = default;
    /// Takes over \a request, an object whose destructor aborts what it stands for.
    explicit PendingRequest(QObject *request)
        : m_request(request)
    {}
    PendingRequest(PendingRequest &&other) noexcept
        : m_request(std::exchange(other.m_request, nullptr))
    {}
    PendingRequest &operator=(PendingRequest &&other) noexcept
    {
        if (this != &other) {
            cancel();
            m_request = std::exchange(other.m_request, nullptr);
        }
        return *this;
    }
    PendingRequest(const PendingRequest &) = delete;
    PendingRequest &operator=(const PendingRequest &) = delete;
    ~PendingRequest() { cancel(); }

    /// Aborts the request if it is still under way.
    void cancel()
    {
        const std::unique_ptr<QObject> request(m_request);
        m_request = nullptr;
    }

private:
    QPointer<QObject> m_request;
};

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/wire.h"

#include <QtGlobal>

#include <functional>
#include <memory>

namespace sandbox {

/// The HTTP server behind a front. All that is known of the HTTP library is inside.
class Backend
{
public:
    using Handler = std::function<WireResponse(const WireRequest &)>;

    explicit Backend(Handler handler); ///< which any of many threads may call
    ~Backend();                        ///< stops serving and joins all threads
    Q_DISABLE_COPY_MOVE(Backend)

    [[nodiscard]] bool start(); ///< on any free port
    [[nodiscard]] quint16 port() const;

private:
    class Server;
    std::unique_ptr<Server> m_server;
};

} // namespace sandbox

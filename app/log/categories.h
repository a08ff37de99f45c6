// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

// Named like paths. Nothing that is logged holds a key, a token or a URL with a query.
Q_DECLARE_LOGGING_CATEGORY(lcHttp)    // greenroom.net.http: method, path, status, ms, request id
Q_DECLARE_LOGGING_CATEGORY(lcQueue)   // greenroom.queue: operations and their states
Q_DECLARE_LOGGING_CATEGORY(lcRefs)    // greenroom.refs: what could not be kept of refs
Q_DECLARE_LOGGING_CATEGORY(lcSecrets) // greenroom.secrets: how calls to the keychain end
Q_DECLARE_LOGGING_CATEGORY(lcApp)     // greenroom.app: the program, its settings, its desktop

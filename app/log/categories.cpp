// SPDX-License-Identifier: Apache-2.0
#include "log/categories.h"

Q_LOGGING_CATEGORY(lcHttp, "greenroom.net.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcQueue, "greenroom.queue", QtInfoMsg)
Q_LOGGING_CATEGORY(lcRefs, "greenroom.refs", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSecrets, "greenroom.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApp, "greenroom.app", QtInfoMsg)

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>

/// The body of a write, mostly empty. QNetworkAccessManager silently sends a request of any verb
/// again when the peer closes before a whole response head; it gives up with ContentReSendError
/// only if the body cannot be rewound, and this one cannot. So one call is at most one request on
/// the wire.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes = {}, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    bool reset() override { return false; }
    [[nodiscard]] qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_left; ///< not read yet
};

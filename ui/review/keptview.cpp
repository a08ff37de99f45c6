// SPDX-License-Identifier: Apache-2.0
#include "ui/review/keptview.h"

#include <QDataStream>
#include <QIODevice>

std::optional<KeptView> KeptView::fromBytes(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    KeptView view;
    in >> view.look >> view.screenName;
    return in.status() == QDataStream::Ok ? std::optional(view) : std::nullopt;
}

QByteArray KeptView::toBytes() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << look << screenName;
    return bytes;
}

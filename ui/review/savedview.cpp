// SPDX-License-Identifier: Apache-2.0
#include "ui/review/savedview.h"

#include <QDataStream>
#include <QIODevice>

std::optional<SavedView> SavedView::fromBytes(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    SavedView view;
    in >> view.look >> view.screenName;
    return in.status() == QDataStream::Ok ? std::optional(view) : std::nullopt;
}

QByteArray SavedView::toBytes() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << look << screenName;
    return bytes;
}

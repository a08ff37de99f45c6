// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>

class MessageBar;
class QVBoxLayout;
class QWidget;

/// Where the message bar is: over the upper edge of the page of the refs, on its heading beside the
/// name, so that no ref changes its size or its place when a message comes or goes, and brief, so
/// that it covers none; above all else where that page is not on screen, or the reviewer wants to
/// read more than there is room for. GUI thread.
class MessagePlace final : public QObject
{
    Q_OBJECT

public:
    /// Puts \a bar into the widget that \a column lays out. Both must outlive this.
    MessagePlace(MessageBar &bar, QVBoxLayout &column, QObject *parent);

    /// The page over which it lies from now on while that is visible; null: none. What \a name is
    /// of it, the first of its heading, stays in sight, but for the end of one that is very long.
    void setPage(QWidget *page, QWidget *name = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    [[nodiscard]] QRect placeOver(const QWidget &content) const;
    [[nodiscard]] bool hasRoomOver(const QWidget &content) const;

    MessageBar &m_bar;
    QVBoxLayout &m_column;
    QPointer<QWidget> m_page;
    QPointer<QWidget> m_name;
    bool m_isCramped = false; ///< over the page this message would be cut, and must not be
};

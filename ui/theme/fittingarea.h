// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

/// Has its content as it is, as wide and high as that, until it would be higher than the room that
/// there is: then it scrolls. Tab leads to what is in it, and brings that into sight.
class FittingArea final : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes \a content.
    explicit FittingArea(QWidget *content, QWidget *parent = nullptr);

    /// At most so many logical pixels high; as high as the content unless set.
    void setMostHeight(int height);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int barWidth() const;
    [[nodiscard]] int wholeHeight(int width) const;

    int m_mostHeight = QWIDGETSIZE_MAX;
};

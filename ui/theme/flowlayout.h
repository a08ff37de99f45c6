// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

/// Widgets one after another in lines, as words in a text, lower ones in the middle of their line.
/// None is wider than the layout: what can cut its text has to. Hidden ones take no room.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Pass : quint8 { Measure, Place };
    int flow(const QRect &rect, Pass pass) const;

    QList<QLayoutItem *> m_items;
};

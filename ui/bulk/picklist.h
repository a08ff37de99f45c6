// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>
#include <QTimer>

class PickDelegate;
class RefLoader;
class Theme;
struct RefKey;

/// The very characters that a clean-up is about to be done with, and covers for those in sight.
/// Delete, Space and the cross at the end of a row take one out, and Ctrl+Z puts it back. Its model
/// has the roles of PlanListModel.
class PickList final : public QListView
{
    Q_OBJECT

public:
    /// Both must outlive the list.
    PickList(RefLoader &loader, const Theme &theme, QWidget *parent = nullptr);
    ~PickList() override;

signals:
    void takeOutRequested(int row);
    /// The latest one taken out is wanted again.
    void putBackRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void onCoverArrived(const RefKey &key);
    void forgetHidden();
    [[nodiscard]] bool isOnCross(const QPoint &position) const;

    RefLoader &m_loader;
    const int m_rowHeight;
    PickDelegate *m_delegate = nullptr;
    QTimer m_tidy; ///< single shot, while scrolling
};

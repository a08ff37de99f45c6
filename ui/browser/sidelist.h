// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

/// A list beside the refs. The focus gets there by Tab only, so that a click on a row leaves the
/// keys with the canvas; while it is there, Up and Down move in the list, and letters stay what
/// they are in the window: nothing is searched by typing.
class SideList : public QListView
{
    Q_OBJECT

public:
    explicit SideList(QWidget *parent = nullptr);

    void keyboardSearch(const QString &search) final;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

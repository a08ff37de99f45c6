// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

class Theme;

/// The items of a clean-up, a row each over the whole width. What becomes of one lays out no row
/// anew, however many there are.
class ResultList : public QListView
{
    Q_OBJECT

public:
    /// \a theme must outlive the list.
    explicit ResultList(const Theme &theme, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

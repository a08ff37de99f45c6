// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

/// One plain sentence that says why a key did nothing. It takes as many lines as there is height
/// for, and no room from its neighbours; where it is longer it ends in dots, and its tip has all of
/// it. Assistive technology sees a notification and reads each new sentence.
class HintLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit HintLabel(QWidget *parent = nullptr);

    /// Empty takes the last one away.
    void tell(const QString &sentence);
    /// The lines as they are on screen.
    [[nodiscard]] QStringList lines() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void offerTip();
};

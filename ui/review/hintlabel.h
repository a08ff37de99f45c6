// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

/// One plain sentence that says why a key did nothing. Its text may be cut, but never takes room
/// from its neighbours. Assistive technology sees a notification and reads each new sentence.
class HintLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit HintLabel(QWidget *parent = nullptr);

    /// Empty takes the last one away.
    void tell(const QString &sentence);
};

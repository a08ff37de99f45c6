// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/elidedlabel.h"

/// Plain text on as many lines as it needs in the width that others ask for, even if a server sent
/// it without a blank.
class WrappedLabel : public ElidedLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(const QString &text = {}, QWidget *parent = nullptr);
};

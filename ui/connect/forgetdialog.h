// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <optional>

class Theme;
struct Connection;

/// Asks before a connection goes, and says what goes with it. Cancel is the default. Open it with
/// open(); it deletes itself when closed; accepted() means yes.
class ForgetDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a unsent decisions go with it; nothing where that is not known. \a theme is used while
    /// constructing.
    ForgetDialog(const Theme &theme, const Connection &connection, bool isOpen,
                 std::optional<int> unsent, QWidget *parent);
};

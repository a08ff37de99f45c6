// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class ElidedLabel;
class Theme;
struct Character;

/// The line above two that are compared: whose refs A and B are.
class CompareHeading final : public QWidget
{
    Q_OBJECT

public:
    /// How the reference came to be it.
    enum class Reference : quint8 { Follows, Pinned, SameCharacter };

    /// \a theme must outlive the heading.
    explicit CompareHeading(const Theme &theme, QWidget *parent = nullptr);

    /// \a a may be an empty one: there is none.
    void present(const Character &a, const Character &b, Reference reference);

private:
    ElidedLabel *m_a = nullptr;
    ElidedLabel *m_b = nullptr;
};

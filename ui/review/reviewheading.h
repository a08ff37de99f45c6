// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"

#include <QTimer>
#include <QWidget>

class FigureLabel;
class QLabel;
class Theme;

/// The line above the refs: name, status, age, and where in the queue this character stands.
class ReviewHeading final : public QWidget
{
    Q_OBJECT

public:
    /// \a theme must outlive the heading.
    explicit ReviewHeading(const Theme &theme, QWidget *parent = nullptr);

    /// \a position as it is shown: "37 of 1,284", "37 of 300 or more".
    void setCharacter(const Character &character, const QString &position);
    void clear();

private:
    void tellAge();

    QDateTime m_createdAt{};
    QTimer m_ages; ///< "2 min ago" grows older
    QLabel *m_name = nullptr;
    QLabel *m_status = nullptr;
    FigureLabel *m_age = nullptr;
    FigureLabel *m_position = nullptr;
};

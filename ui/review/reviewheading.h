// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"

#include <QTimer>
#include <QWidget>

class ElidedLabel;
class FigureLabel;
class QLabel;
class Theme;

/// The line above the refs: name, status, age, and where in the queue this character stands. Where
/// it is too short for all the age goes first, then the place, and the end of the name last.
class ReviewHeading final : public QWidget
{
    Q_OBJECT

public:
    /// \a theme must outlive the heading.
    explicit ReviewHeading(const Theme &theme, QWidget *parent = nullptr);

    /// \a position as it is shown: "37 of 1,284", "37 of 300+". Where it \a isFlagged a word beside
    /// the status says so.
    void setCharacter(const Character &character, const QString &position, bool isFlagged);
    void clear();
    /// The label with the name; hidden while there is none.
    [[nodiscard]] QWidget &name() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void tellAge();
    void arrange();

    QDateTime m_createdAt{};
    QTimer m_ages; ///< "2 min ago" grows older
    ElidedLabel *m_name = nullptr;
    QLabel *m_status = nullptr;
    FigureLabel *m_age = nullptr;
    FigureLabel *m_position = nullptr;
};

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/systemfont.h"

#include <QFont>
#include <QObject>
#include <QPointer>

#include <algorithm>

class ColorScheme;
class GreenroomStyle;
class QApplication;

/// The look of the application: Fusion drawn in our own way, with our own palettes. Made once in
/// main and handed by reference to the widgets that draw with more than a palette.
class Theme final : public QObject
{
    Q_OBJECT

public:
    /// Who draws the controls: `-style` on the command line is the user's own choice.
    enum class ControlStyle { Greenroom, Chosen };

    /// \a scheme must outlive the theme. System follows it; where it wants more contrast, Dark and
    /// Light have that too. Text is \a textScale times as large as usual, the desktop's wish unless
    /// a test has another.
    explicit Theme(const ColorScheme &scheme, qreal textScale = systemTextScale(),
                   QObject *parent = nullptr);

    /// Sets style, palette and font of \a application, now and whenever the theme changes.
    void install(QApplication &application, ControlStyle controls = ControlStyle::Greenroom);

    void setChoice(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }

    [[nodiscard]] const Colours &colours() const { return m_colours; }

    /// \a usual pixels of text, in the size that the desktop wants text in.
    [[nodiscard]] int textSize(int usual) const { return qRound(usual * m_textScale); }
    /// The height of what has \a usual pixels around text of the usual size; no less.
    [[nodiscard]] int roomFor(int usual) const { return std::max(usual, textSize(usual)); }

    // The four sizes of text, as they usually are; the family is the system's.
    [[nodiscard]] QFont textFont() const;    ///< 13 px
    [[nodiscard]] QFont strongFont() const;  ///< 13 px, semibold
    [[nodiscard]] QFont titleFont() const;   ///< 17 px, semibold: the name of the character
    [[nodiscard]] QFont headingFont() const; ///< 11 px, semibold capitals: a group
    [[nodiscard]] QFont smallFont() const;   ///< 11 px, semibold: key caps and labels on refs

signals:
    /// The colours are others; widgets that keep any of them take them anew. Not at start.
    void changed();

private:
    void update();
    void apply();

    const ColorScheme &m_scheme;
    const qreal m_textScale;
    ThemeChoice m_choice = ThemeChoice::System;
    Colours m_colours{};
    QApplication *m_application = nullptr;
    QPointer<GreenroomStyle> m_style; // owned by the application
};

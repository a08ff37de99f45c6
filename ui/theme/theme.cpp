// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

#include "desktop/colorscheme.h"
#include "ui/theme/greenroomstyle.h"

#include <QApplication>
#include <QPalette>

namespace {

QFont fontOf(int pixels, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

Colours coloursFor(ThemeChoice choice, const ColorScheme &scheme)
{
    if (choice == ThemeChoice::HighContrast)
        return highContrastColours();
    // Refs are judged better on a dark surround, so that is what no preference means.
    const bool isLight = choice == ThemeChoice::Light
        || (choice == ThemeChoice::System && scheme.preference() == ColorScheme::Preference::Light);
    if (scheme.wantsContrast())
        return isLight ? lightHighContrastColours() : highContrastColours();
    return isLight ? lightColours() : darkColours();
}

} // namespace

Theme::Theme(const ColorScheme &scheme, qreal textScale, QObject *parent)
    : QObject(parent)
    , m_scheme(scheme)
    , m_textScale(textScale)
    , m_colours(coloursFor(m_choice, scheme))
{
    connect(&scheme, &ColorScheme::changed, this, &Theme::update);
}

void Theme::install(QApplication &application, ControlStyle controls)
{
    m_application = &application;
    if (controls == ControlStyle::Greenroom) {
        m_style = new GreenroomStyle(m_colours);
        QApplication::setStyle(m_style);
    }
    QFont font = systemFont();
    font.setPixelSize(textSize(13));
    QApplication::setFont(font);
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    update();
}

void Theme::update()
{
    const Colours colours = coloursFor(m_choice, m_scheme);
    if (colours == m_colours)
        return;
    m_colours = colours;
    apply();
    emit changed();
}

void Theme::apply()
{
    if (m_application == nullptr)
        return;
    if (m_style)
        m_style->setColours(m_colours);
    QApplication::setPalette(paletteFor(m_colours));
}

QFont Theme::textFont() const
{
    return fontOf(textSize(13), QFont::Normal);
}

QFont Theme::strongFont() const
{
    return fontOf(textSize(13), QFont::DemiBold);
}

QFont Theme::titleFont() const
{
    return fontOf(textSize(17), QFont::DemiBold);
}

QFont Theme::headingFont() const
{
    QFont font = fontOf(textSize(11), QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.5);
    return font;
}

QFont Theme::smallFont() const
{
    return fontOf(textSize(11), QFont::DemiBold);
}

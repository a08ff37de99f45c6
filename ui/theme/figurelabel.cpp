// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/figurelabel.h"

#include "ui/theme/figures.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace {

bool isFigure(QChar character)
{
    return character.isDigit() || character == u',' || character == u'.' || character == u'\u00a0'
        || character == u'\u202f';
}

/// Runs of numbers and of words by turns: a separator belongs to a number only between digits.
struct Run
{
    QString text{};
    bool isNumber = false;
};

QList<Run> runsOf(const QString &text)
{
    QList<Run> runs;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool inside = !runs.isEmpty() && runs.constLast().isNumber && isFigure(text.at(i))
            && i + 1 < text.size() && text.at(i + 1).isDigit();
        const bool number = text.at(i).isDigit() || inside;
        if (runs.isEmpty() || runs.constLast().isNumber != number)
            runs.append({{}, number});
        runs.last().text += text.at(i);
    }
    return runs;
}

} // namespace

FigureLabel::FigureLabel(const Theme &theme, Emphasis emphasis, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_emphasis(emphasis)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FigureLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize FigureLabel::sizeHint() const
{
    const QFontMetrics words(font());
    const QFontMetrics numbers(m_emphasis == Emphasis::Numbers ? m_theme.strongFont() : font());
    int width = 0;
    for (const Run &run : runsOf(m_text))
        width += figuresWidth(run.isNumber ? numbers : words, run.text);
    return {width, words.height()};
}

void FigureLabel::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    int x = 0;
    for (const Run &run : runsOf(m_text)) {
        const bool strong = run.isNumber && m_emphasis == Emphasis::Numbers;
        painter.setFont(strong ? m_theme.strongFont() : font());
        painter.setPen(strong ? c.text : c.secondText);
        const int advance = figuresWidth(painter.fontMetrics(), run.text);
        drawFigures(painter, {x, 0, advance, height()}, Qt::AlignLeft, run.text);
        x += advance;
    }
}

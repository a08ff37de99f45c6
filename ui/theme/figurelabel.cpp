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

/// A part of the line that is drawn in one way.
struct Run
{
    QString text{};
    bool standsOut = false;
};

/// Numbers and words by turns: a separator belongs to a number only between digits.
QList<Run> runsOf(const QString &text)
{
    QList<Run> runs;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool inside = !runs.isEmpty() && runs.constLast().standsOut && isFigure(text.at(i))
            && i + 1 < text.size() && text.at(i + 1).isDigit();
        const bool number = text.at(i).isDigit() || inside;
        if (runs.isEmpty() || runs.constLast().standsOut != number)
            runs.append({{}, number});
        runs.last().text += text.at(i);
    }
    return runs;
}

QList<Run> runsOf(const QString &text, const QString &figure)
{
    const qsizetype at = figure.isEmpty() ? -1 : text.indexOf(figure);
    if (at < 0)
        return runsOf(text);
    QList<Run> runs{{text.left(at)}, {figure, true}, {text.mid(at + figure.size())}};
    runs.removeIf([](const Run &run) { return run.text.isEmpty(); });
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

void FigureLabel::setText(const QString &text, const QString &figure)
{
    if (text == m_text && figure == m_figure)
        return;
    m_text = text;
    m_figure = figure;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void FigureLabel::setWarning(bool isWarning)
{
    m_isWarning = isWarning;
    update();
}

QSize FigureLabel::sizeHint() const
{
    const QFontMetrics words(font());
    const QFontMetrics figures(m_emphasis == Emphasis::Figures ? m_theme.strongFont() : font());
    int width = 0;
    for (const Run &run : runsOf(m_text, m_figure))
        width += figuresWidth(run.standsOut ? figures : words, run.text);
    return {width, words.height()};
}

void FigureLabel::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    int x = 0;
    for (const Run &run : runsOf(m_text, m_figure)) {
        const bool strong = run.standsOut && m_emphasis == Emphasis::Figures;
        painter.setFont(strong ? m_theme.strongFont() : font());
        painter.setPen(m_isWarning ? c.warning : strong ? c.text : c.secondText);
        const int advance = figuresWidth(painter.fontMetrics(), run.text);
        drawFigures(painter, {x, 0, advance, height()}, Qt::AlignLeft, run.text);
        x += advance;
    }
}

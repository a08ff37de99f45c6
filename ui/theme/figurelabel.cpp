// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/figurelabel.h"

#include "ui/theme/figures.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace {

bool isFigure(QChar character)
{
    return character.isDigit() || character == u',' || character == u'.' || character == u'\u00a0'
        || character == u'\u202f';
}

} // namespace

/// Numbers and words by turns: a separator belongs to a number only between digits.
QList<FigureLabel::Run> FigureLabel::runsOf(const QString &text)
{
    QList<Run> runs;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool inside = !runs.isEmpty() && runs.constLast().standsOut && isFigure(text.at(i))
            && i + 1 < text.size() && text.at(i + 1).isDigit();
        const bool number = text.at(i).isDigit() || inside;
        if (runs.isEmpty() || runs.constLast().standsOut != number)
            runs.append(Run{.standsOut = number});
        runs.last().text += text.at(i);
    }
    return runs;
}

QList<FigureLabel::Run> FigureLabel::runsOf(const QString &text, const QString &figure)
{
    const qsizetype at = figure.isEmpty() ? -1 : text.indexOf(figure);
    if (at < 0)
        return runsOf(text);
    QList<Run> runs{{.text = text.left(at)},
                    {.text = figure, .standsOut = true},
                    {.text = text.mid(at + figure.size())}};
    runs.removeIf([](const Run &run) { return run.text.isEmpty(); });
    return runs;
}

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
    m_runs.clear();
    setAccessibleName(text);
    updateGeometry();
    update();
}

void FigureLabel::setWarning(bool isWarning)
{
    m_isWarning = isWarning;
    update();
}

void FigureLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_runs.clear();
    QWidget::changeEvent(event);
}

bool FigureLabel::isStrong(const Run &run) const
{
    return run.standsOut && m_emphasis == Emphasis::Figures;
}

QFont FigureLabel::fontOf(const Run &run) const
{
    return isStrong(run) ? m_theme.strongFont() : font();
}

const QList<FigureLabel::Run> &FigureLabel::runs() const
{
    if (m_runs.isEmpty()) {
        m_runs = runsOf(m_text, m_figure);
        measure(m_runs);
    }
    return m_runs;
}

void FigureLabel::measure(QList<Run> &runs) const
{
    for (Run &run : runs)
        run.width = figuresWidth(QFontMetrics(fontOf(run)), run.text);
}

int FigureLabel::sumOf(const QList<Run> &runs)
{
    int width = 0;
    for (const Run &run : runs)
        width += run.width;
    return width;
}

int FigureLabel::widthOf(const QString &text) const
{
    QList<Run> runs = runsOf(text);
    measure(runs);
    return sumOf(runs);
}

QSize FigureLabel::sizeHint() const
{
    return {sumOf(runs()), fontMetrics().height()};
}

void FigureLabel::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    int x = 0;
    for (const Run &run : runs()) {
        painter.setFont(fontOf(run));
        painter.setPen(m_isWarning ? c.warning : isStrong(run) ? c.text : c.secondText);
        drawFigures(painter, {x, 0, run.width, height()}, Qt::AlignLeft, run.text);
        x += run.width;
    }
}

// SPDX-License-Identifier: Apache-2.0
#include "ui/review/viewline.h"

#include "refs/screencolours.h"
#include "ui/review/grounds.h"
#include "ui/review/pillbutton.h"
#include "ui/review/reftiles.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/figurelabel.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <QEvent>

#include <algorithm>
#include <initializer_list>

namespace {

constexpr int Height = 32;
constexpr int Spacing = 16;

/// What \a part takes of the line, with the space beside it.
int roomOf(const QWidget &part)
{
    return part.isHidden() ? 0 : part.sizeHint().width() + Spacing;
}

} // namespace

ViewLine::ViewLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_zoom(new FigureLabel(theme, FigureLabel::Emphasis::Figures, this))
    , m_linked{new ElidedLabel(this)}
    , m_ground{new ElidedLabel(this)}
    , m_colours{new ElidedLabel(this)}
    , m_clipping{new ElidedLabel(this)}
    , m_new(new PillButton(theme, this))
{
    for (const Word *word : {&m_linked, &m_ground, &m_colours, &m_clipping}) {
        word->label->setTextFormat(Qt::PlainText);
        word->label->setForegroundRole(QPalette::PlaceholderText);
        word->label->setElideMode(Qt::ElideRight); // people know it by its beginning
    }
    setFixedHeight(theme.roomFor(Height));
    clear();
    setNewCount(0);
    connect(m_new, &QPushButton::clicked, this, &ViewLine::newRequested);
}

void ViewLine::present(const Canvas &canvas)
{
    const int percent = canvas.zoomPercent();
    m_zoom->setVisible(percent > 0);
    const bool fit = canvas.zoom() == Canvas::Zoom::Fit;
    const QString text = fit ? tr("Fit %1 %").arg(percent) : tr("%1 %").arg(percent);
    m_zoom->setText(percent > 0 ? text : QString(), text);
    presentLink(canvas.look());
    say(m_ground, groundName(canvas.look().ground()));
    presentColours(canvas.tiles().screen());
    //: Clipped pixels are marked in the refs
    say(m_clipping, canvas.look().showsClipping() ? tr("clipping") : QString(),
        tr("Clipped pixels are marked; Shift+B takes the marks away"));
    arrange();
}

void ViewLine::presentColours(const QColorSpace &screen)
{
    say(m_colours, colourSpaceName(screen),
        screen == QColorSpace::SRgb
            ? tr("Embedded colour profiles are converted to sRGB. The desktop tells of no profile "
                 "of the display.")
            : tr("Colours are converted to the profile of the display."));
}

void ViewLine::presentLink(const CanvasView &look)
{
    if (!look.isLinked())
        say(m_linked, tr("not linked"),
            tr("Each ref is zoomed and moved alone; L links them again"));
    else if (look.hasOffsets())
        say(m_linked, tr("linked, offset"),
            tr("A ref was moved or zoomed alone; Shift+L takes it back"));
    else
        say(m_linked, tr("linked"), tr("All refs show the same part"));
}

void ViewLine::clear()
{
    m_zoom->hide();
    for (Word *word : {&m_linked, &m_ground, &m_colours, &m_clipping})
        say(*word, {});
    arrange();
}

void ViewLine::setNewCount(int count)
{
    m_new->setVisible(count > 0);
    //: Characters that have come meanwhile
    m_new->setText(tr("%1 new").arg(count));
    arrange();
}

void ViewLine::say(Word &word, const QString &text, const QString &meaning)
{
    word.label->setText(text);
    word.label->setAccessibleName(text);
    word.meaning = meaning;
}

/// The colours give way first, then the ground, the link, and the mark of clipped pixels.
void ViewLine::arrange()
{
    int room = width() - roomOf(*m_zoom) - roomOf(*m_new);
    for (const Word *word : {&m_clipping, &m_linked, &m_ground, &m_colours})
        room = fit(*word, room);
    m_zoom->resize(m_zoom->sizeHint().width(), height());
    m_new->resize(m_new->sizeHint());
    int x = 0;
    for (QWidget *part : std::initializer_list<QWidget *>{m_zoom, m_linked.label, m_ground.label,
                                                          m_colours.label, m_clipping.label}) {
        const QRect place(x, 0, part->width(), height());
        part->setGeometry(mirrored(layoutDirection(), rect(), place));
        x += part->isHidden() ? 0 : part->width() + Spacing;
    }
    const QRect atEnd(width() - m_new->width(), (height() - m_new->height()) / 2, m_new->width(),
                      m_new->height());
    m_new->setGeometry(mirrored(layoutDirection(), rect(), atEnd));
}

/// Gives \a word its width of \a room, or hides it, and answers what is left for those that matter
/// less: nothing beside one that is cut.
int ViewLine::fit(const Word &word, int room) const
{
    ElidedLabel &label = *word.label;
    const QString text = label.text();
    const int wanted = label.sizeHint().width();
    const bool isWhole = wanted <= room;
    if (text.isEmpty() || (!isWhole && room < label.minimumSizeHint().width())) {
        label.hide();
        return text.isEmpty() ? room : 0;
    }
    QStringList tip;
    if (!isWhole)
        tip.append(text);
    if (!word.meaning.isEmpty())
        tip.append(word.meaning);
    label.setToolTip(plainTip(tip.join(u'\n')));
    label.resize(std::min(wanted, room), height());
    label.show();
    return isWhole ? room - wanted - Spacing : 0;
}

/// The font has become another, perhaps while the line was out of sight.
bool ViewLine::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        arrange();
    return QWidget::event(event);
}

void ViewLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

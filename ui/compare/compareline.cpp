// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/compareline.h"

#include "refs/refcomparison.h"
#include "ui/compare/compareview.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/figurelabel.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLocale>

#include <cmath>
#include <utility>

namespace {

constexpr double LeastDifferent = 0.005; // of a scale from 1, to be told

QString zoomText(const CompareView &view)
{
    const int percent = view.zoomPercent();
    if (percent == 0)
        return {};
    return view.zoom() == CompareView::Zoom::Fit ? CompareLine::tr("Fit %1 %").arg(percent)
                                                 : CompareLine::tr("%1 %").arg(percent);
}

QString scaleText(double scale)
{
    if (scale <= 0 || std::abs(scale - 1) < LeastDifferent)
        return {};
    //: How much B is enlarged to be as large as A
    return CompareLine::tr("B ×%1").arg(QLocale().toString(scale, 'f', 2));
}

QString distanceText(const RefDistance *distance)
{
    if (distance == nullptr)
        return {};
    //: How much two pictures differ; 255 is as much as black and white
    const QString text =
        CompareLine::tr("mean %1 of 255, most %2")
            .arg(QLocale().toString(distance->mean, 'f', 1), QLocale().toString(distance->most));
    //: %1 is how much two pictures differ
    return distance->isNearlyNone() ? CompareLine::tr("≈ identical: %1").arg(text) : text;
}

/// A figure alone would be taken for that of one pose.
QString differenceText(const CompareView &view)
{
    QStringList parts;
    if (view.showsOtherPose())
        //: The two refs that are compared are not of the same pose
        parts.append(CompareLine::tr("Different poses"));
    parts.append(distanceText(view.distance()));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

CompareLine::CompareLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_zoom(new FigureLabel(theme, FigureLabel::Emphasis::Figures))
    , m_scale(new FigureLabel(theme, FigureLabel::Emphasis::Figures))
    , m_difference(new ElidedLabel)
    , m_target(new ElidedLabel)
{
    for (ElidedLabel *label : {m_difference, m_target}) {
        label->setTextFormat(Qt::PlainText);
        label->setElideMode(Qt::ElideRight);
    }
    // Cut first, and with nothing to ask for: the name beside it has what it needs.
    m_difference->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_target->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
    m_target->setFont(theme.strongFont());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_zoom);
    layout->addWidget(m_scale);
    layout->addWidget(m_difference, 1);
    layout->addWidget(m_target);
    setFixedHeight(theme.roomFor(32));
}

void CompareLine::present(const CompareView &view)
{
    for (const auto &[label, text] :
         {std::pair{m_zoom, zoomText(view)}, std::pair{m_scale, scaleText(view.scaleOfB())}})
        label->setText(text, text);
    m_difference->setText(differenceText(view));
    m_difference->setToolTip(plainTip(m_difference->text()));
    const QString name = view.character().name.toString();
    m_target->setText(view.character().id.isEmpty() ? QString()
                                                    //: B is the second of two that are compared
                                                    : tr("Decision applies to: B %1").arg(name));
    m_target->setToolTip(plainTip(m_target->text()));
    arrange();
}

/// The name is whole before the distance is, that before the zoom has its place, and that before
/// the scale.
void CompareLine::arrange()
{
    const int spacing = layout()->spacing();
    int room = width() - m_target->sizeHint().width() - spacing - m_difference->sizeHint().width();
    for (FigureLabel *label : {m_zoom, m_scale}) {
        const int needed = label->sizeHint().width() + spacing;
        const bool hasPlace = !label->text().isEmpty() && needed <= room;
        if (hasPlace)
            room -= needed;
        label->setVisible(hasPlace);
    }
}

void CompareLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/pickref.h"

#include "refs/refloader.h"
#include "ui/judging/refscreen.h"
#include "ui/review/posetext.h"
#include "ui/theme/lineicon.h"
#include "ui/theme/surface.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace {

constexpr QSize Box{320, 480};    // what is asked for, whatever the window grows to
constexpr QSize Smallest{72, 96}; // six of them, the usual most, have room in the dialog
constexpr int LabelHeight = 20;
constexpr int IconSize = 16;

} // namespace

PickRef::PickRef(const Character &character, int index, RefLoader &loader, const Theme &theme,
                 QWidget *parent)
    : QWidget(parent)
    , m_source(refSource(character, index))
    , m_loader(loader)
    , m_theme(theme)
{
    new RefScreen(*this, loader);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(refName(m_source.key.pose, character.name.toString()));
    const auto follow = [this](const RefKey &key) {
        if (key == m_source.key)
            look();
    };
    connect(&loader, &RefLoader::imageReady, this, follow);
    connect(&loader, &RefLoader::imageFailed, this, follow);
    connect(&loader, &RefLoader::screenChanged, this, &PickRef::look);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    look();
}

PickRef::~PickRef()
{
    if (m_image.isNull())
        m_loader.forget(m_source.key, RefLoader::Urgency::Thumbnail, this);
}

QSize PickRef::sizeHint() const
{
    return {Box.width() / 2, Box.height() / 2 + LabelHeight};
}

QSize PickRef::minimumSizeHint() const
{
    return Smallest;
}

bool PickRef::hasFailed() const
{
    return m_image.isNull() && m_loader.failure(m_source.key) != nullptr;
}

/// Starts to load it where it is not there.
void PickRef::look()
{
    m_image = m_loader.image(m_source, (QSizeF(Box) * devicePixelRatioF()).toSize(),
                             RefLoader::Urgency::Thumbnail, this);
    setAccessibleDescription(!m_image.isNull() ? tr("loaded")
                                 : hasFailed() ? tr("failed")
                                               : tr("loading"));
    update();
}

void PickRef::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    const QRect place = rect().adjusted(0, 0, 0, -LabelHeight);
    int bottom = place.bottom() + 1; // of what is painted
    if (m_image.isNull()) {
        drawSurface(painter, place, c.groove, {});
        QRect icon(0, 0, IconSize, IconSize);
        icon.moveCenter(place.center());
        drawLineIcon(painter, icon, hasFailed() ? LineIcon::ImageBroken : LineIcon::Image,
                     hasFailed() ? c.warning : c.secondText);
    } else {
        QRectF target({}, QSizeF(m_image.size()).scaled(place.size(), Qt::KeepAspectRatio));
        target.moveCenter(QRectF(place).center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(target, m_image);
        bottom = std::min(bottom, static_cast<int>(std::ceil(target.bottom())));
    }
    painter.setFont(m_theme.smallFont());
    painter.setPen(c.secondText);
    const QRect line(0, bottom, width(), LabelHeight);
    const QString label = refLabel(m_source.key.index, m_source.key.pose);
    painter.drawText(line, Qt::AlignCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(label, Qt::ElideRight, line.width()));
}

QWidget *makePickRefs(const Character &character, RefLoader &loader, const Theme &theme)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (int index = 0; index < static_cast<int>(character.refs.size()); ++index)
        layout->addWidget(new PickRef(character, index, loader, theme), 1);
    auto *area = new QScrollArea;
    area->setWidget(row);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumHeight(Smallest.height() + area->horizontalScrollBar()->sizeHint().height());
    // The arrows scroll where there are more than fit.
    area->setFocusPolicy(Qt::StrongFocus);
    area->setAccessibleName(PickRef::tr("Refs"));
    return area;
}

// SPDX-License-Identifier: Apache-2.0
#include "ui/review/detailspane.h"

#include "models/failurereason.h"
#include "ui/browser/age.h"
#include "ui/browser/plainarrow.h"
#include "ui/browser/statustext.h"
#include "ui/review/posetext.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/groupheading.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {

constexpr int LabelWidth = 72;
constexpr int MostLabel = 88;

/// What a usual set has and this character has not; nothing while refs are being made, and where
/// there are none at all, which the page in their place says.
QString missingPoses(const Character &character)
{
    if (character.refs.isEmpty() || character.status == CharacterStatus::Synthesizing)
        return {};
    QStringList missing;
    for (const auto *pose : {"portrait", "front", "side", "back"}) {
        const QString word = QString::fromLatin1(pose);
        const bool isThere = std::any_of(character.refs.cbegin(), character.refs.cend(),
                                         [&word](const Ref &ref) { return ref.pose == word; });
        if (!isThere)
            missing.append(poseText(word));
    }
    return missing.join(QStringLiteral(", "));
}

/// Says that not all refs are shown, where that is so.
QString refsText(const Character &character)
{
    if (character.refsLeftOut == 0)
        return {};
    const qsizetype count = character.refs.size();
    //: Two numbers, of refs
    return DetailsPane::tr("%1 of %2, the rest is not shown")
        .arg(QLocale().toString(count), QLocale().toString(count + character.refsLeftOut));
}

/// In words, where there are any, with the server's own behind them.
DetailRow errorRow(const QString &message)
{
    const QString words = failureReason(message);
    return {DetailsPane::tr("Error"), words, DetailRow::Kind::Warning,
            words == message ? QString() : message};
}

QList<DetailRow> rowsOf(const Character &character)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    using Kind = DetailRow::Kind;
    QList<DetailRow> rows{
        {DetailsPane::tr("Status"), statusText(character)},
        {DetailsPane::tr("Missing"), missingPoses(character), Kind::Warning},
        {DetailsPane::tr("Refs"), refsText(character), Kind::Warning},
        errorRow(character.errorMessage.toString().simplified()),
        {DetailsPane::tr("Created"), timeText(character.createdAt, now)},
        {DetailsPane::tr("Updated"), timeText(character.updatedAt.toDateTime(), now)},
        {DetailsPane::tr("Reference"), character.clientReferenceId.toString().simplified()},
    };
    rows += attributeRows(character.attributes.toObject());
    rows.append({DetailsPane::tr("Id"), character.id.toString(), Kind::Elided});
    rows.removeIf([](const DetailRow &row) { return row.value.isEmpty(); });
    return rows;
}

} // namespace

DetailsPane::DetailsPane(const Theme &theme, QWidget *parent)
    : RingedArea(theme, parent)
    , m_grid(new QGridLayout)
    , m_cover(new QWidget(viewport()))
{
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnMinimumWidth(0, LabelWidth);
    m_grid->setColumnStretch(1, 1);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::AlternateBase);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16 - Ring, 16 - Ring, 16 - Ring, 8 - Ring);
    layout->setSpacing(12);
    layout->addWidget(new GroupHeading(theme, tr("Details")));
    layout->addLayout(m_grid);
    layout->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setAccessibleName(tr("Details"));
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_cover->setBackgroundRole(QPalette::AlternateBase);
    m_cover->setAutoFillBackground(true);
    m_cover->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_cover->hide();

    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &DetailsPane::coverCutLine);
    connect(&theme, &Theme::changed, this, [this] { present(m_rows); });
}

void DetailsPane::setCharacter(const Character &character)
{
    presentNews(rowsOf(character));
}

void DetailsPane::clear()
{
    presentNews({});
}

void DetailsPane::presentNews(const QList<DetailRow> &rows)
{
    if (rows != m_rows)
        present(rows);
}

void DetailsPane::present(const QList<DetailRow> &rows)
{
    m_rows = rows;
    for (int i = 0; i < int(rows.size()); ++i)
        fill(line(i), rows.at(i));
    for (int i = int(rows.size()); i < int(m_lines.size()); ++i) {
        m_lines[i].label->hide();
        m_lines[i].value->hide();
    }
    updateGeometry();
}

/// Where in the viewport the last line of \a label ends that \a edge leaves whole; \a edge, where
/// it cuts none.
int DetailsPane::wholeLinesEnd(const ElidedLabel &label, int edge) const
{
    const int top = label.mapTo(viewport(), QPoint()).y();
    if (!label.isVisible() || top >= edge || top + label.height() <= edge)
        return edge;
    const int line = label.fontMetrics().height();
    const int height = label.wordWrap() ? label.heightForWidth(label.width()) : line;
    return edge < top + height ? top + (edge - top) / line * line : edge;
}

void DetailsPane::coverCutLine()
{
    const int edge = viewport()->height();
    int end = edge;
    for (const Line &line : std::as_const(m_lines))
        for (const ElidedLabel *label : {line.label, line.value})
            end = std::min(end, wholeLinesEnd(*label, edge));
    m_cover->setGeometry(0, end, viewport()->width(), edge - end);
    m_cover->raise();
    m_cover->setVisible(end < edge);
}

bool DetailsPane::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = RingedArea::eventFilter(watched, event);
    // The lines have their places by then.
    if (watched == widget()
        && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        coverCutLine();
    return done;
}

QSize DetailsPane::sizeHint() const
{
    constexpr int usualWidth = 236;
    const int room = (isVisible() ? width() : usualWidth) - 2 * Ring;
    // A scroll bar that is there makes the lines shorter, and stays for as long as they need more
    // height than without it: there has to be room for them, too.
    const int besideBar = room - verticalScrollBar()->sizeHint().width();
    const int height =
        std::max(widget()->heightForWidth(room), widget()->heightForWidth(besideBar));
    return {usualWidth, height + 2 * Ring};
}

bool DetailsPane::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && isPlainArrow(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    const bool done = RingedArea::event(event);
    // The content has been laid out: only now it is known how high that is.
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return done;
}

void DetailsPane::resizeEvent(QResizeEvent *event)
{
    RingedArea::resizeEvent(event);
    coverCutLine();
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

DetailsPane::Line &DetailsPane::line(int row)
{
    if (row < m_lines.size())
        return m_lines[row];
    Line line{new ElidedLabel, new ElidedLabel};
    line.label->setTextFormat(Qt::PlainText);
    line.label->setForegroundRole(QPalette::PlaceholderText);
    line.label->setWordWrap(true);
    line.label->setMaximumWidth(MostLabel);
    line.label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    line.value->setTextFormat(Qt::PlainText);
    line.value->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    line.label->setBuddy(line.value);
    m_grid->addWidget(line.label, row, 0);
    m_grid->addWidget(line.value, row, 1);
    m_lines.append(line);
    return m_lines.last();
}

void DetailsPane::fill(Line &line, const DetailRow &row)
{
    // A label with a buddy would take the sign for the mark of a shortcut.
    line.label->setText(QString(row.label).replace(u'&', QLatin1String("&&")));
    line.value->setToolTip(plainTip(row.kind == DetailRow::Kind::Elided ? row.value : row.tip));
    line.value->setWordWrap(row.kind != DetailRow::Kind::Elided);
    line.value->setText(row.value);
    QPalette palette;
    if (row.kind == DetailRow::Kind::Warning)
        palette.setColor(QPalette::WindowText, theme().colours().warning);
    line.value->setPalette(palette);
    line.label->show();
    line.value->show();
}

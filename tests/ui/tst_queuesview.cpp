// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "models/queuelistmodel.h"
#include "ui/browser/queuesview.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QStandardItemModel>
#include <QToolTip>
#include <QtTest>

using namespace Qt::StringLiterals;

/// The rows of the sidebar: a name and a count that share one line.
class TestQueuesView : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aLongNameLeavesTheCountItsRoom_data();
    void aLongNameLeavesTheCountItsRoom();
    void aCutNameHasATip();
    void mirroredTheCountStandsAtTheLeft();
    void rowsGrowWithTheText();

private:
    void setRow(const QString &name, const QString &count);
    [[nodiscard]] QImage row();

    ColorScheme m_scheme;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QueuesView> m_view;
};

void TestQueuesView::init()
{
    m_view.reset(); // before its theme
    m_theme = std::make_unique<Theme>(m_scheme);
    m_theme->install(*qApp);
    m_model = std::make_unique<QStandardItemModel>();
    m_model->appendRow(new QStandardItem);
    m_view = std::make_unique<QueuesView>(*m_theme);
    m_view->setModel(m_model.get());
    m_view->resize(184, QueuesView::RowHeight);
}

void TestQueuesView::setRow(const QString &name, const QString &count)
{
    m_model->item(0)->setText(name);
    m_model->item(0)->setData(count, QueueListModel::CountTextRole);
}

QImage TestQueuesView::row()
{
    return m_view->grab().toImage();
}

void TestQueuesView::aLongNameLeavesTheCountItsRoom_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestQueuesView::aLongNameLeavesTheCountItsRoom()
{
    QFETCH(Qt::LayoutDirection, direction);
    m_view->setLayoutDirection(direction);
    const QString count = u"1,284"_s;
    const int width = QFontMetrics(m_theme->textFont()).horizontalAdvance(count);
    QRect place(0, 0, width + 16 + 4, m_view->height());
    if (direction == Qt::LeftToRight)
        place.moveRight(m_view->width() - 1);
    const auto countAlone = [&] { return row().copy(place); };
    setRow(u"All"_s, count);
    const QImage before = countAlone();
    setRow(u"Older than a week, and then some more"_s, count);
    QCOMPARE(countAlone(), before);
}

void TestQueuesView::aCutNameHasATip()
{
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    const auto tipOf = [this](const QString &name) {
        setRow(name, u"1,284"_s);
        const QPoint place = m_view->viewport()->rect().center();
        QHelpEvent ask(QEvent::ToolTip, place, m_view->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(m_view->viewport(), &ask);
        return QToolTip::text();
    };
    const QString cut = u"Older than a week, and then some more"_s;
    QCOMPARE(tipOf(cut), cut);
    QToolTip::hideText();
    QTRY_COMPARE(QToolTip::text(), QString());
    QCOMPARE(tipOf(u"All"_s), QString());
}

void TestQueuesView::mirroredTheCountStandsAtTheLeft()
{
    setRow({}, u"1,284"_s);
    const auto leftmost = [this] {
        const QImage image = row();
        const QRgb ground = image.pixel(image.width() / 2, image.height() / 2);
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                if (image.pixel(x, y) != ground)
                    return x;
        return image.width();
    };
    QVERIFY(leftmost() > m_view->width() / 2);
    m_view->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(leftmost() < m_view->width() / 4);
}

void TestQueuesView::rowsGrowWithTheText()
{
    QCOMPARE(m_view->sizeHintForRow(0), QueuesView::RowHeight);
    const Theme larger(m_scheme, 1.5);
    QueuesView view(larger);
    view.setModel(m_model.get());
    QCOMPARE(view.sizeHintForRow(0), 48);
    QCOMPARE(view.sizeHint().height(), 48);
}

QTEST_MAIN(TestQueuesView)
#include "tst_queuesview.moc"

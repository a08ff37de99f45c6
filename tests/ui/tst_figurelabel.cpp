// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "ui/theme/figurelabel.h"
#include "ui/theme/theme.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestFigureLabel : public QObject
{
    Q_OBJECT

private slots:
    void aLineFollowsItsText();
    void aLineFollowsItsFigure();
    void aLineFollowsItsFont();

private:
    ColorScheme m_scheme;
    Theme m_theme{m_scheme};
};

void TestFigureLabel::aLineFollowsItsText()
{
    FigureLabel line(m_theme, FigureLabel::Emphasis::Figures);
    QCOMPARE(line.sizeHint().width(), 0);
    line.setText(u"3 of 60"_s);
    const int width = line.sizeHint().width();
    QCOMPARE(line.sizeHint().width(), width);
    line.setText(u"3 of 60 writes"_s);
    QVERIFY(line.sizeHint().width() > width);
    line.setText(u"4 of 80"_s); // digits are of one width
    QCOMPARE(line.sizeHint().width(), width);
    line.setText({});
    QCOMPARE(line.sizeHint().width(), 0);
}

/// What stands out is wider.
void TestFigureLabel::aLineFollowsItsFigure()
{
    FigureLabel line(m_theme, FigureLabel::Emphasis::Figures);
    line.setText(u"Writes 41 of 60"_s, u"41"_s);
    const int width = line.sizeHint().width();
    line.setText(u"Writes 41 of 60"_s, u"Writes 41 of 60"_s);
    QVERIFY(line.sizeHint().width() > width);
    line.setText(u"Writes 41 of 60"_s, u"41"_s);
    QCOMPARE(line.sizeHint().width(), width);
}

void TestFigureLabel::aLineFollowsItsFont()
{
    FigureLabel line(m_theme, FigureLabel::Emphasis::Quiet);
    line.setText(u"3 of 60"_s);
    const QSize before = line.sizeHint();
    QFont large;
    large.setPixelSize(40);
    line.setFont(large);
    QVERIFY(line.sizeHint().width() > before.width());
    QVERIFY(line.sizeHint().height() > before.height());
}

QTEST_MAIN(TestFigureLabel)
#include "tst_figurelabel.moc"

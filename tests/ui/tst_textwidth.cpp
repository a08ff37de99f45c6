// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "ui/theme/figurelabel.h"
#include "ui/theme/textwidth.h"
#include "ui/theme/theme.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// What is remembered of a width must not outlive its text or its font.
class TestTextWidth : public QObject
{
    Q_OBJECT

private slots:
    void anotherTextIsMeasured();
    void anotherFontIsMeasured();
    void aLineFollowsItsText();
    void aLineFollowsItsFont();

private:
    ColorScheme m_scheme;
    Theme m_theme{m_scheme};
};

void TestTextWidth::anotherTextIsMeasured()
{
    const QFont font;
    TextWidth width;
    QCOMPARE(width.of({}, font), 0);
    for (const QString &text : {u"Save"_s, u"Save"_s, u"Discard"_s, QString(), u"Save"_s})
        QCOMPARE(width.of(text, font), QFontMetrics(font).horizontalAdvance(text));
}

void TestTextWidth::anotherFontIsMeasured()
{
    QFont large;
    large.setPixelSize(40);
    QVERIFY(QFontMetrics(large).horizontalAdvance(u"Save"_s)
            > QFontMetrics(QFont()).horizontalAdvance(u"Save"_s));
    TextWidth width;
    for (const QFont &font : {QFont(), large, large, QFont()})
        QCOMPARE(width.of(u"Save"_s, font), QFontMetrics(font).horizontalAdvance(u"Save"_s));
}

void TestTextWidth::aLineFollowsItsText()
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

void TestTextWidth::aLineFollowsItsFont()
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

QTEST_MAIN(TestTextWidth)
#include "tst_textwidth.moc"

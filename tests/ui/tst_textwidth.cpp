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

QTEST_MAIN(TestTextWidth)
#include "tst_textwidth.moc"

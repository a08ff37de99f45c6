// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/filtertext.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Flag = CharacterFilter::Flag;
using Status = CharacterStatus;

Q_DECLARE_METATYPE(CharacterFilter)

/// Filters in words.
class TestFilterText : public QObject
{
    Q_OBJECT

private slots:
    void oneCriterion_data();
    void oneCriterion();
    void eachCanBeTakenAway();
    void theWholeFilter();
};

void TestFilterText::oneCriterion_data()
{
    QTest::addColumn<CharacterFilter>("filter");
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &text, const CharacterFilter &filter) {
        QTest::newRow(qPrintable(text)) << filter << text;
    };
    row(u"failed"_s, {.statuses = {Status::Failed}});
    row(u"reviewing or ready"_s, {.statuses = {Status::Ready, Status::Reviewing}});
    row(u"unknown"_s, {.statuses = {Status::Unknown}});
    row(u"older than 7 days"_s, {.created = {.from = 7 * 24h}});
    row(u"older than 1 day"_s, {.created = {.from = 24h}});
    row(u"older than 36 hours"_s, {.created = {.from = 36h}});
    row(u"newer than 90 minutes"_s, {.created = {.below = 90min}});
    row(u"newer than 1 second"_s, {.created = {.below = 1s}});
    row(u"older than 0 seconds"_s, {.created = {.from = 0s}});
    row(u"unchanged for 2 days"_s, {.updated = {.from = 48h}});
    row(u"changed within 1 hour"_s, {.updated = {.below = 1h}});
    row(u"error: timeout"_s, {.errorMessage = u" timeout "_s});
    row(u"error is timeout"_s, {.errorMessage = u"timeout"_s, .isErrorWhole = true});
    // In the words of the list that it was chosen from, but not where only a part was typed.
    row(u"error is The server failed"_s,
        {.errorMessage = u"internal_error"_s, .isErrorWhole = true});
    row(u"error: internal_error"_s, {.errorMessage = u"internal_error"_s});
    row(u"name: %1"_s, {.name = u"%1"_s});
    row(u"id: char_01"_s, {.idPrefix = u"char_01"_s});
    row(u"reference: bot_7"_s, {.clientReferenceId = u"bot_7"_s});
    row(u"hair: red"_s, {.attributes = {{u"hair"_s, u"red"_s}}});
    row(u"has hair"_s, {.attributes = {{u"hair"_s, QString()}}});
    row(u"attribute: red"_s, {.attributes = {{QString(), u"red"_s}}});
    row(u"flagged"_s, {.flag = Flag::Flagged});
    row(u"not flagged"_s, {.flag = Flag::NotFlagged});
}

void TestFilterText::oneCriterion()
{
    QFETCH(const CharacterFilter, filter);
    QFETCH(const QString, text);
    const QList<FilterPart> parts = partsOf(filter);
    QCOMPARE(parts.size(), 1);
    QCOMPARE(parts.constFirst().text, text);
    QCOMPARE(parts.constFirst().without, CharacterFilter());
    QCOMPARE(filterText(filter), text);
}

void TestFilterText::eachCanBeTakenAway()
{
    CharacterFilter filter{.statuses = {Status::Failed},
                           .created = {.from = 24h, .below = 72h},
                           .updated = {.from = 1h, .below = 2h},
                           .text = u"mira"_s,
                           .errorMessage = u"e"_s,
                           .name = u"n"_s,
                           .idPrefix = u"i"_s,
                           .clientReferenceId = u"c"_s,
                           .attributes = {{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}},
                           .flag = Flag::Flagged};
    for (qsizetype left = 12; left > 0; --left) {
        const QList<FilterPart> parts = partsOf(filter);
        QCOMPARE(parts.size(), left);
        QVERIFY(filter != parts.at(left / 2).without);
        filter = parts.at(left / 2).without;
    }
    QCOMPARE(filter, (CharacterFilter{.text = u"mira"_s}));
    QVERIFY(partsOf(filter).isEmpty());
}

void TestFilterText::theWholeFilter()
{
    QCOMPARE(filterText({}), QString());
    QCOMPARE(filterText({.created = {.from = 7 * 24h}, .text = u" mira "_s}),
             u"“mira”, older than 7 days"_s);
}

QTEST_GUILESS_MAIN(TestFilterText)
#include "tst_filtertext.moc"

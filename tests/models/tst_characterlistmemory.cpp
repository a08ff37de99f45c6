// SPDX-License-Identifier: Apache-2.0
#include "domain/characterjson.h"
#include "models/characterlistmodel.h"
#include "models/characterrows.h"
#include "net/ratebudget.h"
#include "queue/operationqueue.h"
#include "support/fakecharactersapi.h"
#include "support/fakeclock.h"
#include "support/heapinuse.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace Qt::StringLiterals;

// No gap but behind the status, and five in a block of the GNU library's deque.
static_assert(sizeof(Character) <= 88);

namespace {

constexpr int PageLength = 100;

/// Another one for each ref, as they are: what rows share is kept less than once a row.
QByteArray tokenOf(int number, int index)
{
    const QByteArray seed = QByteArray::number(number) + '/' + QByteArray::number(index);
    return QCryptographicHash::hash(seed, QCryptographicHash::Sha256)
        .first(24)
        .toBase64(QByteArray::Base64UrlEncoding);
}

/// A row as the server sends it, with all that is usual: 1,060 bytes of JSON.
QByteArray rowOnTheWire(int number)
{
    const QByteArray id =
        "char_01J8Z3WQ5N7K2B4D6F" + QByteArray::number(number).rightJustified(8, '0');
    const QByteArray host = "https://refs.example/storage/";
    QByteArray refs;
    int index = 0;
    for (const QByteArray pose : {"portrait", "front", "side", "back"}) {
        refs += index == 0 ? "" : ",";
        refs += R"({"pose":")" + pose + R"(","url":")" + host + id + '/' + QByteArray::number(index)
            + '/' + pose + ".bin?token=" + tokenOf(number, index) + "\"}";
        ++index;
    }
    return R"({"id":")" + id + R"(","object":"character","name":"Mira Voss )"
        + QByteArray::number(number) + R"(","status":"reviewing","refs":[)" + refs
        + R"(],"created_at":"2026-05-08T10:00:00Z","updated_at":"2026-05-08T10:01:12Z",)"
          R"("client_reference_id":"bot_)"
        + QByteArray::number(number)
        + R"(","attributes":{"gender":"female","age":28,"ethnicity":"central-asian",)"
          R"("hair_color":"black","hair_style":"high ponytail","eye_color":"dark brown",)"
          R"("body_type":"athletic","additional_details":"violet tunic under a steel breastplate; )"
          R"(painted stripes on the cheeks; knitted cap; cape; warm smile"},)"
          R"("error_message":null,"aurous_version":"2026-05-15"})";
}

/// The page that starts with the row \a first; there is always one more.
Result<CharacterPage> pageFrom(int first)
{
    QByteArrayList rows;
    for (int number = first; number < first + PageLength; ++number)
        rows.append(rowOnTheWire(number));
    return pageFromJson(R"({"object":"list","data":[)" + rows.join(',')
                        + R"(],"has_more":true,"next_cursor":"char_)"
                        + QByteArray::number(first + PageLength) + R"("})");
}

} // namespace

/// A list of very many characters must fit into memory.
class TestCharacterListMemory : public QObject
{
    Q_OBJECT

private slots:
    void aBlockIsCounted();
    void aRowTakesLittle();
    void noRoomIsKeptForFurtherRows();
};

/// Else whatever is measured here and elsewhere would be little.
void TestCharacterListMemory::aBlockIsCounted()
{
    const std::optional<double> before = heapInUse();
#ifdef __GLIBC__
    QVERIFY(before.has_value()); // none is skipped here, with a sanitizer or without
#else
    if (!before)
        QSKIP("Nobody tells how much is in use.");
#endif
    constexpr double most = 1.25 * 1024 * 1024;
    QByteArray block(1024 * 1024, 'x');
    const double used = heapInUse().value() - *before;
    QVERIFY2(used >= static_cast<double>(block.size()) && used < most,
             qPrintable(QString::number(used)));
    block = QByteArray();
    QVERIFY(heapInUse().value() - *before < most / 2);
}

void TestCharacterListMemory::aRowTakesLittle()
{
    constexpr double bytesPerRow = 800;
    constexpr int rows = 10'000;

    FakeClock clock;
    RateBudget budget(clock);
    FakeCharactersApi api;
    OperationQueue queue(api, budget, clock, OperationQueue::Timing{}, [] { return 0.5; });
    CharacterListModel model(api, queue);
    model.setQuery({CharacterStatus::Reviewing});
    api.answerList(pageFrom(0));

    const std::optional<double> before = heapInUse();
    if (!before)
        QSKIP("Nobody tells how much is in use.");
    while (model.rowCount() < PageLength + rows) {
        model.fetchMore({});
        api.answerList(pageFrom(model.rowCount()));
    }
    const double row = (heapInUse().value() - *before) / rows;
    qInfo("%.0f bytes a row", row);
    QVERIFY(row > sizeof(Character)); // else nothing was measured
    QVERIFY(row < bytesPerRow);
}

void TestCharacterListMemory::noRoomIsKeptForFurtherRows()
{
    constexpr double bytesPerRow = 160; // where nothing is told of it
    constexpr int pages = 11;
    const QList<Character> page(PageLength); // all of one id, so that only the rows take memory
    CharacterRows rows;
    const std::optional<double> before = heapInUse();
    if (!before)
        QSKIP("Nobody tells how much is in use.");
    for (int i = 0; i < pages; ++i)
        rows.append(page);
    const double row = (heapInUse().value() - *before) / rows.size();
    QVERIFY2(row < bytesPerRow, qPrintable(QString::number(row)));
}

QTEST_GUILESS_MAIN(TestCharacterListMemory)
#include "tst_characterlistmemory.moc"

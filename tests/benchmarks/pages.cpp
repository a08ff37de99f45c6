// SPDX-License-Identifier: Apache-2.0
#include "api/restcharactersapi.h"
#include "benchmarks/benchmark.h"
#include "domain/apiversion.h"
#include "domain/clock.h"
#include "net/httpclient.h"
#include "queue/operationqueue.h"
#include "refs/refloader.h"
#include "support/fakecharactersapi.h"
#include "support/remotewindow.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>

#include <utility>
#include <vector>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int Pages = 40; // of the server's, in a round
constexpr int Rounds = 3;
constexpr int Many = 100'000;
constexpr int InPage = 100;
constexpr int Arrivals = 12;
constexpr auto Patience = 60s;

using State = CharacterListModel::State;

/// Walks through a list as plain Qt would: a GET and its JSON, no more.
class BareWalk
{
public:
    explicit BareWalk(const SandboxProgram &sandbox)
        : m_sandbox(sandbox)
    {}

    /// Milliseconds for the next page; none if it does not come.
    std::optional<double> next(MeasuredApplication &application)
    {
        QUrl url = m_sandbox.url;
        url.setPath(u"/v1/characters"_s);
        QUrlQuery query{{u"limit"_s, QString::number(InPage)}};
        if (!m_cursor.isEmpty())
            query.addQueryItem(u"cursor"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_cursor)));
        url.setQuery(query);
        QNetworkRequest request(url);
        request.setRawHeader("X-Api-Key", m_sandbox.key);
        request.setRawHeader("Aurous-Version", FirstApiVersion.data());
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        const Instant begin = now();
        const std::unique_ptr<QNetworkReply> reply(m_manager.get(request));
        if (!application.runUntil([&] { return reply->isFinished(); }, Patience))
            return std::nullopt;
        const QJsonObject page = QJsonDocument::fromJson(reply->readAll()).object();
        const double time = milliseconds(now() - begin);
        m_cursor = page.value("next_cursor"_L1).toString();
        return m_cursor.isEmpty() ? std::nullopt : std::optional(time);
    }

private:
    const SandboxProgram &m_sandbox;
    QNetworkAccessManager m_manager;
    QString m_cursor;
};

/// Milliseconds for the next page in the model; none if it does not come.
std::optional<double> nextOf(CharacterListModel &model, MeasuredApplication &application)
{
    const Instant begin = now();
    model.fetchMore({});
    const auto came =
        application.runUntil([&] { return model.state() != State::Loading; }, Patience);
    return came && model.state() == State::Ready ? std::optional(milliseconds(*came - begin))
                                                 : std::nullopt;
}

/// Rows that know their name only.
class BareRows final : public QAbstractListModel
{
public:
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole
            ? m_rows.at(static_cast<std::size_t>(index.row())).name.toString()
            : QVariant();
    }
    void append(const QList<Character> &characters)
    {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(characters.size()) - 1);
        m_rows.insert(m_rows.end(), characters.begin(), characters.end());
        endInsertRows();
    }

private:
    std::vector<Character> m_rows;
};

CharacterPage pageFrom(int first)
{
    const QDateTime newest = QDateTime(QDate(2026, 5, 8), QTime(10, 0), Qt::UTC);
    CharacterPage page;
    for (int number = first; number < first + InPage; ++number) {
        Character character = testCharacter(QString::number(number));
        character.createdAt = newest.addSecs(-number);
        page.characters.append(character);
    }
    page.nextCursor = QString::number(first + InPage);
    return page;
}

void measureFetching(Benchmark &bench)
{
    const QString figure = u"a page in the model"_s;
    Samples ours;
    Samples bare;
    for (int round = -1; round < Rounds; ++round) {
        const RemoteWindow f(bench.theme, bench.many);
        CharacterListModel &model = f.session->characters();
        f.session->showQueue({});
        const auto began =
            bench.application.runUntil([&] { return model.state() == State::Ready; }, Patience);
        BareWalk walk(bench.many);
        bool isWhole = began && walk.next(bench.application);
        for (int page = 0; isWhole && page < Pages; ++page) {
            const auto own = nextOf(model, bench.application);
            const auto plain = walk.next(bench.application);
            isWhole = own && plain;
            if (isWhole && round >= 0) {
                ours.add(*own);
                bare.add(*plain);
            }
        }
        if (!isWhole) {
            bench.report.fail(figure, u"a page did not come"_s);
            return;
        }
    }
    bench.report.compare(figure, {u"fetched and shown"_s, {ours.median()}},
                         {u"GET and JSON alone"_s, {bare.median()}}, Bar::atMost(1.5));
}

/// What the GUI thread computes until a page that has arrived is in place.
double arrival(MeasuredApplication &application, const std::function<void()> &arrive)
{
    const double before = threadTime();
    arrive();
    application.runFor(50ms);
    return threadTime() - before;
}

void measureArrival(Benchmark &bench)
{
    SystemClock clock;
    RateBudget budget(clock);
    HttpClient http(bench.many.url, budget);
    RestCharactersApi rest(http);
    RefLoader loader(http, rest);
    FakeCharactersApi api;
    OperationQueue queue(api, budget, clock, {}, [] { return 0.5; });
    CharacterListModel model(api, queue);
    BareRows rows;
    model.setQuery({CharacterStatus::Reviewing});
    api.answerList(pageFrom(0));
    rows.append(pageFrom(0).characters);
    const auto arriveOurs = [&] {
        const CharacterPage page = pageFrom(model.rowCount());
        model.fetchMore({});
        api.answerList(page);
    };
    while (model.rowCount() < Many) {
        arriveOurs();
        rows.append(pageFrom(rows.rowCount()).characters);
    }
    CharactersView view(loader, bench.theme);
    view.setModel(&model);
    QListView bareView;
    bareView.setViewMode(QListView::IconMode);
    bareView.setMovement(QListView::Static);
    bareView.setUniformItemSizes(true);
    bareView.setModel(&rows);
    for (QWidget *widget : {static_cast<QWidget *>(&view), static_cast<QWidget *>(&bareView)}) {
        widget->resize(280, 800);
        widget->show();
    }
    bench.application.runFor(1s);
    Samples ours;
    Samples bare;
    for (int i = 0; i < Arrivals; ++i) {
        // Made before: it is not what arrives that is measured.
        CharacterPage page = pageFrom(model.rowCount());
        model.fetchMore({});
        ours.add(arrival(bench.application, [&] { api.answerList(page); }));
        page = pageFrom(rows.rowCount());
        bare.add(arrival(bench.application, [&] { rows.append(page.characters); }));
    }
    bench.report.compare(u"a page arrives at 100,000 rows"_s, {u"Characters"_s, ours},
                         {u"bare QListView"_s, bare}, Bar::atMost(1.3));
}

} // namespace

void measurePages(Benchmark &bench)
{
    measureFetching(bench);
    measureArrival(bench);
}

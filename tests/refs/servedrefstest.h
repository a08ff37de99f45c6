// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/restcharactersapi.h"
#include "domain/clock.h"
#include "net/httpclient.h"
#include "net/ratebudget.h"
#include "refs/refloader.h"
#include "refs/refserver.h"
#include "support/plainpng.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

#include <memory>

/// The ground of tests of a loader whose refs come from a RefServer: both anew for each test
/// function.
class ServedRefsTest : public QObject
{
protected:
    using Urgency = RefLoader::Urgency;

    static constexpr QSize Original{64, 64};
    static constexpr QSize Box{32, 32};
    static constexpr QSize Small{16, 16};

    /// With a loader that keeps what it loads at \a place, if that is one.
    void begin(const RefPlace &place = {})
    {
        m_server = std::make_unique<RefServer>();
        m_budget = std::make_unique<RateBudget>(m_clock);
        m_http = std::make_unique<HttpClient>(QUrl::fromEncoded(m_server->url({})), *m_budget);
        m_api = std::make_unique<RestCharactersApi>(*m_http);
        beginLoading(place);
    }

    void beginLoading(const RefPlace &place)
    {
        m_loader = std::make_unique<RefLoader>(*m_http, *m_api, place);
        m_ready = std::make_unique<QSignalSpy>(m_loader.get(), &RefLoader::imageReady);
        m_failed = std::make_unique<QSignalSpy>(m_loader.get(), &RefLoader::imageFailed);
    }

    void endLoading()
    {
        m_ready.reset();
        m_failed.reset();
        m_loader.reset();
    }

    void end()
    {
        endLoading();
        m_api.reset();
        m_http.reset();
        m_budget.reset();
        m_server.reset();
    }

    /// A ref of its own.
    RefSource source(const QString &character, int index = 0)
    {
        static const QByteArray bytes = plainPng(Original);
        const QString path = QStringLiteral("/%1%2").arg(character).arg(index);
        m_server->put(path, bytes);
        return {.key = {.character = *CharacterId::fromString(character),
                        .index = index,
                        .updatedAt = QStringLiteral("once")},
                .url = m_server->url(path)};
    }

    QList<RefSource> sources(const QString &character, int count)
    {
        QList<RefSource> all;
        for (int index = 0; index < count; ++index)
            all += source(character, index);
        return all;
    }

    static QList<RefLoader::Wish> wishes(const QList<RefSource> &sources, const QSize &box)
    {
        QList<RefLoader::Wish> all;
        for (const RefSource &source : sources)
            all.append({.source = source, .box = box});
        return all;
    }

    /// Asks, which must not find anything.
    void ask(const RefSource &source, Urgency urgency, const QSize &box = Box)
    {
        QVERIFY(m_loader->image(source, box, urgency).isNull());
    }

    /// How many decodes are under way.
    [[nodiscard]] qsizetype decodes() const
    {
        return m_loader->findChildren<QFutureWatcherBase *>().size();
    }

    SystemClock m_clock;
    std::unique_ptr<RefServer> m_server;
    std::unique_ptr<RateBudget> m_budget;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<RestCharactersApi> m_api;
    std::unique_ptr<RefLoader> m_loader;
    std::unique_ptr<QSignalSpy> m_ready;
    std::unique_ptr<QSignalSpy> m_failed;
};

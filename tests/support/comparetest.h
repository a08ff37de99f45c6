// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/restcharactersapi.h"
#include "desktop/colorscheme.h"
#include "domain/clock.h"
#include "net/httpclient.h"
#include "net/ratebudget.h"
#include "refs/refloader.h"
#include "refs/refserver.h"
#include "support/fakecharactersapi.h"
#include "ui/accessiblefactory.h"
#include "ui/compare/compareview.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QtTest>

#include <memory>

/// The ground of the tests of the compare view: a view over refs that the test paints, anew for
/// each test function.
class CompareTest : public QObject
{
protected:
    static constexpr int Soon = 30'000; // ms: a bound for a busy machine, not a measure

    void begin()
    {
        m_theme = std::make_unique<Theme>(m_scheme);
        m_theme->install(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        installAccessibleFactory();
        m_server = std::make_unique<RefServer>();
        m_budget = std::make_unique<RateBudget>(m_clock);
        m_http = std::make_unique<HttpClient>(QUrl::fromEncoded(m_server->url({})), *m_budget);
        m_api = std::make_unique<RestCharactersApi>(*m_http);
        m_loader = std::make_unique<RefLoader>(*m_http, *m_api);
        m_view = std::make_unique<CompareView>(*m_loader, *m_theme);
        m_view->resize(608, 306);
    }

    void end()
    {
        m_view.reset();
        m_loader.reset();
        m_api.reset();
        m_http.reset();
        m_budget.reset();
        m_server.reset();
    }

    [[nodiscard]] static QImage filled(const QSize &size, const QColor &colour)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(colour);
        return image;
    }

    [[nodiscard]] static QByteArray png(const QImage &image)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "png");
        return bytes;
    }

    /// A character with a ref of each pose, which show \a images in turn.
    [[nodiscard]] Character character(const QString &name, const QList<QImage> &images,
                                      const QStringList &poses = {})
    {
        const QStringList usual{QStringLiteral("portrait"), QStringLiteral("front"),
                                QStringLiteral("side"), QStringLiteral("back")};
        QList<Ref> refs;
        for (qsizetype i = 0; i < images.size(); ++i) {
            const QString path = QStringLiteral("/%1/%2").arg(name).arg(i);
            m_server->put(path, png(images.at(i)));
            refs.append(
                {.pose = poses.isEmpty() ? usual.at(i) : poses.at(i), .url = m_server->url(path)});
        }
        Character made = testCharacter(name);
        made.refs = refs;
        return made;
    }

    void showView()
    {
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    [[nodiscard]] bool becomes(CompareView::Readiness readiness)
    {
        return QTest::qWaitFor([&] { return m_view->readiness() == readiness; }, Soon);
    }

    void setMode(CompareLook::Mode mode)
    {
        CompareLook look = m_view->look();
        look.mode = mode;
        m_view->setLook(look);
    }

    /// What is on the screen at \a place, in the coordinates of the view.
    [[nodiscard]] QColor colourAt(const QPointF &place)
    {
        const QImage screen = m_view->grab().toImage();
        return screen.pixelColor((place * screen.devicePixelRatio()).toPoint());
    }
    [[nodiscard]] QColor colourIn(Side side)
    {
        return colourAt(m_view->pictureRect(side).center());
    }

    ColorScheme m_scheme;
    SystemClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RefServer> m_server;
    std::unique_ptr<RateBudget> m_budget;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<RestCharactersApi> m_api;
    std::unique_ptr<RefLoader> m_loader;
    std::unique_ptr<CompareView> m_view;
};

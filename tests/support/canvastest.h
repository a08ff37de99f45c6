// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/colorscheme.h"
#include "refs/refloader.h"
#include "support/sandboxfixture.h"
#include "ui/accessiblefactory.h"
#include "ui/review/canvas.h"
#include "ui/review/reftiles.h"
#include "ui/theme/theme.h"

#include <QtTest>

#include <memory>

/// The ground of the canvas's tests: a canvas on the real sandbox, anew for each test function.
class CanvasTest : public QObject
{
protected:
    static constexpr int Soon = 30'000; // ms: a bound for a busy machine, not a measure
    enum class Shape { Square, Tall };

    void begin()
    {
        m_theme = std::make_unique<Theme>(m_scheme);
        m_theme->install(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        installAccessibleFactory();
        sandbox::Options options;
        options.count = 40;
        options.seed = 3;
        m_sandbox = std::make_unique<SandboxFixture>(options);
        m_loader = std::make_unique<RefLoader>(m_sandbox->http, m_sandbox->api);
        m_canvas = std::make_unique<Canvas>(*m_loader, *m_theme);
        m_canvas->resize(601, 403);
    }

    void end()
    {
        m_canvas.reset();
        m_loader.reset();
        m_sandbox.reset();
    }

    /// The reviewing character \a index with all four refs, newest first.
    [[nodiscard]] Character reviewing(int index)
    {
        QList<Character> found;
        QString failure;
        const PendingRequest request =
            m_sandbox->api.list({.status = CharacterStatus::Reviewing}, {}, Priority::Page, this,
                                [&](const Result<CharacterPage> &page) {
                                    if (page)
                                        found = page->characters;
                                    else
                                        failure = page.error().message;
                                });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!found.isEmpty() || !failure.isEmpty(), Soon); }();
        found.removeIf([](const Character &character) { return character.refs.size() != 4; });
        return found.value(index);
    }

    /// The newest one whose refs have that shape.
    [[nodiscard]] Character characterOf(Shape shape)
    {
        for (int i = 0;; ++i) {
            const Character character = reviewing(i);
            if (character.refs.isEmpty())
                return character; // there is none; the test fails on it
            Canvas canvas(*m_loader, *m_theme);
            canvas.resize(200, 200);
            canvas.show();
            canvas.setCharacter(character);
            [&] {
                QTRY_COMPARE_WITH_TIMEOUT(canvas.readiness(), Canvas::Readiness::Complete, Soon);
            }();
            const QSize aspect = canvas.tiles().aspect();
            if ((aspect.width() == aspect.height()) == (shape == Shape::Square))
                return character;
        }
    }

    void showCanvas()
    {
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
    }

    [[nodiscard]] bool becomesComplete()
    {
        return QTest::qWaitFor(
            [this] { return m_canvas->readiness() == Canvas::Readiness::Complete; }, Soon);
    }

    ColorScheme m_scheme;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<RefLoader> m_loader;
    std::unique_ptr<Canvas> m_canvas;
};

// SPDX-License-Identifier: Apache-2.0
#include "crash/cleanuplife.h"

#include "crash/told.h"

#include <QCoreApplication>

#include <utility>

namespace {

constexpr std::chrono::milliseconds Hold{20};
constexpr std::chrono::milliseconds Moment{10}; // before the list is asked for again
constexpr double NoLimit = 1'000'000;           // of tokens, as the stage has them

} // namespace

CleanupLife::CleanupLife(const LoneDecider::Setup &setup, Say say)
    : m_say(std::move(say))
    , m_decider(setup)
    , m_cleanup(m_decider.queue(), m_decider.budget(), m_decider.clock(),
                m_decider.journal().cleanupRecorder(), Hold)
{
    tellOf(m_decider.queue(), m_say);
    connect(&m_cleanup, &Cleanup::changed, this, &CleanupLife::goOn);
    connect(&m_decider, &LoneDecider::started, this, [this](const JournalStart &start) {
        m_cleanup.restore(start.cleanups);
        // A clean-up does not send before it is known what is left in the bucket.
        m_decider.budget().answered(RateBudget::Bucket::CharactersPost,
                                    {.limit = NoLimit, .remaining = NoLimit});
        m_say(start.damage ? "damaged" : "started");
        m_decider.journal().readHistory(
            {.limit = 1}, this, [this](const Result<HistoryPage> &page) {
                m_isOver = m_cleanup.runs().isEmpty() && page && !page->operations.isEmpty();
                if (m_cleanup.runs().isEmpty() && !m_isOver)
                    readList();
                else
                    goOn();
            });
    });
    connect(&m_decider, &LoneDecider::failed, this, [this](const QString &why) {
        m_say("failed " + why.toUtf8());
        QCoreApplication::exit(EXIT_FAILURE);
    });
}

void CleanupLife::start()
{
    m_decider.start();
}

void CleanupLife::goOn()
{
    const CleanupRun *run = m_cleanup.run(this->run());
    if (run == nullptr)
        return;
    if (run->state == CleanupState::Ended && !m_isOver) {
        m_isOver = true;
        m_say("over");
    }
    // Later: it may be its own pause that this is about.
    if (run->state == CleanupState::Paused)
        QTimer::singleShot(0, this, [this] { m_cleanup.resume(this->run()); });
}

void CleanupLife::readList()
{
    m_list = m_decider.api().list(
        {.status = CharacterStatus::Failed}, m_cursor, Priority::Page, this,
        [this](const Result<CharacterPage> &page) {
            if (!page) {
                QTimer::singleShot(Moment, this, &CleanupLife::readList);
                return;
            }
            for (const Character &one : page->characters)
                m_items.append({.character = one.id, .name = one.name, .seen = one.revision()});
            m_cursor = page->nextCursor;
            if (m_cursor.isEmpty())
                begin();
            else
                readList();
        });
}

void CleanupLife::begin()
{
    std::ignore = m_cleanup.start(Action::Delete, m_items, QStringLiteral("a test"));
}

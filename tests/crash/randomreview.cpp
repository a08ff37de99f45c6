// SPDX-License-Identifier: Apache-2.0
#include "crash/randomreview.h"

#include "crash/told.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace {

constexpr int LongestPause = 12; // ms between two keys
constexpr std::size_t MostOpen = 20;

} // namespace

RandomReview::RandomReview(const LoneDecider::Setup &setup, quint32 seed, Say say)
    : m_say(std::move(say))
    , m_dice(seed)
    , m_decider(setup)
{
    tellOf(m_decider.queue(), m_say);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &RandomReview::act);
    connect(&m_decider, &LoneDecider::started, this, [this](const JournalStart &start) {
        if (start.damage)
            m_say("damaged");
        m_say("started");
        readList();
        m_next.start(0);
    });
    connect(&m_decider, &LoneDecider::failed, this, [this](const QString &why) {
        m_say("failed " + why.toUtf8());
        QCoreApplication::exit(EXIT_FAILURE);
    });
}

void RandomReview::start()
{
    m_decider.start();
}

void RandomReview::readList()
{
    m_list = m_decider.api().list(
        {}, {}, Priority::Page, this, [this](const Result<CharacterPage> &page) {
            if (page)
                m_characters = page->characters;
            else
                QTimer::singleShot(LongestPause, this, &RandomReview::readList);
        });
}

void RandomReview::act()
{
    m_next.start(m_dice.bounded(LongestPause));
    const bool isFull = m_decider.queue().operations().open().size() >= MostOpen;
    switch (m_dice.bounded(10)) {
    case 0:
        m_decider.queue().undoLast();
        break;
    case 1:
        undoOne();
        break;
    case 2:
        decideOtherwise();
        break;
    case 3:
        m_decider.queue().sendHeldNow();
        m_decider.sendWhatWaits();
        break;
    default:
        if (!isFull && !m_characters.isEmpty())
            decide(m_characters.at(m_dice.bounded(m_characters.size())));
    }
}

void RandomReview::decide(const Character &character)
{
    const std::optional<Action> removal = removalFor(character.status);
    const bool saves = canSave(character.status) && m_dice.bounded(2) == 0;
    if (saves)
        m_decider.queue().submit(Action::Save, character);
    else if (removal)
        m_decider.queue().submit(*removal, character);
}

void RandomReview::decideOtherwise()
{
    const Operation *operation = anyOpen();
    if (operation == nullptr)
        return;
    const auto found =
        std::find_if(m_characters.cbegin(), m_characters.cend(),
                     [operation](const Character &one) { return one.id == operation->character; });
    if (found != m_characters.cend())
        decide(*found);
}

void RandomReview::undoOne()
{
    if (const Operation *operation = anyOpen())
        m_decider.queue().undo(OperationId(operation->id));
}

const Operation *RandomReview::anyOpen()
{
    const auto &open = m_decider.queue().operations().open();
    if (open.empty())
        return nullptr;
    const auto any = std::next(open.begin(), m_dice.bounded(int(open.size())));
    return &m_decider.queue().operations().all().at(*any);
}

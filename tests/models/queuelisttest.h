// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/listfixture.h"
#include "models/queuelistmodel.h"

#include <QLocale>

#include <memory>

/// The ground of the tests of the queues: their model over an empty list, anew for each test
/// function.
class QueueListTest : public QObject
{
protected:
    void begin()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_list = std::make_unique<ListFixture>();
        m_model = std::make_unique<QueueListModel>(m_list->api, m_list->model, m_list->queue);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_tester->setUseFetchMore(false);
    }
    void end()
    {
        m_tester.reset();
        m_model.reset();
        m_list.reset();
    }

    [[nodiscard]] QString countOf(CharacterStatus status) const
    {
        return at(status, QueueListModel::CountTextRole);
    }
    [[nodiscard]] QString nameOf(CharacterStatus status) const
    {
        return at(status, Qt::AccessibleTextRole);
    }
    [[nodiscard]] QString at(CharacterStatus status, int role) const
    {
        return m_model->index(m_model->rowOf({status})).data(role).toString();
    }

    /// Ends the hold of what was decided on \a number, and has its guard find \a found.
    void sendHeld(int number, const Result<Character> &found)
    {
        m_list->queue.sendHeldNow();
        const QString guard = QStringLiteral("fetch char_%1").arg(number);
        QTRY_VERIFY(m_list->api.waiting().split(QStringLiteral(", ")).contains(guard));
        m_list->api.answerFetch(found);
    }
    /// The same for 1, which passes.
    void sendHeld() { sendHeld(1, numbered(1)); }
    /// Discards \a number, and lets it through.
    void discard(int number)
    {
        m_list->queue.submit(Action::Discard, numbered(number));
        sendHeld(number, numbered(number));
        m_list->api.answerRemove(Deleted{numbered(number).id});
    }
    /// A walk through the queue has met those from \a first to \a last, and \a unreadable rows.
    void takeTotal(CharacterStatus status, int first, int last, qsizetype unreadable = 0)
    {
        CharacterWalk::Passed met;
        for (int number = first; number <= last; ++number) {
            const Character one = as(status, number);
            met.insert(one.id, {.createdAt = one.createdAt, .seen = one.revision()});
        }
        m_model->takeTotal({status}, met, numbered(first).createdAt, unreadable);
    }
    [[nodiscard]] static Character as(CharacterStatus status, int number)
    {
        Character character = numbered(number);
        character.status = status;
        return character;
    }

    std::unique_ptr<ListFixture> m_list;
    std::unique_ptr<QueueListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

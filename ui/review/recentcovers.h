// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class CharacterListModel;
class OperationQueue;
class RecentList;

/// Gives the list RECENT the covers of its characters as soon as the list of characters has them:
/// when one is decided, and when rows arrive, for decisions of a former run.
class RecentCovers final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    RecentCovers(RecentList &recent, OperationQueue &queue, CharacterListModel &characters,
                 QObject *parent);

private:
    void rememberAll();
    void remember(qsizetype position);

    RecentList &m_recent;
    OperationQueue &m_queue;
    CharacterListModel &m_characters;
};

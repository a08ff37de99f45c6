// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class CharacterListModel;
class Cleanup;
class OperationQueue;
class QueueListModel;
class ReviewPane;
class ReviewPosition;

/// Tells the page at the end of a queue what was decided in it, and which other queues have
/// something in them. GUI thread.
class EndFeed final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive the feed.
    struct Parts
    {
        QueueListModel &queues;
        OperationQueue &operations;
        const Cleanup &cleanup; ///< has some of them still to do
        CharacterListModel &characters;
        ReviewPosition &position;
    };

    EndFeed(ReviewPane &review, const Parts &parts, QObject *parent);

private:
    void tell();
    [[nodiscard]] QString decidedText() const;

    ReviewPane &m_review;
    const Parts m_parts;
};

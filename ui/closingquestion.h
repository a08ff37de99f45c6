// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <QDialog>
#include <QList>

class Theme;

/// Asks what shall become of decisions that are not sent yet, and of runs under way, each by its
/// name. Staying, which Escape is, rejects it.
class ClosingQuestion final : public QDialog
{
    Q_OBJECT

public:
    /// One thing done with many characters, which goes on.
    struct Run
    {
        Action action = Action::Delete;
        QString through{};      ///< how far it is, "138 of 307"
        bool isStopped = false; ///< for good, and only what is tried again of it goes on
    };

    /// What is asked about.
    struct Left
    {
        int count = 0;       ///< of decisions
        bool isKept = true;  ///< else leaving loses them
        bool canSend = true; ///< some do not wait for a click of their own
        QList<Run> runs{};   ///< in the order of their starts
    };

    /// Deleted when it is closed. \a theme is used while constructing.
    ClosingQuestion(const Theme &theme, const Left &left, QWidget *parent = nullptr);

signals:
    /// The reviewer leaves them as they are; the dialog closes.
    void leaveRequested();
    /// The reviewer wants them sent first; the dialog closes.
    void sendRequested();
};

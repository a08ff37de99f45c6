// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class HintLabel;
class KeyCapButton;
class Theme;

/// The bar below the refs: Discard or Delete far left, Reasons, Flag and Undo beside it, Save far
/// right, always at the same place and the bar as high. Where they would leave a hint too little
/// room the buttons are smaller, whether there is a hint or not. It decides nothing; the buttons do
/// what the keys do and do not take the focus.
class DecisionBar final : public QWidget
{
    Q_OBJECT

public:
    /// \a theme must outlive the bar.
    explicit DecisionBar(const Theme &theme, QWidget *parent = nullptr);

    // Tips are plain text.

    /// Offers Discard or Delete, with a reason or without, or no removal; \a tip says what it does
    /// to this character.
    void setRemoval(std::optional<Action> action, const QString &tip = {});
    /// Offers Save or not.
    void setSave(bool offered, const QString &tip = {});
    /// Flag is always there: checked if the shown character \a isFlagged, disabled where none is
    /// shown.
    void setFlag(std::optional<bool> isFlagged);
    /// Undo is always there; disabled when nothing can be undone.
    void setUndo(bool possible, const QString &tip = {});
    /// One plain sentence between the buttons: why a key did nothing; empty takes it away.
    void setHint(const QString &text);
    /// The same, until another takes its place, but for some seconds only.
    void setBriefHint(const QString &text);

signals:
    void saveRequested();
    /// Discard or Delete, whichever is offered.
    void removalRequested();
    /// The same, for a reason that is asked for.
    void reasonRequested();
    void undoRequested();
    /// The flag is to be set, or taken away.
    void flagRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setCompact(bool isCompact);
    void evenOutRemoval();

    const Theme &m_theme;
    KeyCapButton *m_removal = nullptr;
    KeyCapButton *m_reasons = nullptr;
    KeyCapButton *m_flag = nullptr;
    KeyCapButton *m_undo = nullptr;
    KeyCapButton *m_save = nullptr;
    HintLabel *m_hint = nullptr;
    int m_wholeWidth = 0; ///< of all but the hint, while the buttons are not compact
    bool m_isCompact = false;
    QTimer m_hintEnds; ///< of a brief one
};

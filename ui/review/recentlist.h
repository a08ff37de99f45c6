// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"
#include "refs/refkey.h"
#include "ui/browser/sidelist.h"

#include <QCache>

#include <optional>

class QImage;
class RefLoader;
class Theme;

/// The list RECENT: the last decisions, newest first, each with its cover, what was decided, and
/// what has become of it; with Undo while it can be taken back, by a click or by Enter or Delete.
/// What waits for a word has Send, too, and there Enter sends. The model gives the roles of
/// OperationListModel.
class RecentList final : public SideList
{
    Q_OBJECT

public:
    static constexpr int RowHeight = 48;
    static constexpr int CoverSize = 32;
    static constexpr int MostCovers = 100; ///< of the latest decisions: nobody scrolls further down

    /// Both must outlive the list.
    RecentList(RefLoader &loader, const Theme &theme, QWidget *parent = nullptr);

    /// The cover to show beside decisions on \a character; without it they have a blank one. Of
    /// more than MostCovers that which was not used for longest goes.
    void rememberCover(const Character &character);
    /// Nothing where no cover is remembered.
    [[nodiscard]] std::optional<RefSource> coverOf(const CharacterId &id) const;
    /// The picture of that cover, as wide as CoverSize; null where there is none, and while it is
    /// on its way, which this starts.
    [[nodiscard]] QImage cover(const CharacterId &id) const;

    /// Tab leads here only while \a model has rows: an empty list could not show the focus.
    void setModel(QAbstractItemModel *model) override;

    [[nodiscard]] QSize sizeHint() const override { return {220, 3 * m_rowHeight}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 3 * m_rowHeight}; }

signals:
    /// A decision is to be taken back.
    void undoRequested(const OperationId &id);
    /// A decision that waits for a word is to be sent.
    void sendRequested(const OperationId &id);
    /// cover() has another picture.
    void coverArrived(const CharacterId &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void answer(const Operation &operation);
    /// What a click on a row can do.
    enum class Link : quint8 { None, Undo, Send };
    [[nodiscard]] Link linkAt(const QPoint &position) const;

    RefLoader &m_loader;
    const int m_rowHeight;
    QCache<CharacterId, RefSource> m_covers{MostCovers};
};

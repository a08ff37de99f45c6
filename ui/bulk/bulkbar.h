// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <array>
#include <optional>

class ElidedLabel;
class QAction;
class QBoxLayout;
class QHBoxLayout;
class QMenu;
class QPushButton;
class Theme;

/// What can be done with many characters at once, under their list: how many are selected, and the
/// buttons for it, the less frequent ones in a menu, and on one line where there is room or on one
/// more where there is little. Shows
/// what it is told. A click leaves the keys where they are.
class BulkBar final : public QWidget
{
    Q_OBJECT

public:
    /// \a theme must outlive the bar.
    explicit BulkBar(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

    void setSelected(qsizetype count);
    /// How many of them are flagged for a second opinion.
    void setFlagged(qsizetype count);
    /// Whether there is anything to select.
    void setSelectable(bool selectable);
    /// How many of them can be saved, and how many have failed.
    void setOffered(qsizetype savable, qsizetype failed);
    /// A walk has looked through so many characters; none: there is no walk.
    void setLookedThrough(std::optional<qsizetype> count);
    /// Why the walk stands still; plain text.
    void setProblem(const QString &problem);

signals:
    void selectAllRequested();
    void clearRequested();
    void removalRequested();
    void failedRequested();
    // From the menu.
    void saveRequested();
    void resynthesizeRequested();
    void resynthesizeFailedRequested();
    /// Of a walk.
    void cancelRequested();
    void retryRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QPushButton *button(const QString &text, void (BulkBar::*clicked)());
    [[nodiscard]] QAction *addToMenu(const QString &text, void (BulkBar::*chosen)());
    enum class Rows : quint8 { Two, Three }; ///< of buttons

    void layOut();
    void place(Rows rows);
    void openMenu();
    void tell();

    const Theme &m_theme;
    qsizetype m_selected = 0;
    qsizetype m_flagged = 0;
    bool m_isSelectable = true;
    qsizetype m_savable = 0;
    qsizetype m_failedSelected = 0;
    std::optional<qsizetype> m_lookedThrough;
    QString m_problem;
    ElidedLabel *m_line = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_selectAll = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_failed = nullptr;
    QPushButton *m_more = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_save = nullptr;
    QAction *m_resynthesize = nullptr;
    QAction *m_resynthesizeFailed = nullptr;
    QBoxLayout *m_parts = nullptr; ///< one below the other, or side by side
    std::array<QHBoxLayout *, 3> m_rows{};
    Rows m_placed = Rows::Two;
};

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <optional>

class ElidedLabel;
class FigureLabel;
class Meter;
class QPainter;
class Theme;

/// The line at the bottom: decisions on their way, both budgets, the team. Shows what it is told.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Height = 32;

    /// How many decisions are where. `uncertain` ones wait for their check.
    struct Decisions
    {
        int held = 0; ///< with those that wait for a word
        int queued = 0;
        int sending = 0;
        int uncertain = 0;
        std::optional<int> secondsLeft{}; ///< until all are sent, when it can be told
        bool isAtLimit = false;           ///< the next one waits for the team's rate limit
        int waiting = 0;                  ///< of the held ones, those that wait for a word
        QString why{}; ///< what the queued ones wait for, as waitText() has it; or empty

        [[nodiscard]] int count() const { return held + queued + sending + uncertain; }
    };
    /// What is left of a rate-limit bucket.
    struct Budget
    {
        int left = 0;
        int limit = 0;
        int waiting = 0; ///< requests that wait for it to refill
    };
    enum class Connection : quint8 {
        None,
        Connecting, ///< the key is looked up, or the server asked whose it is
        NoKey,
        Online,
        Offline,
        Paused,
    };

    /// \a theme must outlive the line.
    explicit StatusLine(const Theme &theme, QWidget *parent = nullptr);

    /// While nothing can be sent, they are told as kept, and no time is promised.
    void setDecisions(const Decisions &decisions);
    /// How far a clean-up is, before the decisions; empty for none. \a why it waits, as waitText()
    /// has it, stands after it where that does not make the line too long, and the decisions do
    /// not say why they wait themselves.
    void setCleanup(const QString &text, const QString &why = {});
    /// Nothing until the server has told its limits.
    void setWrites(const std::optional<Budget> &budget);
    void setReads(const std::optional<Budget> &budget);
    /// \a team is the server's text, shown as it is; empty while it is not known.
    void setConnection(Connection connection, const QString &team);
    /// As it was set.
    [[nodiscard]] Connection connection() const { return m_link; }

    /// What gives way first where the line is too short for all: the bars of the budgets, then the
    /// budgets, then when all is sent. What is decided, and whether it can be sent, stays.
    enum class Rest : quint8 { Whole, WithoutBars, WithoutReads, WithoutBudgets, WithoutTime };
    /// How wide a toast over the beginning of the line may be so that \a rest has its place beside
    /// it.
    [[nodiscard]] int roomForToast(Rest rest) const;
    /// How wide a toast of \a width may grow without taking more from the line than it does, but
    /// for the time, which goes with the budgets: the toast has one itself. Less than \a width
    /// where there is too little room for that already.
    [[nodiscard]] int roomBeside(int width) const;
    /// A toast covers the first \a width pixels: the rest moves beside it.
    void makeRoom(int width);

    /// Narrower than its content: a toast must not widen the window.
    [[nodiscard]] QSize minimumSizeHint() const override { return {480, Height}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct BudgetView
    {
        FigureLabel *label = nullptr;
        Meter *meter = nullptr;
        bool isKnown = false;
    };

    BudgetView addBudget();
    void present(BudgetView &view, const std::optional<Budget> &budget, const QString &text,
                 const QString &waitingText = {});
    [[nodiscard]] bool isStopped() const;
    [[nodiscard]] bool isTold(const BudgetView &view) const;
    [[nodiscard]] static QString joined(QStringList parts);
    [[nodiscard]] QString linkText() const;
    [[nodiscard]] QString waysText(bool withTime) const;
    [[nodiscard]] QString decisionsText(const QString &cleanupWaitsFor, bool withTime) const;
    void showDecisions(const QString &text);
    [[nodiscard]] QString keptText() const;
    [[nodiscard]] int widthOf(Rest rest) const;
    [[nodiscard]] Rest restBeside(int toastWidth) const;
    void tell();
    void arrange();
    void drawDot(QPainter &painter) const;

    const Theme &m_theme;
    FigureLabel *m_decisions = nullptr;
    BudgetView m_writes{};
    BudgetView m_reads{};
    Decisions m_waiting{};
    QString m_whole{}; ///< what the line says of them, and how wide that is
    int m_wholeWidth = 0;
    QString m_brief{}; ///< the same without the time
    int m_briefWidth = 0;
    QString m_cleanup{};
    QString m_cleanupWaitsFor{};
    Connection m_link = Connection::None;
    QString m_team{};
    int m_toastWidth = 0;
    ElidedLabel *m_connection = nullptr;
};

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class Theme;

/// A line of words with numbers in it, which keep their width; the figures in it stand out. Its
/// accessible name is the line.
class FigureLabel final : public QWidget
{
    Q_OBJECT

public:
    /// Quiet: all in the second text, for a position like "37 of 1,284".
    enum class Emphasis : quint8 { Figures, Quiet };

    /// \a theme must outlive the label.
    FigureLabel(const Theme &theme, Emphasis emphasis, QWidget *parent = nullptr);

    /// \a figure is the part of \a text that stands out, as "41 of 60" of "Writes 41 of 60"; empty:
    /// each number by itself.
    void setText(const QString &text, const QString &figure = {});
    [[nodiscard]] const QString &text() const { return m_text; }
    /// The words in the colour of a warning.
    void setWarning(bool isWarning);

    /// How wide \a text would be, in logical pixels, with each of its numbers standing out.
    [[nodiscard]] int widthOf(const QString &text) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// A part of the line that is drawn in one way.
    struct Run
    {
        QString text{};
        bool standsOut = false;
        int width = 0;
    };

    [[nodiscard]] static QList<Run> runsOf(const QString &text);
    [[nodiscard]] static QList<Run> runsOf(const QString &text, const QString &figure);
    [[nodiscard]] bool isStrong(const Run &run) const;
    [[nodiscard]] QFont fontOf(const Run &run) const;
    void measure(QList<Run> &runs) const;
    [[nodiscard]] static int sumOf(const QList<Run> &runs);
    [[nodiscard]] const QList<Run> &runs() const;

    const Theme &m_theme;
    Emphasis m_emphasis;
    bool m_isWarning = false;
    QString m_text{};
    QString m_figure{};
    /// Empty until somebody asks: layouts ask a dozen times for the width, and Qt would shape the
    /// text each time.
    mutable QList<Run> m_runs{};
};

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "ui/review/attributerows.h"
#include "ui/theme/ringedarea.h"

#include <QList>

class ElidedLabel;
class QGridLayout;
class Theme;

/// The panel DETAILS: what the server says of the shown character, as plain text. As high as that
/// if there is room, else it scrolls, and ends below a whole line of text; Tab leads to it, and
/// then the arrows scroll.
class DetailsPane final : public RingedArea
{
    Q_OBJECT

public:
    /// \a theme must outlive the pane.
    explicit DetailsPane(const Theme &theme, QWidget *parent = nullptr);

    void setCharacter(const Character &character);
    void clear();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {216, 120}; }

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The labels are kept and filled anew for each character: moving on must be quick.
    struct Line
    {
        ElidedLabel *label = nullptr;
        ElidedLabel *value = nullptr;
    };

    Line &line(int row);
    void presentNews(const QList<DetailRow> &rows);
    void present(const QList<DetailRow> &rows);
    void fill(Line &line, const DetailRow &row);
    void coverCutLine();
    [[nodiscard]] int wholeLinesEnd(const ElidedLabel &label, int edge) const;

    QGridLayout *m_grid = nullptr;
    QWidget *m_cover = nullptr; ///< over what is left of the line that the lower edge cuts
    QList<Line> m_lines{};
    QList<DetailRow> m_rows{};
};

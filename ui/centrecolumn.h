// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class CardListModel;
class CentrePages;
class CharacterListModel;
class Filmstrip;
class QAction;
class RefLoader;
class ReviewPosition;
class Theme;

/// The middle of the window: the refs, and below them the filmstrip where it is wanted and leaves
/// the refs enough. The strip has its rows only while it is shown: each view keeps a place for
/// every one of them. GUI thread.
class CentreColumn final : public QWidget
{
    Q_OBJECT

public:
    /// All of it must outlive this.
    struct Parts
    {
        RefLoader &refs;
        CharacterListModel &characters;
        ReviewPosition &position;
        QAction &wanted; ///< checked while the strip is wanted; offered while the refs are shown
    };

    /// What is left for the refs, their heading and the line under them, in logical pixels: a strip
    /// that would leave less is not shown.
    static constexpr int LeastForRefs = 432;
    /// The refs with their margins, in logical pixels. Texts around them give way: none makes the
    /// window wider than a screen.
    static constexpr int LeastWidth = 312;

    /// Takes \a pages.
    CentreColumn(CentrePages *pages, const Parts &parts, const Theme &theme,
                 QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// To say for some seconds.
    void told(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] bool hasRoom() const;
    void presentStrip();
    void explain();
    void giveRows(bool given);
    void follow();

    const Parts m_parts;
    CentrePages *m_pages = nullptr;
    Filmstrip *m_strip = nullptr;
    CardListModel *m_frames = nullptr;
};

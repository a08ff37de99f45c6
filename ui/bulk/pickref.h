// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "refs/refkey.h"

#include <QImage>
#include <QWidget>

class RefLoader;
class Theme;

/// One ref of the one character that a dry run is about: all of the picture, as large as there is
/// room for, and its pose right below it. GUI thread.
class PickRef final : public QWidget
{
    Q_OBJECT

public:
    /// The ref \a index, which must be valid. \a loader and \a theme must outlive this.
    PickRef(const Character &character, int index, RefLoader &loader, const Theme &theme,
            QWidget *parent = nullptr);
    ~PickRef() override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void look();
    [[nodiscard]] bool hasFailed() const;

    const RefSource m_source;
    RefLoader &m_loader;
    const Theme &m_theme;
    QImage m_image; ///< null until it is there
};

/// All refs of \a character side by side, in their order; a new widget, which scrolls where there
/// are too many for its width.
[[nodiscard]] QWidget *makePickRefs(const Character &character, RefLoader &loader,
                                    const Theme &theme);

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextBrowser>

class Theme;

/// The user guide: the HTML pages of one folder, and the links between them. Reads nothing else,
/// neither of the network nor of other folders.
class GuideView final : public QTextBrowser
{
    Q_OBJECT

public:
    /// Begins with index.html of \a folder; says that there is no guide where that is not there.
    /// \a theme must outlive the view.
    GuideView(const Theme &theme, const QString &folder, QWidget *parent = nullptr);

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void follow(const QUrl &link);
    void takeColours();
    [[nodiscard]] QString pageOf(const QUrl &address) const;

    const Theme &m_theme;
    const QString m_folder; ///< without links in its path; empty: there is none
};

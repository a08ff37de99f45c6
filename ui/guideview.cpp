// SPDX-License-Identifier: Apache-2.0
#include "ui/guideview.h"

#include "ui/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestPage = 1024 * 1024; ///< bytes

} // namespace

GuideView::GuideView(const Theme &theme, const QString &folder, QWidget *parent)
    : QTextBrowser(parent)
    , m_theme(theme)
    , m_folder(folder.isEmpty() ? QString() : QDir(folder).canonicalPath())
{
    setAccessibleName(tr("Guide"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    const QUrl first = QUrl::fromLocalFile(m_folder + "/index.html"_L1);
    if (pageOf(first).isEmpty()) {
        setPlainText(tr("The guide is not installed with this program. Its text is in the folder "
                        "resources/guide of the sources."));
        return;
    }
    takeColours();
    setSource(first);
    connect(this, &QTextBrowser::anchorClicked, this, &GuideView::follow);
    connect(&theme, &Theme::changed, this, [this] {
        takeColours();
        reload();
    });
}

void GuideView::takeColours()
{
    // The pages' own style is for browsers. By these words headings are of 1.5, 1.2 and 1 times the
    // size of the text; a size in px or em changes nothing of what Qt gives them.
    document()->setDefaultStyleSheet(
        u"h1 { font-size: x-large; } h2 { font-size: large; } h3 { font-size: medium; }"
        "th, td { padding: 4px 8px; border: 1px solid %1; } th { text-align: left; }"
        "table { border-collapse: collapse; } blockquote { font-weight: 600; }"
        "a { color: %2; }"_s.arg(m_theme.colours().hairline.name(),
                                 m_theme.colours().accent.name()));
}

QString GuideView::pageOf(const QUrl &address) const
{
    if (m_folder.isEmpty() || !address.isLocalFile())
        return {};
    const QString path = QFileInfo(address.toLocalFile()).canonicalFilePath();
    return path.startsWith(m_folder + u'/') && path.endsWith(".html"_L1) ? path : QString();
}

QVariant GuideView::loadResource(int type, const QUrl &name)
{
    // Not an empty value: for that the document looks for a file itself.
    if (type == QTextDocument::StyleSheetResource || type == QTextDocument::ImageResource)
        return QByteArray();
    QFile page(pageOf(name));
    if (page.fileName().isEmpty() || !page.open(QIODevice::ReadOnly))
        return QByteArray();
    return QString::fromUtf8(page.read(LargestPage));
}

void GuideView::follow(const QUrl &link)
{
    if (!pageOf(link).isEmpty())
        setSource(link);
}

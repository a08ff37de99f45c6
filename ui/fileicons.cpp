// SPDX-License-Identifier: Apache-2.0
#include "ui/fileicons.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileIconProvider>

namespace {

/// Made in the window's thread: one of the dialog's model asks for them, until that goes. The
/// children of a dialog go in the order they came in.
class PlainIcons final : public QObject, public QFileIconProvider
{
public:
    explicit PlainIcons(QFileDialog *dialog)
        : QObject(dialog)
        , m_folder(QFileIconProvider::icon(Folder))
        , m_file(QFileIconProvider::icon(File))
    {}

    [[nodiscard]] QIcon icon(IconType type) const override { return QFileIconProvider::icon(type); }
    [[nodiscard]] QIcon icon(const QFileInfo &file) const override
    {
        return file.isDir() ? m_folder : m_file;
    }
    [[nodiscard]] QString type(const QFileInfo &file) const override
    {
        //: The type of what a dialog lists
        return file.isDir() ? QCoreApplication::translate("FileIcons", "Folder") : QString();
    }

private:
    const QIcon m_folder;
    const QIcon m_file;
};

} // namespace

void showPlainIcons(QFileDialog &dialog)
{
    dialog.setIconProvider(new PlainIcons(&dialog));
}

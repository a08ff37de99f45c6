// SPDX-License-Identifier: Apache-2.0
#include "ui/fileicons.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileIconProvider>

namespace {

/// A thread of the dialog's model asks for them until that goes: the children of a dialog go in the
/// order they came in.
class PlainIcons final : public QObject, public QFileIconProvider
{
public:
    explicit PlainIcons(QFileDialog *dialog)
        : QObject(dialog)
    {}

    using QFileIconProvider::icon;
    [[nodiscard]] QIcon icon(const QFileInfo &file) const override
    {
        return icon(file.isDir() ? Folder : File);
    }
    [[nodiscard]] QString type(const QFileInfo &file) const override
    {
        //: The type of what a dialog lists
        return file.isDir() ? QCoreApplication::translate("FileIcons", "Folder") : QString();
    }
};

} // namespace

void showPlainIcons(QFileDialog &dialog)
{
    dialog.setIconProvider(new PlainIcons(&dialog));
}

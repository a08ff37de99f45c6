// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pictures/sheetexport.h"

#include <QDialog>

#include <memory>

class CharacterListModel;
class CharacterSelection;
class ProblemLabel;
class ProgressLine;
class QPushButton;
class QRadioButton;
class Settings;
class Theme;
class WrappedLabel;

/// Makes contact sheets: asks which characters and which format, then where to, and shows how far
/// it is. The window can be used meanwhile. Closing it cancels what is being made.
class SheetDialog final : public QDialog
{
    Q_OBJECT

public:
    /// All of it must outlive the dialog.
    struct Parts
    {
        SheetExport::Parts sheet;
        const CharacterListModel &characters;
        const CharacterSelection &selection;
        Settings &settings;
    };

    SheetDialog(const Parts &parts, const Theme &theme, QWidget *parent);
    ~SheetDialog() override;

    /// Shows it in front.
    void bringUp();

public slots:
    /// Cancels what is being made, or closes.
    void reject() override;

private:
    void layOut(const Theme &theme);
    void connectParts();
    void present();
    void askWhereTo();
    void make(const QString &fileName);
    void presentProgress(int pages);
    void end();
    [[nodiscard]] QList<SheetItem> selectedItems() const;
    [[nodiscard]] QList<SheetItem> loadedItems() const;
    [[nodiscard]] qsizetype count() const;

    const Parts m_parts;
    QRadioButton *m_selected = nullptr;
    QRadioButton *m_loaded = nullptr;
    QRadioButton *m_pdf = nullptr;
    QRadioButton *m_png = nullptr;
    WrappedLabel *m_said = nullptr;
    ProgressLine *m_progress = nullptr;
    ProblemLabel *m_problem = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_cancel = nullptr;
    QString m_fileName;                   ///< of the sheet that is being made
    std::unique_ptr<SheetExport> m_sheet; ///< while it is being made
};

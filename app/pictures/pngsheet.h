// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pictures/sheetfile.h"

#include <QTemporaryDir>

#include <optional>

/// A contact sheet as one PNG for each page, kept in a folder of its own beside them until all are
/// drawn.
class PngSheet final : public SheetFile
{
public:
    PngSheet(QString fileName, int pages);

    [[nodiscard]] Result<void> add(const SheetPage &page) override;
    [[nodiscard]] Result<void> finish() override;
    void close() override;

private:
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] QString pathOf(int number) const;
    [[nodiscard]] Error notWritable() const;

    const QString m_fileName;
    const int m_pages;
    std::optional<QTemporaryDir> m_folder;
};

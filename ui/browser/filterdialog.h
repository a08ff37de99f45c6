// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/characterfilter.h"

#include <QDialog>
#include <QList>

#include <utility>

class QButtonGroup;
class QGridLayout;
class QLineEdit;
class QPushButton;
class ProblemLabel;
class Theme;

/// The criteria of a filter beside its text. Open it with open(); it deletes itself when closed.
class FilterDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Starts with those of \a filter. Statuses are asked for only where there is \a
    /// mayChooseStatus: a queue has one. \a theme must outlive the dialog.
    FilterDialog(const Theme &theme, CharacterFilter filter, bool mayChooseStatus, QWidget *parent);

    void accept() override;

signals:
    /// \a filter is wanted; once, before it closes.
    void chosen(const CharacterFilter &filter);

private:
    [[nodiscard]] QLineEdit *line(const QString &name, const QString &text);
    [[nodiscard]] QWidget *statusRow();
    [[nodiscard]] QWidget *attributeRow();
    [[nodiscard]] QWidget *flagRow();
    [[nodiscard]] QWidget *buttonRow();
    void add(QGridLayout &grid, const QString &label, QWidget *field);
    [[nodiscard]] bool readAges(AgeRange &age);

    CharacterFilter m_filter;
    QList<std::pair<CharacterStatus, QPushButton *>> m_statuses;
    QLineEdit *m_older = nullptr; ///< days, or nothing
    QLineEdit *m_newer = nullptr;
    QLineEdit *m_error = nullptr;
    QLineEdit *m_key = nullptr; ///< of the first attribute; further ones stay as they are
    QLineEdit *m_value = nullptr;
    QButtonGroup *m_flags = nullptr;
    ProblemLabel *m_problem = nullptr;
};

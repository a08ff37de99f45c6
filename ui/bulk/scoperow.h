// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;
class WrappedLabel;
struct DryRunScope;

/// What a dry run is limited by, and how to have all. Hidden where it is limited by nothing.
class ScopeRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeRow(QWidget *parent = nullptr);

    void present(const DryRunScope &scope);

signals:
    /// Without the filter.
    void allRequested();

private:
    WrappedLabel *m_words = nullptr;
    QPushButton *m_all = nullptr;
};

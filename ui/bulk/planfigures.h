// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/cleanuppace.h"
#include "ui/theme/ringedarea.h"

class CleanupPlan;
class ProblemLabel;
class QVBoxLayout;
class Theme;
class WrappedLabel;

/// What a dry run says beside its list: what happens to each kind, why they failed, how old they
/// are, how long it takes, and what is left out.
class PlanFigures final : public RingedArea
{
    Q_OBJECT

public:
    /// \a theme must outlive this.
    explicit PlanFigures(const Theme &theme, QWidget *parent = nullptr);

    void present(const CleanupPlan &plan);
    void presentTimes(const CleanupPlan &plan, const CleanupPace &pace);

private:
    /// A heading and what stands under it; hidden where that is nothing.
    struct Section
    {
        QWidget *heading = nullptr;
        WrappedLabel *text = nullptr;

        void say(const QString &words) const;
    };
    [[nodiscard]] Section add(QVBoxLayout &column, const Theme &theme, const QString &heading);

    Section m_parts;
    Section m_errors;
    Section m_ages;
    Section m_refs;
    Section m_times;
    ProblemLabel *m_exceptions = nullptr;
};

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "ui/judging/readiness.h"

#include <QList>

/// What keys decide on, as a view has it on screen: what a view is to whoever decides. Its own
/// signal tells when readiness() may be another.
class JudgedRefs
{
public:
    JudgedRefs() = default;
    JudgedRefs(const JudgedRefs &) = delete;
    JudgedRefs &operator=(const JudgedRefs &) = delete;
    JudgedRefs(JudgedRefs &&) = delete;
    JudgedRefs &operator=(JudgedRefs &&) = delete;
    virtual ~JudgedRefs() = default;

    /// The character that is judged; an empty one: none is.
    [[nodiscard]] virtual const Character &character() const = 0;
    [[nodiscard]] virtual Readiness readiness() const = 0;
    /// The refs that failed, from 0, the lowest first.
    [[nodiscard]] virtual QList<int> failedRefs() const = 0;
    /// The ref that keys act on, from 0.
    [[nodiscard]] virtual int focusRef() const = 0;
};

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/characterfilter.h"
#include "domain/soughttext.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

/// A filter made ready for many characters: what it looks for is split and folded once, and not for
/// each of them. A value; any thread.
class CharacterMatcher
{
public:
    /// The fewest letters that find an id by its end. Fewer end too many of them by chance, and a
    /// clean-up takes what a filter finds.
    static constexpr int LeastIdEnd = 4;

    /// \a now is the time of day. \a worded are error messages that match too, since people are
    /// shown them in words that hold errorMessage; blanks around a character's do not count.
    CharacterMatcher(const CharacterFilter &filter, QDateTime now, QStringList worded = {});

    [[nodiscard]] bool matches(const Character &character, bool isFlagged) const;

private:
    struct SoughtAttribute
    {
        QString key{}; ///< empty for whichever
        SoughtText value{};
    };

    [[nodiscard]] static bool isMetBy(const SoughtAttribute &sought, const Attributes &attributes);
    [[nodiscard]] bool isText(const Character &character) const;
    [[nodiscard]] bool isError(const CompactText &message) const;

    CharacterFilter m_filter;
    QDateTime m_now;
    QStringList m_worded;
    SoughtText m_text;
    QString m_idText;        ///< m_filter.text as an id or a piece of one, which has no blanks
    bool m_mayEndId = false; ///< m_idText
    QString m_idPrefix;
    SoughtText m_error;
    SoughtText m_name;
    SoughtText m_reference;
    std::vector<SoughtAttribute> m_attributes; ///< each of them
};

// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/filtertext.h"

#include "models/failurereason.h"
#include "settings/savedfilter.h"
#include "ui/browser/statustext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

/// Gives the texts of this file their context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

/// In the largest unit that says it exactly.
QString spanText(std::chrono::seconds span)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 seconds = span.count();
    const auto say = [seconds](qint64 unit, const QString &one, const QString &many) {
        const qint64 number = seconds / unit;
        return number == 1 ? one : many.arg(QLocale().toString(number));
    };
    if (seconds > 0 && seconds % day == 0)
        return say(day, Text::tr("1 day"), Text::tr("%1 days"));
    if (seconds > 0 && seconds % hour == 0)
        return say(hour, Text::tr("1 hour"), Text::tr("%1 hours"));
    if (seconds > 0 && seconds % minute == 0)
        return say(minute, Text::tr("1 minute"), Text::tr("%1 minutes"));
    return say(1, Text::tr("1 second"), Text::tr("%1 seconds"));
}

QString statusesText(const std::set<CharacterStatus> &statuses)
{
    QStringList words;
    for (const CharacterStatus status : statuses) {
        Character one{.status = status};
        if (status == CharacterStatus::Unknown)
            //: a status that this version does not know
            one.unknownStatus = Text::tr("unknown");
        words.append(statusText(one));
    }
    //: joins the statuses that are looked for: "failed or ready"
    return words.join(Text::tr(" or "));
}

QString attributeText(const AttributeCriterion &criterion)
{
    const QString key = criterion.key.trimmed();
    const QString value = criterion.value.trimmed();
    if (key.isEmpty())
        return Text::tr("attribute: %1").arg(value);
    //: %1 is the name of an attribute, which has any value
    return value.isEmpty() ? Text::tr("has %1").arg(key) : Text::tr("%1: %2").arg(key, value);
}

/// Collects the parts of a filter.
class Parts
{
public:
    explicit Parts(const CharacterFilter &filter)
        : m_filter(filter)
    {}

    /// A criterion that \a remove takes away.
    template <typename Remove>
    void add(const QString &text, Remove remove)
    {
        FilterPart part{.text = text, .without = m_filter};
        remove(part.without);
        m_parts.append(part);
    }
    void addText(QString CharacterFilter::*member, const QString &words)
    {
        const QString text = (m_filter.*member).trimmed();
        if (!text.isEmpty())
            add(words.arg(text), [member](CharacterFilter &one) { (one.*member).clear(); });
    }
    void addError()
    {
        const QString text = m_filter.errorMessage.trimmed();
        if (text.isEmpty())
            return;
        //: %1 is why characters failed, and all of it
        add(m_filter.isErrorWhole ? Text::tr("error is %1").arg(failureReason(text).simplified())
                                  : Text::tr("error: %1").arg(text),
            [](CharacterFilter &one) {
                one.errorMessage.clear();
                one.isErrorWhole = false;
            });
    }
    void addAge(AgeRange CharacterFilter::*member, const QString &older, const QString &newer)
    {
        const AgeRange &age = m_filter.*member;
        if (age.from)
            add(older.arg(spanText(*age.from)),
                [member](CharacterFilter &one) { (one.*member).from.reset(); });
        if (age.below)
            add(newer.arg(spanText(*age.below)),
                [member](CharacterFilter &one) { (one.*member).below.reset(); });
    }
    void addAttributes()
    {
        for (qsizetype i = 0; i < m_filter.attributes.size(); ++i)
            add(attributeText(m_filter.attributes.at(i)),
                [i](CharacterFilter &one) { one.attributes.removeAt(i); });
    }
    [[nodiscard]] const QList<FilterPart> &all() const { return m_parts; }

private:
    const CharacterFilter &m_filter;
    QList<FilterPart> m_parts;
};

} // namespace

QList<FilterPart> partsOf(const CharacterFilter &filter)
{
    Parts parts(filter);
    if (!filter.statuses.empty())
        parts.add(statusesText(filter.statuses),
                  [](CharacterFilter &one) { one.statuses.clear(); });
    //: %1 is a time: "7 days"
    parts.addAge(&CharacterFilter::created, Text::tr("older than %1"), Text::tr("newer than %1"));
    parts.addAge(&CharacterFilter::updated, Text::tr("unchanged for %1"),
                 Text::tr("changed within %1"));
    parts.addError();
    parts.addText(&CharacterFilter::name, Text::tr("name: %1"));
    parts.addText(&CharacterFilter::idPrefix, Text::tr("id: %1"));
    parts.addText(&CharacterFilter::clientReferenceId, Text::tr("reference: %1"));
    parts.addAttributes();
    if (filter.flag != CharacterFilter::Flag::Any)
        parts.add(filter.flag == CharacterFilter::Flag::Flagged ? Text::tr("flagged")
                                                                : Text::tr("not flagged"),
                  [](CharacterFilter &one) { one.flag = CharacterFilter::Flag::Any; });
    return parts.all();
}

QString filterText(const CharacterFilter &filter)
{
    QStringList texts;
    if (!filter.text.trimmed().isEmpty())
        //: %1 is what somebody looks for
        texts.append(Text::tr("“%1”").arg(filter.text.trimmed()));
    for (const FilterPart &part : partsOf(filter))
        texts.append(part.text);
    return texts.join(Text::tr(", "));
}

QString notWholeText(const SavedFilter &saved)
{
    //: %1 is the name of a saved filter
    return Text::tr("%1 holds something that this version does not know. Save it anew first.")
        .arg(saved.name);
}

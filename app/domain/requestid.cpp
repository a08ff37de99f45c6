// SPDX-License-Identifier: Apache-2.0
#include "domain/requestid.h"

#include <QLatin1StringView>
#include <QStringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Prefix = "req_"_L1;
constexpr auto Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1; // Crockford's Base32
constexpr qsizetype DigitsOfUlid = 26;
constexpr char16_t HighestFirst = u'7'; // they would have 130 bits, and a ULID has 128
constexpr int BitsOfDigit = 5;
constexpr quint64 LastDigit = 31;
constexpr int BitsOfRest = 64 - BitsOfDigit;

/// What is lower case, or an alias of a digit, as O is of 0, would not come out as it went in.
bool isUlidText(QStringView text)
{
    return text.size() == DigitsOfUlid && text.front() <= HighestFirst
        && std::all_of(text.begin(), text.end(),
                       [](QChar letter) { return Digits.contains(letter); });
}

} // namespace

RequestId::RequestId(const QString &text)
{
    const QStringView digits =
        text.startsWith(Prefix) ? QStringView(text).sliced(Prefix.size()) : QStringView();
    if (isUlidText(digits)) {
        for (const QChar digit : digits) {
            m_high = (m_high << BitsOfDigit) | (m_low >> BitsOfRest);
            m_low = (m_low << BitsOfDigit) | static_cast<quint64>(Digits.indexOf(digit));
        }
    }
    if (!isUlid())
        m_other = text;
}

QString RequestId::toString() const
{
    if (!isUlid())
        return m_other.toString();
    QString text(Prefix.size() + DigitsOfUlid, Qt::Uninitialized);
    std::transform(Prefix.begin(), Prefix.end(), text.begin(),
                   [](char letter) { return QLatin1Char(letter); });
    quint64 high = m_high;
    quint64 low = m_low;
    for (qsizetype i = text.size(); i-- > Prefix.size();) {
        text[i] = Digits.at(static_cast<qsizetype>(low & LastDigit));
        low = (low >> BitsOfDigit) | (high << BitsOfRest);
        high >>= BitsOfDigit;
    }
    return text;
}

// SPDX-License-Identifier: Apache-2.0
#include "sandbox/reftokens.h"

#include "sandbox/clock.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QtEndian>

#include <array>

namespace sandbox {

namespace {

// Terms: six bytes of expiry in milliseconds, one of series, three random. Then the seal.
constexpr qsizetype termsSize = 10;
constexpr qsizetype sealSize = 14;
constexpr qsizetype seriesAt = 6;

constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

void append(QByteArray &bytes, quint64 number, qsizetype count)
{
    std::array<char, sizeof number> bigEndian{};
    qToBigEndian(number, bigEndian.data());
    bytes.append(bigEndian.data() + (sizeof number - static_cast<std::size_t>(count)), count);
}

std::int64_t expiryIn(const QByteArray &terms)
{
    std::int64_t millis = 0;
    for (qsizetype i = 0; i < seriesAt; ++i)
        millis = (millis << 8) | static_cast<unsigned char>(terms.at(i));
    return millis;
}

} // namespace

RefTokens::RefTokens(std::chrono::seconds life)
    : m_life(life)
{
    std::array<quint32, 8> secret{};
    QRandomGenerator::system()->fillRange(secret.data(), secret.size());
    m_secret = QByteArray(reinterpret_cast<const char *>(secret.data()), sizeof secret);
}

std::string RefTokens::make(const Character &character, std::size_t ref) const
{
    QByteArray terms;
    append(terms, static_cast<quint64>(epochMillis()) + static_cast<quint64>(m_life.count()),
           seriesAt);
    append(terms, m_series.load(), 1);
    append(terms, QRandomGenerator::global()->generate(), termsSize - seriesAt - 1);
    terms += seal(terms, character, ref);
    return terms.toBase64(encoding).toStdString();
}

RefTokens::Verdict RefTokens::check(const std::string &token, const Character &character,
                                    std::size_t ref) const
{
    const QByteArray bytes = QByteArray::fromBase64(QByteArray::fromStdString(token), encoding);
    const QByteArray terms = bytes.left(termsSize);
    if (bytes.size() != termsSize + sealSize || bytes.mid(termsSize) != seal(terms, character, ref))
        return Verdict::Unknown;
    const bool old = static_cast<std::uint8_t>(terms.at(seriesAt)) != m_series.load();
    return old || expiryIn(terms) <= epochMillis() ? Verdict::Expired : Verdict::Good;
}

void RefTokens::expireAll()
{
    ++m_series;
}

QByteArray RefTokens::seal(const QByteArray &terms, const Character &character,
                           std::size_t ref) const
{
    QByteArray message = terms;
    append(message, character.id.high, sizeof character.id.high);
    append(message, character.id.low, sizeof character.id.low);
    append(message, ref, 1);
    append(message, character.refs.at(ref).attempt, 2);
    return QMessageAuthenticationCode::hash(message, m_secret, QCryptographicHash::Sha256)
        .left(sealSize);
}

} // namespace sandbox

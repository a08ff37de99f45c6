// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/compacttext.h"

#include <QString>
#include <QtGlobal>

/// The server's name for a request. Thousands are kept, and each is another one, so what has the
/// form that the API gives them, `req_` and a ULID (contract 1.3), weighs 24 bytes and nothing on
/// the heap. They are opaque all the same: any other text is kept as a CompactText beside that.
class RequestId
{
public:
    RequestId() = default; ///< none, an empty text
    RequestId(const QString &text);

    [[nodiscard]] bool isEmpty() const { return *this == RequestId(); }
    /// The text that went in, to the letter, made anew by each call.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const RequestId &, const RequestId &) = default;

private:
    [[nodiscard]] bool isUlid() const { return m_high != 0 || m_low != 0; }

    // The ULID's 128 bits. Both are 0 where there is none; of 26 zeros the text is kept.
    quint64 m_high = 0;
    quint64 m_low = 0;
    CompactText m_other{}; ///< a text that has no ULID, or empty
};

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/tokenbucket.h"

#include <array>
#include <mutex>
#include <string_view>

namespace sandbox {

enum class Bucket { CharactersGet, CharactersPost, CharactersSynthesize, General };

/// The bucket's name, as a 429 message gives it.
std::string_view bucketName(Bucket bucket);

/// The buckets of one team, which all its keys share. Any thread.
class RateBuckets
{
public:
    /// Rate and burst of each are those of contract section 7, times `scale`.
    explicit RateBuckets(double scale);

    TokenBucket::Verdict take(Bucket bucket);

private:
    std::mutex m_mutex;
    std::array<TokenBucket, 4> m_buckets; // in the order of Bucket
};

} // namespace sandbox

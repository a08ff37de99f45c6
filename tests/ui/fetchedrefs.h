// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/windowfixture.h"

#include <map>
#include <set>

/// The different refs that were fetched of each character, by its id.
[[nodiscard]] inline std::map<QString, std::set<QString>> fetchedRefs(const WindowFixture &f)
{
    std::map<QString, std::set<QString>> refs;
    const QList<sandbox::RecordLine> lines = f.server.record();
    for (const sandbox::RecordLine &line : lines) {
        if (line.kind == u"request" && line.path.startsWith(u"/storage/"))
            refs[line.path.section(u'/', 2, 2)].insert(line.path);
    }
    return refs;
}

/// The same once no more come, which on a busy machine takes its time.
[[nodiscard]] inline std::map<QString, std::set<QString>> settledRefs(const WindowFixture &f)
{
    std::map<QString, std::set<QString>> before;
    do {
        before = fetchedRefs(f);
        QTest::qWait(1000);
    } while (before != fetchedRefs(f));
    return before;
}

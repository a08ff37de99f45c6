// SPDX-License-Identifier: Apache-2.0
//
//   fuzz_NAME FOLDER...
//
// Calls a fuzz target with each file of the folders, where there is no libFuzzer to do so. The name
// of a file is printed before its turn: the last one is to blame.
#include "fuzz/target.h"

#include <QDirIterator>
#include <QFile>
#include <QStringList>

#include <algorithm>
#include <vector>

int main(int argc, char **argv)
{
    QStringList paths;
    for (int i = 1; i < argc; ++i) {
        QDirIterator files(QFile::decodeName(argv[i]), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(files.next());
    }
    std::sort(paths.begin(), paths.end());
    for (const QString &path : paths) {
        std::printf("%s\n", qPrintable(path));
        std::fflush(stdout);
        QFile file(path);
        must(file.open(QIODevice::ReadOnly), "the file can be read");
        const QByteArray content = file.readAll();
        // Without room behind them, for the sanitizer to see who reads on.
        const std::vector<std::uint8_t> bytes(content.cbegin(), content.cend());
        LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
    }
    std::printf("%d files\n", static_cast<int>(paths.size()));
    return paths.isEmpty() ? 1 : 0; // of nothing nothing follows
}

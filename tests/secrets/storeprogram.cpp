// SPDX-License-Identifier: Apache-2.0
// greenroom_storeprogram <patience, ms> <origin> <connection> <call>...
// A program with a KeychainStore, for what happens once a process. Makes all calls at once (read,
// write=KEY, remove, probe), prints a line for each time one of them is answered, and ends when all
// are.
#include "secrets/keychainstore.h"
#include "secrets/storeanswers.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

/// Prints the answers, and counts those that are still to come.
class Printer
{
public:
    void expect() { ++m_missing; }
    void print(const QByteArray &call, const QByteArray &answer, bool isLast)
    {
        std::printf("%s %s\n", call.constData(), answer.constData());
        std::fflush(stdout);
        if (isLast && --m_missing == 0)
            QCoreApplication::quit();
    }

private:
    int m_missing = 0;
};

void make(const QByteArray &call, const CredentialId &id, KeychainStore &store, Printer &printer)
{
    printer.expect();
    if (call == "read") {
        store.read(id, &store, [&printer](const StoredKey &stored) {
            QByteArray answer = stateName(stored.state);
            if (!stored.key.isEmpty())
                answer += " " + stored.key;
            printer.print("read", answer, stored.state != KeyringState::Slow);
        });
    } else if (call == "probe") {
        store.probe(&store, [&printer](KeyringState state) {
            printer.print("probe", stateName(state), state != KeyringState::Slow);
        });
    } else if (call == "remove") {
        store.remove(id, &store, [&printer](const std::optional<Error> &error) {
            printer.print("remove", error ? "failed" : "done", true);
        });
    } else {
        store.write(id, call.sliced(QByteArrayLiteral("write=").size()), &store,
                    [&printer](const std::optional<Error> &error) {
                        printer.print("write", error ? "failed" : "done", true);
                    });
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5)
        return 2;
    KeychainStore store(std::chrono::milliseconds(arguments.at(1).toInt()));
    Printer printer;
    QObject::connect(&store, &CredentialStore::delayed, &store,
                     [&printer] { printer.print("delayed", "call", false); });
    const CredentialId id{.origin = QUrl(arguments.at(2)), .connection = QUuid(arguments.at(3))};
    for (const QString &call : arguments.sliced(4))
        make(call.toUtf8(), id, store, printer);
    return QCoreApplication::exec();
}

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>
#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QHash>

/// A Secret Service that keeps entries in memory, never locks, and is wrong in the way that a test
/// asks for.
class OddKeyring final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    enum class Oddity : quint8 {
        None,
        LosesWhatIsWritten, ///< and says that it kept it
        KeepsAnother,       ///< another secret than the one it was given
        ReadsNothing,       ///< each secret comes back empty
        KeepsWhatIsRemoved, ///< and says that it removed it
        RefusesEverything,
        FindsWhatItHides, ///< what QtKeychain looks for is not there, what anybody else does is
        NeverSaysLocked,  ///< does not answer a search by anybody but QtKeychain
    };

    using QDBusVirtualObject::QDBusVirtualObject;

    /// Serves on \a bus from now on; false if the name is taken.
    [[nodiscard]] bool serve(QDBusConnection bus);
    /// Forgets all entries and calls, and is odd like this from now on.
    void become(Oddity oddity);

    /// The methods that were called, in order.
    [[nodiscard]] const QByteArrayList &calls() const { return m_calls; }

    [[nodiscard]] QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override;

private:
    using Attributes = QMap<QString, QString>;
    struct Entry
    {
        Attributes attributes{};
        QByteArray secret{};
    };

    [[nodiscard]] QVariantList answer(const QDBusMessage &message);
    [[nodiscard]] QVariantList createItem(const QVariantList &arguments);
    [[nodiscard]] QVariantList searchItems(const Attributes &wanted) const;
    [[nodiscard]] QVariantList secrets(const QVariantList &arguments) const;

    Oddity m_oddity = Oddity::None;
    QHash<QString, Entry> m_entries; ///< by path
    int m_created = 0;
    QByteArrayList m_calls;
};

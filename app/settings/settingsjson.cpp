// SPDX-License-Identifier: Apache-2.0
#include "settings/settingsjson.h"

#include "settings/connectionjson.h"
#include "settings/jsonfields.h"
#include "settings/keylike.h"

#include <QHash>
#include <QJsonDocument>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

// In the order of the enumerations.
constexpr std::array themeWords{"system"_L1, "dark"_L1, "light"_L1, "high-contrast"_L1};
constexpr std::array viewWords{"review"_L1, "grid"_L1};
constexpr std::array shownWords{"hidden"_L1, "shown"_L1};

/// Files without a version came before the first release, and read like those of version 1.
QJsonObject nameTheVersion(QJsonObject root)
{
    return root;
}

constexpr std::array<SettingsStep, SettingsVersion> everyStep{nameTheVersion};

ConnectionList connectionsOf(JsonFields &fields)
{
    ConnectionList list;
    for (const auto value : fields.array("connections"_L1)) {
        const ReadConnection read = connectionFromJson(value.toObject());
        const bool isAdded = read.connection && list.add(*read.connection);
        // The name may have had to change, for it was there already.
        if (!isAdded || !read.isWhole || list.all().constLast() != *read.connection)
            fields.setWrong();
    }
    return list;
}

WindowLayout windowLayoutOf(JsonFields &fields)
{
    JsonFields window(fields.object("window"_L1));
    const WindowLayout written{
        .geometry = window.bytes("geometry"_L1),
        .state = window.bytes("state"_L1),
        .splitters = window.bytes("splitters"_L1),
        .canvas = window.bytes("canvas"_L1),
        .view = static_cast<WindowLayout::View>(window.word("view"_L1, viewWords)),
        .cardSize =
            window.number("card_size"_L1, 0, WindowLayout::LargestCards, WindowLayout().cardSize),
        .filmstrip = window.word("filmstrip"_L1, shownWords) > 0};
    WindowLayout layout = keepable(written);
    if (!window.isWhole() || layout != written)
        fields.setWrong();
    return layout;
}

std::optional<QStringList> reasonsOf(JsonFields &fields)
{
    const QJsonArray array = fields.array("reasons"_L1); // which notes anything else as wrong
    if (!fields.isArray("reasons"_L1))
        return std::nullopt;
    QStringList written;
    for (const auto value : array)
        written.append(value.toString());
    const QStringList reasons = keepable(written);
    if (reasons != written)
        fields.setWrong();
    return reasons;
}

/// Those of before filters had a connection have a null id.
bool mayBeKept(const SavedFilter &filter, const ConnectionList &connections)
{
    return filter.connection.isNull() || connections.find(filter.connection);
}

QList<SavedFilter> savedFiltersOf(JsonFields &fields, const ConnectionList &connections)
{
    QList<SavedFilter> filters;
    QHash<QUuid, qsizetype> counts;
    for (const auto value : fields.array("saved_filters"_L1)) {
        const std::optional<SavedFilter> read = savedFilterFromJson(value.toObject());
        if (read && mayBeKept(*read, connections) && counts[read->connection]++ < MostSavedFilters)
            filters.append(*read);
        else
            fields.setWrong();
    }
    return filters;
}

/// The sandbox is no connection of the settings, so that none of its filters is written.
QJsonArray savedFiltersToJson(const SettingsContents &contents)
{
    QJsonArray array;
    for (const SavedFilter &filter : contents.savedFilters) {
        if (mayBeKept(filter, contents.connections))
            array.append(savedFilterToJson(filter));
    }
    return array;
}

QString picturesFolderOf(JsonFields &fields)
{
    const QString written = fields.text("pictures_folder"_L1);
    QString folder = keepable(written, LongestFolder);
    if (folder != written)
        fields.setWrong();
    return folder;
}

SettingsContents contentsOf(JsonFields &fields)
{
    SettingsContents contents;
    contents.connections = connectionsOf(fields);
    contents.theme = static_cast<ThemeChoice>(fields.word("theme"_L1, themeWords));
    contents.holdTime = std::chrono::seconds(
        fields.number("hold_seconds"_L1, 0, LongestHold.count(), DefaultHold.count()));
    contents.auditDays =
        std::chrono::days(fields.number("audit_days"_L1, int(ShortestAudit.count()),
                                        int(LongestAudit.count()), int(DefaultAudit.count())));
    contents.windowLayout = windowLayoutOf(fields);
    contents.reasons = reasonsOf(fields);
    contents.savedFilters = savedFiltersOf(fields, contents.connections);
    contents.picturesFolder = picturesFolderOf(fields);
    return contents;
}

QHash<QUuid, QJsonObject> formerConnections(const QJsonObject &original)
{
    QHash<QUuid, QJsonObject> former;
    for (const auto value : original.value("connections"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        const QUuid id = QUuid::fromString(object.value("id"_L1).toString());
        if (!former.contains(id)) // as the list takes the first of an id
            former.insert(id, object);
    }
    return former;
}

QJsonObject windowToJson(const WindowLayout &layout, QJsonObject former)
{
    former.insert("geometry"_L1, QString::fromLatin1(layout.geometry.toBase64()));
    former.insert("state"_L1, QString::fromLatin1(layout.state.toBase64()));
    former.insert("splitters"_L1, QString::fromLatin1(layout.splitters.toBase64()));
    former.insert("view"_L1, viewWords.at(static_cast<std::size_t>(layout.view)));
    former.insert("card_size"_L1, layout.cardSize);
    former.insert("filmstrip"_L1, shownWords.at(layout.filmstrip ? 1U : 0U));
    former.insert("canvas"_L1, QString::fromLatin1(layout.canvas.toBase64()));
    return former;
}

} // namespace

QJsonObject migrated(QJsonObject root, int version, std::span<const SettingsStep> steps)
{
    for (const SettingsStep step : steps.subspan(static_cast<std::size_t>(version)))
        root = step(root);
    return root;
}

ReadSettings settingsFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return {};
    ReadSettings read;
    const QJsonObject root = withoutKeys(document.object());
    read.heldKey = root != document.object();

    JsonFields fields(root);
    // One that cannot be read is most likely ours.
    const int fallback = root.contains("version"_L1) ? SettingsVersion : 0;
    const int version = fields.number("version"_L1, 0, std::numeric_limits<int>::max(), fallback);
    const bool isNewer = version > SettingsVersion;
    read.original = isNewer ? root : migrated(root, version, everyStep);
    JsonFields current(read.original);
    read.contents = contentsOf(current);
    const bool isWhole = fields.isWhole() && current.isWhole();
    read.state = isNewer ? ReadSettings::State::Newer
        : isWhole        ? ReadSettings::State::Whole
                         : ReadSettings::State::Partly;
    return read;
}

QByteArray settingsToJson(const SettingsContents &contents, const QJsonObject &original)
{
    const QHash<QUuid, QJsonObject> former = formerConnections(original);
    QJsonArray connections;
    for (const Connection &connection : contents.connections.all())
        connections.append(connectionToJson(connection, former.value(connection.id)));

    QJsonObject root = original;
    root.insert("version"_L1, SettingsVersion);
    root.insert("connections"_L1, connections);
    root.insert("theme"_L1, themeWords.at(static_cast<std::size_t>(contents.theme)));
    root.insert("hold_seconds"_L1, static_cast<qint64>(contents.holdTime.count()));
    root.insert("audit_days"_L1, static_cast<qint64>(contents.auditDays.count()));
    root.insert("window"_L1,
                windowToJson(contents.windowLayout, original.value("window"_L1).toObject()));
    if (contents.reasons)
        root.insert("reasons"_L1, QJsonArray::fromStringList(*contents.reasons));
    else
        root.remove("reasons"_L1);
    const QJsonArray savedFilters = savedFiltersToJson(contents);
    if (!savedFilters.isEmpty() || original.contains("saved_filters"_L1))
        root.insert("saved_filters"_L1, savedFilters);
    if (!contents.picturesFolder.isEmpty() || original.contains("pictures_folder"_L1))
        root.insert("pictures_folder"_L1, contents.picturesFolder);
    return QJsonDocument(withoutKeys(root)).toJson();
}

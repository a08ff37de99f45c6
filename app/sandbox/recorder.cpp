// SPDX-License-Identifier: Apache-2.0
#include "sandbox/recorder.h"

#include "sandbox/clock.h"

#include <QFile>

#include <nlohmann/json.hpp>

#include <utility>

namespace sandbox {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t maxLines = 100'000;

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(text.toStdString());
}

std::string jsonLine(const RecordLine &line)
{
    Json json;
    json["t"] = line.t;
    json["kind"] = line.kind.toStdString();
    if (line.kind == QLatin1StringView("effect")) {
        json["id"] = line.id.toStdString();
        json["from"] = textOrNull(line.from);
        json["to"] = line.to.toStdString();
        json["request_id"] = textOrNull(line.requestId);
    } else {
        json["listener"] = line.listener.toStdString();
        json["method"] = line.method.toStdString();
        json["path"] = line.path.toStdString();
        json["status"] = line.status ? Json(*line.status) : Json();
        json["request_id"] = textOrNull(line.requestId);
        json["key_sent"] = line.keySent;
        json["fault"] = textOrNull(line.fault);
    }
    // A path may hold any bytes; what is no UTF-8 must not lose the line.
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

bool Recorder::openLog(const QString &fileName)
{
    const std::lock_guard lock(m_mutex);
    m_log.open(QFile::encodeName(fileName).toStdString(), std::ios::out | std::ios::trunc);
    return m_log.is_open();
}

void Recorder::addRequest(RecordLine line)
{
    line.kind = QStringLiteral("request");
    add(line);
}

void Recorder::addEffect(const std::string &id, std::string_view from, std::string_view to,
                         const std::string &requestId)
{
    RecordLine line;
    line.kind = QStringLiteral("effect");
    line.id = text(id);
    line.from = text(from);
    line.to = text(to);
    line.requestId = text(requestId);
    add(line);
}

void Recorder::add(const RecordLine &line)
{
    const std::lock_guard lock(m_mutex);
    RecordLine &added = m_lines.emplace_back(line);
    added.t = epochSeconds();
    if (m_lines.size() > maxLines)
        m_lines.pop_front();
    if (m_log.is_open())
        m_log << jsonLine(added) << std::endl;
}

QList<RecordLine> Recorder::lines() const
{
    const std::lock_guard lock(m_mutex);
    return {m_lines.begin(), m_lines.end()};
}

} // namespace sandbox

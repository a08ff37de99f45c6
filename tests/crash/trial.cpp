// SPDX-License-Identifier: Apache-2.0
#include "crash/trial.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds Patience{60};     // a bound for a busy machine
constexpr std::chrono::milliseconds Moment{150}; // so that the record's order is beyond doubt

} // namespace

Trial::Trial(sandbox::SandboxServer &server, const QString &folder, Plan plan)
    : m_server(server)
    , m_folder(folder)
    , m_plan(std::move(plan))
    , m_id(m_plan.seen.id.toString())
{
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &Trial::look);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish({u"out of patience"_s}); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Trial::hear);
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        hear();
        m_wasKilled = status == QProcess::CrashExit;
        if (!m_wasKilled && code != EXIT_SUCCESS)
            finish(
                {u"the decider failed: "_s + QString::fromUtf8(m_process.readAllStandardError())});
        else
            recover();
    });
}

Trial::~Trial()
{
    m_process.disconnect(this);
}

void Trial::start()
{
    addFault();
    m_patience.start(Patience);
    m_process.start(QStringLiteral(GREENROOM_DECIDER), arguments());
    m_process.write(m_server.apiKey().toLatin1() + '\n');
}

QStringList Trial::arguments() const
{
    QStringList arguments{u"--base-url"_s,
                          m_server.baseUrl(),
                          u"--journal"_s,
                          m_folder,
                          u"--action"_s,
                          wordFor(m_plan.action),
                          u"--character"_s,
                          m_id,
                          u"--seen-status"_s,
                          m_plan.seen.statusText(),
                          u"--seen-updated-at"_s,
                          m_plan.seen.updatedAt.toString(),
                          u"--stop"_s,
                          QString::fromLatin1(m_plan.killAt)};
    if (m_plan.rival && !m_plan.rivalActsBetween)
        arguments << u"--wait"_s << QString::fromLatin1(m_plan.rivalAt);
    return arguments << m_plan.more;
}

void Trial::addFault()
{
    if (m_plan.fault.isEmpty())
        return;
    QString what = u"DELETE /v1/characters/%1"_s;
    if (!isRemoval(m_plan.action))
        what = u"POST /v1/characters/%1/"_s + wordFor(m_plan.action);
    const QString wrong = m_server.addFault(what.arg(m_id) + u' ' + m_plan.fault);
    if (!wrong.isEmpty())
        qFatal("%ls", qUtf16Printable(wrong));
}

void Trial::hear()
{
    while (m_process.canReadLine()) {
        const QByteArray line = m_process.readLine().trimmed();
        m_told.hear(line);
        if (line.startsWith("step ")) {
            m_steps.append(line.mid(5));
        } else if (line == "waiting") {
            m_plan.rival(m_id);
            QTimer::singleShot(Moment, &m_process, [this] { m_process.write("\n"); });
        }
    }
}

void Trial::recover()
{
    if (m_plan.rival && m_plan.rivalActsBetween)
        m_plan.rival(m_id);
    m_decider =
        std::make_unique<LoneDecider>(LoneDecider::Setup{.server = QUrl(m_server.baseUrl()),
                                                         .key = m_server.apiKey().toLatin1(),
                                                         .folder = m_folder});
    tellOf(m_decider->queue(), m_hear);
    connect(m_decider.get(), &LoneDecider::failed, this,
            [this](const QString &why) { finish({u"the journal does not open: "_s + why}); });
    connect(m_decider.get(), &LoneDecider::started, this, [this](const JournalStart &start) {
        if (start.damage)
            m_violations.append(u"the journal is damaged"_s);
        if ((start.lastEnd == RunEnd::Unclean) != m_wasKilled)
            m_violations.append(u"the journal has another end of the run"_s);
        m_decider->sendWhatWaits();
        m_look.start(0);
    });
    connect(&m_decider->queue(), &OperationQueue::operationChanged, &m_look,
            [this] { m_look.start(0); });
    m_decider->start();
}

void Trial::look()
{
    if (!m_decider->isAtRest())
        return;
    disconnect(&m_decider->queue(), nullptr, &m_look, nullptr);
    m_decider->journal().readHistory({}, this, [this](const Result<HistoryPage> &page) {
        if (page)
            judge(page->operations);
        else
            finish({u"the journal does not read"_s});
    });
}

void Trial::judge(const QList<Operation> &journal)
{
    Evidence evidence{.told = m_told, .journal = journal, .record = {}};
    for (const sandbox::RecordLine &line : m_server.record()) {
        if (line.id == m_id || line.path.section(u'/', 3, 3) == m_id)
            evidence.record.append(line);
    }
    finish(::violations(evidence));
}

void Trial::finish(const QStringList &violations)
{
    m_violations.append(violations);
    m_isOver = true;
    m_patience.stop();
    m_look.stop();
    // It may be the caller.
    if (m_decider)
        m_decider.release()->deleteLater();
}

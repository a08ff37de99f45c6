// SPDX-License-Identifier: Apache-2.0
#include "crash/passage.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds Patience{90}; // a bound for a busy machine

} // namespace

Passage::Passage(Stage &stage, Plan plan)
    : m_stage(stage)
    , m_plan(std::move(plan))
    , m_seen(stage.next())
    , m_decider(std::make_unique<LoneDecider>(stage.setup(stage.newFolder())))
{
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &Passage::look);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish({u"out of patience"_s}); });
    tellOf(m_decider->queue(), m_hear);
    connect(m_decider.get(), &LoneDecider::started, this, [this] {
        const QString pose = m_plan.action == Action::Regenerate ? u"front"_s : QString();
        m_decider->queue().submit(m_plan.action, m_seen, pose);
    });
    connect(&m_decider->queue(), &OperationQueue::operationChanged, &m_look,
            [this] { m_look.start(0); });
}

Passage::~Passage() = default;

void Passage::start()
{
    for (const QString &fault : m_plan.faults) {
        const QString wrong = m_stage.server.addFault(fault.arg(m_seen.id.toString()));
        if (!wrong.isEmpty())
            qFatal("%ls", qUtf16Printable(wrong));
    }
    m_patience.start(Patience);
    m_decider->start();
}

void Passage::look()
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

QList<sandbox::RecordLine> Passage::record() const
{
    QList<sandbox::RecordLine> lines;
    const QString id = m_seen.id.toString();
    for (const sandbox::RecordLine &line : m_stage.server.record()) {
        if (line.id == id || line.path.section(u'/', 3, 3) == id)
            lines.append(line);
    }
    return lines;
}

int Passage::faults() const
{
    const QList<sandbox::RecordLine> lines = record();
    return int(std::ranges::count_if(
        lines, [](const sandbox::RecordLine &line) { return !line.fault.isEmpty(); }));
}

void Passage::judge(const QList<Operation> &journal)
{
    m_end = journal.value(0).state;
    finish(::violations({.told = m_told, .journal = journal, .record = record()}));
}

void Passage::finish(const QStringList &violations)
{
    m_violations.append(violations);
    m_isOver = true;
    m_patience.stop();
    m_look.stop();
    // It may be the caller.
    m_decider.release()->deleteLater();
}

// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/bareviewer.h"

#include "benchmarks/machine.h"
#include "refs/refdecoder.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QNetworkReply>
#include <QPainter>
#include <QTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr int Columns = 2;
constexpr int Gap = 2;
constexpr auto AfterPaint = 20ms;

/// As the fastest way there is: smaller while it is read where it is to be less than half as large,
/// else read in full and scaled.
QImage fittedImage(QByteArray bytes, const QSize &box)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "jpeg");
    const QSize fitted = fittedRefSize(reader.size(), box);
    if (reader.size().width() >= 2 * fitted.width())
        reader.setScaledSize(fitted);
    const QImage image = reader.read();
    if (image.isNull())
        qFatal("an image cannot be read");
    return image.size() == fitted
        ? image
        : image.scaled(fitted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QNetworkReply *fetchBare(QNetworkAccessManager &manager, const QUrl &address)
{
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return manager.get(request);
}

BareViewer::BareViewer(const QList<QUrl> &sources, const QSize &box, Ahead ahead)
    : m_sources(sources)
    , m_box(box)
    , m_ahead(ahead)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    resize(box * Columns + QSize(Gap, Gap));
    m_later.setMaxThreadCount(1);
}

void BareViewer::showFour(int number)
{
    m_number = number;
    m_isPainted = false;
    m_fours.removeIf([number](const std::pair<const int &, Four &> &four) {
        return four.first != number && four.first != number + 1;
    });
    if (isReady(number))
        update();
    else
        load(number, m_now);
}

void BareViewer::load(int number, QThreadPool &pool)
{
    const int places = static_cast<int>(Four().size());
    for (int place = 0; place < places; ++place) {
        const QUrl source = m_sources.at((qsizetype{number} * places + place) % m_sources.size());
        if (source.isLocalFile()) {
            decode(number, place, source, {}, pool);
            continue;
        }
        QNetworkReply *reply = fetchBare(m_manager, source);
        connect(reply, &QNetworkReply::finished, this, [this, reply, number, place, &pool] {
            decode(number, place, {}, reply->readAll(), pool);
            reply->deleteLater();
        });
    }
}

/// \a bytes, or where there are none those of \a file.
void BareViewer::decode(int number, int place, const QUrl &file, const QByteArray &bytes,
                        QThreadPool &pool)
{
    const bool givesWay = &pool == &m_later;
    pool.start([=, this, box = m_box] {
        if (givesWay)
            lowerThreadPriority();
        const QImage image =
            fittedImage(bytes.isEmpty() ? contentOf(file.toLocalFile()) : bytes, box);
        QMetaObject::invokeMethod(
            this, [=, this] { take(number, place, image); }, Qt::QueuedConnection);
    });
}

void BareViewer::take(int number, int place, const QImage &image)
{
    if (number != m_number && number != m_number + 1)
        return;
    m_fours[number].at(static_cast<std::size_t>(place)) = image;
    if (number == m_number)
        update(rectOf(place));
}

bool BareViewer::isReady(int number) const
{
    const auto four = m_fours.constFind(number);
    return four != m_fours.constEnd()
        && std::none_of(four->begin(), four->end(),
                        [](const QImage &image) { return image.isNull(); });
}

QRect BareViewer::rectOf(int place) const
{
    const QPoint cell(place % Columns, place / Columns);
    return {QPoint(cell.x() * (m_box.width() + Gap), cell.y() * (m_box.height() + Gap)), m_box};
}

void BareViewer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Four four = m_fours.value(m_number);
    for (int place = 0; place < static_cast<int>(four.size()); ++place) {
        const QImage &image = four.at(static_cast<std::size_t>(place));
        if (!image.isNull())
            painter.drawImage(rectOf(place).topLeft(), image);
    }
    if (m_isPainted || !isReady(m_number))
        return;
    m_isPainted = true;
    if (m_ahead == Ahead::Next) {
        QTimer::singleShot(AfterPaint, Qt::PreciseTimer, this, [this, next = m_number + 1] {
            if (next == m_number + 1 && !isReady(next))
                load(next, m_later);
        });
    }
}

void BareViewer::keyPressEvent(QKeyEvent *)
{
    showFour(m_number + 1);
}

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QImage>
#include <QList>
#include <QNetworkAccessManager>
#include <QThreadPool>
#include <QUrl>
#include <QWidget>

#include <array>

/// What \a manager begins to fetch as the program does, so that both sides are served alike.
[[nodiscard]] QNetworkReply *fetchBare(QNetworkAccessManager &manager, const QUrl &address);

/// The least that shows four images at a time with plain Qt, to compare with: one widget, one paint
/// event, QImageReader in a pool, and if wanted the next four are made ready 20 ms after the paint
/// by one thread of low priority. Any key shows the next four.
class BareViewer final : public QWidget
{
    Q_OBJECT

public:
    enum class Ahead : quint8 { Nothing, Next };

    /// \a sources are JPEG files or their addresses, four after four and from the beginning again;
    /// each image is fitted into \a box.
    BareViewer(const QList<QUrl> &sources, const QSize &box, Ahead ahead);

    /// From 0 on.
    void showFour(int number);
    /// All of the four that were asked for are painted.
    [[nodiscard]] bool isComplete() const { return m_isPainted; }
    /// Those to come with the next key are in memory.
    [[nodiscard]] bool isNextReady() const { return isReady(m_number + 1); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Four = std::array<QImage, 4>;

    void load(int number, QThreadPool &pool);
    void decode(int number, int place, const QUrl &file, const QByteArray &bytes,
                QThreadPool &pool);
    void take(int number, int place, const QImage &image);
    [[nodiscard]] bool isReady(int number) const;
    [[nodiscard]] QRect rectOf(int place) const;

    const QList<QUrl> m_sources;
    const QSize m_box;
    const Ahead m_ahead;
    int m_number = -1;
    bool m_isPainted = false;
    QHash<int, Four> m_fours; ///< by number; those shown and the next
    QNetworkAccessManager m_manager;
    // Last, so that their work ends first.
    QThreadPool m_now;
    QThreadPool m_later;
};

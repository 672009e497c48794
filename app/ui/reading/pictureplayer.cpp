// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/pictureplayer.h"

#include <QApplication>
#include <QBuffer>
#include <QImageReader>
#include <QPointer>
#include <QStyle>
#include <QtConcurrentRun>

#include <optional>

namespace nghisu {

namespace {

/// As browsers have it: frames that claim less are meant to be slow.
constexpr int LeastDelayMs = 20;
constexpr int UsualDelayMs = 100;

bool wantsNoMotion()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) <= 0;
}

} // namespace

/// The file and how far it was read.
struct PicturePlayer::Stream
{
    Stream(const QByteArray &file, QSize most) : bytes(file), size(most) { rewind(); }

    void rewind()
    {
        buffer.close();
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        reader = std::make_unique<QImageReader>(&buffer);
        reader->setAutoTransform(true);
    }

    Frame next()
    {
        QImage image = reader->read();
        if (!rounds)
            rounds = reader->loopCount();
        if (image.isNull() && *rounds != 0) {
            *rounds -= *rounds > 0;
            rewind();
            image = reader->read();
        }
        if (image.isNull())
            return {{}, 0};
        const int delay = reader->nextImageDelay();
        if (image.width() > size.width())
            image = image.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        return {image.convertToFormat(QImage::Format_ARGB32_Premultiplied),
                delay < LeastDelayMs ? UsualDelayMs : delay};
    }

    QByteArray bytes;
    QBuffer buffer;
    std::unique_ptr<QImageReader> reader;
    QSize size;
    std::optional<int> rounds; ///< after this one, -1 for ever; as the file says, once a frame was read
};

PicturePlayer::PicturePlayer(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PicturePlayer::showNext);
}

PicturePlayer::~PicturePlayer() = default;

void PicturePlayer::play(const QByteArray &sha256, const QByteArray &bytes, QSize size)
{
    stop();
    m_playing = sha256;
    m_stream = std::make_shared<Stream>(bytes, size);
    if (wantsNoMotion())
        m_stream->rounds = 0;
    m_waiting = true;
    requestNext();
}

void PicturePlayer::stop()
{
    if (m_playing.isEmpty())
        return;
    ++m_generation;
    m_timer.stop();
    m_stream.reset();
    m_playing.clear();
    m_shown = m_next = {};
    m_seen = true;
    emit changed();
}

QImage PicturePlayer::frame()
{
    m_seen = true;
    return m_shown.image;
}

void PicturePlayer::requestNext()
{
    // The stream goes along, so that this object may go first.
    (void)QtConcurrent::run([player = QPointer(this), stream = m_stream, generation = m_generation] {
        const Frame frame = stream->next();
        QMetaObject::invokeMethod(qApp, [player, frame, generation] {
            if (player)
                player->take(frame, generation);
        });
    });
}

void PicturePlayer::take(const Frame &frame, int generation)
{
    if (generation != m_generation)
        return;
    m_next = frame;
    if (m_waiting)
        showNext();
}

void PicturePlayer::showNext()
{
    // Out of sight it need not go on.
    if (!m_seen)
        return stop();
    m_waiting = m_next.delay == NotThere;
    if (m_waiting)
        return;
    if (m_next.image.isNull())
        return stop();
    m_shown = m_next;
    m_next = {};
    m_seen = false;
    m_timer.start(m_shown.delay);
    requestNext();
    emit changed();
}

} // namespace nghisu

// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QImage>
#include <QObject>
#include <QTimer>

#include <memory>

namespace nghisu {

/// Plays one moving picture at a time: frames are decoded in another thread, the next one while this one is
/// shown, so that two of them are all it takes. It plays as often as the file says; once where the desktop
/// wants no motion.
class PicturePlayer : public QObject
{
    Q_OBJECT

public:
    explicit PicturePlayer(QObject *parent = nullptr);
    ~PicturePlayer() override;

    /// Plays the file `bytes`, at most `size` large, from its beginning; what played before stops.
    void play(const QByteArray &sha256, const QByteArray &bytes, QSize size);
    void stop();
    /// The picture that plays; empty when none does.
    [[nodiscard]] const QByteArray &playing() const { return m_playing; }
    /// What it shows now; null until the first frame is there. Whoever no longer asks for frames, because the
    /// picture went out of sight, lets it stop.
    [[nodiscard]] QImage frame();

signals:
    void changed();

private:
    struct Stream;
    static constexpr int NotThere = -1;
    struct Frame
    {
        QImage image;
        int delay = NotThere; ///< ms that it stays; 0 for the end
    };

    void requestNext();
    void take(const Frame &frame, int generation);
    void showNext();

    std::shared_ptr<Stream> m_stream; ///< used by one thread at a time
    QByteArray m_playing;
    Frame m_shown;
    Frame m_next;
    QTimer m_timer;
    bool m_waiting = false; ///< the time of m_shown is over and m_next not there yet
    bool m_seen = true;
    int m_generation = 0;
};

} // namespace nghisu

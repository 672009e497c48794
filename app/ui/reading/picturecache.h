// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QSize>

#include <functional>
#include <memory>

class QThread;

namespace nghisu {

/// Gives the bytes of a picture by its SHA-256; empty when it has none. Used in the thread it was made in
/// only.
using PictureSource = std::function<QByteArray(const QByteArray &sha256)>;
/// Makes a source; called once, in the worker thread, so that a source may own a connection of its own.
using PictureSourceFactory = std::function<PictureSource()>;

/// Decodes a picture to at most `size` pixels, smoothly; null when the bytes are no picture or beyond the
/// limits.
[[nodiscard]] QImage decodePicture(const QByteArray &bytes, QSize size);

/// Decoded pictures at the size shown, a bounded number of bytes of them, decoded in a worker thread, the one
/// asked for last first.
class PictureCache : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MaximumBytes = 64 * 1024 * 1024;

    explicit PictureCache(QObject *parent = nullptr);
    ~PictureCache() override;

    /// Forgets everything and takes pictures from here on.
    void setSource(PictureSourceFactory factory);
    /// The most that decoded pictures may take; MaximumBytes at first. A single picture may take more.
    void setMaximumBytes(qsizetype bytes) { m_images.setMaxCost(bytes); }
    [[nodiscard]] qsizetype maximumBytes() const { return m_images.maxCost(); }
    /// Makes room for another cache: a resting one keeps a quarter of MaximumBytes and decodes nothing.
    void setResting(bool resting);

    /// The picture at `size` device pixels. While it is on its way: the same picture at another size, or
    /// null; changed() follows. Another size of the same picture that has not been begun is given up.
    [[nodiscard]] QImage image(const QByteArray &sha256, QSize size);
    /// Whether the picture could not be decoded.
    [[nodiscard]] bool isBroken(const QByteArray &sha256) const { return m_broken.contains(sha256); }
    /// Whether the picture, decoded before, moves.
    [[nodiscard]] bool isAnimated(const QByteArray &sha256) const { return m_animated.contains(sha256); }
    /// Reads the bytes of a picture in the worker thread; `take` is called with them in this one, unless
    /// `context` or this object is gone by then.
    void fetch(const QByteArray &sha256, QObject *context, std::function<void(const QByteArray &)> take);

    /// What the decoded pictures take.
    [[nodiscard]] qsizetype bytes() const;
    [[nodiscard]] bool isIdle() const { return m_wanted.isEmpty() && !m_working; }

signals:
    void changed();

private:
    struct Key
    {
        QByteArray sha256;
        QSize size;
        friend bool operator==(const Key &, const Key &) = default;
    };
    friend size_t qHash(const Key &key, size_t seed)
    {
        return qHashMulti(seed, key.sha256, key.size.width(), key.size.height());
    }
    struct Decoded
    {
        QImage image;
        bool animated = false;
    };

    void makeRoomFor(const QByteArray &sha256);
    void request(const Key &key);
    void workOn();
    void take(const Key &key, const Decoded &decoded, int generation);

    QThread *m_thread;
    QObject *m_worker;                       ///< lives in m_thread; calls are queued to it
    std::shared_ptr<PictureSource> m_source; ///< touched in m_thread only
    QCache<Key, QImage> m_images;
    QHash<QByteArray, QSize> m_lastSize; ///< a size at which the picture may still be cached
    QSet<QByteArray> m_broken;
    QSet<QByteArray> m_animated;
    QList<Key> m_wanted; ///< the one to be decoded next is the last; a size of each picture
    bool m_resting = false;
    bool m_working = false; ///< the worker has one at hand
    Key m_atHand;
    int m_generation = 0; ///< stale results carry an older one
};

} // namespace nghisu

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

/// Decoded pictures at the size shown, at most MaximumBytes of them, decoded in a worker thread.
class PictureCache : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MaximumBytes = 64 * 1024 * 1024;

    explicit PictureCache(QObject *parent = nullptr);
    ~PictureCache() override;

    /// Forgets everything and takes pictures from here on.
    void setSource(PictureSourceFactory factory);

    /// The picture at `size` device pixels. While it is on its way: the same picture at another size, or
    /// null; changed() follows.
    [[nodiscard]] QImage image(const QByteArray &sha256, QSize size);
    /// Whether the picture could not be decoded.
    [[nodiscard]] bool isBroken(const QByteArray &sha256) const { return m_broken.contains(sha256); }
    [[nodiscard]] bool isIdle() const { return m_pending.isEmpty(); }

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

    void request(const Key &key);
    void take(const Key &key, const QImage &image, int generation);

    QThread *m_thread;
    QObject *m_worker;                       ///< lives in m_thread; calls are queued to it
    std::shared_ptr<PictureSource> m_source; ///< touched in m_thread only
    QCache<Key, QImage> m_images;
    QHash<QByteArray, QSize> m_lastSize; ///< a size at which the picture may still be cached
    QSet<QByteArray> m_broken;
    QSet<Key> m_pending;
    int m_generation = 0; ///< stale results carry an older one
};

} // namespace nghisu

// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/picturedrag.h"

#include "reading/picturecache.h"

#include <QApplication>
#include <QDir>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPixmap>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QUrl>
#include <QWidget>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int LookSize = 160; ///< pixels, of what goes along with the pointer
constexpr QPointF Nowhere(-100'000, -100'000);

/// Where the copy of that picture is; empty where none could be written.
QString copyOf(const HeldPicture &picture, const QByteArray &bytes)
{
    static const QTemporaryDir all;
    const QDir folder(all.filePath(QString::fromLatin1(picture.sha256.toHex())));
    const QString path = folder.filePath(picture.fileName);
    if (QFile::exists(path))
        return path;
    QSaveFile file(path);
    const bool written = all.isValid() && folder.mkpath(u"."_s) && file.open(QIODevice::WriteOnly) &&
                         file.write(bytes) == bytes.size() && file.commit();
    return written ? path : QString();
}

QMimeData *contentOf(const HeldPicture &picture, const QByteArray &bytes)
{
    auto *content = new QMimeData;
    content->setData(QString::fromLatin1(picture.type), bytes);
    if (const QString path = copyOf(picture, bytes); !path.isEmpty())
        content->setUrls({QUrl::fromLocalFile(path)});
    return content;
}

} // namespace

PictureDrag::PictureDrag(QWidget &source, PictureCache &pictures, HeldAt heldAt)
    : QObject(&source), m_source(source), m_pictures(pictures), m_heldAt(std::move(heldAt))
{
    source.installEventFilter(this);
}

bool PictureDrag::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const bool plain = mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier;
        m_pressed = mouse->position().toPoint();
        m_held = plain ? m_heldAt(m_pressed) : std::nullopt;
        m_begun = false;
    } else if (event->type() == QEvent::MouseButtonRelease) {
        m_held.reset();
    } else if (event->type() == QEvent::MouseMove && m_held) {
        const QPoint way = static_cast<QMouseEvent *>(event)->position().toPoint() - m_pressed;
        if (!m_begun && way.manhattanLength() >= QApplication::startDragDistance())
            begin();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void PictureDrag::begin()
{
    m_begun = true;
    m_pictures.fetch(m_held->sha256, this, [this, sha256 = m_held->sha256](const QByteArray &bytes) {
        if (m_begun && m_held && m_held->sha256 == sha256 && !bytes.isEmpty())
            drag(bytes);
    });
}

void PictureDrag::drag(const QByteArray &bytes)
{
    auto *drag = new QDrag(&m_source);
    drag->setMimeData(contentOf(*m_held, bytes));
    if (!m_held->look.isNull())
        drag->setPixmap(QPixmap::fromImage(
            m_held->look.scaled(LookSize, LookSize, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    m_held.reset();
    const QPointer<QWidget> source(&m_source);
    drag->exec(Qt::CopyAction);
    if (!source)
        return;
    // The drag has taken the release of the button, and the press was no click.
    QMouseEvent release(QEvent::MouseButtonRelease, Nowhere, Nowhere, Qt::LeftButton, Qt::NoButton,
                        Qt::NoModifier);
    QApplication::sendEvent(source, &release);
}

} // namespace nghisu

// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>
#include <QObject>
#include <QPoint>

#include <functional>
#include <optional>

namespace nghisu {

class PictureCache;

/// A picture as it is dragged.
struct HeldPicture
{
    QByteArray sha256;
    QByteArray type;  ///< MIME type of its file
    QString fileName; ///< with its ending
    QImage look;      ///< at any size; goes along with the pointer
};

/// Lets pictures be dragged out of a widget: file managers get a file, other programs its bytes as well. The
/// file is a copy that stays until the program ends, as it is read when the drag has long been over.
class PictureDrag : public QObject
{
    Q_OBJECT

public:
    /// The picture that the mouse takes hold of at a point of the widget; nothing where it does something
    /// else.
    using HeldAt = std::function<std::optional<HeldPicture>(const QPoint &point)>;

    /// Belongs to `source`. `pictures` gives the bytes, and must outlive this.
    PictureDrag(QWidget &source, PictureCache &pictures, HeldAt heldAt);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void drag(const QByteArray &bytes);

    QWidget &m_source;
    PictureCache &m_pictures;
    HeldAt m_heldAt;
    std::optional<HeldPicture> m_held;
    QPoint m_pressed;
    bool m_begun = false; ///< the bytes are on their way
};

} // namespace nghisu

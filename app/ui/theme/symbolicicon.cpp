// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "theme/symbolicicon.h"

#include "theme/colors.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QByteArray readIcon(const QString &name)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class SymbolicIconEngine : public QIconEngine
{
public:
    explicit SymbolicIconEngine(const QString &name) : m_name(name) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// `size` is in device pixels here.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const Colors &colors = colorsOf(QApplication::palette());
        QColor color = state == QIcon::On ? colors.accent : colors.soft;
        if (mode == QIcon::Disabled)
            color.setAlphaF(0.45F);
        else if (mode == QIcon::Selected)
            color = colors.onAccent;
        const Key key{size.width(), color.rgba()};
        if (!m_pixmaps.contains(key))
            m_pixmaps.insert(key, symbolicPixmap(m_name, color, size, 1.0));
        QPixmap pixmap = m_pixmaps.value(key);
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

    QIconEngine *clone() const override { return new SymbolicIconEngine(*this); }
    QString iconName() override { return m_name; }

private:
    using Key = std::pair<int, QRgb>;

    QString m_name;
    QHash<Key, QPixmap> m_pixmaps;
};

} // namespace

QIcon symbolicIcon(const QString &name)
{
    return QIcon(new SymbolicIconEngine(name));
}

QPixmap symbolicPixmap(const QString &name, const QColor &color, QSize size, qreal devicePixelRatio)
{
    QByteArray svg = readIcon(name);
    svg.replace("currentColor", color.name().toLatin1());
    QPixmap pixmap(size * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    QSvgRenderer(svg).render(&painter, QRectF(QPointF(), QSizeF(pixmap.size())));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace nghisu

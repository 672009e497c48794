// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/pictureviewer.h"

#include "reading/picturecanvas.h"
#include "theme/metrics.h"
#include "theme/symbolicicon.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace nghisu {

namespace {

constexpr qreal ZoomFactor = 1.25;

QToolButton *makeButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(symbolicIcon(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    return button;
}

} // namespace

PictureViewer::PictureViewer(const Article &article, PictureSource pictures, QWidget *parent)
    : QDialog(parent), m_article(article), m_pictures(std::move(pictures)), m_canvas(new PictureCanvas(this)),
      m_caption(new QLabel(this))
{
    setWindowTitle(tr("Picture"));
    for (const Block &block : m_article.blocks) {
        if (block.type == Block::Type::Figure && block.picture >= 0)
            m_order.append(block.picture);
    }
    m_caption->setWordWrap(true);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *previous = makeButton(QStringLiteral("back"), tr("Previous picture (Left)"), this);
    auto *next = makeButton(QStringLiteral("forward"), tr("Next picture (Right)"), this);
    previous->setVisible(m_order.size() > 1);
    next->setVisible(m_order.size() > 1);
    connect(previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(next, &QToolButton::clicked, this, [this] { step(1); });

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(4 * Grid, 0, 4 * Grid, 3 * Grid);
    foot->addWidget(m_caption, 1);
    foot->addWidget(previous);
    foot->addWidget(next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * Grid);
    layout->addWidget(m_canvas, 1);
    layout->addLayout(foot);
    const QSize available = parent ? parent->size() : QSize(1000, 700);
    resize(available * 0.9);
}

void PictureViewer::showPicture(int picture)
{
    if (picture < 0 || picture >= m_article.pictures.size())
        return;
    m_picture = picture;
    const Picture &shown = m_article.pictures.at(picture);
    m_canvas->setImage(decodePicture(m_pictures(shown.sha256), shown.size));
    for (const Block &block : std::as_const(m_article.blocks)) {
        if (block.type == Block::Type::Figure && block.picture == picture) {
            m_caption->setText(block.text);
            m_canvas->setAccessibleName(block.alternative.isEmpty() ? block.caption() : block.alternative);
            break;
        }
    }
}

void PictureViewer::step(int by)
{
    const qsizetype at = m_order.indexOf(m_picture);
    if (at >= 0)
        showPicture(m_order.at((at + by + m_order.size()) % m_order.size()));
}

void PictureViewer::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        step(-1);
        break;
    case Qt::Key_Right:
        step(1);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_canvas->setZoom(m_canvas->zoom() * ZoomFactor);
        break;
    case Qt::Key_Minus:
        m_canvas->setZoom(m_canvas->zoom() / ZoomFactor);
        break;
    case Qt::Key_0:
        m_canvas->setZoom(1);
        break;
    default:
        QDialog::keyPressEvent(event);
    }
}

} // namespace nghisu

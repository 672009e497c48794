// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/pictureviewer.h"

#include "reading/picturecanvas.h"
#include "reading/picturedrag.h"
#include "reading/picturename.h"
#include "reading/pictureplayer.h"
#include "theme/metrics.h"
#include "theme/symbolicicon.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QSaveFile>
#include <QStandardPaths>
#include <QToolButton>
#include <QTransform>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal PanStep = 60; ///< pixels
/// Decoded pictures of this viewer, beside those of the article; one alone may take 20 megapixels.
constexpr qsizetype MostBytes = 16 * 1024 * 1024;

} // namespace

PictureViewer::PictureViewer(const Article &article, const PictureSourceFactory &pictures, QWidget *parent)
    : QDialog(parent), m_article(article), m_canvas(new PictureCanvas(this)),
      m_player(new PicturePlayer(this)), m_caption(new QLabel(this)), m_state(new QLabel(this))
{
    for (const Block &block : m_article.blocks) {
        if (block.type == Block::Type::Figure && block.picture >= 0)
            m_order.append(block.picture);
    }
    m_cache.setMaximumBytes(MostBytes);
    m_cache.setSource(pictures);
    connect(&m_cache, &PictureCache::changed, this, &PictureViewer::showImage);
    connect(m_player, &PicturePlayer::changed, this, &PictureViewer::showImage);
    connect(m_canvas, &PictureCanvas::viewChanged, this, &PictureViewer::showImage);
    connect(m_canvas, &PictureCanvas::pictureActivated, this, &PictureViewer::playOrStop);
    // A picture larger than its place is moved there.
    new PictureDrag(*m_canvas, m_cache, [this](const QPoint &) -> std::optional<HeldPicture> {
        if (m_picture < 0 || m_canvas->isMovable())
            return std::nullopt;
        return HeldPicture{shown().sha256, shown().type, pictureFileName(m_article, m_picture),
                           m_canvas->image()};
    });
    layOut();
    const QSize available = parent ? parent->size() : QSize(1000, 700);
    resize(available * 0.9);
}

PictureViewer::~PictureViewer()
{
    // The canvas tells of changes to its last moment.
    m_canvas->disconnect(this);
}

QToolButton *PictureViewer::addButton(QHBoxLayout &row, const QString &icon, const QString &name,
                                      const std::function<void()> &action)
{
    auto *button = new QToolButton(this);
    button->setIcon(symbolicIcon(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, this, action);
    row.addWidget(button);
    return button;
}

void PictureViewer::layOut()
{
    m_caption->setWordWrap(true);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setMinimumWidth(1); // gives way on a small screen

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(4 * Grid, 0, 4 * Grid, 3 * Grid);
    tools->setSpacing(Grid);
    if (m_order.size() > 1) {
        addButton(*tools, u"back"_s, tr("Previous picture (Page Up)"), [this] { step(-1); });
        addButton(*tools, u"forward"_s, tr("Next picture (Page Down)"), [this] { step(1); });
        tools->addSpacing(2 * Grid);
    }
    addButton(*tools, u"zoom-out"_s, tr("Smaller (−)"),
              [this] { m_canvas->zoomBy(1 / PictureCanvas::ZoomStep); });
    addButton(*tools, u"zoom-in"_s, tr("Larger (+)"), [this] { m_canvas->zoomBy(PictureCanvas::ZoomStep); });
    addButton(*tools, u"fit-page"_s, tr("Whole picture (0)"), [this] { m_canvas->fit(); });
    addButton(*tools, u"zoom-reset"_s, tr("Each pixel of the picture on one of the screen (1)"),
              [this] { m_canvas->setZoom(1); });
    tools->addSpacing(2 * Grid);
    addButton(*tools, u"turn-left"_s, tr("Turn to the left (Shift+R)"), [this] { m_canvas->turn(-1); });
    addButton(*tools, u"turn-right"_s, tr("Turn to the right (R)"), [this] { m_canvas->turn(1); });
    tools->addSpacing(2 * Grid);
    addButton(*tools, u"copy"_s, tr("Copy the picture (Ctrl+C)"), [this] { copy(); });
    addButton(*tools, u"export"_s, tr("Save the picture as… (Ctrl+S)"), [this] { saveAs(); });
    m_play = addButton(*tools, u"play"_s, QString(), [this] { playOrStop(); });
    tools->addStretch();
    tools->addWidget(m_state);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Grid);
    layout->addWidget(m_canvas, 1);
    auto *caption = new QHBoxLayout;
    caption->setContentsMargins(5 * Grid, Grid, 5 * Grid, 0);
    caption->addWidget(m_caption);
    layout->addLayout(caption);
    layout->addLayout(tools);
    m_canvas->setFocus();
}

void PictureViewer::showPicture(int picture)
{
    if (picture < 0 || picture >= m_article.pictures.size())
        return;
    m_player->stop();
    m_picture = picture;
    for (const Block &block : std::as_const(m_article.blocks)) {
        if (block.type == Block::Type::Figure && block.picture == picture) {
            m_caption->setText(block.text);
            m_canvas->setAccessibleName(block.alternative.isEmpty() ? block.caption() : block.alternative);
            break;
        }
    }
    m_caption->setVisible(!m_caption->text().isEmpty());
    m_canvas->setPicture(shown().size);
}

void PictureViewer::showImage()
{
    if (m_picture < 0)
        return;
    const QImage frame = m_player->playing() == shown().sha256 ? m_player->frame() : QImage();
    const QImage image = frame.isNull() ? m_cache.image(shown().sha256, m_canvas->wantedSize()) : frame;
    if (!image.isNull())
        m_canvas->setImage(image);
    showState();
}

void PictureViewer::showState()
{
    constexpr int Hundred = 100;
    const QString zoom = locale().toString(qRound(m_canvas->zoom() * Hundred));
    const qsizetype at = m_order.indexOf(m_picture) + 1;
    const bool broken = m_cache.isBroken(shown().sha256);
    const QString state = broken ? tr("This picture cannot be read.") : tr("%1 %", "zoom").arg(zoom);
    m_state->setText(state);
    m_canvas->setAccessibleDescription(state);
    setWindowTitle(m_order.size() > 1 && at > 0
                       ? tr("Picture %1 of %2").arg(locale().toString(at), locale().toString(m_order.size()))
                       : tr("Picture"));
    const bool plays = !m_player->playing().isEmpty();
    const QString name = plays ? tr("Stop (Space)") : tr("Play (Space)");
    m_play->setVisible(plays || m_cache.isAnimated(shown().sha256));
    m_play->setIcon(symbolicIcon(plays ? u"stop"_s : u"play"_s));
    m_play->setToolTip(name);
    m_play->setAccessibleName(name);
}

void PictureViewer::step(int by)
{
    const qsizetype at = m_order.indexOf(m_picture);
    if (at >= 0)
        showPicture(m_order.at((at + by + m_order.size()) % m_order.size()));
}

void PictureViewer::playOrStop()
{
    if (!m_player->playing().isEmpty())
        return m_player->stop();
    if (!m_cache.isAnimated(shown().sha256))
        return;
    m_cache.fetch(shown().sha256, this, [this, picture = m_picture](const QByteArray &bytes) {
        if (picture == m_picture)
            m_player->play(shown().sha256, bytes, shown().size);
    });
}

void PictureViewer::copy()
{
    const QSize size = shown().size;
    constexpr int Quarter = 90;
    const QTransform turn = QTransform().rotate(m_canvas->quarters() * Quarter);
    m_cache.fetch(shown().sha256, this, [this, size, turn](const QByteArray &bytes) {
        QtConcurrent::run([bytes, size, turn] {
            return decodePicture(bytes, size).transformed(turn);
        }).then(this, [](const QImage &image) { QGuiApplication::clipboard()->setImage(image); });
    });
}

void PictureViewer::saveAs()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the picture"),
                                                      folder + u'/' + pictureFileName(m_article, m_picture));
    if (path.isEmpty())
        return;
    m_cache.fetch(shown().sha256, this, [this, path](const QByteArray &bytes) { save(bytes, path); });
}

bool PictureViewer::save(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    QMessageBox message(QMessageBox::Warning, tr("Save the picture"),
                        tr("The picture could not be saved. Choose another folder, or make room there."),
                        QMessageBox::Ok, this);
    message.setTextFormat(Qt::PlainText);
    message.setInformativeText(file.errorString());
    message.exec();
    return false;
}

/// Where there is more of the picture in that direction, it comes in sight; else another picture does.
void PictureViewer::panOrStep(QPointF by, int steps)
{
    if (!m_canvas->pan(by) && m_canvas->isFitted() && steps != 0)
        step(steps);
}

void PictureViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::Save))
        return saveAs();
    switch (event->key()) {
    case Qt::Key_PageUp:
        return step(-1);
    case Qt::Key_PageDown:
        return step(1);
    case Qt::Key_Left:
        return panOrStep({PanStep, 0}, -1);
    case Qt::Key_Right:
        return panOrStep({-PanStep, 0}, 1);
    case Qt::Key_Up:
        return panOrStep({0, PanStep}, 0);
    case Qt::Key_Down:
        return panOrStep({0, -PanStep}, 0);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return m_canvas->zoomBy(PictureCanvas::ZoomStep);
    case Qt::Key_Minus:
        return m_canvas->zoomBy(1 / PictureCanvas::ZoomStep);
    case Qt::Key_0:
        return m_canvas->fit();
    case Qt::Key_1:
        return m_canvas->setZoom(1);
    case Qt::Key_R:
        return m_canvas->turn(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    case Qt::Key_Space:
        return playOrStop();
    default:
        QDialog::keyPressEvent(event);
    }
}

} // namespace nghisu

// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"
#include "reading/picturecache.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace nghisu {

class PictureCanvas;
class PicturePlayer;

/// The pictures of an article, one at a time and large: fitted to the window or zoomed, moved and turned;
/// to be copied, saved and dragged elsewhere. A moving one plays when it is clicked.
class PictureViewer : public QDialog
{
    Q_OBJECT

public:
    /// `pictures` gives the bytes by SHA-256, in a thread of the viewer's own.
    PictureViewer(const Article &article, const PictureSourceFactory &pictures, QWidget *parent = nullptr);
    ~PictureViewer() override;

    /// Shows the picture with that index into Article::pictures, fitted and upright.
    void showPicture(int picture);
    [[nodiscard]] int picture() const { return m_picture; }
    [[nodiscard]] PictureCanvas *canvas() const { return m_canvas; }
    /// Whether nothing is on its way.
    [[nodiscard]] bool isIdle() const { return m_cache.isIdle(); }
    [[nodiscard]] const PictureCache &pictures() const { return m_cache; }

    /// Writes the picture's file, as it is in the article; false and a message where that fails.
    bool save(const QByteArray &bytes, const QString &path);

public slots:
    /// To the clipboard, at its full size and turned as it is here.
    void copy();
    /// Asks for a place, then saves there.
    void saveAs();
    void playOrStop();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    QToolButton *addButton(QHBoxLayout &row, const QString &icon, const QString &name,
                           const std::function<void()> &action);
    void step(int by);
    void showImage();
    void showState();
    void panOrStep(QPointF by, int steps);
    [[nodiscard]] const Picture &shown() const { return m_article.pictures.at(m_picture); }

    Article m_article;
    PictureCache m_cache;
    QList<int> m_order; ///< pictures in the order of the article
    PictureCanvas *m_canvas;
    PicturePlayer *m_player;
    QLabel *m_caption;
    QLabel *m_state;
    QToolButton *m_play = nullptr;
    int m_picture = -1;
};

} // namespace nghisu

// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"
#include "reading/picturecache.h"

#include <QDialog>

class QLabel;

namespace nghisu {

class PictureCanvas;

/// One picture of an article, large: fitted to the window, or zoomed and moved. Left and right lead to the
/// others.
class PictureViewer : public QDialog
{
    Q_OBJECT

public:
    /// `pictures` gives the bytes by SHA-256 and is called in the GUI thread.
    PictureViewer(const Article &article, PictureSource pictures, QWidget *parent = nullptr);

    /// Shows the picture with that index into Article::pictures.
    void showPicture(int picture);
    [[nodiscard]] int picture() const { return m_picture; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void step(int by);

    Article m_article;
    PictureSource m_pictures;
    QList<int> m_order; ///< pictures in the order of the article
    PictureCanvas *m_canvas;
    QLabel *m_caption;
    int m_picture = -1;
};

} // namespace nghisu

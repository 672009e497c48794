// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reading/typechoice.h"
#include "reading/typefaces.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSlider;
class QStandardItemModel;

namespace nghisu {

class ArticleView;

/// Face, size, line height and width of the column, each changed at once in the article beside it. Lies over
/// a corner of its parent and leaves the rest in reach; Escape closes it.
class TypePanel : public QFrame
{
    Q_OBJECT

public:
    /// Changes `view`, which must outlive it. Hidden at first.
    TypePanel(ArticleView &view, QWidget *parent);

    /// Shows it with what the view has now, and gives it the focus.
    void open();

signals:
    /// The reader chose; the view has it already.
    void chosen(const nghisu::TypeChoice &choice);
    void shownChanged(bool shown);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QSlider *addSlider(QFormLayout &form, const QString &name, const QString &text, int least, int most,
                       int step);
    void addFace(const QString &family, TypefaceKind kind);
    void connectChoices();
    void takeOver();
    void choose();
    void showValues();
    void placeInCorner();

    ArticleView &m_view;
    TypefaceSearch m_search;
    QComboBox *m_face;
    QSlider *m_size;       ///< per cent
    QSlider *m_lineHeight; ///< hundredths
    QSlider *m_column;     ///< characters
    QCheckBox *m_justified;
    QStandardItemModel *m_faces;
    int m_serifs = 0;      ///< rows of serif faces below their heading
    bool m_taking = false; ///< the controls are being set by the view
};

} // namespace nghisu

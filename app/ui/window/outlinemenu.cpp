// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/outlinemenu.h"

#include "reading/articleview.h"
#include "theme/metrics.h"

#include <QScrollBar>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int WidestTitle = 90 * Grid; ///< pixels
constexpr int DeepestIndent = 4;

} // namespace

OutlineMenu::OutlineMenu(ArticleView &view, QWidget *parent) : QMenu(parent), m_view(view)
{
    setObjectName(u"outline"_s);
    setAccessibleName(tr("Outline of the article"));
    connect(this, &QMenu::aboutToShow, this, &OutlineMenu::fill);
}

void OutlineMenu::fill()
{
    clear();
    const QList<OutlineEntry> outline = outlineOf(m_view.article());
    const int current = currentEntry(outline, m_view.place().block);
    for (int i = 0; i < outline.size(); ++i) {
        const OutlineEntry &entry = outline.at(i);
        QString title = fontMetrics().elidedText(entry.title, Qt::ElideRight, WidestTitle);
        title.replace(u'&', "&&"_L1);
        const QString indent(4 * std::min(entry.depth, DeepestIndent), QChar::Nbsp);
        QAction *action = addAction(indent + title, this, [this, entry] { goTo(entry); });
        action->setToolTip(entry.title);
        action->setCheckable(true);
        action->setChecked(i == current);
        if (i == current)
            setActiveAction(action);
    }
    if (outline.size() <= 1) // the headline alone leads nowhere
        addAction(tr("This article has no headings"))->setEnabled(false);
}

void OutlineMenu::goTo(const OutlineEntry &entry)
{
    if (entry.passage.isEmpty())
        m_view.verticalScrollBar()->triggerAction(QScrollBar::SliderToMinimum);
    else
        m_view.setPlace(entry.passage);
    m_view.setFocus(Qt::OtherFocusReason);
}

void OutlineMenu::openOverArticle()
{
    popup(m_view.mapToGlobal(QPoint(4 * Grid, 4 * Grid)));
    for (QAction *action : actions()) {
        if (action->isChecked())
            setActiveAction(action);
    }
}

} // namespace nghisu

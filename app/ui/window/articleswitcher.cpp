// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/articleswitcher.h"

#include "theme/metrics.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

namespace {

constexpr int MaximumWidth = 560;

} // namespace

ArticleSwitcher::ArticleSwitcher(QWidget *window) : QFrame(window), m_list(new QListWidget(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    setAccessibleName(tr("Articles read last"));
    m_list->setAccessibleName(accessibleName());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    auto *title = new QLabel(accessibleName(), this);
    title->setFont(interfaceFont(font(), TypeSize::Small));
    title->setForegroundRole(QPalette::PlaceholderText);
    title->setContentsMargins(Grid, 0, Grid, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    layout->setSpacing(Grid);
    layout->addWidget(title);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemClicked, this, &ArticleSwitcher::choose);
    hide();
}

void ArticleSwitcher::step(const QList<RecentArticle> &articles, int steps)
{
    if (isHidden()) {
        if (articles.size() < 2)
            return;
        fill(articles);
        open();
    }
    const int count = m_list->count();
    m_list->setCurrentRow((m_list->currentRow() + steps + count) % count);
}

void ArticleSwitcher::fill(const QList<RecentArticle> &articles)
{
    m_list->clear();
    for (const RecentArticle &article : articles) {
        auto *line = new QListWidgetItem(article.title, m_list);
        line->setData(Qt::UserRole, article.id);
        line->setToolTip(article.title);
        line->setSizeHint({0, fontMetrics().height() + 3 * Grid});
    }
    m_list->setCurrentRow(0);
}

void ArticleSwitcher::open()
{
    const QSize room = parentWidget()->size();
    const int rows = m_list->count() * m_list->sizeHintForRow(0);
    const int around = sizeHint().height() - m_list->sizeHint().height();
    resize(std::min(MaximumWidth, room.width() - 16 * Grid),
           std::min(rows + around + 2 * Grid, room.height() - 16 * Grid));
    move((room.width() - width()) / 2, (room.height() - height()) / 2);
    m_focusBefore = QApplication::focusWidget();
    show();
    raise();
    m_list->setFocus(Qt::PopupFocusReason);
}

void ArticleSwitcher::choose()
{
    const QListWidgetItem *line = m_list->currentItem();
    leave();
    if (line)
        emit chosen(line->data(Qt::UserRole).toLongLong());
}

void ArticleSwitcher::leave()
{
    hide();
    const QList<QWidget *> there = parentWidget()->findChildren<QWidget *>();
    if (m_focusBefore && there.contains(m_focusBefore))
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    m_focusBefore = nullptr;
}

bool ArticleSwitcher::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && isVisible() &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        m_focusBefore = nullptr; // what was clicked has it now
        hide();
    } else if (event->type() == QEvent::KeyRelease &&
               static_cast<QKeyEvent *>(event)->key() == Qt::Key_Control && isVisible()) {
        choose();
        return true;
    } else if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose();
            return true;
        case Qt::Key_Escape:
            leave();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace nghisu

// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/smallscreen.h"

#include "reading/typepanel.h"
#include "theme/metrics.h"

#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMessageBox>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

namespace {

constexpr int LeastCentre = 20 * Grid; ///< beside an open dock

/// Keys go on to what is around it: they are not for scrolling a form. What gets the focus comes into sight.
class Scroller : public QScrollArea
{
public:
    explicit Scroller(QWidget *content)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        setWidget(content);
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
            if (now && widget()->isAncestorOf(now))
                ensureWidgetVisible(now);
        });
    }

protected:
    void keyPressEvent(QKeyEvent *event) override { event->ignore(); }
};

bool fits(QSize size, QSize room)
{
    return size.width() <= room.width() && size.height() <= room.height();
}

/// With one dock beside the centre. Who opens docks on both sides wants them more than their edges.
QSize leastSize(const QMainWindow &window)
{
    int widest = 0;
    for (const QDockWidget *dock : window.findChildren<QDockWidget *>())
        widest = std::max(widest, dock->minimumSizeHint().width());
    return {window.centralWidget()->minimumSizeHint().width() + widest, window.minimumSizeHint().height()};
}

/// A dialog of the window, or one that such a dialog opened.
bool isPartOf(const QDialog &dialog, const QWidget &window)
{
    const QWidget *part = &dialog;
    while (part && part != &window)
        part = part->parentWidget();
    return part;
}

/// What is laid out in a widget moves into one that scrolls.
void letScroll(QWidget &widget)
{
    QWidget *focused = widget.focusWidget();
    auto *content = new QWidget;
    content->setLayout(widget.layout()); // takes it away, with all that it lays out
    auto *around = new QVBoxLayout(&widget);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(new Scroller(content));
    around->activate();
    widget.setMinimumSize(0, 0);
    if (focused)
        focused->setFocus();
}

} // namespace

SmallScreen::SmallScreen(QMainWindow &window) : QObject(&window), m_window(window)
{
    window.installEventFilter(this);
}

bool SmallScreen::eventFilter(QObject *watched, QEvent *event)
{
    // It comes before the desktop gets to know of the window.
    if (event->type() != QEvent::Show || event->spontaneous())
        return QObject::eventFilter(watched, event);
    if (watched == &m_window)
        fitWindow();
    auto *dialog = qobject_cast<QDialog *>(watched);
    if (dialog && isPartOf(*dialog, m_window) && !qobject_cast<QMessageBox *>(dialog) &&
        !qobject_cast<QFileDialog *>(dialog))
        fitDialog(*dialog);
    return QObject::eventFilter(watched, event);
}

void SmallScreen::fitWindow()
{
    const QSize room = m_window.screen()->availableSize();
    if (m_small || fits(leastSize(m_window), room))
        return;
    m_small = true;
    qApp->installEventFilter(this); // dialogs need less room than the window: elsewhere they fit
    for (QWidget *part : m_window.centralWidget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        part->setMinimumWidth(std::min(part->minimumWidth(), LeastCentre));
        if (qobject_cast<TypePanel *>(part))
            letScroll(*part);
    }
    for (QDockWidget *dock : m_window.findChildren<QDockWidget *>()) {
        dock->hide();
        auto *scroller = new Scroller(dock->widget());
        scroller->setFocusProxy(scroller->widget());
        dock->setWidget(scroller);
        connect(dock->toggleViewAction(), &QAction::toggled, this, [this, dock](bool opened) {
            if (opened)
                keepOnly(dock);
        });
    }
    m_window.layout()->activate(); // so that the window may be as small as it can be now
    m_window.resize(m_window.size().boundedTo(room));
}

void SmallScreen::keepOnly(const QDockWidget *opened)
{
    for (QDockWidget *dock : m_window.findChildren<QDockWidget *>()) {
        if (dock != opened && !dock->isFloating())
            dock->hide();
    }
}

void SmallScreen::fitDialog(QDialog &dialog) const
{
    const QSize room = m_window.screen()->availableSize();
    const QSize size = dialog.size();
    const QSize least = dialog.minimumSize().expandedTo(dialog.minimumSizeHint());
    if (dialog.layout() && !fits(least, room))
        letScroll(dialog);
    dialog.resize(size.boundedTo(room));
}

} // namespace nghisu

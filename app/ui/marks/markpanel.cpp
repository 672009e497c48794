// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "marks/markpanel.h"

#include "commenttext.h"
#include "discussion/commenteditor.h"
#include "discussion/tonelabel.h"
#include "reading/articleview.h"
#include "reading/markswatch.h"
#include "theme/colors.h"
#include "theme/metrics.h"
#include "theme/styledrawing.h"
#include "theme/symbolicicon.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int PanelWidth = 80 * Grid;

QToolButton *iconButton(QWidget *parent, const QString &icon, const QString &text)
{
    auto *button = new QToolButton(parent);
    button->setIcon(symbolicIcon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

} // namespace

MarkPanel::MarkPanel(ArticleView &view, QWidget *room)
    : QFrame(room), m_view(view), m_head(new QLabel(this)), m_said(new QLabel(this)),
      m_editor(new CommentEditor(this)), m_counter(new ToneLabel(ToneLabel::Tone::Soft, this)),
      m_next(iconButton(this, u"chevron-right"_s, tr("The other highlight of these words"))),
      m_remove(iconButton(this, u"delete"_s, tr("Remove the highlight"))),
      m_comment(iconButton(this, u"quote"_s, tr("Write a comment on these words"))),
      m_done(new QPushButton(tr("Done"), this))
{
    setObjectName(u"markPanel"_s);
    setAccessibleName(tr("Highlight"));
    layOut();
    for (MarkSwatch *swatch : std::as_const(m_swatches))
        connect(swatch, &QAbstractButton::clicked, this,
                [this, swatch] { emit colorChosen(mark().id, swatch->color()); });
    connect(m_editor, &CommentEditor::edited, this, &MarkPanel::measure);
    connect(m_next, &QAbstractButton::clicked, this, &MarkPanel::showNext);
    connect(m_done, &QAbstractButton::clicked, this, &MarkPanel::finish);
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        const QUuid id = mark().id;
        leave();
        emit removeWanted(id);
    });
    connect(m_comment, &QAbstractButton::clicked, this, [this] {
        const Passage passage = mark().passage;
        if (finish())
            emit commentWanted(passage);
    });
    connect(&m_view, &ArticleView::scrolled, this, [this] {
        if (isVisible())
            place();
    });
    // Whoever goes on elsewhere is done here.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (isVisible() && now && now->window() == window() && now != this && !isAncestorOf(now))
            finish();
    });
    hide();
}

void MarkPanel::layOut()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(Grid);
    m_head->setFont(interfaceFont(font(), TypeSize::Small));
    m_head->setTextFormat(Qt::PlainText);
    for (const MarkColor color : AllMarkColors) {
        auto *swatch = new MarkSwatch(color, this);
        swatch->setCheckable(true);
        swatch->setAutoExclusive(true);
        swatch->setFocusPolicy(Qt::StrongFocus);
        m_swatches.append(swatch);
        top->addWidget(swatch);
    }
    top->addWidget(m_head, 1);
    top->addStretch();
    top->addWidget(m_next);
    top->addWidget(m_comment);
    top->addWidget(m_remove);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_editor->setPlaceholderText(tr("A note, if you like"));
    m_editor->setAccessibleName(tr("Note on the highlighted words"));
    m_editor->setTabChangesFocus(true);
    m_counter->setFont(interfaceFont(font(), TypeSize::Small));
    m_counter->setWordWrap(true);
    m_done->setDefault(true);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_counter, 1);
    bottom->addStretch();
    bottom->addWidget(m_done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Grid, 2 * Grid, 3 * Grid, 3 * Grid);
    column->setSpacing(2 * Grid);
    column->addLayout(top);
    column->addWidget(m_said);
    column->addWidget(m_editor);
    column->addLayout(bottom);
    QWidget *before = m_swatches.first();
    for (QWidget *next : QList<QWidget *>{m_swatches.at(1), m_swatches.at(2), m_swatches.at(3), m_editor,
                                          m_done, m_next, m_comment, m_remove}) {
        setTabOrder(before, next);
        before = next;
    }
}

bool MarkPanel::isOwn() const
{
    return m_acting && mark().mine;
}

void MarkPanel::open(const QList<Mark> &marks, bool acting, bool writing)
{
    if (marks.isEmpty() || (isVisible() && !finish()))
        return;
    m_marks = marks;
    m_current = 0;
    m_acting = acting;
    showMark();
    show();
    raise();
    place();
    if (isOwn() && writing)
        m_editor->setFocus(Qt::PopupFocusReason);
    else if (isOwn())
        m_swatches.at(static_cast<int>(mark().color) - 1)->setFocus(Qt::PopupFocusReason);
    else
        m_done->setFocus(Qt::PopupFocusReason);
}

void MarkPanel::update(const QList<Mark> &marks)
{
    if (!isVisible())
        return;
    const QUuid id = mark().id;
    const auto found =
        std::find_if(marks.cbegin(), marks.cend(), [&id](const Mark &one) { return one.id == id; });
    if (found == marks.cend()) {
        leave();
        return;
    }
    m_marks[m_current] = *found;
    for (MarkSwatch *swatch : std::as_const(m_swatches))
        swatch->setChecked(swatch->color() == found->color);
}

void MarkPanel::showMark()
{
    const bool own = isOwn();
    for (MarkSwatch *swatch : std::as_const(m_swatches)) {
        swatch->setVisible(own);
        swatch->setChecked(swatch->color() == mark().color);
    }
    m_head->setVisible(!own);
    m_head->setText(tr("%1 · %2", "who highlighted these words, in which colour")
                        .arg(mark().authorName, shownName(mark().color)));
    m_said->setVisible(!own && !mark().note.isEmpty());
    m_said->setText(mark().note);
    m_editor->setVisible(own);
    m_counter->setVisible(own);
    m_remove->setVisible(own);
    m_next->setVisible(m_marks.size() > 1);
    m_editor->load(mark().note);
    measure();
    place();
}

void MarkPanel::showNext()
{
    if (!keepNote())
        return;
    m_current = (m_current + 1) % m_marks.size();
    showMark();
}

void MarkPanel::measure()
{
    const CommentText text = measureComment(m_editor->shownText());
    const bool refused =
        text.state == CommentText::State::TooLong || text.state == CommentText::State::Forbidden;
    m_counter->setText(tr("%1 of %2 characters left")
                           .arg(locale().toString(text.remaining), locale().toString(CommentLimit)));
    m_counter->setTone(refused ? ToneLabel::Tone::Alarming : ToneLabel::Tone::Soft);
    m_done->setEnabled(!refused);
    m_editor->setAccessibleDescription(m_counter->text());
    if (isVisible())
        place();
}

bool MarkPanel::keepNote()
{
    if (!isOwn())
        return true;
    QGuiApplication::inputMethod()->commit();
    const CommentText text = measureComment(m_editor->text());
    if (text.state == CommentText::State::TooLong || text.state == CommentText::State::Forbidden)
        return false;
    if (text.body != mark().note)
        emit noteWritten(mark().id, text.body);
    return true;
}

bool MarkPanel::finish()
{
    if (!isVisible())
        return true;
    if (!keepNote())
        return false;
    leave();
    return true;
}

void MarkPanel::leave()
{
    const bool focused = isAncestorOf(QApplication::focusWidget());
    hide();
    if (focused)
        m_view.setFocus(Qt::PopupFocusReason);
}

/// Below the first line of the words, or above where there is more room.
void MarkPanel::place()
{
    const QWidget *room = parentWidget();
    layout()->activate();
    const int width = std::min(PanelWidth, m_view.width() - 4 * Grid);
    resize(width, std::max(sizeHint().height(), heightForWidth(width)));
    QRect line = m_view.visibleRectOf(mark().passage);
    if (line.isNull())
        line = QRect(m_view.viewport()->rect().center(), QSize(1, 1));
    line.moveTopLeft(m_view.viewport()->mapTo(room, line.topLeft()));
    const QRect view(m_view.mapTo(room, QPoint()), m_view.size());
    const bool below = line.bottom() + Grid + height() <= view.bottom();
    const int y = below ? line.bottom() + Grid : std::max(view.top(), line.top() - Grid - height());
    const int x = std::clamp(line.left() - 4 * Grid, view.left() + 2 * Grid,
                             std::max(view.left() + 2 * Grid, view.right() - this->width() - 2 * Grid));
    move(x, y);
}

void MarkPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        finish();
    else
        QFrame::keyPressEvent(event);
}

void MarkPanel::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawRounded(&painter, outlined(rect()), FieldRadius, colors.window, QPen(colors.faint, 1));
}

} // namespace nghisu

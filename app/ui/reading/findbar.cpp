// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/findbar.h"

#include "controls/announcer.h"
#include "reading/articlefinder.h"
#include "reading/articleview.h"
#include "theme/metrics.h"
#include "theme/symbolicicon.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int FieldWidth = 72 * Grid;

} // namespace

FindBar::FindBar(ArticleView &view, QWidget *parent)
    : QFrame(parent), m_view(view), m_field(new QLineEdit(this)), m_state(new QLabel(this))
{
    setAccessibleName(tr("Find in the article"));
    m_field->setPlaceholderText(tr("Find in the article"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->setMaximumWidth(FieldWidth);
    m_field->installEventFilter(this);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setObjectName(u"findState"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * Grid, Grid, Grid, Grid);
    row->setSpacing(Grid);
    row->addWidget(m_field, 1);
    m_previous = makeButton(u"chevron-up"_s, tr("Previous match"), u"Shift+F3"_s);
    m_next = makeButton(u"chevron-down"_s, tr("Next match"), u"F3"_s);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addSpacing(Grid);
    row->addWidget(m_state);
    row->addStretch();
    QToolButton *close = makeButton(u"close"_s, tr("Close the search"), u"Esc"_s);
    row->addWidget(close);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(close, &QToolButton::clicked, this, &FindBar::dismiss);
    connect(m_field, &QLineEdit::textChanged, &view.finder(), &ArticleFinder::setQuery);
    connect(&view.finder(), &ArticleFinder::changed, this, &FindBar::tellState);
    tellState();
    hide();
}

QToolButton *FindBar::makeButton(const QString &icon, const QString &name, const QString &keys)
{
    auto *button = new QToolButton(this);
    button->setIcon(symbolicIcon(icon));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(tr("%1 (%2)", "what a button does, its keys")
                           .arg(name, QKeySequence(keys).toString(QKeySequence::NativeText)));
    return button;
}

void FindBar::open()
{
    show();
    const QString selected = m_view.textCursor().selectedText();
    // Words are meant, not a passage over several lines.
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator) &&
        selected.size() <= TextFinder::MaximumQuery)
        m_field->setText(selected);
    m_view.finder().setQuery(m_field->text()); // words of a search before that was closed
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::dismiss()
{
    m_view.finder().setQuery({});
    hide();
    m_view.setFocus(Qt::OtherFocusReason);
}

void FindBar::step(int direction)
{
    if (isHidden() || m_field->text().isEmpty())
        open();
    else
        m_view.finder().step(direction);
}

QString FindBar::state() const
{
    return m_state->text();
}

void FindBar::tellState()
{
    const ArticleFinder &finder = m_view.finder();
    QString state;
    if (!finder.query().trimmed().isEmpty())
        state = finder.count() == 0
                    ? tr("Not found")
                    : tr("%1 of %2", "the match gone to, how many there are")
                          .arg(locale().toString(finder.current() + 1), locale().toString(finder.count()));
    m_previous->setEnabled(finder.count() > 0);
    m_next->setEnabled(finder.count() > 0);
    if (state == m_state->text())
        return;
    m_state->setText(state);
    if (isVisible())
        announce(*m_state, state);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter)
        return QFrame::eventFilter(watched, event);
    step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    return true;
}

} // namespace nghisu

// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "controls/messagebar.h"

#include "controls/announcer.h"
#include "theme/colors.h"
#include "theme/metrics.h"
#include "theme/symbolicicon.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal Radius = 8;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_action(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"messageText"_s);
    m_action->setObjectName(u"messageAction"_s);
    m_action->setMaximumHeight(std::max(7 * Grid, m_action->fontMetrics().height() + 2 * Grid));
    m_close->setObjectName(u"closeMessage"_s);
    m_close->setIcon(symbolicIcon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    m_place = new QGridLayout(this);
    m_place->setContentsMargins(3 * Grid, Grid, Grid, Grid);
    m_place->setHorizontalSpacing(Grid);
    m_place->setVerticalSpacing(Grid);
    m_place->setColumnStretch(0, 1);
    m_place->addWidget(m_text, 0, 0);
    m_place->addWidget(m_close, 0, 2, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::answer);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const std::function<void()> work = std::exchange(m_work, {});
        answer(); // first: the work may have a message of its own
        if (work)
            work();
    });
    hide();
}

void MessageBar::tell(Kind kind, const QString &sentence, const QString &action, std::function<void()> work)
{
    m_isOffering = false;
    present({kind, sentence, action, std::move(work)});
}

void MessageBar::offer(const QString &sentence, const QString &action, std::function<void()> work)
{
    m_offer = Message{Kind::Done, sentence, action, std::move(work)};
    m_isOffering = true;
    present(*m_offer);
}

void MessageBar::present(const Message &message)
{
    const Kind kind = message.kind;
    m_kind = kind;
    m_work = message.work;
    m_text->setText(message.sentence);
    m_action->setText(message.action);
    m_action->setVisible(!message.action.isEmpty());
    // What went wrong takes a few lines, which a button beside them would make twice as many.
    m_place->removeWidget(m_action);
    m_place->addWidget(m_action, kind == Kind::Failure ? 1 : 0, kind == Kind::Failure ? 0 : 1,
                       Qt::AlignLeading | Qt::AlignVCenter);
    m_place->setContentsMargins(3 * Grid, Grid, Grid, kind == Kind::Done ? Grid : 2 * Grid);
    m_text->setContentsMargins(0, kind == Kind::Done ? 0 : Grid, 0, 0);
    m_close->setVisible(kind != Kind::Notice);
    setAccessibleName(message.sentence);
    show();
    makeRoom();
    update();
    announce(*this, message.sentence);
}

void MessageBar::dismiss()
{
    if (m_isOffering) // the reader alone answers it
        return;
    m_work = {};
    hide();
    if (!m_offer)
        return;
    m_isOffering = true;
    present(*m_offer);
}

void MessageBar::answer()
{
    if (std::exchange(m_isOffering, false))
        m_offer.reset();
    dismiss();
}

QString MessageBar::sentence() const
{
    return m_text->text();
}

/// A layout that is short of room takes it from wrapped words first.
void MessageBar::makeRoom()
{
    if (testAttribute(Qt::WA_Resized)) // before there is no width to wrap them in
        m_text->setMinimumHeight(m_text->heightForWidth(m_text->width()));
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    makeRoom();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_kind == Kind::Done ? colors.tint : colors.warning);
    painter.drawRoundedRect(rect(), Radius, Radius);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_kind != Kind::Notice)
        answer();
    else
        QFrame::keyPressEvent(event);
}

} // namespace nghisu

// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/searchrow.h"

#include "controls/linkbutton.h"
#include "discussion/tonelabel.h"
#include "theme/metrics.h"
#include "theme/symbolicicon.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int PauseMs = 200;
constexpr int ButtonExtent = 7 * Grid;

} // namespace

SearchRow::SearchRow(QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_status(new ToneLabel(ToneLabel::Tone::Soft, this)),
      m_older(new LinkButton(this))
{
    m_field->setObjectName(u"searchComments"_s);
    m_field->setPlaceholderText(tr("Search the discussion…"));
    m_field->setAccessibleName(tr("Search the discussion"));
    m_field->installEventFilter(this);
    auto *end = new QToolButton(this);
    end->setObjectName(u"endSearch"_s);
    end->setIcon(symbolicIcon(u"close"_s));
    end->setIconSize({SmallIcon, SmallIcon});
    end->setFixedSize(ButtonExtent, ButtonExtent);
    end->setAutoRaise(true);
    end->setToolTip(tr("End the search"));
    end->setAccessibleName(end->toolTip());
    m_status->setObjectName(u"searchStatus"_s);
    m_status->setFont(interfaceFont(font(), TypeSize::Small));
    m_status->setWordWrap(true);
    m_older->setObjectName(u"olderFound"_s);
    m_older->setFont(m_status->font());
    m_older->setWords(tr("Look for older ones"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Grid);
    row->addWidget(m_field, 1);
    row->addWidget(end);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid);
    column->addLayout(row);
    auto *result = new QHBoxLayout;
    result->setSpacing(Grid);
    result->addWidget(m_status, 1);
    result->addWidget(m_older, 0, Qt::AlignTop);
    column->addLayout(result);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(m_field, &QLineEdit::textChanged, &m_pause, QOverload<>::of(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] { emit changed(words()); });
    connect(end, &QToolButton::clicked, this, &SearchRow::ended);
    connect(m_older, &QAbstractButton::clicked, this, &SearchRow::olderWanted);
    setStatus({});
    hide();
}

QString SearchRow::words() const
{
    return m_field->text();
}

void SearchRow::begin()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchRow::setStatus(const QString &status, bool goesOn)
{
    if (m_older->hasFocus() && !goesOn)
        m_field->setFocus(Qt::OtherFocusReason);
    m_older->setVisible(goesOn);
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
}

bool SearchRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        emit ended();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_pause.stop();
        emit changed(words());
        return true;
    }
    return false;
}

} // namespace nghisu

// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "controls/taskprogress.h"

#include "theme/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolButton>

#include <cmath>

namespace nghisu {

namespace {

constexpr int ShowAfterMs = 300;
/// Before that an estimate jumps about, and few wait so long that they want one.
constexpr qint64 EstimateAfterMs = 3000;
constexpr int Steps = 1000;

} // namespace

TaskProgress::TaskProgress(QStatusBar &status, const QString &name)
    : QWidget(&status), m_bar(new QProgressBar(this)), m_remaining(new QLabel(this)),
      m_cancel(new QToolButton(this))
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setFixedHeight(6 * Grid);
    m_bar->setMaximumWidth(60 * Grid);
    m_bar->setAccessibleName(name);
    m_remaining->setFont(interfaceFont(status.font(), TypeSize::Small));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Grid);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_remaining, m_bar, m_cancel})
        row->addWidget(widget);
    status.addPermanentWidget(this);
    hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(ShowAfterMs);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QToolButton::clicked, this, &TaskProgress::cancelled);
}

void TaskProgress::begin(const QString &doing)
{
    m_doing = doing;
    setToolTip(doing);
    m_since.start();
    tell(0);
    m_delay.start();
}

void TaskProgress::tell(double part)
{
    m_bar->setRange(0, part > 0 ? Steps : 0);
    m_bar->setValue(static_cast<int>(std::lround(part * Steps)));
    const qint64 elapsed = m_since.elapsed();
    const bool known = part > 0 && elapsed > EstimateAfterMs;
    m_remaining->setText(known ? remaining(double(elapsed) * (1 - part) / part) : m_doing);
    m_remaining->setVisible(!m_remaining->text().isEmpty());
}

QString TaskProgress::remaining(double milliseconds)
{
    const auto seconds = static_cast<qint64>(milliseconds / 1000);
    const int minutes = static_cast<int>((seconds + 59) / 60);
    return seconds < 60 ? tr("Less than a minute left") : tr("About %n minute(s) left", nullptr, minutes);
}

void TaskProgress::end()
{
    m_delay.stop();
    hide();
}

} // namespace nghisu

// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "agenda/agendaentrydialog.h"

#include "agendatext.h"
#include "normalise.h"
#include "theme/colors.h"
#include "theme/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace nghisu {

using Kind = AgendaEntry::Kind;

namespace {

constexpr int LongestText = 500; ///< characters of a title or place

QHBoxLayout *rowOf(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Grid);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return row;
}

} // namespace

AgendaEntryDialog::AgendaEntryDialog(const AgendaEntry &entry, QWidget *parent)
    : QDialog(parent), m_entry(entry), m_kind(new QComboBox(this)), m_title(new QLineEdit(this)),
      m_startDate(new QDateEdit(this)), m_hasStartTime(new QCheckBox(tr("&at"), this)),
      m_startTime(new QTimeEdit(this)), m_hasEnd(new QCheckBox(tr("&Until"), this)),
      m_endDate(new QDateEdit(this)), m_hasEndTime(new QCheckBox(tr("a&t"), this)),
      m_endTime(new QTimeEdit(this)), m_dayPart(new QComboBox(this)), m_place(new QLineEdit(this)),
      m_complaint(new QLabel(this))
{
    setWindowTitle(entry.title.isEmpty() ? tr("Add an entry") : tr("Edit the entry"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(4 * Grid);
    form->setVerticalSpacing(3 * Grid);
    makeForm(*form);
    fill(entry);
    m_complaint->setWordWrap(true);
    QPalette warning = m_complaint->palette();
    warning.setColor(QPalette::WindowText, colorsOf(palette()).like);
    m_complaint->setPalette(warning);
    m_complaint->setVisible(false);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &AgendaEntryDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * Grid, 5 * Grid, 5 * Grid, 4 * Grid);
    layout->setSpacing(4 * Grid);
    layout->addLayout(form);
    layout->addWidget(m_complaint);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(110 * Grid);
    update();
    m_title->setFocus();
}

void AgendaEntryDialog::makeForm(QFormLayout &form)
{
    m_kind->addItems({tr("Session, with a day"), tr("Item of business")});
    for (const DayPart part :
         {DayPart::None, DayPart::Morning, DayPart::Noon, DayPart::Afternoon, DayPart::Evening})
        m_dayPart->addItem(part == DayPart::None ? tr("Not given") : dayPartText(part));
    m_title->setMaxLength(std::max<int>(LongestText, static_cast<int>(m_entry.title.size())));
    m_place->setMaxLength(std::max<int>(LongestText, static_cast<int>(m_entry.place.size())));
    for (QDateEdit *edit : {m_startDate, m_endDate}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(tr("dd/MM/yyyy", "format for entering a date"));
        edit->setDateRange(QDate(1900, 1, 1), QDate(2199, 12, 31));
    }
    for (QTimeEdit *edit : {m_startTime, m_endTime})
        edit->setDisplayFormat(tr("HH:mm", "format for entering a clock time"));
    m_startDate->setAccessibleName(tr("First day"));
    m_startTime->setAccessibleName(tr("Beginning"));
    m_endDate->setAccessibleName(tr("Last day"));
    m_endTime->setAccessibleName(tr("End"));
    form.addRow(tr("&Kind:"), m_kind);
    form.addRow(tr("&Title:"), m_title);
    auto *day = new QLabel(tr("&Day:"), this);
    day->setBuddy(m_startDate);
    form.addRow(day, rowOf({m_startDate, m_hasStartTime, m_startTime}));
    form.addRow(m_hasEnd, rowOf({m_endDate, m_hasEndTime, m_endTime}));
    form.addRow(tr("Part &of the day:"), m_dayPart);
    form.addRow(tr("&Place:"), m_place);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AgendaEntryDialog::update);
    for (QCheckBox *box : {m_hasStartTime, m_hasEnd, m_hasEndTime})
        connect(box, &QCheckBox::toggled, this, &AgendaEntryDialog::update);
    connect(m_startDate, &QDateEdit::dateChanged, this, [this](QDate date) {
        if (!m_hasEnd->isChecked())
            m_endDate->setDate(date);
    });
}

void AgendaEntryDialog::fill(const AgendaEntry &entry)
{
    const QDate start = entry.start.isValid() ? entry.start.date : QDate::currentDate();
    m_kind->setCurrentIndex(entry.kind == Kind::Session ? 0 : 1);
    m_title->setText(entry.title);
    m_startDate->setDate(start);
    m_hasStartTime->setChecked(entry.start.time.isValid());
    m_startTime->setTime(entry.start.time.isValid() ? entry.start.time : QTime(8, 0));
    m_hasEnd->setChecked(entry.end.isValid());
    m_endDate->setDate(entry.end.isValid() ? entry.end.date : start);
    m_hasEndTime->setChecked(entry.end.time.isValid());
    m_endTime->setTime(entry.end.time.isValid() ? entry.end.time : QTime(17, 0));
    m_dayPart->setCurrentIndex(static_cast<int>(entry.dayPart));
    m_place->setText(entry.place);
}

void AgendaEntryDialog::update()
{
    const bool session = m_kind->currentIndex() == 0;
    const bool end = session && m_hasEnd->isChecked();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_startDate, m_hasStartTime, m_hasEnd, m_place})
        widget->setEnabled(session);
    m_startTime->setEnabled(session && m_hasStartTime->isChecked());
    m_dayPart->setEnabled(session && !m_hasStartTime->isChecked());
    m_endDate->setEnabled(end);
    m_hasEndTime->setEnabled(end);
    m_endTime->setEnabled(end && m_hasEndTime->isChecked());
    m_complaint->hide();
}

QString AgendaEntryDialog::complaint() const
{
    if (toSingleLine(m_title->text()).isEmpty())
        return tr("Write what takes place, for instance “Opening session”.");
    const AgendaEntry now = entry();
    if (now.kind == Kind::Item || !now.end.isValid())
        return {};
    const bool before =
        now.end.date < now.start.date || (now.end.date == now.start.date && now.start.time.isValid() &&
                                          now.end.time.isValid() && now.end.time < now.start.time);
    return before ? tr("The end lies before the beginning. Correct one of them.") : QString();
}

void AgendaEntryDialog::accept()
{
    const QString sentence = complaint();
    m_complaint->setText(sentence);
    m_complaint->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        QDialog::accept();
}

AgendaEntry AgendaEntryDialog::entry() const
{
    AgendaEntry entry = m_entry;
    entry.kind = m_kind->currentIndex() == 0 ? Kind::Session : Kind::Item;
    entry.title = toSingleLine(m_title->text());
    entry.start = entry.end = {};
    entry.dayPart = DayPart::None;
    entry.uncertain = false; // somebody has looked at it
    if (entry.kind == Kind::Item)
        return entry;
    entry.place = toSingleLine(m_place->text());
    entry.start = {m_startDate->date(), m_hasStartTime->isChecked() ? m_startTime->time() : QTime()};
    if (m_hasEnd->isChecked())
        entry.end = {m_endDate->date(), m_hasEndTime->isChecked() ? m_endTime->time() : QTime()};
    if (!m_hasStartTime->isChecked())
        entry.dayPart = static_cast<DayPart>(m_dayPart->currentIndex());
    else
        entry.dayPart = m_entry.start.time == entry.start.time ? m_entry.dayPart : DayPart::None;
    return entry;
}

} // namespace nghisu

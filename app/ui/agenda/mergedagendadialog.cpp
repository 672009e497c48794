// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "agenda/mergedagendadialog.h"

#include "agendatext.h"
#include "theme/metrics.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize FirstSize(820, 560);
enum Column { When, What, Where, Difference, Columns };
/// Of rows that lead into an article.
constexpr int ArticleDataRole = Qt::UserRole;
constexpr int PassageDataRole = Qt::UserRole + 1;

/// Rows with room around their text.
class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * Grid, 2 * Grid);
    }
};

QString whenText(const AgendaEntry &entry)
{
    if (entry.kind == AgendaEntry::Kind::Item)
        return MergedAgendaDialog::tr("Business");
    const QString day = QLocale().toString(entry.start.date, QLocale::ShortFormat);
    const QString time = timeText(entry);
    return time.isEmpty() ? day : MergedAgendaDialog::tr("%1, %2", "day, time of it").arg(day, time);
}

} // namespace

MergedAgendaDialog::MergedAgendaDialog(QList<EventReport> reports, QWidget *parent)
    : QDialog(parent), m_reports(std::move(reports)),
      m_onlyDifferences(new QCheckBox(tr("Only where they &differ"), this)), m_entries(new QTreeWidget(this))
{
    QList<Agenda> agendas;
    for (const EventReport &report : std::as_const(m_reports))
        agendas.append(report.agenda);
    m_merged = mergeAgendas(agendas);
    setWindowTitle(tr("The event in several articles"));
    layOut();
    fill();
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &MergedAgendaDialog::fill);
    connect(m_entries, &QTreeWidget::itemActivated, this, &MergedAgendaDialog::activate);
    resize(FirstSize);
}

void MergedAgendaDialog::layOut()
{
    auto *summaryLabel = new QLabel(summary(), this);
    summaryLabel->setWordWrap(true);
    m_entries->setColumnCount(Columns);
    m_entries->setHeaderLabels({tr("When"), tr("What"), tr("Where"), tr("Difference")});
    m_entries->setAccessibleName(tr("Agenda of the event"));
    m_entries->setItemDelegate(new RoomyDelegate(m_entries));
    m_entries->setUniformRowHeights(true);
    m_entries->setAlternatingRowColors(false);
    m_entries->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_entries->header()->setSectionResizeMode(When, QHeaderView::ResizeToContents);
    m_entries->header()->setStretchLastSection(false);
    m_entries->header()->resizeSection(Where, FirstSize.width() / 5);
    m_entries->header()->setSectionResizeMode(Difference, QHeaderView::Stretch); // names of reports are long
    auto *buttons = new QDialogButtonBox(this);
    const auto *copy = buttons->addButton(tr("&Copy as text"), QDialogButtonBox::ActionRole);
    const auto *save = buttons->addButton(tr("&Save as calendar…"), QDialogButtonBox::ActionRole);
    auto *close = buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(plainText()); });
    connect(save, &QPushButton::clicked, this, [this] {
        Agenda agenda;
        for (const MergedEntry &merged : std::as_const(m_merged))
            agenda.append(merged.entry);
        emit exportWanted(agenda);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * Grid, 4 * Grid, 4 * Grid, 4 * Grid);
    layout->setSpacing(3 * Grid);
    layout->addWidget(summaryLabel);
    layout->addWidget(m_onlyDifferences);
    layout->addWidget(m_entries, 1);
    layout->addWidget(buttons);
}

QString MergedAgendaDialog::summary() const
{
    const auto differ =
        static_cast<int>(std::count_if(m_merged.cbegin(), m_merged.cend(), [](const MergedEntry &entry) {
            return bool(entry.differences & ~MergedEntry::Differences(MergedEntry::Difference::Missing));
        }));
    const auto alone = static_cast<int>(std::count_if(
        m_merged.cbegin(), m_merged.cend(), [](const MergedEntry &entry) { return entry.said.size() == 1; }));
    const auto entries = static_cast<int>(m_merged.size());
    const auto articles = static_cast<int>(m_reports.size());
    const QString first = tr("%n article(s) report this event.", nullptr, articles);
    const QString second = tr("Together they name %n entry(s).", nullptr, entries);
    const QString third = differ > 0 ? tr("They contradict each other in %n entry(s).", nullptr, differ)
                                     : tr("Nowhere do they contradict each other.");
    const QString fourth =
        alone > 0 ? tr("%n entry(s) can be read in one article only.", nullptr, alone) : QString();
    QStringList sentences{first, second, third, fourth};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString MergedAgendaDialog::nameOf(qsizetype report) const
{
    const EventReport &one = m_reports.at(report);
    if (one.source.isEmpty())
        return one.title;
    const auto isShared = [this](const auto &isAlike) {
        return std::count_if(m_reports.cbegin(), m_reports.cend(), isAlike) > 1;
    };
    const auto hasSource = [&one](const EventReport &other) { return other.source == one.source; };
    const auto hasDay = [&](const EventReport &other) {
        return hasSource(other) && other.published.date == one.published.date;
    };
    QStringList details;
    if (isShared(hasSource) && one.published.date.isValid())
        details += QLocale().toString(one.published.date, QLocale::ShortFormat);
    if (isShared(hasDay))
        details += one.title;
    return details.isEmpty() ? one.source : one.source + u" ("_s + details.join(u", "_s) + u')';
}

QString MergedAgendaDialog::differencesText(const MergedEntry &merged) const
{
    using Of = MergedEntry::Difference;
    QStringList texts;
    if (merged.differences.testFlag(Of::Day))
        texts += tr("different days");
    if (merged.differences.testFlag(Of::Time))
        texts += tr("different times");
    if (merged.differences.testFlag(Of::Place))
        texts += tr("different places");
    if (merged.said.size() == 1)
        texts += tr("only in %1", "name of a newspaper or headline").arg(nameOf(merged.said.first().report));
    else if (merged.differences.testFlag(Of::Missing))
        texts += tr("in %1 of %2 articles")
                     .arg(locale().toString(merged.said.size()), locale().toString(m_reports.size()));
    return texts.join(u", "_s);
}

void MergedAgendaDialog::fill()
{
    m_entries->clear();
    for (const MergedEntry &merged : std::as_const(m_merged)) {
        if (m_onlyDifferences->isChecked() && !merged.differences)
            continue;
        const QString differences = differencesText(merged);
        auto *row = new QTreeWidgetItem(m_entries, {whenText(merged.entry), firstUpper(merged.entry.title),
                                                    merged.entry.place, differences});
        row->setData(
            What, Qt::AccessibleTextRole,
            QStringList{row->text(When), row->text(What), row->text(Where), differences}.join(u", "_s));
        for (int column = 0; column < Columns; ++column)
            row->setToolTip(column, row->text(column));
        for (const ReportedEntry &said : merged.said)
            addReported(row, said, merged);
        const MergedEntry::Differences missing(MergedEntry::Difference::Missing);
        row->setExpanded(bool(merged.differences & ~missing));
    }
}

void MergedAgendaDialog::addReported(QTreeWidgetItem *parent, const ReportedEntry &said,
                                     const MergedEntry &merged)
{
    using Of = MergedEntry::Difference;
    const AgendaEntry &entry = said.entry;
    auto *row = new QTreeWidgetItem(
        parent, {whenText(entry), firstUpper(entry.title), entry.place, nameOf(said.report)});
    QFont bold = font();
    bold.setBold(true);
    if (merged.differences & (Of::Day | Of::Time))
        row->setFont(When, bold);
    if (merged.differences.testFlag(Of::Place))
        row->setFont(Where, bold);
    row->setData(0, ArticleDataRole, m_reports.at(said.report).id);
    row->setData(0, PassageDataRole, QVariant::fromValue(entry.passage));
    row->setToolTip(Difference, m_reports.at(said.report).title);
}

void MergedAgendaDialog::activate(QTreeWidgetItem *row)
{
    if (!row->parent() && row->childCount() > 0)
        row = row->child(0);
    emit passageWanted(row->data(0, ArticleDataRole).toLongLong(),
                       row->data(0, PassageDataRole).value<Passage>());
}

QString MergedAgendaDialog::plainText() const
{
    QStringList lines;
    for (const MergedEntry &merged : m_merged) {
        QStringList parts{whenText(merged.entry), merged.entry.title, merged.entry.place,
                          differencesText(merged)};
        parts.removeAll(QString());
        lines += parts.join(u" · "_s);
    }
    return lines.join(u'\n');
}

} // namespace nghisu

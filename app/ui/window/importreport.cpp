// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/importreport.h"

#include "theme/metrics.h"
#include "window/importreportmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace nghisu {

using namespace Qt::StringLiterals;
using State = IntakeOutcome::State;

namespace {

constexpr std::array States{State::Added, State::Updated, State::Merged, State::Changed, State::Same, State::Failed};

int countOf(const QList<IntakeOutcome> &outcomes, State state)
{
    return static_cast<int>(
        std::count_if(outcomes.cbegin(), outcomes.cend(),
                      [state](const IntakeOutcome &outcome) { return outcome.state == state; }));
}

QString countText(State state, int count)
{
    switch (state) {
    case State::Added:
        return ImportReportDialog::tr("%n article(s) added", nullptr, count);
    case State::Updated:
        return ImportReportDialog::tr("%n brought up to date", nullptr, count);
    case State::Merged:
        return ImportReportDialog::tr("%n merged", nullptr, count);
    case State::Changed:
        return ImportReportDialog::tr("%n in another version", nullptr, count);
    case State::Same:
        return ImportReportDialog::tr("%n already there", nullptr, count);
    case State::Failed:
        return ImportReportDialog::tr("%n could not be added", nullptr, count);
    }
    return {};
}

} // namespace

QString summaryOf(const QList<IntakeOutcome> &outcomes)
{
    QStringList parts;
    for (const State state : States) {
        if (const int count = countOf(outcomes, state); count > 0)
            parts.append(countText(state, count));
    }
    return parts.join(u" · "_s);
}

ImportReportDialog::ImportReportDialog(const QList<IntakeOutcome> &outcomes, QWidget *parent)
    : QDialog(parent), m_model(new ImportReportModel(outcomes, this)),
      m_shown(new QSortFilterProxyModel(this)), m_filter(new QComboBox(this)), m_view(new QTreeView(this)),
      m_details(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Report of the import"));
    auto *summary = new QLabel(summaryOf(outcomes), this);
    summary->setFont(interfaceFont(font(), TypeSize::Title));
    summary->setWordWrap(true);

    m_shown->setSourceModel(m_model);
    m_shown->setFilterRole(ImportReportModel::OutcomeStateRole);
    m_shown->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortLocaleAware(true);
    fillFilter(outcomes);

    m_view->setModel(m_shown);
    m_view->setAccessibleName(tr("Files"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSortingEnabled(true);
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder); // as they came
    m_view->setColumnWidth(ImportReportModel::StateColumn, 42 * Grid);
    m_view->setColumnWidth(ImportReportModel::TitleColumn, 80 * Grid);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportReportDialog::showDetails);
    m_details->setReadOnly(true);
    m_details->setAccessibleName(tr("Details of the chosen file"));
    m_details->setPlaceholderText(tr("Choose a file to see what became of it."));
    m_details->setTabChangesFocus(true);
    connect(m_view, &QTreeView::activated, this, &ImportReportDialog::openRow);

    const auto failed = std::find_if(outcomes.cbegin(), outcomes.cend(), [](const IntakeOutcome &outcome) {
        return outcome.state == State::Failed;
    });
    const qsizetype first = failed == outcomes.cend() ? 0 : failed - outcomes.cbegin();
    m_view->setCurrentIndex(m_shown->mapFromSource(m_model->index(static_cast<int>(first), 0)));

    auto *buttons = new QDialogButtonBox(this);
    if (const int changed = countOf(outcomes, State::Changed); changed > 0) {
        QPushButton *update = buttons->addButton(tr("Bring %n article(s) up to date", nullptr, changed),
                                                 QDialogButtonBox::ActionRole);
        connect(update, &QPushButton::clicked, this, [this, outcomes] {
            QStringList paths;
            for (const IntakeOutcome &outcome : outcomes) {
                if (outcome.state == State::Changed)
                    paths.append(outcome.path);
            }
            emit updateWanted(paths);
            close();
        });
    }
    QPushButton *copy = buttons->addButton(tr("&Copy report"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_model->plainText()); });
    auto *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    for (QAbstractButton *button : buttons->buttons()) {
        if (auto *push = qobject_cast<QPushButton *>(button))
            push->setAutoDefault(false); // Return opens the chosen article
    }
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *filterRow = new QHBoxLayout;
    auto *filterLabel = new QLabel(tr("&Show:"), this);
    filterLabel->setBuddy(m_filter);
    filterRow->addWidget(filterLabel);
    filterRow->addWidget(m_filter);
    filterRow->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * Grid, 5 * Grid, 5 * Grid, 4 * Grid);
    layout->setSpacing(3 * Grid);
    layout->addWidget(summary);
    layout->addLayout(filterRow);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_view);
    parts->addWidget(m_details);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    layout->addWidget(parts, 1);
    layout->addWidget(buttons);
    resize(200 * Grid, 120 * Grid);
}

void ImportReportDialog::fillFilter(const QList<IntakeOutcome> &outcomes)
{
    m_filter->addItem(tr("All files"), QString());
    for (const State state : States) {
        if (countOf(outcomes, state) > 0)
            m_filter->addItem(ImportReportModel::stateText(state),
                              u'^' + QString::number(static_cast<int>(state)) + u'$');
    }
    connect(m_filter, &QComboBox::currentIndexChanged, this,
            [this] { m_shown->setFilterRegularExpression(m_filter->currentData().toString()); });
}

void ImportReportDialog::showDetails(const QModelIndex &index)
{
    m_details->setPlainText(index.data(ImportReportModel::WholeReportRole).toString());
}

void ImportReportDialog::openRow(const QModelIndex &index)
{
    if (const qint64 article = index.data(ImportReportModel::ArticleRole).toLongLong(); article > 0)
        emit articleWanted(article);
}

} // namespace nghisu

// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/importreportmodel.h"

#include "theme/metrics.h"
#include "theme/symbolicicon.h"

#include <QDir>
#include <QFileInfo>
#include <QSize>
#include <QTextDocument>

namespace nghisu {

using namespace Qt::StringLiterals;
using State = IntakeOutcome::State;

namespace {

constexpr int RowHeight = 7 * Grid;

QString iconOf(State state)
{
    switch (state) {
    case State::Failed:
        return u"warning"_s;
    case State::Added:
        return u"add"_s;
    case State::Changed:
        return u"import"_s;
    case State::Same:
    case State::Updated:
        break;
    }
    return u"check"_s;
}

} // namespace

ImportReportModel::ImportReportModel(QList<IntakeOutcome> outcomes, QObject *parent)
    : QAbstractTableModel(parent), m_outcomes(std::move(outcomes))
{
}

int ImportReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_outcomes.size());
}

int ImportReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportReportModel::stateText(State state)
{
    switch (state) {
    case State::Failed:
        return tr("Failed");
    case State::Added:
        return tr("Added");
    case State::Same:
        return tr("Already there");
    case State::Changed:
        return tr("Other version");
    case State::Updated:
        return tr("Brought up to date");
    }
    return {};
}

QString ImportReportModel::details(const IntakeOutcome &outcome)
{
    if (outcome.state == State::Failed)
        return outcome.failure;
    QStringList parts;
    if (outcome.picturesKept > 0)
        parts.append(tr("%n picture(s)", nullptr, outcome.picturesKept));
    if (outcome.picturesMissing > 0)
        parts.append(tr("%n picture(s) missing", nullptr, outcome.picturesMissing));
    if (outcome.leftOut > 0)
        parts.append(tr("%n part(s) of the page left out", nullptr, outcome.leftOut));
    return parts.join(u" · "_s);
}

QString ImportReportModel::text(const IntakeOutcome &outcome, int column)
{
    switch (column) {
    case StateColumn:
        return stateText(outcome.state);
    case TitleColumn:
        return outcome.title.isEmpty() ? QFileInfo(outcome.path).fileName() : outcome.title;
    case DetailColumn:
        return details(outcome);
    default:
        return {};
    }
}

QVariant ImportReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const IntakeOutcome &outcome = m_outcomes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(outcome, index.column());
    case Qt::ToolTipRole:
        return Qt::convertFromPlainText(
            index.column() == DetailColumn ? details(outcome) : QDir::toNativeSeparators(outcome.path));
    case Qt::DecorationRole:
        return index.column() == StateColumn ? QVariant(symbolicIcon(iconOf(outcome.state))) : QVariant();
    case Qt::SizeHintRole:
        return QSize(0, RowHeight);
    case OutcomeStateRole:
        return static_cast<int>(outcome.state);
    case ArticleRole:
        return outcome.id;
    default:
        return {};
    }
}

QVariant ImportReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("Result");
    case TitleColumn:
        return tr("Article");
    case DetailColumn:
        return tr("Details");
    default:
        return {};
    }
}

QString ImportReportModel::plainText() const
{
    QString lines;
    for (const IntakeOutcome &outcome : m_outcomes)
        lines += QStringList{text(outcome, StateColumn), QDir::toNativeSeparators(outcome.path),
                             text(outcome, TitleColumn), details(outcome)}
                     .join(u'\t') +
                 u'\n';
    return lines;
}

} // namespace nghisu

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
    case State::Merged:
        break;
    }
    return u"check"_s;
}

QString regionText(LeftOut::Region region)
{
    switch (region) {
    case LeftOut::Region::Other:
        break;
    case LeftOut::Region::Related:
        return ImportReportModel::tr("Related links left out: %1");
    case LeftOut::Region::Comments:
        return ImportReportModel::tr("Readers' comments left out: %1");
    case LeftOut::Region::Share:
        return ImportReportModel::tr("Share buttons left out: %1");
    case LeftOut::Region::Advert:
        return ImportReportModel::tr("Advertisement left out: %1");
    case LeftOut::Region::Page:
        return ImportReportModel::tr("Menu, footer or side column left out: %1");
    case LeftOut::Region::About:
        return ImportReportModel::tr("Facts about the article left out: %1");
    }
    return ImportReportModel::tr("Left out: %1", "words of the page");
}

QString partLine(const LeftOut &part)
{
    switch (part.kind) {
    case LeftOut::Kind::Furniture:
        break;
    case LeftOut::Kind::Link:
        return ImportReportModel::tr("Link left out: %1", "its address").arg(part.text);
    case LeftOut::Kind::Picture: {
        const QString name = part.text.section(u'/', -1).isEmpty() ? part.text : part.text.section(u'/', -1);
        return part.caption.isEmpty()
                   ? ImportReportModel::tr("Picture missing: %1", "name of its file").arg(name)
                   : ImportReportModel::tr("Picture missing: %1 (%2)", "name of its file, caption")
                         .arg(name, part.caption);
    }
    }
    return regionText(part.region).arg(part.text);
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
    case State::Merged:
        return tr("Merged");
    }
    return {};
}

QString ImportReportModel::details(const IntakeOutcome &outcome)
{
    if (outcome.state == State::Failed)
        return outcome.failure;
    QStringList parts = outcome.merged.sentences();
    if (outcome.endsEarly)
        parts.append(tr("The file ends early"));
    if (outcome.picturesKept > 0)
        parts.append(tr("%n picture(s)", nullptr, outcome.picturesKept));
    if (outcome.picturesMissing > 0)
        parts.append(tr("%n picture(s) missing", nullptr, outcome.picturesMissing));
    if (outcome.leftOut > 0)
        parts.append(tr("%n part(s) of the page left out", nullptr, outcome.leftOut));
    return parts.join(u" · "_s);
}

QString ImportReportModel::wholeReport(const IntakeOutcome &outcome)
{
    QStringList lines{QDir::toNativeSeparators(outcome.path), details(outcome)};
    if (outcome.endsEarly)
        lines.append(
            tr("The file ends early; the end of the article may be missing. Save the page once more."));
    for (const LeftOut &part : outcome.parts)
        lines.append(partLine(part));
    lines.removeAll(QString());
    return lines.join(u'\n');
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
    case WholeReportRole:
        return wholeReport(outcome);
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

// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "intake.h"

#include "agendaorder.h"
#include "agendareader.h"
#include "articlejson.h"
#include "pageevents.h"

#include <QFileInfo>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QString kindName(LeftOut::Kind kind)
{
    switch (kind) {
    case LeftOut::Kind::Furniture:
        return u"furniture"_s;
    case LeftOut::Kind::Picture:
        return u"picture"_s;
    case LeftOut::Kind::Link:
        return u"link"_s;
    }
    return {};
}

/// Empty where it cannot be told.
QString regionName(LeftOut::Region region)
{
    switch (region) {
    case LeftOut::Region::Other:
        break;
    case LeftOut::Region::Related:
        return u"related"_s;
    case LeftOut::Region::Comments:
        return u"comments"_s;
    case LeftOut::Region::Share:
        return u"share"_s;
    case LeftOut::Region::Advert:
        return u"advertisement"_s;
    case LeftOut::Region::Page:
        return u"page"_s;
    case LeftOut::Region::About:
        return u"about"_s;
    }
    return {};
}

QJsonObject leftOutToJson(const LeftOut &entry)
{
    QJsonObject object{{u"kind"_s, kindName(entry.kind)}, {u"text"_s, entry.text}};
    if (const QString region = regionName(entry.region); !region.isEmpty())
        object[u"region"_s] = region;
    if (!entry.caption.isEmpty())
        object[u"caption"_s] = entry.caption;
    return object;
}

QJsonObject reportToJson(const ImportReport &report)
{
    QJsonArray leftOut;
    for (const LeftOut &entry : report.leftOut)
        leftOut.append(leftOutToJson(entry));
    return {{u"images_kept"_s, report.picturesKept},
            {u"images_missing"_s, report.picturesMissing},
            {u"left_out"_s, leftOut},
            {u"ends_early"_s, report.endsEarly}};
}

/// Whether the text says that event already: it begins on that day, at that time if it has one.
bool isSaid(const AgendaEntry &event, const Agenda &read)
{
    return std::any_of(read.cbegin(), read.cend(), [&event](const AgendaEntry &entry) {
        return entry.kind == AgendaEntry::Kind::Session && entry.start.date == event.start.date &&
               (!entry.start.time.isValid() || !event.start.time.isValid() ||
                entry.start.time == event.start.time);
    });
}

} // namespace

Agenda agendaWith(const Agenda &events, const Article &article)
{
    Agenda agenda = readAgenda(article);
    for (const AgendaEntry &event : events) {
        if (isSaid(event, agenda))
            continue;
        const auto later = std::find_if(agenda.cbegin(), agenda.cend(), [&event](const AgendaEntry &entry) {
            return entry.kind == AgendaEntry::Kind::Item || isEarlier(event, entry);
        });
        agenda.insert(later, event);
    }
    return agenda;
}

Agenda readAnew(const Article &article, const Agenda &before)
{
    Agenda events = before;
    events.removeIf([](const AgendaEntry &entry) { return !entry.passage.isEmpty(); });
    return agendaWith(events, article);
}

Result<Taken, ImportError> takeIn(const QString &path, const ImportOptions &options)
{
    auto imported = importFile(path, options);
    if (!imported)
        return tl::unexpected(imported.error());
    Agenda agenda = agendaWith(agendaOf(imported->events), imported->article);
    return Taken{std::move(*imported), std::move(agenda)};
}

NewArticle forLibrary(const Taken &taken, const QString &path)
{
    return {taken.imported.article, taken.agenda, taken.imported.original, QFileInfo(path).fileName(),
            taken.imported.addresses};
}

QJsonObject extractToJson(const QString &path, const Taken &taken)
{
    const Article &article = taken.imported.article;
    QJsonObject object = articleToJson(article);
    object[u"file"_s] = path;
    object[u"agenda"_s] = agendaToJson(taken.agenda, article);
    object[u"report"_s] = reportToJson(taken.imported.report);
    return object;
}

} // namespace nghisu

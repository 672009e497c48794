// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "calendarwriter.h"

#include "agendaediting.h"
#include "calendaridentity.h"
#include "calendarmoment.h"
#include "calendarwords.h"

#include <QHash>
#include <QUrl>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

using Kind = AgendaEntry::Kind;

/// Vietnam keeps one offset since 1975.
constexpr char TimeZone[] = "BEGIN:VTIMEZONE\r\n"
                            "TZID:Asia/Ho_Chi_Minh\r\n"
                            "BEGIN:STANDARD\r\n"
                            "DTSTART:19750613T000000\r\n"
                            "TZOFFSETFROM:+0800\r\n"
                            "TZOFFSETTO:+0700\r\n"
                            "TZNAME:+07\r\n"
                            "END:STANDARD\r\n"
                            "END:VTIMEZONE\r\n";

class Writer
{
public:
    QByteArray run(const QList<CalendarSource> &sources)
    {
        m_bytes = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//nghisu//Nghi Su//VI\r\nCALSCALE:GREGORIAN\r\n";
        if (sources.size() == 1 && !sources.first().title.isEmpty())
            add("X-WR-CALNAME", escapedText(sources.first().title));
        m_bytes += TimeZone;
        for (const CalendarSource &source : sources) {
            const QStringList keys = entryKeys(source.entries);
            for (int i = 0; i < source.entries.size(); ++i)
                addEntry(source.entries.at(i), keys.at(i), source);
        }
        return m_bytes + "END:VCALENDAR\r\n";
    }

private:
    void add(const QByteArray &name, const QByteArray &value) { appendContentLine(m_bytes, name, value); }

    void addEntry(const AgendaEntry &entry, const QString &key, const CalendarSource &source)
    {
        const bool session = entry.kind == Kind::Session;
        if (session && !entry.start.isValid())
            return;
        const QByteArray component = session ? "VEVENT" : "VTODO";
        add("BEGIN", component);
        QString uid = entry.uid.isEmpty() ? calendarUid(source.url, source.title, key) : entry.uid;
        if (const int number = ++m_uses[uid]; number > 1)
            uid.prepend(QString::number(number) + u'-');
        add("UID", escapedText(uid));
        add("DTSTAMP", stamp(source));
        if (entry.sequence > 0)
            add("SEQUENCE", QByteArray::number(entry.sequence));
        addSpan(entry);
        add("SUMMARY", escapedText(entry.title));
        if (!entry.place.isEmpty())
            add("LOCATION", escapedText(entry.place));
        if (entry.uncertain)
            add(session ? "STATUS" : "X-NGHISU-STATUS", "TENTATIVE");
        addPassages(entry);
        // What came from another calendar refers to what it referred to there.
        const QUrl url(isOwnUid(uid) ? source.url : entry.url);
        if (url.isValid() && !url.isRelative())
            add("URL", url.toEncoded());
        if (entry.dayPart != DayPart::None)
            add(calendarwords::DayPartName, calendarwords::dayPartText(entry.dayPart));
        add("END", component);
    }

    void addSpan(const AgendaEntry &entry)
    {
        if (!entry.start.isValid())
            return;
        const CalendarSpan span = calendarSpan(entry.start, entry.end);
        addMoment("DTSTART", span.start);
        if (span.end.isValid())
            addMoment(entry.kind == Kind::Session ? "DTEND" : "DUE", span.end);
        if (entryMoments(span) != CalendarSpan{entry.start, entry.end})
            add(calendarwords::MomentsName, calendarwords::momentsText(entry.start, entry.end));
    }

    void addMoment(const QByteArray &name, const Moment &moment)
    {
        if (moment.time.isValid())
            add(name + ";TZID=Asia/Ho_Chi_Minh", calendarTime(moment.date, moment.time));
        else
            add(name + ";VALUE=DATE", calendarDay(moment.date));
    }

    void addPassages(const AgendaEntry &entry)
    {
        QStringList quotes;
        if (!entry.passage.quote.isEmpty())
            quotes.append(entry.passage.quote);
        for (const Passage &passage : entry.otherPassages)
            quotes.append(passage.quote);
        const QString notes = entry.notes.isEmpty() ? quotes.join(u'\n') : entry.notes;
        if (!notes.isEmpty())
            add("DESCRIPTION", escapedText(notes));
        if (entry.passage != Passage() || !entry.otherPassages.isEmpty())
            add(calendarwords::PassageName, calendarwords::passageText(entry.passage));
        for (const Passage &passage : entry.otherPassages)
            add(calendarwords::PassageName, calendarwords::passageText(passage));
    }

    static QByteArray stamp(const CalendarSource &source)
    {
        const QDate day = source.published.isValid() ? source.published : QDate(1970, 1, 1);
        return calendarTime(day, QTime(0, 0)) + 'Z';
    }

    QByteArray m_bytes;
    QHash<QString, int> m_uses; ///< of a UID, for an article that is asked for twice
};

} // namespace

QByteArray writeCalendar(const QList<CalendarSource> &sources)
{
    return Writer().run(sources);
}

QByteArray writeCalendar(const Agenda &entries, const Article &article)
{
    return Writer().run({{entries, article.title, article.url, article.published.date}});
}

} // namespace nghisu

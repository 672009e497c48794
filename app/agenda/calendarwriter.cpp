// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "calendarwriter.h"

#include "calendarmoment.h"
#include "calendarwords.h"

#include <QCryptographicHash>
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
            for (const AgendaEntry &entry : source.entries)
                addEntry(entry, source);
        }
        return m_bytes + "END:VCALENDAR\r\n";
    }

private:
    void add(const QByteArray &name, const QByteArray &value) { appendContentLine(m_bytes, name, value); }

    void addEntry(const AgendaEntry &entry, const CalendarSource &source)
    {
        const bool session = entry.kind == Kind::Session;
        if (session && !entry.start.isValid())
            return;
        const QByteArray component = session ? "VEVENT" : "VTODO";
        add("BEGIN", component);
        add("UID", uidOf(entry, source));
        add("DTSTAMP", stamp(source));
        addSpan(entry);
        add("SUMMARY", escapedText(entry.title));
        if (!entry.place.isEmpty())
            add("LOCATION", escapedText(entry.place));
        if (entry.uncertain)
            add(session ? "STATUS" : "X-NGHISU-STATUS", "TENTATIVE");
        addPassages(entry);
        if (const QUrl url(source.url); url.isValid() && !url.isRelative())
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
        if (!quotes.isEmpty())
            add("DESCRIPTION", escapedText(quotes.join(u'\n')));
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

    QByteArray uidOf(const AgendaEntry &entry, const CalendarSource &source)
    {
        const QString identity = source.url.isEmpty() ? source.title : source.url;
        const QByteArray moments = calendarwords::momentsText(entry.start, entry.end);
        const QByteArray named = identity.toUtf8() + '\n' + QByteArray::number(int(entry.kind)) + '\n' +
                                 moments + '\n' + calendarwords::dayPartText(entry.dayPart) + '\n' +
                                 entry.title.toUtf8() + '\n' + entry.place.toUtf8();
        constexpr int Digits = 32;
        const QByteArray hash =
            QCryptographicHash::hash(named, QCryptographicHash::Sha256).toHex().left(Digits);
        const int number = ++m_uses[hash];
        return hash + (number == 1 ? QByteArray() : '-' + QByteArray::number(number)) + "@nghisu";
    }

    QByteArray m_bytes;
    QHash<QByteArray, int> m_uses; ///< of a UID, for entries that are equal in all that is said
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

// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "calendarreader.h"

#include "agendaorder.h"
#include "calendaridentity.h"
#include "calendarmoment.h"
#include "calendarwords.h"
#include "normalise.h"
#include "occurrence.h"
#include "recurrence.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>

#include <algorithm>
#include <chrono>
#include <libical/ical.h>

namespace nghisu {

namespace {

using Kind = AgendaEntry::Kind;

/// For all rules of an object; one that never holds again takes libical a while to find out.
constexpr std::chrono::milliseconds RuleTime{300};
constexpr qsizetype LongestText = 2000; ///< of a title or a place, in UTF-16 code units
constexpr qsizetype MostPassages = 64;  ///< of one entry
constexpr qsizetype LongestUid = 255;   ///< characters
constexpr int MostChanges = 1000000;    ///< of one entry
constexpr qsizetype MostMoments = 1000; ///< of EXDATE, and of RDATE, of one repeated event

/// One VEVENT or VTODO, as far as an agenda is concerned.
struct Component
{
    AgendaEntry entry;
    QString uid;
    QByteArray rule;
    QList<CalendarSpan> further; ///< RDATE; with an end where a period says it
    QList<Moment> exceptions;    ///< EXDATE
    std::optional<Moment> start;
    std::optional<Moment> end;
    std::optional<Moment> replaces; ///< RECURRENCE-ID
    QByteArray duration;
    QByteArray moments;
    QList<Passage> passages;
    bool cancelled = false;
};

/// "+0700", "-033000": seconds east of Greenwich.
std::optional<int> offsetOf(const QByteArray &text)
{
    bool read = false;
    const int digits = text.mid(1).leftJustified(6, '0').toInt(&read);
    if (!read || text.size() < 5 || text.size() > 7 || (text.at(0) != '+' && text.at(0) != '-'))
        return {};
    const int seconds = digits / 10000 * 3600 + digits / 100 % 100 * 60 + digits % 100;
    return text.at(0) == '-' ? -seconds : seconds;
}

/// Zones by the offset of their standard time; those with a known name need no definition.
CalendarZones zonesIn(const QList<ContentLine> &lines)
{
    CalendarZones zones;
    QByteArray id;
    bool standard = false;
    for (const ContentLine &line : lines) {
        if (line.name == "BEGIN")
            standard = line.value.trimmed().toUpper() == "STANDARD";
        else if (line.name == "TZID")
            id = line.value;
        else if (line.name == "TZOFFSETTO" && standard && !id.isEmpty()) {
            constexpr int HalfDay = 14 * 3600;
            if (const auto offset = offsetOf(line.value.trimmed()); offset && std::abs(*offset) <= HalfDay)
                zones.insert(id, QTimeZone(*offset));
        }
    }
    return zones;
}

QString shortened(QString text)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return toNfc(text).left(LongestText);
}

QString textOf(const QByteArray &value)
{
    return shortened(unescapedText(value));
}

class Reader
{
public:
    Reader(const QList<ContentLine> &lines, const QTimeZone &zone)
        : m_lines(lines), m_zones(zonesIn(lines)), m_zone(zone)
    {
    }

    ReadCalendar run()
    {
        QList<Component> events;
        for (const ContentLine &line : m_lines)
            read(line, events);
        replaceOccurrences(events);
        for (const Component &event : std::as_const(events))
            addEvent(event);
        std::stable_sort(m_sessions.begin(), m_sessions.end(), isEarlier);
        m_result.agenda = m_sessions + m_items;
        return m_result;
    }

private:
    void read(const ContentLine &line, QList<Component> &events)
    {
        const QByteArray component =
            line.name == "BEGIN" || line.name == "END" ? line.value.trimmed().toUpper() : QByteArray();
        if (line.name == "BEGIN" && m_inside) {
            ++m_depth; // an alarm's own properties are none of the event's
        } else if (line.name == "END" && m_inside && m_depth > 0) {
            --m_depth;
        } else if (line.name == "BEGIN" && (component == "VEVENT" || component == "VTODO")) {
            m_inside = true;
            m_open = {};
            m_open.entry.kind = component == "VEVENT" ? Kind::Session : Kind::Item;
        } else if (line.name == "END" && m_inside) {
            m_inside = false;
            close(events);
        } else if (m_inside && m_depth == 0) {
            property(line);
        }
    }

    void property(const ContentLine &line)
    {
        if (line.name == "SUMMARY")
            m_open.entry.title = textOf(line.value);
        else if (line.name == "LOCATION")
            m_open.entry.place = textOf(line.value);
        else if (line.name == "UID")
            m_open.uid = textOf(line.value).trimmed().left(LongestUid);
        else if (line.name == "SEQUENCE")
            m_open.entry.sequence = std::clamp(line.value.trimmed().toInt(), 0, MostChanges);
        else if (line.name == "DESCRIPTION")
            m_open.entry.notes = textOf(line.value);
        else if (line.name == "URL")
            m_open.entry.url = textOf(line.value).trimmed();
        else if (line.name == "STATUS" || line.name == "X-NGHISU-STATUS")
            status(line.value.trimmed().toUpper());
        else if (line.name == calendarwords::DayPartName)
            m_open.entry.dayPart = calendarwords::dayPartOf(line.value);
        else if (line.name == calendarwords::MomentsName)
            m_open.moments = line.value;
        else if (line.name == calendarwords::PassageName)
            passage(line.value);
        else
            time(line);
    }

    void status(const QByteArray &status)
    {
        m_open.entry.uncertain |= status == "TENTATIVE";
        m_open.cancelled |= status == "CANCELLED";
    }

    void passage(const QByteArray &text)
    {
        const auto passage = calendarwords::passageOf(text);
        if (passage && m_open.passages.size() < MostPassages)
            m_open.passages.append(*passage);
    }

    void time(const ContentLine &line)
    {
        if (line.name == "DTSTART")
            m_open.start = momentOf(line, m_zones, m_zone);
        else if (line.name == "DTEND" || line.name == "DUE")
            m_open.end = momentOf(line, m_zones, m_zone);
        else if (line.name == "RECURRENCE-ID")
            m_open.replaces = momentOf(line, m_zones, m_zone);
        else if (line.name == "DURATION")
            m_open.duration = line.value.trimmed();
        else if (line.name == "RRULE")
            m_open.rule = line.value.trimmed();
        else if (line.name == "EXDATE")
            addMoments(line, m_open.exceptions);
        else if (line.name == "RDATE")
            addPeriods(line);
    }

    void addMoments(const ContentLine &line, QList<Moment> &moments) const
    {
        for (const QByteArray &value : line.value.split(',')) {
            const auto moment = momentOf({line.name, line.parameters, value}, m_zones, m_zone);
            if (moment && moments.size() < MostMoments)
                moments.append(*moment);
        }
    }

    /// Moments, or periods with an end or a length: "20250101T090000/20250101T120000", "…/PT3H".
    void addPeriods(const ContentLine &line)
    {
        for (const QByteArray &value : line.value.split(',')) {
            const QList<QByteArray> bounds = value.trimmed().split('/');
            const auto start = momentOf({line.name, line.parameters, bounds.first()}, m_zones, m_zone);
            if (!start || m_open.further.size() >= MostMoments)
                continue;
            CalendarSpan span{*start, {}};
            if (bounds.size() > 1 && bounds.last().startsWith('P'))
                span.end = behindDuration(*start, bounds.last());
            else if (bounds.size() > 1)
                span.end =
                    momentOf({line.name, line.parameters, bounds.last()}, m_zones, m_zone).value_or(Moment());
            m_open.further.append(span);
        }
    }

    void close(QList<Component> &events)
    {
        if (m_open.cancelled && !m_open.replaces)
            return;
        if (!m_open.passages.isEmpty()) {
            m_open.entry.passage = m_open.passages.takeFirst();
            m_open.entry.otherPassages = m_open.passages;
        }
        setOrigin();
        const bool session = m_open.entry.kind == Kind::Session;
        if (m_open.entry.title.trimmed().isEmpty() || (session && !m_open.start) ||
            full(int(events.size()))) {
            ++m_result.leftOut;
            return;
        }
        setMoments();
        if (session)
            events.append(m_open);
        else
            m_items.append(m_open.entry);
    }

    /// What writeCalendar() says of an article's own entries beside them is none of theirs.
    void setOrigin()
    {
        AgendaEntry &entry = m_open.entry;
        entry.uid = m_open.uid;
        QStringList quotes{entry.passage.quote};
        for (const Passage &passage : std::as_const(entry.otherPassages))
            quotes.append(passage.quote);
        quotes.removeAll(QString());
        if (entry.notes == shortened(quotes.join(u'\n')))
            entry.notes.clear();
        if (isOwnUid(entry.uid))
            entry.url.clear();
    }

    [[nodiscard]] bool full(int events) const { return events + m_items.size() >= MostCalendarEntries; }

    void setMoments()
    {
        if (!m_open.start)
            return;
        CalendarSpan span{*m_open.start, m_open.end.value_or(Moment())};
        if (!m_open.end && !m_open.duration.isEmpty())
            span.end = behindDuration(span.start, m_open.duration);
        const CalendarSpan moments = entryMoments(span);
        m_open.entry.start = moments.start;
        m_open.entry.end = moments.end;
        // What we wrote beside it holds while nobody moved the event since.
        const auto exact = calendarwords::momentsOf(m_open.moments);
        if (exact && exact->first.isValid() && calendarSpan(exact->first, exact->second) == span) {
            m_open.entry.start = exact->first;
            m_open.entry.end = exact->second;
        }
    }

    /// An event with a RECURRENCE-ID stands for one occurrence of the event with its UID.
    static void replaceOccurrences(QList<Component> &events)
    {
        QHash<QString, QList<Moment>> replaced;
        for (const Component &event : std::as_const(events)) {
            if (event.replaces)
                replaced[event.uid].append(*event.replaces);
        }
        for (Component &event : events) {
            if (!event.replaces)
                event.exceptions += replaced.value(event.uid);
        }
        events.removeIf([](const Component &event) { return event.cancelled; });
    }

    void addEvent(const Component &event)
    {
        AgendaEntry first = event.entry;
        if (event.replaces)
            first.uid = occurrenceUid(event.uid, *event.replaces);
        if ((event.rule.isEmpty() && event.further.isEmpty()) || event.replaces)
            return addSession(first);
        const QList<Moment> starts = startsOf(event);
        for (const Moment &start : starts) {
            AgendaEntry entry = first;
            entry.start = start;
            entry.uid = occurrenceUid(event.uid, start);
            entry.end = endOfOccurrence(start, first, event.further);
            addSession(entry);
        }
    }

    /// What RRULE and RDATE name, less EXDATE, each once.
    QList<Moment> startsOf(const Component &event)
    {
        QList<Moment> starts = ruledStarts(event);
        for (const CalendarSpan &further : event.further) {
            if (starts.contains(further.start))
                continue;
            if (starts.size() >= MostOccurrences) {
                m_result.cut = true;
                break;
            }
            starts.append(further.start);
        }
        starts.removeIf([&](const Moment &start) { return event.exceptions.contains(start); });
        return starts;
    }

    QList<Moment> ruledStarts(const Component &event)
    {
        if (event.rule.isEmpty())
            return {event.entry.start};
        if (m_ruleTime >= RuleTime) {
            m_result.cut = true;
            return {event.entry.start};
        }
        QElapsedTimer timer;
        timer.start();
        const Occurrences occurrences = expandRule(event.rule, event.entry.start, MostOccurrences);
        m_ruleTime += std::chrono::nanoseconds(timer.nsecsElapsed());
        m_result.cut |= occurrences.cut;
        return occurrences.starts;
    }

    void addSession(const AgendaEntry &entry)
    {
        if (m_sessions.size() < MostCalendarEntries)
            m_sessions.append(entry);
        else
            ++m_result.leftOut;
    }

    const QList<ContentLine> &m_lines;
    const CalendarZones m_zones;
    const QTimeZone m_zone;
    Component m_open;
    bool m_inside = false;
    int m_depth = 0; ///< of components inside an event
    std::chrono::nanoseconds m_ruleTime{0};
    Agenda m_sessions;
    Agenda m_items;
    ReadCalendar m_result;
};

Failure<CalendarError> failure(CalendarError code)
{
    if (code == CalendarError::TooLarge)
        return {code, QCoreApplication::translate(
                          "nghisu::agenda", "This calendar is larger than 8 MB. Choose a smaller one.")};
    return {code, QCoreApplication::translate(
                      "nghisu::agenda", "This file holds no calendar. Choose an iCalendar file (.ics).")};
}

} // namespace

Result<ReadCalendar, CalendarError> readCalendar(const QByteArray &bytes, const QTimeZone &zone)
{
    if (bytes.size() > LargestCalendar)
        return tl::make_unexpected(failure(CalendarError::TooLarge));
    const QList<ContentLine> lines = readContentLines(bytes);
    const bool calendar = std::any_of(lines.begin(), lines.end(), [](const ContentLine &line) {
        return line.name == "BEGIN" && line.value.trimmed().toUpper() == "VCALENDAR";
    });
    if (!calendar)
        return tl::make_unexpected(failure(CalendarError::NotACalendar));
    return Reader(lines, zone).run();
}

} // namespace nghisu

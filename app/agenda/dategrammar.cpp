// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "dategrammar.h"

#include "datepoint.h"
#include "datewords.h"
#include "phrases.h"
#include "weekends.h"

#include <QDate>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

using Kind = DateToken::Kind;

/// Longer lists of days are no prose; the bound keeps the time linear.
constexpr int LongestList = 12;
constexpr int CommonYear = 2001; ///< for counting from one day to the next where no year is said

void copyMonth(DatePoint &to, const DatePoint &from)
{
    to.month = from.month;
    to.months = from.months;
    to.lunar = from.lunar;
    if (to.year == 0)
        to.year = from.year;
    if (!to.years)
        to.years = from.years;
}

void copyDay(DatePoint &to, const DatePoint &from)
{
    to.day = from.day;
    to.days = from.days;
    to.previous = from.previous;
    to.eventDay = from.eventDay;
    to.weekday = from.weekday;
    to.weeks = from.weeks;
    to.direction = from.direction;
    to.weekdayCued = from.weekdayCued;
    copyMonth(to, from);
}

bool namesNoDay(const DatePoint &point)
{
    return point.day == 0 && !point.hasDay();
}

/// Gives `point` what only its neighbour in the list says: the month of "26 và 27 tháng 9", the day of "sáng
/// và chiều 26/9".
void fillFrom(DatePoint &point, const DatePoint &neighbour)
{
    if (namesNoDay(point))
        copyDay(point, neighbour);
    else if (point.day > 0 && point.month == 0 && !point.months && !point.days)
        copyMonth(point, neighbour);
}

bool isDayAfter(const DatePoint &point, const DatePoint &before)
{
    // "on Friday and Saturday"
    if (point.weekday > 1 && point.day == 0 && before.day == 0 && !point.days && !before.days)
        return point.weekday == before.weekday + 1 && point.weeks == before.weeks &&
               point.part == DayPart::None && before.part == DayPart::None;
    if (point.months != before.months || point.day == 0 || before.day == 0)
        return false;
    if (point.month == before.month)
        return point.day == before.day + 1;
    const QDate first(CommonYear, before.month, before.day);
    const QDate second(CommonYear, point.month, point.day);
    return first.isValid() && second.isValid() &&
           (first.addDays(1) == second || first.addDays(1 - 365) == second);
}

class Grammar
{
public:
    Grammar(const ScannedText &text, const QList<DateToken> &tokens) : m_text(text), m_tokens(tokens) {}

    QList<DatePhrase> run()
    {
        int at = 0;
        while (at < m_tokens.size()) {
            const int end = chain(at);
            at = end > at ? end : at + 1;
        }
        return m_phrases;
    }

private:
    struct Chain
    {
        QList<DatePoint> points;
        bool range = false; ///< the last two points are joined by "đến"
        bool led = false;   ///< begins with "từ"
        int firstWord = 0;
        int endWord = 0;
    };

    [[nodiscard]] bool adjoins(int at) const
    {
        return at > 0 && at < m_tokens.size() && m_tokens.at(at).firstWord == m_tokens.at(at - 1).endWord;
    }

    /// Reads the expressions that begin at a token, and returns the token behind them; 0 when there are none.
    int chain(int begin)
    {
        const Kind first = m_tokens.at(begin).kind;
        Chain chain;
        chain.firstWord = m_tokens.at(begin).firstWord;
        chain.led = first == Kind::From;
        const bool endOnly = first == Kind::To && m_tokens.at(begin).strong;
        int at = chain.led || endOnly ? begin + 1 : begin;
        if (at > begin && !adjoins(at))
            return 0;
        if (at >= m_tokens.size())
            return 0;
        const auto point = parsePoint(m_text, m_tokens, at);
        if (!point)
            return 0;
        chain.points.append(*point);
        if (endOnly)
            return addEnd(chain) ? at : 0;
        leadOver(chain, at);
        const bool between = chain.led && m_text.is(chain.firstWord, u"between");
        while (chain.points.size() < LongestList && !chain.range && join(chain, at, between)) {
        }
        restate(chain, at, between);
        const bool useless = isBare(chain);
        return add(chain) || useless ? at : 0;
    }

    /// Whether the list holds figures and nothing else, so that no part of it is worth another look.
    [[nodiscard]] static bool isBare(const Chain &chain)
    {
        return std::all_of(chain.points.begin(), chain.points.end(), [](const DatePoint &point) {
            return point.day > 0 && point.month == 0 && !point.months && !point.cued && point.weekday == 0;
        });
    }

    /// "20h các ngày từ 29/8 đến 2/9": the clock time goes with the range that follows.
    void leadOver(Chain &chain, int &at) const
    {
        int next = at;
        if (adjoins(next) && m_tokens.at(next).kind == Kind::Glue)
            ++next;
        const DatePoint clock = chain.points.first();
        if (!namesNoDay(clock) || clock.timeEnd.isValid() || !adjoins(next) ||
            m_tokens.at(next).kind != Kind::From)
            return;
        ++next;
        const auto point = adjoins(next) ? parsePoint(m_text, m_tokens, next) : std::nullopt;
        if (!point || (point->time.isValid() && clock.time.isValid()))
            return;
        chain.points.first() = *point;
        if (clock.time.isValid()) {
            chain.points.first().time = clock.time;
            chain.points.first().clockParts = clock.clockParts;
        }
        if (clock.part != DayPart::None)
            chain.points.first().part = clock.part;
        chain.led = true;
        at = next;
    }

    /// Reads one more point of the list: "và 27/9", "đến 27/9".
    bool join(Chain &chain, int &at, bool between) const
    {
        if (!adjoins(at))
            return false;
        int next = at;
        bool range = m_tokens.at(next).kind == Kind::To;
        const bool comma = m_tokens.at(next).kind == Kind::Comma;
        const bool conjunction = m_tokens.at(next).kind == Kind::And;
        if (!range && !comma && !conjunction)
            return false;
        if (comma && chain.points.last().day == 0)
            return false;
        ++next;
        if (comma && adjoins(next) && m_tokens.at(next).kind == Kind::And)
            ++next;
        if (!adjoins(next))
            return false;
        range |= conjunction && between;
        const auto point = parsePoint(m_text, m_tokens, next);
        if (!point || !continues(chain.points.last(), *point, range, comma))
            return false;
        // "HUẾ, 18/8 - Sáng nay, …": the dash ends a dateline.
        if (range && !m_tokens.at(next - 1).strong && point->days && !chain.points.last().days)
            return false;
        chain.points.append(*point);
        chain.range = range;
        at = next;
        return true;
    }

    /// "thứ Sáu và thứ Bảy tuần này (13 và 14/6)": the same days once more, in figures.
    void restate(Chain &chain, int &at, bool between) const
    {
        if (chain.points.size() < 2 || !adjoins(at) || m_tokens.at(at).kind != Kind::Open || !adjoins(at + 1))
            return;
        int next = at + 1;
        Chain said;
        const auto first = parsePoint(m_text, m_tokens, next);
        if (!first)
            return;
        said.points.append(*first);
        while (said.points.size() < LongestList && !said.range && join(said, next, between)) {
        }
        if (!adjoins(next) || m_tokens.at(next).kind != Kind::Close ||
            said.points.size() != chain.points.size())
            return;
        for (int i = 0; i < said.points.size(); ++i) {
            if (said.points.at(i).day == 0)
                return;
        }
        fill(said);
        for (int i = 0; i < said.points.size(); ++i)
            copyDay(chain.points[i], said.points.at(i));
        chain.points.last().endWord = m_tokens.at(next).endWord;
        at = next + 1;
    }

    [[nodiscard]] static bool continues(const DatePoint &last, const DatePoint &point, bool range, bool comma)
    {
        if (range)
            return point.day > 0 || point.hasDay() || point.time.isValid() || point.part != DayPart::None;
        if (comma)
            return point.day > 0 && point.part == DayPart::None && !point.time.isValid() &&
                   point.weekday == 0;
        const bool clockOnly = point.time.isValid() && namesNoDay(point);
        return !clockOnly && (point.day > 0 || point.hasDay() || last.part != DayPart::None);
    }

    void fill(Chain &chain) const
    {
        QList<DatePoint> &points = chain.points;
        for (int i = int(points.size()) - 2; i >= 0; --i)
            fillFrom(points[i], points.at(i + 1));
        for (int i = 1; i < points.size(); ++i)
            fillFrom(points[i], points.at(i - 1));
        if (chain.range)
            fillWeek(points);
        // "from January 3 to March 15 this year"
        if (chain.range && points.last().years && points.first().year == 0 && !points.first().years)
            points.first().years = points.last().years;
        if (!points.last().direction)
            return;
        for (DatePoint &point : points)
            point.direction = points.last().direction;
    }

    /// "từ thứ hai đến thứ sáu tuần tới": two weekdays of one week.
    static void fillWeek(QList<DatePoint> &points)
    {
        DatePoint &first = points[points.size() - 2];
        DatePoint &last = points.last();
        if (first.weekday == 0 || last.weekday == 0 || first.day > 0 || last.day > 0)
            return;
        if (!first.weeks)
            first.weeks = last.weeks;
        first.weekdayCued = last.weekdayCued = true;
    }

    /// "8h đến 21h các ngày 5, 6 và 7/6": hours that every day of the list has, and none that begins or ends
    /// it.
    static void dropDailyHours(QList<DatePoint> &points)
    {
        const bool others = std::all_of(points.begin() + 1, points.end(), [](const DatePoint &point) {
            return point.day > 0 && !point.time.isValid();
        });
        if (points.size() < 2 || !others || !points.first().timeEnd.isValid() || points.first().day == 0)
            return;
        points.first().time = {};
        points.first().timeEnd = {};
    }

    /// "16h các ngày 8, 10 và 12/6": the hour of each.
    void shareClock(Chain &chain) const
    {
        constexpr int Several = 3;
        static const PhraseTable Days{{u"các ngày|những ngày"}};
        QList<DatePoint> &points = chain.points;
        const DatePoint first = points.first();
        const bool said =
            points.size() >= Several || Days.find(m_text, chain.firstWord, points.last().firstWord) >= 0;
        const bool plain = std::all_of(points.begin() + 1, points.end(), [](const DatePoint &point) {
            return point.day > 0 && !point.time.isValid() && point.part == DayPart::None;
        });
        if (!said || !plain || chain.range || points.size() < 2 || !first.time.isValid() || first.day == 0)
            return;
        for (DatePoint &point : points) {
            point.time = first.time;
            point.clockParts = first.clockParts;
            point.part = first.part;
        }
    }

    bool add(Chain &chain)
    {
        const bool counted = !chain.points.first().cued;
        const bool bare = chain.points.first().day > 0 && chain.points.first().month == 0;
        fill(chain);
        dropDailyHours(chain.points);
        shareClock(chain);
        if (bare && counted && !chain.led && !followEachOther(chain))
            return false;
        for (const DatePoint &point : std::as_const(chain.points)) {
            if (!isWhole(point) || !isPlausible(chain, point))
                return false;
        }
        chain.endWord = chain.points.last().endWord;
        if (chain.range)
            addRange(chain);
        else
            addList(chain);
        return true;
    }

    /// "5, 6 và 7/11" are days without a word that says so; "lần thứ 3, 26/9" are not.
    [[nodiscard]] static bool followEachOther(const Chain &chain)
    {
        if (chain.range)
            return chain.points.first().month > 0 || chain.points.first().months;
        for (int i = 1; i < chain.points.size(); ++i) {
            if (!isDayAfter(chain.points.at(i), chain.points.at(i - 1)))
                return false;
        }
        return true;
    }

    /// Whether the point says enough to be understood.
    [[nodiscard]] bool isWhole(const DatePoint &point) const
    {
        if (point.day > 0)
            return point.hasDay() || (point.cued && endsPhrase(point));
        if (point.weekday > 0 && !point.days)
            return point.weekdayCued || point.direction != 0 || point.weeks.has_value() || fillsLine(point);
        return point.hasDay() || point.time.isValid() || point.standalone || headsLine(point);
    }

    /// A weekday alone: "Thứ hai" begins an enumeration as often as a week.
    [[nodiscard]] bool fillsLine(const DatePoint &point) const
    {
        const int before = point.firstWord - 1;
        return (!m_text.has(before) || m_text.isBreak(before)) &&
               (!m_text.has(point.endWord) || m_text.isBreak(point.endWord));
    }

    /// "Chiều: Bầu cử và bế mạc", in a timetable; "Tối, các đại biểu dự …", where a sentence begins
    [[nodiscard]] bool headsLine(const DatePoint &point) const
    {
        const int before = point.firstWord - 1;
        const bool first = !m_text.has(before) || (!m_text.isLetters(before) && !m_text.isDigits(before));
        const bool begins = !m_text.has(before) || m_text.isBreak(before) || m_text.isMark(before, u'.');
        return (first && (m_text.isMark(point.endWord, u':') || m_text.isMark(point.endWord, u'|'))) ||
               (begins && m_text.isMark(point.endWord, u','));
    }

    /// A day without its month ("sáng ngày 26, …") must not go on into what it counts ("trong ngày 2 trận").
    [[nodiscard]] bool endsPhrase(const DatePoint &point) const
    {
        static const PhraseTable Goes{{u"tại|ở|và|đã|sẽ|diễn ra|khai mạc|bế mạc|âm"}};
        const int next = point.endWord;
        const bool mark = m_text.has(next) && !m_text.isLetters(next) && !m_text.isDigits(next) &&
                          !m_text.isMark(next, u'%') && !m_text.touchesNext(next);
        return !m_text.has(next) || mark || Goes.match(m_text, next);
    }

    /// Whether figures are a date rather than a fraction, a score or a decimal.
    [[nodiscard]] bool isPlausible(const Chain &chain, const DatePoint &point) const
    {
        static const PhraseTable Units{
            {u"per|percent|phần trăm|triệu|tỷ|tỉ|nghìn|ngàn|million|billion|trillion|m|km"}};
        if (point.separator == u'.' && point.year == 0 && Units.match(m_text, chain.points.last().endWord))
            return false;
        static const PhraseTable Squares{{u"quảng trường|đường|phố|công viên|hội trường"}};
        if (point.separator == 0 && point.year == 0 && Squares.matchBefore(m_text, chain.firstWord))
            return false;
        if (point.separator == 0 || point.year > 0 || point.cued)
            return true;
        const bool roundTheClock = point.day == 24 && point.month == 7;
        if (roundTheClock || countedThings().match(m_text, chain.points.last().endWord))
            return false;
        static const PhraseTable Counting{{u"có|bầu|bầu được|đạt|với|được|gồm|chiếm|tỷ lệ|tỷ số|tỉ "
                                           u"số|thắng|thua|hòa|vượt|khoảng|trên|dưới|hơn|ít nhất|"
                                           u"tối thiểu|gần|quá|chưa đến|at least|about"}};
        if (Counting.matchBefore(m_text, chain.firstWord))
            return false;
        static const PhraseTable Named{
            {u"quảng trường|đường|công viên|phố|bệnh viện|sân vận động|rạp|nhà thi đấu|trường|"
             u"hội trường|giảng đường|trung tâm|nhà văn hóa|khách sạn|cung thể thao|cung văn hóa|nhà "
             u"máy|tượng đài|cầu|số|số "
             u"nhà|lớp|ngõ|ngách|hẻm|kiệt|lô|thửa|km"}};
        if (Named.matchBefore(m_text, chain.firstWord))
            return false;
        if (chain.led || chain.points.first().cued || point.weekday > 0)
            return true;
        const int before = chain.firstWord - 1;
        const bool opens = !m_text.has(before) || m_text.isBreak(before) || m_text.isMark(before, u'(');
        if (point.separator == u'/')
            return !countsWhatFollows(chain);
        const bool stands =
            opens || (m_text.has(before) && !m_text.isLetters(before) && !m_text.isDigits(before));
        return point.separator == u'-' ? stands : opens && endsPhrase(point);
    }

    /// "chỉ ra 3/9 | cơ sở yếu": figures in the middle of a clause, with what they count behind them.
    [[nodiscard]] bool countsWhatFollows(const Chain &chain) const
    {
        static const PhraseTable Dated{
            {u"khai mạc|bế mạc|diễn ra|tổ chức|bắt đầu|kết thúc|dịp|lễ|hạn|trước|sau|họp|là|hội nghị|đại "
             u"hội|kỳ họp|hết|từ|đến|qua|on|by|until|to|for|dated"}};
        static const PhraseTable Goes{
            {u"tại|ở|và|đã|sẽ|diễn ra|khai mạc|bế mạc|âm|với|do|để|nhằm|theo|từ|đến|tới|này|trên|trong|có|"
             u"được|dự kiến|là|của|thì|cho|vừa|năm|hàng|hằng|họp|tổ chức|bắt đầu|at|in|and|to|with"}};
        const int before = chain.firstWord - 1;
        const int next = chain.points.last().endWord;
        return m_text.isLetters(before) && !Dated.matchBefore(m_text, chain.firstWord) &&
               m_text.isLetters(next) && !m_text.isCapital(next) && !Goes.match(m_text, next);
    }

    bool addEnd(Chain &chain)
    {
        const DatePoint &point = chain.points.first();
        if (!point.hasDay() || !isWhole(point) || !isPlausible(chain, point))
            return false;
        // "Đến 14 giờ cùng ngày, đoàn …": a moment that is come to.
        const int before = chain.firstWord - 1;
        const bool begins = !m_text.has(before) || m_text.isBreak(before) || m_text.isMark(before, u'.') ||
                            m_text.isMark(before, u';');
        if (begins && point.previous && point.time.isValid()) {
            addPoint(point);
            return true;
        }
        m_phrases.append({{}, point, chain.firstWord, point.endWord});
        return true;
    }

    void addRange(const Chain &chain)
    {
        const int last = int(chain.points.size()) - 1;
        for (int i = 0; i < last - 1; ++i)
            addPoint(chain.points.at(i));
        const int first = last == 1 ? chain.firstWord : chain.points.at(last - 1).firstWord;
        m_phrases.append({chain.points.at(last - 1), chain.points.at(last), first, chain.endWord});
    }

    void addPoint(const DatePoint &point) { m_phrases.append({point, {}, point.firstWord, point.endWord}); }

    void addList(const Chain &chain)
    {
        const int size = int(chain.points.size());
        for (int from = 0; from < size;) {
            int to = from + 1;
            while (to < size && belongsToRange(chain.points.at(to), chain.points.at(to - 1), from == to - 1))
                ++to;
            const DatePoint &first = chain.points.at(from);
            if (to == from + 1)
                m_phrases.append({first, {}, from == 0 ? chain.firstWord : first.firstWord, first.endWord});
            else
                m_phrases.append({first, chain.points.at(to - 1),
                                  from == 0 ? chain.firstWord : first.firstWord,
                                  chain.points.at(to - 1).endWord});
            from = to;
        }
    }

    [[nodiscard]] static bool belongsToRange(const DatePoint &point, const DatePoint &before, bool first)
    {
        const bool twoParts = first && point.part != DayPart::None && before.part != DayPart::None;
        return !twoParts && !point.time.isValid() && !before.time.isValid() && isDayAfter(point, before);
    }

    const ScannedText &m_text;
    const QList<DateToken> &m_tokens;
    QList<DatePhrase> m_phrases;
};

} // namespace

QList<DatePhrase> parseDates(const ScannedText &text, const QList<DateToken> &tokens)
{
    return withWeekends(text, Grammar(text, tokens).run());
}

} // namespace nghisu

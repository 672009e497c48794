// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "subject.h"

#include "mentionwords.h"
#include "phrases.h"
#include "places.h"
#include "subjectphrase.h"

#include <algorithm>

namespace nghisu {

namespace {

constexpr int VerbReach = 14; ///< words between the verb and the date: the place stands there

/// Verbs that only events have for a predicate.
const PhraseTable &verbs()
{
    static const PhraseTable table{
        {u"is being held|are being held|is served|will be served|are served|is given|will be given|diễn "
         u"ra|chiếu|được chiếu|trình "
         u"chiếu|công diễn|mở màn|được thực hiện|được tiến hành|được tổ "
         u"chức|được diễn ra|tổ chức|khởi tranh|khai "
         u"mạc|khởi "
         u"động|được khai mạc|bắt đầu|sẽ "
         u"bắt đầu|xuất phát|khởi hành|is due|are due|follows|will "
         u"follow|is expected|is planned|are planned|"
         u"will be held|will be from|will be at|will be on|will be in|has been set for|have been set for|has "
         u"been scheduled for|was set for|has been fixed for|will be open|will be closed|are "
         u"open|is open|open from|rounds off|round off|brings down the "
         u"curtain|screens|screen|premieres|airs|is held|are held|was held|were held|takes place|take "
         u"place|will take place|took "
         u"place|"
         u"is scheduled for|is scheduled|are scheduled|is to be held|is set for|is planned for|runs|will "
         u"run|is on|"
         u"are on|is at|starts|will start|kicks off|begins|will "
         u"begin|"
         u"mở|thi đấu|tranh tài|opened|began|started|closed|ended|concluded|resumed|reconvened|kicked "
         u"off|reconvenes|will "
         u"reconvene|will be opened|thông xe|khai trương|khánh thành|lăn bóng|"
         u"opens|will open|closes|will close|returns|will return|resumes|resume|will resume|họp|"
         u"được truyền hình trực tiếp|được phát sóng|công chiếu|tiêm"}};
    return table;
}

enum Deed {
    Gathering = 1, ///< says no more than that people come together
    Doing,
};

/// Verbs of people: what takes place is what they do, not who they are.
const PhraseTable &deeds()
{
    static const PhraseTable table{
        {u"meets|meet|met|convened|will meet|gathers|gather|will gather|convene|convenes|will "
         u"convene|returns|return|will "
         u"return",
         Gathering},
        {u"go to the polls|goes to the polls|will go to the polls|face|faces|will face|play|plays|will play|"
         u"take on|takes on|will take on|host|hosts|will host|will vote|will cast|visits|will "
         u"visit|will perform|sets out|will sing|"
         u"compete|competes|will compete|will speak|speaks|reads|will read|will address|addresses|will "
         u"debate|will hear|will "
         u"tour|"
         u"vote|votes|will march|will rally|will elect|will interview|will present|will lecture|will "
         u"preach|will sing|gặp|tiếp|đối đầu với|thăm",
         Doing}};
    return table;
}

/// Verbs behind which the event may stand: "Tối 24/2 diễn ra …".
const PhraseTable &invertingVerbs()
{
    static const PhraseTable table{{u"diễn ra|sẽ diễn ra|tổ chức|sẽ tổ chức|là|sẽ là|có"}};
    return table;
}

/// "The statement | will be released": whatever is done, it is done then.
bool isPassiveFuture(const ScannedText &text, int verb)
{
    if (text.is(verb, u"will") && text.is(verb + 1, u"be"))
        return text.at(verb + 2).endsWith(u"ed");
    // "The debate | is timetabled for Tuesday"
    return (text.is(verb, u"is") || text.is(verb, u"are")) && text.at(verb + 1).endsWith(u"ed") &&
           text.is(verb + 2, u"for");
}

/// "Shortlisted pupils | will be interviewed": what is done names it better than to whom.
bool namesDeed(const ScannedText &text, int verb)
{
    static const PhraseTable Plain{
        {u"held|opened|closed|staged|released|published|shown|screened|performed|played|announced|unveiled|"
         u"launched|presented|celebrated|observed|broadcast|televised|organised|organized|hosted|heard"}};
    return text.is(verb, u"will") && text.is(verb + 1, u"be") && text.at(verb + 2).endsWith(u"ed") &&
           !Plain.match(text, verb + 2);
}

/// "Leaders | are due to | arrive": a plan whose verb is still to come.
bool plansDeed(const ScannedText &text, int verb)
{
    static const PhraseTable Plans{{u"due|expected|scheduled|set|planning|poised"}};
    static const PhraseTable Happening{{u"be|begin|start|open|take|run|close|end|resume|return|follow|last"}};
    const bool be = text.is(verb, u"is") || text.is(verb, u"are");
    return be && Plans.match(text, verb + 1) && text.is(verb + 2, u"to") && !Happening.match(text, verb + 3);
}

/// The subject with the verb at `verb` where that tells more than that something takes place: "pupils will be
/// interviewed", "leaders are due to arrive", "tuần phim mở màn".
WordSpan withDeed(const ScannedText &text, WordSpan subject, int verb, const DateExpression &date)
{
    static const PhraseTable Starting{
        {u"resumes|reconvenes|resume|will resume|xuất phát|khởi hành|mở màn|lăn bóng|khởi chiếu|công "
         u"chiếu|thi đấu|tranh tài|họp|lên sóng|phát sóng|được phát sóng"}};
    if (namesDeed(text, verb)) {
        int end = verb + 3;
        while (end < date.firstWord && text.isLetters(end) && !nameEnds().match(text, end))
            ++end;
        return {subject.from, end};
    }
    const PhraseTable::Match start = Starting.match(text, verb);
    if (start && subject.to <= verb && verb - subject.to <= 2)
        return {subject.from, verb + start.words};
    // "The season starts | with a talk on medieval bridges | by Dr Ralph Conyers"
    if (text.is(verb + 1, u"with") && (text.is(verb + 2, u"a") || text.is(verb + 2, u"an"))) {
        static const PhraseTable Ends{{u"by|at|from|in|with|and|led|given"}};
        int end = verb + 3;
        while (end < date.firstWord - 1 && text.isLetters(end) && !Ends.match(text, end))
            ++end;
        return {verb + 3, end};
    }
    if (!plansDeed(text, verb))
        return subject;
    int end = verb + 3;
    while (end < date.firstWord && text.isLetters(end) && !nameEnds().match(text, end))
        ++end;
    return {subject.from, end};
}

/// "Ban | tổ chức" is who organises.
bool isOrganiser(const ScannedText &text, int verb)
{
    static const PhraseTable table{{u"ban|nhà|công tác|đơn vị|kế hoạch"}};
    return text.is(verb, u"tổ") && table.matchBefore(text, verb);
}

/// "Nghiệp đoàn diễn viên | bắt đầu đình công | từ 0h": what is begun is the event, its beginner is none.
WordSpan begunAt(const ScannedText &text, WordSpan subject, int verb, int date)
{
    static const PhraseTable NoDeeds{{u"vào|lúc|từ|tại|ở|diễn ra|trong|on|at|from|in|ngày|với|bằng"}};
    const int deed = verb + 2;
    if (!text.is(verb, u"bắt") || deed >= date || !text.isLetters(deed) || NoDeeds.match(text, deed))
        return subject;
    int end = deed;
    while (end < date && text.isLetters(end) && !nameEnds().match(text, end))
        ++end;
    return {subject.from, end};
}

/// "Trung tâm Y tế huyện tổ chức | khám sức khỏe | cho người cao tuổi": what is organised is the event.
WordSpan organisedAt(const ScannedText &text, int verb, int to)
{
    constexpr int FewestWords = 2;
    static const PhraseTable Passive{{u"được|do"}};
    static const PhraseTable Attending{{u"dự|tham dự|đến dự|mời"}};
    if (text.is(verb, u"họp")) {
        const WordSpan words = subjectBehind(text, verb, to);
        return words.size() >= FewestWords || Attending.matchBefore(text, verb) ? words : WordSpan();
    }
    static const PhraseTable Manners{{u"thành công|trọng thể|long trọng|trang trọng|chương trình"}};
    static const PhraseTable Idioms{{u"cửa|màn|đầu|rộng|hội"}};
    static const PhraseTable Meetings{{u"hội thảo|hội nghị|hội thi|hội trại|hội chợ|hội diễn|hội vật|hội "
                                       u"đua|hội xuân|hội hoa|hội sách|hội thao|hội làng"}};
    const bool opens =
        text.is(verb, u"mở") && (!Idioms.match(text, verb + 1) || Meetings.match(text, verb + 1));
    static const PhraseTable Showing{{u"công diễn|trình diễn|trưng bày|công chiếu|ra mắt"}};
    const bool shows = Showing.match(text, verb).words > 0;
    if ((!text.is(verb, u"tổ") && !opens && !shows) || Passive.matchBefore(text, verb))
        return {};
    const int object = verb + (opens ? 1 : 2);
    const int manner = Manners.match(text, object).words;
    const WordSpan words = subjectBehind(text, object + manner, to);
    return words.size() >= FewestWords ? words : WordSpan();
}

/// "Voters in the Pacific nation go to the polls | on June 2": subject, verb and object, without the place.
WordSpan deedBefore(const ScannedText &text, WordSpan statement, int verb, const DateExpression &date)
{
    static const PhraseTable Joints{{u"at|in|on|the"}};
    WordSpan subject = subjectBefore(text, statement.from, verb);
    if (text.is(subject.from, u"it") ||
        text.is(subject.from, u"they")) { // "The board will … when it | meets"
        static const PhraseTable Auxiliaries{{u"will|has|have|is|are"}};
        const int main = Auxiliaries.find(text, statement.from, subject.from);
        subject = main < 0 ? subject : subjectBefore(text, statement.from, main);
        return isSubject(text, subject) ? subject : WordSpan();
    }
    if (!isSubject(text, subject))
        return {};
    const PhraseTable::Match deed = deeds().match(text, verb);
    const int object = verb + deed.words;
    int end = object;
    while (end < date.firstWord && !partsClause(text, end))
        ++end;
    // "Parliament returns on Tuesday for | a second reading"
    const int behind = date.endWord;
    if (deed.value == Gathering && text.is(behind, u"for") &&
        (text.is(behind + 1, u"a") || text.is(behind + 1, u"the")))
        return subjectBehind(text, behind + 2, statement.to);
    const WordSpan place = placeIn(text, {verb, end}, {});
    end = place.isEmpty() ? end : place.from;
    while (end > object && Joints.match(text, end - 1))
        --end;
    return trimmed(text, {subject.from, end});
}

/// "SpaceX has set | the sixth test flight | for 4 p.m.": what somebody has put on a date.
WordSpan putOn(const ScannedText &text, WordSpan statement, const DateExpression &date)
{
    static const PhraseTable Putting{{u"set|scheduled|planned|fixed|called|ấn định|chốt"}};
    int to = date.firstWord;
    to -= text.is(to - 1, u"for") ? 1 : 0;
    if (to == date.firstWord && !text.is(date.firstWord, u"for"))
        return {};
    const int verb = Putting.find(text, std::max(statement.from, to - LongestSubject), to);
    const int from = verb + 1;
    if (verb < 0 || !(text.is(from, u"the") || text.is(from, u"a") || text.is(from, u"an")))
        return {};
    return trimmed(text, {from + 1, to});
}

/// "…, and | on 18 February Samir Khan describes the digs": what the date tells of stands behind it.
bool beginsClause(const ScannedText &text, const DateExpression &date)
{
    static const PhraseTable Leads{{u"and on|and at|on|và"}};
    const int lead = date.firstWord - Leads.matchBefore(text, date.firstWord).words;
    return text.isMark(lead - 1, u',') && text.isCapital(date.endWord);
}

/// "| Stage one |, on June 8, is a run to Hawes": the date stands in an aside behind the subject.
WordSpan subjectBeforeAside(const ScannedText &text, WordSpan statement, const DateExpression &date)
{
    static const PhraseTable Verbs{{u"is|are|will|takes|finishes|starts|begins|sẽ|là"}};
    static const PhraseTable Prepositions{{u"on|at|ngày|vào"}};
    const int comma = date.firstWord - Prepositions.matchBefore(text, date.firstWord).words - 1;
    if (!text.isMark(comma, u',') || !text.isMark(date.endWord, u',') || !Verbs.match(text, date.endWord + 1))
        return {};
    const WordSpan words = subjectBefore(text, statement.from, comma);
    return isSubject(text, words) ? words : WordSpan();
}

} // namespace

WordSpan arrangedIn(const ScannedText &text, WordSpan statement)
{
    static const PhraseTable Passive{
        {u"have been arranged|has been arranged|are planned|is planned|will be held|are "
         u"being held|have been organised|sẽ được tổ chức|được tổ chức"}};
    if (const int verb = Passive.find(text, statement.from, statement.to); verb >= 0) {
        const WordSpan words = subjectBefore(text, statement.from, verb);
        return isSubject(text, words) ? words : WordSpan();
    }
    for (int at = statement.from; at < statement.to; ++at) {
        if (verbs().match(text, at) && !isOrganiser(text, at)) {
            const WordSpan words = organisedAt(text, at, statement.to);
            return isSubject(text, words) ? words : WordSpan();
        }
    }
    return {};
}

WordSpan subjectOf(const ScannedText &text, WordSpan statement, const DateExpression &date)
{
    if (const WordSpan words = putOn(text, statement, date); !words.isEmpty())
        return words;
    if (const WordSpan words = subjectBeforeAside(text, statement, date); !words.isEmpty())
        return words;
    const int first =
        beginsClause(text, date) ? date.firstWord : std::max(statement.from, date.firstWord - VerbReach);
    for (int at = date.firstWord - 1; at >= first; --at) {
        if (text.isMark(at, u';'))
            break;
        if (deeds().match(text, at)) {
            const WordSpan deed = deedBefore(text, statement, at, date);
            if (!deed.isEmpty())
                return deed;
        }
        // "The friendly | is | on the evening of 18 May"
        const bool stands = at == date.firstWord - 1 && (text.is(at, u"is") || text.is(at, u"are"));
        if ((!verbs().match(text, at) && !isPassiveFuture(text, at) && !stands) || isOrganiser(text, at))
            continue;
        if (text.is(at - 1, u"be") && !text.is(at - 2, u"to"))
            continue; // "will be | opened": the whole of it is found further ahead
        // "Sondland's appearance | follows | the testimony Tuesday": one thing behind another, on neither's
        // day
        if (text.is(at, u"follows") && at + 1 < date.firstWord && text.is(at + 1, u"the"))
            continue;
        const WordSpan object = organisedAt(text, at, date.firstWord);
        const WordSpan words =
            object.isEmpty() ? begunAt(text, subjectBefore(text, statement.from, at), at, date.firstWord)
                             : object;
        if (!isSubject(text, words))
            return {};
        return withDeed(text, words, at, date);
    }
    int behind = text.isMark(date.endWord, u',') ? date.endWord + 1 : date.endWord;
    if (behind > date.endWord)
        behind = behindPlaceClause(text, {behind, statement.to});
    if (const PhraseTable::Match verb = invertingVerbs().match(text, behind);
        verb && behind + verb.words < statement.to) {
        const WordSpan words = subjectBehind(text, behind + verb.words, statement.to);
        return isSubject(text, words) ? words : WordSpan();
    }
    // "Chiều 12/10, giải cờ tướng bắt đầu tại …"
    if (behind == date.endWord)
        return {};
    for (int at = behind; at < std::min(statement.to, behind + LongestSubject) && !partsClause(text, at);
         ++at) {
        if (!verbs().match(text, at) || isOrganiser(text, at))
            continue;
        const WordSpan object = organisedAt(text, at, statement.to);
        const WordSpan words = object.isEmpty() ? subjectBefore(text, behind, at) : object;
        if (!isSubject(text, words))
            return {};
        return object.isEmpty() ? withDeed(text, words, at, date) : words;
    }
    return {};
}

} // namespace nghisu

// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "sameevent.h"

#include "eventkinds.h"
#include "fold.h"
#include "words.h"

#include <algorithm>
#include <array>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Longer sessions are exhibitions and campaigns, whose every day says nothing.
constexpr int MaxDays = 31;
/// Reports of an opening and of a closing may name one day each.
constexpr int NearDays = 2;
/// A single word that long is no syllable of Vietnamese, and a name where it has a capital.
constexpr qsizetype LongestSyllable = 7;
constexpr double LeastSubject = 0.12;

constexpr std::array Units = {u"tinh",   u"thanh pho", u"tp",       u"huyen",  u"quan",
                              u"thi xa", u"xa",        u"thi tran", u"phuong", u"cong ty",
                              u"truong", u"benh vien", u"tap doan"};
constexpr std::array Numbered = {u"lan thu", u"khoa", u"ky hop thu", u"phien hop thu", u"hoi nghi lan"};

QString folded(const ScannedText &text, int at)
{
    return foldForSearch(text.at(at).toString());
}

bool isAllCapitals(const ScannedText &text, int at)
{
    const Word &word = text.word(at);
    const QStringView letters = QStringView(text.text()).mid(word.start, word.length);
    return letters.size() >= 2 &&
           std::none_of(letters.cbegin(), letters.cend(), [](QChar letter) { return letter.isLower(); });
}

/// A headline all in capitals tells nothing by them.
bool tellsByCapitals(const ScannedText &text)
{
    int capitals = 0;
    int letters = 0;
    for (int at = 0; at < text.count(); ++at) {
        letters += text.isLetters(at);
        capitals += text.isLetters(at) && text.isCapital(at);
    }
    return capitals * 3 < letters * 2;
}

bool isName(const ScannedText &text, int at)
{
    return text.isLetters(at) && text.isCapital(at);
}

bool isWord(const ScannedText &text, int at)
{
    return text.isLetters(at) || text.isDigits(at);
}

/// Pairs of words in a name of several; long words and abbreviations by themselves.
void addNames(EventTraits &traits, const ScannedText &text)
{
    if (!tellsByCapitals(text))
        return;
    for (int at = 0; at < text.count(); ++at) {
        if (!isName(text, at))
            continue;
        if (isName(text, at + 1))
            traits.names.insert(folded(text, at) + u' ' + folded(text, at + 1));
        else if (text.word(at).length > LongestSyllable || isAllCapitals(text, at))
            traits.names.insert(folded(text, at));
    }
}

/// The words behind `at` that are those of `phrase`: one behind the last, or -1.
int behindPhrase(const ScannedText &text, int at, const QString &phrase)
{
    const QStringList words = phrase.split(u' ');
    for (const QString &word : words) {
        if (!text.has(at) || folded(text, at) != word)
            return -1;
        ++at;
    }
    return at;
}

/// "tỉnh Đắk Lắk", "phường 5".
void addUnits(EventTraits &traits, const ScannedText &text, int at)
{
    for (const char16_t *unit : Units) {
        const QString kind = QString::fromUtf16(unit);
        int next = behindPhrase(text, at, kind);
        if (next < 0)
            continue;
        if (text.isMark(next, u'.'))
            ++next;
        QStringList name;
        for (; name.size() < 3 && (isName(text, next) || (name.isEmpty() && text.isDigits(next))); ++next)
            name += folded(text, next);
        if (!name.isEmpty())
            traits.units.insert(kind == "tp"_L1 ? u"thanh pho"_s : kind, name.join(u' '));
    }
}

void addNumbers(EventTraits &traits, const ScannedText &text, int at)
{
    for (const char16_t *label : Numbered) {
        const QString counted = QString::fromUtf16(label);
        const int next = behindPhrase(text, at, counted);
        if (next >= 0 && (text.isDigits(next) || (text.isLetters(next) && isAllCapitals(text, next))))
            traits.numbers.insert(counted, folded(text, next));
    }
}

/// Names are left out: much happens at one place on one day.
void addSubject(EventTraits &traits, const ScannedText &text)
{
    const bool capitalsTell = tellsByCapitals(text);
    for (int at = 0; at + 1 < text.count(); ++at) {
        const bool name = capitalsTell && isName(text, at) && isName(text, at + 1);
        if (isWord(text, at) && isWord(text, at + 1) && !name)
            traits.subject.insert(folded(text, at) + u' ' + folded(text, at + 1));
    }
}

/// The part of the smaller one that is in the other; 0 where one is empty.
double shared(const QSet<QString> &one, const QSet<QString> &other)
{
    const auto least = std::min(one.size(), other.size());
    if (least == 0)
        return 0;
    const QSet<QString> &smaller = one.size() <= other.size() ? one : other;
    const QSet<QString> &larger = one.size() <= other.size() ? other : one;
    const auto both = std::count_if(smaller.cbegin(), smaller.cend(),
                                    [&larger](const QString &word) { return larger.contains(word); });
    return static_cast<double>(both) / static_cast<double>(least);
}

double likenessOfDays(const QSet<QDate> &one, const QSet<QDate> &other)
{
    double best = 0;
    for (const QDate day : one) {
        if (other.contains(day))
            return 1;
        for (int by = -NearDays; by <= NearDays; ++by) {
            if (other.contains(day.addDays(by)))
                best = 0.4;
        }
    }
    return best;
}

double likenessOfPlaces(const QStringList &one, const QStringList &other)
{
    if (one.isEmpty() || other.isEmpty())
        return 0;
    for (const QString &place : one) {
        for (const QString &there : other) {
            if (place.contains(there) || there.contains(place))
                return 1;
        }
    }
    return -0.3;
}

/// Whether both name things of one kind, and none of them alike.
bool contradict(const QMultiHash<QString, QString> &one, const QMultiHash<QString, QString> &other)
{
    const QList<QString> kinds = one.uniqueKeys();
    return std::any_of(kinds.cbegin(), kinds.cend(), [&](const QString &kind) {
        const QList<QString> here = one.values(kind);
        const QList<QString> there = other.values(kind);
        return !there.isEmpty() && std::none_of(here.cbegin(), here.cend(), [&there](const QString &name) {
            return std::any_of(there.cbegin(), there.cend(), [&name](const QString &named) {
                return named.startsWith(name) || name.startsWith(named);
            });
        });
    });
}

bool share(const QSet<int> &one, const QSet<int> &other)
{
    return std::any_of(one.cbegin(), one.cend(), [&other](int value) { return other.contains(value); });
}

bool differ(const QSet<int> &one, const QSet<int> &other)
{
    return !one.isEmpty() && !other.isEmpty() && !share(one, other);
}

/// Of reports whose words are of different languages.
double likenessAcrossLanguages(const EventTraits &one, const EventTraits &other)
{
    const double names = shared(one.names, other.names);
    const bool sameKind = share(one.kinds, other.kinds);
    const bool sameNumber = share(one.ordinals, other.ordinals);
    if (likenessOfDays(one.days, other.days) < 1 || names == 0 || differ(one.kinds, other.kinds))
        return 0;
    const double places = std::max(0.0, likenessOfPlaces(one.places, other.places)); // they have other names
    double likeness = 1 + names + 0.6 * places + (sameKind ? 0.6 : 0) + (sameNumber ? 0.4 : 0);
    if (differ(one.ordinals, other.ordinals))
        likeness -= 0.7;
    return std::max(0.0, likeness);
}

} // namespace

EventTraits eventTraits(const QString &title, const QString &lead, const Agenda &agenda)
{
    EventTraits traits;
    const ScannedText headline(title);
    traits.vietnamese = isVietnamese(title + u' ' + lead);
    traits.kinds = eventKindsOf(title);
    addSubject(traits, headline);
    for (const ScannedText &text : {headline, ScannedText(lead)}) {
        addNames(traits, text);
        traits.ordinals.unite(ordinalsOf(text));
        for (int at = 0; at < text.count(); ++at) {
            addUnits(traits, text, at);
            addNumbers(traits, text, at);
        }
    }
    for (const AgendaEntry &entry : agenda) {
        if (entry.kind != AgendaEntry::Kind::Session || !entry.start.isValid())
            continue;
        const QDate last = entry.end.isValid() ? entry.end.date : entry.start.date;
        for (QDate day = entry.start.date; day <= last && entry.start.date.daysTo(day) < MaxDays;
             day = day.addDays(1))
            traits.days.insert(day);
        traits.kinds.unite(eventKindsOf(entry.title));
        addSubject(traits, ScannedText(entry.title));
        addNames(traits, ScannedText(entry.title));
        if (!entry.place.isEmpty()) {
            traits.places += foldForSearch(entry.place);
            addNames(traits, ScannedText(entry.place));
        }
    }
    traits.places.removeDuplicates();
    return traits;
}

double eventLikeness(const EventTraits &one, const EventTraits &other)
{
    if (one.vietnamese != other.vietnamese)
        return likenessAcrossLanguages(one, other);
    const double days = likenessOfDays(one.days, other.days);
    const double subject = shared(one.subject, other.subject);
    if (days == 0 || subject < LeastSubject)
        return 0;
    const bool named = !one.names.isEmpty() && !other.names.isEmpty();
    const double names = shared(one.names, other.names);
    double likeness = days + likenessOfPlaces(one.places, other.places) + subject + 1.5 * names;
    if (named && names == 0)
        likeness -= 0.3;
    if (contradict(one.units, other.units))
        likeness -= 2;
    if (contradict(one.numbers, other.numbers))
        likeness -= 0.7;
    return std::max(0.0, likeness);
}

} // namespace nghisu

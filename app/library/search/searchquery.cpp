// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "search/searchquery.h"

#include "fold.h"
#include "normalise.h"
#include "searchwords.h"

#include <QRegularExpression>

#include <array>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Whoever pastes a page into the field searches for its beginning.
constexpr qsizetype MaxTyped = 1000;
constexpr qsizetype MaxPhrases = 32;

enum class Field { None, Source, Author, Forum, Before, After };

/// What stands between two spaces, give or take a quotation.
struct Term
{
    Field field = Field::None;
    bool minus = false;
    QString text;
    bool open = false; ///< nothing stands behind it: its last word may go on
};

struct FieldName
{
    QLatin1StringView name; ///< folded, without spaces
    Field field;
};

constexpr std::array FieldNames{
    FieldName{QLatin1StringView("source"), Field::Source},
    FieldName{QLatin1StringView("nguon"), Field::Source},
    FieldName{QLatin1StringView("author"), Field::Author},
    FieldName{QLatin1StringView("tacgia"), Field::Author},
    FieldName{QLatin1StringView("forum"), Field::Forum},
    FieldName{QLatin1StringView("diendan"), Field::Forum},
    FieldName{QLatin1StringView("before"), Field::Before},
    FieldName{QLatin1StringView("truoc"), Field::Before},
    FieldName{QLatin1StringView("after"), Field::After},
    FieldName{QLatin1StringView("sau"), Field::After},
};

bool isQuotation(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„';
}

/// Reads a query from the front to the back.
class TermReader
{
public:
    explicit TermReader(const QString &typed) : m_text(typed) {}

    bool next(Term &term)
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        if (m_at >= m_text.size())
            return false;
        term = {};
        if (m_text.at(m_at) == u'-' && m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace()) {
            term.minus = true;
            ++m_at;
        }
        readField(term);
        readText(term);
        return true;
    }

private:
    void readField(Term &term)
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text.at(end).isLetter())
            ++end;
        if (end == m_at || end >= m_text.size() || m_text.at(end) != u':')
            return;
        const QString name = foldForSearch(m_text.mid(m_at, end - m_at));
        for (const FieldName &known : FieldNames) {
            if (name == known.name) {
                m_at = end + 1;
                term.field = known.field;
            }
        }
    }

    void readText(Term &term)
    {
        if (m_at < m_text.size() && isQuotation(m_text.at(m_at))) {
            const qsizetype start = ++m_at;
            while (m_at < m_text.size() && !isQuotation(m_text.at(m_at)))
                ++m_at;
            term.text = m_text.mid(start, m_at - start);
            term.open = m_at >= m_text.size() && !term.text.endsWith(u' ');
            ++m_at;
            return;
        }
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace() && !isQuotation(m_text.at(m_at)))
            ++m_at;
        term.text = m_text.mid(start, m_at - start);
        term.open = m_at >= m_text.size();
    }

    const QString m_text;
    qsizetype m_at = 0;
};

SearchPhrase phraseOf(const Term &term)
{
    SearchPhrase phrase;
    const QList<SearchWord> words = searchWordsOf(term.text);
    for (const SearchWord &word : words)
        phrase.words += word.marked;
    // "covid-" does not go on as a word: a sign stands behind it.
    // What begins like an unwanted word being typed is not meant yet.
    phrase.prefix = term.open && !term.minus && !words.isEmpty() &&
                    words.last().start + words.last().length == term.text.size();
    return phrase;
}

struct Period
{
    QDate first;
    QDate last;
};

Period monthOf(int year, int month)
{
    const QDate first(year, month, 1);
    return {first, first.isValid() ? first.addMonths(1).addDays(-1) : QDate()};
}

/// A year, month or day, by ISO 8601 or as Vietnamese write it; invalid for anything else.
Period periodOf(const QString &text)
{
    static const QRegularExpression iso(u"^(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?$"_s);
    static const QRegularExpression vietnamese(u"^(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-](\\d{4})$"_s);
    auto match = iso.match(text);
    const bool isIso = match.hasMatch();
    if (!isIso)
        match = vietnamese.match(text);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(isIso ? 1 : 3).toInt();
    const int month = match.captured(2).toInt();
    const QString day = match.captured(isIso ? 3 : 1);
    if (match.captured(2).isEmpty())
        return {QDate(year, 1, 1), QDate(year, 12, 31)};
    if (day.isEmpty())
        return monthOf(year, month);
    const QDate date(year, month, day.toInt());
    return {date, date};
}

void takeDate(SearchQuery &query, const Term &term)
{
    if (term.text.isEmpty()) // still being typed
        return;
    const QDate day = periodOf(term.text).first;
    if (!day.isValid())
        query.unreadDates.append(term.text);
    else
        ((term.field == Field::Before) != term.minus ? query.before : query.after) = day;
}

/// Takes the term as what its field says.
void take(SearchQuery &query, const Term &term)
{
    const auto addTo = [&term](QList<SearchPhrase> &wanted, QList<SearchPhrase> &unwanted) {
        const SearchPhrase phrase = phraseOf(term);
        if (!phrase.words.isEmpty())
            (term.minus ? unwanted : wanted).append(phrase);
    };
    switch (term.field) {
    case Field::None:
        addTo(query.wanted, query.unwanted);
        break;
    case Field::Source:
        addTo(query.sources, query.unwantedSources);
        break;
    case Field::Author:
        addTo(query.authors, query.unwantedAuthors);
        break;
    case Field::Forum:
        if (const QString name = foldForSearch(term.text).simplified(); !name.isEmpty())
            (term.minus ? query.unwantedForums : query.forums).append(name);
        break;
    case Field::Before:
    case Field::After:
        takeDate(query, term);
        break;
    }
}

} // namespace

bool SearchQuery::isEmpty() const
{
    return wanted.isEmpty() && unwanted.isEmpty() && sources.isEmpty() && authors.isEmpty() &&
           forums.isEmpty() && unwantedSources.isEmpty() && unwantedAuthors.isEmpty() &&
           unwantedForums.isEmpty() && !before.isValid() && !after.isValid();
}

SearchQuery readSearchQuery(const QString &typed)
{
    SearchQuery query;
    TermReader reader(toNfc(typed.left(MaxTyped))); // else marks would stand apart from their letters
    for (Term term; query.wanted.size() + query.unwanted.size() < MaxPhrases && reader.next(term);)
        take(query, term);
    return query;
}

} // namespace nghisu

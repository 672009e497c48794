// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "search/searchquery.h"

#include "fold.h"
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
    QString fieldWord; ///< the name of the field as typed, for what turns out to be no field
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
        if (!term.minus)
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
        const QString typed = m_text.mid(m_at, end - m_at);
        const QString name = foldForSearch(typed);
        for (const FieldName &known : FieldNames) {
            if (name == known.name) {
                m_at = end + 1;
                term.field = known.field;
                term.fieldWord = typed;
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
    const bool field = term.field == Field::Source || term.field == Field::Author;
    const QString text = field ? term.text : term.fieldWord + u' ' + term.text;
    const QList<SearchWord> words = searchWordsOf(text);
    for (const SearchWord &word : words)
        phrase.words += word.marked;
    // "covid-" does not go on as a word: a sign stands behind it.
    phrase.prefix = term.open && !words.isEmpty() && words.last().start + words.last().length == text.size();
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

/// Takes the term as what its field says; false where it is no such thing.
bool takeField(SearchQuery &query, const Term &term)
{
    switch (term.field) {
    case Field::None:
        return false;
    case Field::Source:
    case Field::Author: {
        const SearchPhrase phrase = phraseOf(term);
        if (!phrase.words.isEmpty())
            (term.field == Field::Source ? query.sources : query.authors).append(phrase);
        return true;
    }
    case Field::Forum: {
        const QString name = foldForSearch(term.text).simplified();
        if (!name.isEmpty())
            query.forums.append(name);
        return true;
    }
    case Field::Before:
    case Field::After: {
        if (term.text.isEmpty()) // still being typed
            return true;
        const Period period = periodOf(term.text);
        if (!period.first.isValid())
            return false;
        (term.field == Field::Before ? query.before : query.after) = period.first;
        return true;
    }
    }
    return false;
}

} // namespace

bool SearchQuery::isEmpty() const
{
    return wanted.isEmpty() && unwanted.isEmpty() && sources.isEmpty() && authors.isEmpty() &&
           forums.isEmpty() && !before.isValid() && !after.isValid();
}

SearchQuery readSearchQuery(const QString &typed)
{
    SearchQuery query;
    TermReader reader(typed.left(MaxTyped));
    for (Term term; query.wanted.size() + query.unwanted.size() < MaxPhrases && reader.next(term);) {
        if (takeField(query, term))
            continue;
        SearchPhrase phrase = phraseOf(term);
        if (phrase.words.isEmpty())
            continue;
        // What begins like the word being typed is not meant yet.
        if (term.minus)
            phrase.prefix = false;
        (term.minus ? query.unwanted : query.wanted).append(phrase);
    }
    return query;
}

} // namespace nghisu

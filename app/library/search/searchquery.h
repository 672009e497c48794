// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace nghisu {

/// Words that stand behind each other, one of them at least. "74/207" and "COVID-19" are two each.
struct SearchPhrase
{
    QStringList words;   ///< lower case, NFC, with their marks
    bool prefix = false; ///< the last word may go on

    friend bool operator==(const SearchPhrase &, const SearchPhrase &) = default;
};

/// What a reader looks for.
struct SearchQuery
{
    QList<SearchPhrase> wanted;   ///< all of them
    QList<SearchPhrase> unwanted; ///< none of them
    QList<SearchPhrase> sources;  ///< in the source, all of them
    QList<SearchPhrase> authors;  ///< in the author's name, all of them
    QStringList forums;           ///< begin the name of a forum that the article is filed under; folded
    QList<SearchPhrase> unwantedSources; ///< in the source, none of them
    QList<SearchPhrase> unwantedAuthors; ///< in the author's name, none of them
    QStringList unwantedForums; ///< begin the name of no forum that the article is filed under; folded
    QDate before;               ///< published before that day; invalid: any
    QDate after;                ///< published on that day or later; invalid: any
    QStringList unreadDates;    ///< typed in place of a date, but none; nothing is looked for by them

    /// Nothing to look for.
    [[nodiscard]] bool isEmpty() const;

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

/// Reads what was typed, NFC or NFD; every text is a query, and what is no rule is a word. What says nothing,
/// as a lone minus or "source:" with nothing behind it, is passed over.
///
///     lạng sơn            both words, in any order
///     "đại hội đảng"      the words behind each other; a quotation left open goes to the end
///     -covid -"đợt hai"   not that word or phrase; a word with marks only with exactly these: -đảng
///                         leaves "đang" and "dáng" in
///     source:nhân  author:"lê văn"  forum:tài    in the source, author or forum (nguồn: tácgiả: diễnđàn:)
///     -source:báo -author:lan -forum:tài         not in these
///     before:2020-09-26  after:9/2020  after:2019  by date of publication (trước: sau:), as ISO 8601 or as
///                          written in Vietnamese; with a minus the other way about
///
/// The last word is taken as the beginning of a word unless something (white space, a quotation mark)
/// follows.
[[nodiscard]] SearchQuery readSearchQuery(const QString &typed);

} // namespace nghisu

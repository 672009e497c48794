// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "commentsearch.h"

#include "commentrows.h"
#include "database.h"
#include "fold.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

bool hasAll(const QString &folded, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(),
                       [&folded](const QString &word) { return folded.contains(word); });
}

} // namespace

CommentSearch::CommentSearch(Database &database, ArticleId article, const QUuid &person, const QString &words,
                             const std::optional<CommentKey> &after)
    : m_database(database), m_article(article), m_person(person), m_words(searchWords(words)), m_last(after),
      m_atEnd(m_words.isEmpty())
{
}

LibraryResult<QList<Comment>> CommentSearch::next(int count)
{
    QList<QUuid> matching;
    if (m_atEnd || count <= 0)
        return QList<Comment>();
    {
        QVariantList values{m_article};
        if (m_last) {
            const qint64 created = m_last->created.toMSecsSinceEpoch();
            values << created << created << m_last->id.toRfc4122();
        }
        values << count;
        Statement rows(m_database,
                       u"SELECT id, created, body FROM comment WHERE article = ? AND deleted IS NULL"_s +
                           (m_last ? u" AND created <= ? AND (created < ? OR id > ?)"_s : QString()) +
                           u" ORDER BY created DESC, id LIMIT ?"_s,
                       values);
        int seen = 0;
        for (; rows.next(); ++seen) {
            m_last = CommentKey{0, rows.time(1), rows.uuid(0)};
            if (hasAll(foldForSearch(rows.text(2)), m_words))
                matching.append(rows.uuid(0));
        }
        if (!rows.result())
            return tl::unexpected(rows.result().error());
        m_atEnd = seen < count;
    }
    QList<Comment> found;
    for (const QUuid &id : std::as_const(matching)) {
        if (const auto comment = readComment(m_database, id, m_person))
            found.append(*comment);
        else if (comment.error().code != LibraryError::NotFound) // deleted meanwhile
            return tl::unexpected(comment.error());
    }
    return found;
}

QStringList searchWords(const QString &typed)
{
    QStringList words = foldForSearch(typed).simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

QList<std::pair<int, int>> matchesOf(const QString &text, const QStringList &words)
{
    // Folded letter by letter, with the place that each folded one comes from.
    QString folded;
    QList<int> origins;
    for (int i = 0; i < text.size(); ++i) {
        const int units = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        folded += foldForSearch(text.mid(i, units));
        while (origins.size() < folded.size())
            origins.append(i);
        i += units - 1;
    }
    origins.append(static_cast<int>(text.size()));
    QList<std::pair<int, int>> found;
    for (const QString &word : words) {
        for (qsizetype at = folded.indexOf(word); at >= 0 && !word.isEmpty();
             at = folded.indexOf(word, at + word.size())) {
            const int end = origins.at(at + word.size());
            found.append({origins.at(at), std::max(end - origins.at(at), 1)});
        }
    }
    std::sort(found.begin(), found.end());
    QList<std::pair<int, int>> apart;
    for (const auto &match : std::as_const(found)) {
        if (apart.isEmpty() || match.first >= apart.last().first + apart.last().second)
            apart.append(match);
        else
            apart.last().second =
                std::max(apart.last().second, match.first + match.second - apart.last().first);
    }
    return apart;
}

} // namespace nghisu

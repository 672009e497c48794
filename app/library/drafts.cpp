// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "commentrows.h"
#include "database.h"
#include "discussionstore.h"
#include "draftrows.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

const QString SelectDraft =
    u"SELECT edits, answers, text, passage_block, passage_start, passage_length, passage_quote FROM draft"_s;

// The expressions are those of the index draft_place: NULL is no value that SQL finds equal.
const QString AtPlace =
    u" WHERE article = ? AND ifnull(edits, x'') = ifnull(?, x'') AND ifnull(answers, x'') = ifnull(?, x'')"_s;

Draft draftOf(const Statement &row)
{
    Draft draft;
    if (!row.isNull(0))
        draft.edits = row.uuid(0);
    if (!row.isNull(1))
        draft.target.answers = row.uuid(1);
    draft.text = row.text(2);
    draft.target.passage = passageOf(row, 3);
    return draft;
}

QVariant bytesOf(const std::optional<QUuid> &id)
{
    return id ? QVariant(id->toRfc4122()) : QVariant();
}

} // namespace

bool isEmpty(const Draft &draft)
{
    return draft.text.isEmpty() && (draft.edits || !draft.target.passage);
}

DraftPlace placeOf(const Draft &draft)
{
    return {draft.edits, draft.target.answers};
}

LibraryResult<void> removeDraft(Database &database, ArticleId article, const DraftPlace &place)
{
    return execute(database, u"DELETE FROM draft"_s + AtPlace, article, place.edits, place.answers);
}

LibraryResult<Draft> DiscussionStore::draft(ArticleId article, const DraftPlace &place)
{
    Statement row(m_database, SelectDraft + AtPlace, article, place.edits, place.answers);
    Draft draft{place.edits, {place.answers, {}}, {}};
    if (row.next())
        draft = draftOf(row);
    return row.result().map([&draft] { return draft; });
}

LibraryResult<void> DiscussionStore::setDraft(ArticleId article, const Draft &draft)
{
    return m_database.transaction([&] {
        if (isEmpty(draft))
            return removeDraft(m_database, article, placeOf(draft));
        const QVariantList values =
            QVariantList{article, bytesOf(draft.edits), bytesOf(draft.target.answers), storable(draft.text),
                         m_database.environment().now().toMSecsSinceEpoch()} +
            passageValues(draft.target.passage);
        return Statement(
                   m_database,
                   u"INSERT INTO draft (article, edits, answers, text, changed, passage_block, passage_start,"
                   " passage_length, passage_quote) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                   " ON CONFLICT (article, ifnull(edits, x''), ifnull(answers, x'')) DO UPDATE SET"
                   " text = excluded.text, changed = excluded.changed, passage_block = "
                   "excluded.passage_block,"
                   " passage_start = excluded.passage_start, passage_length = excluded.passage_length,"
                   " passage_quote = excluded.passage_quote"_s,
                   values)
            .result();
    });
}

LibraryResult<QList<Draft>> DiscussionStore::drafts(ArticleId article)
{
    Statement rows(m_database, SelectDraft + u" WHERE article = ? ORDER BY changed DESC, id"_s, article);
    QList<Draft> drafts;
    while (rows.next())
        drafts.append(draftOf(rows));
    return rows.result().map([&drafts] { return drafts; });
}

} // namespace nghisu

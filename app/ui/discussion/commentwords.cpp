// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/commentwords.h"

#include "discussion/relativetime.h"

#include <QCoreApplication>
#include <QLocale>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostAnswered = 200; ///< code units of what is answered that one line may show

struct CommentWords
{
    Q_DECLARE_TR_FUNCTIONS(CommentWords)
};

QString whoAndWhen(const Comment &comment, const QString &time)
{
    if (!comment.parent.isNull()) {
        return comment.mine ? CommentWords::tr("Your answer, %1:").arg(time)
                            : CommentWords::tr("Answer by %1, %2:").arg(comment.authorName, time);
    }
    return comment.mine ? CommentWords::tr("You, %1:").arg(time)
                        : CommentWords::tr("%1, %2:").arg(comment.authorName, time);
}

} // namespace

QString readOut(const Comment &comment, const QDateTime &now)
{
    if (comment.deleted)
        return deletedText();
    QStringList sentences{whoAndWhen(comment, relativeTime(comment.created, now, QLocale()))};
    if (const QString answered = answeredText(comment); !answered.isEmpty())
        sentences += CommentWords::tr("In answer to %1").arg(answered);
    if (comment.passage)
        sentences += CommentWords::tr("On the words “%1”").arg(comment.passage->quote.simplified());
    sentences += comment.body;
    if (comment.edited.isValid())
        sentences += CommentWords::tr("This comment was edited.");
    if (comment.likes > 0)
        sentences += CommentWords::tr("%n reader(s) like this.", nullptr, comment.likes);
    if (comment.likedByMe)
        sentences += CommentWords::tr("You like this.");
    return sentences.join(u'\n');
}

QString exactTimes(const Comment &comment, const QDateTime &now)
{
    const QString created = exactTime(comment.created, now, QLocale());
    if (!comment.edited.isValid())
        return created;
    return created + u'\n' +
           CommentWords::tr("edited %1", "time of an edit").arg(exactTime(comment.edited, now, QLocale()));
}

QString likersText(const Likers &likers)
{
    if (likers.names.isEmpty())
        return {};
    const int others = likers.count - static_cast<int>(likers.names.size());
    if (others > 0) {
        return CommentWords::tr("%1 and %n more like this.", nullptr, others)
            .arg(likers.names.join(CommentWords::tr(", ", "between names")));
    }
    if (likers.names.size() == 1)
        return CommentWords::tr("%1 likes this.").arg(likers.names.first());
    const QStringList first = likers.names.mid(0, likers.names.size() - 1);
    return CommentWords::tr("%1 and %2 like this.")
        .arg(first.join(CommentWords::tr(", ", "between names")), likers.names.last());
}

QString answeredText(const Comment &comment)
{
    if (comment.answeredName.isEmpty())
        return {};
    const QString words =
        comment.answeredBody.isEmpty() ? deletedText() : comment.answeredBody.left(MostAnswered).simplified();
    return CommentWords::tr("%1: %2", "who is answered, their words")
        .arg(comment.answeredName.simplified(), words);
}

QString deletedText()
{
    return CommentWords::tr("This comment was deleted.");
}

QString gapText(int hidden)
{
    return CommentWords::tr("Show %n more answer(s)", nullptr, hidden);
}

} // namespace nghisu

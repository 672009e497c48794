// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "takeout.h"

namespace nghisu {

bool TakeOutCollector::person(const Person &person)
{
    takeOut.person = person;
    return true;
}

bool TakeOutCollector::article(const TakenArticle &article)
{
    takeOut.articles.append(article);
    return true;
}

bool TakeOutCollector::comment(const TakenComment &comment)
{
    takeOut.articles.last().comments.append(comment);
    return true;
}

bool TakeOutCollector::mark(const TakenMark &mark)
{
    takeOut.articles.last().marks.append(mark);
    return true;
}

bool giveTakeOut(const TakeOut &takeOut, TakeOutSink &sink)
{
    if (!sink.person(takeOut.person))
        return false;
    for (const TakenArticle &article : takeOut.articles) {
        TakenArticle head = article;
        head.comments.clear();
        head.marks.clear();
        if (!sink.article(head))
            return false;
        for (const TakenComment &comment : article.comments) {
            if (!sink.comment(comment))
                return false;
        }
        for (const TakenMark &mark : article.marks) {
            if (!sink.mark(mark))
                return false;
        }
    }
    return true;
}

} // namespace nghisu

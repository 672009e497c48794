// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "htmlwriter.h"

#include "agendatext.h"
#include "exportwords.h"
#include "htmlblockwriter.h"
#include "htmlstyle.h"
#include "textsink.h"

#include <QLocale>
#include <QUrl>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QString escaped(const QString &text)
{
    return HtmlBlockWriter::escaped(text);
}

/// Only what can be followed in a browser becomes a link.
bool isWeb(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

QString stampOf(const Moment &moment)
{
    const QString day = moment.date.toString(Qt::ISODate);
    return moment.time.isValid() ? day + u'T' + moment.time.toString(u"HH:mm"_s) : day;
}

void writeMeta(TextSink &out, QLatin1String key, QLatin1String name, const QString &value)
{
    if (!value.isEmpty())
        out << "<meta "_L1 << key << "=\""_L1 << name << "\" content=\""_L1 << escaped(value) << "\">\n"_L1;
}

/// Words of the interface are marked where the article is in another language.
QString languageOfWords(const Article &article)
{
    const QString language = QLocale().bcp47Name();
    return language == article.language || article.language.isEmpty() ? QString()
                                                                      : u" lang=\"%1\""_s.arg(language);
}

QString languageOfArticle(const Article &article)
{
    return article.language.isEmpty() ? QString() : u" lang=\"%1\""_s.arg(escaped(article.language));
}

void writeHead(const ArticleExport &made, TextSink &out)
{
    const Article &article = made.article;
    out << "<!DOCTYPE html>\n<html"_L1 << languageOfArticle(article) << ">\n<head>\n"_L1
        << "<meta charset=\"utf-8\">\n"_L1
        << "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "_L1
        << "style-src 'unsafe-inline'\">\n"_L1
        << "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_L1
        << "<meta name=\"referrer\" content=\"no-referrer\">\n"_L1
        << "<title>"_L1 << escaped(ExportWords::title(article)) << "</title>\n"_L1;
    writeMeta(out, "name"_L1, "generator"_L1, u"Nghị Sự"_s);
    writeMeta(out, "name"_L1, "author"_L1, article.author);
    writeMeta(out, "property"_L1, "og:type"_L1, u"article"_s);
    writeMeta(out, "property"_L1, "og:title"_L1, article.title);
    writeMeta(out, "property"_L1, "og:site_name"_L1, article.source);
    if (article.published.date.isValid() && !article.published.estimated)
        writeMeta(out, "property"_L1, "article:published_time"_L1,
                  article.published.date.toString(Qt::ISODate));
    if (isWeb(article.url))
        out << "<link rel=\"canonical\" href=\""_L1 << escaped(article.url) << "\">\n"_L1;
    out << "<style>"_L1 << htmlStyle(made.typeface) << "</style>\n</head>\n<body>\n"_L1;
}

void writeKicker(const Article &article, TextSink &out)
{
    QStringList parts;
    if (isWeb(article.url)) {
        const QString name = article.source.isEmpty() ? QUrl(article.url).host() : article.source;
        parts.append(
            u"<a href=\"%1\" rel=\"noopener\"><bdi>%2</bdi></a>"_s.arg(escaped(article.url), escaped(name)));
    } else if (!article.source.isEmpty()) {
        parts.append(u"<b><bdi>%1</bdi></b>"_s.arg(escaped(article.source)));
    }
    if (!article.author.isEmpty() && article.author != article.source)
        parts.append(u"<bdi>%1</bdi>"_s.arg(escaped(article.author)));
    const PublicationDate &day = article.published;
    if (day.date.isValid() && !day.estimated)
        parts.append(u"<time datetime=\"%1\">%2</time>"_s.arg(day.date.toString(Qt::ISODate),
                                                              escaped(ExportWords::published(day))));
    else if (day.date.isValid())
        parts.append(escaped(ExportWords::published(day)));
    if (!parts.isEmpty())
        out << "<p class=\"kicker\">"_L1 << parts.join(u" · ") << "</p>\n"_L1;
}

void writeSession(const AgendaEntry &session, const QString &language, TextSink &out)
{
    out << "<li itemscope itemtype=\"https://schema.org/Event\"><span class=\"when\"><time itemprop=\"startDate\" "_L1
        << "datetime=\""_L1 << stampOf(session.start) << "\">"_L1 << escaped(dayHeading(session))
        << "</time><br>"_L1;
    const QString time = escaped(timeText(session));
    if (session.end.isValid())
        out << "<time itemprop=\"endDate\" datetime=\""_L1 << stampOf(session.end) << "\">"_L1 << time
            << "</time>"_L1;
    else
        out << time;
    out << "</span> <span"_L1 << language << "><span itemprop=\"name\">"_L1 << escaped(session.title)
        << "</span>"_L1;
    if (!session.place.isEmpty())
        out << " <span class=\"place\" itemprop=\"location\">"_L1 << escaped(session.place) << "</span>"_L1;
    out << "</span></li>\n"_L1;
}

void writeAgenda(const ArticleExport &article, TextSink &out)
{
    if (article.agenda.isEmpty())
        return;
    const QString language = languageOfArticle(article.article);
    out << "<aside class=\"agenda\""_L1 << languageOfWords(article.article) << ">\n<h2>"_L1
        << escaped(ExportWords::agendaHeading()) << "</h2>\n<ul>\n"_L1;
    QList<AgendaEntry> items;
    for (const AgendaEntry &entry : article.agenda) {
        if (entry.kind == AgendaEntry::Kind::Session)
            writeSession(entry, language, out);
        else
            items.append(entry);
    }
    out << "</ul>\n"_L1;
    if (!items.isEmpty())
        out << "<h3>"_L1 << escaped(ExportWords::itemsHeading()) << "</h3>\n<ol"_L1 << language << ">\n"_L1;
    for (const AgendaEntry &item : std::as_const(items))
        out << "<li>"_L1 << escaped(item.title) << "</li>\n"_L1;
    out << (items.isEmpty() ? "</aside>\n"_L1 : "</ol>\n</aside>\n"_L1);
}

void writeComment(const Comment &comment, TextSink &out)
{
    out << "<li><p class=\"who\">"_L1 << escaped(ExportWords::commentHead(comment)) << "</p>\n"_L1;
    if (comment.passage && !comment.passage->quote.isEmpty())
        out << "<blockquote>"_L1 << escaped(comment.passage->quote) << "</blockquote>\n"_L1;
    QString body = escaped(ExportWords::commentBody(comment));
    out << "<p dir=\"auto\">"_L1 << body.replace(u'\n', "<br>"_L1) << "</p>"_L1;
}

void writeDiscussion(const ArticleExport &article, TextSink &out)
{
    const QString rating = ExportWords::rating(article.rating);
    if (article.comments.isEmpty() && rating.isEmpty())
        return;
    out << "<section class=\"discussion comments\""_L1 << languageOfWords(article.article) << ">\n<h2>"_L1
        << escaped(ExportWords::commentsHeading()) << "</h2>\n"_L1;
    if (!rating.isEmpty())
        out << "<p class=\"rating\">"_L1 << escaped(rating) << "</p>\n"_L1;
    if (!article.comments.isEmpty())
        out << "<ol>\n"_L1;
    bool inThread = false;
    bool inAnswers = false;
    for (const Comment &comment : article.comments) {
        const bool answer = !comment.root.isNull() && inThread;
        if (!answer)
            out << (inAnswers ? "</li>\n</ol></li>\n"_L1 : inThread ? "</li>\n"_L1 : ""_L1);
        else
            out << (inAnswers ? "</li>\n"_L1 : "\n<ol>\n"_L1);
        writeComment(comment, out);
        inThread = true;
        inAnswers = answer;
    }
    if (!article.comments.isEmpty())
        out << (inAnswers ? "</li>\n</ol></li>\n</ol>\n"_L1 : "</li>\n</ol>\n"_L1);
    out << "</section>\n"_L1;
}

void writeMarks(const ArticleExport &article, TextSink &out)
{
    if (article.marks.isEmpty())
        return;
    out << "<section class=\"discussion marks\""_L1 << languageOfWords(article.article) << ">\n<h2>"_L1
        << escaped(ExportWords::marksHeading()) << "</h2>\n<ol>\n"_L1;
    for (const Mark &mark : article.marks) {
        out << "<li><p class=\"who\">"_L1 << escaped(ExportWords::markHead(mark)) << "</p>\n<blockquote>"_L1
            << escaped(mark.passage.quote) << "</blockquote>\n"_L1;
        QString note = escaped(mark.note);
        if (!note.isEmpty())
            out << "<p dir=\"auto\">"_L1 << note.replace(u'\n', "<br>"_L1) << "</p>"_L1;
        out << "</li>\n"_L1;
    }
    out << "</ol>\n</section>\n"_L1;
}

} // namespace

void writeHtml(const ArticleExport &article, QIODevice &device)
{
    TextSink out(device);
    writeHead(article, out);
    HtmlBlockWriter blocks(article, out);
    out << "<main>\n<article>\n<header>\n"_L1;
    writeKicker(article.article, out);
    out << "<h1>"_L1 << escaped(ExportWords::title(article.article)) << "</h1>\n"_L1;
    if (!article.article.lead.text.isEmpty())
        blocks.write(LeadBlock);
    out << "</header>\n"_L1;
    for (int block = 0; block < article.article.blocks.size(); ++block) {
        if (article.isCancelled())
            return;
        blocks.write(block);
    }
    out << "</article>\n"_L1;
    writeAgenda(article, out);
    writeMarks(article, out);
    writeDiscussion(article, out);
    out << "</main>\n</body>\n</html>\n"_L1;
}

} // namespace nghisu

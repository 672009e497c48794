// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "importtest.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QTest>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Block::Type type)
{
    static const QString Names[] = {u"paragraph"_s, u"heading"_s, u"figure"_s,      u"list"_s,
                                    u"quote"_s,     u"table"_s,   u"preformatted"_s};
    return Names[static_cast<int>(type)];
}

QString shown(QString text)
{
    return text.replace(u'\n', u"⏎"_s).replace(u'\t', u"⇥"_s).replace(QChar::LineSeparator, u"↵"_s);
}

QString spanLine(const Block &block, const Span &span)
{
    static const QString Names[] = {u"bold"_s, u"italic"_s, u"link"_s};
    const QString words = shown(block.text.mid(span.start, span.length));
    return u"    "_s + Names[static_cast<int>(span.style)] + u": "_s + words +
           (span.url.isEmpty() ? QString() : u" → "_s + span.url);
}

QStringList blockLines(const Block &block)
{
    QStringList lines;
    QString head = nameOf(block.type);
    if (block.type == Block::Type::Heading)
        head += u" %1"_s.arg(block.level);
    if (block.headerRows > 0)
        head += u", %1 header rows"_s.arg(block.headerRows);
    for (const ListLine &line : block.lines)
        head += u" %1%2"_s.arg(line.depth).arg(QChar(line.ordered ? u'#' : u'*'));
    if (block.type == Block::Type::Figure) {
        lines << u"figure, picture %1"_s.arg(block.picture) << u"    alternative: "_s + block.alternative
              << u"    caption: "_s + block.caption() << u"    credit: "_s + block.credit();
    } else {
        lines << head + u": "_s + shown(block.text);
    }
    for (const Span &span : block.spans)
        lines << spanLine(block, span);
    return lines;
}

} // namespace

QString ImportFolder::write(const QString &name, const QByteArray &bytes)
{
    const QString where = path(name);
    QDir().mkpath(QFileInfo(where).path());
    QFile file(where);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test cannot write its files.");
    return where;
}

Imported ImportFolder::import(const QString &name, const QString &text, const ImportOptions &options)
{
    const auto imported = importFile(write(name, text), options);
    if (!imported) {
        QTest::qFail(qPrintable(imported.error().message), __FILE__, __LINE__);
        return {};
    }
    return *imported;
}

QString describe(const Imported &imported)
{
    const Article &article = imported.article;
    QStringList lines;
    lines << u"title: "_s + article.title << u"source: "_s + article.source << u"author: "_s + article.author
          << u"language: "_s + article.language << u"url: "_s + article.url
          << u"published: "_s + article.published.date.toString(Qt::ISODate) +
                 (article.published.estimated ? u" (estimated)"_s : QString());
    lines << u"lead: "_s + shown(article.lead.text);
    for (const Span &span : article.lead.spans)
        lines << spanLine(article.lead, span);
    for (const Block &block : article.blocks)
        lines << blockLines(block);
    lines << u"pictures: %1 kept, %2 missing"_s.arg(imported.report.picturesKept)
                 .arg(imported.report.picturesMissing);
    static const QString Kinds[] = {u"furniture"_s, u"picture"_s, u"link"_s};
    for (const LeftOut &left : imported.report.leftOut)
        lines << u"left out, "_s + Kinds[static_cast<int>(left.kind)] + u": "_s + shown(left.text);
    return lines.join(u'\n') + u'\n';
}

QStringList leftOut(const Imported &imported, LeftOut::Kind kind)
{
    QStringList texts;
    for (const LeftOut &left : imported.report.leftOut) {
        if (left.kind == kind)
            texts << left.text;
    }
    return texts;
}

QByteArray pictureBytes(const char *format, QSize size, const char *colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(QLatin1String(colour)));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format))
        qFatal("The test cannot encode its pictures.");
    return buffer.data();
}

} // namespace nghisu

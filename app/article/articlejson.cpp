// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "articlejson.h"

#include "agendajson.h"
#include "article.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, 7> TypeNames = {
    "paragraph"_L1, "heading"_L1, "figure"_L1, "list"_L1, "quote"_L1, "table"_L1, "preformatted"_L1};
constexpr std::array<QLatin1StringView, 3> StyleNames = {"bold"_L1, "italic"_L1, "link"_L1};

QLatin1StringView typeName(Block::Type type)
{
    return TypeNames.at(static_cast<size_t>(type));
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue isoMoment(const Moment &moment)
{
    if (!moment.isValid())
        return {};
    const QString date = moment.date.toString(Qt::ISODate);
    return moment.time.isValid() ? date + moment.time.toString(u"'T'HH:mm"_s) : date;
}

qsizetype codePoints(QStringView text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isLowSurrogate(); });
}

QJsonObject passageToJson(const Passage &passage, const Article &article)
{
    const QString &text = article.block(passage.block).text;
    return {{u"block"_s, passage.block},
            {u"start"_s, codePoints(QStringView(text).left(passage.start))},
            {u"length"_s, codePoints(QStringView(text).sliced(passage.start, passage.length))},
            {u"quote"_s, passage.quote}};
}

QJsonValue pictureToJson(const Block &figure, const Article &article)
{
    if (figure.picture < 0 || figure.picture >= article.pictures.size())
        return {};
    const Picture &picture = article.pictures.at(figure.picture);
    return QJsonObject{{u"type"_s, QString::fromLatin1(picture.type)},
                       {u"width"_s, picture.size.width()},
                       {u"height"_s, picture.size.height()},
                       {u"bytes"_s, picture.bytes.size()}};
}

QJsonObject blockForReaders(const Block &block, const Article &article)
{
    QJsonObject object{{u"type"_s, typeName(block.type)}, {u"text"_s, block.text}};
    if (block.type == Block::Type::Heading)
        object[u"level"_s] = block.level;
    if (block.type == Block::Type::Figure) {
        object[u"caption"_s] = orNull(block.caption());
        object[u"credit"_s] = orNull(block.credit());
        object[u"alternative"_s] = orNull(block.alternative);
        object[u"image"_s] = pictureToJson(block, article);
    }
    return object;
}

QJsonArray spansToJson(const QList<Span> &spans)
{
    QJsonArray array;
    for (const Span &span : spans) {
        QJsonObject object{{u"style"_s, StyleNames.at(static_cast<size_t>(span.style))},
                           {u"start"_s, span.start},
                           {u"length"_s, span.length}};
        if (!span.url.isEmpty())
            object[u"url"_s] = span.url;
        array.append(object);
    }
    return array;
}

QList<Span> spansFromJson(const QJsonArray &array, qsizetype textSize)
{
    QList<Span> spans;
    for (const QJsonValue &value : array) {
        const QString style = value[u"style"_s].toString();
        const auto found = std::find(StyleNames.cbegin(), StyleNames.cend(), style);
        const qsizetype start = value[u"start"_s].toInteger(-1);
        const qsizetype length = value[u"length"_s].toInteger();
        if (found == StyleNames.cend() || start < 0 || length < 1 || start > textSize ||
            length > textSize - start)
            continue;
        spans.append({static_cast<Span::Style>(found - StyleNames.cbegin()), start, length,
                      value[u"url"_s].toString()});
    }
    return spans;
}

QJsonArray linesToJson(const QList<ListLine> &lines)
{
    QJsonArray array;
    for (const ListLine &line : lines)
        array.append(QJsonObject{{u"depth"_s, line.depth}, {u"ordered"_s, line.ordered}});
    return array;
}

/// Exactly one description for each line of `text`, whatever the JSON says.
QList<ListLine> linesFromJson(const QJsonArray &array, const QString &text)
{
    QList<ListLine> lines(text.count(u'\n') + 1);
    for (qsizetype i = 0; i < std::min<qsizetype>(lines.size(), array.size()); ++i) {
        lines[i].depth = std::clamp(array.at(i)[u"depth"_s].toInt(), 0, 16);
        lines[i].ordered = array.at(i)[u"ordered"_s].toBool();
    }
    return lines;
}

QJsonObject blockForLibrary(const Block &block)
{
    QJsonObject object{{u"type"_s, typeName(block.type)}, {u"text"_s, block.text}};
    if (!block.spans.isEmpty())
        object[u"spans"_s] = spansToJson(block.spans);
    switch (block.type) {
    case Block::Type::Heading:
        object[u"level"_s] = block.level;
        break;
    case Block::Type::List:
        object[u"lines"_s] = linesToJson(block.lines);
        break;
    case Block::Type::Table:
        object[u"header_rows"_s] = block.headerRows;
        break;
    case Block::Type::Figure:
        object[u"caption_length"_s] = block.captionLength;
        object[u"alternative"_s] = block.alternative;
        object[u"picture"_s] = block.picture;
        break;
    default:
        break;
    }
    return object;
}

Block blockFromLibrary(const QJsonValue &value, Block::Type type)
{
    Block block;
    block.type = type;
    block.text = value[u"text"_s].toString();
    block.spans = spansFromJson(value[u"spans"_s].toArray(), block.text.size());
    switch (type) {
    case Block::Type::Heading:
        block.level = std::clamp(value[u"level"_s].toInt(2), 2, 4);
        break;
    case Block::Type::List:
        block.lines = linesFromJson(value[u"lines"_s].toArray(), block.text);
        break;
    case Block::Type::Table:
        block.headerRows = std::max(0, value[u"header_rows"_s].toInt());
        break;
    case Block::Type::Figure:
        block.captionLength =
            std::clamp<qsizetype>(value[u"caption_length"_s].toInteger(), 0, block.text.size());
        block.alternative = value[u"alternative"_s].toString();
        block.picture = std::max(-1, value[u"picture"_s].toInt(-1));
        break;
    default:
        break;
    }
    return block;
}

} // namespace

QJsonObject articleToJson(const Article &article)
{
    QJsonArray blocks;
    for (const Block &block : article.blocks)
        blocks.append(blockForReaders(block, article));
    const QDate day = article.published.date;
    return {{u"title"_s, orNull(article.title)},
            {u"source"_s, orNull(article.source)},
            {u"author"_s, orNull(article.author)},
            {u"published"_s, day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue()},
            {u"published_estimated"_s, article.published.estimated},
            {u"language"_s, orNull(article.language)},
            {u"url"_s, orNull(article.url)},
            {u"lead"_s, orNull(article.lead.text)},
            {u"blocks"_s, blocks},
            {u"text"_s, article.plainText()}};
}

QJsonArray agendaToJson(const Agenda &agenda, const Article &article)
{
    QJsonArray array;
    for (const AgendaEntry &entry : agenda) {
        const bool session = entry.kind == AgendaEntry::Kind::Session;
        array.append(QJsonObject{{u"kind"_s, session ? u"session"_s : u"item"_s},
                                 {u"title"_s, entry.title},
                                 {u"start"_s, isoMoment(entry.start)},
                                 {u"end"_s, isoMoment(entry.end)},
                                 {u"daypart"_s, orNull(dayPartName(entry.dayPart))},
                                 {u"place"_s, orNull(entry.place)},
                                 {u"uncertain"_s, entry.uncertain},
                                 {u"passage"_s, passageToJson(entry.passage, article)}});
    }
    return array;
}

QByteArray blocksToJson(const QList<Block> &blocks)
{
    QJsonArray array;
    for (const Block &block : blocks)
        array.append(blockForLibrary(block));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<Block> blocksFromJson(const QByteArray &json)
{
    QList<Block> blocks;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        const QString type = value[u"type"_s].toString();
        const auto found = std::find(TypeNames.cbegin(), TypeNames.cend(), type);
        if (found != TypeNames.cend())
            blocks.append(blockFromLibrary(value, static_cast<Block::Type>(found - TypeNames.cbegin())));
    }
    return blocks;
}

} // namespace nghisu

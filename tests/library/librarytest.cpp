// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "librarytest.h"

#include <QCryptographicHash>
#include <QFile>

namespace nghisu::testing {

using namespace Qt::StringLiterals;

namespace {

Picture picture(const QByteArray &bytes, const QByteArray &type, QSize size)
{
    return {QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), type, size, bytes};
}

} // namespace

NewArticle sampleArticle(const QString &title)
{
    NewArticle sample;
    Article &article = sample.article;
    article.title = title;
    article.source = u"Báo Lạng Sơn"_s;
    article.author = u"Nguyễn Văn A"_s;
    article.language = u"vi"_s;
    article.url = u"https://example.org/dai-hoi"_s;
    article.published = {QDate(2020, 9, 25), true};
    article.lead.text = u"Sáng 26/9, Đại hội khai mạc."_s;
    article.lead.spans = {{Span::Style::Bold, 0, 9}};

    Block heading;
    heading.type = Block::Type::Heading;
    heading.level = 2;
    heading.text = u"Nội dung"_s;
    Block paragraph;
    paragraph.text = u"Phiên trù bị diễn ra chiều 25/9 tại trung tâm hội nghị tỉnh."_s;
    paragraph.spans = {{Span::Style::Link, 6, 6, u"https://example.org/tru-bi"_s}};
    Block list;
    list.type = Block::Type::List;
    list.text = u"Tổng kết\nThảo luận"_s;
    list.lines = {{0, true}, {1, false}};
    article.blocks = {heading, paragraph, list,
                      makeFigure(u"Toàn cảnh"_s, u"(Ảnh: PV)"_s, u"hội trường"_s, 0),
                      makeFigure(u"Biểu quyết"_s, {}, {}, 1)};
    article.pictures = {picture("\xff\xd8\xff first picture", "image/jpeg", {640, 480}),
                        picture("\x89PNG\r\n\x1a\n second", "image/png", {32, 16})};

    AgendaEntry session;
    session.title = u"Phiên trù bị"_s;
    session.start = {QDate(2020, 9, 25), QTime(13, 30)};
    session.end = {QDate(2020, 9, 26), {}};
    session.dayPart = DayPart::Afternoon;
    session.place = u"Trung tâm hội nghị tỉnh"_s;
    session.passage = passageOf(article, 1, 0, 12);
    session.uncertain = true;
    AgendaEntry item;
    item.kind = AgendaEntry::Kind::Item;
    item.title = u"Tổng kết"_s;
    item.passage = passageOf(article, 2, 0, 8);
    sample.agenda = {session, item};

    sample.original = "<html>" + title.toUtf8() + QByteArray(5000, 'x') + "</html>";
    sample.originalName = u"dai-hoi.html"_s;
    sample.addresses = {{u"dai-hoi_files/hoi-truong.png"_s, article.pictures.first().sha256}};
    return sample;
}

QUuid addPerson(Database &database, const QString &name)
{
    const QUuid id = database.environment().newId();
    const auto query =
        valueOf(database.prepare(u"INSERT INTO person (id, name, changed) VALUES (?, ?, 0)"_s));
    query->bindValue(0, id.toRfc4122());
    query->bindValue(1, name);
    valueOf(database.run(*query));
    return id;
}

QVariantList rawSql(const QString &path, const QString &sql, const QVariantList &values)
{
    static int number = 0;
    const QString name = u"raw-%1"_s.arg(++number);
    QVariantList column;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        connection.setDatabaseName(path);
        if (!connection.open())
            qFatal("%s", qPrintable(connection.lastError().text()));
        QSqlQuery query(connection);
        bool done = query.prepare(sql);
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values.at(i));
        done = done && query.exec();
        if (!done)
            column.append(u"error: "_s + query.lastError().nativeErrorCode() + u' ' +
                          query.lastError().databaseText());
        while (done && query.next())
            column.append(query.value(0));
    }
    QSqlDatabase::removeDatabase(name);
    return column;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QStringList discussionState(const QString &path)
{
    QStringList lines;
    for (const QString &sql :
         {u"SELECT 'article ' || hex(uuid) FROM article"_s,
          u"SELECT 'comment ' || hex(c.id) || hex(a.uuid) || hex(c.author) || ifnull(hex(c.parent), '') ||"
          " ifnull(hex(c.root), '') || c.created || ' ' || ifnull(c.edited, '') || ' ' || c.changed ||"
          " iif(c.deleted IS NULL, c.body, 'deleted ' || c.deleted) || c.like_count || ' ' || c.replies ||"
          " ifnull(c.passage_quote, '') FROM comment AS c JOIN article AS a ON a.id = c.article"_s,
          u"SELECT 'mark ' || hex(m.id) || hex(a.uuid) || hex(m.author) || m.created || ' ' || m.changed ||"
          " iif(m.deleted IS NULL, m.color || m.note, ' deleted ' || m.deleted) || m.passage_quote"
          " FROM mark AS m JOIN article AS a ON a.id = m.article"_s,
          u"SELECT 'like ' || hex(comment) || hex(person) || liked || changed FROM comment_like"_s,
          u"SELECT 'rating ' || hex(a.uuid) || hex(r.person) || ifnull(r.stars, '-') || r.changed FROM "
          u"rating AS r"
          " JOIN article AS a ON a.id = r.article"_s,
          u"SELECT 'person ' || hex(id) || name FROM person WHERE id IN (SELECT author FROM comment UNION"
          " SELECT person FROM rating UNION SELECT person FROM comment_like"
          " UNION SELECT author FROM mark)"_s,
          u"SELECT 'count ' || hex(a.uuid) || d.comments FROM article_discussion AS d"
          " JOIN article AS a ON a.id = d.article WHERE d.comments > 0"_s}) {
        for (const QVariant &line : rawSql(path, sql + u" ORDER BY 1"_s))
            lines += line.toString();
    }
    return lines;
}

} // namespace nghisu::testing

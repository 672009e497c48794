// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int status = -1;
    QString out;
    QString error;
};

/// The program as its users start it.
Run run(const QStringList &arguments, const QString &home, const QStringList &environment = {})
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"HOME"_s, home);
    variables.insert(u"XDG_DATA_HOME"_s, home + u"/data"_s);
    variables.insert(u"XDG_CONFIG_HOME"_s, home + u"/config"_s);
    variables.insert(u"LANG"_s, u"en_US.UTF-8"_s);
    variables.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    variables.remove(u"DISPLAY"_s);
    variables.remove(u"WAYLAND_DISPLAY"_s);
    variables.remove(u"QT_QPA_PLATFORM"_s);
    for (const QString &variable : environment)
        variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.start(qEnvironmentVariable("NGHISU_PROGRAM"), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QList<QJsonObject> jsonLines(const QString &out)
{
    QList<QJsonObject> lines;
    for (const QString &line : out.split(u'\n', Qt::SkipEmptyParts))
        lines.append(QJsonDocument::fromJson(line.toUtf8()).object());
    return lines;
}

QString seedArticle()
{
    return QStringLiteral(NGHISU_SHARED "/articles/lang-son-dai-hoi-xvii.txt");
}

QString bundledArticle()
{
    return QStringLiteral(NGHISU_SOURCE "/resources/articles/lang-son/index.html");
}

/// Start, end, part of day and place of sessions; titles of items.
QStringList agendaOf(const QJsonObject &article)
{
    QStringList lines;
    for (const QJsonValue &entry : article[u"agenda"_s].toArray()) {
        lines.append(QStringList{entry[u"kind"_s].toString(), entry[u"start"_s].toString(),
                                 entry[u"end"_s].toString(), entry[u"daypart"_s].toString(),
                                 entry[u"place"_s].toString()}
                         .join(u'|'));
    }
    return lines;
}

const QStringList &expectedAgenda()
{
    static const QStringList lines{u"session|2020-09-25||afternoon|Trung tâm hội nghị tỉnh"_s,
                                   u"session|2020-09-26|2020-09-27||"_s,
                                   u"item||||"_s,
                                   u"item||||"_s,
                                   u"item||||"_s,
                                   u"item||||"_s};
    return lines;
}

} // namespace

class tst_CommandLine : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_home->filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

private slots:
    void init()
    {
        if (qEnvironmentVariableIsEmpty("NGHISU_PROGRAM"))
            QSKIP("the program is not built here");
        m_home = std::make_unique<QTemporaryDir>();
    }

    void theSeedArticle()
    {
        if (!QFile::exists(seedArticle()))
            QSKIP("the test data outside the repository are absent");
        const Run result = run({u"extract"_s, u"--json"_s, seedArticle()}, m_home->path());
        QCOMPARE(result.status, 0);
        const QJsonObject article = jsonLines(result.out).first();
        QVERIFY(article[u"title"_s].toString().startsWith(u"Lạng Sơn: Đại hội"_s));
        QCOMPARE(article[u"source"_s].toString(), u"Enternews.vn"_s);
        QCOMPARE(article[u"published"_s].toString(), u"2020-09-25"_s);
        QVERIFY(article[u"published_estimated"_s].toBool());
        QVERIFY(article[u"lead"_s].toString().startsWith(u"Từ chiều nay"_s));
        int paragraphs = 0;
        int figures = 0;
        for (const QJsonValue &block : article[u"blocks"_s].toArray()) {
            paragraphs += block[u"type"_s].toString() == "paragraph"_L1;
            if (block[u"type"_s].toString() == "figure"_L1) {
                ++figures;
                QCOMPARE(block[u"credit"_s].toString(), u"Ảnh: Báo Lạng Sơn"_s);
                QVERIFY(block[u"image"_s].isNull());
            }
        }
        QCOMPARE(paragraphs, 8);
        QCOMPARE(figures, 1);
        QCOMPARE(article[u"blocks"_s].toArray().size(), 9);
        QCOMPARE(agendaOf(article), expectedAgenda());
        for (const QString &furniture : {u"Đánh giá của bạn"_s, u"Mời các bạn"_s, u"ký tự"_s, u"Xếp theo"_s})
            QVERIFY(!article[u"text"_s].toString().contains(furniture));
        QVERIFY(!article[u"report"_s][u"left_out"_s].toArray().isEmpty());
        QCOMPARE(article[u"report"_s][u"images_missing"_s].toInt(), 1);
    }

    void theBundledArticle()
    {
        const Run result = run({u"extract"_s, u"--json"_s, bundledArticle()}, m_home->path());
        QCOMPARE(result.status, 0);
        const QJsonObject article = jsonLines(result.out).first();
        QCOMPARE(agendaOf(article), expectedAgenda());
        QCOMPARE(article[u"published"_s].toString(), u"2020-09-25"_s);
        QVERIFY(article[u"report"_s][u"images_kept"_s].toInt() >= 3);
        QCOMPARE(article[u"report"_s][u"images_missing"_s].toInt(), 0);
        QVERIFY(article[u"report"_s][u"left_out"_s].toArray().isEmpty());
        const QString text = article[u"text"_s].toString();
        for (const QString &fact :
             {u"35-CT/TW"_s, u"30/5/2019"_s, u"29/6/2016"_s, u"44,5"_s, u"1,44"_s, u"1.937"_s, u"5.500"_s,
              u"6,1"_s, u"207"_s, u"181"_s, u"1.900"_s, u"3.350"_s, u"29.000"_s, u"50.250"_s, u"120"_s,
              u"79"_s, u"Lâm Thị Phương Thanh"_s})
            QVERIFY2(text.contains(fact), qPrintable(fact));
    }

    void extractTouchesNoLibrary()
    {
        QCOMPARE(run({u"extract"_s, u"--json"_s, bundledArticle()}, m_home->path()).status, 0);
        QVERIFY(QDir(m_home->path()).isEmpty());
    }

    void whatCannotBeReadHasItsOwnLine()
    {
        const QString empty = write(u"empty.txt"_s, {});
        const QString binary = write(u"picture.txt"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
        const Run result = run(
            {u"extract"_s, u"--json"_s, empty, bundledArticle(), binary, u"/no/such/file"_s, m_home->path()},
            m_home->path());
        QCOMPARE(result.status, 1);
        const QList<QJsonObject> lines = jsonLines(result.out);
        QCOMPARE(lines.size(), 5);
        for (int i : {0, 2, 3, 4}) {
            QVERIFY(!lines.at(i)[u"error"_s].toString().isEmpty());
            QVERIFY(!lines.at(i).contains(u"title"_s));
        }
        QVERIFY(lines.at(1).contains(u"title"_s));
        QCOMPARE(lines.at(0)[u"file"_s].toString(), empty);
    }

    void theDateGivenOverrides()
    {
        const Run result = run(
            {u"extract"_s, u"--json"_s, u"--published"_s, u"2015-10-20"_s, bundledArticle()}, m_home->path());
        QCOMPARE(jsonLines(result.out).first()[u"published"_s].toString(), u"2015-10-20"_s);
        QCOMPARE(
            run({u"extract"_s, u"--published"_s, u"yesterday"_s, bundledArticle()}, m_home->path()).status,
            2);
    }

    void extractAsText()
    {
        const Run result = run({u"extract"_s, bundledArticle()}, m_home->path());
        QCOMPARE(result.status, 0);
        QVERIFY(result.out.contains(u"Lạng Sơn"_s));
        QVERIFY(result.out.contains(u"Trung tâm hội nghị tỉnh"_s));
        QVERIFY(!result.out.contains(u'{'));
    }

    void importListAndCheck()
    {
        const QString library = m_home->filePath(u"own/reader.nghisu"_s);
        const QString text = write(
            u"bai.txt"_s, u"Đường mới lên bản\n\nSáng 3/10/2024, xã khánh thành con đường mới dài 12 km.\n\n"
                          "Người dân đi chợ gần hơn một giờ.\n"_s.toUtf8());
        const QString empty = write(u"rong.txt"_s, {});
        Run result =
            run({u"import"_s, u"--library"_s, library, text, empty, bundledArticle()}, m_home->path());
        QCOMPARE(result.status, 1);
        QCOMPARE(result.out.count(u'\n'), 2);
        QVERIFY(result.error.contains(u"rong.txt"_s));
        QCOMPARE(run({u"import"_s, u"--library"_s, library, text}, m_home->path()).status, 0);

        result = run({u"list"_s, u"--library"_s, library, u"--json"_s}, m_home->path());
        QCOMPARE(jsonLines(result.out).size(), 2);
        QVERIFY(jsonLines(result.out).first().contains(u"url"_s));
        result = run({u"list"_s, u"--library"_s, library, u"--json"_s, u"--search"_s, u"KHANH thanh km"_s},
                     m_home->path());
        QCOMPARE(jsonLines(result.out).size(), 1);
        QCOMPARE(jsonLines(result.out).first()[u"title"_s].toString(), u"Đường mới lên bản"_s);
        QCOMPARE(run({u"list"_s, u"--library"_s, library, u"--search"_s, u"'; DROP TABLE article; --"_s},
                     m_home->path())
                     .status,
                 0);
        result = run({u"list"_s, u"--library"_s, library, u"--search"_s, u"before:99999"_s}, m_home->path());
        QCOMPARE(result.status, 1);
        QVERIFY(result.out.isEmpty() && result.error.contains(u"99999"_s));

        QCOMPARE(run({u"check"_s, u"--library"_s, library}, m_home->path()).status, 0);
        QVERIFY(!QFile::exists(m_home->filePath(u"data/nghisu/library.nghisu"_s)));
    }

    void anotherVersionIsLeftOrTakenAsAsked()
    {
        const auto page = [this](const QString &name, const QString &end) {
            QFile file(m_home->filePath(name));
            if (!file.open(QIODevice::WriteOnly))
                return QString();
            file.write(
                u"<!DOCTYPE html><html><head><meta charset=utf-8><link rel=canonical "
                "href=\"https://vi-du.vn/cau-moi.html\"></head><body><article><h1>Cây cầu mới của xã</h1>"
                "<p>Sáng 3/10/2024, người dân hai bên sông đi bộ qua cây cầu vừa xây xong, ai cũng vui.</p>"
                "<p>%1</p></article></body></html>"_s.arg(end)
                    .toUtf8());
            return file.fileName();
        };
        const QString first = page(u"a.html"_s, u"Cầu dài tám mươi mét, xe tải nhỏ qua được cả mùa lũ."_s);
        const QString second = page(u"b.html"_s, u"Tin thêm: đèn trên cầu đã sáng từ tối thứ bảy vừa rồi."_s);
        QCOMPARE(run({u"import"_s, first}, m_home->path()).status, 0);
        const Run left = run({u"import"_s, second}, m_home->path());
        QCOMPARE(left.status, 0);
        QVERIFY2(left.out.contains("--update"_L1), qPrintable(left.out));
        QCOMPARE(run({u"list"_s, u"--search"_s, u"tối thứ bảy"_s}, m_home->path()).out.trimmed(), QString());
        QVERIFY(run({u"import"_s, u"--update"_s, second}, m_home->path())
                    .out.contains(u"đã cập nhật bài số 1"_s));
        QVERIFY(!run({u"list"_s, u"--search"_s, u"tối thứ bảy"_s}, m_home->path()).out.trimmed().isEmpty());
    }

    void aSearchSaysThatItCouldNotSeeAll()
    {
        const QString library = m_home->filePath(u"l.nghisu"_s);
        const QString text =
            write(u"bai.txt"_s, u"Đường mới lên bản\n\nNgười dân đi chợ gần hơn một giờ.\n"_s.toUtf8());
        QCOMPARE(run({u"import"_s, u"--library"_s, library, text}, m_home->path()).status, 0);
        const auto search = [&] {
            return run({u"list"_s, u"--library"_s, library, u"--search"_s, u"duong"_s}, m_home->path());
        };
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(library);
            QVERIFY(other.open() && QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s)); // nobody else can write
            const Run result = search();
            QCOMPARE(result.status, 0);
            QVERIFY(result.out.isEmpty());
            QVERIFY2(result.error.contains(u'1'), qPrintable(result.error));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        const Run result = search();
        QCOMPARE(result.out.count(u'\n'), 1);
        QVERIFY2(result.error.isEmpty(), qPrintable(result.error));
    }

    void agendasAreExportedAsACalendar()
    {
        QCOMPARE(run({u"import"_s, bundledArticle()}, m_home->path()).status, 0);
        const QString target = m_home->filePath(u"lich.ics"_s);
        const Run done = run({u"export"_s, u"1"_s, u"--to"_s, target}, m_home->path());
        QVERIFY2(done.status == 0, qPrintable(done.error));
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray calendar = file.readAll();
        QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\n"));
        QCOMPARE(calendar.count("BEGIN:VEVENT"), 2);
        // Nothing is overwritten unasked.
        QCOMPARE(run({u"export"_s, u"1"_s, u"--to"_s, target}, m_home->path()).status, 2);
        QCOMPARE(run({u"export"_s, u"1"_s, u"--to"_s, target, u"--force"_s}, m_home->path()).status, 0);
        QVERIFY(QFile::remove(target));
        QCOMPARE(run({u"export"_s, u"7"_s, u"--to"_s, target}, m_home->path()).status, 1);
        QCOMPARE(run({u"export"_s, u"1"_s}, m_home->path()).status, 2);
        QCOMPARE(run({u"export"_s, u"1"_s, u"--to"_s, u"x.doc"_s}, m_home->path()).status, 2);
        QCOMPARE(run({u"export"_s, u"--to"_s, target}, m_home->path()).status, 2);
        QCOMPARE(run({u"export"_s, u"1"_s, u"--to"_s, u"/proc/x.ics"_s}, m_home->path()).status, 1);
    }

    void articlesAreWrittenForOtherPrograms()
    {
        QCOMPARE(run({u"import"_s, bundledArticle()}, m_home->path()).status, 0);
        const auto exported = [this](const QStringList &options, const QString &name) {
            const QString target = m_home->filePath(name);
            const Run done =
                run(QStringList{u"export"_s, u"1"_s, u"--to"_s, target} + options, m_home->path());
            QFile file(target);
            if (done.status != 0 || !file.open(QIODevice::ReadOnly))
                return done.error.toUtf8();
            return file.readAll();
        };
        QVERIFY(exported({}, u"a.pdf"_s).startsWith("%PDF-"));
        const QByteArray html = exported({u"--with-agenda"_s, u"--with-comments"_s}, u"a.html"_s);
        QVERIFY2(html.startsWith("<!DOCTYPE html>") && html.contains("schema.org/Event"),
                 html.left(200).constData());
        QVERIFY(!exported({}, u"b.html"_s).contains("schema.org/Event"));
        QVERIFY(exported({}, u"a.md"_s).startsWith("---\ntitle: "));
        QVERIFY(QFileInfo(m_home->filePath(u"a_files"_s)).isDir());
        QVERIFY(!exported({u"--without-pictures"_s}, u"b.md"_s).isEmpty());
        QVERIFY(!QFileInfo::exists(m_home->filePath(u"b_files"_s)));
        QVERIFY(exported({}, u"a.txt"_s).contains("\n====="));
        QVERIFY(exported({u"--format"_s, u"txt"_s}, u"without-ending"_s).contains("\n====="));
        // Nothing is overwritten unasked.
        QVERIFY(exported({}, u"a.pdf"_s).contains("--force"));
        QVERIFY(exported({u"--force"_s}, u"a.pdf"_s).startsWith("%PDF-"));
        QVERIFY(exported({u"--format"_s, u"doc"_s}, u"c.doc"_s).contains("pdf"));
        QVERIFY(exported({}, u"nirgends/c.pdf"_s).contains("nirgends"));
        QCOMPARE(run({u"export"_s, u"7"_s, u"--to"_s, m_home->filePath(u"d.pdf"_s)}, m_home->path()).status,
                 1);
        QVERIFY(!QFile::exists(m_home->filePath(u"d.pdf"_s)));
    }

    void severalArticlesGoIntoAFolder()
    {
        for (const QByteArray name : {"mot", "hai"}) {
            const QString page =
                write(QString::fromLatin1(name) + u".html"_s,
                      "<html lang='vi'><head><link rel='canonical' href='https://bao.example/" + name +
                          "'></head><body><article><h1>Chợ: phiên/sớm</h1><p>" +
                          QByteArray("Người đi chợ từ sớm " + name + ". ").repeated(30) +
                          "</p></article></body></html>");
            QCOMPARE(run({u"import"_s, page}, m_home->path()).status, 0);
        }
        const QString folder = m_home->filePath(u"ra/đây"_s);
        const QStringList order{u"export"_s, u"1"_s, u"2"_s, u"--to"_s, folder, u"--format"_s, u"pdf"_s};
        const Run done = run(order, m_home->path(), {u"XDG_RUNTIME_DIR="_s + m_home->path()});
        QVERIFY2(done.status == 0, qPrintable(done.error));
        QCOMPARE(QDir(folder).entryList(QDir::Files),
                 QStringList({u"Chợ- phiên-sớm 2.pdf"_s, u"Chợ- phiên-sớm.pdf"_s}));
        QCOMPARE(run(order, m_home->path()).status, 1);
        QCOMPARE(run(order + QStringList{u"--force"_s}, m_home->path()).status, 0);
        QCOMPARE(run({u"export"_s, u"1"_s, u"2"_s, u"--to"_s, folder}, m_home->path()).status, 2);
        QCOMPARE(run({u"export"_s, u"1"_s, u"2"_s, u"--to"_s, m_home->filePath(u"mot.html"_s), u"--format"_s,
                      u"md"_s},
                     m_home->path())
                     .status,
                 2);
    }

    void highlightsComeInAndGoOut()
    {
        const QString page =
            write(u"chợ.html"_s,
                  "<html lang='vi'><head><link rel='canonical' href='https://bao.example/cho'></head>"
                  "<body><article><h1>Chợ phiên</h1><p>" +
                      QByteArray("Người đi chợ từ sớm. ").repeated(30) + "</p></article></body></html>");
        QCOMPARE(run({u"import"_s, page}, m_home->path()).status, 0);
        const QByteArray taken =
            R"({"format":"nghisu-take-out","version":1,"person":{"id":"00000001-0000-0000-0000-000000000001","name":"Lan"},
                "articles":[{"id":"00000002-0000-0000-0000-000000000001","title":"Chợ phiên","url":"ADDRESS",
                "stars":null,"comments":[],"marks":[{"id":"00000003-0000-0000-0000-000000000001","color":"pink",
                "passage":{"block":0,"start":0,"length":12,"quote":"Người đi chợ"},"created":"2020-09-26T00:00:00.000Z",
                "changed":"2020-09-26T00:00:00.000Z","note":"Ghi riêng"}]}]})";
        const QString words =
            write(u"words.json"_s, QByteArray(taken).replace("ADDRESS", "https://bao.example/cho"));
        QCOMPARE(run({u"import"_s, u"--as-mine"_s, words}, m_home->path()).status, 0);
        const auto exported = [this](const QStringList &options, const QString &name) {
            const QString target = m_home->filePath(name);
            (void)run(QStringList{u"export"_s, u"--to"_s, target} + options, m_home->path());
            QFile file(target);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray html = exported({u"1"_s, u"--with-highlights"_s}, u"a.html"_s);
        QVERIFY(html.contains("<mark class=\"pink\" title=\"Ghi riêng\">Người đi chợ</mark>"));
        QVERIFY(
            exported({u"1"_s, u"--with-highlights"_s}, u"a.txt"_s).contains("> Người đi chợ\nGhi riêng\n"));
        QVERIFY(!exported({u"1"_s}, u"b.html"_s).contains("<mark "));
        QVERIFY(exported({u"1"_s, u"--with-highlights"_s}, u"a.pdf"_s).startsWith("%PDF-"));
        QVERIFY(exported({u"--mine"_s}, u"mine.json"_s).contains("\"note\":\"Ghi riêng\""));
        QVERIFY(exported({u"--mine"_s}, u"mine.csv"_s).contains(",Người đi chợ,Ghi riêng,pink\r\n"));
    }

    void articlesGoToOthersAndComeFromThem()
    {
        const QStringList english{u"LC_ALL=en_US.UTF-8"_s};
        const QString lan = m_home->filePath(u"lan.nghisu"_s);
        const QString minh = m_home->filePath(u"minh.nghisu"_s);
        const QString sent = m_home->filePath(u"sent.nghisu"_s);
        const QString page =
            write(u"chợ.html"_s,
                  "<html lang='vi'><head><link rel='canonical' href='https://bao.example/cho'></head>"
                  "<body><article><h1>Chợ phiên</h1><p>" +
                      QByteArray("Người đi chợ từ sớm. ").repeated(30) + "</p></article></body></html>");
        QCOMPARE(run({u"import"_s, u"--library"_s, lan, page}, m_home->path()).status, 0);
        const auto saying = [&](const QByteArray &stars) {
            const QByteArray words =
                R"({"format":"nghisu-take-out","version":1,"person":{"id":"00000001-0000-0000-0000-000000000001","name":"Lan"},
                    "articles":[{"id":"00000002-0000-0000-0000-000000000001","title":"Chợ phiên",
                                 "url":"ADDRESS","stars":STARS,
                                 "rated":"2020-09-2STARST00:00:00.000Z","comments":[]}]})";
            return write(
                u"words.json"_s,
                QByteArray(words).replace("STARS", stars).replace("ADDRESS", "https://bao.example/cho"));
        };
        QCOMPARE(run({u"import"_s, u"--library"_s, lan, u"--as-mine"_s, saying("3")}, m_home->path()).status,
                 0);
        const Run exported = run({u"export"_s, u"--library"_s, lan, u"1"_s, u"--to"_s, sent}, m_home->path());
        QVERIFY2(exported.status == 0 && exported.error.isEmpty(), qPrintable(exported.error));
        QCOMPARE(run({u"export"_s, u"--library"_s, lan, u"1"_s, u"--to"_s, sent}, m_home->path()).status, 2);

        const Run came = run({u"import"_s, u"--library"_s, minh, sent}, m_home->path(), english);
        QCOMPARE(came.status, 0);
        QVERIFY2(came.out.contains(u"1 new article"_s) && came.out.contains(u"1 rating"_s),
                 qPrintable(came.out));
        const Run again = run({u"import"_s, u"--library"_s, minh, sent}, m_home->path(), english);
        QVERIFY2(again.out.contains(u"nothing new"_s), qPrintable(again.out));

        // The same person at another library, whose words need consent.
        const QString other = m_home->filePath(u"other.nghisu"_s);
        QCOMPARE(run({u"import"_s, u"--library"_s, other, page}, m_home->path()).status, 0);
        QCOMPARE(
            run({u"import"_s, u"--library"_s, other, u"--as-mine"_s, saying("2")}, m_home->path()).status, 0);
        const Run held = run({u"import"_s, u"--library"_s, other, sent}, m_home->path(), english);
        QVERIFY2(held.out.contains(u"--as-mine"_s) && !held.out.contains(u"1 rating"_s),
                 qPrintable(held.out));
        const Run mine =
            run({u"import"_s, u"--library"_s, other, u"--as-mine"_s, sent}, m_home->path(), english);
        QVERIFY2(mine.out.contains(u"1 rating"_s), qPrintable(mine.out));
    }

    void ownCommentsGoOutAndComeBack()
    {
        const QStringList english{u"LC_ALL=en_US.UTF-8"_s};
        const QString library = m_home->filePath(u"a.nghisu"_s);
        const QString out = m_home->filePath(u"mine.json"_s);
        QCOMPARE(run({u"import"_s, u"--library"_s, library, bundledArticle()}, m_home->path()).status, 0);
        const Run nobody =
            run({u"export"_s, u"--library"_s, library, u"--mine"_s, u"--to"_s, out}, m_home->path());
        QCOMPARE(nobody.status, 1);
        QVERIFY(!QFile::exists(out));

        // By whatever name; the article is known by its text.
        const QString article = write(u"page.html"_s, "<html lang='vi'><body><article><h1>Chợ phiên</h1><p>" +
                                                          QByteArray("Người đi chợ từ sớm. ").repeated(30) +
                                                          "</p></article></body></html>");
        QCOMPARE(run({u"import"_s, u"--library"_s, library, article}, m_home->path()).status, 0);
        const QByteArray taken =
            R"({"format":"nghisu-take-out","version":1,"person":{"id":"00000001-0000-0000-0000-000000000001","name":"Lan"},
                "articles":[{"id":"00000002-0000-0000-0000-000000000001","title":"X","url":"","stars":3,
                             "rated":"2020-09-26T00:00:00.000Z","comments":[]}]})";
        const QString file = write(u"kept.txt"_s, taken);
        const Run stranger = run({u"import"_s, u"--library"_s, library, file}, m_home->path(), english);
        QCOMPARE(stranger.status, 1);
        QVERIFY2(stranger.error.contains(u"Lan"_s) && stranger.error.contains(u"--as-mine"_s),
                 qPrintable(stranger.error));
        const Run brought =
            run({u"import"_s, u"--library"_s, library, u"--as-mine"_s, file}, m_home->path(), english);
        QCOMPARE(brought.status, 0);
        QVERIFY2(brought.out.contains(u"not in the library"_s), qPrintable(brought.out));

        for (const QString &name : {u"mine.json"_s, u"mine.md"_s, u"mine.CSV"_s}) {
            const QString path = m_home->filePath(name);
            const Run written =
                run({u"export"_s, u"--library"_s, library, u"--mine"_s, u"--force"_s, u"--to"_s, path},
                    m_home->path());
            QVERIFY2(written.status == 0, qPrintable(written.error));
            QVERIFY(QFileInfo(path).size() > 0);
        }
        const Run again = run({u"import"_s, u"--library"_s, library, out}, m_home->path(), english);
        QCOMPARE(again.status, 0);
        QVERIFY2(again.out.contains(u"Nothing had to be brought back"_s), qPrintable(again.out));

        QCOMPARE(
            run({u"export"_s, u"--library"_s, library, u"--mine"_s, u"--to"_s, out}, m_home->path()).status,
            2); // not over another file
        QCOMPARE(run({u"export"_s, u"--mine"_s, u"--to"_s, u"mine.pdf"_s}, m_home->path()).status, 2);
        QCOMPARE(run({u"export"_s, u"--mine"_s, u"1"_s, u"--to"_s, out}, m_home->path()).status, 2);
        const QString damaged = write(u"damaged.json"_s, taken.left(taken.size() - 5));
        const Run refused = run({u"import"_s, u"--library"_s, library, damaged}, m_home->path(), english);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.error.contains(u"damaged"_s), qPrintable(refused.error));
    }

    void anEmptyFolderIsNamed()
    {
        QDir(m_home->path()).mkpath(u"trong"_s);
        const Run done = run({u"import"_s, m_home->filePath(u"trong"_s), bundledArticle()}, m_home->path());
        QCOMPARE(done.status, 1);
        QVERIFY(done.error.contains(u"trong"_s));
        QVERIFY(!done.out.isEmpty());
    }

    void aFolderIsImportedWithoutPageFolders()
    {
        QDir(m_home->path()).mkpath(u"bai/trang_files"_s);
        QVERIFY(QFile::copy(bundledArticle(), m_home->filePath(u"bai/trang.html"_s)));
        write(u"bai/trang_files/frame.html"_s, "<p>quảng cáo</p>");
        write(u"bai/khac.txt"_s, u"Một bài khác\n\nĐoạn thứ nhất của bài khác này.\n"_s.toUtf8());
        const QString library = m_home->filePath(u"l.nghisu"_s);
        const Run result =
            run({u"import"_s, u"--library"_s, library, m_home->filePath(u"bai"_s)}, m_home->path());
        QCOMPARE(result.status, 0);
        QCOMPARE(result.out.count(u'\n'), 2);
    }

    void checkFindsDamage()
    {
        const QString library = m_home->filePath(u"l.nghisu"_s);
        QCOMPARE(run({u"import"_s, u"--library"_s, library, bundledArticle()}, m_home->path()).status, 0);
        QFile file(library);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        file.write(QByteArray(8192, '\x77'));
        file.close();
        const Run result = run({u"check"_s, u"--library"_s, library}, m_home->path());
        QCOMPARE(result.status, 1);
        QVERIFY(!result.error.isEmpty());
        QCOMPARE(run({u"check"_s, u"--library"_s, bundledArticle()}, m_home->path()).status, 1);
    }

    void aSnapshotNeedsNoDisplayAndTouchesNoLibrary()
    {
        const QString picture = m_home->filePath(u"window.png"_s);
        const Run result =
            run({u"--snapshot"_s, picture, u"--size"_s, u"900x600"_s, bundledArticle()}, m_home->path());
        QVERIFY2(result.status == 0, qPrintable(result.error));
        const QImage image(picture);
        QCOMPARE(image.size(), QSize(900, 600));
        QSet<QRgb> colors;
        for (int x = 0; x < image.width(); x += 7)
            for (int y = 0; y < image.height(); y += 7)
                colors.insert(image.pixel(x, y));
        QVERIFY(colors.size() > 100); // a lead picture, text, stars
        QVERIFY(!QFile::exists(m_home->filePath(u"data/nghisu/library.nghisu"_s)));
        QCOMPARE(run({u"--snapshot"_s, u"/no/such/folder/x.png"_s}, m_home->path()).status, 1);
        QCOMPARE(run({u"--snapshot"_s, picture, u"/no/such/file.html"_s}, m_home->path()).status, 1);
    }

    void helpVersionAndMistakes()
    {
        const Run help = run({u"--help"_s}, m_home->path());
        QCOMPARE(help.status, 0);
        for (const QString &word :
             {u"extract"_s, u"import"_s, u"list"_s, u"check"_s, u"--snapshot"_s, u"--library"_s})
            QVERIFY(help.out.contains(word));
        QCOMPARE(run({u"--version"_s}, m_home->path()).out.trimmed(), u"nghisu 0.1.0"_s);
        QCOMPARE(run({u"extract"_s}, m_home->path()).status, 2);
        QCOMPARE(run({u"extract"_s, u"--nonsense"_s, u"x"_s}, m_home->path()).status, 2);
        QCOMPARE(run({u"list"_s, u"x"_s}, m_home->path()).status, 2);
        QCOMPARE(run({u"check"_s, u"x"_s}, m_home->path()).status, 2);
        const Run french = run({u"--language"_s, u"fr"_s}, m_home->path(),
                               {u"QT_QPA_PLATFORM=offscreen"_s, u"LANGUAGE=vi"_s, u"LANG=vi_VN.UTF-8"_s});
        QCOMPARE(french.status, 2);
        QVERIFY2(french.error.contains(u"chỉ có vi và en"_s), qPrintable(french.error));
        QCOMPARE(run({u"--nonsense"_s}, m_home->path(), {u"QT_QPA_PLATFORM=offscreen"_s}).status, 2);
    }
};

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"

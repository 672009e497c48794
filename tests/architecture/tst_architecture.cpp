// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include <QDirIterator>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Which folders of app/ each folder may include, besides itself.
const QHash<QString, QSet<QString>> &allowed()
{
    static const QHash<QString, QSet<QString>> table = [] {
        QHash<QString, QSet<QString>> t;
        t[u"text"_s] = {};
        t[u"article"_s] = {u"text"_s};
        t[u"import"_s] = {u"article"_s, u"text"_s};
        t[u"agenda"_s] = {u"article"_s, u"text"_s};
        t[u"library"_s] = {u"article"_s, u"text"_s};
        t[u"intake"_s] = {u"import"_s, u"agenda"_s, u"library"_s, u"article"_s, u"text"_s};
        t[u"export"_s] = {u"agenda"_s, u"library"_s, u"article"_s, u"text"_s};
        t[u"print"_s] = t[u"export"_s] + QSet<QString>{u"export"_s};
        t[u"cli"_s] = t[u"intake"_s] + QSet<QString>{u"intake"_s, u"export"_s, u"print"_s};
        t[u"ui"_s] = t[u"cli"_s];
        return t;
    }();
    return table;
}

/// Qt modules beyond Core (and Gui's value types for import) that a folder may use.
const QHash<QString, QRegularExpression> &forbidden()
{
    static const QHash<QString, QRegularExpression> table = {
        {u"text"_s,
         QRegularExpression(u"^(QSql|QWidget|QApplication|QGui|QImage|QDBus|QNetwork|QTcp|QUdp|QSsl)"_s)},
        {u"article"_s,
         QRegularExpression(u"^(QSql|QWidget|QApplication|QGui|QImage|QDBus|QNetwork|QTcp|QUdp|QSsl)"_s)},
        {u"import"_s, QRegularExpression(u"^(QSql|QWidget|QApplication|QDBus|QNetwork|QTcp|QUdp|QSsl)"_s)},
        {u"agenda"_s,
         QRegularExpression(u"^(QSql|QWidget|QApplication|QGui|QImage|QDBus|QNetwork|QTcp|QUdp|QSsl)"_s)},
        {u"library"_s,
         QRegularExpression(u"^(QWidget|QApplication|QGui|QImage|QDBus|QNetwork|QTcp|QUdp|QSsl)"_s)},
        {u"intake"_s, QRegularExpression(u"^(QSql|QWidget|QApplication|QDBus|QNetwork|QTcp|QUdp|QSsl)"_s)},
        {u"export"_s,
         QRegularExpression(u"^(QSql|QWidget|QApplication|QGui|QImage|QDBus|QNetwork|QTcp|QUdp|QSsl)"_s)},
        {u"print"_s,
         QRegularExpression(u"^(QSql|QWidget|QApplication|QPrint|QDBus|QNetwork|QTcp|QUdp|QSsl)"_s)},
        {u"cli"_s, QRegularExpression(u"^(QSql|QWidget|QApplication|QGui|QDBus|QNetwork|QTcp|QUdp|QSsl)"_s)},
        {u"ui"_s, QRegularExpression(u"^(QSql|QNetwork|QTcp|QUdp|QSsl)"_s)},
    };
    return table;
}

struct SourceFile
{
    QString path;
    QString folder; ///< of app/
    QStringList quoted;
    QStringList angled;
};

QString appFolder()
{
    return QStringLiteral(NGHISU_SOURCE "/app/");
}

QList<SourceFile> sources()
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"_s,
                                            QRegularExpression::MultilineOption);
    QList<SourceFile> files;
    QDirIterator entries(appFolder(), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString inApp = file.fileName().mid(appFolder().size());
        SourceFile source{
            file.fileName(), inApp.contains(u'/') ? inApp.section(u'/', 0, 0) : QString(), {}, {}};
        const QString text = QString::fromUtf8(file.readAll());
        for (const QRegularExpressionMatch &match : include.globalMatch(text))
            (match.captured(1) == "\""_L1 ? source.quoted : source.angled).append(match.captured(2));
        files.append(source);
    }
    return files;
}

/// The folder of app/ that a quoted include is found in; empty for none.
QString owner(const SourceFile &from, const QString &include)
{
    if (QFile::exists(QFileInfo(from.path).path() + u'/' + include))
        return from.folder;
    for (const QString &folder : allowed().keys()) {
        if (QFile::exists(appFolder() + folder + u'/' + include))
            return folder;
    }
    return {};
}

} // namespace

class tst_Architecture : public QObject
{
    Q_OBJECT

private slots:
    void includesPointOneWay()
    {
        int checked = 0;
        for (const SourceFile &source : sources()) {
            if (source.folder.isEmpty())
                continue; // main.cpp wires all of them
            QVERIFY2(allowed().contains(source.folder), qPrintable(source.path));
            for (const QString &include : source.quoted) {
                if (include.endsWith(".moc"_L1))
                    continue;
                const QString folder = owner(source, include);
                QVERIFY2(!folder.isEmpty(), qPrintable(source.path + u" includes unknown "_s + include));
                QVERIFY2(folder == source.folder || allowed().value(source.folder).contains(folder),
                         qPrintable(source.path + u" may not include "_s + include));
                ++checked;
            }
        }
        QVERIFY(checked > 100);
    }

    void modulesStayInTheirFolders()
    {
        for (const SourceFile &source : sources()) {
            for (const QString &include : source.angled) {
                const auto rule = forbidden().constFind(source.folder);
                QVERIFY2(rule == forbidden().constEnd() || !rule->match(include).hasMatch(),
                         qPrintable(source.path + u" may not include "_s + include));
            }
        }
    }

    void headersAreNamedLikeNoOther()
    {
        // Folders are include roots side by side: one name must not hide another, nor a header of C.
        static const QSet<QString> ofC{u"limits.h"_s, u"string.h"_s, u"time.h"_s,   u"locale.h"_s,
                                       u"errno.h"_s,  u"signal.h"_s, u"math.h"_s,   u"ctype.h"_s,
                                       u"float.h"_s,  u"stdio.h"_s,  u"assert.h"_s, u"search.h"_s};
        QHash<QString, QString> seen;
        for (const SourceFile &source : sources()) {
            const QString name = QFileInfo(source.path).fileName();
            if (!name.endsWith(".h"_L1) || source.folder == "ui"_L1)
                continue;
            QVERIFY2(!ofC.contains(name), qPrintable(source.path));
            QVERIFY2(!seen.contains(name), qPrintable(source.path + u" and "_s + seen.value(name)));
            seen.insert(name, source.path);
        }
    }

    void sqlLivesInTheLibraryOnly()
    {
        static const QRegularExpression sql(u"\"\\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|BEGIN)\\s"_s);
        for (const SourceFile &source : sources()) {
            QFile file(source.path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(source.folder == "library"_L1 ||
                         !sql.match(QString::fromUtf8(file.readAll())).hasMatch(),
                     qPrintable(source.path));
        }
    }

    void everySourceSaysItsLicence()
    {
        for (const SourceFile &source : sources()) {
            QFile file(source.path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.read(300).contains("SPDX-License-Identifier: MIT"), qPrintable(source.path));
        }
    }

    void noNetworkLibraryIsLinked()
    {
        const QString program = qEnvironmentVariable("NGHISU_PROGRAM");
        if (program.isEmpty())
            QSKIP("the program is not built here");
        QProcess ldd;
        ldd.start(u"ldd"_s, {program});
        QVERIFY(ldd.waitForFinished());
        const QString libraries = QString::fromUtf8(ldd.readAll());
        QVERIFY(libraries.contains("libQt6Widgets"_L1));
        QVERIFY2(!libraries.contains("libQt6Network"_L1), qPrintable(libraries));
        QVERIFY2(!libraries.contains("libcurl"_L1), qPrintable(libraries));
    }
};

QTEST_GUILESS_MAIN(tst_Architecture)
#include "tst_architecture.moc"

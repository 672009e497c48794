// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "extractcommand.h"

#include "arguments.h"
#include "intake.h"
#include "output.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

void printJson(const QJsonObject &object)
{
    printLine(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

QString momentText(const Moment &moment)
{
    const QString day = moment.date.toString(Qt::ISODate);
    return moment.time.isValid() ? day + u' ' + moment.time.toString(u"HH:mm"_s) : day;
}

QString entryText(const AgendaEntry &entry)
{
    QStringList parts;
    if (entry.start.isValid())
        parts.append(entry.end.isValid() ? momentText(entry.start) + u" – "_s + momentText(entry.end)
                                         : momentText(entry.start));
    parts.append(entry.title);
    if (!entry.place.isEmpty())
        parts.append(entry.place);
    return u"- "_s + parts.join(u" · "_s);
}

void printText(const Taken &taken)
{
    const Article &article = taken.imported.article;
    printLine(article.title);
    QStringList facts{article.source, article.author};
    if (article.published.date.isValid())
        facts.append(article.published.date.toString(Qt::ISODate));
    facts.removeAll(QString());
    if (!facts.isEmpty())
        printLine(facts.join(u" · "_s));
    printLine({});
    printLine(article.plainText());
    if (!taken.agenda.isEmpty()) {
        printLine({});
        printLine(QCoreApplication::translate("nghisu::CommandLine", "Agenda"));
        for (const AgendaEntry &entry : taken.agenda)
            printLine(entryText(entry));
    }
}

} // namespace

int runExtract(const Arguments &arguments)
{
    int status = 0;
    bool first = true;
    for (const QString &file : arguments.files) {
        const auto taken = takeIn(file, {.published = arguments.published});
        if (!taken) {
            status = 1;
            if (arguments.json)
                printJson({{u"file"_s, file}, {u"error"_s, taken.error().message}});
            else
                printError(QCoreApplication::translate("nghisu::CommandLine", "%1: %2", "file, why it failed")
                               .arg(file, taken.error().message));
            continue;
        }
        if (arguments.json) {
            printJson(extractToJson(file, *taken));
        } else {
            if (!first)
                printLine(u"\n"_s);
            printText(*taken);
            if (taken->imported.report.endsEarly)
                printError(QCoreApplication::translate("nghisu::CommandLine",
                                                       "%1: The file ends early; the end of the article may "
                                                       "be missing. Save the page once more.")
                               .arg(file));
        }
        first = false;
    }
    return status;
}

} // namespace nghisu

// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "arguments.h"

#include "database.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(nghisu::CommandLine)
};

constexpr int NotUnderstood = 2;

} // namespace

Result<Arguments, int> parseArguments(const QStringList &arguments)
{
    const QCommandLineOption json(u"json"_s);
    const QCommandLineOption text(u"text"_s);
    const QCommandLineOption force(u"force"_s);
    const QCommandLineOption mine(u"mine"_s);
    const QCommandLineOption asMine(u"as-mine"_s);
    const QCommandLineOption published(u"published"_s, {}, u"DATE"_s);
    const QCommandLineOption library(u"library"_s, {}, u"FILE"_s);
    const QCommandLineOption search(u"search"_s, {}, u"WORDS"_s);
    const QCommandLineOption update(u"update"_s);
    const QCommandLineOption target(u"to"_s, {}, u"FILE"_s);
    const QCommandLineOption format(u"format"_s, {}, u"FORMAT"_s);
    const QCommandLineOption typeface(u"typeface"_s, {}, u"FAMILY"_s);
    const QCommandLineOption withAgenda(u"with-agenda"_s);
    const QCommandLineOption withComments(u"with-comments"_s);
    const QCommandLineOption withMarks(u"with-highlights"_s);
    const QCommandLineOption withoutPictures(u"without-pictures"_s);
    QCommandLineParser parser;
    parser.addOptions({json, text, update, force, mine, asMine, published, library, search, target, format,
                       typeface, withAgenda, withComments, withMarks, withoutPictures});
    if (!parser.parse(QStringList{u"nghisu"_s} + arguments)) {
        const QString sentence =
            CommandLine::tr("%1 See nghisu --help.", "what was not understood").arg(parser.errorText());
        return tl::unexpected(Failure<int>{NotUnderstood, sentence});
    }
    Arguments result{.json = parser.isSet(json),
                     .text = parser.isSet(text),
                     .update = parser.isSet(update),
                     .force = parser.isSet(force),
                     .mine = parser.isSet(mine),
                     .asMine = parser.isSet(asMine),
                     .withAgenda = parser.isSet(withAgenda),
                     .withComments = parser.isSet(withComments),
                     .withMarks = parser.isSet(withMarks),
                     .withoutPictures = parser.isSet(withoutPictures),
                     .format = parser.value(format),
                     .typeface = parser.value(typeface),
                     .published = {},
                     .libraryPath = parser.value(library),
                     .search = parser.value(search),
                     .target = parser.value(target),
                     .files = parser.positionalArguments()};
    if (result.libraryPath.isEmpty())
        result.libraryPath = defaultLibraryPath();
    if (parser.isSet(published)) {
        result.published = QDate::fromString(parser.value(published), Qt::ISODate);
        if (!result.published.isValid()) {
            const QString sentence = CommandLine::tr("“%1” is not a date. Write it as in 2020-09-25.")
                                         .arg(parser.value(published));
            return tl::unexpected(Failure<int>{NotUnderstood, sentence});
        }
    }
    return result;
}

} // namespace nghisu

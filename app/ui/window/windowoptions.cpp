// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/windowoptions.h"

#include "database.h"
#include "theme/colors.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int NotUnderstood = 2;
constexpr int SmallestSide = 200;
constexpr int LargestSide = 8000;

QSize sizeFrom(const QString &text)
{
    const QStringList sides = text.split(u'x');
    if (sides.size() != 2)
        return {};
    const QSize size(sides.first().toInt(), sides.last().toInt());
    const bool sensible = std::min(size.width(), size.height()) >= SmallestSide &&
                          std::max(size.width(), size.height()) <= LargestSide;
    return sensible ? size : QSize();
}

tl::unexpected<Failure<int>> notUnderstood(const QString &what)
{
    const QString sentence =
        QCoreApplication::translate("nghisu::CommandLine", "%1 See nghisu --help.", "what was not understood")
            .arg(what);
    return tl::unexpected(Failure<int>{NotUnderstood, sentence});
}

} // namespace

Result<WindowOptions, int> parseWindowOptions(const QStringList &arguments)
{
    const QCommandLineOption library(u"library"_s, {}, u"FILE"_s);
    const QCommandLineOption snapshot(u"snapshot"_s, {}, u"PICTURE"_s);
    const QCommandLineOption size(u"size"_s, {}, u"WIDTHxHEIGHT"_s);
    const QCommandLineOption language(u"language"_s, {}, u"vi|en"_s);
    const QCommandLineOption theme(u"theme"_s, {}, u"light|sepia|dark|black"_s);
    QCommandLineParser parser;
    parser.addOptions({library, snapshot, size, language, theme});
    if (!parser.parse(QStringList{u"nghisu"_s} + arguments))
        return notUnderstood(parser.errorText());
    WindowOptions options;
    for (const QString &file : parser.positionalArguments())
        options.files.append(QFileInfo(file).absoluteFilePath());
    options.ownLibrary = parser.isSet(library);
    options.libraryPath =
        options.ownLibrary ? QFileInfo(parser.value(library)).absoluteFilePath() : defaultLibraryPath();
    options.snapshot = parser.value(snapshot);
    options.size = sizeFrom(parser.value(size));
    options.language = parser.value(language);
    options.theme = parser.value(theme);
    if (parser.isSet(size) && !options.size.isValid())
        return notUnderstood(
            QCoreApplication::translate("nghisu::CommandLine", "“%1” is not a size such as 1280x800.")
                .arg(parser.value(size)));
    if (!options.language.isEmpty() && options.language != "vi"_L1 && options.language != "en"_L1)
        return notUnderstood(QCoreApplication::translate("nghisu::CommandLine",
                                                         "There is no language “%1”; there are vi and en.")
                                 .arg(options.language));
    if (!options.theme.isEmpty() && !schemeNamed(options.theme))
        return notUnderstood(
            QCoreApplication::translate("nghisu::CommandLine",
                                        "There is no theme “%1”; there are light, sepia, dark and black.")
                .arg(options.theme));
    return options;
}

} // namespace nghisu

// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "takeoutfile.h"

#include "filereader.h"
#include "personstore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

struct TakeOutFile
{
    Q_DECLARE_TR_FUNCTIONS(nghisu::TakeOut)
};

constexpr qint64 BeginningBytes = 256;

QByteArray bytesFor(const TakeOut &takeOut, const QString &suffix)
{
    if (suffix == ".md"_L1)
        return takeOutToMarkdown(takeOut);
    return suffix == ".csv"_L1 ? takeOutToCsv(takeOut) : takeOutToJson(takeOut);
}

/// White space may stand before the brace, but no more than people put there.
bool beginsAsObject(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    QByteArray beginning = file.read(BeginningBytes);
    if (beginning.startsWith("\xEF\xBB\xBF"))
        beginning.remove(0, 3);
    return beginning.trimmed().startsWith('{');
}

/// A name that nobody has looked at yet, in a sentence.
QString shownName(const QString &name)
{
    constexpr qsizetype MaxShown = 80;
    return acceptableName(name.left(MaxShown)).value_or(u"?"_s);
}

} // namespace

const QStringList &takeOutSuffixes()
{
    static const QStringList Suffixes{u".json"_s, u".md"_s, u".csv"_s};
    return Suffixes;
}

QString saveTakeOut(const TakeOut &takeOut, const QString &path)
{
    const QStringList &suffixes = takeOutSuffixes();
    const auto suffix = std::find_if(suffixes.cbegin(), suffixes.cend(), [&path](const QString &known) {
        return path.endsWith(known, Qt::CaseInsensitive);
    });
    if (suffix == suffixes.cend())
        return TakeOutFile::tr(
                   "“%1” is no kind of file that comments can be saved as. Choose a name that ends in "
                   ".json, .md or .csv.")
            .arg(path);
    const QByteArray bytes = bytesFor(takeOut, *suffix);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return TakeOutFile::tr("“%1” could not be written: %2. Choose another place.")
        .arg(path, file.errorString());
}

bool isTakeOutFile(const QString &path)
{
    if (!beginsAsObject(path))
        return false;
    const auto bytes = readRegularFile(path, MaxTakeOutBytes);
    return bytes && isTakeOut(*bytes);
}

Result<TakeOutReport, TakeOutError> bringBackTakeOut(const QString &path, Database &database,
                                                     TakeOutPerson person)
{
    const auto bytes = readRegularFile(path, MaxTakeOutBytes);
    if (!bytes)
        return tl::unexpected(Failure<TakeOutError>{TakeOutError::Unreadable, bytes.error().message});
    const auto takeOut = takeOutFromJson(*bytes);
    if (!takeOut)
        return tl::unexpected(takeOut.error());
    const auto locals = PersonStore(database).locals();
    if (!locals)
        return tl::unexpected(Failure<TakeOutError>{TakeOutError::Unreadable, locals.error().message});
    const bool isKnown = std::any_of(locals->cbegin(), locals->cend(), [&takeOut](const Person &local) {
        return local.id == takeOut->person.id;
    });
    if (!isKnown && person == TakeOutPerson::Known)
        return tl::unexpected(Failure<TakeOutError>{
            TakeOutError::Stranger,
            TakeOutFile::tr("“%1” holds the comments and ratings of %2, who does not write at this library. "
                            "Nothing was brought back. Only if you are %2, say that they are yours: you can "
                            "then change and delete them here.")
                .arg(QFileInfo(path).fileName(), shownName(takeOut->person.name))});
    return TakeOutStore(database).bringBack(*takeOut).map_error([](const Failure<LibraryError> &failure) {
        return Failure<TakeOutError>{TakeOutError::Unreadable, failure.message};
    });
}

} // namespace nghisu

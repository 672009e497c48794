// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "libraryintake.h"

#include "agendaediting.h"
#include "articlebin.h"
#include "database.h"
#include "pageevents.h"
#include "samestory.h"
#include "sharedintake.h"

#include <QFileInfo>

#include <algorithm>
#include <type_traits>

namespace nghisu {

namespace {

using State = IntakeOutcome::State;

constexpr qsizetype MostParts = 40;
constexpr qsizetype LongestPart = 100;

template <typename Code>
IntakeOutcome failed(IntakeOutcome outcome, const Failure<Code> &failure)
{
    outcome.state = State::Failed;
    outcome.failure = failure.message;
    if constexpr (std::is_same_v<Code, LibraryError>)
        outcome.libraryFailed = failure.code != LibraryError::Invalid; // that is the article's fault
    return outcome;
}

IntakeOutcome outcomeOf(const QString &path, const Taken &taken)
{
    const ImportReport &report = taken.imported.report;
    IntakeOutcome outcome{.path = path, .title = taken.imported.article.title};
    outcome.picturesKept = report.picturesKept;
    outcome.picturesMissing = report.picturesMissing;
    outcome.leftOut = static_cast<int>(report.leftOut.size());
    outcome.endsEarly = report.endsEarly;
    // There may be thousands of outcomes: the library's comparison with the page tells all.
    outcome.parts = report.leftOut.mid(0, MostParts);
    for (LeftOut &part : outcome.parts) {
        part.text.truncate(LongestPart);
        part.caption.truncate(LongestPart);
    }
    return outcome;
}

/// The article that `article` is a reading of, or nothing. `same` is set when the library has its very text.
LibraryResult<std::optional<StoredArticle>> findKnown(ArticleStore &store, const Article &article, bool &same)
{
    const auto withText = store.withText(article);
    if (!withText)
        return tl::unexpected(withText.error());
    if (*withText) {
        same = true;
        return store.load(**withText).map([](const StoredArticle &stored) { return std::optional(stored); });
    }
    const auto candidates = store.withAddress(article.url);
    if (!candidates)
        return tl::unexpected(candidates.error());
    for (const ArticleId id : *candidates) {
        auto stored = store.load(id);
        if (!stored)
            return tl::unexpected(stored.error());
        if (isSameStory(stored->article, article))
            return std::optional(std::move(*stored));
    }
    return std::nullopt;
}

bool hasSamePictures(const Article &one, const Article &other)
{
    return std::equal(one.pictures.cbegin(), one.pictures.cend(), other.pictures.cbegin(),
                      other.pictures.cend(),
                      [](const Picture &a, const Picture &b) { return a.sha256 == b.sha256; });
}

bool hasSameFacts(const Article &one, const Article &other)
{
    return one.title == other.title && one.source == other.source && one.author == other.author &&
           one.language == other.language && one.url == other.url && one.published == other.published;
}

/// A new reading by the date that the library has where that is better: set by the reader, or said where the
/// new one is only estimated.
NewArticle withBetterDate(NewArticle anew, const StoredArticle &stored)
{
    const PublicationDate &before = stored.article.published;
    const PublicationDate &now = anew.article.published;
    const bool said = before.date.isValid() && !before.estimated && (now.estimated || !now.date.isValid());
    if (stored.publishedByHand || said) {
        anew.article.published = before;
        anew.agenda = readAnew(anew.article, anew.agenda);
    }
    return anew;
}

/// Gives figures whose picture is not there the one that the article had for them: of the same words, or in
/// the same place among the same number of figures.
void keepPictures(Article &anew, const Article &before, ArticleStore &store)
{
    QList<const Block *> old;
    for (const Block &block : before.blocks) {
        if (block.type == Block::Type::Figure)
            old.append(&block);
    }
    const auto figures = std::count_if(anew.blocks.cbegin(), anew.blocks.cend(),
                                       [](const Block &block) { return block.type == Block::Type::Figure; });
    qsizetype number = -1;
    for (Block &block : anew.blocks) {
        if (block.type != Block::Type::Figure)
            continue;
        ++number;
        const auto found = std::find_if(old.cbegin(), old.cend(), [&block](const Block *figure) {
            return figure->text == block.text && figure->alternative == block.alternative;
        });
        const Block *match = found != old.cend() ? *found : figures == old.size() ? old.at(number) : nullptr;
        if (block.picture >= 0 || match == nullptr || match->picture < 0)
            continue;
        Picture picture = before.pictures.at(match->picture);
        picture.bytes = store.picture(picture.sha256).value_or(QByteArray());
        if (picture.bytes.isEmpty())
            continue;
        block.picture = static_cast<int>(anew.pictures.size());
        anew.pictures.append(picture);
    }
}

/// Puts a new reading in the place of the one that the library has; nothing that it has is lost for that.
LibraryResult<void> replace(NewArticle anew, const StoredArticle &stored, const OriginalFile &original,
                            ArticleStore &store)
{
    keepPictures(anew.article, stored.article, store);
    for (auto kept = original.addresses.cbegin(); kept != original.addresses.cend(); ++kept) {
        if (!anew.addresses.contains(kept.key()))
            anew.addresses.insert(kept.key(), kept.value());
    }
    return store.update(stored.id, anew,
                        [&anew](const AgendaEdits &edits) { return applyEdits(anew.agenda, edits); });
}

/// Answers with the pictures that the library keeps for the addresses of an original.
ImportOptions optionsFor(const StoredArticle &stored, const OriginalFile &original, ArticleStore &store)
{
    ImportOptions options;
    if (stored.publishedByHand)
        options.published = stored.article.published.date;
    options.keptPicture = [&original, &store](const QString &address) {
        const QByteArray sha256 = original.addresses.value(address);
        return sha256.isEmpty() ? QByteArray() : store.picture(sha256).value_or(QByteArray());
    };
    return options;
}

bool hasSameText(const Article &one, const Article &other)
{
    return one.title == other.title && one.plainText() == other.plainText();
}

IntakeOutcome meetKnown(IntakeOutcome outcome, ArticleStore &store, const StoredArticle &stored, bool same,
                        const NewArticle &anew, KnownArticle known)
{
    outcome.id = stored.id;
    // An earlier text is older, however many pictures were saved with it.
    const bool morePictures = anew.article.pictures.size() > stored.article.pictures.size() &&
                              hasSameText(anew.article, stored.article);
    if (same && !morePictures) {
        outcome.state = State::Same;
        return outcome;
    }
    outcome.state = State::Changed;
    if (known == KnownArticle::Leave)
        return outcome;
    auto original = store.original(stored.id);
    if (!original && original.error().code == LibraryError::NotFound)
        original = OriginalFile{}; // the article came from somebody else, without its page
    if (!original)
        return failed(outcome, original.error());
    // Read with the pictures that the library keeps: this save may have come without its folder.
    const auto again = takeIn(outcome.path, optionsFor(stored, *original, store));
    const NewArticle &best = again ? forLibrary(*again, outcome.path) : anew;
    if (const auto replaced = replace(withBetterDate(best, stored), stored, *original, store); !replaced)
        return failed(outcome, replaced.error());
    outcome.state = State::Updated;
    return outcome;
}

} // namespace

IntakeOutcome takeIntoLibrary(const QString &path, Database &database, const ImportOptions &options,
                              KnownArticle known, OwnWords own, const std::function<bool()> &cancelled)
{
    if (isSharedLibrary(path))
        return takeSharedLibrary(path, database, own, cancelled);
    const auto taken = takeIn(path, options);
    if (!taken)
        return failed({.path = path, .title = QFileInfo(path).fileName()}, taken.error());
    IntakeOutcome outcome = outcomeOf(path, *taken);
    const NewArticle anew = forLibrary(*taken, path);
    ArticleStore store(database);
    bool same = false;
    const auto stored = findKnown(store, anew.article, same);
    if (!stored)
        return failed(outcome, stored.error());
    // Who opens what lies in the bin wants it back.
    if (const auto back =
            *stored ? ArticleBin(database).restore({(*stored)->id}) : LibraryResult<QList<ArticleId>>();
        !back)
        return failed(outcome, back.error());
    if (*stored)
        return meetKnown(outcome, store, **stored, same, anew, known);
    const auto added = store.add(anew);
    if (!added)
        return failed(outcome, added.error());
    outcome.id = added->id;
    outcome.state = added->alreadyThere ? State::Same : State::Added;
    return outcome;
}

ReadOriginal readOriginal(ArticleId id, Database &database)
{
    ArticleStore store(database);
    ReadOriginal read;
    auto stored = store.load(id);
    auto original = store.original(id);
    if (!stored || !original) {
        read.failure = stored ? original.error().message : stored.error().message;
        return read;
    }
    read.stored = std::move(*stored);
    read.original = std::move(*original);
    auto imported = importBytes(read.original.bytes, read.original.name, {},
                                optionsFor(read.stored, read.original, store));
    if (!imported) {
        read.failure = imported.error().message;
        return read;
    }
    read.taken.agenda = agendaWith(agendaOf(imported->events), imported->article);
    read.taken.imported = std::move(*imported);
    return read;
}

IntakeOutcome readAgain(ArticleId id, Database &database, const ReadOriginal *known)
{
    ReadOriginal read = known != nullptr ? *known : readOriginal(id, database);
    IntakeOutcome outcome = outcomeOf(read.original.name, read.taken);
    if (!read.failure.isEmpty())
        return failed(outcome, Failure<ImportError>{ImportError::Unreadable, read.failure});
    outcome.id = id;
    ArticleStore store(database);
    if (known != nullptr) { // the reader may have changed date or agenda since
        auto stored = store.load(id);
        if (!stored)
            return failed(outcome, stored.error());
        read.stored = std::move(*stored);
    }
    NewArticle anew = withBetterDate(forLibrary(read.taken, read.original.name), read.stored);
    keepPictures(anew.article, read.stored.article, store);
    const Agenda shown = applyEdits(anew.agenda, read.stored.agenda.edits);
    const Article &before = read.stored.article;
    if (before.lead == anew.article.lead && before.blocks == anew.article.blocks &&
        hasSameFacts(before, anew.article) && hasSamePictures(before, anew.article) &&
        read.stored.agenda.read == anew.agenda && read.stored.agenda.shown == shown) {
        outcome.state = State::Same;
        return outcome;
    }
    if (const auto replaced = replace(anew, read.stored, read.original, store); !replaced)
        return failed(outcome, replaced.error());
    outcome.state = State::Updated;
    return outcome;
}

} // namespace nghisu

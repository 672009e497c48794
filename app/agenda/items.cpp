// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "items.h"

#include "enumeration.h"
#include "listintro.h"
#include "mentionwords.h"

#include <QSet>

#include <algorithm>

namespace nghisu {

namespace {

constexpr int FewestEntries = 2;
constexpr int MostEntries = 60;
constexpr int LongestEntry = 120; ///< words; more is no entry of an agenda

/// A line of the article, with where it stands.
struct Line
{
    int block = 0; ///< index into the list of blocks
    WordSpan words;
    bool listed = false; ///< of a list block
    bool heading = false;
    int depth = 0;
};

class ItemReader
{
public:
    ItemReader(const Article &article, const QList<BlockText> &blocks) : m_article(article), m_blocks(blocks)
    {
    }

    Agenda run()
    {
        collectLines();
        for (int i = 0; i < m_lines.size();) {
            const int end = m_lines.at(i).listed ? i + 1 : readLine(i);
            i = std::max(end, i + 1);
        }
        return m_items;
    }

private:
    void collectLines()
    {
        for (int i = 0; i < m_blocks.size(); ++i) {
            const BlockText &block = m_blocks.at(i);
            const Block &source = m_article.block(block.number);
            const bool list = block.type == Block::Type::List;
            qsizetype counted = 0;
            int number = 0;
            for (const WordSpan words : linesOf(block.text)) {
                const qsizetype start = block.text.word(words.from).start;
                number += int(QStringView(source.text).mid(counted, start - counted).count(u'\n'));
                counted = start;
                const int depth = list && number < source.lines.size() ? source.lines.at(number).depth : 0;
                m_lines.append({i, words, list, block.type == Block::Type::Heading, depth});
            }
        }
    }

    [[nodiscard]] const ScannedText &textOf(const Line &line) const { return m_blocks.at(line.block).text; }

    /// Reads what a line announces; returns the number of the line behind.
    int readLine(int number)
    {
        const Line &line = m_lines.at(number);
        const ScannedText &text = textOf(line);
        const QList<WordSpan> sentences = sentencesOf(text, line.words);
        for (int i = 0; i < sentences.size(); ++i) {
            ListIntro found;
            if (!findListIntro(text, sentences.at(i), found) && !leadsToLabels(text, sentences, i, found))
                continue;
            if (!found.certain && !isOfEvent(text, sentences, i))
                continue;
            if (found.rest.isEmpty() && i + 1 < sentences.size())
                readSentences(line, sentences.mid(i + 1, MostEntries), found);
            else if (found.rest.isEmpty())
                return readLines(number + 1, found);
            else if (!readLabelledSentences(line, sentences.mid(i, MostEntries), found))
                readList(line, found);
        }
        return line.heading || isLabelLine(number) ? readUnderHeading(number) : number + 1;
    }

    /// "The meeting has a short agenda. | First, members will …"
    static bool leadsToLabels(const ScannedText &text, const QList<WordSpan> &sentences, int at,
                              ListIntro &found)
    {
        if (at + 2 >= sentences.size() || !saysOrdinal(text, sentences.at(at + 1)) ||
            !saysOrdinal(text, sentences.at(at + 2)) || !isOfEvent(text, sentences, at))
            return false;
        found = {};
        found.certain = found.label = true;
        return true;
    }

    /// Whether the sentence before, or the announcing one, speaks of the event.
    [[nodiscard]] static bool isOfEvent(const ScannedText &text, const QList<WordSpan> &sentences, int at)
    {
        const int from = sentences.at(std::max(0, at - 1)).from;
        return actors().find(text, from, sentences.at(at).to) >= 0;
    }

    void readList(const Line &line, ListIntro found)
    {
        const ScannedText &text = textOf(line);
        found.label |= hasLabel(text, found.rest); // "gồm: Chuyên đề 1: …; Chuyên đề 2: …"
        const QList<WordSpan> entries = enumerate(text, found.rest);
        const bool colon = text.isMark(found.intro.to - 1, u':');
        if (colon && found.count >= FewestEntries && entries.size() != found.count) {
            const QList<WordSpan> counted = enumerateCounted(text, found.rest, found.count);
            if (!counted.isEmpty())
                return add(line, counted);
        }
        if (found.each || (found.label && entries.size() < FewestEntries)) {
            const QList<WordSpan> parts = enumerateAll(text, found.rest);
            if (parts.size() > FewestEntries)
                return add(line, parts);
        }
        const bool counted = found.count == entries.size(); // "5 nội dung, đó là …"
        if (isAgenda(line, entries, found) && (colon || counted || allBusiness(text, entries)))
            add(line, entries);
    }

    /// "… 3 nội dung. Thứ nhất, …. Thứ hai, …."
    void readSentences(const Line &line, const QList<WordSpan> &sentences, const ListIntro &found)
    {
        const QList<WordSpan> entries = labelled(textOf(line), sentences);
        if (isAgenda(line, entries, found))
            add(line, entries);
    }

    /// "…: Một là, …. Hai là, …." — the first entry stands in the announcing sentence.
    bool readLabelledSentences(const Line &line, const QList<WordSpan> &sentences, const ListIntro &found)
    {
        const ScannedText &text = textOf(line);
        if (!hasLabel(text, found.rest) || sentences.size() < 2 || !hasLabel(text, sentences.at(1)))
            return false;
        QList<WordSpan> parts = sentences;
        parts[0] = found.rest;
        const QList<WordSpan> entries = labelled(text, parts);
        if (!isAgenda(line, entries, found))
            return false;
        add(line, entries);
        return true;
    }

    [[nodiscard]] static QList<WordSpan> labelled(const ScannedText &text, const QList<WordSpan> &sentences)
    {
        QList<WordSpan> entries;
        // "Một là, …; hai là, …; ba là, …."
        QList<WordSpan> parts;
        for (const WordSpan sentence : sentences)
            parts += hasLabel(text, sentence) ? statementsOf(text, sentence) : QList<WordSpan>{sentence};
        for (const WordSpan part : std::as_const(parts)) {
            if (!hasLabel(text, part) || entries.size() >= MostEntries)
                break;
            entries.append(withoutLabel(text, part));
        }
        return entries;
    }

    /// The lines of a list, or paragraphs with labels, behind a line that ends with a colon.
    int readLines(int first, const ListIntro &found)
    {
        int end = first;
        QList<WordSpan> entries;
        QList<int> owners;
        while (end < m_lines.size() && entries.size() < MostEntries && isEntry(end, first)) {
            const Line &line = m_lines.at(end);
            if (line.depth == m_lines.at(first).depth) {
                entries.append(withoutLabel(textOf(line), line.words));
                owners.append(end);
            }
            ++end;
        }
        if (entries.size() < FewestEntries || !isAgendaOfLines(entries, owners, found))
            return first;
        for (int i = 0; i < entries.size(); ++i)
            add(m_lines.at(owners.at(i)), {entries.at(i)});
        return end;
    }

    [[nodiscard]] bool isEntry(int number, int first) const
    {
        const Line &line = m_lines.at(number);
        if (line.heading || hasClock(line))
            return false;
        const bool listed = m_lines.at(first).listed;
        if (listed)
            return line.listed && line.block == m_lines.at(first).block;
        return !line.listed && hasLabel(textOf(line), line.words);
    }

    /// A line that begins with a clock time is one of a timetable.
    [[nodiscard]] bool hasClock(const Line &line) const
    {
        const int begin = behindBullet(textOf(line), line.words);
        const QList<DateExpression> &dates = m_blocks.at(line.block).dates;
        const auto date =
            std::lower_bound(dates.begin(), dates.end(), begin,
                             [](const DateExpression &one, int word) { return one.firstWord < word; });
        return date != dates.end() && date->firstWord == begin && date->from.time.isValid();
    }

    /// "Agenda", alone in its line before numbered ones.
    [[nodiscard]] bool isLabelLine(int number) const
    {
        static const PhraseTable Labels{
            {u"agenda|order of business|business|orders of the day|chương trình nghị sự|nghị "
             u"trình|nội dung cuộc họp|nội dung hội nghị|nội dung kỳ họp"}};
        const WordSpan words = trimmed(textOf(m_lines.at(number)), m_lines.at(number).words);
        return !words.isEmpty() &&
               Labels.match(textOf(m_lines.at(number)), words.from).words == words.size() &&
               number + 1 < m_lines.size() &&
               hasLabel(textOf(m_lines.at(number + 1)), m_lines.at(number + 1).words);
    }

    /// A list under the heading "Chương trình nghị sự".
    int readUnderHeading(int number)
    {
        if (isLabelLine(number)) {
            ListIntro label;
            label.certain = label.label = true;
            return readLines(number + 1, label);
        }
        static const PhraseTable Headings{
            {u"nội dung đại hội|nội dung kỳ họp|nội dung hội nghị|chương trình nghị sự|"
             u"nghị trình|nội dung chương trình|nội dung làm việc|agenda|on the agenda"}};
        const Line &line = m_lines.at(number);
        const bool follows = number + 1 < m_lines.size() && m_lines.at(number + 1).listed;
        if (!follows || Headings.find(textOf(line), line.words.from, line.words.to) < 0)
            return number + 1;
        ListIntro found;
        found.certain = true;
        return readLines(number + 1, found);
    }

    [[nodiscard]] static int businessCount(const ScannedText &text, const QList<WordSpan> &entries)
    {
        return int(std::count_if(entries.begin(), entries.end(),
                                 [&](WordSpan entry) { return isBusiness(text, entry); }));
    }

    [[nodiscard]] static bool allBusiness(const ScannedText &text, const QList<WordSpan> &entries)
    {
        return businessCount(text, entries) == entries.size();
    }

    /// Half of the entries have to begin with words of business; none where as many as were announced, or
    /// labels, leave no doubt.
    [[nodiscard]] static bool isEnough(qsizetype business, qsizetype entries, const ListIntro &found)
    {
        return found.objects || found.label || found.count == entries || business * 2 >= entries;
    }

    [[nodiscard]] bool isAgenda(const Line &line, const QList<WordSpan> &entries,
                                const ListIntro &found) const
    {
        if (entries.size() < FewestEntries || entries.size() > MostEntries)
            return false;
        const bool tooLong = std::any_of(entries.begin(), entries.end(),
                                         [](WordSpan entry) { return entry.size() > LongestEntry; });
        return !tooLong && isEnough(businessCount(textOf(line), entries), entries.size(), found);
    }

    [[nodiscard]] bool isAgendaOfLines(const QList<WordSpan> &entries, const QList<int> &owners,
                                       const ListIntro &found) const
    {
        qsizetype business = 0;
        for (int i = 0; i < entries.size(); ++i)
            business += isBusiness(textOf(m_lines.at(owners.at(i))), entries.at(i)) ? 1 : 0;
        return isEnough(business, entries.size(), found);
    }

    void add(const Line &line, const QList<WordSpan> &entries)
    {
        const BlockText &block = m_blocks.at(line.block);
        for (const WordSpan entry : entries) {
            const QString title = nameOf(block.text, entry);
            const QString key = foldWords(title);
            if (title.isEmpty() || m_keys.contains(key))
                continue;
            m_keys.insert(key);
            AgendaEntry item;
            item.kind = AgendaEntry::Kind::Item;
            item.title = title;
            item.passage = passageOfWords(m_article, block, entry);
            m_items.append(item);
        }
    }

    const Article &m_article;
    const QList<BlockText> &m_blocks;
    QList<Line> m_lines;
    QSet<QString> m_keys;
    Agenda m_items;
};

} // namespace

Agenda readItems(const Article &article, const QList<BlockText> &blocks)
{
    return ItemReader(article, blocks).run();
}

} // namespace nghisu

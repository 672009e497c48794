// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "frontmatter.h"

#include <QRegularExpression>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestFrontMatter = 65'536;

/// Escapes of double-quoted scalars (YAML 1.2, 5.7) that are not the character itself.
QString unescaped(const QString &quoted)
{
    QString text;
    for (qsizetype i = 0; i < quoted.size(); ++i) {
        if (quoted.at(i) != u'\\' || i + 1 >= quoted.size()) {
            text += quoted.at(i);
            continue;
        }
        const QChar escape = quoted.at(++i);
        if (escape == u'n' || escape == u't') {
            text += u' ';
        } else if (escape == u'u') {
            bool isNumber = false;
            const ushort unit = quoted.mid(i + 1, 4).toUShort(&isNumber, 16);
            text += isNumber ? QChar(unit) : escape;
            i += isNumber ? 4 : 0;
        } else {
            text += escape;
        }
    }
    return text;
}

QString scalar(const QString &written)
{
    static const QRegularExpression Comment(u"\\s#.*\\z"_s);
    const QString value = written.trimmed();
    if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"'))
        return unescaped(value.mid(1, value.size() - 2));
    if (value.size() >= 2 && value.startsWith(u'\'') && value.endsWith(u'\''))
        return value.mid(1, value.size() - 2).replace(u"''"_s, u"'"_s);
    if (value == u"null"_s || value == u"~"_s)
        return {};
    return QString(value).remove(Comment).trimmed();
}

/// `[a, "b, c"]`
QStringList flowSequence(const QString &written)
{
    QStringList entries;
    QString entry;
    QChar quote;
    for (const QChar c : written) {
        if (c == u',' && quote.isNull()) {
            entries.append(scalar(entry));
            entry.clear();
            continue;
        }
        if (quote.isNull() ? (c == u'"' || c == u'\'') : c == quote)
            quote = quote.isNull() ? c : QChar();
        entry += c;
    }
    entries.append(scalar(entry));
    entries.removeAll(QString());
    return entries;
}

const QRegularExpression &yamlPair()
{
    static const QRegularExpression Pair(u"\\A([\\w][\\w .-]{0,63}?)\\s*:(?:\\s+(.*))?\\z"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return Pair;
}

/// TOML 1.0, of which front matter uses pairs and arrays on one line.
const QRegularExpression &tomlPair()
{
    static const QRegularExpression Pair(u"\\A\\s*\"?([\\w][\\w.-]{0,63})\"?\\s*=\\s*(.*)\\z"_s);
    return Pair;
}

class Reader
{
public:
    explicit Reader(const QRegularExpression &pair) : m_pair(pair) {}

    void read(const QString &line);
    [[nodiscard]] QHash<QString, QStringList> take() { return std::move(m_values); }

private:
    void readValue(const QString &value);
    void goOn(const QString &line);

    const QRegularExpression &m_pair;
    QHash<QString, QStringList> m_values;
    QString m_key;
};

void Reader::read(const QString &line)
{
    if (const auto pair = m_pair.match(line); pair.hasMatch()) {
        m_key = pair.captured(1).toLower();
        readValue(pair.captured(2).trimmed());
    } else if (!m_key.isEmpty()) {
        goOn(line);
    }
}

void Reader::readValue(const QString &value)
{
    static const QRegularExpression BlockScalar(u"\\A[|>][+-]?\\d?\\z"_s);
    if (value.startsWith(u'[') && value.endsWith(u']') && !value.startsWith(u"[["_s))
        m_values[m_key] = flowSequence(value.mid(1, value.size() - 2));
    else if (const QString text = scalar(value); !text.isEmpty() && !BlockScalar.match(value).hasMatch())
        m_values[m_key] = {text};
}

/// A line of a list, or more words of the value above.
void Reader::goOn(const QString &line)
{
    static const QRegularExpression Entry(u"\\A\\s*-\\s+(.*)\\z"_s);
    QStringList &values = m_values[m_key];
    if (const auto entry = Entry.match(line); entry.hasMatch())
        values.append(scalar(entry.captured(1)));
    else if (!line.trimmed().isEmpty() && line.front().isSpace())
        values = {(values + QStringList{line.trimmed()}).join(u' ')};
}

} // namespace

QString FrontMatter::first(const QStringList &keys) const
{
    for (const QString &key : keys) {
        for (const QString &value : values.value(key)) {
            if (!value.trimmed().isEmpty())
                return value;
        }
    }
    return {};
}

namespace {

/// The lines between two fences, or those that can be taken for front matter whose end fence is missing.
struct Fenced
{
    QStringList lines;
    qsizetype end = 0; ///< behind the end fence, or where the text begins
    bool closed = false;
};

bool isValueLine(const QString &line, const QRegularExpression &pair)
{
    static const QRegularExpression More(u"\\A(?:\\s|-\\s|#|\\[|\\])"_s);
    return line.isEmpty() || pair.match(line).hasMatch() || More.match(line).hasMatch();
}

/// A rule in the text is no end fence: what stands between is to be front matter. Without one, it ends at the
/// first empty line.
Fenced fencedLines(const QString &head, qsizetype from, const QString &fence, const QRegularExpression &pair)
{
    Fenced all;
    Fenced open;
    bool isOpen = true; ///< no empty line yet
    for (qsizetype at = from; at < head.size();) {
        qsizetype end = head.indexOf(u'\n', at);
        end = end < 0 ? head.size() : end;
        QString line = head.mid(at, end - at);
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
        at = end + 1;
        if (line == fence || (fence == u"---"_s && line == u"..."_s)) {
            all.closed = true;
            all.end = at;
            return all;
        }
        if (!isValueLine(line, pair))
            break;
        isOpen = isOpen && !line.isEmpty();
        all.lines.append(line);
        if (isOpen) {
            open.lines.append(line);
            open.end = at;
        }
    }
    return open;
}

} // namespace

FrontMatter readFrontMatter(const QString &text)
{
    static const QRegularExpression Fence(u"\\A(---|\\+\\+\\+)[ \\t]*\\r?\\n"_s);
    const auto opening = Fence.match(text.left(256));
    if (!opening.hasMatch())
        return {};
    const bool toml = opening.captured(1) == u"+++"_s;
    const QRegularExpression &pair = toml ? tomlPair() : yamlPair();
    const Fenced fenced =
        fencedLines(text.left(LongestFrontMatter), opening.capturedEnd(), opening.captured(1), pair);
    Reader reader(pair);
    for (const QString &line : fenced.lines)
        reader.read(line);
    QHash<QString, QStringList> values = reader.take();
    // Two rules with words between them are no front matter, nor is one above a sentence with a colon.
    const bool known = fenced.closed || values.contains(u"title"_s);
    return values.isEmpty() || !known ? FrontMatter{}
                                      : FrontMatter{std::move(values), std::min(fenced.end, text.size())};
}

} // namespace nghisu

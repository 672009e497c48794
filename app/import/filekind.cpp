// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "filekind.h"

#include "frontmatter.h"

#include <QRegularExpression>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HeadSize = 4096;
constexpr qsizetype SampleSize = 65'536;

bool beginsAsPage(const QString &head)
{
    static const QRegularExpression Beginning(
        uR"(\A\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|meta|title)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return Beginning.match(head).hasMatch();
}

/// Elements that text about HTML rarely closes, and articles always do.
int closedElements(const QString &sample)
{
    static const QRegularExpression Closed(
        u"</(?:p|div|h[1-6]|article|figure|figcaption|li|ul|table|body|html)\\s*>"_s,
        QRegularExpression::CaseInsensitiveOption);
    int count = 0;
    for (auto matches = Closed.globalMatch(sample); matches.hasNext() && count < 100; matches.next())
        ++count;
    return count;
}

bool isNamedAsPage(const QString &fileName)
{
    static const QRegularExpression Name(u"\\.x?html?$"_s, QRegularExpression::CaseInsensitiveOption);
    return Name.match(fileName).hasMatch();
}

/// Kinds of Markdown's signs that a text has. Lists and rules are none of them: plain texts have these too.
int markdownSigns(const QString &sample)
{
    static const QRegularExpression Signs[] = {
        QRegularExpression(u"^#{1,6}[ \\t]+\\S"_s, QRegularExpression::MultilineOption),
        QRegularExpression(u"!?\\[[^\\]\\n]{0,500}\\]\\((?:https?:|data:|[^)\\s]{1,500}\\.\\w{2,5}\\))"_s),
        QRegularExpression(u"\\*\\*[^*\\s][^*\\n]{0,500}\\*\\*"_s),
        QRegularExpression(u"^(?:```|~~~)"_s, QRegularExpression::MultilineOption),
        QRegularExpression(u"^\\|?[ \\t]*:?-{3,}:?[ \\t]*\\|"_s, QRegularExpression::MultilineOption),
        QRegularExpression(u"^>[ \\t]+\\S"_s, QRegularExpression::MultilineOption)};
    return static_cast<int>(std::count_if(std::begin(Signs), std::end(Signs), [&sample](const auto &sign) {
        return sign.match(sample).hasMatch();
    }));
}

bool isMarkdown(const QString &sample, const QString &fileName)
{
    static const QRegularExpression Name(u"\\.(?:md|markdown|mdown|mkd)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression Heading(u"\\A\\s*#[ \\t]+\\S"_s);
    if (Name.match(fileName).hasMatch() || readFrontMatter(sample).end > 0)
        return true;
    return markdownSigns(sample) >= 2 || Heading.match(sample).hasMatch();
}

} // namespace

FileKind kindOf(const QString &text, const QString &fileName)
{
    if (beginsAsPage(text.left(HeadSize)))
        return FileKind::Html;
    const QString sample = text.left(SampleSize);
    const int closed = closedElements(sample);
    const bool beginsWithElement = sample.trimmed().startsWith(u'<');
    if (closed >= 1 && (isNamedAsPage(fileName) || beginsWithElement))
        return FileKind::Html;
    if (closed >= 3 && closed >= sample.count(u'\n') / 4)
        return FileKind::Html;
    return isMarkdown(sample, fileName) ? FileKind::Markdown : FileKind::Text;
}

bool isWebArchive(const QByteArray &bytes)
{
    static const QRegularExpression Type(
        u"\\Acontent-type:\\s*(?:multipart/|text/html|application/xhtml\\+xml|message/rfc822)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression Field(u"\\A[A-Za-z][A-Za-z0-9-]*:"_s);
    bool isMime = false;
    bool hasParts = false;
    QString head = QString::fromLatin1(bytes.left(4 * HeadSize));
    head.remove(u'\r');
    for (const QString &line : head.trimmed().split(u'\n')) {
        // The head ends at the first blank line; lines that begin with space go on with the field above.
        if (line.isEmpty())
            break;
        if (line.front().isSpace() || line.startsWith(u"From "_s))
            continue;
        if (!Field.match(line).hasMatch())
            return false;
        isMime = isMime || line.startsWith(u"mime-version:"_s, Qt::CaseInsensitive);
        hasParts = hasParts || Type.match(line).hasMatch();
    }
    return isMime && hasParts;
}

QString declaredBase(const QString &html)
{
    static const QRegularExpression Base(u"<base\\b[^>]{0,500}?\\bhref\\s*=\\s*[\"']?([^\"'\\s>]*)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return Base.match(html.left(SampleSize)).captured(1).left(HeadSize);
}

QByteArray declaredEncoding(const QByteArray &bytes)
{
    static const QRegularExpression Meta(
        uR"(<meta\b[^>]{0,500}?\bcharset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40}))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return Meta.match(QString::fromLatin1(bytes.left(HeadSize))).captured(1).toLatin1();
}

} // namespace nghisu

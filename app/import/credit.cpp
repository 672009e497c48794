// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "credit.h"

#include <QRegularExpression>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Credits are short; looking only at the end keeps the search short as well.
constexpr qsizetype TailSize = 240;

/// What a credit says: "Ảnh: …", "Ảnh minh họa: …", "Ảnh tư liệu", "Photo by …", "Nguồn: …". Words that only
/// begin alike, such as "Hình thức" or "Nguồn vốn", are none. `inside` are the characters that a name may
/// have.
QString creditGrammar(const QString &inside)
{
    const QString grammar =
        u"(?:(Hình ảnh|Ảnh chụp|Ảnh|Hình|Đồ h[oọ]a|Đồ hoạ|Minh h[oọ]a|Minh hoạ|Tranh|Bản đồ|Biểu đồ|"
        "Photo(?:graph|s)?|Image|Picture|Illustration|Graphics?|Pic)|Nguồn|Source|Credit|Video|Clip)"
        "(?:(?:\\s+(?:minh h[oọ]a|minh hoạ))?(?:\\s*[:/]\\s*%1{1,150}|\\s+(?:by|courtesy of)\\s+%1{1,100})|"
        "\\s+(?:minh h[oọ]a|minh hoạ|tư liệu|cắt từ clip|chụp màn hình|internet)(?:\\s*[:/]\\s*%1{1,150})?)"_s;
    return grammar.arg(inside);
}

QRegularExpression bracketPattern()
{
    return QRegularExpression(
        u"\\s*[(\\[]\\s*("_s + creditGrammar(u"[^()\\[\\]]"_s) + u")[)\\]]\\s*[.]?\\s*\\z"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// At the beginning, or behind the end of a sentence or a dash.
QRegularExpression sentencePattern()
{
    const QString before = u"(?:\\A|(?<=[.!?…”\"’)|–—-])\\s+|\\x{2028}\\s*)"_s;
    return QRegularExpression(before + u"("_s + creditGrammar(u"[^\\x{2028}]"_s) + u"[.]?)\\s*\\z"_s,
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

CaptionParts partsOf(const QString &text, qsizetype tailStart, const QRegularExpressionMatch &match,
                     bool bracketed)
{
    CaptionParts parts;
    qsizetype end = tailStart + match.capturedStart(0);
    while (end > 0 && (text.at(end - 1).isSpace() || u"-–—|"_s.contains(text.at(end - 1))))
        --end;
    parts.captionLength = end;
    parts.credit = match.captured(1).simplified();
    if (parts.credit.endsWith(u'.') && !bracketed)
        parts.credit.chop(1);
    parts.bracketed = bracketed;
    parts.ofPicture = match.capturedLength(2) > 0;
    return parts;
}

} // namespace

CaptionParts splitCredit(const QString &text)
{
    static const QRegularExpression Bracket = bracketPattern();
    static const QRegularExpression Sentence = sentencePattern();
    const qsizetype tailStart = std::max<qsizetype>(0, text.size() - TailSize);
    const QString tail = text.mid(tailStart);
    if (const auto match = Bracket.match(tail); match.hasMatch())
        return partsOf(text, tailStart, match, true);
    const auto match = Sentence.match(tail);
    // "\A" is the beginning of the tail, which is the text's only where the tail is all of it.
    if (match.hasMatch() && (tailStart == 0 || match.capturedStart(0) > 0))
        return partsOf(text, tailStart, match, false);
    return {text.size(), {}, false, false};
}

} // namespace nghisu

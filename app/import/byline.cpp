// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "byline.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PrefixSearch = 120;
constexpr qsizetype LongestName = 40;

const QString Domain =
    u"(?:www\\.)?[A-Za-z0-9][A-Za-z0-9-]{0,40}(?:\\.[A-Za-z0-9-]{1,30}){0,2}"
    "\\.(?:vn|com|net|org|info|asia|tv|news|edu|gov|eu|us|uk|io|co|me|biz|online|media|press)"_s;

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

bool beginsSentence(QStringView rest)
{
    return !rest.isEmpty() &&
           (rest.front().isUpper() || rest.front().isDigit() || u"“\"‘'«(["_s.contains(rest.front()));
}

/// Capitals and a dash name an agency, but a town as well: "HANOI - …" says where.
bool isTown(const QString &word)
{
    static const QSet<QString> Towns{
        u"HANOI"_s,   u"SAIGON"_s,    u"HUE"_s,        u"DANANG"_s, u"TPHCM"_s,  u"TP.HCM"_s,
        u"HCM"_s,     u"HCMC"_s,      u"HAIPHONG"_s,   u"LONDON"_s, u"PARIS"_s,  u"TOKYO"_s,
        u"BEIJING"_s, u"SEOUL"_s,     u"MOSCOW"_s,     u"GENEVA"_s, u"BERLIN"_s, u"BRUSSELS"_s,
        u"BANGKOK"_s, u"SINGAPORE"_s, u"WASHINGTON"_s, u"MANILA"_s, u"JAKARTA"_s};
    return Towns.contains(word.toUpper());
}

std::optional<SourcePrefix> prefixOf(const QString &lead, const QRegularExpressionMatch &match)
{
    if (!match.hasMatch() || !beginsSentence(QStringView(lead).mid(match.capturedEnd())) ||
        isTown(match.captured(1)))
        return std::nullopt;
    // A place before the name is of the report.
    const bool ofReport = match.capturedStart(1) > 0 && lead.front().isLetter();
    return SourcePrefix{match.captured(1).simplified(), ofReport ? 0 : match.capturedLength()};
}

bool isFamilyName(const QString &word)
{
    static const QSet<QString> Names{
        u"Nguyễn"_s, u"Trần"_s, u"Lê"_s,    u"Phạm"_s,   u"Hoàng"_s, u"Huỳnh"_s, u"Phan"_s,  u"Vũ"_s,
        u"Võ"_s,     u"Đặng"_s, u"Bùi"_s,   u"Đỗ"_s,     u"Hồ"_s,    u"Ngô"_s,   u"Dương"_s, u"Lý"_s,
        u"Đinh"_s,   u"Đoàn"_s, u"Trịnh"_s, u"Lâm"_s,    u"Tạ"_s,    u"Tô"_s,    u"Lưu"_s,   u"Chu"_s,
        u"Châu"_s,   u"Tăng"_s, u"Thái"_s,  u"Trương"_s, u"Quách"_s, u"Kiều"_s,  u"Vương"_s, u"Đào"_s,
        u"Lương"_s,  u"Tống"_s, u"Triệu"_s, u"Nông"_s,   u"Hứa"_s,   u"Giàng"_s, u"Phùng"_s, u"Mai"_s,
        u"Cao"_s,    u"Hà"_s,   u"Vi"_s,    u"Lò"_s,     u"Doãn"_s};
    return Names.contains(word);
}

bool isDomain(const QString &text)
{
    static const QRegularExpression Whole = pattern(u"\\A"_s + Domain + u"\\z"_s);
    return Whole.match(text).hasMatch();
}

/// "TTXVN", "VOV", "Báo Lạng Sơn", "Tạp chí …", "VnExpress": who publishes rather than who writes.
bool isPublisher(const QString &text)
{
    static const QRegularExpression Words = pattern(
        u"\\A(?:(?:Báo|Tạp chí|Đài|Cổng|Thông tấn xã|Trang|Bộ|Sở|UBND|Vn|Viet|Việt "
        u"Nam)\\b.*|[A-Z][A-Z0-9+.]{2,11}|"
        "\\S*[a-z][A-Z]\\S*|Reuters|AFP|AP|Bloomberg|Dân trí|Tuổi Trẻ|Thanh Niên|Tiền Phong|Lao Động|Nhân Dân)\\z"_s);
    return isDomain(text) || Words.match(text).hasMatch();
}

bool isReporter(const QString &text)
{
    static const QRegularExpression Words =
        pattern(u"\\A(?:PV|P\\.V\\.?|BTV|CTV|BBT|Phóng viên|Nhóm PV|Nhóm phóng viên|"
                "Ban biên tập|Staff|Staff writer)\\z"_s);
    return Words.match(text).hasMatch();
}

/// "Lan Anh/TTXVN", "Lan Anh - Minh Hà", "Lan Anh (Báo X)".
std::optional<Byline> namesOf(const QString &text)
{
    static const QRegularExpression WithSource =
        pattern(u"\\A(.+?)\\s*(?:/\\s*(.+)|\\(\\s*([^()]+?)\\s*\\))\\z"_s);
    if (const auto match = WithSource.match(text); match.hasMatch()) {
        const QString source = match.captured(2) + match.captured(3);
        if ((looksLikeName(match.captured(1)) || isReporter(match.captured(1))) &&
            source.size() <= LongestName)
            return Byline{match.captured(1), isPublisher(source) ? source : QString()};
        return std::nullopt;
    }
    static const QRegularExpression Between = pattern(u"\\s*(?:[-–—,&]|\\bvà\\b|\\band\\b)\\s*"_s);
    const QStringList names = text.split(Between);
    if (names.size() <= 4 && std::all_of(names.cbegin(), names.cend(),
                                         [](const QString &n) { return looksLikeName(n) || isReporter(n); }))
        return Byline{text, {}};
    return std::nullopt;
}

/// "By …", "Tác giả: …": the word says what the name is.
std::optional<Byline> announced(const QString &line)
{
    static const QRegularExpression Word = pattern(
        u"\\A(?i:(?:By|Written by)\\s+|(?:Tác giả|Bài viết|Bài và ảnh|Bài, ảnh|Tin, ảnh|Tin và ảnh|Bài|Tin|"
        "Thực hiện|Người viết|Author|PV|Phóng viên|Biên tập|Biên dịch)\\s*:\\s*)(.{2,60}?)\\.?\\z"_s);
    const auto match = Word.match(line);
    return match.hasMatch() ? namesOf(match.captured(1)) : std::nullopt;
}

std::optional<Byline> announcedSource(const QString &line)
{
    static const QRegularExpression Word =
        pattern(u"\\A\\(?(?i:Nguồn|Source|Theo|Nguồn tin)(?:\\s*:\\s*|\\s+)([^()]{2,40}?)\\)?\\.?\\z"_s);
    const auto match = Word.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const QString name = match.captured(1);
    if (isPublisher(name) || (line.contains(u':') && beginsSentence(name)))
        return Byline{{}, name};
    return looksLikeName(name) || isReporter(name) ? namesOf(name) : std::nullopt;
}

} // namespace

std::optional<SourcePrefix> findSourcePrefix(const QString &lead)
{
    static const QRegularExpression Patterns[] = {
        // Baothu.vn Sáng mai; VOV.VN - Sáng nay; [VnExpress.net] …
        pattern(u"\\A[(\\[]?("_s + Domain + u")[)\\]]?(?:\\s*[-–—:|]\\s*|\\s+)"_s),
        // (Báo X) - …; (TTXVN) …
        pattern(u"\\A[(\\[]\\s*([\\p{L}][\\p{L}0-9 .&+-]{1,40}?)\\s*[)\\]]\\s*[-–—:]\\s*"_s),
        pattern(u"\\A[(\\[]\\s*([A-Z][A-Z0-9+]{2,11})\\s*[)\\]]\\s+"_s),
        // TTXVN - …; SGGP – …
        pattern(u"\\A([A-Z][A-Z0-9+.]{1,10}[A-Z0-9])\\s*(?:[–—]|\\s-|-\\s)\\s*"_s),
        // HANOI (Reuters) - …; HÀ NỘI, 25/9 (TTXVN) - …
        pattern(
            u"\\A\\p{Lu}[\\p{L}. ]{1,30}(?:,\\s*[\\w./ ]{1,12})?\\s*\\(([A-Z][\\p{L}+.]{1,20})\\)\\s*[-–—]+\\s*"_s),
        // Báo Lạng Sơn - …
        pattern(u"\\A((?:Báo|Tạp chí|Đài)(?: [\\p{Lu}&][\\p{L}0-9]*){1,6})\\s*[-–—:]\\s+"_s),
    };
    const QString beginning = lead.left(PrefixSearch);
    for (const QRegularExpression &possible : Patterns) {
        if (auto prefix = prefixOf(beginning, possible.match(beginning)))
            return prefix;
    }
    return std::nullopt;
}

QString withoutRole(const QString &names)
{
    static const QRegularExpression Role =
        pattern(u"\\A(?i:(?:Nhóm )?(?:Phóng viên|PV|P\\.V\\.?|Biên tập viên|BTV|Cộng tác viên|CTV|Nhà "
                u"báo|Reporters?|Staff writers?))"
                "(?:\\s*[:.]\\s*|\\s+)(?=\\p{Lu})"_s);
    return QString(names).remove(Role);
}

bool looksLikeName(const QString &text)
{
    static const QRegularExpression Name =
        pattern(u"\\A\\p{Lu}[\\p{L}.’']*(?:[ -]\\p{Lu}[\\p{L}.’']*){1,4}\\z"_s);
    return text.size() <= LongestName && Name.match(text).hasMatch() && text != text.toUpper();
}

std::optional<Byline> bylineBelowHeadline(const QString &written)
{
    const QString line = withoutRole(written);
    // The role says as well as a family name that this is who wrote it.
    if (line.size() < written.size() && looksLikeName(line))
        return Byline{line, {}};
    if (isDomain(line))
        return Byline{{}, line};
    if (auto byline = announced(line))
        return byline;
    return looksLikeName(line) && isFamilyName(line.section(u' ', 0, 0)) ? std::optional(Byline{line, {}})
                                                                         : std::nullopt;
}

std::optional<Byline> bylineAtEnd(const QString &written)
{
    if (written.size() > 2 * LongestName || written.isEmpty())
        return std::nullopt;
    const QString line = withoutRole(written);
    if (isDomain(line))
        return Byline{{}, line};
    if (auto byline = announced(line))
        return byline;
    if (auto byline = announcedSource(line))
        return byline;
    if (isReporter(line))
        return Byline{line, {}};
    return namesOf(line);
}

} // namespace nghisu

// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "legacyvietnamese.h"

#include "normalise.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype SampleSize = 65'536;
constexpr int WordsToBeSure = 3;
/// One word in so many is among the common ones; in Vietnamese it is about one in eight.
constexpr qsizetype RarestCommonWord = 50;

/// 0xA1 to 0xFE of TCVN 5712:1993. VN3 leaves the capitals with marks to fonts of their own.
constexpr char16_t Tcvn3[] = u"ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễế"
                             u"ệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủ"
                             u"ũúụừửữứựỳỷỹýỵ";
static_assert(std::size(Tcvn3) == 0xFE - 0xA1 + 2);

/// What VNI's bytes say behind a vowel: marks to combine with it.
struct VniMark
{
    char16_t sign; ///< as in small letters
    const char16_t *marks;
};
constexpr VniMark VniMarks[] = {{u'ù', u"\u0301"},       {u'ø', u"\u0300"},       {u'û', u"\u0309"},
                                {u'õ', u"\u0303"},       {u'ï', u"\u0323"},       {u'â', u"\u0302"},
                                {u'á', u"\u0302\u0301"}, {u'à', u"\u0302\u0300"}, {u'å', u"\u0302\u0309"},
                                {u'ã', u"\u0302\u0303"}, {u'ä', u"\u0302\u0323"}, {u'ê', u"\u0306"},
                                {u'é', u"\u0306\u0301"}, {u'è', u"\u0306\u0300"}, {u'ú', u"\u0306\u0309"},
                                {u'ü', u"\u0306\u0303"}, {u'ë', u"\u0306\u0323"}};

struct VniLetter
{
    char16_t sign;
    char16_t letter;
};
constexpr VniLetter VniLetters[] = {{u'ñ', u'đ'}, {u'Ñ', u'Đ'}, {u'ö', u'ư'}, {u'Ö', u'Ư'},
                                    {u'ô', u'ơ'}, {u'Ô', u'Ơ'}, {u'í', u'í'}, {u'ì', u'ì'},
                                    {u'æ', u'ỉ'}, {u'Æ', u'Ỉ'}, {u'ó', u'ĩ'}, {u'Ó', u'Ĩ'},
                                    {u'ò', u'ị'}, {u'Ò', u'Ị'}, {u'î', u'ỵ'}, {u'Î', u'Ỵ'}};

bool isLatin1Letter(QChar c)
{
    return c.unicode() >= 0xA1 && c.unicode() <= 0xFE;
}

/// Signs that texts in these encodings keep using by themselves.
bool isLonelySign(const QString &text, qsizetype at)
{
    if (!u"©®«»·§±°´"_s.contains(text.at(at)))
        return false;
    const auto isPartOfWord = [&text](qsizetype place) {
        return place >= 0 && place < text.size() &&
               (text.at(place).isLetter() || isLatin1Letter(text.at(place)));
    };
    return !isPartOfWord(at - 1) && !isPartOfWord(at + 1);
}

QString fromTcvn3(const QString &text)
{
    QString converted = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isLatin1Letter(text.at(i)) && !isLonelySign(text, i))
            converted[i] = Tcvn3[text.at(i).unicode() - 0xA1];
    }
    return converted;
}

bool takesVniMark(QChar c)
{
    return u"aeouyAEOUYôöÔÖ"_s.contains(c);
}

QString fromVni(const QString &text)
{
    QString converted;
    converted.reserve(text.size() + text.size() / 4);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QChar before = i > 0 ? text.at(i - 1) : QChar();
        const auto *mark = std::find_if(std::begin(VniMarks), std::end(VniMarks),
                                        [c](const VniMark &m) { return QChar(m.sign) == c.toLower(); });
        const auto *letter = std::find_if(std::begin(VniLetters), std::end(VniLetters),
                                          [c](const VniLetter &l) { return QChar(l.sign) == c; });
        if (mark != std::end(VniMarks) && takesVniMark(before))
            converted += QStringView(mark->marks);
        else if (letter != std::end(VniLetters))
            converted += QChar(letter->letter);
        else
            converted += c;
    }
    return converted;
}

/// The words of a text, without what stands in pointed brackets.
QString sampleOf(const QString &text)
{
    QString sample;
    bool inside = false;
    for (qsizetype i = 0; i < std::min(text.size(), 8 * SampleSize) && sample.size() < SampleSize; ++i) {
        const QChar c = text.at(i);
        if (c == u'<' || c == u'>') {
            inside = c == u'<';
            sample += u' ';
        } else if (!inside) {
            sample += c;
        }
    }
    return sample;
}

struct WordCount
{
    qsizetype all = 0;
    qsizetype common = 0;
};

WordCount countWords(const QString &text)
{
    static const QSet<QString> Common{
        u"của"_s,  u"và"_s,    u"các"_s,  u"có"_s,    u"được"_s, u"là"_s,  u"không"_s, u"người"_s, u"một"_s,
        u"đã"_s,   u"những"_s, u"với"_s,  u"năm"_s,   u"để"_s,   u"này"_s, u"đến"_s,   u"về"_s,    u"nước"_s,
        u"ở"_s,    u"làm"_s,   u"từ"_s,   u"tại"_s,   u"việc"_s, u"sẽ"_s,  u"thì"_s,   u"như"_s,   u"ngày"_s,
        u"tỉnh"_s, u"cũng"_s,  u"phải"_s, u"nhiều"_s, u"ông"_s,  u"bà"_s};
    WordCount count;
    QString word;
    const auto end = [&count, &word] {
        count.all += !word.isEmpty();
        count.common += Common.contains(word);
        word.clear();
    };
    for (const QChar c : toNfc(text)) {
        if (c.isLetter())
            word += c.toLower();
        else
            end();
    }
    end();
    return count;
}

/// Whether anything is in the text that these encodings cannot have said. Quotation marks and dashes of
/// windows-1252 do.
bool isLatin1(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(),
                        [](QChar c) { return c.unicode() > 0xFF && (c.isLetter() || c.isMark()); });
}

bool namesFont(const QString &text)
{
    static const QRegularExpression Font(u"\\.Vn(?:Time|Arial|Helv|Courier|Cent|Book)|\\bVNI-\\w"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return Font.match(text.left(8 * SampleSize)).hasMatch();
}

} // namespace

LegacyVietnamese legacyVietnameseOf(const QString &text)
{
    const QString sample = sampleOf(text);
    if (!isLatin1(sample) || std::none_of(sample.cbegin(), sample.cend(), isLatin1Letter))
        return LegacyVietnamese::None;
    const qsizetype asItIs = countWords(sample).common;
    const WordCount tcvn3 = countWords(fromTcvn3(sample));
    const WordCount vni = countWords(fromVni(sample));
    const bool isTcvn3 = tcvn3.common >= vni.common;
    const WordCount &best = isTcvn3 ? tcvn3 : vni;
    const bool surely = best.common >= WordsToBeSure && best.common * RarestCommonWord >= best.all;
    if (best.common <= 2 * asItIs || !(surely || namesFont(text)))
        return LegacyVietnamese::None;
    return isTcvn3 ? LegacyVietnamese::Tcvn3 : LegacyVietnamese::Vni;
}

QString fromLegacyVietnamese(const QString &text, LegacyVietnamese encoding)
{
    switch (encoding) {
    case LegacyVietnamese::Tcvn3:
        return toNfc(fromTcvn3(text));
    case LegacyVietnamese::Vni:
        return toNfc(fromVni(text));
    case LegacyVietnamese::None:
        break;
    }
    return text;
}

} // namespace nghisu

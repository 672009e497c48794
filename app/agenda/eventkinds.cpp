// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "eventkinds.h"

#include "fold.h"
#include "wordruns.h"
#include "words.h"

#include <algorithm>
#include <array>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

enum Kind {
    Shareholders,
    Council,
    Congress,
    Festival,
    Conference,
    Fair,
    Sport,
    Election,
    Workshop,
    Forum,
    Trial
};

/// What names one of a kind, folded. Longer names stand before shorter ones that they contain.
struct KindName
{
    Kind kind;
    const char16_t *name;
};

constexpr std::array KindNames = {
    KindName{Shareholders, u"dai hoi dong co dong"},
    KindName{Shareholders, u"general meeting of shareholders"},
    KindName{Shareholders, u"shareholders"},
    KindName{Shareholders, u"annual general meeting"},
    KindName{Council, u"hoi dong nhan dan"},
    KindName{Council, u"hdnd"},
    KindName{Council, u"people s council"},
    KindName{Congress, u"dai hoi"},
    KindName{Congress, u"congress"},
    KindName{Festival, u"le hoi"},
    KindName{Festival, u"festival"},
    KindName{Conference, u"hoi nghi"},
    KindName{Conference, u"conference"},
    KindName{Conference, u"summit"},
    KindName{Fair, u"hoi cho"},
    KindName{Fair, u"trien lam"},
    KindName{Fair, u"trade fair"},
    KindName{Fair, u"exhibition"},
    KindName{Fair, u"expo"},
    KindName{Sport, u"bong da"},
    KindName{Sport, u"giai vo dich"},
    KindName{Sport, u"football"},
    KindName{Sport, u"tournament"},
    KindName{Sport, u"championship"},
    KindName{Election, u"bau cu"},
    KindName{Election, u"election"},
    KindName{Workshop, u"hoi thao"},
    KindName{Workshop, u"toa dam"},
    KindName{Workshop, u"workshop"},
    KindName{Workshop, u"seminar"},
    KindName{Forum, u"dien dan"},
    KindName{Forum, u"forum"},
    KindName{Trial, u"phien toa"},
    KindName{Trial, u"xet xu"},
    KindName{Trial, u"trial"},
};

/// Of numerals as capitals up to XXXIX; 0 for anything else.
int romanValue(QStringView numeral)
{
    int value = 0;
    int before = 0;
    for (auto letter = numeral.crbegin(); letter != numeral.crend(); ++letter) {
        const int one = *letter == u'I' ? 1 : *letter == u'V' ? 5 : *letter == u'X' ? 10 : 0;
        if (one == 0)
            return 0;
        value += one < before ? -one : one;
        before = std::max(before, one);
    }
    return value;
}

bool countsNext(const ScannedText &text, int at)
{
    const QString word = foldForSearch(text.at(at).toString());
    return word == "thu"_L1 || word == "lan"_L1 || word == "khoa"_L1;
}

bool isOrdinalEnd(QStringView word)
{
    return word == u"st" || word == u"nd" || word == u"rd" || word == u"th";
}

} // namespace

QSet<int> eventKindsOf(const QString &text)
{
    QString words = u' ' + foldedWords(text).join(u' ') + u' ';
    QSet<int> kinds;
    for (const KindName &known : KindNames) {
        const QString name = u' ' + QString::fromUtf16(known.name) + u' ';
        if (!words.contains(name))
            continue;
        kinds.insert(known.kind);
        words.replace(name, u"  "_s); // what it contains is not meant
    }
    return kinds;
}

QSet<int> ordinalsOf(const ScannedText &text)
{
    QSet<int> ordinals;
    for (int at = 0; at < text.count(); ++at) {
        const Word &word = text.word(at);
        const QStringView letters = QStringView(text.text()).mid(word.start, word.length);
        if (text.isLetters(at) && (letters.size() > 1 || countsNext(text, at - 1))) {
            if (const int value = romanValue(letters); value > 0)
                ordinals.insert(value);
        } else if (text.isDigits(at) && text.number(at) > 0) {
            const bool english = text.touchesNext(at) && isOrdinalEnd(text.at(at + 1));
            if (english || countsNext(text, at - 1))
                ordinals.insert(text.number(at));
        }
    }
    return ordinals;
}

bool isVietnamese(const QString &text)
{
    constexpr qsizetype OneIn = 16;
    const QString composed = text.normalized(QString::NormalizationForm_C);
    const auto letters =
        std::count_if(composed.cbegin(), composed.cend(), [](QChar c) { return c.isLetter(); });
    const auto plain = std::count_if(composed.cbegin(), composed.cend(),
                                     [](QChar c) { return c.isLetter() && c.unicode() < 0x80; });
    return letters > 0 && (letters - plain) * OneIn > letters;
}

} // namespace nghisu

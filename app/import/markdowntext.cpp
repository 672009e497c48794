// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "markdowntext.h"

#include <algorithm>
#include <iterator>

namespace nghisu {

namespace {

struct Named
{
    const char *name;
    char16_t character;
};

/// Those that people and converters write into Markdown; letters are written as they are.
constexpr Named Characters[] = {
    {"amp", u'&'},         {"lt", u'<'},       {"gt", u'>'},     {"quot", u'"'},      {"apos", u'\''},
    {"nbsp", u'\u00A0'},   {"ndash", u'–'},    {"mdash", u'—'},  {"hellip", u'…'},    {"lsquo", u'‘'},
    {"rsquo", u'’'},       {"ldquo", u'“'},    {"rdquo", u'”'},  {"laquo", u'«'},     {"raquo", u'»'},
    {"copy", u'©'},        {"reg", u'®'},      {"trade", u'™'},  {"deg", u'°'},       {"middot", u'·'},
    {"bull", u'•'},        {"times", u'×'},    {"euro", u'€'},   {"ensp", u'\u2002'}, {"emsp", u'\u2003'},
    {"thinsp", u'\u2009'}, {"shy", u'\u00AD'}, {"lbrack", u'['}, {"rbrack", u']'},    {"lowbar", u'_'},
    {"ast", u'*'},         {"num", u'#'},      {"vert", u'|'},   {"grave", u'`'},     {"bsol", u'\\'}};

} // namespace

QString characterReference(const QString &written)
{
    const QString name = written.mid(1, written.size() - 2);
    if (name.startsWith(u'#')) {
        const bool isHex = name.size() > 1 && name.at(1).toLower() == u'x';
        bool isNumber = false;
        const uint code = name.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
        if (!isNumber || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
            return QString(QChar::ReplacementCharacter);
        const char32_t character = code;
        return QString::fromUcs4(&character, 1);
    }
    const auto *found =
        std::find_if(std::begin(Characters), std::end(Characters),
                     [&name](const Named &named) { return name == QLatin1String(named.name); });
    return found == std::end(Characters) ? written : QString(QChar(found->character));
}

QString attributeText(const MD_ATTRIBUTE &attribute)
{
    QString text;
    for (int i = 0; attribute.text != nullptr && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET from = attribute.substr_offsets[i];
        const QString part = QString::fromUtf8(attribute.text + from, attribute.substr_offsets[i + 1] - from);
        if (attribute.substr_types[i] == MD_TEXT_ENTITY)
            text += characterReference(part);
        else if (attribute.substr_types[i] != MD_TEXT_NULLCHAR)
            text += part;
    }
    return text;
}

} // namespace nghisu

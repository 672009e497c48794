// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "jsonscanner.h"

#include <QIODevice>
#include <QStringDecoder>

namespace nghisu {

namespace {

constexpr qint64 PartBytes = 64 * 1024;
constexpr qsizetype MaxDepth = 512;
constexpr qsizetype MaxKey = 1024;     ///< code units
constexpr qsizetype MaxNumber = 64;    ///< bytes
constexpr qsizetype MostUtf8Bytes = 3; ///< of a UTF-16 code unit

bool isSpace(int c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isDigit(int c)
{
    return c >= '0' && c <= '9';
}

int hexValue(int c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

} // namespace

JsonScanner::JsonScanner(QIODevice &json, std::function<bool()> goesOn)
    : m_json(json), m_goesOn(std::move(goesOn)), m_start(json.pos())
{
}

JsonScanner::Kind JsonScanner::kind()
{
    const int c = peekPastSpace();
    if (c == '{')
        return Kind::Object;
    if (c == '[')
        return Kind::Array;
    if (c == '"')
        return Kind::Text;
    if (c == '-' || isDigit(c))
        return Kind::Number;
    return c == 't' || c == 'f' || c == 'n' ? Kind::Other : Kind::None;
}

void JsonScanner::enter()
{
    const Kind what = kind();
    if ((what != Kind::Object && what != Kind::Array) || m_open.size() >= MaxDepth)
        return fail();
    take();
    m_open.append('\0');
}

bool JsonScanner::nextKey(QString &key)
{
    if (!next('}'))
        return false;
    if (peekPastSpace() != '"')
        fail();
    key = text(MaxKey);
    if (peekPastSpace() != ':')
        fail();
    take();
    return !m_failed;
}

bool JsonScanner::nextItem()
{
    return next(']');
}

bool JsonScanner::next(char end)
{
    int c = peekPastSpace();
    if (m_open.isEmpty() || c == None) {
        fail();
        return false;
    }
    if (c == end) {
        take();
        m_open.chop(1);
        return false;
    }
    if (m_open.back() != '\0') {
        if (c != ',')
            fail();
        take();
        c = peekPastSpace();
    }
    m_open.back() = '\1';
    if (c == end || kind() == Kind::None)
        fail();
    return !m_failed;
}

QString JsonScanner::text(qsizetype most)
{
    QString text;
    if (kind() != Kind::Text)
        fail();
    else
        scanText(&text, most);
    return m_failed ? QString() : text;
}

double JsonScanner::number()
{
    QByteArray digits;
    if (kind() != Kind::Number)
        fail();
    else
        scanNumber(&digits);
    bool isNumber = false;
    const double value = digits.toDouble(&isNumber);
    if (!isNumber)
        fail();
    return m_failed ? 0 : value;
}

void JsonScanner::skip()
{
    QByteArray ends; // of the containers that are gone through
    QString key;
    do {
        skipOne(ends);
        while (!ends.isEmpty() && !(ends.back() == '}' ? nextKey(key) : nextItem())) {
            if (m_failed)
                return;
            ends.chop(1);
        }
    } while (!ends.isEmpty() && !m_failed);
}

void JsonScanner::skipOne(QByteArray &ends)
{
    switch (const Kind what = kind()) {
    case Kind::Object:
    case Kind::Array:
        ends.append(what == Kind::Object ? '}' : ']');
        return enter();
    case Kind::Text:
        return scanText(nullptr, 0);
    case Kind::Number:
        return scanNumber(nullptr);
    case Kind::Other:
        return word(peek() == 't' ? "true" : peek() == 'f' ? "false" : "null");
    case Kind::None:
        return fail();
    }
}

bool JsonScanner::skipNull()
{
    if (peekPastSpace() != 'n')
        return false;
    word("null");
    return true;
}

bool JsonScanner::isAtEnd()
{
    return !m_failed && peekPastSpace() == None && !m_failed;
}

void JsonScanner::goTo(const Place &place)
{
    if (!m_json.seek(place.position))
        fail();
    m_part.clear();
    m_next = 0;
    m_start = place.position;
    m_open = place.open;
}

int JsonScanner::peek()
{
    if (m_next >= m_part.size())
        fill();
    return m_failed || m_next >= m_part.size() ? None : static_cast<unsigned char>(m_part.at(m_next));
}

int JsonScanner::take()
{
    const int c = peek();
    m_next += c != None;
    return c;
}

int JsonScanner::peekPastSpace()
{
    while (isSpace(peek()))
        ++m_next;
    return peek();
}

void JsonScanner::fill()
{
    if (m_goesOn && !m_failed && !m_goesOn())
        fail();
    if (m_failed)
        return;
    m_start += m_part.size();
    m_next = 0;
    m_part = m_json.read(PartBytes);
}

void JsonScanner::word(const char *word)
{
    for (; *word != '\0'; ++word) {
        if (take() != *word)
            fail();
    }
}

void JsonScanner::scanText(QString *into, qsizetype most)
{
    QByteArray plain;
    const auto flush = [&] {
        if (!into)
            return;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        into->append(QString(decoder(plain)));
        plain.clear();
        if (decoder.hasError() || into->size() > most)
            fail();
    };
    take();
    while (!m_failed) {
        const int c = take();
        if (c == '"')
            return flush();
        if (c == '\\') {
            flush();
            scanEscape(into);
        } else if (c < ' ') { // the end of the file among them
            fail();
        } else if (into) {
            plain.append(static_cast<char>(c));
            if (plain.size() > most * MostUtf8Bytes)
                fail();
        }
    }
}

void JsonScanner::scanEscape(QString *into)
{
    static constexpr char Escapes[] = "\"\\/bfnrt";
    static constexpr char Meant[] = "\"\\/\b\f\n\r\t";
    const int c = take();
    ushort unit = 0;
    if (c == 'u') {
        for (int i = 0; i < 4; ++i) {
            const int value = hexValue(take());
            if (value < 0)
                return fail();
            unit = static_cast<ushort>(unit << 4 | value);
        }
    } else {
        const qsizetype which = c == None ? -1 : QByteArrayView(Escapes).indexOf(static_cast<char>(c));
        if (which < 0)
            return fail();
        unit = static_cast<ushort>(Meant[which]);
    }
    if (into)
        into->append(QChar(unit));
}

void JsonScanner::scanNumber(QByteArray *into)
{
    qsizetype length = 0;
    bool hasDigit = false;
    const auto one = [&] {
        const int c = take();
        hasDigit |= isDigit(c);
        if (into)
            into->append(static_cast<char>(c));
        if (++length > MaxNumber)
            fail();
    };
    for (int c = peek();
         !m_failed && (isDigit(c) || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E'); c = peek())
        one();
    if (!hasDigit)
        fail();
}

} // namespace nghisu

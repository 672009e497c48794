// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "contentline.h"

namespace nghisu {

namespace {

constexpr qsizetype LongestLine = 75; ///< octets, without the line break

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// The logical lines: a line break with a space or tab behind it is no break.
QByteArrayList unfolded(const QByteArray &bytes)
{
    QByteArrayList lines;
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', at);
        if (end < 0)
            end = bytes.size();
        QByteArray line = bytes.mid(at, end - at);
        if (line.endsWith('\r'))
            line.chop(1);
        const bool folded = !lines.isEmpty() && (line.startsWith(' ') || line.startsWith('\t'));
        if (folded)
            lines.last() += QByteArrayView(line).sliced(1);
        else
            lines.append(line);
        at = end + 1;
    }
    return lines;
}

/// Place of the first such character outside quotation marks; -1 when there is none.
qsizetype findUnquoted(const QByteArray &line, const char *wanted, qsizetype from = 0)
{
    bool quoted = false;
    for (qsizetype at = from; at < line.size(); ++at) {
        if (line.at(at) == '"')
            quoted = !quoted;
        else if (!quoted && QByteArrayView(wanted).contains(line.at(at)))
            return at;
    }
    return -1;
}

} // namespace

QByteArray ContentLine::parameter(const QByteArray &key) const
{
    for (qsizetype at = 0; at < parameters.size();) {
        qsizetype end = findUnquoted(parameters, ";", at);
        if (end < 0)
            end = parameters.size();
        const QByteArray one = parameters.mid(at, end - at);
        const qsizetype equals = one.indexOf('=');
        if (equals > 0 && one.left(equals).toUpper() == key) {
            QByteArray found = one.mid(equals + 1);
            if (found.size() >= 2 && found.startsWith('"') && found.endsWith('"'))
                found = found.mid(1, found.size() - 2);
            return found;
        }
        at = end + 1;
    }
    return {};
}

QList<ContentLine> readContentLines(const QByteArray &bytes)
{
    QList<ContentLine> lines;
    const bool marked = bytes.startsWith("\xEF\xBB\xBF");
    for (const QByteArray &line : unfolded(marked ? bytes.mid(3) : bytes)) {
        const qsizetype colon = findUnquoted(line, ":");
        if (colon <= 0)
            continue;
        const QByteArray head = line.left(colon);
        const qsizetype semicolon = head.indexOf(';');
        ContentLine found;
        found.name = (semicolon < 0 ? head : head.left(semicolon)).trimmed().toUpper();
        found.parameters = semicolon < 0 ? QByteArray() : head.mid(semicolon + 1);
        found.value = line.mid(colon + 1);
        lines.append(found);
    }
    return lines;
}

void appendContentLine(QByteArray &bytes, const QByteArray &name, const QByteArray &value)
{
    const QByteArray line = name + ':' + value;
    qsizetype room = LongestLine;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype end = std::min(at + room, line.size());
        while (end < line.size() && end > at + 1 && isContinuation(line.at(end)))
            --end;
        if (at > 0)
            bytes += "\r\n ";
        bytes += QByteArrayView(line).sliced(at, end - at);
        at = end;
        room = LongestLine - 1; // the space before a continuation counts
    }
    bytes += "\r\n";
}

QByteArray escapedText(const QString &text)
{
    QByteArray escaped;
    for (const char c : text.toUtf8()) {
        if (c == '\\' || c == ';' || c == ',')
            (escaped += '\\') += c;
        else if (c == '\n')
            escaped += "\\n";
        else if (static_cast<unsigned char>(c) >= 0x20 || c == '\t')
            escaped += c;
    }
    return escaped;
}

QString unescapedText(const QByteArray &value)
{
    QByteArray text;
    for (qsizetype at = 0; at < value.size(); ++at) {
        const char c = value.at(at);
        if (c != '\\' || at + 1 == value.size()) {
            text += c;
            continue;
        }
        ++at;
        const char escaped = value.at(at);
        text += escaped == 'n' || escaped == 'N' ? '\n' : escaped;
    }
    return QString::fromUtf8(text);
}

} // namespace nghisu

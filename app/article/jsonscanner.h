// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QIODevice;

namespace nghisu {

/// Reads JSON (RFC 8259, in UTF-8) value by value, however long it is, with no more memory than one text
/// takes. The first thing that is not JSON, or not what was asked for, makes it fail for good: values are
/// empty and nothing comes next from then on.
class JsonScanner
{
public:
    enum class Kind { Object, Array, Text, Number, Other, None };

    /// Where the scanner stands, to go back there.
    struct Place
    {
        qint64 position = 0;
        QByteArray open = {};
    };

    /// `json` is open, can be sought, and is read from where it stands. `goesOn`, if there is one, is asked
    /// now and then; when it says no, the scanner fails.
    explicit JsonScanner(QIODevice &json, std::function<bool()> goesOn = {});

    /// Of the value that comes next; None behind the last one.
    [[nodiscard]] Kind kind();
    /// Goes into the object or array that comes next.
    void enter();
    /// To the value of the next key of the object that was entered last. False at its end, which is left.
    [[nodiscard]] bool nextKey(QString &key);
    /// To the next value of the array that was entered last. False at its end, which is left.
    [[nodiscard]] bool nextItem();

    /// A text of at most `most` code units.
    [[nodiscard]] QString text(qsizetype most);
    [[nodiscard]] double number();
    /// Goes past the value that comes next, whatever it holds.
    void skip();
    /// Goes past a null, if that comes next.
    [[nodiscard]] bool skipNull();
    /// Whether nothing but white space is left.
    [[nodiscard]] bool isAtEnd();

    [[nodiscard]] bool hasFailed() const { return m_failed; }
    void fail() { m_failed = true; }
    /// Bytes from the beginning of the device.
    [[nodiscard]] qint64 position() const { return m_start + m_next; }
    [[nodiscard]] Place place() const { return {position(), m_open}; }
    void goTo(const Place &place);

private:
    static constexpr int None = -1;

    [[nodiscard]] int peek();
    int take();
    [[nodiscard]] int peekPastSpace();
    void fill();
    /// Past a comma, where one has to be, in a container that ends with `end`; false at its end.
    [[nodiscard]] bool next(char end);
    /// Past a text or number, or into a container, whose end is then added to `ends`.
    void skipOne(QByteArray &ends);
    void word(const char *word);
    /// Past a text, whose bytes are kept in `into` if that is not null.
    void scanText(QString *into, qsizetype most);
    void scanEscape(QString *into);
    void scanNumber(QByteArray *into);

    QIODevice &m_json;
    std::function<bool()> m_goesOn;
    QByteArray m_part;  ///< of the device
    qint64 m_start = 0; ///< of that part
    qsizetype m_next = 0;
    QByteArray m_open; ///< a byte for each container entered: 0 before its first value
    bool m_failed = false;
};

} // namespace nghisu

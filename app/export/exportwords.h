// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articleexport.h"

#include <QStringList>

namespace nghisu {

/// Words that stand in exported files around those of the article, in the language of the interface.
class ExportWords
{
public:
    /// The headline, or what stands for one.
    [[nodiscard]] static QString title(const Article &article);
    /// The day of publication, marked where it is estimated; empty when unknown.
    [[nodiscard]] static QString published(const PublicationDate &day);
    /// Source, author and day, as far as they are known.
    [[nodiscard]] static QStringList origin(const Article &article);

    [[nodiscard]] static QString agendaHeading();
    [[nodiscard]] static QString itemsHeading();
    [[nodiscard]] static QString commentsHeading();
    /// How readers rated the article; empty when nobody has.
    [[nodiscard]] static QString rating(const RatingSummary &rating);
    /// Who wrote a comment, when, and in answer to whom.
    [[nodiscard]] static QString commentHead(const Comment &comment);
    /// What the comment says, or that it is there no more.
    [[nodiscard]] static QString commentBody(const Comment &comment);
    [[nodiscard]] static QString marksHeading();
    /// Who highlighted words, in which colour, and when.
    [[nodiscard]] static QString markHead(const Mark &mark);
    [[nodiscard]] static QString missingPicture();
    /// A picture where none can be: its caption in brackets.
    [[nodiscard]] static QString picturePlace(const Block &figure);
};

/// Whether what is in a text can stand in a file: no control characters (C0, C1), no halves of characters.
[[nodiscard]] bool isWritable(QChar c);
/// `text` without what cannot.
[[nodiscard]] QString writable(QString text);

} // namespace nghisu

// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "passage.h"

#include <QList>
#include <QRectF>
#include <QString>
#include <QUuid>

#include <functional>
#include <optional>
#include <utility>

class QPainter;
class QPalette;

namespace nghisu {

/// Something beside the text that points at a passage of it.
struct MarginMark
{
    enum class Kind { Entry, Comment, Note };

    Passage passage;
    QString toolTip; ///< plain text
    Kind kind = Kind::Entry;
    QUuid comment = {}; ///< or the mark whose note it is
};

/// The marks in an article's margin, one of a kind for each line: marks of one line are one mark that says
/// all. Entries of the agenda stand as dots, comments as balloons above them, notes as slips below. Only
/// those in sight are given places, so that marks never force a long article to be laid out.
class MarginMarks
{
public:
    using PositionOf = std::function<std::optional<int>(const Passage &)>; ///< in the document
    using LineOf = std::function<QRectF(int position)>;

    /// Marks whose passage has no position are left out.
    void setMarks(const QList<MarginMark> &marks, const PositionOf &positionOf);
    [[nodiscard]] const QList<MarginMark> &marks() const { return m_marks; }

    /// Gives places to the marks from position `first` to `last`.
    void place(int first, int last, const LineOf &lineOf);
    void paint(QPainter &painter, const QPalette &palette) const;

    /// The mark at a point of the document, null when there is none there: the first passage of its line, and
    /// what all of them say.
    [[nodiscard]] std::optional<MarginMark> at(const QPointF &point) const;

private:
    struct Placed
    {
        QRectF rect;
        MarginMark mark;
    };

    QList<MarginMark> m_marks;
    QList<std::pair<int, MarginMark>> m_positions; ///< in the order of the document
    QList<Placed> m_placed;                        ///< those of a kind from top to bottom
};

} // namespace nghisu

// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/commentlayout.h"

#include "commentsearch.h"
#include "discussion/commentwords.h"
#include "theme/metrics.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QTextOption>
#include <QtMath>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

struct CommentRow
{
    Q_DECLARE_TR_FUNCTIONS(CommentRow)
};

constexpr int Remembered = 200; // rows: some screens
constexpr int PaddingLeft = 2 * Grid;
constexpr int PaddingRight = Grid;
constexpr int PaddingTop = 2 * Grid;
constexpr int PaddingBottom = Grid;
constexpr int AvatarExtent = 8 * Grid;
constexpr int AnswerAvatarExtent = 6 * Grid;
constexpr int Gap = 2 * Grid;
constexpr int ButtonPadding = Grid; // inside a button, on either side
constexpr int ButtonHeight = 6 * Grid;
constexpr int HeartExtent = 3 * Grid;
constexpr int LeastWidth = 100; // below it a row would be all height
constexpr int QuoteIndent = 2 * Grid;
constexpr int QuoteLines = 2;
constexpr qsizetype MostQuoted = 400; // code units, more than the lines of a quote take

std::unique_ptr<QTextLayout> layOutText(const QString &text, const QFont &font, int width)
{
    auto layout = std::make_unique<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    qreal y = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout->endLayout();
    return layout;
}

/// The first lines of a text; the last of them ends in an ellipsis where more would follow.
QStringList firstLines(const QString &text, const QFont &font, int width, int most)
{
    const auto layout = layOutText(text, font, width);
    QStringList lines;
    for (int i = 0; i < std::min(most, layout->lineCount()); ++i) {
        const QTextLine line = layout->lineAt(i);
        const bool lastShown = i == most - 1 && layout->lineCount() > most;
        lines += lastShown ? QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width)
                           : text.mid(line.textStart(), line.textLength()).trimmed();
    }
    return lines;
}

/// What stands in each place of a row, from top to bottom.
class RowBuilder
{
public:
    RowBuilder(const Comment &comment, const CommentShape &shape)
        : m_comment(comment), m_shape(shape), m_small(CommentLayout::smallFont(shape.font))
    {
        const int indent = shape.level > 0 ? AvatarExtent + Gap : 0;
        const int avatar = shape.level > 0 ? AnswerAvatarExtent : AvatarExtent;
        m_row.avatar = QRect(PaddingLeft + indent, PaddingTop + Grid / 2, avatar, avatar);
        m_left = m_row.avatar.right() + 1 + Gap;
        m_width = std::max(shape.width - m_left - PaddingRight, LeastWidth);
        m_y = PaddingTop;
    }

    CommentGeometry build()
    {
        if (m_comment.deleted) {
            placeBody(deletedText());
            m_row.height = std::max(m_y, m_row.avatar.bottom() + 1) + PaddingBottom;
            return m_row;
        }
        placeHeadline();
        placeAnswered();
        placeQuote();
        placeBody(m_comment.body);
        placeButtons();
        m_row.height = m_row.like.bottom() + 1 + PaddingBottom;
        return m_row;
    }

private:
    void placeHeadline()
    {
        const QFontMetrics nameMetrics(CommentLayout::nameFont(m_shape.font));
        const QFontMetrics smallMetrics(m_small);
        const bool edited = m_comment.edited.isValid();
        const int height = nameMetrics.height();
        const int timeWidth = smallMetrics.horizontalAdvance(m_shape.time);
        const int editedWidth = edited ? smallMetrics.horizontalAdvance(CommentLayout::editedText()) : 0;
        const int room = m_width - Gap - timeWidth - (edited ? Gap + editedWidth : 0);
        const QString name = m_comment.authorName.simplified(); // one line, whatever came in by exchange
        m_row.shownName = nameMetrics.elidedText(name, Qt::ElideRight, std::max(room, AvatarExtent));
        m_row.name = QRect(m_left, m_y, nameMetrics.horizontalAdvance(m_row.shownName), height);
        m_row.time = QRect(m_row.name.right() + 1 + Gap, m_y, timeWidth, height);
        if (edited)
            m_row.edited = QRect(m_row.time.right() + 1 + Gap, m_y, editedWidth, height);
        m_y += height;
    }

    void placeAnswered()
    {
        const QString answered = answeredText(m_comment);
        if (answered.isEmpty())
            return;
        const QFontMetrics metrics(m_small);
        m_row.shownAnswered = metrics.elidedText(answered, Qt::ElideRight, m_width - QuoteIndent);
        m_row.answered = QRect(m_left, m_y + Grid / 2, m_width, metrics.height());
        m_y = m_row.answered.bottom() + 1 + Grid / 2;
    }

    void placeQuote()
    {
        if (!m_comment.passage)
            return;
        const QString words = m_comment.passage->quote.left(MostQuoted).simplified();
        m_row.quoteLines = firstLines(u'“' + words + u'”', m_small, m_width - QuoteIndent, QuoteLines);
        if (!m_shape.passageFound)
            m_row.quoteLines += QFontMetrics(m_small).elidedText(
                CommentRow::tr("Not in the article any more"), Qt::ElideRight, m_width - QuoteIndent);
        const int height = static_cast<int>(m_row.quoteLines.size()) * QFontMetrics(m_small).height();
        m_row.quote = QRect(m_left, m_y + Grid / 2, m_width, height);
        m_y = m_row.quote.bottom() + 1 + Grid / 2;
    }

    void placeBody(QString text)
    {
        text.replace(u'\n', QChar::LineSeparator); // what QTextLayout takes for a line break
        m_row.matches =
            m_shape.words.isEmpty() ? QList<std::pair<int, int>>() : matchesOf(text, m_shape.words);
        m_row.text = layOutText(text, m_shape.font, m_width);
        m_row.body = QRect(m_left, m_y, m_width, qCeil(m_row.text->boundingRect().height()));
        m_y = m_row.body.bottom() + 1;
    }

    void placeButtons()
    {
        const QFontMetrics metrics(m_small);
        const QString likes = CommentLayout::likesText(m_comment);
        const int likesWidth = likes.isEmpty() ? 0 : Grid + metrics.horizontalAdvance(likes);
        const int likeWidth = std::max(2 * ButtonPadding + HeartExtent + likesWidth, ButtonHeight);
        m_row.like = QRect(m_left - ButtonPadding, m_y, likeWidth, ButtonHeight);
        m_row.reply = buttonBehind(m_row.like, CommentLayout::replyText());
        if (!m_comment.mine)
            return;
        m_row.edit = buttonBehind(m_row.reply, CommentLayout::editText());
        m_row.remove = buttonBehind(m_row.edit, CommentLayout::removeText());
    }

    [[nodiscard]] QRect buttonBehind(const QRect &before, const QString &text) const
    {
        const int width = QFontMetrics(m_small).horizontalAdvance(text) + 2 * ButtonPadding;
        return {before.right() + 1 + Grid, before.top(), width, ButtonHeight};
    }

    const Comment &m_comment;
    const CommentShape &m_shape;
    QFont m_small;
    CommentGeometry m_row;
    int m_left = 0;  ///< of everything beside the avatar
    int m_width = 0; ///< of the same
    int m_y = 0;     ///< where the next part begins
};

} // namespace

CommentLayout::CommentLayout() : m_entries(Remembered) {}

const CommentGeometry &CommentLayout::of(const Comment &comment, const CommentShape &shape)
{
    Entry *entry = m_entries.object(comment.id);
    if (!entry || entry->shape != shape || entry->comment != comment) {
        entry = new Entry{comment, shape, RowBuilder(comment, shape).build()};
        m_entries.insert(comment.id, entry);
    }
    return entry->geometry;
}

QRect CommentLayout::gapRect(const QString &text, int width, const QFont &font)
{
    const int left = PaddingLeft + AvatarExtent + Gap - ButtonPadding;
    const int words = QFontMetrics(smallFont(font)).horizontalAdvance(text) + 2; // widths are rounded
    const int wanted = words + 2 * ButtonPadding;
    return {left, (gapHeight(font) - ButtonHeight) / 2, std::min(wanted, width - left), ButtonHeight};
}

int CommentLayout::gapHeight(const QFont &font)
{
    return std::max(QFontMetrics(smallFont(font)).height(), ButtonHeight) + 2 * Grid;
}

QFont CommentLayout::nameFont(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont CommentLayout::smallFont(const QFont &base)
{
    return interfaceFont(base, TypeSize::Small);
}

QString CommentLayout::editedText()
{
    return CommentRow::tr("edited", "mark beside the time of a comment");
}

QString CommentLayout::replyText()
{
    return CommentRow::tr("Reply");
}

QString CommentLayout::editText()
{
    return CommentRow::tr("Edit");
}

QString CommentLayout::removeText()
{
    return CommentRow::tr("Delete");
}

QString CommentLayout::likesText(const Comment &comment)
{
    return comment.likes > 0 ? QLocale().toString(comment.likes) : QString();
}

} // namespace nghisu

// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/commentlayout.h"

#include "theme/metrics.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QTextOption>
#include <QtMath>

namespace nghisu {

namespace {

struct CommentRow
{
    Q_DECLARE_TR_FUNCTIONS(CommentRow)
};

constexpr int Remembered = 2000; // rows
constexpr int PaddingLeft = 2 * Grid;
constexpr int PaddingRight = Grid;
constexpr int PaddingTop = 2 * Grid;
constexpr int PaddingBottom = Grid;
constexpr int AvatarExtent = 8 * Grid;
constexpr int Gap = 2 * Grid;
constexpr int ButtonPadding = Grid; // inside a button, on either side
constexpr int ButtonHeight = 6 * Grid;
constexpr int HeartExtent = 3 * Grid;
constexpr int LeastWidth = 100; // below it a row would be all height

std::shared_ptr<QTextLayout> layOutBody(const QString &body, const QFont &font, int width)
{
    QString text = body;
    text.replace(u'\n', QChar::LineSeparator); // what QTextLayout takes for a line break
    auto layout = std::make_shared<QTextLayout>(text, font);
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

void placeHeadline(CommentGeometry &row, const Comment &comment, const QString &time, const QRect &line,
                   const QFont &font)
{
    const QFontMetrics nameMetrics(CommentLayout::nameFont(font));
    const QFontMetrics smallMetrics(CommentLayout::smallFont(font));
    const bool edited = comment.edited.isValid();
    const int timeWidth = smallMetrics.horizontalAdvance(time);
    const int editedWidth = edited ? smallMetrics.horizontalAdvance(CommentLayout::editedText()) : 0;
    const int room = line.width() - Gap - timeWidth - (edited ? Gap + editedWidth : 0);
    const QString name = comment.authorName.simplified(); // one line, whatever came in by exchange
    row.shownName = nameMetrics.elidedText(name, Qt::ElideRight, std::max(room, AvatarExtent));
    row.name = QRect(line.topLeft(), QSize(nameMetrics.horizontalAdvance(row.shownName), line.height()));
    row.time = QRect(row.name.right() + 1 + Gap, line.top(), timeWidth, line.height());
    if (edited)
        row.edited = QRect(row.time.right() + 1 + Gap, line.top(), editedWidth, line.height());
}

void placeButtons(CommentGeometry &row, const Comment &comment, const QPoint &at, const QFont &font)
{
    const QFontMetrics metrics(CommentLayout::smallFont(font));
    const QString likes = CommentLayout::likesText(comment);
    const int likesWidth = likes.isEmpty() ? 0 : Grid + metrics.horizontalAdvance(likes);
    const int likeWidth = std::max(2 * ButtonPadding + HeartExtent + likesWidth, ButtonHeight);
    row.like = QRect(at - QPoint(ButtonPadding, 0), QSize(likeWidth, ButtonHeight));
    if (!comment.mine)
        return;
    const auto place = [&](const QString &text, const QRect &before) {
        const int width = metrics.horizontalAdvance(text) + 2 * ButtonPadding;
        return QRect(before.right() + 1 + Gap, at.y(), width, ButtonHeight);
    };
    row.edit = place(CommentLayout::editText(), row.like);
    row.remove = place(CommentLayout::removeText(), row.edit);
}

CommentGeometry layOut(const Comment &comment, const QString &time, int width, const QFont &font)
{
    CommentGeometry row;
    const int left = PaddingLeft + AvatarExtent + Gap;
    const int textWidth = std::max(width - left - PaddingRight, LeastWidth);
    const int nameHeight = QFontMetrics(CommentLayout::nameFont(font)).height();
    row.avatar = QRect(PaddingLeft, PaddingTop + Grid / 2, AvatarExtent, AvatarExtent);
    placeHeadline(row, comment, time, QRect(left, PaddingTop, textWidth, nameHeight), font);
    row.text = layOutBody(comment.body, font, textWidth);
    row.body = QRect(left, PaddingTop + nameHeight, textWidth, qCeil(row.text->boundingRect().height()));
    placeButtons(row, comment, {left, row.body.bottom() + 1}, font);
    row.height = row.like.bottom() + 1 + PaddingBottom;
    return row;
}

} // namespace

CommentLayout::CommentLayout() : m_entries(Remembered) {}

const CommentGeometry &CommentLayout::of(const Comment &comment, const QString &time, int width,
                                         const QFont &font)
{
    Entry *entry = m_entries.object(comment.id);
    if (!entry || entry->width != width || entry->time != time || entry->font != font ||
        entry->comment != comment) {
        entry = new Entry{comment, time, width, font, layOut(comment, time, width, font)};
        m_entries.insert(comment.id, entry);
    }
    return entry->geometry;
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

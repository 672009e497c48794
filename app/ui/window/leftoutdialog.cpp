// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/leftoutdialog.h"

#include "theme/colors.h"
#include "theme/metrics.h"
#include "wordruns.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Shorter lines ("Chia sẻ", a number) stand in many a sentence by chance.
constexpr qsizetype LeastWords = 5;
/// Of runs of words, by which a line is known although a source or a credit was taken out of it.
constexpr qsizetype RunLength = 3;

bool isMostlyIn(const QSet<size_t> &runs, const QSet<size_t> &whole)
{
    const auto found =
        std::count_if(runs.cbegin(), runs.cend(), [&whole](size_t run) { return whole.contains(run); });
    return found * 10 >= runs.size() * 5;
}

QStringList piecesOf(const Article &article)
{
    QStringList texts{article.title, article.author, article.source, article.lead.text};
    for (const Block &block : article.blocks) {
        texts.append(block.text);
        if (block.type == Block::Type::Figure)
            texts += {block.caption(), block.credit()};
    }
    return texts;
}

} // namespace

QList<ComparedLine> compareWithPage(const Article &article, const QStringList &pageLines)
{
    QSet<QStringList> pieces;
    QSet<size_t> runs;
    for (QString text : piecesOf(article)) {
        runs += wordRuns(foldedWords(text), RunLength);
        text.replace(QChar::LineSeparator, u'\n').replace(u'\t', u'\n');
        for (const QString &piece : text.split(u'\n'))
            pieces.insert(foldedWords(piece));
    }
    QList<ComparedLine> lines;
    for (const QString &line : pageLines) {
        const QString text = line.simplified();
        if (text.isEmpty())
            continue;
        const QStringList words = foldedWords(text);
        const bool kept = pieces.contains(words) ||
                          (words.size() >= LeastWords && isMostlyIn(wordRuns(words, RunLength), runs));
        lines.append({text, kept});
    }
    return lines;
}

LeftOutDialog::LeftOutDialog(QList<ComparedLine> lines, const ImportReport &report, QWidget *parent)
    : QDialog(parent), m_lines(std::move(lines)),
      m_onlyLeftOut(new QCheckBox(tr("&Only what was left out"), this)), m_text(new QPlainTextEdit(this))
{
    setWindowTitle(tr("What was left out"));
    const auto leftOut = static_cast<int>(
        std::count_if(m_lines.cbegin(), m_lines.cend(), [](const ComparedLine &line) { return !line.kept; }));
    auto *summary =
        new QLabel(leftOut > 0 ? tr("%n line(s) of the saved page are not in the article. They are "
                                    "marked below.",
                                    nullptr, leftOut)
                               : tr("Everything that the saved page says is in the article."),
                   this);
    summary->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Text of the saved page"));
    addPictures(report);
    connect(m_onlyLeftOut, &QCheckBox::toggled, this, &LeftOutDialog::fill);

    auto *buttons = new QDialogButtonBox(this);
    auto *again = buttons->addButton(tr("&Read again"), QDialogButtonBox::ActionRole);
    again->setToolTip(tr("Make the article anew from the saved page; rating, comments and changes stay."));
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(again, &QPushButton::clicked, this, [this] { done(ReadAgain); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * Grid, 5 * Grid, 5 * Grid, 4 * Grid);
    layout->setSpacing(3 * Grid);
    layout->addWidget(summary);
    layout->addWidget(m_onlyLeftOut);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    resize(160 * Grid, 140 * Grid);
    fill();
}

/// Pictures have no words, so that their addresses stand for them, behind the text.
void LeftOutDialog::addPictures(const ImportReport &report)
{
    for (const LeftOut &entry : report.leftOut) {
        if (entry.kind == LeftOut::Kind::Picture)
            m_lines.append({tr("Picture: %1", "its address").arg(entry.text.left(200)), false});
    }
}

void LeftOutDialog::fill()
{
    const Colors &colors = colorsOf(palette());
    QTextCharFormat keptFormat;
    keptFormat.setForeground(colors.ink);
    QTextCharFormat leftOutFormat;
    leftOutFormat.setForeground(colors.ink);
    leftOutFormat.setBackground(colors.warning);
    m_text->clear();
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    bool first = true;
    for (const ComparedLine &line : std::as_const(m_lines)) {
        if (line.kept && m_onlyLeftOut->isChecked())
            continue;
        if (!first)
            cursor.insertBlock();
        first = false;
        cursor.insertText(line.text, line.kept ? keptFormat : leftOutFormat);
    }
    cursor.endEditBlock();
    m_text->moveCursor(QTextCursor::Start);
}

void LeftOutDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace nghisu

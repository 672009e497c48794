// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/commentcomposer.h"

#include "discussion/commenteditor.h"
#include "discussion/tonelabel.h"
#include "theme/metrics.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QPushButton>

namespace nghisu {

CommentComposer::CommentComposer(DraftKeeper *drafts, QWidget *parent)
    : QWidget(parent), m_drafts(drafts), m_header(new QLabel(tr("Editing your comment"), this)),
      m_editor(new CommentEditor(this)), m_counter(new ToneLabel(ToneLabel::Tone::Soft, this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_submit(new QPushButton(this))
{
    layOut();
    connect(m_editor, &CommentEditor::edited, this, [this] {
        putDraft();
        const qsizetype before = m_measured.remaining;
        measure();
        announceCount(before);
    });
    connect(m_editor, &CommentEditor::left, m_drafts, &DraftKeeper::flush);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        endEdit(false);
        m_editor->setFocus();
    });
    connect(m_submit, &QPushButton::clicked, this, &CommentComposer::submitted);
    showMode();
    measure();
}

void CommentComposer::layOut()
{
    m_header->setFont(interfaceFont(font(), TypeSize::Title));
    m_counter->setFont(interfaceFont(font(), TypeSize::Small));
    m_counter->setObjectName(QStringLiteral("commentCounter"));
    m_counter->setWordWrap(true);
    m_submit->setObjectName(QStringLiteral("submitComment"));
    m_submit->setProperty("primary", true);
    m_cancel->setObjectName(QStringLiteral("cancelEdit"));
    QFont semibold = font();
    semibold.setWeight(QFont::DemiBold);
    m_submit->setFont(semibold);
    for (QPushButton *button : {m_cancel, m_submit}) // no higher than the counter beside them needs
        button->setMaximumHeight(std::max(8 * Grid, QFontMetrics(semibold).height() + 2 * Grid));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(2 * Grid);
    foot->addWidget(m_counter, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_submit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Grid);
    column->addWidget(m_header);
    column->addWidget(m_editor);
    column->addLayout(foot);
}

LibraryResult<void> CommentComposer::setArticle(std::optional<ArticleId> article)
{
    const QString homeless = m_article ? QString() : m_editor->text();
    m_edited.reset();
    m_newText.clear();
    m_article = article;
    showMode();
    if (!article) {
        load(homeless);
        return {};
    }
    const LibraryResult<Draft> draft = m_drafts->draft(*article);
    QString text = draft.value_or(Draft{}).text;
    if (!homeless.isEmpty() && homeless != text)
        text = text.isEmpty() ? homeless : text + u'\n' + homeless;
    load(text);
    if (!homeless.isEmpty())
        putDraft();
    if (!draft)
        return tl::make_unexpected(draft.error());
    return {};
}

void CommentComposer::setPostingEnabled(bool enabled)
{
    m_postingEnabled = enabled;
    measure();
}

void CommentComposer::startEdit(const Comment &comment)
{
    if (!m_article)
        return;
    if (m_edited)
        endEdit(true);
    m_newText = m_editor->text();
    m_edited = comment;
    const QString draft = m_drafts->draft(*m_article, {comment.id, {}}).value_or(Draft{}).text;
    showMode();
    load(draft.isEmpty() ? comment.body : draft);
    m_editor->setFocus();
}

void CommentComposer::endEdit(bool keepDraft)
{
    if (!m_edited || !m_article)
        return;
    if (!keepDraft)
        m_drafts->put(*m_article, {m_edited->id, {}, {}});
    m_edited.reset();
    showMode();
    load(std::exchange(m_newText, {}));
    m_drafts->flush();
}

bool CommentComposer::canSubmit() const
{
    return m_postingEnabled && m_article && m_measured.isAcceptable();
}

QString CommentComposer::takeText()
{
    QGuiApplication::inputMethod()->commit();
    return m_editor->text();
}

QString CommentComposer::newText() const
{
    return m_edited ? m_newText : m_editor->text();
}

void CommentComposer::setNewText(const QString &text)
{
    if (m_edited)
        m_newText = text;
    else
        load(text);
    if (m_article)
        m_drafts->put(*m_article, {{}, {}, text});
}

void CommentComposer::clearPosted()
{
    if (m_article)
        m_drafts->forget(*m_article, {});
    load({});
}

void CommentComposer::measure()
{
    m_measured = measureComment(m_editor->shownText());
    showCount();
    m_submit->setEnabled(canSubmit());
    if (std::exchange(m_couldSubmit, canSubmit()) != m_couldSubmit)
        emit canSubmitChanged();
}

void CommentComposer::showCount()
{
    QString text = tr("%1 of %2 characters left")
                       .arg(locale().toString(m_measured.remaining), locale().toString(CommentLimit));
    if (m_measured.state == CommentText::State::TooLong && m_measured.remaining >= 0)
        text +=
            u'\n' + tr("Some characters are made of too many parts to be kept. Please shorten the comment.");
    else if (m_measured.state == CommentText::State::Forbidden)
        text += u'\n' + tr("One character of this text cannot be kept. Please type it anew.");
    m_counter->setText(text);
    const bool refused =
        m_measured.state == CommentText::State::TooLong || m_measured.state == CommentText::State::Forbidden;
    m_counter->setTone(refused ? ToneLabel::Tone::Alarming : ToneLabel::Tone::Soft);
}

/// A count read out at every key would drown the words: only crossing a mark is told.
void CommentComposer::announceCount(qsizetype before)
{
    const qsizetype now = m_measured.remaining;
    bool crossed = (before < 0) != (now < 0);
    for (const qsizetype mark : {50, 10, 0})
        crossed = crossed || (before > mark && now <= mark);
    if (!crossed)
        return;
    const QString sentence =
        now < 0 ? tr("The comment is %n character(s) too long.", nullptr, static_cast<int>(-now))
                : m_counter->text();
    m_counter->setAccessibleName(now < 0 ? sentence : QString()); // else it is called as it reads
    m_editor->setAccessibleDescription(sentence);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(m_editor, sentence);
#else
    QAccessibleEvent event(m_counter, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
    emit countSpoken(sentence);
}

void CommentComposer::putDraft()
{
    if (!m_article)
        return;
    m_drafts->put(*m_article, {m_edited ? std::optional(m_edited->id) : std::nullopt, {}, m_editor->text()});
}

void CommentComposer::load(const QString &text)
{
    m_editor->load(text);
    measure();
}

void CommentComposer::showMode()
{
    m_header->setVisible(m_edited.has_value());
    m_cancel->setVisible(m_edited.has_value());
    m_submit->setText(m_edited ? tr("Save") : tr("Post"));
    m_editor->setPlaceholderText(m_edited ? QString() : tr("What do you think?"));
    m_editor->setAccessibleName(m_edited ? tr("Your comment") : tr("New comment"));
}

} // namespace nghisu

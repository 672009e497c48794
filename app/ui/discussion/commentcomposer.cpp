// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/commentcomposer.h"

#include "controls/announcer.h"
#include "discussion/avatarbutton.h"
#include "discussion/commenteditor.h"
#include "discussion/quotechip.h"
#include "discussion/tonelabel.h"
#include "theme/metrics.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QPushButton>

namespace nghisu {

using namespace Qt::StringLiterals;

CommentComposer::CommentComposer(DraftKeeper *drafts, QWidget *parent)
    : QWidget(parent), m_drafts(drafts), m_header(new QLabel(this)), m_quote(new QuoteChip(this)),
      m_avatar(new AvatarButton(this)), m_editor(new CommentEditor(this)),
      m_counter(new ToneLabel(ToneLabel::Tone::Soft, this)), m_cancel(new QPushButton(tr("Cancel"), this)),
      m_submit(new QPushButton(this))
{
    layOut();
    connect(m_editor, &CommentEditor::edited, this, [this] {
        putDraft();
        const qsizetype before = m_measured.remaining;
        measure();
        announceCount(before);
    });
    connect(m_editor, &CommentEditor::left, m_drafts, &DraftKeeper::flush);
    connect(m_quote, &QuoteChip::removed, this, [this] {
        m_draft.target.passage.reset();
        m_quote->setPassage({});
        putDraft();
        m_editor->setFocus();
    });
    connect(m_cancel, &QPushButton::clicked, this, &CommentComposer::cancel);
    connect(m_submit, &QPushButton::clicked, this, &CommentComposer::submitted);
    showMode();
    measure();
}

void CommentComposer::layOut()
{
    m_header->setFont(interfaceFont(font(), TypeSize::Title));
    m_header->setTextFormat(Qt::PlainText); // names come from other people
    m_header->setWordWrap(true);
    m_header->setObjectName(u"composerHeader"_s);
    m_counter->setFont(interfaceFont(font(), TypeSize::Small));
    m_counter->setObjectName(u"commentCounter"_s);
    m_counter->setWordWrap(true);
    m_submit->setObjectName(u"submitComment"_s);
    m_submit->setProperty("primary", true);
    m_cancel->setObjectName(u"cancelEdit"_s);
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
    auto *written = new QVBoxLayout;
    written->setSpacing(2 * Grid);
    written->addWidget(m_header);
    written->addWidget(m_quote);
    written->addWidget(m_editor);
    written->addLayout(foot);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Grid);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addLayout(written, 1);
}

LibraryResult<void> CommentComposer::setArticle(std::optional<ArticleId> article)
{
    const QString homeless = m_article ? QString() : m_editor->text();
    m_subject.reset();
    m_new = {};
    m_article = article;
    if (!article) {
        show({{}, {}, homeless});
        return {};
    }
    const LibraryResult<Draft> kept = m_drafts->draft(*article);
    Draft draft = kept.value_or(Draft{});
    if (!homeless.isEmpty() && homeless != draft.text)
        draft.text += draft.text.isEmpty() ? homeless : u'\n' + homeless;
    show(draft);
    if (!homeless.isEmpty())
        putDraft();
    if (!kept)
        return tl::make_unexpected(kept.error());
    return {};
}

void CommentComposer::setPostingEnabled(bool enabled)
{
    m_postingEnabled = enabled;
    measure();
}

std::optional<Comment> CommentComposer::edited() const
{
    return m_draft.edits ? m_subject : std::nullopt;
}

std::optional<Comment> CommentComposer::answered() const
{
    return m_draft.edits ? std::nullopt : m_subject;
}

Draft CommentComposer::draft() const
{
    return {m_draft.edits, m_draft.target, m_editor->text()};
}

void CommentComposer::startEdit(const Comment &comment)
{
    start(comment, true);
}

void CommentComposer::startAnswer(const Comment &comment)
{
    start(comment, false);
}

void CommentComposer::start(const Comment &subject, bool edits)
{
    if (!m_article)
        return;
    DraftPlace place;
    (edits ? place.edits : place.answers) = subject.id;
    if (m_subject && place == placeOf(m_draft)) {
        m_editor->setFocus();
        return;
    }
    leave(true);
    m_new = draft();
    m_subject = subject;
    Draft begun = m_drafts->draft(*m_article, place).value_or(Draft{});
    begun.edits = place.edits;
    begun.target.answers = place.answers;
    if (edits && begun.text.isEmpty())
        begun.text = subject.body;
    show(begun);
    m_editor->setFocus();
}

void CommentComposer::startOnPassage(const Passage &passage)
{
    if (!m_article)
        return;
    leave(true);
    m_draft.target.passage = passage;
    m_quote->setPassage(passage);
    putDraft();
    m_editor->setFocus();
}

void CommentComposer::leave(bool keepDraft)
{
    if (!m_subject || !m_article)
        return;
    if (!keepDraft)
        m_drafts->put(*m_article, {m_draft.edits, {m_draft.target.answers, {}}, {}});
    m_subject.reset();
    show(std::exchange(m_new, {}));
    m_drafts->flush();
}

void CommentComposer::cancel()
{
    const Draft given = draft();
    const std::optional<Comment> subject = m_subject;
    leave(false);
    m_editor->setFocus();
    const bool typed = subject && !given.text.isEmpty() && (!given.edits || given.text != subject->body);
    if (typed)
        emit discarded(given, *subject);
}

bool CommentComposer::canSubmit() const
{
    return m_postingEnabled && m_article && m_measured.isAcceptable();
}

bool CommentComposer::hasText() const
{
    return m_article && m_measured.state != CommentText::State::Empty;
}

void CommentComposer::explain()
{
    const QString reason = refusal();
    if (reason.isEmpty())
        return;
    m_counter->setText(reason);
    m_counter->setTone(ToneLabel::Tone::Alarming);
    speak(reason);
}

/// Why the text cannot be posted, in a sentence; empty when it can.
QString CommentComposer::refusal() const
{
    switch (m_measured.state) {
    case CommentText::State::Empty:
        return tr("Nothing is written yet.");
    case CommentText::State::TooLong:
        if (m_measured.remaining >= 0)
            return tr("Some characters are made of too many parts to be kept. Please shorten the comment.");
        return tr("The comment is %n character(s) too long.", nullptr,
                  static_cast<int>(-m_measured.remaining));
    case CommentText::State::Forbidden:
        return tr("One character of this text cannot be kept. Please type it anew.");
    case CommentText::State::Acceptable:
        break;
    }
    return {};
}

QString CommentComposer::takeText()
{
    QGuiApplication::inputMethod()->commit();
    return m_editor->text();
}

QString CommentComposer::newText() const
{
    return m_subject ? m_new.text : m_editor->text();
}

void CommentComposer::setNewText(const QString &text)
{
    Draft &fresh = m_subject ? m_new : m_draft;
    fresh.text = text;
    if (!m_subject)
        load(text);
    if (m_article)
        m_drafts->put(*m_article, fresh);
}

void CommentComposer::clearPosted()
{
    if (m_article)
        m_drafts->forget(*m_article, placeOf(m_draft));
    m_subject.reset();
    if (m_submit->hasFocus()) // it goes off with the text, and the focus would go anywhere
        m_editor->setFocus();
    show(std::exchange(m_new, {}));
}

void CommentComposer::measure()
{
    m_measured = measureComment(m_editor->shownText());
    showCount();
    m_submit->setEnabled(canSubmit());
    const bool same = m_couldSubmit == canSubmit() && m_hadText == hasText();
    m_couldSubmit = canSubmit();
    m_hadText = hasText();
    if (!same)
        emit canSubmitChanged();
}

void CommentComposer::showCount()
{
    QString text = tr("%1 of %2 characters left")
                       .arg(locale().toString(m_measured.remaining), locale().toString(CommentLimit));
    const bool refused =
        m_measured.state == CommentText::State::TooLong || m_measured.state == CommentText::State::Forbidden;
    if (refused && m_measured.remaining >= 0) // else the number says it
        text += u'\n' + refusal();
    m_counter->setText(text);
    m_counter->setTone(refused ? ToneLabel::Tone::Alarming : ToneLabel::Tone::Soft);
}

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
    speak(sentence);
}

void CommentComposer::speak(const QString &sentence)
{
    announce(*m_editor, sentence);
    emit countSpoken(sentence);
}

void CommentComposer::putDraft()
{
    if (!m_article)
        return;
    Draft kept = draft();
    kept.text = m_editor->shownText(); // with the word that is being composed
    m_drafts->put(*m_article, kept);
}

/// Puts a draft into the editor; the one before is in the keeper's hands.
void CommentComposer::show(const Draft &draft)
{
    m_draft = draft;
    showMode();
    load(draft.text);
    emit modeChanged();
}

void CommentComposer::load(const QString &text)
{
    m_editor->load(text);
    measure();
}

void CommentComposer::showMode()
{
    m_header->setVisible(m_subject.has_value());
    m_cancel->setVisible(m_subject.has_value());
    m_quote->setPassage(m_draft.edits ? std::nullopt : m_draft.target.passage);
    m_submit->setText(m_draft.edits ? tr("Save") : tr("Post"));
    m_editor->setPlaceholderText(m_subject ? QString() : tr("What do you think?"));
    m_editor->setAccessibleName(m_draft.edits ? tr("Your comment")
                                : m_subject   ? tr("Answer to %1").arg(m_subject->authorName)
                                              : tr("New comment"));
    if (m_subject)
        m_header->setText(m_draft.edits ? tr("Editing your comment")
                                        : tr("Answering %1").arg(m_subject->authorName.simplified()));
}

} // namespace nghisu

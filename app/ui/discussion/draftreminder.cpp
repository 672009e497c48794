// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/draftreminder.h"

#include "theme/colors.h"
#include "theme/metrics.h"

#include <QEvent>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostNamed = 4;
constexpr qsizetype MostOfName = 24; ///< characters of a name, so that some drafts fit on a line

QString nameOf(const UnfinishedDraft &draft)
{
    if (draft.place.edits)
        return DraftReminder::tr("edit of your comment");
    if (!draft.place.answers)
        return DraftReminder::tr("new comment");
    QString name = draft.subject.authorName.simplified();
    if (name.size() > MostOfName)
        name = name.left(MostOfName).trimmed() + u'…';
    return DraftReminder::tr("answer to %1").arg(name);
}

} // namespace

DraftReminder::DraftReminder(QWidget *parent) : QLabel(parent)
{
    setObjectName(u"unfinished"_s);
    setFont(interfaceFont(font(), TypeSize::Small));
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(this, &QLabel::linkActivated, this, [this](const QString &link) {
        bool isNumber = false;
        const int number = link.toInt(&isNumber);
        if (isNumber && number >= 0 && number < m_drafts.size())
            emit chosen(UnfinishedDraft(m_drafts.at(number))); // a copy: choosing changes the list
    });
    hide();
}

void DraftReminder::setDrafts(const QList<UnfinishedDraft> &drafts)
{
    m_drafts = drafts.mid(0, MostNamed);
    show();
}

void DraftReminder::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show();
}

void DraftReminder::show()
{
    setVisible(!m_drafts.isEmpty());
    QStringList links;
    QStringList names;
    const Colors &colors = colorsOf(palette());
    for (int i = 0; i < m_drafts.size(); ++i) {
        names += nameOf(m_drafts.at(i));
        links += u"<a style=\"color: %1\" href=\"%2\">%3</a>"_s.arg(colors.accent.name())
                     .arg(i)
                     .arg(names.last().toHtmlEscaped());
    }
    setText(u"<span style=\"color: %1\">%2</span>"_s.arg(
        colors.soft.name(), tr("Unfinished: %1", "drafts").arg(links.join(u" · "_s))));
    setAccessibleName(tr("Unfinished: %1", "drafts").arg(names.join(u", "_s)));
}

} // namespace nghisu

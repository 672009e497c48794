// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/persondialog.h"

#include "discussion/tonelabel.h"
#include "graphemes.h"
#include "theme/metrics.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <pwd.h>
#include <unistd.h>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int DialogWidth = 90 * Grid;

} // namespace

PersonDialog::PersonDialog(Purpose purpose, const QString &current, QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit(purpose == Purpose::First ? systemPersonName() : current, this)),
      m_note(new ToneLabel(ToneLabel::Tone::Soft, this))
{
    setWindowTitle(purpose == Purpose::First    ? tr("Your name")
                   : purpose == Purpose::Rename ? tr("Change your name")
                                                : tr("New person"));
    auto *question = new QLabel(tr("What name shall stand beside your comments?"), this);
    question->setFont(interfaceFont(font(), TypeSize::Title));
    question->setWordWrap(true);
    question->setBuddy(m_name);
    m_name->setAccessibleName(tr("Your name"));
    m_name->selectAll();
    m_note->setFont(interfaceFont(font(), TypeSize::Small));
    m_note->setWordWrap(true);
    m_note->setObjectName(u"nameNote"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(tr("Use this name"));
    m_accept->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * Grid, 4 * Grid, 4 * Grid, 4 * Grid);
    column->setSpacing(2 * Grid);
    column->addWidget(question);
    column->addWidget(m_name);
    column->addWidget(m_note);
    column->addSpacing(2 * Grid);
    column->addWidget(buttons);
    setMinimumWidth(DialogWidth);
    connect(m_name, &QLineEdit::textChanged, this, &PersonDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QString PersonDialog::name() const
{
    return m_name->text().simplified();
}

void PersonDialog::check()
{
    const qsizetype length = graphemeCount(name());
    const bool tooLong = length > MaxNameLength;
    m_accept->setEnabled(length > 0 && !tooLong);
    m_note->setTone(tooLong ? ToneLabel::Tone::Alarming : ToneLabel::Tone::Soft);
    m_note->setText(tooLong
                        ? tr("A name has at most %n characters.", nullptr, static_cast<int>(MaxNameLength))
                        : tr("Your name stays in this library. You can change it at any time."));
}

QString systemPersonName()
{
    const passwd *entry = getpwuid(getuid());
    if (!entry)
        return {};
    return nameFromGecos(QString::fromLocal8Bit(entry->pw_gecos), QString::fromLocal8Bit(entry->pw_name));
}

QString nameFromGecos(const QString &gecos, const QString &userName)
{
    const QString capitalised = userName.left(1).toUpper() + userName.mid(1);
    QString name = gecos.section(u',', 0, 0).replace(u'&', capitalised).simplified();
    return name.isEmpty() ? userName : name;
}

} // namespace nghisu

// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "saving/savedialog.h"

#include "theme/metrics.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace nghisu {

SaveDialog::SaveDialog(const SaveChoice &choice, QWidget *parent)
    : QDialog(parent), m_formats(new QButtonGroup(this))
{
    setWindowTitle(tr("Save the article"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * Grid, 5 * Grid, 5 * Grid, 4 * Grid);
    layout->setSpacing(4 * Grid);

    const std::pair<ExportFormat, QString> formats[] = {
        {ExportFormat::Pdf, tr("&PDF, to print and to pass on")},
        {ExportFormat::Html, tr("&Web page, one file for any browser")},
        {ExportFormat::Markdown, tr("&Markdown, with its pictures in a folder beside it")},
        {ExportFormat::Text, tr("Plain &text")},
    };
    auto *formatBox = new QGroupBox(tr("As what"), this);
    auto *rows = new QVBoxLayout(formatBox);
    rows->setSpacing(2 * Grid);
    for (const auto &[format, text] : formats) {
        auto *button = new QRadioButton(text, formatBox);
        button->setChecked(format == choice.format);
        m_formats->addButton(button, static_cast<int>(format));
        rows->addWidget(button);
    }
    layout->addWidget(formatBox);

    auto *parts = new QVBoxLayout;
    parts->setSpacing(2 * Grid);
    layout->addLayout(parts);
    const auto addBox = [this, parts](const QString &text, bool checked) {
        auto *box = new QCheckBox(text, this);
        box->setChecked(checked);
        parts->addWidget(box);
        return box;
    };
    m_agenda = addBox(tr("With the &agenda"), choice.options.withAgenda);
    m_comments = addBox(tr("With ratings and &comments"), choice.options.withComments);
    m_marks = addBox(tr("With &highlights and notes"), choice.options.withMarks);
    m_pictures = addBox(tr("With p&ictures"), choice.options.withPictures);
    const auto update = [this] {
        m_pictures->setEnabled(m_formats->checkedId() != static_cast<int>(ExportFormat::Text));
    };
    connect(m_formats, &QButtonGroup::idClicked, this, update);
    update();

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Save as…"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    m_formats->checkedButton()->setFocus();
}

SaveChoice SaveDialog::choice() const
{
    return {static_cast<ExportFormat>(m_formats->checkedId()),
            {m_agenda->isChecked(), m_comments->isChecked(), m_pictures->isChecked(), m_marks->isChecked()}};
}

} // namespace nghisu

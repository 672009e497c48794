// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/typepanel.h"

#include "reading/articleview.h"
#include "theme/colors.h"
#include "theme/metrics.h"
#include "theme/styledrawing.h"
#include "theme/symbolicicon.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSlider>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int PanelWidth = 84 * Grid;
constexpr int Hundred = 100;

QStandardItem *makeHeading(const QString &text)
{
    auto *heading = new QStandardItem(text);
    heading->setFlags(Qt::NoItemFlags);
    return heading;
}

} // namespace

TypePanel::TypePanel(ArticleView &view, QWidget *parent)
    : QFrame(parent), m_view(view), m_face(new QComboBox(this)),
      m_justified(new QCheckBox(tr("&Justified"), this)), m_faces(new QStandardItemModel(this))
{
    setObjectName(u"typePanel"_s);
    setAccessibleName(tr("Type"));
    m_faces->appendRow(new QStandardItem(tr("As delivered")));
    m_faces->appendRow(makeHeading(tr("With serifs")));
    m_faces->appendRow(makeHeading(tr("Without serifs")));
    m_face->setModel(m_faces);
    m_face->setAccessibleName(tr("Typeface"));
    m_face->setToolTip(tr("Only faces with all Vietnamese letters are offered"));
    m_face->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_justified->setToolTip(tr("Set the text to both edges of the column"));

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(3 * Grid);
    form->setVerticalSpacing(3 * Grid);
    form->addRow(tr("&Typeface:"), m_face);
    m_size = addSlider(*form, tr("Size of the text"), tr("&Size:"), qRound(MinimumZoom * Hundred),
                       qRound(MaximumZoom * Hundred), 10);
    m_lineHeight = addSlider(*form, tr("Distance of the lines"), tr("&Lines:"),
                             qRound(MinimumLineHeight * Hundred), qRound(MaximumLineHeight * Hundred), 5);
    m_column = addSlider(*form, tr("Width of the column"), tr("&Column:"), MinimumColumnCharacters,
                         MaximumColumnCharacters, 5);
    form->addRow(QString(), m_justified);

    auto *title = new QLabel(tr("Type"), this);
    title->setFont(interfaceFont(font(), TypeSize::Title));
    auto *close = new QToolButton(this);
    close->setIcon(symbolicIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close the panel of the type"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto *reset = new QPushButton(tr("&As delivered"), this);
    reset->setToolTip(tr("Everything in this panel as it was at first"));
    connect(reset, &QPushButton::clicked, this, [this] {
        m_view.setZoom(1.0);
        m_view.setType({});
        takeOver();
        emit chosen(m_view.type());
    });

    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * Grid, 2 * Grid, 4 * Grid, 4 * Grid);
    layout->setSpacing(2 * Grid);
    layout->addLayout(head);
    layout->addLayout(form);
    layout->addSpacing(Grid);
    layout->addWidget(reset, 0, Qt::AlignRight);
    connectChoices();
    hide();
}

QSlider *TypePanel::addSlider(QFormLayout &form, const QString &name, const QString &text, int least,
                              int most, int step)
{
    auto *row = new QWidget(this);
    auto *slider = new QSlider(Qt::Horizontal, row);
    slider->setRange(least, most);
    slider->setSingleStep(step);
    slider->setPageStep(2 * step);
    slider->setAccessibleName(name);
    slider->setToolTip(name);
    auto *value = new QLabel(row);
    value->setObjectName(u"value"_s);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value->setMinimumWidth(fontMetrics().horizontalAdvance(u"000 %"_s));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * Grid);
    line->addWidget(slider, 1);
    line->addWidget(value);
    auto *label = new QLabel(text, this);
    label->setBuddy(slider);
    form.addRow(label, row);
    return slider;
}

void TypePanel::connectChoices()
{
    connect(&m_search, &TypefaceSearch::found, this, &TypePanel::addFace);
    connect(m_face, &QComboBox::activated, this, &TypePanel::choose);
    connect(m_lineHeight, &QSlider::valueChanged, this, &TypePanel::choose);
    connect(m_column, &QSlider::valueChanged, this, &TypePanel::choose);
    connect(m_justified, &QCheckBox::toggled, this, &TypePanel::choose);
    connect(m_size, &QSlider::valueChanged, this, [this](int percent) {
        if (!m_taking)
            m_view.setZoom(static_cast<qreal>(percent) / Hundred);
        showValues();
    });
    connect(&m_view, &ArticleView::zoomChanged, this, &TypePanel::takeOver);
    parentWidget()->installEventFilter(this);
}

void TypePanel::addFace(const QString &family, TypefaceKind kind)
{
    if (m_face->findData(family) >= 0)
        return;
    auto *item = new QStandardItem(family);
    item->setData(family, Qt::UserRole);
    item->setData(QFont(QStringList{family}), Qt::FontRole);
    const QSignalBlocker quiet(m_face);
    if (kind == TypefaceKind::Serif)
        m_faces->insertRow(2 + m_serifs++, item);
    else
        m_faces->appendRow(item);
    if (family == m_view.type().family)
        m_face->setCurrentIndex(item->row());
}

void TypePanel::takeOver()
{
    m_taking = true;
    const TypeChoice &type = m_view.type();
    m_size->setValue(qRound(m_view.zoom() * Hundred));
    m_lineHeight->setValue(qRound(type.lineHeight * Hundred));
    m_column->setValue(type.columnCharacters);
    m_justified->setChecked(type.justified);
    m_face->setCurrentIndex(type.family.isEmpty() ? 0 : std::max(0, m_face->findData(type.family)));
    m_taking = false;
    showValues();
}

void TypePanel::choose()
{
    if (m_taking)
        return;
    m_view.setType({.family = m_face->currentData().toString(),
                    .lineHeight = static_cast<qreal>(m_lineHeight->value()) / Hundred,
                    .columnCharacters = m_column->value(),
                    .justified = m_justified->isChecked()});
    showValues();
    emit chosen(m_view.type());
}

void TypePanel::showValues()
{
    const auto show = [](const QSlider *slider, const QString &text) {
        slider->parentWidget()->findChild<QLabel *>(u"value"_s)->setText(text);
    };
    show(m_size, tr("%1 %", "size of the text").arg(locale().toString(m_size->value())));
    show(m_lineHeight, locale().toString(static_cast<double>(m_lineHeight->value()) / Hundred, 'f', 2));
    show(m_column, locale().toString(m_column->value()));
}

void TypePanel::open()
{
    m_search.start();
    takeOver();
    placeInCorner();
    show();
    raise();
    m_face->setFocus(Qt::PopupFocusReason);
}

/// Below the upper right corner, free of the article's scroll bar.
void TypePanel::placeInCorner()
{
    const QWidget *room = parentWidget();
    const QSize size(std::max(PanelWidth, minimumSizeHint().width()), sizeHint().height());
    const int bar = m_view.verticalScrollBar()->sizeHint().width();
    resize(size.boundedTo(room->size() - QSize(0, 4 * Grid)));
    move(std::max(0, room->width() - width() - bar - 2 * Grid), 2 * Grid);
}

bool TypePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        placeInCorner();
    return QFrame::eventFilter(watched, event);
}

void TypePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void TypePanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    emit shownChanged(true);
}

void TypePanel::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (!isHidden())
        return; // the window went, not the panel
    m_view.setFocus(Qt::PopupFocusReason);
    emit shownChanged(false);
}

void TypePanel::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.paper);
    drawRounded(&painter, outlined(rect()), FieldRadius, colors.window, QPen(colors.faint, 1));
}

} // namespace nghisu

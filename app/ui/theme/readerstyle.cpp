// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "theme/readerstyle.h"

#include "theme/colors.h"
#include "theme/metrics.h"
#include "theme/motion.h"
#include "theme/styledrawing.h"
#include "theme/symbolicicon.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QMainWindow>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTextEdit>

namespace nghisu {

namespace {

constexpr int SeparatorExtent = 5;
constexpr int ScrollBarExtent = 12;

bool isFocusedByKeyboard(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_HasFocus) &&
           option->state.testFlag(QStyle::State_KeyboardFocusChange);
}

bool isTextEditor(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) ||
           (qobject_cast<const QTextEdit *>(widget) && !static_cast<const QTextEdit *>(widget)->isReadOnly());
}

} // namespace

ReaderStyle::ReaderStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void ReaderStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QAbstractScrollArea *>(widget))
        widget->installEventFilter(this);
}

/// The frame around a list shows its focus, which Qt paints inside only.
bool ReaderStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        static_cast<QWidget *>(watched)->update();
    return QProxyStyle::eventFilter(watched, event);
}

int ReaderStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        // The corners of a rounded field must stay free of its viewport.
        return isTextEditor(widget) ? 2 * Grid : 1;
    case PM_ToolBarIconSize:
        return 20;
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarHMargin:
        return Grid;
    case PM_ToolBarFrameWidth:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_ToolBarHandleExtent:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return Grid;
    case PM_DockWidgetSeparatorExtent:
        return SeparatorExtent;
    case PM_ScrollBarExtent:
        return ScrollBarExtent;
    case PM_ScrollBarSliderMin:
        return MinimumSliderLength;
    case PM_ButtonMargin:
        return 4 * Grid;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ReaderStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_Widget_Animation_Duration:
        return isMotionReduced() ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon ReaderStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    // Icons of the fields and bars that a window begins with. Qt would look for them in the folders of the
    // desktop's themes, and load its plugins for all kinds of pictures to read its own.
    switch (icon) {
    case SP_LineEditClearButton:
        return symbolicIcon(QStringLiteral("close"));
    case SP_ToolBarHorizontalExtensionButton:
        return symbolicIcon(QStringLiteral("chevron-right"));
    case SP_ToolBarVerticalExtensionButton:
        return symbolicIcon(QStringLiteral("chevron-down"));
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

QRect ReaderStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                  SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarRect(slider, subControl);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect ReaderStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(Grid, 0, -Grid, 0); // clear of the round corners
    return rect;
}

QSize ReaderStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                    const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_MenuBarItem)
        size += QSize(2 * Grid, Grid);
    else if (type == CT_PushButton || type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox)
        size.setHeight(std::max(size.height(), 8 * Grid));
    else if (type == CT_ToolButton)
        size = size.expandedTo(QSize(8 * Grid, 8 * Grid));
    return size;
}

void ReaderStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const Colors &colors = colorsOf(option->palette);
    switch (element) {
    case PE_PanelLineEdit:
        if (qobject_cast<const QAbstractSpinBox *>(widget ? widget->parentWidget() : nullptr))
            break;
        drawField(option, painter);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (isTextEditor(widget)) {
            drawField(option, painter);
            return;
        }
        drawRounded(painter, outlined(option->rect), 0, Qt::NoBrush,
                    isFocusedByKeyboard(option) ? colors.accent : colors.line);
        return;
    case PE_FrameTabBarBase:
        return; // the tab that is chosen is mark enough
    case PE_FrameFocusRect:
        drawRounded(painter, outlined(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), ButtonRadius, Qt::NoBrush,
                    QPen(colors.accent, 1.5));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawChoice(option, painter, ChoiceShape::Box);
        return;
    case PE_IndicatorRadioButton:
        drawChoice(option, painter, ChoiceShape::Circle);
        return;
    case PE_PanelButtonTool:
        drawToolButton(option, painter);
        return;
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_IndicatorToolBarHandle:
    case PE_FrameStatusBarItem:
    case PE_FrameDockWidget:
    case PE_FrameWindow:
        return;
    case PE_IndicatorToolBarSeparator:
        painter->fillRect(
            QRect(option->rect.center().x(), option->rect.top() + 6, 1, option->rect.height() - 12),
            colors.line);
        return;
    case PE_IndicatorDockWidgetResizeHandle:
        drawDockSeparator(option, painter);
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, colors.window);
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), colors.line);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, colors.field);
        return;
    case PE_FrameMenu:
        drawRounded(painter, outlined(option->rect), 0, Qt::NoBrush, colors.line);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.brush(QPalette::ToolTipBase));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ReaderStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const Colors &colors = colorsOf(option->palette);
    switch (element) {
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuBarItem(item, painter);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(tab, painter);
        return;
    case CE_HeaderSection:
        painter->fillRect(option->rect, colors.window);
        painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)), colors.line);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, colors.window);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, colors.window);
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, colors.window);
        painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)), colors.line);
        return;
    case CE_PushButtonBevel:
        drawButton(option, painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && isPrimary(option, widget)) {
            QStyleOptionButton primary = *button;
            const bool enabled = option->state.testFlag(State_Enabled);
            primary.palette.setColor(QPalette::ButtonText, enabled ? colors.onAccent : colors.faint);
            painter->save();
            QFont font = painter->font();
            font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            QProxyStyle::drawControl(element, &primary, painter, widget);
            painter->restore();
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->state.testFlags(State_Selected | State_Enabled) && !item->icon.name().isEmpty()) {
            QStyleOptionMenuItem chosen = *item; // else a symbol would be as dark as its ground
            const int extent = pixelMetric(PM_SmallIconSize, option, widget);
            chosen.icon = item->icon.pixmap(QSize(extent, extent), painter->device()->devicePixelRatio(),
                                            QIcon::Selected);
            QProxyStyle::drawControl(element, &chosen, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox fitted = *box; // what does not fit would be cut off in a letter
            const QRect field = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
            fitted.currentText =
                box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, field.width() - 2);
            QProxyStyle::drawControl(element, &fitted, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ReaderStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            drawScrollBar(slider, painter, this, widget);
        return;
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        box && control == CC_ComboBox) {
        drawComboBox(box, painter, this, widget);
        return;
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        box && control == CC_SpinBox) {
        drawSpinBox(box, painter, this, widget);
        return;
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        button && control == CC_ToolButton && widget && widget->property("withoutArrow").toBool()) {
        QStyleOptionToolButton plain = *button;
        plain.features &= ~QStyleOptionToolButton::HasMenu;
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace nghisu

// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

#include <functional>
#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace nghisu {

/// A sentence inside a pane, with at most one thing to do about it. Never in the way: what it tells of
/// stays as it is until the person acts.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind {
        Notice,  ///< stays as long as its reason; cannot be closed
        Failure, ///< something was not done
        Done,    ///< something was done and can be undone
    };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows `sentence` in place of the one before. `work` is done, once, when the button called `action` is
    /// pressed; no button when `action` is empty.
    void tell(Kind kind, const QString &sentence, const QString &action = {},
              std::function<void()> work = {});
    /// Offers to do something, which needs no answer soon: while other things are told it waits behind them,
    /// until it is taken or closed. A later offer takes its place.
    void offer(const QString &sentence, const QString &action, std::function<void()> work);
    /// Takes the message away, unless it is an offer.
    void dismiss();

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString sentence() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Message
    {
        Kind kind = Kind::Notice;
        QString sentence;
        QString action;
        std::function<void()> work;
    };

    void present(const Message &message);
    /// The reader has taken or closed the message.
    void answer();
    void makeRoom();

    Kind m_kind = Kind::Notice;
    std::function<void()> m_work;
    std::optional<Message> m_offer; ///< not answered yet
    bool m_isOffering = false;      ///< it is what is shown
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    QGridLayout *m_place;
};

} // namespace nghisu

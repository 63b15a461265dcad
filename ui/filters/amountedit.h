// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

#include <optional>

namespace rolescope::ui {

/// A yearly amount as people type it: "100,000", "100 000", "100k", "$ 1.2m". Nothing when it is no amount.
std::optional<qint32> readAmount(QStringView text);

/// A field for an amount; empty means none. Groups its digits when it is left.
class AmountEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit AmountEdit(QWidget *parent = nullptr);

    std::optional<qint32> amount() const { return m_amount; }
    /// Leaves the text alone while it already means this amount and is being edited.
    void setAmount(std::optional<qint32>);

Q_SIGNALS:
    void amountTyped(std::optional<qint32>);
    void finished(); ///< left, or Enter

protected:
    void keyPressEvent(QKeyEvent *) override;
    void focusOutEvent(QFocusEvent *) override;

private:
    void read(const QString &text);
    void showAmount();
    std::optional<qint32> m_amount;
};

} // namespace rolescope::ui

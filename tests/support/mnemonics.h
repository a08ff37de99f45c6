// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QPushButton>
#include <QStringList>

// The letters that Alt presses something with.

/// The texts of all push buttons of \a page, also of those that come and go.
inline QStringList buttonTextsOf(const QWidget &page)
{
    QStringList texts;
    for (const QPushButton *button : page.findChildren<QPushButton *>())
        texts.append(button->text());
    return texts;
}

/// Those of \a texts that have no mnemonic.
inline QStringList withoutMnemonic(QStringList texts)
{
    texts.removeIf([](const QString &text) { return !QKeySequence::mnemonic(text).isEmpty(); });
    return texts;
}

/// The ones of \a texts whose mnemonic is that of one before them, a line each.
inline QString sharedMnemonics(const QStringList &texts)
{
    QStringList shared;
    QList<QKeySequence> taken;
    for (const QString &text : texts) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            continue;
        if (taken.contains(key))
            shared.append(text);
        taken.append(key);
    }
    return shared.join(u'\n');
}

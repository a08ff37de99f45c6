// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QPointer>

class QWidget;
class QWindow;
class RefLoader;

/// Tells a loader on which screen a widget shows refs: as long as the widget lives, also when its
/// window is moved to another screen. GUI thread.
class RefScreen final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to \a widget, which asks the \a loader for refs as \a owner; null: as itself. All of
    /// them must outlive this.
    RefScreen(QWidget &widget, RefLoader &loader, const QObject *owner = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void tell();

    QWidget &m_widget;
    RefLoader &m_loader;
    const QObject *const m_owner;
    QPointer<QWindow> m_window; ///< that the widget is in
    QMetaObject::Connection m_moves;
};

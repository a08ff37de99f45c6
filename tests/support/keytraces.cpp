// SPDX-License-Identifier: Apache-2.0
#include "support/keytraces.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QMetaProperty>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Window = 6;

/// Notes the places in which part of the key is found.
class Search
{
public:
    explicit Search(QString key)
        : m_key(std::move(key))
    {}

    void look(const QString &text, const QString &place)
    {
        // The prefix is no secret.
        for (qsizetype i = 8; i + Window <= m_key.size(); ++i) {
            if (text.contains(m_key.mid(i, Window))) {
                m_places.append(place);
                return;
            }
        }
    }

    void look(const QObject &object)
    {
        const QString name = QString::fromLatin1(object.metaObject()->className());
        const QMetaObject &meta = *object.metaObject();
        for (int i = 0; i < meta.propertyCount(); ++i) {
            const QMetaProperty property = meta.property(i);
            const QVariant value = property.read(&object);
            look(value.toString(), name + u'.' + QString::fromLatin1(property.name()));
        }
        const QList<QByteArray> dynamic = object.dynamicPropertyNames();
        for (const QByteArray &property : dynamic)
            look(object.property(property.constData()).toString(),
                 name + u'.' + QString::fromLatin1(property));
    }

    void look(QAccessibleInterface *face)
    {
        if (face == nullptr || !face->isValid())
            return;
        for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                                QAccessible::Help, QAccessible::Accelerator})
            look(face->text(kind), u"accessible text %1"_s.arg(int(kind)));
        if (QAccessibleTextInterface *text = face->textInterface())
            look(text->text(0, text->characterCount()), u"accessible text interface"_s);
        for (int i = 0; i < face->childCount(); ++i)
            look(face->child(i));
    }

    [[nodiscard]] QString places() const { return m_places.join(u'\n'); }

private:
    const QString m_key;
    QStringList m_places;
};

} // namespace

QString tracesOf(const QString &key, QWidget &window)
{
    Search search(key);
    search.look(window);
    const QList<QObject *> objects = window.findChildren<QObject *>();
    for (const QObject *object : objects)
        search.look(*object);
    search.look(QAccessible::queryAccessibleInterface(&window));
    QClipboard *clipboard = QGuiApplication::clipboard();
    search.look(clipboard->text(), u"clipboard"_s);
    search.look(clipboard->text(QClipboard::Selection), u"selection"_s);
    return search.places();
}

// SPDX-License-Identifier: Apache-2.0
#include "desktop/translationfile.h"

#include <QIODevice>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The `translation` that \a xml stands at.
void readTranslation(QXmlStreamReader &xml, TranslatedText &text)
{
    text.type = xml.attributes().value(u"type"_s).toString();
    if (!text.isPlural) {
        text.translations = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        text.translations.append(xml.readElementText());
}

/// The `message` that \a xml stands at.
TranslatedText readMessage(QXmlStreamReader &xml, const QString &context)
{
    TranslatedText text{.context = context,
                        .isPlural = xml.attributes().value(u"numerus"_s) == u"yes"_s};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s)
            text.source = xml.readElementText();
        else if (xml.name() == u"comment"_s)
            text.comment = xml.readElementText();
        else if (xml.name() == u"translation"_s)
            readTranslation(xml, text);
        else
            xml.skipCurrentElement();
    }
    return text;
}

/// What \a pattern finds in \a text, each once.
QStringList found(const QRegularExpression &pattern, const QString &text)
{
    QStringList all;
    auto match = pattern.globalMatch(text);
    while (match.hasNext())
        all.append(match.next().captured());
    all.sort();
    all.removeDuplicates();
    return all;
}

/// What stands for something else: %1, %L1, %n, and the ending of files in a filter.
QStringList places(const QString &text)
{
    static const QRegularExpression place(u"%(?:L?[0-9]{1,2}|n)|\\(\\*\\.[^)]*\\)"_s);
    return found(place, text);
}

qsizetype mnemonics(const QString &text)
{
    static const QRegularExpression mnemonic(u"&[^& ]"_s);
    return text.count(mnemonic);
}

/// How \a text ends, as far as it is to end so in every language: with what, and with blanks.
QString ending(const QString &text)
{
    static const QRegularExpression end(u"[….:?]?\\s*$"_s);
    return end.match(text).captured();
}

bool beginsWithBlank(const QString &text)
{
    return !text.isEmpty() && text.front().isSpace();
}

/// As every disk takes it, and as nobody needs a keyboard for.
bool isPlainFileName(const QString &text)
{
    static const QRegularExpression plain(u"^[a-z]+(?:-[a-z]+)*$"_s);
    return plain.match(text).hasMatch();
}

QStringList faultsOf(const TranslatedText &text, const QString &translation)
{
    QStringList faults;
    if (translation.trimmed().isEmpty())
        return {u"is empty"_s};
    if (places(translation) != places(text.source))
        faults.append(u"has other places"_s);
    if (mnemonics(translation) != mnemonics(text.source))
        faults.append(u"has another number of mnemonics"_s);
    if (ending(translation) != ending(text.source))
        faults.append(u"ends otherwise"_s);
    if (beginsWithBlank(translation) != beginsWithBlank(text.source))
        faults.append(u"begins otherwise"_s);
    if (text.comment == u"file name"_s && !isPlainFileName(translation))
        faults.append(u"is no plain name of a file"_s);
    return faults;
}

} // namespace

QString TranslatedText::key() const
{
    return QStringList{context, source, comment, isPlural ? u"plural"_s : QString()}.join(u" | "_s);
}

QList<TranslatedText> readTranslations(QIODevice &device)
{
    QList<TranslatedText> texts;
    QXmlStreamReader xml(&device);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s)
            context = xml.readElementText();
        else if (xml.name() == u"message"_s)
            texts.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<TranslatedText>() : texts;
}

QStringList faultsOf(const TranslatedText &text)
{
    if (!text.type.isEmpty())
        return {text.key() + u": is "_s + text.type};
    if (text.translations.isEmpty())
        return {text.key() + u": is empty"_s};
    QStringList faults;
    for (const QString &translation : text.translations) {
        for (const QString &fault : faultsOf(text, translation))
            faults.append(u"%1: \"%2\" %3"_s.arg(text.key(), translation, fault));
    }
    return faults;
}

QStringList callsWithoutLiteral(const QString &source)
{
    static const QRegularExpression call(
        u"\\b(?:tr|QCoreApplication::translate)\\((?!\\s*\").{0,60}"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QStringList calls;
    for (auto found = call.globalMatch(source); found.hasNext();)
        calls.append(found.next().captured().simplified());
    return calls;
}

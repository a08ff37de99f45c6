// SPDX-License-Identifier: Apache-2.0
#include "files/filename.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

/// What stands in a file's name for \a c; nothing for what nobody sees, such as marks of direction,
/// by which a name could be made to look like another.
QString usable(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space:
        return u" "_s;
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return {};
    default:
        break;
    }
    if (c == QChar::ReplacementCharacter) // half a character
        return {};
    const QString forbidden = u"<>:\"/\\|?*"_s;
    const QString same = QString::fromUcs4(&c, 1);
    return forbidden.contains(same) ? u"_"_s : same;
}

/// The first characters of \a text that take no more than \a most bytes.
QString shortened(const QString &text, qsizetype most)
{
    QString cut = text.left(most);
    if (!cut.isEmpty() && cut.back().isHighSurrogate())
        cut.chop(1);
    while (cut.toUtf8().size() > most)
        cut.chop(cut.size() > 1 && cut.back().isLowSurrogate() ? 2 : 1);
    return cut;
}

/// A leading dot hides a file and a leading dash is an option to many a command; Windows drops dots
/// and blanks at the end.
QString withoutEdges(const QString &text)
{
    const QString leading = u". -~"_s;
    const QString trailing = u". "_s;
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && leading.contains(text.at(from)))
        ++from;
    while (to > from && trailing.contains(text.at(to - 1)))
        --to;
    return text.sliced(from, to - from);
}

/// A name of a device of Windows, with whatever follows its first dot.
bool isReserved(const QString &name)
{
    const QString base = name.section(u'.', 0, 0).trimmed().toUpper();
    static const QStringList devices{u"CON"_s, u"PRN"_s,    u"AUX"_s,
                                     u"NUL"_s, u"CONIN$"_s, u"CONOUT$"_s};
    const bool isNumbered = base.size() == 4
        && (base.startsWith(u"COM"_s) || base.startsWith(u"LPT"_s))
        && u"0123456789\u00b9\u00b2\u00b3"_s.contains(base.back());
    return isNumbered || devices.contains(base);
}

} // namespace

QString safeFileName(const QString &text, qsizetype most)
{
    QString name;
    for (const uint c : text.normalized(QString::NormalizationForm_C).toUcs4())
        name += usable(c);
    name = withoutEdges(shortened(withoutEdges(name.simplified()), most));
    return isReserved(name) ? QString(u'_' + name) : name;
}

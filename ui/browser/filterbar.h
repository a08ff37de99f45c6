// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/characterfilter.h"

#include <QWidget>

class CharacterListModel;
class CharactersApi;
class ElidedLabel;
class FilterField;
class FlowLayout;
class QPushButton;
class Theme;

/// What of a queue is listed, over `Characters`: a field for the text, a way to the other criteria,
/// and those that are on as chips, with how many were found among how many. Sets the filter of the
/// list, and shows it, whoever has set it.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive the bar.
    FilterBar(CharactersApi &api, CharacterListModel &characters, const Theme &theme,
              QWidget *parent = nullptr);

    /// Gives the keys to the field, with what stands there selected.
    void takeFocus();

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The keys shall go to the list.
    void listRequested();
    /// The keys shall go back to the refs.
    void backRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void connectParts();
    void present();
    void presentChips();
    void makeChips();
    void presentCount();
    void edit(const CharacterFilter &filter);
    void askForCriteria();
    void askForError();

    CharactersApi &m_api;
    CharacterListModel &m_characters;
    const Theme &m_theme;
    CharacterQuery m_query{}; ///< what the field is about
    FilterField *m_field = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_errors = nullptr; ///< where failed ones are listed
    QWidget *m_chips = nullptr;
    FlowLayout *m_flow = nullptr;
    CharacterFilter m_chipped{}; ///< what the chips say
    QWidget *m_found = nullptr;  ///< while a filter is on
    ElidedLabel *m_count = nullptr;
    QPushButton *m_further = nullptr;
    QPushButton *m_clear = nullptr;
};

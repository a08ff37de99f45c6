// SPDX-License-Identifier: Apache-2.0
// How the workspace lets pictures out.
#include "ui/pictures/pictures.h"
#include "ui/review/reviewpane.h"
#include "ui/workspace.h"

void Workspace::connectPictures()
{
    const SheetDialog::Parts sheet{.sheet = {.originals = m_parts.originals,
                                             .api = m_parts.api,
                                             .queue = m_parts.queue,
                                             .flags = m_parts.flags},
                                   .characters = m_parts.characters,
                                   .selection = m_parts.selection,
                                   .settings = m_parts.settings};
    auto *pictures = new Pictures({.sheet = sheet,
                                   .choice = {*m_judged, m_parts.position, *m_navigation},
                                   .canvas = m_review->canvas(),
                                   .position = m_parts.position,
                                   .connection = m_parts.connection},
                                  m_actions, m_theme, this);
    connect(pictures, &Pictures::told, this, &Workspace::showBriefly);
    connect(pictures, &Pictures::noted, this, &Workspace::noted);
}

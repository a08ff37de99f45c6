<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Greenroom</source>
        <translation>Über Greenroom</translation>
    </message>
    <message>
        <source>Greenroom %1</source>
        <extracomment>%1 is a version</extracomment>
        <translation>Greenroom %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reviews the refs of characters with one key.</source>
        <translation>Prüft die Refs von Charakteren mit einer Taste.</translation>
    </message>
    <message>
        <source>Licence: Apache-2.0. Made with Qt %1.</source>
        <extracomment>%1 is a version of Qt</extracomment>
        <translation>Lizenz: Apache-2.0. Erstellt mit Qt %1.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Discard for a &amp;Reason…</source>
        <translation>Verwerfen mit &amp;Grund…</translation>
    </message>
    <message>
        <source>&amp;Flag for a Second Opinion</source>
        <translation>Für eine zweite Meinung &amp;markieren</translation>
    </message>
    <message>
        <source>Re&amp;generate This Ref (%1)</source>
        <extracomment>%1 is what it costs: &quot;1 generation&quot;</extracomment>
        <translation>Diese &amp;Ref neu erzeugen (%1)</translation>
    </message>
    <message>
        <source>Resynthesi&amp;ze All Refs (%1)</source>
        <extracomment>%1 is what it costs: &quot;4 generations&quot;</extracomment>
        <translation>&amp;Alle Refs neu erzeugen (%1)</translation>
    </message>
    <message>
        <source>&amp;Redo Decision</source>
        <translation>Entscheidung &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Take Back This Character&apos;s Decision</source>
        <translation>Entscheidung zu diesem Charakter &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Reas&amp;ons…</source>
        <translation>Gründ&amp;e…</translation>
    </message>
    <message>
        <source>&amp;Next Character</source>
        <translation>&amp;Nächster Charakter</translation>
    </message>
    <message>
        <source>&amp;Previous Character</source>
        <translation>V&amp;orheriger Charakter</translation>
    </message>
    <message>
        <source>Next Undecided</source>
        <translation>Nächster unentschiedener</translation>
    </message>
    <message>
        <source>Previous Undecided</source>
        <translation>Vorheriger unentschiedener</translation>
    </message>
    <message>
        <source>Next Ref</source>
        <translation>Nächste Ref</translation>
    </message>
    <message>
        <source>Previous Ref</source>
        <translation>Vorherige Ref</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Raster</translation>
    </message>
    <message>
        <source>&amp;All Refs</source>
        <translation>&amp;Alle Refs</translation>
    </message>
    <message>
        <source>&amp;One Ref</source>
        <translation>&amp;Einzelne Ref</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Compare &amp;Poses</source>
        <translation>&amp;Posen vergleichen</translation>
    </message>
    <message>
        <source>&amp;Fit or 100 %</source>
        <translation>Einpassen oder 1&amp;00 %</translation>
    </message>
    <message>
        <source>&amp;Larger Cards</source>
        <translation>Gr&amp;ößere Karten</translation>
    </message>
    <message>
        <source>S&amp;maller Cards</source>
        <translation>Kleinere Kar&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Pin A</source>
        <translation>A &amp;anheften</translation>
    </message>
    <message>
        <source>S&amp;wap A and B</source>
        <translation>A und B &amp;tauschen</translation>
    </message>
    <message>
        <source>Next &amp;Mode</source>
        <translation>Nächste A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Wischen</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Differenz</translation>
    </message>
    <message>
        <source>&amp;Onion Skin</source>
        <translation>&amp;Überlagern</translation>
    </message>
    <message>
        <source>&amp;Blink</source>
        <translation>&amp;Blinken</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation>W&amp;eniger</translation>
    </message>
    <message>
        <source>Mo&amp;re</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Select or &amp;Unselect</source>
        <translation>Auswählen oder a&amp;bwählen</translation>
    </message>
    <message>
        <source>Select &amp;All, Again for All of the Queue</source>
        <translation>&amp;Alle auswählen, nochmals: die ganze Liste</translation>
    </message>
    <message>
        <source>&amp;Invert Selection</source>
        <translation>Auswahl &amp;umkehren</translation>
    </message>
    <message>
        <source>&amp;Clear Selection</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Delete Selected…</source>
        <translation>Ausgewählte &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;Save Selected…</source>
        <translation>Ausgewählte &amp;speichern…</translation>
    </message>
    <message>
        <source>Resynthesi&amp;ze Selected…</source>
        <translation>Ausgewählte &amp;neu erzeugen…</translation>
    </message>
    <message>
        <source>Clean Up &amp;Failed…</source>
        <translation>&amp;Fehlgeschlagene aufräumen…</translation>
    </message>
    <message>
        <source>&amp;Resynthesize Failed…</source>
        <translation>Fehlgeschlagene neu &amp;erzeugen…</translation>
    </message>
    <message>
        <source>Clean-u&amp;ps</source>
        <translation>Aufräu&amp;mläufe</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Sa&amp;ve Filter…</source>
        <translation>Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>Copy &amp;Ref</source>
        <translation>Ref &amp;kopieren</translation>
    </message>
    <message>
        <source>Save Ref &amp;As…</source>
        <translation>Ref speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Sa&amp;ve All Refs…</source>
        <translation>&amp;Alle Refs speichern…</translation>
    </message>
    <message>
        <source>&amp;Open Ref Elsewhere</source>
        <translation>Ref e&amp;xtern öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;Id</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy as cur&amp;l</source>
        <translation>Als cur&amp;l kopieren</translation>
    </message>
    <message>
        <source>Contact Shee&amp;t…</source>
        <translation>Kontakt&amp;bogen…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>Ac&amp;tivity</source>
        <translation>Pr&amp;otokoll</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Copy Diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>&amp;About Greenroom</source>
        <translation>Ü&amp;ber Greenroom</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Saved Filter %1</source>
        <translation>Gespeicherter Filter %1</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Bulk</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete for a &amp;Reason…</source>
        <translation>Löschen mit &amp;Grund…</translation>
    </message>
    <message>
        <source>User &amp;Guide</source>
        <translation>Benutzer&amp;handbuch</translation>
    </message>
    <message>
        <source>&amp;Undo Decision or Run</source>
        <translation>Entscheidung oder Lauf &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Send What Is &amp;Held Now</source>
        <translation>Was in Bedenkzeit ist, jetzt &amp;senden</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Regenerate&quot;, %2 the pose of the ref</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, flagged</source>
        <extracomment>%1 is &quot;Discard&quot;, of a character that somebody had flagged for a second opinion</extracomment>
        <translation>%1, markiert</translation>
    </message>
    <message>
        <source>Done: already gone</source>
        <translation>Erledigt: war schon weg</translation>
    </message>
    <message>
        <source>Done: an earlier attempt had arrived</source>
        <translation>Erledigt: ein früherer Versuch war angekommen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>Discarded elsewhere</source>
        <translation>Anderswo verworfen</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <extracomment>%1 are the server&apos;s own words</extracomment>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>Changed since: %1 since %2</source>
        <extracomment>%1 is a status in the server&apos;s word, %2 a day and a time</extracomment>
        <translation>Inzwischen geändert: %1 seit %2</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Bestätigung</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>In Bedenkzeit</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Being checked: undo wanted</source>
        <translation>Wird geklärt: Rücknahme gewünscht</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Wird geklärt</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Not sent: the clean-up cannot be read</source>
        <translation>Nicht gesendet: Der Aufräumlauf ist nicht lesbar</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Charakter</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Left alone: flagged meanwhile</source>
        <translation>Unberührt gelassen: inzwischen markiert</translation>
    </message>
    <message>
        <source>Left alone: your own decision was undone or failed</source>
        <translation>Unberührt gelassen: die eigene Entscheidung wurde zurückgenommen oder schlug fehl</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Name, reason, id or request id</source>
        <translation>Name, Grund, ID oder Anfrage-ID</translation>
    </message>
    <message>
        <source>The filter hides this character, and goes when it is shown.</source>
        <translation>Der Filter verbirgt diesen Charakter und wird aufgehoben, wenn er gezeigt wird.</translation>
    </message>
    <message>
        <source>This character is not in the list that the window shows: it may be in another queue, or gone.</source>
        <translation>Dieser Charakter ist nicht in der Liste, die das Fenster zeigt: Er kann in einer anderen Liste stehen oder weg sein.</translation>
    </message>
    <message>
        <source>Select one decision to see its character.</source>
        <translation>Eine Entscheidung auswählen, um ihren Charakter zu sehen.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>The name of a file, before day, time and ending: small ASCII letters and dashes</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exported: %1, to %2</source>
        <translation>Exportiert: %1, nach %2</translation>
    </message>
    <message>
        <source>Decisions: %1 of %2</source>
        <extracomment>%1 of the %2 decisions that are known are shown</extracomment>
        <translation>Entscheidungen: %1 von %2</translation>
    </message>
    <message>
        <source>Decisions: %1</source>
        <translation>Entscheidungen: %1</translation>
    </message>
    <message>
        <source>Decisions: the newest %1</source>
        <extracomment>So many are read; older ones follow as one scrolls</extracomment>
        <translation>Entscheidungen: die neuesten %1</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts zu klären</translation>
    </message>
    <message>
        <source>No decision was refused, and none met a change made elsewhere.</source>
        <translation>Keine Entscheidung wurde abgelehnt, und keine traf auf eine fremde Änderung.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No decision has these words and this state.</source>
        <translation>Keine Entscheidung passt zu Suchtext und Stand.</translation>
    </message>
    <message>
        <source>No decision is in this state.</source>
        <translation>Keine Entscheidung hat diesen Stand.</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Die Aufzeichnung konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing decided yet</source>
        <translation>Noch nichts entschieden</translation>
    </message>
    <message>
        <source>What is saved, discarded or made anew on this computer stands here, with what became of it.</source>
        <translation>Hier steht, was auf diesem Computer gespeichert, verworfen oder neu erzeugt wird, und was daraus geworden ist.</translation>
    </message>
    <message>
        <source>activity</source>
        <comment>file name</comment>
        <translation>protokoll</translation>
    </message>
</context>
<context>
    <name>ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>d MMM</source>
        <extracomment>A day as Qt&apos;s date formats spell it</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>vor 1 Tag</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 a time of the day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 %2 s</source>
        <translation>%1 %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Hours and minutes</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Characters that could not be read, and are left out: %1</source>
        <translation>Nicht lesbare Charaktere, ausgelassen: %1</translation>
    </message>
    <message>
        <source>Selected, of those that are loaded: %1. Once more takes all that match.</source>
        <translation>Von den geladenen ausgewählt: %1. Nochmals wählt alle Treffer.</translation>
    </message>
    <message>
        <source>Selected, of those that are loaded: %1. Once more takes all of the queue.</source>
        <translation>Von den geladenen ausgewählt: %1. Nochmals wählt die ganze Liste.</translation>
    </message>
    <message>
        <source>All that match are selected: %1.</source>
        <translation>Alle Treffer sind ausgewählt: %1.</translation>
    </message>
    <message>
        <source>All of the queue is selected: %1.</source>
        <translation>Die ganze Liste ist ausgewählt: %1.</translation>
    </message>
    <message>
        <source>No character that has failed matches the filter.</source>
        <translation>Kein fehlgeschlagener Charakter entspricht dem Filter.</translation>
    </message>
    <message>
        <source>No character has failed.</source>
        <translation>Kein Charakter ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Nothing matches %1.</source>
        <extracomment>%1 is the name of a rule</extracomment>
        <translation>Nichts entspricht %1.</translation>
    </message>
    <message>
        <source>A search is under way. Cancel it first.</source>
        <translation>Eine Suche läuft bereits. Zuerst diese abbrechen.</translation>
    </message>
    <message>
        <source>There is nothing to select.</source>
        <translation>Es gibt nichts auszuwählen.</translation>
    </message>
    <message>
        <source>Inverted: %1 selected.</source>
        <translation>Umgekehrt: %1 ausgewählt.</translation>
    </message>
    <message>
        <source>Inverted among the %2 that are loaded: %1 selected.</source>
        <extracomment>%1 is how many are selected now, %2 how many are loaded; there are more</extracomment>
        <translation>Unter den %2 geladenen umgekehrt: %1 ausgewählt.</translation>
    </message>
    <message>
        <source>All that were found are decided already, or part of a clean-up.</source>
        <translation>Alle, die gefunden wurden, sind schon entschieden oder Teil eines Aufräumlaufs.</translation>
    </message>
    <message>
        <source>All that are selected are decided already, or part of a clean-up.</source>
        <translation>Alle ausgewählten sind schon entschieden oder Teil eines Aufräumlaufs.</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Delete selected…</source>
        <translation>Ausgewählte löschen…</translation>
    </message>
    <message>
        <source>Clean up failed…</source>
        <translation>Fehlgeschlagene aufräumen…</translation>
    </message>
    <message>
        <source>Actions…</source>
        <translation>Aktionen…</translation>
    </message>
    <message>
        <source>&amp;Save Selected…</source>
        <translation>Ausgewählte &amp;speichern…</translation>
    </message>
    <message>
        <source>Resynthesi&amp;ze Selected…</source>
        <translation>Ausgewählte &amp;neu erzeugen…</translation>
    </message>
    <message>
        <source>&amp;Resynthesize Failed…</source>
        <translation>Fehlgeschlagene neu &amp;erzeugen…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Save or resynthesize many at once</source>
        <translation>Viele auf einmal speichern oder neu erzeugen</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 · %2 flagged</source>
        <extracomment>%1 says how many are selected, %2 is how many of them are flagged</extracomment>
        <translation>%1 · %2 markiert</translation>
    </message>
    <message>
        <source>Looked through %1</source>
        <translation>%1 durchgesehen</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Refs</source>
        <translation>Refs</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <extracomment>Pose, width and height of a ref: &quot;front, 1024 × 1536&quot;</extracomment>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;front, 1024 × 1536&quot;, %2 a file format</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4 %5 %6</source>
        <extracomment>Place of a pixel and its colour: &quot;512, 300: 161 178 195 #a1b2c3&quot;</extracomment>
        <translation>%1, %2: %3 %4 %5 %6</translation>
    </message>
    <message>
        <source>%1 at this zoom</source>
        <extracomment>%1 is a pixel&apos;s place and colour, taken from an image made smaller</extracomment>
        <translation>%1 bei diesem Zoom</translation>
    </message>
    <message>
        <source>%1 · being made</source>
        <extracomment>%1 is &quot;2 front&quot;</extracomment>
        <translation>%1 · wird erzeugt</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>geladen</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>CardListModel</name>
    <message>
        <source>%1, %2, %3 of %4</source>
        <extracomment>What assistive technology reads for a card: %1 is its name and state, %3 and %4 are numbers</extracomment>
        <translation>%1, %2, %3 von %4</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>nicht ausgewählt</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>A number that is a lower bound</extracomment>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1, flagged</source>
        <extracomment>%1 is all else that is read for a card</extracomment>
        <translation>%1, markiert</translation>
    </message>
    <message>
        <source>%1, to come in a run</source>
        <extracomment>The same for one that a clean-up or another run has still to do</extracomment>
        <translation>%1, steht in einem Lauf noch aus</translation>
    </message>
</context>
<context>
    <name>CentreColumn</name>
    <message>
        <source>The filmstrip shows as soon as the window is higher.</source>
        <translation>Der Filmstreifen erscheint, sobald das Fenster höher ist.</translation>
    </message>
</context>
<context>
    <name>CharacterDelegate</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A status and an age: &quot;reviewing · 2 h ago&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>CharacterListModel</name>
    <message>
        <source>%1, selected</source>
        <extracomment>What assistive technology reads for a character that is picked: %1 is its name and state</extracomment>
        <translation>%1, ausgewählt</translation>
    </message>
    <message>
        <source>%1, flagged</source>
        <extracomment>The same for one that is flagged for a second opinion</extracomment>
        <translation>%1, markiert</translation>
    </message>
    <message>
        <source>%1, to come in a run</source>
        <extracomment>The same for one that a clean-up or another run has still to do</extracomment>
        <translation>%1, steht in einem Lauf noch aus</translation>
    </message>
</context>
<context>
    <name>CheckLines</name>
    <message>
        <source>Request id: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of a test and why it failed: &quot;Proxy: It cannot be reached.&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Server&apos;s name: %1 was found</source>
        <translation>Name des Servers: %1 wurde gefunden</translation>
    </message>
    <message>
        <source>Server&apos;s name: not needed, the address is a number</source>
        <translation>Name des Servers: nicht nötig, die Adresse ist eine Zahl</translation>
    </message>
    <message>
        <source>Server&apos;s name: left to the proxy</source>
        <translation>Name des Servers: dem Proxy überlassen</translation>
    </message>
    <message>
        <source>Server&apos;s name</source>
        <translation>Name des Servers</translation>
    </message>
    <message>
        <source>Proxy: it leads to the server</source>
        <translation>Proxy: führt zum Server</translation>
    </message>
    <message>
        <source>Proxy: none</source>
        <translation>Proxy: keiner</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Connection: encrypted, and the certificate is good</source>
        <translation>Verbindung: verschlüsselt, und das Zertifikat ist gültig</translation>
    </message>
    <message>
        <source>Connection: not encrypted, within this computer</source>
        <translation>Verbindung: unverschlüsselt, auf diesem Computer</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>It may have been replaced, or belong to another server.</source>
        <translation>Er wurde vielleicht ersetzt oder gehört zu einem anderen Server.</translation>
    </message>
    <message>
        <source>Set the API version under More.</source>
        <translation>Die API-Version unter „Mehr“ einstellen.</translation>
    </message>
    <message>
        <source>Key: accepted, team %1</source>
        <translation>Schlüssel: angenommen, Team %1</translation>
    </message>
    <message>
        <source>Key: accepted; the server does not tell its team</source>
        <translation>Schlüssel: angenommen; der Server nennt sein Team nicht</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key: not known, since the server said nothing of it</source>
        <translation>Schlüssel: nicht bekannt, der Server sagte nichts dazu</translation>
    </message>
    <message>
        <source>Read: yes; %1 of %2 reads left</source>
        <translation>Lesen: ja; noch %1 von %2 Lesezugriffen</translation>
    </message>
    <message>
        <source>Read: yes</source>
        <translation>Lesen: ja</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Ask whoever gave you the key for one that may read characters.</source>
        <translation>Den Aussteller des Schlüssels um einen bitten, der Charaktere lesen darf.</translation>
    </message>
    <message>
        <source>Save and delete: known at the first decision</source>
        <translation>Speichern und Löschen: zeigt sich bei der ersten Entscheidung</translation>
    </message>
    <message>
        <source>Save and delete</source>
        <translation>Speichern und Löschen</translation>
    </message>
</context>
<context>
    <name>CheckPane</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Something does not work yet.</source>
        <translation>Etwas funktioniert noch nicht.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
</context>
<context>
    <name>CheckSteps</name>
    <message>
        <source>waiting</source>
        <extracomment>A step of a test</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>Schritte des Tests</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A step of a test: its words, and what became of it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Cleanup</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <extracomment>Each: %1 is &quot;138 of 307&quot;</extracomment>
        <translation>Speichern: %1</translation>
    </message>
    <message>
        <source>Resynthesizing %1</source>
        <translation>Neu erzeugen: %1</translation>
    </message>
    <message>
        <source>Cleaning up %1</source>
        <translation>Aufräumen: %1</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <extracomment>Each: %1 is a number</extracomment>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>%1 being made</source>
        <translation>%1 in Erzeugung</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 begonnen</translation>
    </message>
    <message>
        <source>Sending begins in %1 s</source>
        <translation>Das Senden beginnt in %1 s</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <extracomment>%1 is &quot;138 of 307&quot;, %2 a time: &quot;7 min&quot;</extracomment>
        <translation>%1, noch etwa %2</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 Charakter</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Charaktere</translation>
    </message>
    <message>
        <source>Paused at %1, after %2 failures in a row</source>
        <translation>Pausiert bei %1, nach %2 Fehlern in Folge</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation>Pausiert bei %1</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation>Gestoppt bei %1</translation>
    </message>
    <message>
        <source>Through: %1</source>
        <translation>Fertig: %1</translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>Zurückgenommen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 already gone</source>
        <translation>%1 schon weg</translation>
    </message>
    <message>
        <source>%1 changed meanwhile</source>
        <translation>%1 inzwischen geändert</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <translation>%1 zurückgenommen</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 eingereiht</translation>
    </message>
    <message>
        <source>%1 on the way</source>
        <translation>%1 unterwegs</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>%1 noch offen</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 nicht gesendet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>already gone</source>
        <translation>schon weg</translation>
    </message>
    <message>
        <source>changed meanwhile, and left alone</source>
        <translation>inzwischen geändert und unberührt gelassen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>published as ready, cannot be undone on the server</source>
        <translation>als bereit veröffentlicht, auf dem Server nicht rückgängig zu machen</translation>
    </message>
    <message>
        <source>all refs are made anew, %1 generations each</source>
        <extracomment>%1 is a number above 1</extracomment>
        <translation>alle Refs werden neu erzeugt, je %1 Generierungen</translation>
    </message>
    <message>
        <source>1 is left out: only reviewing ones can be saved.</source>
        <translation>1 wird ausgelassen: Nur zu prüfende können gespeichert werden.</translation>
    </message>
    <message>
        <source>%1 are left out: only reviewing ones can be saved.</source>
        <translation>%1 werden ausgelassen: Nur zu prüfende können gespeichert werden.</translation>
    </message>
    <message>
        <source>1 is left out: many at once are made anew only where they have failed.</source>
        <translation>1 wird ausgelassen: Viele auf einmal werden nur neu erzeugt, wo sie fehlgeschlagen sind.</translation>
    </message>
    <message>
        <source>%1 are left out: many at once are made anew only where they have failed.</source>
        <translation>%1 werden ausgelassen: Viele auf einmal werden nur neu erzeugt, wo sie fehlgeschlagen sind.</translation>
    </message>
    <message>
        <source>1 is left out: it is deleted already, or of a status that this version does not know.</source>
        <translation>1 wird ausgelassen: schon gelöscht, oder mit einem Status, den diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>%1 are left out: they are deleted already, or of a status that this version does not know.</source>
        <translation>%1 werden ausgelassen: schon gelöscht, oder mit einem Status, den diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <extracomment>%1 is &quot;12 characters&quot;</extracomment>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Resynthesize 1 failed character</source>
        <translation>1 fehlgeschlagenen Charakter neu erzeugen</translation>
    </message>
    <message>
        <source>Resynthesize %1 failed characters</source>
        <translation>%1 fehlgeschlagene Charaktere neu erzeugen</translation>
    </message>
    <message>
        <source>Nothing of what is selected is reviewing, and can be saved.</source>
        <translation>Keiner der ausgewählten ist zu prüfen, also keiner zu speichern.</translation>
    </message>
    <message>
        <source>Nothing of what is selected has failed.</source>
        <translation>Keiner der ausgewählten ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Nothing of what is selected can be deleted.</source>
        <translation>Keiner der ausgewählten kann gelöscht werden.</translation>
    </message>
    <message>
        <source>Characters to save</source>
        <translation>Zu speichernde Charaktere</translation>
    </message>
    <message>
        <source>Characters to resynthesize</source>
        <translation>Neu zu erzeugende Charaktere</translation>
    </message>
    <message>
        <source>Characters to delete</source>
        <translation>Zu löschende Charaktere</translation>
    </message>
    <message>
        <source>generations</source>
        <extracomment>What a number counts</extracomment>
        <translation>Generierungen</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Charaktere</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1 is a number, %2 a status, %3 what happens to them: &quot;307 failed: removed from the list for good, refs included&quot;</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 generations in all</source>
        <translation>Generierungen insgesamt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a number, %2 why so many characters failed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: Other reasons</source>
        <translation>%1: andere Gründe</translation>
    </message>
    <message>
        <source>%1: Less than a day</source>
        <translation>%1: weniger als ein Tag</translation>
    </message>
    <message>
        <source>%1: 1 to 7 days</source>
        <translation>%1: 1 bis 7 Tage</translation>
    </message>
    <message>
        <source>%1: 7 to 30 days</source>
        <translation>%1: 7 bis 30 Tage</translation>
    </message>
    <message>
        <source>%1: More than 30 days</source>
        <translation>%1: mehr als 30 Tage</translation>
    </message>
    <message>
        <source>%1: Not known</source>
        <translation>%1: nicht bekannt</translation>
    </message>
    <message>
        <source>From the first to the last: %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Vom ersten bis zum letzten: %1.</translation>
    </message>
    <message>
        <source>From the first to the last: %1. While others of the team write too: %2.</source>
        <extracomment>Each a time</extracomment>
        <translation>Vom ersten bis zum letzten: %1. Wenn andere im Team auch schreiben: %2.</translation>
    </message>
    <message>
        <source>1 has changed since it was selected, and will be left alone.</source>
        <translation>1 wurde seit der Auswahl geändert und bleibt unberührt.</translation>
    </message>
    <message>
        <source>%1 have changed since they were selected, and will be left alone.</source>
        <translation>%1 wurden seit der Auswahl geändert und bleiben unberührt.</translation>
    </message>
    <message>
        <source>changed since, now %1</source>
        <extracomment>%1 is a status</extracomment>
        <translation>inzwischen geändert, jetzt %1</translation>
    </message>
    <message>
        <source>It is not recorded, and not begun. %1</source>
        <translation>Der Lauf ist nicht aufgezeichnet und nicht begonnen. %1</translation>
    </message>
    <message>
        <source>Waits for the run before it · %1</source>
        <translation>Wartet auf den Lauf davor · %1</translation>
    </message>
    <message>
        <source>Waits for %1 runs before it · %2</source>
        <translation>Wartet auf %1 Läufe davor · %2</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>What many characters have done to them at once, as a name</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Resynthesize</source>
        <translation>Neuerzeugung</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Aufräumlauf</translation>
    </message>
    <message>
        <source>A Save run was interrupted at %1.</source>
        <extracomment>Each: %1 is &quot;138 of 307&quot;</extracomment>
        <translation>Das Speichern vieler Charaktere wurde bei %1 unterbrochen.</translation>
    </message>
    <message>
        <source>A Save run is paused at %1.</source>
        <translation>Das Speichern vieler Charaktere ist bei %1 pausiert.</translation>
    </message>
    <message>
        <source>A Resynthesize run was interrupted at %1.</source>
        <translation>Die Neuerzeugung vieler Charaktere wurde bei %1 unterbrochen.</translation>
    </message>
    <message>
        <source>A Resynthesize run is paused at %1.</source>
        <translation>Die Neuerzeugung vieler Charaktere ist bei %1 pausiert.</translation>
    </message>
    <message>
        <source>A clean-up was interrupted at %1.</source>
        <translation>Ein Aufräumlauf wurde bei %1 unterbrochen.</translation>
    </message>
    <message>
        <source>A clean-up is paused at %1.</source>
        <translation>Ein Aufräumlauf ist bei %1 pausiert.</translation>
    </message>
    <message>
        <source>%1 paused at %2</source>
        <translation>%1 pausiert bei %2</translation>
    </message>
    <message>
        <source>1 is left out: it has more refs than are shown here, so it cannot be judged here.</source>
        <translation>1 wird ausgelassen: Er hat mehr Refs, als hier gezeigt werden, und kann hier nicht beurteilt werden.</translation>
    </message>
    <message>
        <source>%1 are left out: they have more refs than are shown here, so they cannot be judged here.</source>
        <translation>%1 werden ausgelassen: Sie haben mehr Refs, als hier gezeigt werden, und können hier nicht beurteilt werden.</translation>
    </message>
    <message>
        <source>The number is typed because generations are billed.</source>
        <translation>Die Zahl ist einzugeben, weil Generierungen berechnet werden.</translation>
    </message>
    <message>
        <source>The number is typed because a Save cannot be undone on the server.</source>
        <translation>Die Zahl ist einzugeben, weil sich Speichern auf dem Server nicht rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>The number is typed because ready or reviewing characters are among them.</source>
        <translation>Die Zahl ist einzugeben, weil bereite oder zu prüfende Charaktere darunter sind.</translation>
    </message>
    <message>
        <source>The number is typed because they are more than %1.</source>
        <translation>Die Zahl ist einzugeben, weil es mehr als %1 sind.</translation>
    </message>
    <message>
        <source>Save characters</source>
        <translation>Charaktere speichern</translation>
    </message>
    <message>
        <source>Resynthesize characters</source>
        <translation>Charaktere neu erzeugen</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>After Start all of it is held for %1: Ctrl+Z takes it back, Ctrl+S sends it now.</source>
        <extracomment>%1 is a time: &quot;30 s&quot;</extracomment>
        <translation>Nach „Starten“ ist alles %1 in Bedenkzeit: Strg+Z nimmt es zurück, Strg+S sendet es sofort.</translation>
    </message>
    <message>
        <source>%1 with refs, %2 without</source>
        <translation>%1 mit Refs, %2 ohne</translation>
    </message>
    <message>
        <source>%1 with more than the %2 that are shown</source>
        <extracomment>Each a number: of characters, and of refs</extracomment>
        <translation>%1 mit mehr als den %2, die gezeigt werden</translation>
    </message>
    <message>
        <source>%1 of %2 refs</source>
        <extracomment>Two numbers, of refs</extracomment>
        <translation>%1 von %2 Refs</translation>
    </message>
    <message>
        <source>save</source>
        <comment>file name</comment>
        <extracomment>Each: the name of a file, before day, time and ending: small ASCII letters and dashes</extracomment>
        <translation>speichern</translation>
    </message>
    <message>
        <source>resynthesize</source>
        <comment>file name</comment>
        <translation>neu-erzeugen</translation>
    </message>
    <message>
        <source>clean-up</source>
        <comment>file name</comment>
        <translation>aufraeumen</translation>
    </message>
    <message>
        <source>save-result</source>
        <comment>file name</comment>
        <extracomment>Each: the name of a file, before day, time and ending: small ASCII letters and dashes</extracomment>
        <translation>speichern-ergebnis</translation>
    </message>
    <message>
        <source>resynthesize-result</source>
        <comment>file name</comment>
        <translation>neu-erzeugen-ergebnis</translation>
    </message>
    <message>
        <source>clean-up-result</source>
        <comment>file name</comment>
        <translation>aufraeumen-ergebnis</translation>
    </message>
    <message>
        <source>Looking up %1 of %2. Start waits for the last one.</source>
        <extracomment>Two numbers: which character it is, and of how many</extracomment>
        <translation>%1 von %2 wird abgefragt. „Starten“ wartet auf den letzten.</translation>
    </message>
    <message>
        <source>1 is left out: it could not be looked up. To try again, cancel and open this anew.</source>
        <translation>1 wird ausgelassen: nicht abfragbar. Für einen neuen Versuch abbrechen und neu öffnen.</translation>
    </message>
    <message>
        <source>%1 are left out: they could not be looked up. To try again, cancel and open this anew.</source>
        <translation>%1 werden ausgelassen: nicht abfragbar. Für einen neuen Versuch abbrechen und neu öffnen.</translation>
    </message>
    <message>
        <source>All are sent right after one another.</source>
        <translation>Alle werden direkt nacheinander gesendet.</translation>
    </message>
    <message>
        <source>Not finished: %1</source>
        <extracomment>Each: %1 is &quot;138 of 307&quot;</extracomment>
        <translation>Nicht abgeschlossen: %1</translation>
    </message>
    <message>
        <source>Not finished: interrupted at %1</source>
        <translation>Nicht abgeschlossen: unterbrochen bei %1</translation>
    </message>
    <message>
        <source>Not finished: paused at %1</source>
        <translation>Nicht abgeschlossen: pausiert bei %1</translation>
    </message>
    <message>
        <source>At the team&apos;s limit: it can be sent in %1.</source>
        <extracomment>%1 is a time: &quot;about 24 s&quot;</extracomment>
        <translation>Am Limit des Teams: Es kann in %1 gesendet werden.</translation>
    </message>
    <message>
        <source>%1 left alone</source>
        <translation>%1 unberührt gelassen</translation>
    </message>
    <message>
        <source>left alone: flagged meanwhile</source>
        <translation>unberührt gelassen: inzwischen markiert</translation>
    </message>
    <message>
        <source>left alone: your own decision was undone or failed</source>
        <translation>unberührt gelassen: die eigene Entscheidung wurde zurückgenommen oder schlug fehl</translation>
    </message>
    <message>
        <source>held for %1 s</source>
        <extracomment>Each: %1 is a number</extracomment>
        <translation>noch %1 s in Bedenkzeit</translation>
    </message>
    <message>
        <source>%1 held for %2 s</source>
        <extracomment>%1 is &quot;Clean-up&quot;, &quot;Save&quot; or &quot;Resynthesize&quot;, %2 a number</extracomment>
        <translation>%1 noch %2 s in Bedenkzeit</translation>
    </message>
    <message>
        <source>%1 tried without effect</source>
        <translation>%1 ohne Wirkung versucht</translation>
    </message>
    <message>
        <source>tried without effect</source>
        <translation>ohne Wirkung versucht</translation>
    </message>
    <message>
        <source>%1 paused at %2, after %3 failures</source>
        <extracomment>%1 is &quot;Clean-up&quot;, &quot;Save&quot; or &quot;Resynthesize&quot;, %2 &quot;138 of 307&quot;, here and below %3 is a number</extracomment>
        <translation>%1 pausiert bei %2, nach %3 Fehlern</translation>
    </message>
</context>
<context>
    <name>CleanupDialog</name>
    <message>
        <source>Clean-ups</source>
        <translation>Aufräumläufe</translation>
    </message>
</context>
<context>
    <name>CleanupListModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The name of a character, and what became of it</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CleanupNews</name>
    <message>
        <source>%1 finished</source>
        <extracomment>%1 is &quot;Clean-up&quot;, &quot;Save&quot; or &quot;Resynthesize&quot;, here and below</extracomment>
        <translation>%1 abgeschlossen</translation>
    </message>
    <message>
        <source>%1 paused after %2 failures</source>
        <extracomment>%2 is a number</extracomment>
        <translation>%1 nach %2 Fehlern pausiert</translation>
    </message>
    <message>
        <source>%1 waits: the key lacks a right</source>
        <translation>%1 wartet: Dem Schlüssel fehlt ein Recht</translation>
    </message>
    <message>
        <source>%1 waits for a key</source>
        <translation>%1 wartet auf einen Schlüssel</translation>
    </message>
</context>
<context>
    <name>Cleanups</name>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>Selected again: %1</source>
        <translation>Wieder ausgewählt: %1</translation>
    </message>
    <message>
        <source>There is no clean-up yet.</source>
        <translation>Es gibt noch keinen Aufräumlauf.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Greenroom closes when the last decisions are through: %1 left. What is not on its way yet can be undone.</source>
        <translation>Greenroom schließt nach den letzten Entscheidungen: noch %1. Was noch nicht unterwegs ist, lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>They are kept on this computer, and go on when this connection is opened again.</source>
        <translation>Sie bleiben auf diesem Computer und gehen weiter, wenn diese Verbindung wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>Who forgets the connection forgets them too, and they are not sent.</source>
        <translation>Mit der Verbindung werden auch sie vergessen und nicht gesendet.</translation>
    </message>
    <message>
        <source>Decisions not sent yet</source>
        <translation>Entscheidungen noch nicht gesendet</translation>
    </message>
    <message>
        <source>Decisions not sent yet: %1</source>
        <translation>Entscheidungen noch nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Für später behalten</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Diese vergessen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Diesen vergessen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>The Save run is at %1.</source>
        <extracomment>Each: %1 is &quot;138 of 307&quot;</extracomment>
        <translation>Das Speichern vieler Charaktere ist bei %1.</translation>
    </message>
    <message>
        <source>The Resynthesize run is at %1.</source>
        <translation>Die Neuerzeugung vieler Charaktere ist bei %1.</translation>
    </message>
    <message>
        <source>The clean-up is at %1.</source>
        <translation>Der Aufräumlauf ist bei %1.</translation>
    </message>
    <message>
        <source>The runs are kept on this computer, and go on at the next start once you say so.</source>
        <translation>Die Läufe bleiben auf diesem Computer und gehen beim nächsten Start auf Wunsch weiter.</translation>
    </message>
    <message>
        <source>The run is kept on this computer, and goes on at the next start once you say so.</source>
        <translation>Der Lauf bleibt auf diesem Computer und geht beim nächsten Start auf Wunsch weiter.</translation>
    </message>
    <message>
        <source>The runs end with the connection.</source>
        <translation>Die Läufe enden mit der Verbindung.</translation>
    </message>
    <message>
        <source>The run ends with the connection.</source>
        <translation>Der Lauf endet mit der Verbindung.</translation>
    </message>
    <message>
        <source>Runs under way: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Aktive Läufe: %1</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <extracomment>%1 is &quot;Clean-up&quot;, &quot;Save&quot; or &quot;Resynthesize&quot;</extracomment>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <source>What is tried again of a stopped run is not kept: what has not been sent by then is not sent.</source>
        <translation>Erneute Versuche eines gestoppten Laufs werden nicht behalten: Was bis dahin nicht gesendet ist, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: greenroom [options] [link]
Review AI-generated characters, four refs at a time.

  --sandbox         start a local server with demo data and connect to it
  --base-url URL    connect to this server: https, or http on this computer,
                    without /v1
  --api-key-stdin   read the API key for this run from the first line of
                    standard input
  --data-dir DIR    keep settings, caches and the log below DIR
  --self-check      say what of the system is there, and end
  -h, --help        show this help
  -v, --version     show the version

A link, greenroom:character/ID, shows that character of the open connection.
Qt&apos;s own options, such as --platform and --style, work as well. An API key is
never taken from the command line or the environment.
</source>
        <translation>Aufruf: greenroom [Optionen] [Link]
KI-erzeugte Charaktere prüfen, vier Refs auf einmal.

  --sandbox         einen lokalen Server mit Beispieldaten starten und sich
                    damit verbinden
  --base-url URL    mit diesem Server verbinden: https, oder http auf diesem
                    Computer, ohne /v1
  --api-key-stdin   den API-Schlüssel für diese Sitzung aus der ersten Zeile
                    der Standardeingabe lesen
  --data-dir DIR    Einstellungen, Zwischenspeicher und Protokolldatei unter
                    DIR ablegen
  --self-check      melden, was vom System vorhanden ist, und beenden
  -h, --help        diese Hilfe zeigen
  -v, --version     die Version zeigen

Ein Link, greenroom:character/ID, zeigt diesen Charakter der offenen
Verbindung. Qts eigene Optionen wie --platform und --style gelten ebenfalls.
Ein API-Schlüssel wird nie von der Befehlszeile oder aus der Umgebung genommen.
</translation>
    </message>
    <message>
        <source>An API key is not taken from the command line, where other programs can read it. Use --api-key-stdin, or type it in the window.</source>
        <translation>Ein API-Schlüssel wird nicht von der Befehlszeile angenommen, wo andere Programme ihn lesen können. --api-key-stdin verwenden oder ihn im Fenster eingeben.</translation>
    </message>
    <message>
        <source>There is no option %1. See --help.</source>
        <translation>Es gibt keine Option %1. Siehe --help.</translation>
    </message>
    <message>
        <source>--base-url takes the server&apos;s address without /v1.</source>
        <translation>--base-url erwartet die Adresse des Servers ohne /v1.</translation>
    </message>
    <message>
        <source>--base-url takes a server&apos;s address such as https://api.example.com; http is possible on this computer only.</source>
        <translation>--base-url erwartet die Adresse eines Servers wie https://api.example.com; http ist nur auf diesem Computer möglich.</translation>
    </message>
    <message>
        <source>--data-dir takes a folder, and this is none.</source>
        <translation>--data-dir erwartet einen Ordner, und dies ist keiner.</translation>
    </message>
    <message>
        <source>--%1 needs a value. See --help.</source>
        <translation>--%1 braucht einen Wert. Siehe --help.</translation>
    </message>
    <message>
        <source>Only options and one link are understood. See --help.</source>
        <translation>Nur Optionen und ein Link werden verstanden. Siehe --help.</translation>
    </message>
    <message>
        <source>--sandbox and --base-url exclude each other.</source>
        <translation>--sandbox und --base-url schließen einander aus.</translation>
    </message>
    <message>
        <source>--sandbox has a key of its own; leave --api-key-stdin out.</source>
        <translation>--sandbox hat einen eigenen Schlüssel; --api-key-stdin weglassen.</translation>
    </message>
    <message>
        <source>Of links only those that begin with greenroom: are understood. See --help.</source>
        <translation>Von Links werden nur solche verstanden, die mit greenroom: beginnen. Siehe --help.</translation>
    </message>
    <message>
        <source>Only one link at a time is understood. See --help.</source>
        <translation>Nur ein Link auf einmal wird verstanden. Siehe --help.</translation>
    </message>
    <message>
        <source>The link is too long to lead to a character. See --help.</source>
        <translation>Der Link ist zu lang, um zu einem Charakter zu führen. Siehe --help.</translation>
    </message>
    <message>
        <source>The link leads to no character, since it has line breaks or other control characters. See --help.</source>
        <translation>Der Link führt zu keinem Charakter, da er Zeilenumbrüche oder andere Steuerzeichen enthält. Siehe --help.</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Less ([)</source>
        <extracomment>What a button does, and its key in brackets</extracomment>
        <translation>Weniger ([)</translation>
    </message>
    <message>
        <source>More (])</source>
        <translation>Mehr (])</translation>
    </message>
    <message>
        <source>%1 (M turns to the next way)</source>
        <translation>%1 (M wechselt zur nächsten Art)</translation>
    </message>
</context>
<context>
    <name>CompareHeading</name>
    <message>
        <source>%1 · pinned</source>
        <extracomment>%1 is the name of the character that others are compared with</extracomment>
        <translation>%1 · angeheftet</translation>
    </message>
    <message>
        <source>%1 · another pose</source>
        <extracomment>%1 is the name of a character of which two poses are compared</extracomment>
        <translation>%1 · andere Pose</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <extracomment>The character that another is compared with</extracomment>
        <translation>Referenz: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the name of a character, %2 its status</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>CompareKeys</name>
    <message>
        <source>Only another character can be pinned: C compares with one.</source>
        <translation>Nur ein anderer Charakter kann angeheftet werden: C vergleicht mit einem.</translation>
    </message>
</context>
<context>
    <name>CompareLine</name>
    <message>
        <source>Fit %1 %</source>
        <translation>Einpassen %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>B ×%1</source>
        <extracomment>How much B is enlarged to be as large as A</extracomment>
        <translation>B ×%1</translation>
    </message>
    <message>
        <source>mean %1 of 255, most %2</source>
        <extracomment>How much two pictures differ; 255 is as much as black and white</extracomment>
        <translation>Mittel %1 von 255, höchstens %2</translation>
    </message>
    <message>
        <source>≈ identical: %1</source>
        <extracomment>%1 is how much two pictures differ</extracomment>
        <translation>≈ gleich: %1</translation>
    </message>
    <message>
        <source>Decision applies to: B %1</source>
        <translation>Entscheidung gilt für: B %1</translation>
    </message>
    <message>
        <source>Different poses</source>
        <extracomment>The two refs that are compared are not of the same pose</extracomment>
        <translation>Verschiedene Posen</translation>
    </message>
</context>
<context>
    <name>CompareLook</name>
    <message>
        <source>line at %1 %</source>
        <extracomment>Where the line is between two pictures, from the left</extracomment>
        <translation>Linie bei %1 %</translation>
    </message>
    <message>
        <source>gain ×%1</source>
        <translation>Verstärkung ×%1</translation>
    </message>
    <message>
        <source>B covers %1 %</source>
        <translation>B deckt %1 %</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>alle %1 s</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Onion</source>
        <translation>Überlagern</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>Side by side, as short as it can be</extracomment>
        <translation>Neben</translation>
    </message>
    <message>
        <source>Diff</source>
        <extracomment>Difference, as short as it can be</extracomment>
        <translation>Diff</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>A is not in this queue, so it cannot be judged here.</source>
        <translation>A ist nicht in dieser Liste und kann hier nicht beurteilt werden.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Compared refs</source>
        <translation>Verglichene Refs</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>A, the reference: %1. B, the judged one: %2. %3.</source>
        <extracomment>%1 and %2 are like &quot;Front ref of Mira Voss&quot;, %3 is how they are compared</extracomment>
        <translation>A, die Referenz: %1. B, zu beurteilen: %2. %3.</translation>
    </message>
    <message>
        <source>There is no other character to compare with.</source>
        <translation>Es gibt keinen anderen Charakter zum Vergleichen.</translation>
    </message>
    <message>
        <source>This character has no ref to compare with.</source>
        <translation>Dieser Charakter hat keine Ref zum Vergleichen.</translation>
    </message>
    <message>
        <source>There is not enough memory to subtract refs as large as these. Other ways of comparing need less of it.</source>
        <translation>Der Speicher reicht nicht, um so große Refs voneinander abzuziehen. Andere Arten des Vergleichs brauchen weniger davon.</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Try the san&amp;dbox</source>
        <translation>San&amp;dbox ausprobieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Ver&amp;binden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect to your team</source>
        <translation>Mit dem Team verbinden</translation>
    </message>
    <message>
        <source>Greenroom asks once for your team&apos;s API key, and sends it to this server only.</source>
        <translation>Greenroom fragt einmal nach dem API-Schlüssel des Teams und sendet ihn nur an diesen Server.</translation>
    </message>
    <message>
        <source>Starts a server on this computer with characters to practise on</source>
        <translation>Startet auf diesem Computer einen Server mit Charakteren zum Üben</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Mit %1 verbinden</translation>
    </message>
    <message>
        <source>This key is of another team, %1. Its decisions must not mix with those of %2: enter a key of that team, or add a connection.</source>
        <translation>Dieser Schlüssel gehört einem anderen Team, %1. Dessen Entscheidungen dürfen sich nicht mit denen von %2 mischen: einen Schlüssel jenes Teams eingeben oder eine Verbindung hinzufügen.</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Keep the key in</source>
        <translation>Den Schlüssel aufbewahren</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>The key belongs to this server. For another one add a connection.</source>
        <translation>Der Schlüssel gehört zu diesem Server. Für einen anderen eine Verbindung hinzufügen.</translation>
    </message>
    <message>
        <source>With http:// the key could be read on its way. That is possible with a server on this computer only; use https://.</source>
        <translation>Über http:// könnte der Schlüssel unterwegs gelesen werden. Das geht nur mit einem Server auf diesem Computer; https:// verwenden.</translation>
    </message>
    <message>
        <source>That is no address of a server. It starts with https:// as a rule.</source>
        <translation>Das ist keine Serveradresse. Eine solche beginnt in der Regel mit https://.</translation>
    </message>
    <message>
        <source>Means %1. For this computer type http://</source>
        <translation>Bedeutet %1. Für diesen Computer http:// eingeben</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>The team&apos;s rate limit is used up at the moment. Test again in a minute.</source>
        <translation>Das Anfragelimit des Teams ist gerade aufgebraucht. In einer Minute erneut testen.</translation>
    </message>
</context>
<context>
    <name>ConnectionDelegate</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>ConnectionDialogs</name>
    <message>
        <source>Enter the API key that is to be used from now on.</source>
        <translation>Den API-Schlüssel eingeben, der von jetzt an gelten soll.</translation>
    </message>
</context>
<context>
    <name>ConnectionListModel</name>
    <message>
        <source>key in the keychain</source>
        <translation>Schlüssel im Schlüsselbund</translation>
    </message>
    <message>
        <source>no key kept</source>
        <translation>kein Schlüssel aufbewahrt</translation>
    </message>
    <message>
        <source>Team %1 · %2</source>
        <extracomment>%1 is a team&apos;s name, %2 a server</extracomment>
        <translation>Team %1 · %2</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>A connection that the window shows</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>noch nicht benutzt</translation>
    </message>
    <message>
        <source>used %1</source>
        <extracomment>%1 is &quot;2 h ago&quot;, &quot;8 May&quot;</extracomment>
        <translation>benutzt: %1</translation>
    </message>
    <message>
        <source>That connection is no longer there.</source>
        <translation>Diese Verbindung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>Eine Verbindung braucht einen Namen.</translation>
    </message>
    <message>
        <source>That looks like an API key. Choose another name.</source>
        <translation>Das sieht wie ein API-Schlüssel aus. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Another connection is called %1. Choose another name.</source>
        <translation>Eine andere Verbindung heißt %1. Einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>ConnectionOptions</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>API vers&amp;ion</source>
        <translation>API-Versio&amp;n</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>The day of the API that Greenroom asks for; few have to change it</source>
        <translation>Datum der API, die Greenroom anfordert; nur selten zu ändern</translation>
    </message>
    <message>
        <source>The API version is a day, as in %1.</source>
        <translation>Die API-Version ist ein Datum wie %1.</translation>
    </message>
</context>
<context>
    <name>ConnectionProbe</name>
    <message>
        <source>The system took too long to say by which proxy the server is reached. Choose a proxy, or none.</source>
        <translation>Das System brauchte zu lange, um den Proxy zum Server zu nennen. Einen Proxy wählen, oder keinen.</translation>
    </message>
    <message>
        <source>Looking up the server&apos;s name took too long. Check the network.</source>
        <translation>Die Suche nach dem Namen des Servers dauerte zu lange. Das Netzwerk überprüfen.</translation>
    </message>
    <message>
        <source>The proxy, or the server behind it, took too long to answer.</source>
        <translation>Der Proxy oder der Server dahinter brauchte zu lange für eine Antwort.</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>&amp;Switch to</source>
        <translation>&amp;Wechseln</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>New &amp;Key…</source>
        <translation>Neuer &amp;Schlüssel…</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Vergessen…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>ConnectionsMenu</name>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Add Connection…</source>
        <translation>Verbindung &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Manage Connections…</source>
        <translation>Verbindungen ver&amp;walten…</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>%1 more</source>
        <extracomment>In the place of refs that have no room: %1 is their number</extracomment>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Of a contact sheet: %1 and %2 are numbers</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>There is a file %1 already, which one of the pages would be called. Choose another name or folder.</source>
        <translation>Es gibt schon eine Datei %1, so würde eine der Seiten heißen. Einen anderen Namen oder Ordner wählen.</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>markiert</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>There is no ref to take.</source>
        <translation>Hier gibt es keine Ref.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1 is &quot;Front ref of Mira Voss&quot;
----------
%1 is the id of a character</extracomment>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>No character is shown.</source>
        <translation>Kein Charakter zu sehen.</translation>
    </message>
    <message>
        <source>Copied for curl, with GREENROOM_API_KEY in the place of the key.</source>
        <translation>Für curl kopiert, mit GREENROOM_API_KEY an der Stelle des Schlüssels.</translation>
    </message>
</context>
<context>
    <name>CredentialStore</name>
    <message>
        <source>There is no key to keep, or no server that it is for.</source>
        <translation>Es fehlt ein Schlüssel zum Aufbewahren oder der Server, zu dem er gehört.</translation>
    </message>
</context>
<context>
    <name>CursorTrail</name>
    <message>
        <source>The server repeated a page, so this list may not be complete.</source>
        <translation>Der Server hat eine Seite wiederholt; diese Liste ist vielleicht nicht vollständig.</translation>
    </message>
</context>
<context>
    <name>Decider</name>
    <message>
        <source>Nothing can be made anew of this character.</source>
        <translation>Von diesem Charakter kann nichts neu erzeugt werden.</translation>
    </message>
    <message>
        <source>Save is for characters in review.</source>
        <translation>Nur zu prüfende Charaktere lassen sich speichern.</translation>
    </message>
    <message>
        <source>This character cannot be deleted from here.</source>
        <translation>Dieser Charakter kann von hier aus nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>There is no ref to make anew. Shift+R makes all of them.</source>
        <translation>Es gibt keine Ref zum Neuerzeugen. Umschalt+R erzeugt alle.</translation>
    </message>
    <message>
        <source>This version does not know the pose of this ref, so it cannot ask for it.</source>
        <translation>Diese Version kennt die Pose dieser Ref nicht und kann sie nicht anfordern.</translation>
    </message>
    <message>
        <source>Several refs have this pose, so the server cannot tell which one is meant.</source>
        <translation>Mehrere Refs haben diese Pose; der Server kann nicht wissen, welche gemeint ist.</translation>
    </message>
    <message>
        <source>This character has no attributes to make refs from.</source>
        <translation>Dieser Charakter hat keine Attribute, aus denen Refs zu erzeugen wären.</translation>
    </message>
    <message>
        <source>It has more refs than are shown here, so it cannot be judged here.</source>
        <translation>Er hat mehr Refs, als hier gezeigt werden, und kann hier nicht beurteilt werden.</translation>
    </message>
    <message>
        <source>The last decision is still being recorded. Press again in a moment.</source>
        <translation>Die letzte Entscheidung wird noch aufgezeichnet. Gleich noch einmal drücken.</translation>
    </message>
    <message>
        <source>There is nothing left to undo: the rest is sent.</source>
        <translation>Nichts mehr rückgängig zu machen: Der Rest ist gesendet.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undone: %1 of %2, which the filter hides.</source>
        <extracomment>%1 is Save, Discard and so on, %2 the name of a character</extracomment>
        <translation>„%1“ für %2 zurückgenommen, vom Filter verborgen.</translation>
    </message>
    <message>
        <source>Undone: %1 of %2, in another queue.</source>
        <translation>„%1“ für %2 zurückgenommen, in einer anderen Liste.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Press again to redo: %1 of %2.</source>
        <extracomment>%1 is Save, Discard and so on, %2 the name of a character</extracomment>
        <translation>Zum Wiederholen noch einmal drücken: „%1“ für %2.</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be redone while the filter hides it.</source>
        <translation>„%1“ für %2 ist nicht wiederholbar, solange der Filter den Charakter verbirgt.</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be redone from this queue.</source>
        <translation>„%1“ für %2 ist aus dieser Liste nicht wiederholbar.</translation>
    </message>
    <message>
        <source>%1 does not apply to %2 any more.</source>
        <translation>„%1“ passt nicht mehr zu %2.</translation>
    </message>
    <message>
        <source>It is part of a clean-up, which is taken back as a whole.</source>
        <translation>Er ist Teil eines Aufräumlaufs, der nur als Ganzes zurückgenommen wird.</translation>
    </message>
    <message>
        <source>The decision on this character is on its way already.</source>
        <translation>Die Entscheidung zu diesem Charakter ist schon unterwegs.</translation>
    </message>
    <message>
        <source>Nothing is held for this character.</source>
        <translation>Für diesen Charakter ist nichts in Bedenkzeit.</translation>
    </message>
    <message>
        <source>Ref %1 is not loaded. Press again to decide anyway.</source>
        <translation>Ref %1 ist nicht geladen. Noch einmal drücken, um trotzdem zu entscheiden.</translation>
    </message>
    <message>
        <source>No ref is loaded. Press again to decide anyway.</source>
        <translation>Keine Ref ist geladen. Noch einmal drücken, um trotzdem zu entscheiden.</translation>
    </message>
    <message>
        <source>Refs %1 are not loaded. Press again to decide anyway.</source>
        <translation>Refs %1 sind nicht geladen. Noch einmal drücken, um trotzdem zu entscheiden.</translation>
    </message>
    <message>
        <source>Still loading: not all refs are shown yet.</source>
        <translation>Wird noch geladen: Noch sind nicht alle Refs gezeigt.</translation>
    </message>
    <message>
        <source>B is hidden in this way of comparing. Have more of it shown, then decide.</source>
        <translation>B ist bei dieser Art des Vergleichs verborgen. Mehr davon zeigen, dann entscheiden.</translation>
    </message>
    <message>
        <source>Its refs are being made already. Ask again once they are there.</source>
        <translation>Die Refs werden schon erzeugt. Erneut anfordern, sobald sie da sind.</translation>
    </message>
    <message>
        <source>The list was read anew. This is %1: press again if it is meant.</source>
        <extracomment>%1 is the name of a character</extracomment>
        <translation>Die Liste wurde neu gelesen. Dies ist %1: Noch einmal drücken, wenn das gemeint ist.</translation>
    </message>
    <message>
        <source>It has only just come into view. Press again if it is meant.</source>
        <translation>Das ist gerade erst erschienen. Noch einmal drücken, wenn es gemeint ist.</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Delete with a reason, which is recorded</source>
        <translation>Löschen mit einem Grund, der aufgezeichnet wird</translation>
    </message>
    <message>
        <source>Discard with a reason, which is recorded</source>
        <translation>Verwerfen mit einem Grund, der aufgezeichnet wird</translation>
    </message>
    <message>
        <source>Take the flag away</source>
        <translation>Die Markierung entfernen</translation>
    </message>
    <message>
        <source>Ask for a second opinion on this character, and go on to the next</source>
        <translation>Für diesen Charakter eine zweite Meinung erbitten und zum nächsten gehen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>DecisionFeed</name>
    <message>
        <source>Offline: sent as soon as the server answers. Until then Undo takes it back.</source>
        <translation>Offline: Wird gesendet, sobald der Server antwortet. Bis dahin lässt es sich zurücknehmen.</translation>
    </message>
    <message>
        <source>What waits for you since the crash has its buttons under Recent.</source>
        <translation>Was seit dem Absturz wartet, hat seine Knöpfe unter „Zuletzt“.</translation>
    </message>
    <message>
        <source>With those selected, after a dry run</source>
        <translation>Mit den ausgewählten, nach einem Probelauf</translation>
    </message>
    <message>
        <source>Take back %1 of %2</source>
        <translation>„%1“ für %2 zurücknehmen</translation>
    </message>
    <message>
        <source>Nothing is held back.</source>
        <translation>Nichts ist in Bedenkzeit.</translation>
    </message>
</context>
<context>
    <name>DecisionKeys</name>
    <message>
        <source>That is for one character at a time: Enter shows it with all its refs.</source>
        <translation>Das geht nur mit einem Charakter: Enter zeigt ihn mit allen Refs.</translation>
    </message>
    <message>
        <source>Nothing is left to undo. A run that has begun is stopped in its window.</source>
        <translation>Nichts mehr rückgängig zu machen. Ein begonnener Lauf wird in seinem Fenster gestoppt.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Haar</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Augen</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>%1 of %2, the rest is not shown</source>
        <extracomment>Two numbers, of refs</extracomment>
        <translation>%1 von %2, der Rest wird nicht gezeigt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Refs</source>
        <translation>Refs</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>DryRunPage</name>
    <message>
        <source>Save &amp;list…</source>
        <translation>&amp;Liste speichern…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason, for the record of each</source>
        <translation>Grund, wird bei jedem vermerkt</translation>
    </message>
    <message>
        <source>Delete or Space takes the selected one out.</source>
        <translation>Entf oder Leertaste nimmt den ausgewählten heraus.</translation>
    </message>
    <message>
        <source>Type %1 to start</source>
        <translation>%1 eingeben, um zu starten</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Gespeichert in %1</translation>
    </message>
</context>
<context>
    <name>EditConnectionDialog</name>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The server cannot change, since the key belongs to it. For another server add a connection.</source>
        <translation>Der Server kann sich nicht ändern, da der Schlüssel zu ihm gehört. Für einen anderen Server eine Verbindung hinzufügen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Übernehmen</translation>
    </message>
</context>
<context>
    <name>Effect</name>
    <message>
        <source>1 generation</source>
        <translation>1 Generierung</translation>
    </message>
    <message numerus="yes">
        <source>%n generations</source>
        <translation>
            <numerusform>%n Generierung</numerusform>
            <numerusform>%n Generierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no images with it meanwhile</source>
        <extracomment>%1 is &quot;4 generations&quot;; no new images can be made of the character while it runs</extracomment>
        <translation>%1, so lange ohne neue Bilder</translation>
    </message>
    <message>
        <source>ready to use from then on</source>
        <translation>von da an bereit zur Verwendung</translation>
    </message>
    <message>
        <source>refs are destroyed</source>
        <translation>Refs werden vernichtet</translation>
    </message>
    <message>
        <source>retired, past images keep working</source>
        <translation>zurückgezogen, frühere Bilder bleiben</translation>
    </message>
    <message>
        <source>cancels the generation, credits are not refunded</source>
        <translation>bricht die Erzeugung ab, ohne Erstattung</translation>
    </message>
    <message>
        <source>removed from the list for good, refs included</source>
        <translation>endgültig aus der Liste entfernt, samt Refs</translation>
    </message>
</context>
<context>
    <name>EndFeed</name>
    <message>
        <source>Open %1 (%2)</source>
        <extracomment>%1 is the name of a queue, %2 how many are in it</extracomment>
        <translation>%1 öffnen (%2)</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 discarded</source>
        <translation>%1 verworfen</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>%1 not sent yet</source>
        <translation>%1 noch nicht gesendet</translation>
    </message>
    <message>
        <source>Since the start: %1.</source>
        <extracomment>Since the program was started; %1 is &quot;12 saved, 3 discarded&quot;</extracomment>
        <translation>Seit dem Start: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The server answered about another character.</source>
        <translation>Der Server hat zu einem anderen Charakter geantwortet.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read. It may not be the characters API.</source>
        <translation>Die Antwort des Servers konnte nicht gelesen werden. Vielleicht ist es nicht die Charakter-API.</translation>
    </message>
    <message>
        <source>%1 Request id: %2</source>
        <extracomment>%1 is a whole sentence, %2 the id that support asks for</extracomment>
        <translation>%1 Anfrage-ID: %2</translation>
    </message>
    <message>
        <source>The server refused the API key.</source>
        <translation>Der Server hat den API-Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>The API key lacks the right for this.</source>
        <translation>Dem API-Schlüssel fehlt das Recht dafür.</translation>
    </message>
    <message>
        <source>The API key lacks the right for this (%1).</source>
        <translation>Dem API-Schlüssel fehlt das Recht dafür (%1).</translation>
    </message>
    <message>
        <source>The server does not have this any more.</source>
        <translation>Der Server hat das nicht mehr.</translation>
    </message>
    <message>
        <source>The team&apos;s rate limit is used up. Greenroom waits and goes on.</source>
        <translation>Das Anfragelimit des Teams ist aufgebraucht. Greenroom wartet und macht weiter.</translation>
    </message>
    <message>
        <source>The server has a problem (%1). Try again in a moment.</source>
        <translation>Der Server hat ein Problem (%1). Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The server answered with a redirect (%1), which is not followed. Check the server&apos;s address.</source>
        <translation>Der Server hat mit einer Weiterleitung geantwortet (%1), der nicht gefolgt wird. Die Adresse des Servers überprüfen.</translation>
    </message>
    <message>
        <source>The server refused this (%1).</source>
        <translation>Der Server hat das abgelehnt (%1).</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <translation>Der Server hat das abgelehnt: %1</translation>
    </message>
    <message>
        <source>Something else than the characters API answered (%1). Try again in a moment, or check the server&apos;s address.</source>
        <translation>Etwas anderes als die Charakter-API hat geantwortet (%1). Gleich noch einmal versuchen oder die Adresse des Servers überprüfen.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Der Server brauchte zu lange für eine Antwort.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found. Check the network and the address.</source>
        <translation>Der Name des Servers wurde nicht gefunden. Netzwerk und Adresse überprüfen.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network and the address.</source>
        <translation>Der Server ist nicht erreichbar. Netzwerk und Adresse überprüfen.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate, so nothing was sent. Check the address, or ask whoever runs the server.</source>
        <translation>Dieser Computer vertraut dem Zertifikat des Servers nicht, deshalb wurde nichts gesendet. Die Adresse überprüfen oder beim Betreiber des Servers nachfragen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name, so nothing was sent. Check the address.</source>
        <translation>Das Zertifikat des Servers ist auf einen anderen Namen ausgestellt, deshalb wurde nichts gesendet. Die Adresse überprüfen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid today, so nothing was sent. Check this computer&apos;s clock, or ask whoever runs the server.</source>
        <translation>Das Zertifikat des Servers ist heute nicht gültig, deshalb wurde nichts gesendet. Die Uhr dieses Computers überprüfen oder beim Betreiber des Servers nachfragen.</translation>
    </message>
    <message>
        <source>No secure connection to the server came about, so nothing was sent. Check the address; the server must speak TLS 1.2 or newer.</source>
        <translation>Es kam keine sichere Verbindung zum Server zustande, deshalb wurde nichts gesendet. Die Adresse überprüfen; der Server braucht TLS 1.2 oder neuer.</translation>
    </message>
    <message>
        <source>The proxy&apos;s name was not found. Check the network and the proxy&apos;s name.</source>
        <translation>Der Name des Proxys wurde nicht gefunden. Das Netzwerk und den Namen des Proxys überprüfen.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check the network, and the proxy&apos;s name and port.</source>
        <translation>Der Proxy ist nicht erreichbar. Das Netzwerk, den Namen und den Port des Proxys überprüfen.</translation>
    </message>
    <message>
        <source>The proxy wants a password, and Greenroom has none to give. Choose another proxy, or none.</source>
        <translation>Der Proxy verlangt ein Passwort, und Greenroom hat keines dafür. Einen anderen Proxy wählen, oder keinen.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or does not lead to the server. Check the network, and the proxy&apos;s name and port.</source>
        <translation>Der Proxy ist nicht erreichbar oder führt nicht zum Server. Das Netzwerk, den Namen und den Port des Proxys überprüfen.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>Die Verbindung zum Server ist abgebrochen.</translation>
    </message>
    <message>
        <source>Not all of the connection&apos;s files could be removed. What is left lies in %1; look at its permissions, or remove it by hand.</source>
        <translation>Nicht alle Dateien der Verbindung konnten entfernt werden. Der Rest liegt in %1; die Berechtigungen dort überprüfen oder ihn von Hand entfernen.</translation>
    </message>
</context>
<context>
    <name>ErrorGroups</name>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 is why characters failed, %2 how many characters have it</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ErrorsDialog</name>
    <message>
        <source>Count all</source>
        <translation>Alle zählen</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Diese zeigen</translation>
    </message>
    <message>
        <source>Failed by error</source>
        <translation>Fehlgeschlagene nach Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Why characters have failed</source>
        <translation>Warum Charaktere fehlgeschlagen sind</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Counting: %1</source>
        <translation>Wird gezählt: %1</translation>
    </message>
    <message>
        <source>All that have failed: %1</source>
        <translation>Alle fehlgeschlagenen: %1</translation>
    </message>
    <message>
        <source>Of those loaded: %1</source>
        <translation>Von den geladenen: %1</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, für Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON, für Programme (*.json)</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>%1 could not be written. Look at the free space and the permissions of its folder, or choose another one.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 konnte nicht geschrieben werden. Den freien Platz und die Berechtigungen des Ordners überprüfen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>%1 could not be written: its folder does not exist. Choose another one.</source>
        <translation>%1 konnte nicht geschrieben werden: Den Ordner gibt es nicht. Einen anderen wählen.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Description not allowed</source>
        <translation>Beschreibung unzulässig</translation>
    </message>
    <message>
        <source>Reference image not allowed</source>
        <translation>Bildvorlage unzulässig</translation>
    </message>
    <message>
        <source>Result not allowed</source>
        <translation>Ergebnis unzulässig</translation>
    </message>
    <message>
        <source>Ref service not available</source>
        <translation>Ref-Dienst nicht verfügbar</translation>
    </message>
    <message>
        <source>Ref service took too long</source>
        <translation>Ref-Dienst zu langsam</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>The server gives no reason</source>
        <translation>Kein Grund genannt</translation>
    </message>
</context>
<context>
    <name>FileIcons</name>
    <message>
        <source>Folder</source>
        <extracomment>The type of what a dialog lists</extracomment>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>Filmstreifen</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>a status that this version does not know</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>joins the statuses that are looked for: &quot;failed or ready&quot;</extracomment>
        <translation> oder </translation>
    </message>
    <message>
        <source>attribute: %1</source>
        <translation>Attribut: %1</translation>
    </message>
    <message>
        <source>has %1</source>
        <extracomment>%1 is the name of an attribute, which has any value</extracomment>
        <translation>hat %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>error is %1</source>
        <extracomment>%1 is why characters failed, and all of it</extracomment>
        <translation>Fehler ist %1</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>older than %1</source>
        <extracomment>%1 is a time: &quot;7 days&quot;</extracomment>
        <translation>älter als %1</translation>
    </message>
    <message>
        <source>newer than %1</source>
        <translation>jünger als %1</translation>
    </message>
    <message>
        <source>unchanged for %1</source>
        <translation>letzte Änderung älter als %1</translation>
    </message>
    <message>
        <source>changed within %1</source>
        <translation>letzte Änderung jünger als %1</translation>
    </message>
    <message>
        <source>name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>id: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>reference: %1</source>
        <translation>Referenz: %1</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>not flagged</source>
        <translation>nicht markiert</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is what somebody looks for</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 holds something that this version does not know. Save it anew first.</source>
        <extracomment>%1 is the name of a saved filter</extracomment>
        <translation>%1 enthält etwas, das diese Version nicht kennt. Den Filter zuerst neu speichern.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>More filters…</source>
        <translation>Weitere Filter…</translation>
    </message>
    <message>
        <source>By error…</source>
        <translation>Nach Fehler…</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Weiter suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>%1 found in %2 looked through</source>
        <extracomment>How many match, and of how many, so far or in all: both are numbers</extracomment>
        <translation>%1 Treffer, %2 durchgesehen</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove filter: %1</source>
        <extracomment>%1 is a criterion: &quot;older than 7 days&quot;</extracomment>
        <translation>Filter entfernen: %1</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Older than, in days</source>
        <translation>Älter als, in Tagen</translation>
    </message>
    <message>
        <source>Newer than, in days</source>
        <translation>Jünger als, in Tagen</translation>
    </message>
    <message>
        <source>Error contains</source>
        <translation>Fehler enthält</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Older than</source>
        <extracomment>An age; a field and the word &quot;days&quot; follow</extracomment>
        <translation>Älter als</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Newer than</source>
        <extracomment>An age; a field and the word &quot;days&quot; follow</extracomment>
        <translation>Jünger als</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Attribute name</source>
        <translation>Name des Attributs</translation>
    </message>
    <message>
        <source>Attribute value</source>
        <translation>Wert des Attributs</translation>
    </message>
    <message>
        <source>Any name</source>
        <translation>Beliebiger Name</translation>
    </message>
    <message>
        <source>Any value</source>
        <translation>Beliebiger Wert</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>of a flag: it does not matter</extracomment>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>Nicht markiert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>An age is a whole number of days, from 1 on, or nothing.</source>
        <translation>Ein Alter ist eine ganze Zahl von Tagen, ab 1, oder leer.</translation>
    </message>
    <message>
        <source>Nothing is older than the one and newer than the other.</source>
        <translation>Nichts ist älter als das eine und jünger als das andere.</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Words of the name or client reference, or the beginning or end of the id</source>
        <translation>Wörter aus Name oder Client-Referenz, oder Anfang oder Ende der ID</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>Keep Them</source>
        <translation>Ausgewählt lassen</translation>
    </message>
    <message>
        <source>Clear the Filter and Show It</source>
        <translation>Filter aufheben und zeigen</translation>
    </message>
    <message>
        <source>1 pick hidden by the filter was removed.</source>
        <translation>1 ausgewählter, den der Filter verbirgt, wurde abgewählt.</translation>
    </message>
    <message>
        <source>%1 picks hidden by the filter were removed.</source>
        <translation>%1 ausgewählte, die der Filter verbirgt, wurden abgewählt.</translation>
    </message>
    <message>
        <source>%1 is hidden by the filter.</source>
        <extracomment>%1 is the name of a character</extracomment>
        <translation>%1 wird vom Filter verborgen.</translation>
    </message>
</context>
<context>
    <name>Flagging</name>
    <message>
        <source>%1 is gone, and cannot be flagged.</source>
        <translation>%1 ist weg und kann nicht markiert werden.</translation>
    </message>
    <message>
        <source>%1 is not flagged any more</source>
        <translation>%1 ist nicht mehr markiert</translation>
    </message>
    <message>
        <source>Flagged %1 for a second opinion</source>
        <translation>%1 für eine zweite Meinung markiert</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>%1 is not flagged: it cannot be recorded. %2</source>
        <translation>%1 ist nicht markiert: Das lässt sich nicht aufzeichnen. %2</translation>
    </message>
    <message>
        <source>%1 keeps its flag: it cannot be recorded. %2</source>
        <translation>%1 bleibt markiert: Das lässt sich nicht aufzeichnen. %2</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>It is open, and is closed first.</source>
        <translation>Sie ist offen und wird zuerst geschlossen.</translation>
    </message>
    <message>
        <source>This is removed from this computer for good:</source>
        <translation>Das wird endgültig von diesem Computer entfernt:</translation>
    </message>
    <message>
        <source>• its API key in the system keychain</source>
        <translation>• ihr API-Schlüssel im System-Schlüsselbund</translation>
    </message>
    <message>
        <source>• the record of its decisions</source>
        <translation>• die Aufzeichnung ihrer Entscheidungen</translation>
    </message>
    <message>
        <source>• 1 decision that is not sent yet</source>
        <translation>• 1 Entscheidung, die noch nicht gesendet ist</translation>
    </message>
    <message>
        <source>• %1 decisions that are not sent yet</source>
        <translation>• %1 Entscheidungen, die noch nicht gesendet sind</translation>
    </message>
    <message>
        <source>• decisions that are not sent yet, if there are any</source>
        <translation>• Entscheidungen, die noch nicht gesendet sind, falls vorhanden</translation>
    </message>
    <message>
        <source>On the server nothing changes.</source>
        <translation>Auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>Forget connection</source>
        <translation>Verbindung vergessen</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 vergessen?</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Grounds</name>
    <message>
        <source>grey 18 %</source>
        <extracomment>What refs lie on</extracomment>
        <translation>Grau 18 %</translation>
    </message>
    <message>
        <source>dark grey</source>
        <translation>Dunkelgrau</translation>
    </message>
    <message>
        <source>light grey</source>
        <translation>Hellgrau</translation>
    </message>
    <message>
        <source>black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>white</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>checker</source>
        <translation>Karo</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>en</source>
        <extracomment>Not shown. The code of this language, as in resources/guide</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>The guide is not installed with this program. Its text is in the folder resources/guide of the sources.</source>
        <translation>Das Handbuch ist mit diesem Programm nicht installiert. Sein Text liegt im Ordner resources/guide der Quellen.</translation>
    </message>
</context>
<context>
    <name>HeldRuns</name>
    <message>
        <source>Take back %1 of %2, which is held</source>
        <extracomment>%1 is &quot;Clean-up&quot;, &quot;Save&quot; or &quot;Resynthesize&quot;, %2 &quot;12 characters&quot;</extracomment>
        <translation>%1 in Bedenkzeit zurücknehmen: %2</translation>
    </message>
    <message>
        <source>%1 of %2 taken back. Nothing was sent.</source>
        <extracomment>%1 is &quot;Clean-up&quot;, &quot;Save&quot; or &quot;Resynthesize&quot;, %2 &quot;12 characters&quot;</extracomment>
        <translation>%1 zurückgenommen: %2. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 is no longer held: %2</source>
        <extracomment>%1 is &quot;Clean-up&quot;, &quot;Save&quot; or &quot;Resynthesize&quot;, %2 &quot;0 of 219, about 6 min left&quot;</extracomment>
        <translation>%1 nicht mehr in Bedenkzeit: %2</translation>
    </message>
</context>
<context>
    <name>HoldMenu</name>
    <message>
        <source>Undo &amp;Time</source>
        <translation>&amp;Bedenkzeit</translation>
    </message>
    <message>
        <source>None: send at once</source>
        <translation>Keine: sofort senden</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>An API key is needed.</source>
        <translation>Ein API-Schlüssel ist nötig.</translation>
    </message>
</context>
<context>
    <name>HttpExchange</name>
    <message>
        <source>The server&apos;s answer is too large to be right.</source>
        <translation>Die Antwort des Servers ist zu groß, um richtig zu sein.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was cut off.</source>
        <translation>Die Antwort des Servers brach ab.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>%1 of %2 is already on its way.</source>
        <translation>„%1“ für %2 ist schon unterwegs.</translation>
    </message>
    <message>
        <source>%1 of %2 was decided before.</source>
        <translation>„%1“ für %2 wurde schon entschieden.</translation>
    </message>
    <message>
        <source>%1 of %2 is not recorded, and not sent. %3</source>
        <translation>„%1“ für %2 ist nicht aufgezeichnet und nicht gesendet. %3</translation>
    </message>
    <message>
        <source>Another ref of %1 is asked for already. Wait until it is made, undo it, or press Shift+R for all refs.</source>
        <translation>Eine andere Ref von %1 ist schon angefordert. Warten, bis sie erzeugt ist, sie zurücknehmen oder mit Umschalt+R alle Refs anfordern.</translation>
    </message>
    <message>
        <source>Another ref of %1 is already on its way. Ask for this one once it is made.</source>
        <translation>Eine andere Ref von %1 ist schon unterwegs. Diese anfordern, sobald jene erzeugt ist.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Decisions cannot be recorded on this disk. Look at its space and its permissions.</source>
        <translation>Auf diesem Datenträger können keine Entscheidungen aufgezeichnet werden. Platz und Berechtigungen überprüfen.</translation>
    </message>
    <message>
        <source>The disk is full, so decisions cannot be recorded. Make some room.</source>
        <translation>Der Datenträger ist voll, deshalb können keine Entscheidungen aufgezeichnet werden. Etwas Platz schaffen.</translation>
    </message>
    <message>
        <source>Decisions cannot be recorded: %1 cannot be written to. Look at its permissions.</source>
        <translation>Entscheidungen können nicht aufgezeichnet werden: %1 ist nicht beschreibbar. Die Berechtigungen überprüfen.</translation>
    </message>
    <message>
        <source>Another Greenroom has the journal of this connection open. Close it, then try again.</source>
        <translation>Ein anderes Greenroom hat das Journal dieser Verbindung offen. Jenes schließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>A newer Greenroom has written the journal of this connection. Update Greenroom to decide here.</source>
        <translation>Ein neueres Greenroom hat das Journal dieser Verbindung geschrieben. Greenroom aktualisieren, um hier zu entscheiden.</translation>
    </message>
    <message>
        <source>The disk takes too long to record what is about to be sent. It is tried again; look at what keeps the disk busy.</source>
        <translation>Der Datenträger braucht zu lange, um aufzuzeichnen, was gesendet werden soll. Es wird erneut versucht; überprüfen, was ihn beschäftigt.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>%1 is being forgotten; the keychain has not answered yet.</source>
        <translation>%1 wird gerade vergessen; der Schlüsselbund hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>There are %1 connections, and no more can be kept. Forget one, and connect again.</source>
        <translation>Es gibt %1 Verbindungen, mehr können nicht behalten werden. Eine vergessen und erneut verbinden.</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>This computer has not said yet which proxy leads to the server. Wait for it, or choose the proxy in File &gt; Connections.</source>
        <translation>Dieser Computer hat noch nicht gesagt, welcher Proxy zum Server führt. Darauf warten oder den Proxy unter Datei &gt; Verbindungen wählen.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Shows the key while held down</source>
        <translation>Zeigt den Schlüssel, solange gedrückt</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
</context>
<context>
    <name>KeyPlaceChoice</name>
    <message>
        <source>Asking the keychain…</source>
        <translation>Der Schlüsselbund wird gefragt…</translation>
    </message>
    <message>
        <source>It works; the key stays there until you forget it.</source>
        <translation>Er funktioniert; der Schlüssel bleibt dort, bis er vergessen wird.</translation>
    </message>
    <message>
        <source>It is locked, and will ask for its password.</source>
        <translation>Er ist gesperrt und wird nach seinem Passwort fragen.</translation>
    </message>
    <message>
        <source>There is none on this computer, or it does not work.</source>
        <translation>Es gibt keinen auf diesem Computer, oder er funktioniert nicht.</translation>
    </message>
    <message>
        <source>No answer from it yet. It may be asking for a password.</source>
        <translation>Noch keine Antwort von ihm. Vielleicht fragt er nach einem Passwort.</translation>
    </message>
    <message>
        <source>System ke&amp;ychain</source>
        <translation>System-Schl&amp;üsselbund</translation>
    </message>
    <message>
        <source>This &amp;run only</source>
        <translation>Nur diese S&amp;itzung</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Keep the key in</source>
        <translation>Den Schlüssel aufbewahren</translation>
    </message>
    <message>
        <source>In memory; you will be asked again at the next start</source>
        <translation>Im Arbeitsspeicher; beim nächsten Start wird wieder gefragt</translation>
    </message>
</context>
<context>
    <name>KeyProblem</name>
    <message>
        <source>Enter the API key of your team.</source>
        <translation>Den API-Schlüssel des Teams eingeben.</translation>
    </message>
    <message>
        <source>That is not an API key: it starts with al_live_, an older one with og_.</source>
        <translation>Das ist kein API-Schlüssel: Ein solcher beginnt mit al_live_, ein älterer mit og_.</translation>
    </message>
    <message>
        <source>There is a blank or a line break inside the key. Copy it again, in one piece.</source>
        <translation>Im Schlüssel ist ein Leerzeichen oder ein Zeilenumbruch. Noch einmal kopieren, in einem Stück.</translation>
    </message>
    <message>
        <source>There is a character in the key that no key has. Copy it again.</source>
        <translation>Im Schlüssel ist ein Zeichen, das kein Schlüssel hat. Noch einmal kopieren.</translation>
    </message>
    <message>
        <source>The key is too short. Copy it again, in one piece.</source>
        <translation>Der Schlüssel ist zu kurz. Noch einmal kopieren, in einem Stück.</translation>
    </message>
    <message>
        <source>The key is too long. Copy it again, and nothing beside it.</source>
        <translation>Der Schlüssel ist zu lang. Noch einmal kopieren, und sonst nichts.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>1 to 9, Enter</source>
        <translation>1 bis 9, Enter</translation>
    </message>
    <message>
        <source>Choose a reason, or none, after Shift+X</source>
        <translation>Nach Umschalt+X einen Grund wählen, oder keinen</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 bis 9</translation>
    </message>
    <message>
        <source>One ref, by its number</source>
        <translation>Eine Ref, nach ihrer Nummer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>One ref or all, while the refs have the keys</source>
        <translation>Eine Ref oder alle, mit Fokus auf den Refs</translation>
    </message>
    <message>
        <source>Space, held</source>
        <translation>Leertaste, gehalten</translation>
    </message>
    <message>
        <source>100 % for as long</source>
        <translation>So lange 100 %</translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrows</source>
        <translation>Strg+Umschalt+Pfeile</translation>
    </message>
    <message>
        <source>Move the refs where they are larger than their place, as dragging does</source>
        <translation>Refs verschieben, die größer sind als ihr Platz, wie durch Ziehen</translation>
    </message>
    <message>
        <source>Shift+arrows, Shift+drag</source>
        <translation>Umschalt+Pfeile, Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Move one ref only; it keeps its offset from the others</source>
        <translation>Nur eine Ref verschieben; sie behält ihren Versatz zu den anderen</translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation>Mausrad, Zweifingergeste</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Zeiger zoomen</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>100 % at the pointer, or fit</source>
        <translation>100 % am Zeiger, oder einpassen</translation>
    </message>
    <message>
        <source>Middle button, held</source>
        <translation>Mittlere Maustaste, gehalten</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>The pose, while two characters are compared</source>
        <translation>Die Pose, beim Vergleich zweier Charaktere</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation>Umschalt+Hoch, Umschalt+Herunter</translation>
    </message>
    <message>
        <source>Select on, while the list of characters has the keys</source>
        <translation>Auswahl erweitern, mit Fokus auf der Charakterliste</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Links, Rechts, Pos1, Ende</translation>
    </message>
    <message>
        <source>To another character, while the filmstrip has the keys</source>
        <translation>Zu einem anderen Charakter, mit Fokus auf dem Filmstreifen</translation>
    </message>
    <message>
        <source>Shift+arrows, Space</source>
        <translation>Umschalt+Pfeile, Leertaste</translation>
    </message>
    <message>
        <source>Select, in the grid</source>
        <translation>Im Raster: auswählen</translation>
    </message>
    <message>
        <source>In the grid: review what is selected, or else the current card</source>
        <translation>Im Raster: die Auswahl prüfen, sonst die aktuelle Karte</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Select nothing, in the grid; in review: all of the queue again; leave the comparison</source>
        <translation>Im Raster: Auswahl aufheben; beim Prüfen: wieder die ganze Liste; den Vergleich verlassen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+1…9</source>
        <translation>Strg+Umschalt+1…9</translation>
    </message>
    <message>
        <source>Saved filter 1 to 9</source>
        <translation>Gespeicherter Filter 1 bis 9</translation>
    </message>
    <message>
        <source>Where the focus is</source>
        <translation>Wo der Fokus ist</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>The system keychain is locked, so the key was not kept. Unlock it and try again, or use the key for this run only.</source>
        <translation>Der System-Schlüsselbund ist gesperrt, deshalb wurde der Schlüssel nicht aufbewahrt. Entsperren und erneut versuchen oder den Schlüssel nur für diese Sitzung verwenden.</translation>
    </message>
    <message>
        <source>The system keychain does not answer as it should, so the key may not have been kept. Use it for this run only.</source>
        <translation>Der System-Schlüsselbund antwortet nicht, wie er sollte, deshalb wurde der Schlüssel vielleicht nicht aufbewahrt. Ihn nur für diese Sitzung verwenden.</translation>
    </message>
    <message>
        <source>The system keychain did not keep the key. Try again, or use the key for this run only.</source>
        <translation>Der System-Schlüsselbund hat den Schlüssel nicht aufbewahrt. Erneut versuchen oder den Schlüssel nur für diese Sitzung verwenden.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the key is still in it. Unlock it and try again.</source>
        <translation>Der System-Schlüsselbund ist gesperrt, deshalb ist der Schlüssel noch darin. Entsperren und erneut versuchen.</translation>
    </message>
    <message>
        <source>The system keychain does not answer as it should, so the key may still be in it. Try again later.</source>
        <translation>Der System-Schlüsselbund antwortet nicht, wie er sollte, deshalb ist der Schlüssel vielleicht noch darin. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The system keychain still has the key. Try again, or remove it with the keychain&apos;s own program.</source>
        <translation>Der System-Schlüsselbund hat den Schlüssel noch. Erneut versuchen oder ihn mit dem Programm des Schlüsselbunds entfernen.</translation>
    </message>
</context>
<context>
    <name>LeftOutRow</name>
    <message>
        <source>&amp;Include</source>
        <translation>&amp;Einbeziehen</translation>
    </message>
    <message>
        <source>Put &amp;Back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>The last one taken out (Ctrl+Z in the list)</source>
        <translation>Den zuletzt herausgenommenen (Strg+Z in der Liste)</translation>
    </message>
    <message>
        <source>%1 flagged left out</source>
        <extracomment>%1 is the number of characters that are flagged for a second opinion</extracomment>
        <translation>%1 markierte ausgelassen</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <extracomment>%1 is the number of characters that somebody has taken out of the list</extracomment>
        <translation>%1 herausgenommen</translation>
    </message>
</context>
<context>
    <name>LinkedCharacter</name>
    <message>
        <source>It has been deleted.</source>
        <translation>Er wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Clean Up by &amp;Rule</source>
        <translation>Nach &amp;Regel aufräumen</translation>
    </message>
    <message>
        <source>Greenroom</source>
        <translation>Greenroom</translation>
    </message>
    <message>
        <source>Greenroom: %1</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Greenroom: %1</translation>
    </message>
    <message>
        <source>Not selected any more, since they are not of this queue: %1</source>
        <translation>Nicht mehr ausgewählt, da nicht aus dieser Liste: %1</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>While C&amp;omparing</source>
        <translation>Beim Verglei&amp;chen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Bulk</source>
        <translation>&amp;Stapel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>&amp;Background and Info</source>
        <translation>&amp;Hintergrund und Info</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Use key</source>
        <translation>Schlüssel verwenden</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Shows all of a message that is cut</extracomment>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Anderer Schlüssel</translation>
    </message>
    <message>
        <source>The key works until you quit, and is asked for again at the next start. %1</source>
        <translation>Der Schlüssel gilt bis zum Beenden und wird beim nächsten Start wieder erfragt. %1</translation>
    </message>
    <message>
        <source>The character could not be looked at again. %1</source>
        <translation>Der Charakter konnte nicht noch einmal angesehen werden. %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is the name of a team</extracomment>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>MissingKey</name>
    <message>
        <source>There is no API key for this connection on this computer.</source>
        <translation>Auf diesem Computer gibt es für diese Verbindung keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>The keychain does not show the API key that it took on %1. Unlock the keychain or start it again, and try again; or enter the key anew.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Der Schlüsselbund zeigt den API-Schlüssel nicht, den er am %1 bekommen hat. Entsperren Sie den Schlüsselbund oder starten Sie ihn neu, und versuchen Sie es erneut; oder geben Sie den Schlüssel noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>ModeButton</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, and its key in brackets</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>MovingOn</name>
    <message>
        <source>%1 is %2 now: a clean-up is through with it. Right leads on.</source>
        <extracomment>%1 is the name of a character, %2 its status; Right is the arrow key</extracomment>
        <translation>%1 ist jetzt %2: Ein Aufräumlauf ist damit fertig. Die Pfeiltaste rechts führt weiter.</translation>
    </message>
    <message>
        <source>%1 is %2 now: changed elsewhere. Press again to decide.</source>
        <extracomment>%1 is the name of a character, %2 its status</extracomment>
        <translation>%1 ist jetzt %2: anderswo geändert. Zum Entscheiden noch einmal drücken.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is one of this name.</source>
        <translation>Diesen Namen gibt es schon.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>This queue is empty</source>
        <translation>Diese Liste ist leer</translation>
    </message>
    <message>
        <source>Nothing that matches so far</source>
        <translation>Bisher keine Treffer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation>Die Liste konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>Nichts passt zu diesem Filter</translation>
    </message>
</context>
<context>
    <name>NewFile</name>
    <message>
        <source>Nothing could be written to %1. Look at the free space and the permissions of the folder, or choose another one.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Nach %1 konnte nichts geschrieben werden. Den freien Platz und die Berechtigungen des Ordners überprüfen oder einen anderen wählen.</translation>
    </message>
</context>
<context>
    <name>NoDisplay</name>
    <message>
        <source>Greenroom cannot open a window: there is no display. Start it in a desktop session, or set DISPLAY or WAYLAND_DISPLAY.</source>
        <translation>Greenroom kann kein Fenster öffnen: Es gibt keinen Bildschirm. In einer Desktop-Sitzung starten, oder DISPLAY oder WAYLAND_DISPLAY setzen.</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Resynthesize</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Ref neu erzeugen</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Resynthesize started</source>
        <translation>Neuerzeugung begonnen</translation>
    </message>
    <message>
        <source>Regenerate started</source>
        <translation>Neuerzeugung der Ref begonnen</translation>
    </message>
    <message>
        <source>%1 waits for you</source>
        <translation>%1 wartet auf Bestätigung</translation>
    </message>
    <message>
        <source>held for %1</source>
        <translation>Bedenkzeit für %1</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 eingereiht</translation>
    </message>
    <message>
        <source>sending %1</source>
        <translation>%1 wird gesendet</translation>
    </message>
    <message>
        <source>checking %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>already gone</source>
        <translation>schon weg</translation>
    </message>
    <message>
        <source>discarded elsewhere, %1 not sent</source>
        <translation>anderswo verworfen, %1 nicht gesendet</translation>
    </message>
    <message>
        <source>changed since, %1 not sent</source>
        <translation>inzwischen geändert, %1 nicht gesendet</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4 refs</source>
        <translation>%1, %2, %3 von %4 Refs</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>OperationListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>OperationQueue</name>
    <message>
        <source>It is too late to undo %1 of %2.</source>
        <translation>Zu spät, um „%1“ für %2 rückgängig zu machen.</translation>
    </message>
</context>
<context>
    <name>PickRef</name>
    <message>
        <source>loaded</source>
        <translation>geladen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>Refs</source>
        <translation>Refs</translation>
    </message>
</context>
<context>
    <name>PickingList</name>
    <message>
        <source>Characters</source>
        <translation>Charaktere</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Ref</source>
        <translation>Ref</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>There is no ref to take.</source>
        <translation>Hier gibt es keine Ref.</translation>
    </message>
    <message>
        <source>Came too late to be saved: %1</source>
        <extracomment>%1 is &quot;Front ref of Mira Voss&quot;</extracomment>
        <translation>Kam zu spät, um gespeichert zu werden: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Refs are being loaded to be saved; try again when they are.</source>
        <translation>Refs werden zum Speichern geladen; danach noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Refs saved: %1 of %2. Not all could be loaded: %3</source>
        <translation>Gespeicherte Refs: %1 von %2. Nicht alle konnten geladen werden: %3</translation>
    </message>
    <message>
        <source>Refs saved: %1, to %2</source>
        <extracomment>%1 is a number, %2 a folder</extracomment>
        <translation>Gespeicherte Refs: %1, in %2</translation>
    </message>
    <message>
        <source>No program opened it. Choose one for %1 files in the system&apos;s settings.</source>
        <extracomment>%1 is the ending of a file, such as PNG</extracomment>
        <translation>Kein Programm hat sie geöffnet. In den Systemeinstellungen eines für %1-Dateien wählen.</translation>
    </message>
    <message>
        <source>This ref is no PNG, JPEG or WebP, so it is not handed to another program. Save it, and open it there if you trust it.</source>
        <translation>Diese Ref ist kein PNG, JPEG oder WebP und wird keinem anderen Programm übergeben. Wer ihr traut, kann sie speichern und dort öffnen.</translation>
    </message>
</context>
<context>
    <name>PlanFigures</name>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Why they failed</source>
        <translation>Warum sie fehlschlugen</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Refs</source>
        <translation>Refs</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
</context>
<context>
    <name>PlanListModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The name of a character and its status</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Pose</name>
    <message>
        <source>portrait</source>
        <translation>Porträt</translation>
    </message>
    <message>
        <source>front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The label on a ref: %1 is its number, %2 its pose</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 ref of %2</source>
        <extracomment>%1 is a pose with a capital letter, %2 the character&apos;s name</extracomment>
        <translation>Ref „%1“ von %2</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Greenroom is open already. The key of standard input was not used: enter it in its window.</source>
        <translation>Greenroom ist schon offen. Der Schlüssel der Standardeingabe wurde nicht verwendet: ihn im Fenster eingeben.</translation>
    </message>
    <message>
        <source>What came on standard input is not an API key: it starts with al_live_ and has no blanks.</source>
        <translation>Auf der Standardeingabe kam kein API-Schlüssel: Ein solcher beginnt mit al_live_ und hat keine Leerzeichen.</translation>
    </message>
    <message>
        <source>The key of standard input was not used. Start with --base-url to say which server it is for.</source>
        <translation>Der Schlüssel der Standardeingabe wurde nicht verwendet. Mit --base-url starten, um zu sagen, für welchen Server er ist.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard: no key, no names.</source>
        <translation>Die Diagnose ist in der Zwischenablage: kein Schlüssel, keine Namen.</translation>
    </message>
    <message>
        <source>Forget anyway</source>
        <translation>Trotzdem vergessen</translation>
    </message>
    <message>
        <source>%1 is not forgotten. %2</source>
        <extracomment>%1 is the name of a connection, %2 says why in whole sentences</extracomment>
        <translation>%1 wurde nicht vergessen. %2</translation>
    </message>
    <message>
        <source>The link was not opened, since it leads to no character. A link to one is greenroom:character/ and its id.</source>
        <translation>Der Link wurde nicht geöffnet, da er zu keinem Charakter führt. Ein Link zu einem ist greenroom:character/ und dessen ID.</translation>
    </message>
    <message>
        <source>There is no character %1 in the open connection. It may be another team&apos;s, or deleted.</source>
        <translation>In der offenen Verbindung gibt es keinen Charakter %1. Er kann einem anderen Team gehören oder gelöscht sein.</translation>
    </message>
    <message>
        <source>The character of the link could not be looked up. %1</source>
        <translation>Der Charakter des Links konnte nicht abgefragt werden. %1</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>A link asks for %1.</source>
        <extracomment>%1 is the name of a character, %2 its id</extracomment>
        <translation>Ein Link fragt nach %1.</translation>
    </message>
    <message>
        <source>A link asks for %1 (%2).</source>
        <translation>Ein Link fragt nach %1 (%2).</translation>
    </message>
    <message>
        <source>Greenroom is open already, but does not answer. Wait a little, or end it, and start again.</source>
        <translation>Greenroom ist schon offen, antwortet aber nicht. Etwas warten oder es beenden, dann neu starten.</translation>
    </message>
</context>
<context>
    <name>ProxyFields</name>
    <message>
        <source>&amp;System</source>
        <extracomment>A proxy: as the system says</extracomment>
        <translation>S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <extracomment>No proxy</extracomment>
        <translation>K&amp;einer</translation>
    </message>
    <message>
        <source>Man&amp;ual</source>
        <extracomment>A proxy given by hand</extracomment>
        <translation>Man&amp;uell</translation>
    </message>
    <message>
        <source>&amp;HTTP</source>
        <translation>&amp;HTTP</translation>
    </message>
    <message>
        <source>S&amp;OCKS5</source>
        <translation>S&amp;OCKS5</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The proxy that the system names for the server</source>
        <translation>Der Proxy, den das System für den Server nennt</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Host des Proxys</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The proxy&apos;s host is a name or an address alone, as in proxy.example.com.</source>
        <translation>Der Host des Proxys ist nur ein Name oder eine Adresse, wie proxy.example.com.</translation>
    </message>
    <message>
        <source>The proxy&apos;s port is a number from 1 to 65535.</source>
        <translation>Der Port des Proxys ist eine Zahl von 1 bis 65535.</translation>
    </message>
</context>
<context>
    <name>QueueListModel</name>
    <message>
        <source>Reviewing</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Synthesizing</source>
        <translation>In Erzeugung</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>the queue of all characters</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 or more</source>
        <translation>%1, %2 oder mehr</translation>
    </message>
    <message>
        <source>%1+</source>
        <extracomment>%1 is a number that is a lower bound</extracomment>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>QueuesView</name>
    <message>
        <source>Queues</source>
        <translation>Listen</translation>
    </message>
</context>
<context>
    <name>RangeQuestion</name>
    <message>
        <source>Select a long range</source>
        <translation>Einen langen Bereich auswählen</translation>
    </message>
    <message>
        <source>Select %1 characters?</source>
        <translation>%1 Charaktere auswählen?</translation>
    </message>
    <message>
        <source>That is a long range. Selecting deletes nothing yet.</source>
        <translation>Das ist ein langer Bereich. Auswählen löscht noch nichts.</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ReasonStrip</name>
    <message>
        <source>A digit chooses a reason, Enter none. Escape closes it.</source>
        <translation>Eine Ziffer wählt einen Grund, Enter keinen. Esc schließt.</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Reason, then Enter</source>
        <translation>Grund, dann Enter</translation>
    </message>
    <message>
        <source>other…</source>
        <extracomment>A reason in words of one&apos;s own</extracomment>
        <translation>anderer…</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No reason, and the key for it</extracomment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Delete %1 because of</source>
        <extracomment>%1 is the name of a character; a row of reasons follows</extracomment>
        <translation>%1 löschen, Grund</translation>
    </message>
    <message>
        <source>Discard %1 because of</source>
        <translation>%1 verwerfen, Grund</translation>
    </message>
</context>
<context>
    <name>ReasonsDialog</name>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Reason %1</source>
        <translation>Grund %1</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>&amp;Vorgaben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Shift+X offers these by their number. What is chosen stands in the record of the decision. Ctrl+Up and Ctrl+Down move a line.</source>
        <translation>Umschalt+X bietet diese mit ihrer Nummer an. Der gewählte steht in der Aufzeichnung der Entscheidung. Strg+Hoch und Strg+Herunter verschieben eine Zeile.</translation>
    </message>
</context>
<context>
    <name>RecentDelegate</name>
    <message>
        <source>already gone</source>
        <translation>schon weg</translation>
    </message>
    <message>
        <source>saved %1</source>
        <extracomment>%1 is a time of the day</extracomment>
        <translation>gespeichert %1</translation>
    </message>
    <message>
        <source>discarded %1</source>
        <translation>verworfen %1</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>gelöscht %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>begonnen %1</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>held, %1 s</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>undo wanted</source>
        <translation>Rücknahme gewünscht</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>discarded elsewhere</source>
        <translation>anderswo verworfen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>inzwischen geändert</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <extracomment>%1 is Save, Discard and so on</extracomment>
        <translation>%1 ersetzt</translation>
    </message>
    <message>
        <source>%1 undone</source>
        <translation>%1 rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>&quot;held, 6 s · hands&quot;: what has become of a decision, and why it was made</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent decisions</source>
        <translation>Letzte Entscheidungen</translation>
    </message>
</context>
<context>
    <name>RecordMessages</name>
    <message>
        <source>The record of decisions was damaged. Decisions that could be read: %1. The damaged file is kept as %2.</source>
        <translation>Die Aufzeichnung der Entscheidungen war beschädigt. Lesbare Entscheidungen: %1. Die beschädigte Datei bleibt als %2 erhalten.</translation>
    </message>
    <message>
        <source>Some may be missing: look at the last characters again.</source>
        <translation>Einige fehlen vielleicht: die letzten Charaktere noch einmal ansehen.</translation>
    </message>
    <message>
        <source>The record of a clean-up cannot be read, so nothing more of it is sent. What was left of it: %1. Activity lists it.</source>
        <translation>Die Aufzeichnung eines Aufräumlaufs ist nicht lesbar, daher wird nichts mehr davon gesendet. Was davon übrig war: %1. Das Protokoll führt es auf.</translation>
    </message>
    <message>
        <source>Greenroom ended three times before it showed a page. Nothing is sent until you say so.</source>
        <translation>Greenroom endete dreimal, bevor es eine Seite zeigte. Ohne Bestätigung wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Diese senden</translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>Alle senden</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Diese zurücknehmen</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Alle zurücknehmen</translation>
    </message>
    <message>
        <source>1 decision of the last time goes on now.</source>
        <translation>1 Entscheidung vom letzten Mal geht jetzt weiter.</translation>
    </message>
    <message>
        <source>%1 decisions of the last time go on now.</source>
        <translation>%1 Entscheidungen vom letzten Mal gehen jetzt weiter.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Kept for later: send 1 decision?</source>
        <translation>Für später behalten: 1 Entscheidung senden?</translation>
    </message>
    <message>
        <source>Kept for later: send %1 decisions?</source>
        <translation>Für später behalten: %1 Entscheidungen senden?</translation>
    </message>
    <message>
        <source>Greenroom ended unexpectedly. Send 1 decision?</source>
        <translation>Unerwartet beendet: 1 Entscheidung senden?</translation>
    </message>
    <message>
        <source>Greenroom ended unexpectedly. Send %1 decisions?</source>
        <translation>Unerwartet beendet: %1 Entscheidungen senden?</translation>
    </message>
</context>
<context>
    <name>RefDecoder</name>
    <message>
        <source>The ref is empty.</source>
        <translation>Die Ref ist leer.</translation>
    </message>
    <message>
        <source>The ref is not an image we can show.</source>
        <translation>Die Ref ist kein Bild, das hier gezeigt werden kann.</translation>
    </message>
    <message>
        <source>The ref is not an image we can show (%1).</source>
        <translation>Die Ref ist kein Bild, das hier gezeigt werden kann (%1).</translation>
    </message>
    <message>
        <source>The ref is too large (%1 × %2 pixels).</source>
        <translation>Die Ref ist zu groß (%1 × %2 Pixel).</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>alpha laid on grey</source>
        <translation>Alpha auf Grau</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 is the name of a colour profile, %2 of the one that it is converted to</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>CMYK, converted without its profile</source>
        <translation>CMYK, ohne sein Profil umgerechnet</translation>
    </message>
    <message>
        <source>CMYK, colours approximate</source>
        <extracomment>Beside the name of a ref</extracomment>
        <translation>CMYK, Farben ungefähr</translation>
    </message>
    <message>
        <source>profile not readable, taken as sRGB</source>
        <translation>Profil nicht lesbar, als sRGB behandelt</translation>
    </message>
    <message>
        <source>colour profile not readable</source>
        <extracomment>Beside the name of a ref</extracomment>
        <translation>Farbprofil nicht lesbar</translation>
    </message>
    <message>
        <source>no profile, taken as sRGB</source>
        <translation>kein Profil, als sRGB behandelt</translation>
    </message>
    <message>
        <source>The ref is damaged.</source>
        <translation>Die Ref ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>RefDownload</name>
    <message>
        <source>The server does not hand out this ref any more.</source>
        <translation>Der Server gibt diese Ref nicht mehr heraus.</translation>
    </message>
    <message>
        <source>The server cannot hand out this ref now (%1).</source>
        <translation>Der Server kann diese Ref gerade nicht herausgeben (%1).</translation>
    </message>
    <message>
        <source>The character has changed since, and this ref is gone.</source>
        <translation>Der Charakter wurde inzwischen geändert, und diese Ref gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>RefDrag</name>
    <message>
        <source>Drag it to another program, as a file</source>
        <translation>In ein anderes Programm ziehen, als Datei</translation>
    </message>
</context>
<context>
    <name>RefFetch</name>
    <message>
        <source>The ref&apos;s address is not a secure one.</source>
        <translation>Die Adresse der Ref ist nicht sicher.</translation>
    </message>
    <message>
        <source>The ref&apos;s address leads somewhere that is not allowed.</source>
        <translation>Die Adresse der Ref führt an einen Ort, der nicht erlaubt ist.</translation>
    </message>
</context>
<context>
    <name>RefRemarks</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;2 front&quot; or the like, %2 is what is not shown as it may be meant</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>RefsWindow</name>
    <message>
        <source>Greenroom: Refs</source>
        <translation>Greenroom: Refs</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>ReviewHeading</name>
    <message>
        <source>%1 · flagged</source>
        <extracomment>%1 is the status of a character that is flagged for a second opinion</extracomment>
        <translation>%1 · markiert</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation>Die Liste konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing more so far</source>
        <translation>Bisher nichts weiter</translation>
    </message>
    <message>
        <source>Looked through %1, %2 match.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 durchgesehen, %2 Treffer.</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Weiter suchen</translation>
    </message>
    <message>
        <source>Nothing left in this filter</source>
        <translation>In diesem Filter ist nichts mehr</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>New characters show here when they are done. If your team&apos;s characters need no review, they are under Ready.</source>
        <translation>Neue Charaktere erscheinen hier, wenn sie fertig sind. Wenn die Charaktere des Teams keine Prüfung brauchen, stehen sie unter „Bereit“.</translation>
    </message>
    <message>
        <source>Show Ready</source>
        <translation>„Bereit“ zeigen</translation>
    </message>
    <message>
        <source>This queue is empty</source>
        <translation>Diese Liste ist leer</translation>
    </message>
    <message>
        <source>Everything that matches is decided.</source>
        <translation>Alle Treffer sind entschieden.</translation>
    </message>
    <message>
        <source>Everything in this queue is decided.</source>
        <translation>Alles in dieser Liste ist entschieden.</translation>
    </message>
    <message>
        <source>Not decided yet, further up: %1.</source>
        <translation>Weiter oben noch nicht entschieden: %1.</translation>
    </message>
    <message>
        <source>That was the last one</source>
        <translation>Das war der letzte</translation>
    </message>
    <message>
        <source>Review those</source>
        <translation>Diese prüfen</translation>
    </message>
    <message>
        <source>All that were selected are decided.</source>
        <translation>Alle ausgewählten sind entschieden.</translation>
    </message>
    <message>
        <source>Not decided yet, of those that were selected: %1.</source>
        <translation>Von den ausgewählten noch nicht entschieden: %1.</translation>
    </message>
    <message>
        <source>That was the last one selected</source>
        <translation>Das war der letzte ausgewählte</translation>
    </message>
    <message>
        <source>G leads back to the grid, Escape to the whole queue.</source>
        <translation>G führt zurück zum Raster, Esc zur ganzen Liste.</translation>
    </message>
    <message>
        <source>The refs are being made</source>
        <translation>Die Refs werden erzeugt</translation>
    </message>
    <message>
        <source>They show here when they are done.</source>
        <translation>Sie erscheinen hier, wenn sie fertig sind.</translation>
    </message>
    <message>
        <source>This character has no refs</source>
        <translation>Dieser Charakter hat keine Refs</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 ausgewählten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 found so far</source>
        <extracomment>%2 is how many match so far</extracomment>
        <translation>%1 von %2 bisher gefundenen</translation>
    </message>
    <message>
        <source>%1 of the newest %2</source>
        <extracomment>%2 is how many are loaded, and there are more</extracomment>
        <translation>%1 der neuesten %2</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>Nichts passt zu diesem Filter</translation>
    </message>
    <message>
        <source>None of the %1 looked through does.</source>
        <translation>Keiner der %1 durchgesehenen.</translation>
    </message>
    <message>
        <source>Change filter</source>
        <translation>Filter ändern</translation>
    </message>
    <message>
        <source>Left to a clean-up: %1.</source>
        <extracomment>Characters that are not decided one by one; %1 is a number</extracomment>
        <translation>Einem Aufräumlauf überlassen: %1.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1…</source>
        <extracomment>%1 is the name of a rule, by which characters are cleaned up</extracomment>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>RunListModel</name>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Start &amp;now</source>
        <translation>&amp;Jetzt starten</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Retry faile&amp;d</source>
        <translation>Fe&amp;hler erneut versuchen</translation>
    </message>
    <message>
        <source>Reselect…</source>
        <translation>Wieder auswählen…</translation>
    </message>
    <message>
        <source>Save &amp;result…</source>
        <translation>&amp;Ergebnis speichern…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Select the &amp;Failed Ones</source>
        <translation>Die &amp;fehlgeschlagenen auswählen</translation>
    </message>
    <message>
        <source>Select Those &amp;Changed Meanwhile</source>
        <translation>Die inzwischen &amp;geänderten auswählen</translation>
    </message>
    <message>
        <source>Select Those &amp;Not Sent</source>
        <translation>Die &amp;nicht gesendeten auswählen</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>Earlier Run</source>
        <translation>Früherer Lauf</translation>
    </message>
    <message>
        <source>Later Run</source>
        <translation>Späterer Lauf</translation>
    </message>
    <message>
        <source>&amp;Follow Run</source>
        <translation>&amp;Lauf verfolgen</translation>
    </message>
    <message>
        <source>All Runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>&amp;Only Not Done</source>
        <extracomment>Pressed it lists of a run only the items that were not done</extracomment>
        <translation>&amp;Nur nicht Erledigte</translation>
    </message>
    <message>
        <source>Select Those Left &amp;Alone</source>
        <translation>Die &amp;unberührt gelassenen auswählen</translation>
    </message>
    <message>
        <source>Nothing is held any more.</source>
        <translation>Nichts ist mehr in Bedenkzeit.</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Clean-ups</source>
        <translation>Aufräumläufe</translation>
    </message>
</context>
<context>
    <name>SandboxProcess</name>
    <message>
        <source>The sandbox is not installed: there is no program greenroom-sandbox.</source>
        <translation>Die Sandbox ist nicht installiert: Es gibt kein Programm greenroom-sandbox.</translation>
    </message>
    <message>
        <source>The sandbox has ended.</source>
        <translation>Die Sandbox hat sich beendet.</translation>
    </message>
    <message>
        <source>The sandbox cannot be started.</source>
        <translation>Die Sandbox kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The sandbox does not say where it serves.</source>
        <translation>Die Sandbox sagt nicht, wo sie erreichbar ist.</translation>
    </message>
    <message>
        <source>The sandbox does not start in time.</source>
        <translation>Die Sandbox startet nicht rechtzeitig.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>There is a file %1 already. Shall it be replaced?</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Es gibt schon eine Datei %1. Soll sie ersetzt werden?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
</context>
<context>
    <name>SaveDialogs</name>
    <message>
        <source>%1 picture (*.%2)</source>
        <extracomment>The kind of a file: %1 is a format such as PNG, %2 its ending</extracomment>
        <translation>%1-Bild (*.%2)</translation>
    </message>
    <message>
        <source>Save Ref As</source>
        <translation>Ref speichern unter</translation>
    </message>
    <message>
        <source>Save All Refs To</source>
        <translation>Alle Refs speichern in</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Save Contact Sheet</source>
        <translation>Kontaktbogen speichern</translation>
    </message>
    <message>
        <source>contact-sheet</source>
        <extracomment>The name of a file, before the day and its ending</extracomment>
        <translation>kontaktbogen</translation>
    </message>
</context>
<context>
    <name>SavedListModel</name>
    <message>
        <source>★ %1</source>
        <extracomment>the star of a saved filter, and its name</extracomment>
        <translation>★ %1</translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Filter speichern…</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Filter umbenennen</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ScopeRow</name>
    <message>
        <source>Take &amp;All</source>
        <extracomment>Also what does not match the filter</extracomment>
        <translation>Alle &amp;nehmen</translation>
    </message>
    <message>
        <source>Only what matches the filter: %1.</source>
        <extracomment>%1 is a filter: &quot;older than 7 days, not flagged&quot;</extracomment>
        <translation>Nur was dem Filter entspricht: %1.</translation>
    </message>
    <message>
        <source>Left out as part of another clean-up: %1.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>Ausgelassen, da Teil eines anderen Aufräumlaufs: %1.</translation>
    </message>
    <message>
        <source>Left out as decided already: %1.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>Ausgelassen, da schon entschieden: %1.</translation>
    </message>
</context>
<context>
    <name>ScreenColours</name>
    <message>
        <source>unnamed profile</source>
        <translation>unbenanntes Profil</translation>
    </message>
</context>
<context>
    <name>SecondDisplay</name>
    <message>
        <source>The second display does not show all refs yet. Press again in a moment, or decide here.</source>
        <extracomment>Said in the main window, which is &quot;here&quot;</extracomment>
        <translation>Der zweite Bildschirm zeigt noch nicht alle Refs. Gleich noch einmal drücken oder hier entscheiden.</translation>
    </message>
</context>
<context>
    <name>SelfCheck</name>
    <message>
        <source>%1: ok</source>
        <translation>%1: in Ordnung</translation>
    </message>
    <message>
        <source>%1: missing: %2</source>
        <translation>%1: fehlt: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>ok, locked: it will ask for its password</source>
        <translation>in Ordnung, gesperrt: Er wird nach seinem Passwort fragen</translation>
    </message>
    <message>
        <source>missing: keys are kept for one run only; to keep them, install libsecret-1-0 and gnome-keyring, or KWallet, and log in to a desktop</source>
        <translation>fehlt: Schlüssel gelten nur für eine Sitzung; um sie aufzubewahren, libsecret-1-0 und gnome-keyring oder KWallet installieren und sich an einem Desktop anmelden</translation>
    </message>
    <message>
        <source>Journal (SQLite driver of Qt)</source>
        <translation>Journal (SQLite-Treiber von Qt)</translation>
    </message>
    <message>
        <source>install libqt6sql6-sqlite, or the like</source>
        <translation>libqt6sql6-sqlite oder Entsprechendes installieren</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>install OpenSSL 3 and Qt&apos;s TLS plugins</source>
        <translation>OpenSSL 3 und Qts TLS-Plugins installieren</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>install libqt6gui6, or the like</source>
        <translation>libqt6gui6 oder Entsprechendes installieren</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>install qt6-image-formats-plugins, or the like</source>
        <translation>qt6-image-formats-plugins oder Entsprechendes installieren</translation>
    </message>
    <message>
        <source>SVG (icons)</source>
        <translation>SVG (Symbole)</translation>
    </message>
    <message>
        <source>install libqt6svg6, or the like</source>
        <translation>libqt6svg6 oder Entsprechendes installieren</translation>
    </message>
    <message>
        <source>Folders for what is kept</source>
        <translation>Ordner für gespeicherte Daten</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>make it writable, or choose another with --data-dir</source>
        <translation>ihn beschreibbar machen oder mit --data-dir einen anderen wählen</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>install greenroom again: greenroom-sandbox lies beside it</source>
        <translation>Greenroom neu installieren: greenroom-sandbox liegt daneben</translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>An API key is needed to read it.</source>
        <translation>Zum Lesen ist ein API-Schlüssel nötig.</translation>
    </message>
    <message>
        <source>It is read once it is clear which key is to be used.</source>
        <translation>Sie wird gelesen, sobald klar ist, welcher Schlüssel zu verwenden ist.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>anatomy</source>
        <translation>Anatomie</translation>
    </message>
    <message>
        <source>wrong pose</source>
        <translation>falsche Pose</translation>
    </message>
    <message>
        <source>style drift</source>
        <translation>Stilabweichung</translation>
    </message>
    <message>
        <source>artefact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>text/logo</source>
        <translation>Text/Logo</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Some settings could not be read and have their defaults again. The file as it was is kept as %1.</source>
        <translation>Einige Einstellungen konnten nicht gelesen werden und haben wieder ihre Vorgaben. Die Datei bleibt, wie sie war, als %1 erhalten.</translation>
    </message>
    <message>
        <source>The settings could not be read. The file as it was is kept as %1.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden. Die Datei bleibt, wie sie war, als %1 erhalten.</translation>
    </message>
    <message>
        <source>The settings were written by a newer Greenroom and are left as they are. What you change here holds until you quit.</source>
        <translation>Die Einstellungen wurden von einem neueren Greenroom geschrieben und bleiben, wie sie sind. Änderungen gelten hier bis zum Beenden.</translation>
    </message>
    <message>
        <source>The settings could not be read, and %1 could not be put aside. What you change holds until you quit. Look at the permissions of its folder.</source>
        <translation>Die Einstellungen konnten nicht gelesen und %1 konnte nicht beiseitegelegt werden. Änderungen gelten bis zum Beenden. Die Berechtigungen des Ordners überprüfen.</translation>
    </message>
    <message>
        <source>The settings could not be saved in %1. What you changed holds until you quit. Look at the free space and the permissions of its folder.</source>
        <translation>Die Einstellungen konnten nicht in %1 gespeichert werden. Änderungen gelten bis zum Beenden. Den freien Platz und die Berechtigungen des Ordners überprüfen.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Characters that could not be fetched: %1 of %2. Their rows say why.</source>
        <extracomment>Both are numbers</extracomment>
        <translation>Charaktere, die nicht geholt werden konnten: %1 von %2. Ihre Zeilen sagen, warum.</translation>
    </message>
    <message>
        <source>Refs that could not be loaded: %1. Their places say so.</source>
        <translation>Refs, die nicht geladen werden konnten: %1. Es steht an ihrem Platz.</translation>
    </message>
    <message>
        <source>Export again to try once more.</source>
        <translation>Noch einmal exportieren, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>&amp;PDF, one file</source>
        <translation>&amp;PDF, eine Datei</translation>
    </message>
    <message>
        <source>P&amp;NG, one file for each page</source>
        <translation>P&amp;NG, je Seite eine Datei</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktbogen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Selected characters: %1</source>
        <translation>Ausgewählte &amp;Charaktere: %1</translation>
    </message>
    <message>
        <source>&amp;Loaded characters of this queue: %1</source>
        <translation>&amp;Geladene Charaktere dieser Liste: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Seiten: %1</translation>
    </message>
    <message>
        <source>Contact sheet, %1</source>
        <extracomment>Stands on the pages: %1 is a day</extracomment>
        <translation>Kontaktbogen, %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Pages drawn: %1 of %2</source>
        <translation>Gezeichnete Seiten: %1 von %2</translation>
    </message>
    <message>
        <source>Cancelled: nothing was saved.</source>
        <translation>Abgebrochen: Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Saved %1 pages: %2 to %3</source>
        <extracomment>%1 is a number above 1, the others are the names of the first and the last file</extracomment>
        <translation>%1 Seiten gespeichert: %2 bis %3</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>The keychain is locked. Unlock it and try again, or enter the API key for this run only.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren und erneut versuchen oder den API-Schlüssel nur für diese Sitzung eingeben.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached. Try again, or enter the API key for this run only.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht erreichbar. Erneut versuchen oder den API-Schlüssel nur für diese Sitzung eingeben.</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Wait for it, or enter the API key for this run only.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Darauf warten oder den API-Schlüssel nur für diese Sitzung eingeben.</translation>
    </message>
    <message>
        <source>An API key is needed for this connection.</source>
        <translation>Für diese Verbindung ist ein API-Schlüssel nötig.</translation>
    </message>
    <message>
        <source>The server does not say whose key this is. With another team&apos;s key, all characters would look discarded.</source>
        <translation>Der Server sagt nicht, wessen Schlüssel das ist. Mit dem Schlüssel eines anderen Teams sähen alle Charaktere verworfen aus.</translation>
    </message>
    <message>
        <source>This key is of the team %1. Of which team this connection is was not known so far; with another team&apos;s key, all characters would look discarded.</source>
        <extracomment>%1 is the name of a team</extracomment>
        <translation>Dieser Schlüssel gehört dem Team %1. Zu welchem Team diese Verbindung gehört, war bisher nicht bekannt; mit dem Schlüssel eines anderen Teams sähen alle Charaktere verworfen aus.</translation>
    </message>
    <message>
        <source>This key is of the team %1, and this connection of %2. Nothing has been sent.</source>
        <extracomment>%1 and %2 are names of teams</extracomment>
        <translation>Dieser Schlüssel gehört dem Team %1, und diese Verbindung dem Team %2. Nichts wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&amp;Connect…</source>
        <translation>Ver&amp;binden…</translation>
    </message>
    <message>
        <source>Try the san&amp;dbox</source>
        <translation>San&amp;dbox ausprobieren</translation>
    </message>
    <message>
        <source>Review characters</source>
        <translation>Charaktere prüfen</translation>
    </message>
    <message>
        <source>Look at all refs of a character at once, then save or discard it with one key.</source>
        <translation>Alle Refs eines Charakters auf einmal ansehen, dann mit einer Taste speichern oder verwerfen.</translation>
    </message>
    <message>
        <source>Connects to your team with its API key</source>
        <translation>Verbindet mit dem Team über dessen API-Schlüssel</translation>
    </message>
    <message>
        <source>Starts a server on this computer with characters to practise on</source>
        <translation>Startet auf diesem Computer einen Server mit Charakteren zum Üben</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>Decisions that came to nothing and wait for the reviewer</extracomment>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>synthesizing</source>
        <translation>in Erzeugung</translation>
    </message>
    <message>
        <source>reviewing</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 in Bedenkzeit</translation>
    </message>
    <message>
        <source>1 waits for you</source>
        <translation>1 wartet auf Bestätigung</translation>
    </message>
    <message>
        <source>%1 wait for you</source>
        <translation>%1 warten auf Bestätigung</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 eingereiht</translation>
    </message>
    <message>
        <source>%1 sending</source>
        <translation>%1 beim Senden</translation>
    </message>
    <message>
        <source>at the team&apos;s limit, all sent in about %1</source>
        <extracomment>The team&apos;s rate limit is used up; %1 is a time: &quot;3 min&quot;</extracomment>
        <translation>am Limit des Teams, alles gesendet in etwa %1</translation>
    </message>
    <message>
        <source>the others sent in about %1</source>
        <extracomment>Those that wait for a word are not among them; %1 is a time: &quot;8 s&quot;</extracomment>
        <translation>die übrigen gesendet in etwa %1</translation>
    </message>
    <message>
        <source>all sent in about %1</source>
        <extracomment>%1 is a time: &quot;8 s&quot;</extracomment>
        <translation>alles gesendet in etwa %1</translation>
    </message>
    <message>
        <source>1 decision kept on this computer</source>
        <translation>1 Entscheidung bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>%1 decisions kept on this computer</source>
        <translation>%1 Entscheidungen bleiben auf diesem Computer</translation>
    </message>
    <message>
        <source>No decisions waiting</source>
        <translation>Keine Entscheidung wartet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>What is left of a rate limit: &quot;41 of 60&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Writes %1</source>
        <extracomment>What is left of the rate limit for writes: &quot;Writes 41 of 60&quot;</extracomment>
        <translation>Schreiben %1</translation>
    </message>
    <message>
        <source>Reads %1</source>
        <extracomment>What is left of the rate limit for reads: &quot;Reads 188 of 240&quot; How many reads wait for the rate limit: &quot;12 waiting&quot;</extracomment>
        <translation>Lesen %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
</context>
<context>
    <name>StdinKey</name>
    <message>
        <source>No key can be typed into the terminal, because the program runs in its background.</source>
        <translation>Am Terminal kann kein Schlüssel eingegeben werden, da das Programm in dessen Hintergrund läuft.</translation>
    </message>
    <message>
        <source>API key: </source>
        <translation>API-Schlüssel: </translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The first line of standard input is too long for a key.</source>
        <translation>Die erste Zeile der Standardeingabe ist zu lang für einen Schlüssel.</translation>
    </message>
    <message>
        <source>Standard input held no key.</source>
        <translation>Die Standardeingabe enthielt keinen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>ToastFeed</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>&quot;Mira Voss (hands)&quot;: a name, and why it is discarded</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save %1 — %2</source>
        <translation>%1 speichern – %2</translation>
    </message>
    <message>
        <source>Discard %1 — %2</source>
        <translation>%1 verwerfen – %2</translation>
    </message>
    <message>
        <source>Delete %1 — %2</source>
        <translation>%1 löschen – %2</translation>
    </message>
    <message>
        <source>Resynthesize %1 — %2</source>
        <extracomment>%2 is what it costs: &quot;4 generations&quot;</extracomment>
        <translation>%1 neu erzeugen – %2</translation>
    </message>
    <message>
        <source>Regenerate %1 of %2 — %3</source>
        <extracomment>&quot;Regenerate front of Mira Voss — 1 generation&quot;: a pose, a name, what it costs</extracomment>
        <translation>%1 von %2 neu erzeugen – %3</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>%1 was discarded elsewhere meanwhile; your %2 may have run before.</source>
        <translation>%1 wurde inzwischen anderswo verworfen; die Entscheidung „%2“ wurde vielleicht vorher ausgeführt.</translation>
    </message>
    <message>
        <source>%1 changed since you looked; your %2 may have run.</source>
        <translation>%1 wurde seit dem Ansehen geändert; die Entscheidung „%2“ wurde vielleicht ausgeführt.</translation>
    </message>
    <message>
        <source>%1 changed since you looked (%2 since %3 at the latest); your %4 may have run.</source>
        <extracomment>&quot;Lev changed since you looked (ready since 14:31 at the latest); your Regenerate may have run.&quot;</extracomment>
        <translation>%1 wurde seit dem Ansehen geändert (%2 spätestens seit %3); die Entscheidung „%4“ wurde vielleicht ausgeführt.</translation>
    </message>
    <message>
        <source>%1 was discarded elsewhere meanwhile; your %2 was not sent.</source>
        <translation>%1 wurde inzwischen anderswo verworfen; die Entscheidung „%2“ wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The server refused your %1 of %2: %3</source>
        <translation>Der Server hat „%1“ für %2 abgelehnt: %3</translation>
    </message>
    <message>
        <source>%1 changed since you looked; your %2 was not sent.</source>
        <translation>%1 wurde seit dem Ansehen geändert; die Entscheidung „%2“ wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 changed since you looked (%2 since %3 at the latest); your %4 was not sent.</source>
        <extracomment>&quot;Lev changed since you looked (ready since 14:31 at the latest); your Discard was not sent.&quot;</extracomment>
        <translation>%1 wurde seit dem Ansehen geändert (%2 spätestens seit %3); die Entscheidung „%4“ wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Whether your %1 of %2 arrived could not be learnt. %3</source>
        <translation>Unklar, ob „%1“ für %2 angekommen ist. %3</translation>
    </message>
    <message>
        <source>Your %1 of %2 could not be confirmed; it was tried %3 times without effect.</source>
        <translation>„%1“ für %2 konnte nicht bestätigt werden; %3 Versuche blieben ohne Wirkung.</translation>
    </message>
    <message>
        <source>Your %1 of %2 was refused.</source>
        <translation>„%1“ für %2 wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Your %1 of %2 was refused. %3</source>
        <translation>„%1“ für %2 wurde abgelehnt. %3</translation>
    </message>
    <message>
        <source>This key may not save or delete (%1). Decisions are kept until a key with that right is used.</source>
        <extracomment>%1 is what the server says of it</extracomment>
        <translation>Dieser Schlüssel darf nicht speichern oder löschen (%1). Entscheidungen werden behalten, bis ein Schlüssel mit diesem Recht verwendet wird.</translation>
    </message>
    <message>
        <source>%1 being checked</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 in Klärung</translation>
    </message>
    <message>
        <source>not sent for now</source>
        <translation>vorerst nicht gesendet</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>the API key lacks the right</source>
        <translation>dem API-Schlüssel fehlt das Recht</translation>
    </message>
    <message>
        <source>offline, tries again in %1</source>
        <extracomment>Each: %1 is a time: &quot;20 s&quot;</extracomment>
        <translation>offline, neuer Versuch in %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>the server had trouble, tries again in %1</source>
        <translation>der Server hatte ein Problem, neuer Versuch in %1</translation>
    </message>
    <message>
        <source>the server had trouble</source>
        <translation>der Server hatte ein Problem</translation>
    </message>
    <message>
        <source>%1, looks again in %2</source>
        <extracomment>%1 is &quot;1 being checked&quot;, %2 a time: &quot;40 s&quot;</extracomment>
        <translation>%1, neue Prüfung in %2</translation>
    </message>
    <message>
        <source>at the team&apos;s limit, goes on in %1</source>
        <extracomment>Each: the team&apos;s rate limit is used up; %1 is a time: &quot;14 s&quot;</extracomment>
        <translation>am Limit des Teams, geht in %1 weiter</translation>
    </message>
    <message>
        <source>at the team&apos;s limit</source>
        <translation>am Limit des Teams</translation>
    </message>
    <message>
        <source>no answer from the server for %1</source>
        <extracomment>%1 is a time: &quot;7 s&quot;</extracomment>
        <translation>seit %1 keine Antwort vom Server</translation>
    </message>
    <message>
        <source>the server did not answer, tries again in %1</source>
        <translation>der Server hat nicht geantwortet, neuer Versuch in %1</translation>
    </message>
    <message>
        <source>the server did not answer</source>
        <translation>der Server hat nicht geantwortet</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Fi&amp;t</source>
        <translation>Ei&amp;npassen</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;200 %</source>
        <translation>&amp;200 %</translation>
    </message>
    <message>
        <source>&amp;Link Refs</source>
        <translation>Refs koppe&amp;ln</translation>
    </message>
    <message>
        <source>&amp;Clear Offsets</source>
        <translation>Versat&amp;z aufheben</translation>
    </message>
    <message>
        <source>Next &amp;Background</source>
        <translation>Nächster &amp;Hintergrund</translation>
    </message>
    <message>
        <source>Mark Clipped &amp;Pixels</source>
        <translation>Beschnittene Pi&amp;xel markieren</translation>
    </message>
    <message>
        <source>In&amp;fo</source>
        <translation>&amp;Info</translation>
    </message>
    <message>
        <source>Fil&amp;mstrip</source>
        <translation>Fil&amp;mstreifen</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>&amp;Second Display</source>
        <translation>Z&amp;weiter Bildschirm</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <translation>Ref %1</translation>
    </message>
</context>
<context>
    <name>ViewLine</name>
    <message>
        <source>Fit %1 %</source>
        <translation>Einpassen %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Embedded colour profiles are converted to sRGB. The desktop tells of no profile of the display.</source>
        <translation>Eingebettete Farbprofile werden in sRGB umgerechnet. Der Desktop nennt kein Profil des Bildschirms.</translation>
    </message>
    <message>
        <source>Colours are converted to the profile of the display.</source>
        <translation>Farben werden in das Profil des Bildschirms umgerechnet.</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>ungekoppelt</translation>
    </message>
    <message>
        <source>Each ref is zoomed and moved alone; L links them again</source>
        <translation>Jede Ref wird für sich gezoomt und verschoben; L koppelt sie wieder</translation>
    </message>
    <message>
        <source>linked, offset</source>
        <translation>gekoppelt, versetzt</translation>
    </message>
    <message>
        <source>A ref was moved or zoomed alone; Shift+L takes it back</source>
        <translation>Eine Ref wurde für sich verschoben oder gezoomt; Umschalt+L nimmt es zurück</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>gekoppelt</translation>
    </message>
    <message>
        <source>All refs show the same part</source>
        <translation>Alle Refs zeigen denselben Ausschnitt</translation>
    </message>
    <message>
        <source>%1 new</source>
        <extracomment>Characters that have come meanwhile</extracomment>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>clipping</source>
        <extracomment>Clipped pixels are marked in the refs</extracomment>
        <translation>Beschnitt</translation>
    </message>
    <message>
        <source>Clipped pixels are marked; Shift+B takes the marks away</source>
        <translation>Beschnittene Pixel sind markiert; Umschalt+B blendet die Marken aus</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Retr&amp;y</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Main Window</source>
        <translation>H&amp;auptfenster</translation>
    </message>
    <message>
        <source>The server does not take the key. The main window asks for another one.</source>
        <translation>Der Server nimmt den Schlüssel nicht an. Das Hauptfenster fragt nach einem anderen.</translation>
    </message>
    <message>
        <source>Nothing is sent before the server has taken a key.</source>
        <translation>Nichts wird gesendet, bevor der Server einen Schlüssel angenommen hat.</translation>
    </message>
    <message>
        <source>Nothing is sent while the question about closing is open. Stay lets it go on.</source>
        <extracomment>Stay is the button of a dialog that asks before the window closes</extracomment>
        <translation>Nichts wird gesendet, solange die Frage zum Schließen offen ist. Mit „Bleiben“ geht es weiter.</translation>
    </message>
</context>
<context>
    <name>WindowNotes</name>
    <message>
        <source>The keychain has not answered at once. If it asks for a password, it waits for that.</source>
        <translation>Der Schlüsselbund hat nicht sofort geantwortet. Falls er nach einem Passwort fragt, wartet er darauf.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Queues</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
</context>
</TS>

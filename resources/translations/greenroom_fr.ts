<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Greenroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greenroom %1</source>
        <extracomment>%1 is a version</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews the refs of characters with one key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: Apache-2.0. Made with Qt %1.</source>
        <extracomment>%1 is a version of Qt</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard for a &amp;Reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flag for a Second Opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;generate This Ref (%1)</source>
        <extracomment>%1 is what it costs: &quot;1 generation&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resynthesi&amp;ze All Refs (%1)</source>
        <extracomment>%1 is what it costs: &quot;4 generations&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take Back This Character&apos;s Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;Held Decisions Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reas&amp;ons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Ref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Ref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All Refs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One Ref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;Poses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit or 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;wap A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Onion Skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;re</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select or &amp;Unselect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All, Again for All of the Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invert Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete Selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resynthesi&amp;ze Selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean Up &amp;Failed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resynthesize Failed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean-u&amp;ps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Ref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Ref &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve All Refs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Ref Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as cur&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact Shee&amp;t…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ac&amp;tivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Greenroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for a &amp;Reason…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Regenerate&quot;, %2 the pose of the ref</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, flagged</source>
        <extracomment>%1 is &quot;Discard&quot;, of a character that somebody had flagged for a second opinion</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: already gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: an earlier attempt had arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <extracomment>%1 are the server&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since: %1 since %2</source>
        <extracomment>%1 is a status in the server&apos;s word, %2 a day and a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked: undo wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, reason, id or request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter hides this character, and goes when it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This character is not in the list that the window shows: it may be in another queue, or gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one decision to see its character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>The name of a file, before day, time and ending</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported: %1, to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions: %1 of %2</source>
        <extracomment>%1 of the %2 decisions that are known are shown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions: the newest %1</source>
        <extracomment>So many are read; older ones follow as one scrolls</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision was refused, and none met a change made elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision has these words and this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision is in this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is saved, discarded or made anew on this computer stands here, with what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>d MMM</source>
        <extracomment>A day as Qt&apos;s date formats spell it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 a time of the day</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Characters that could not be read, and are left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected, of those that are loaded: %1. Once more takes all that match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected, of those that are loaded: %1. Once more takes all of the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that match are selected: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the queue is selected: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No character that has failed matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No character has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches %1.</source>
        <extracomment>%1 is the name of a rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search is under way. Cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to select.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverted: %1 selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverted among the %2 that are loaded: %1 selected.</source>
        <extracomment>%1 is how many are selected now, %2 how many are loaded; there are more</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean up failed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resynthesi&amp;ze Selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resynthesize Failed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or resynthesize many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 flagged</source>
        <extracomment>%1 says how many are selected, %2 is how many of them are flagged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked through %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Refs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <extracomment>Pose, width and height of a ref: &quot;front, 1024 × 1536&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;front, 1024 × 1536&quot;, %2 a file format</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 %4 %5 %6</source>
        <extracomment>Place of a pixel and its colour: &quot;512, 300: 161 178 195 #a1b2c3&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at this zoom</source>
        <extracomment>%1 is a pixel&apos;s place and colour, taken from an image made smaller</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · being made</source>
        <extracomment>%1 is &quot;2 front&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;2 front&quot;, %2 is what is not shown as it may be meant</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardListModel</name>
    <message>
        <source>%1, %2, %3 of %4</source>
        <extracomment>What assistive technology reads for a card: %1 is its name and state, %3 and %4 are numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>A number that is a lower bound</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, flagged</source>
        <extracomment>%1 is all else that is read for a card</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CentreColumn</name>
    <message>
        <source>The filmstrip shows as soon as the window is higher.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CharacterDelegate</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A status and an age: &quot;reviewing · 2 h ago&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CharacterListModel</name>
    <message>
        <source>The server repeated a page, so this list may not be complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, selected</source>
        <extracomment>What assistive technology reads for a character that is picked: %1 is its name and state</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, flagged</source>
        <extracomment>The same for one that is flagged for a second opinion</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CharacterWalk</name>
    <message>
        <source>The server repeated a page, so this list may not be complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckLines</name>
    <message>
        <source>Request id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of a test and why it failed: &quot;Proxy: It cannot be reached.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s name: %1 was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s name: not needed, the address is a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s name: left to the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy: it leads to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: encrypted, and the certificate is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: not encrypted, within this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been replaced, or belong to another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the API version under More.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: accepted, team %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: accepted; the server does not tell its team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: not known, since the server said nothing of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: yes; %1 of %2 reads left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever gave you the key for one that may read characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and delete: known at the first decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPane</name>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something does not work yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckSteps</name>
    <message>
        <source>waiting</source>
        <extracomment>A step of a test</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A step of a test: its words, and what became of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cleanup</name>
    <message>
        <source>The clean-up is not recorded, and not begun. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1</source>
        <extracomment>Each: %1 is &quot;138 of 307&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resynthesizing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved</source>
        <extracomment>Each: %1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending begins in %1 s</source>
        <extracomment>%1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <extracomment>%1 is &quot;138 of 307&quot;, %2 a time: &quot;7 min&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the clean-up before it · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for %1 clean-ups before it · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, waits until something can be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Hours and minutes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at %1, after %2 failures in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean-up held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean-up paused at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed meanwhile, and left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published as ready, cannot be undone on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all refs are made anew, %1 generations each</source>
        <extracomment>%1 is a number above 1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is left out: only reviewing ones can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are left out: only reviewing ones can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is left out: many at once are made anew only where they have failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are left out: many at once are made anew only where they have failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is left out: it is deleted already, or of a status that this version does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are left out: they are deleted already, or of a status that this version does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1</source>
        <extracomment>%1 is &quot;12 characters&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resynthesize 1 failed character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resynthesize %1 failed characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of what is selected is reviewing, and can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of what is selected has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of what is selected can be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters to resynthesize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters to delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generations</source>
        <extracomment>What a number counts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1 is a number, %2 a status, %3 what happens to them: &quot;307 failed: removed from the list&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 generations in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a number, %2 why so many characters failed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gives no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Other reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Less than a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: 1 to 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: 7 to 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: More than 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first to the last: %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first to the last: %1. While others of the team write too: %2.</source>
        <extracomment>Each a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 has changed since it was selected, and will be left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have changed since they were selected, and will be left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since, now %1</source>
        <extracomment>%1 is a status</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CleanupDialog</name>
    <message>
        <source>Clean up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CleanupListModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The name of a character, and what became of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CleanupNews</name>
    <message>
        <source>Clean-up finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean-up paused after %1 failures</source>
        <extracomment>%1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean-up waits: the key lacks a right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean-up waits for a key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cleanups</name>
    <message>
        <source>Nothing is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clean-up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clean-up was interrupted at %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greenroom closes when the last decisions are through: %1 left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>They are kept on this computer, and go on when this connection is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who forgets the connection forgets them too, and they are not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clean-up is at %1. It is kept on this computer, and goes on at the next start once you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clean-up is at %1. It ends with the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean-up under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions not sent yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clean-up is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API key is not taken from the command line, where other programs can read it. Use --api-key-stdin, or type it in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--base-url takes the server&apos;s address without /v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--base-url takes a server&apos;s address such as https://api.example.com; http is possible on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--data-dir takes a folder, and this is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only options and one link are understood. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sandbox and --base-url exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sandbox has a key of its own; leave --api-key-stdin out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of links only those that begin with greenroom: are understood. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one link at a time is understood. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is too long to lead to a character. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads to no character, since it has line breaks or other control characters. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less ([)</source>
        <extracomment>What a button does, and its key in brackets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More (])</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (M turns to the next way)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareHeading</name>
    <message>
        <source>%1 · pinned</source>
        <extracomment>%1 is the name of the character that others are compared with</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · another pose</source>
        <extracomment>%1 is the name of a character of which two poses are compared</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <extracomment>The character that another is compared with</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the name of a character, %2 its status</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareKeys</name>
    <message>
        <source>Only another character can be pinned: C compares with one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareLine</name>
    <message>
        <source>Fit %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B ×%1</source>
        <extracomment>How much B is enlarged to be as large as A</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1 of 255, most %2</source>
        <extracomment>How much two pictures differ; 255 is as much as black and white</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ identical: %1</source>
        <extracomment>%1 is how much two pictures differ</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision applies to: B %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareLook</name>
    <message>
        <source>line at %1 %</source>
        <extracomment>Where the line is between two pictures, from the left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gain ×%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B covers %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>Side by side, as short as it can be</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diff</source>
        <extracomment>Difference, as short as it can be</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>A is not in this queue, so it cannot be judged here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Compared refs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A, the reference: %1. B, the judged one: %2. %3.</source>
        <extracomment>%1 and %2 are like &quot;Front ref of Mira Voss&quot;, %3 is how they are compared</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other character to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This character has no ref to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to subtract refs as large as these. Other ways of comparing need less of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Try the san&amp;dbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to your team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greenroom asks once for your team&apos;s API key, and sends it to this server only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a server on this computer with characters to practise on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is of another team, %1. Its decisions must not mix with those of %2: enter a key of that team, or add a connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>Ser&amp;ver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the key in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key belongs to this server. For another one add a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With http:// the key could be read on its way. That is possible with a server on this computer only; use https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no address of a server. It starts with https:// as a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means %1. For this computer type http://</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>The team&apos;s rate limit is used up at the moment. Test again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionDelegate</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionDialogs</name>
    <message>
        <source>Enter the API key that is to be used from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionListModel</name>
    <message>
        <source>key in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team %1 · %2</source>
        <extracomment>%1 is a team&apos;s name, %2 a server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>A connection that the window shows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used %1</source>
        <extracomment>%1 is &quot;2 h ago&quot;, &quot;8 May&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That connection is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That looks like an API key. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another connection is called %1. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionOptions</name>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API vers&amp;ion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the API that Greenroom asks for; few have to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API version is a day, as in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionProbe</name>
    <message>
        <source>The system took too long to say by which proxy the server is reached. Choose a proxy, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up the server&apos;s name took too long. Check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy, or the server behind it, took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>&amp;Switch to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;Key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionsMenu</name>
    <message>
        <source>&amp;Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manage Connections…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <extracomment>In the place of refs that have no room: %1 is their number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Of a contact sheet: %1 and %2 are numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file %1 already, which one of the pages would be called. Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>There is no ref to take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1 is &quot;Front ref of Mira Voss&quot;
----------
%1 is the id of a character</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No character is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied for curl, with GREENROOM_API_KEY in the place of the key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialStore</name>
    <message>
        <source>There is no key to keep, or no server that it is for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decider</name>
    <message>
        <source>Its refs are being made already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be made anew of this character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save is for characters in review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This character cannot be deleted from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ref to make anew. Shift+R makes all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not know the pose of this ref, so it cannot ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several refs have this pose, so the server cannot tell which one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This character has no attributes to make refs from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more refs than are shown here, so it cannot be judged here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last decision is still being recorded. Press again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to undo: the rest is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1 of %2, which the filter hides.</source>
        <extracomment>%1 is Save, Discard and so on, %2 the name of a character</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1 of %2, in another queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press again to redo: %1 of %2.</source>
        <extracomment>%1 is Save, Discard and so on, %2 the name of a character</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cannot be redone while the filter hides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cannot be redone from this queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not apply to %2 any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is part of a clean-up, which is taken back as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision on this character is on its way already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is held for this character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ref %1 is not loaded. Press again to decide anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ref is loaded. Press again to decide anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refs %1 are not loaded. Press again to decide anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still loading: not all refs are shown yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B is hidden in this way of comparing. Have more of it shown, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete with a reason, which is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard with a reason, which is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the flag away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a second opinion on this character, and go on to the next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionFeed</name>
    <message>
        <source>What waits for you since the crash has its buttons under Recent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is held back: there is nothing to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With those selected, after a dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionKeys</name>
    <message>
        <source>That is for one character at a time: Enter shows it with all its refs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>%1 of %2, the rest is not shown</source>
        <extracomment>Two numbers, of refs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DryRunPage</name>
    <message>
        <source>&amp;Include</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, for the record of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete or Space takes the selected one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 flagged left out</source>
        <extracomment>%1 is the number of characters that are flagged for a second opinion</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save list</source>
        <extracomment>The name of a file, before day, time and ending</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clean-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditConnectionDialog</name>
    <message>
        <source>Edit connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot change, since the key belongs to it. For another server add a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Effect</name>
    <message>
        <source>1 generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n generations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no images with it meanwhile</source>
        <extracomment>%1 is &quot;4 generations&quot;; no new images can be made of the character while it runs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready to use from then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refs are destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired, past images keep working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancels the generation, credits are not refunded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndFeed</name>
    <message>
        <source>Open %1 (%2)</source>
        <extracomment>%1 is the name of a queue, %2 how many are in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the start: %1.</source>
        <extracomment>Since the program was started; %1 is &quot;12 saved, 3 discarded&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The server answered about another character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read. It may not be the characters API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Request id: %2</source>
        <extracomment>%1 is a whole sentence, %2 the id that support asks for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key lacks the right for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key lacks the right for this (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not have this any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s rate limit is used up. Greenroom waits and goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem (%1). Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with a redirect (%1), which is not followed. Check the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused this (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else than the characters API answered (%1). Try again in a moment, or check the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name was not found. Check the network and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate, so nothing was sent. Check the address, or ask whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name, so nothing was sent. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid today, so nothing was sent. Check this computer&apos;s clock, or ask whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to the server came about, so nothing was sent. Check the address; the server must speak TLS 1.2 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s name was not found. Check the network and the proxy&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check the network, and the proxy&apos;s name and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy wants a password, and Greenroom has none to give. Choose another proxy, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or does not lead to the server. Check the network, and the proxy&apos;s name and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of the connection&apos;s files could be removed. What is left lies in %1; look at its permissions, or remove it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorGroups</name>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 is an error message, %2 how many characters have it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorsDialog</name>
    <message>
        <source>Count all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed by error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why characters have failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that have failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of those loaded: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>%1 could not be written. Look at the free space and the permissions of its folder, or choose another one.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The description was not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference image was not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was made was not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service that makes the refs was not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service that makes the refs took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>a status that this version does not know</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>joins the statuses that are looked for: &quot;failed or ready&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1</source>
        <extracomment>%1 is the name of an attribute, which has any value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error is %1</source>
        <extracomment>%1 is the whole message of an error</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older than %1</source>
        <extracomment>%1 is a time: &quot;7 days&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newer than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is what somebody looks for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds something that this version does not know. Save it anew first.</source>
        <extracomment>%1 is the name of a saved filter</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>More filters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By error…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked through %1, %2 match</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 looked through</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove filter: %1</source>
        <extracomment>%1 is a criterion: &quot;older than 7 days&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Older than, in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer than, in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than</source>
        <extracomment>An age; a field and the word &quot;days&quot; follow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer than</source>
        <extracomment>An age; a field and the word &quot;days&quot; follow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>of a flag: it does not matter</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An age is a whole number of days, from 1 on, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is older than the one and newer than the other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, beginning of the id, or client reference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>Keep Them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the Filter and Show It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pick hidden by the filter was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 picks hidden by the filter were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is hidden by the filter.</source>
        <extracomment>%1 is the name of a character</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flagging</name>
    <message>
        <source>%1 is gone, and cannot be flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not flagged any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged %1 for a second opinion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>%1 is not flagged: it cannot be recorded. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps its flag: it cannot be recorded. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>It is open, and is closed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is removed from this computer for good:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• its API key in the system keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• the record of its decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• 1 decision that is not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• %1 decisions that are not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• decisions that are not sent yet, if there are any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grounds</name>
    <message>
        <source>grey 18 %</source>
        <extracomment>What refs lie on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldMenu</name>
    <message>
        <source>Undo &amp;Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: send at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>An API key is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpExchange</name>
    <message>
        <source>The server&apos;s answer is too large to be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>%1 of %2 is already on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 was decided before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is not recorded, and not sent. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another ref of %1 is asked for. This one can be once that is made, or undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Decisions cannot be recorded on this disk. Look at its space and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so decisions cannot be recorded. Make some room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions cannot be recorded: %1 cannot be written to. Look at its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Greenroom has the journal of this connection open. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Greenroom has written the journal of this connection. Update Greenroom to decide here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk takes too long to record what is about to be sent. It is tried again; look at what keeps the disk busy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>%1 is being forgotten; the keychain has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 connections, and no more can be kept. Forget one, and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>This computer has not said yet which proxy leads to the server. Wait for it, or choose the proxy in File &gt; Connections.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the key while held down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyPlaceChoice</name>
    <message>
        <source>Asking the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works; the key stays there until you forget it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked, and will ask for its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none on this computer, or it does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from it yet. It may be asking for a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System ke&amp;ychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This &amp;run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the key in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory; you will be asked again at the next start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyProblem</name>
    <message>
        <source>Enter the API key of your team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not an API key: it starts with al_live_, an older one with og_.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a blank or a line break inside the key. Copy it again, in one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a character in the key that no key has. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is too short. Copy it again, in one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is too long. Copy it again, and nothing beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 9, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason, or none, after Shift+X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One ref, by its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One ref or all, while the refs have the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space, held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 % for as long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the refs where they are larger than their place, as dragging does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+arrows, Shift+drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move one ref only; it keeps its offset from the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 % at the pointer, or fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle button, held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pose, while two characters are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select on, while the list of characters has the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To another character, while the filmstrip has the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+arrows, Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select, in the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the grid: review what is selected, or else the current card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing, in the grid; in review: all of the queue again; leave the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+1…9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filter 1 to 9</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>The system keychain is locked, so the key was not kept. Unlock it and try again, or use the key for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain does not answer as it should, so the key may not have been kept. Use it for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain did not keep the key. Try again, or use the key for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain is locked, so the key is still in it. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain does not answer as it should, so the key may still be in it. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain still has the key. Try again, or remove it with the keychain&apos;s own program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkedCharacter</name>
    <message>
        <source>It has been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Clean Up by &amp;Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greenroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greenroom: %1</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not selected any more, since they are not of this queue: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>While C&amp;omparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bulk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Use key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works until you quit, and is asked for again at the next start. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character could not be looked at again. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not save or delete (%1). Decisions are kept until a key with that right is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is the name of a team</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModeButton</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, and its key in brackets</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one of this name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Nothing left in this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This queue is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that matches so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewFile</name>
    <message>
        <source>Nothing could be written to %1. Look at the free space and the permissions of the folder, or choose another one.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoDisplay</name>
    <message>
        <source>Greenroom cannot open a window: there is no display. Start it in a desktop session, or set DISPLAY or WAYLAND_DISPLAY.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resynthesize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resynthesize started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regenerate started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discarded elsewhere, %1 not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since, %1 not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4 refs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperationListModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperationQueue</name>
    <message>
        <source>It is too late to undo %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickRef</name>
    <message>
        <source>loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickingList</name>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Ref</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>There is no ref to take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came too late to be saved: %1</source>
        <extracomment>%1 is &quot;Front ref of Mira Voss&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refs are being loaded to be saved; try again when they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refs saved: %1 of %2. Not all could be loaded: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refs saved: %1, to %2</source>
        <extracomment>%1 is a number, %2 a folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program opened it. Choose one for %1 files in the system&apos;s settings.</source>
        <extracomment>%1 is the ending of a file, such as PNG</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ref is no PNG, JPEG or WebP, so it is not handed to another program. Save it, and open it there if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanFigures</name>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with refs, %2 without</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanListModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The name of a character and its status</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pose</name>
    <message>
        <source>portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The label on a ref: %1 is its number, %2 its pose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ref of %2</source>
        <extracomment>%1 is a pose with a capital letter, %2 the character&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Greenroom is open already. The key of standard input was not used: enter it in its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came on standard input is not an API key: it starts with al_live_ and has no blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of standard input was not used. Start with --base-url to say which server it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard: no key, no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not forgotten. %2</source>
        <extracomment>%1 is the name of a connection, %2 says why in whole sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link was not opened, since it leads to no character. A link to one is greenroom:character/ and its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no character %1 in the open connection. It may be another team&apos;s, or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character of the link could not be looked up. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link asks for %1.</source>
        <extracomment>%1 is the name of a character, %2 its id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link asks for %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProxyFields</name>
    <message>
        <source>&amp;System</source>
        <extracomment>A proxy: as the system says</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <extracomment>No proxy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man&amp;ual</source>
        <extracomment>A proxy given by hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;OCKS5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy that the system names for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s host is a name or an address alone, as in proxy.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s port is a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueListModel</name>
    <message>
        <source>Reviewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthesizing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>the queue of all characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1+</source>
        <extracomment>%1 is a number that is a lower bound</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuesView</name>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeQuestion</name>
    <message>
        <source>Select a long range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select %1 characters?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a long range. Selecting deletes nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonStrip</name>
    <message>
        <source>A digit chooses a reason, Enter none. Escape closes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other…</source>
        <extracomment>A reason in words of one&apos;s own</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No reason, and the key for it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Delete %1 because of</source>
        <extracomment>%1 is the name of a character; a row of reasons follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard %1 because of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonsDialog</name>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+X offers these by their number. What is chosen stands in the record of the decision. Ctrl+Up and Ctrl+Down move a line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentDelegate</name>
    <message>
        <source>already gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved %1</source>
        <extracomment>%1 is a time of the day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discarded %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held, %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discarded elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <extracomment>%1 is Save, Discard and so on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>&quot;held, 6 s · hands&quot;: what has become of a decision, and why it was made</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent decisions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordMessages</name>
    <message>
        <source>The record of decisions was damaged; %1 could be read. The damaged file is kept as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some may be missing: look at the last characters again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greenroom ended three times before it showed a page. Nothing is sent until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greenroom ended unexpectedly. 1 decision waits for you: is it to be sent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greenroom ended unexpectedly. %1 decisions wait for you: are they to be sent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 decision of the last time goes on now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decisions of the last time go on now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefDecoder</name>
    <message>
        <source>The ref is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ref is not an image we can show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ref is not an image we can show (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ref is too large (%1 × %2 pixels).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alpha laid on grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 is the name of a colour profile, %2 of the one that it is converted to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CMYK, converted without its profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CMYK, colours approximate</source>
        <extracomment>Beside the name of a ref</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile not readable, taken as sRGB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour profile not readable</source>
        <extracomment>Beside the name of a ref</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no profile, taken as sRGB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ref is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefDownload</name>
    <message>
        <source>The server does not hand out this ref any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot hand out this ref now (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character does not have this ref any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefDrag</name>
    <message>
        <source>Drag it to another program, as a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefFetch</name>
    <message>
        <source>The ref&apos;s address is not a secure one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ref&apos;s address leads somewhere that is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefsWindow</name>
    <message>
        <source>Greenroom: Refs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewHeading</name>
    <message>
        <source>%1 · flagged</source>
        <extracomment>%1 is the status of a character that is flagged for a second opinion</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked through %1, %2 match.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left in this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of %1 in this queue matches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New characters show here when they are done. If your team&apos;s characters need no review, they are under Ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This queue is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that matches is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this queue is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet, further up: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review those</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that were selected are decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet, of those that were selected: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last one selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G leads back to the grid, Escape to the whole queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refs are being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They show here when they are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This character has no refs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 found so far</source>
        <extracomment>%2 is how many match so far</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the newest %2</source>
        <extracomment>%2 is how many are loaded, and there are more</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1…</source>
        <extracomment>%1 is the name of a rule, by which characters are cleaned up</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reselect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the &amp;Failed Ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select Those &amp;Changed Meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select Those &amp;Not Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save result</source>
        <extracomment>The name of a file, before day, time and ending</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clean-up-result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SandboxProcess</name>
    <message>
        <source>The sandbox is not installed: there is no program greenroom-sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox cannot be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox does not say where it serves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox does not start in time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>There is a file %1 already. Shall it be replaced?</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveDialogs</name>
    <message>
        <source>%1 picture (*.%2)</source>
        <extracomment>The kind of a file: %1 is a format such as PNG, %2 its ending</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Ref As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save All Refs To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Contact Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact-sheet</source>
        <extracomment>The name of a file, before the day and its ending</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedListModel</name>
    <message>
        <source>★ %1</source>
        <extracomment>the star of a saved filter, and its name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenColours</name>
    <message>
        <source>unnamed profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelfCheck</name>
    <message>
        <source>%1: ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: missing: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok, locked: it will ask for its password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: keys are kept for one run only; to keep them, install libsecret-1-0 and gnome-keyring, or KWallet, and log in to a desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal (SQLite driver of Qt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install libqt6sql6-sqlite, or the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install OpenSSL 3 and Qt&apos;s TLS plugins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install libqt6gui6, or the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install qt6-image-formats-plugins, or the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG (icons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install libqt6svg6, or the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders for what is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder %1</source>
        <extracomment>%1 is a path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make it writable, or choose another with --data-dir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install greenroom again: greenroom-sandbox lies beside it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>An API key is needed to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read once it is clear which key is to be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anatomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>style drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>artefact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text/logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some settings could not be read and have their defaults again. The file as it was is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read. The file as it was is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were written by a newer Greenroom and are left as they are. What you change here holds until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read, and %1 could not be put aside. What you change holds until you quit. Look at the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved in %1. What you changed holds until you quit. Look at the free space and the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>%1 of %2 characters could not be fetched; their rows say why.</source>
        <extracomment>Both are numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refs that could not be loaded: %1. Their places say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export again to try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PDF, one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;NG, one file for each page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Selected characters: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Loaded characters of this queue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact sheet, %1</source>
        <extracomment>Stands on the pages: %1 is a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages drawn: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>The keychain is locked. Unlock it and try again, or enter the API key for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached. Try again, or enter the API key for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Wait for it, or enter the API key for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API key is needed for this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say whose key this is. With another team&apos;s key, all characters would look discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is of the team %1. Of which team this connection is was not known so far; with another team&apos;s key, all characters would look discarded.</source>
        <extracomment>%1 is the name of a team</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is of the team %1, and this connection of %2. Nothing has been sent.</source>
        <extracomment>%1 and %2 are names of teams</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&amp;Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the san&amp;dbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at all refs of a character at once, then save or discard it with one key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects to your team with its API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a server on this computer with characters to practise on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>Decisions that came to nothing and wait for the reviewer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>synthesizing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wait for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the team&apos;s limit, all sent in about %1</source>
        <extracomment>The team&apos;s rate limit is used up; %1 is a time: &quot;3 min&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the others sent in about %1</source>
        <extracomment>Those that wait for a word are not among them; %1 is a time: &quot;8 s&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all sent in about %1</source>
        <extracomment>%1 is a time: &quot;8 s&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 decision kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decisions kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decisions waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>What is left of a rate limit: &quot;41 of 60&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes %1</source>
        <extracomment>What is left of the rate limit for writes: &quot;Writes 41 of 60&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads %1</source>
        <extracomment>What is left of the rate limit for reads: &quot;Reads 188 of 240&quot; How many reads wait for the rate limit: &quot;12 waiting&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StdinKey</name>
    <message>
        <source>No key can be typed into the terminal, because the program runs in its background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of standard input is too long for a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input held no key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToastFeed</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard %1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resynthesize %1 — %2</source>
        <extracomment>%2 is what it costs: &quot;4 generations&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regenerate %1 of %2 — %3</source>
        <extracomment>&quot;Regenerate front of Mira Voss — 1 generation&quot;: a pose, a name, what it costs</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>%1 was discarded elsewhere meanwhile; your %2 may have run before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed since you looked; your %2 may have run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed since you looked (%2 since %3 at the latest); your %4 may have run.</source>
        <extracomment>&quot;Lev changed since you looked (ready since 14:31 at the latest); your Regenerate may have run.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was discarded elsewhere meanwhile; your %2 was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused your %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed since you looked; your %2 was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed since you looked (%2 since %3 at the latest); your %4 was not sent.</source>
        <extracomment>&quot;Lev changed since you looked (ready since 14:31 at the latest); your Discard was not sent.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether your %1 of %2 arrived could not be learnt. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your %1 of %2 could not be confirmed; it was tried %3 times without effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your %1 of %2 was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your %1 of %2 was refused. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;200 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link Refs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear Offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark Clipped &amp;Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In&amp;fo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fil&amp;mstrip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Second Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ref %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewLine</name>
    <message>
        <source>Fit %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded colour profiles are converted to sRGB. The desktop tells of no profile of the display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours are converted to the profile of the display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each ref is zoomed and moved alone; L links them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked, offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ref was moved or zoomed alone; Shift+L takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All refs show the same part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new</source>
        <extracomment>Characters that have come meanwhile</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowNotes</name>
    <message>
        <source>The keychain has not answered at once. If it asks for a password, it waits for that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

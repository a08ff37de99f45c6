<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Greenroom</source>
        <translation>À propos de Greenroom</translation>
    </message>
    <message>
        <source>Greenroom %1</source>
        <extracomment>%1 is a version</extracomment>
        <translation>Greenroom %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reviews the refs of characters with one key.</source>
        <translation>Examine les réfs des personnages d’une seule touche.</translation>
    </message>
    <message>
        <source>Licence: Apache-2.0. Made with Qt %1.</source>
        <extracomment>%1 is a version of Qt</extracomment>
        <translation>Licence&#x202f;: Apache-2.0. Réalisé avec Qt %1.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>É&amp;carter</translation>
    </message>
    <message>
        <source>Discard for a &amp;Reason…</source>
        <translation>Écarter avec un &amp;motif…</translation>
    </message>
    <message>
        <source>&amp;Flag for a Second Opinion</source>
        <translation>S&amp;ignaler pour un second avis</translation>
    </message>
    <message>
        <source>Re&amp;generate This Ref (%1)</source>
        <extracomment>%1 is what it costs: &quot;1 generation&quot;</extracomment>
        <translation>Régé&amp;nérer cette réf (%1)</translation>
    </message>
    <message>
        <source>Resynthesi&amp;ze All Refs (%1)</source>
        <extracomment>%1 is what it costs: &quot;4 generations&quot;</extracomment>
        <translation>Res&amp;ynthétiser toutes les réfs (%1)</translation>
    </message>
    <message>
        <source>&amp;Redo Decision</source>
        <translation>Ré&amp;tablir la décision</translation>
    </message>
    <message>
        <source>&amp;Take Back This Character&apos;s Decision</source>
        <translation>Défaire la décision sur &amp;ce personnage</translation>
    </message>
    <message>
        <source>Reas&amp;ons…</source>
        <translation>Mo&amp;tifs…</translation>
    </message>
    <message>
        <source>&amp;Next Character</source>
        <translation>Personnage &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous Character</source>
        <translation>Personnage &amp;précédent</translation>
    </message>
    <message>
        <source>Next Undecided</source>
        <translation>Suivant sans décision</translation>
    </message>
    <message>
        <source>Previous Undecided</source>
        <translation>Précédent sans décision</translation>
    </message>
    <message>
        <source>Next Ref</source>
        <translation>Réf suivante</translation>
    </message>
    <message>
        <source>Previous Ref</source>
        <translation>Réf précédente</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Grille</translation>
    </message>
    <message>
        <source>&amp;All Refs</source>
        <translation>&amp;Toutes les réfs</translation>
    </message>
    <message>
        <source>&amp;One Ref</source>
        <translation>&amp;Une réf</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>C&amp;omparer</translation>
    </message>
    <message>
        <source>Compare &amp;Poses</source>
        <translation>Co&amp;mparer les poses</translation>
    </message>
    <message>
        <source>&amp;Fit or 100 %</source>
        <translation>Ajuster ou 1&amp;00&#x202f;%</translation>
    </message>
    <message>
        <source>&amp;Larger Cards</source>
        <translation>Cartes plus gra&amp;ndes</translation>
    </message>
    <message>
        <source>S&amp;maller Cards</source>
        <translation>&amp;Cartes plus petites</translation>
    </message>
    <message>
        <source>&amp;Pin A</source>
        <translation>É&amp;pingler A</translation>
    </message>
    <message>
        <source>S&amp;wap A and B</source>
        <translation>Éc&amp;hanger A et B</translation>
    </message>
    <message>
        <source>Next &amp;Mode</source>
        <translation>&amp;Mode suivant</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Volet</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Différence</translation>
    </message>
    <message>
        <source>&amp;Onion Skin</source>
        <translation>Pelure d’&amp;oignon</translation>
    </message>
    <message>
        <source>&amp;Blink</source>
        <translation>C&amp;lignotement</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation>Moi&amp;ns</translation>
    </message>
    <message>
        <source>Mo&amp;re</source>
        <translation>Pl&amp;us</translation>
    </message>
    <message>
        <source>Select or &amp;Unselect</source>
        <translation>Sélectionner ou &amp;désélectionner</translation>
    </message>
    <message>
        <source>Select &amp;All, Again for All of the Queue</source>
        <translation>&amp;Tout sélectionner, deux fois pour toute la file</translation>
    </message>
    <message>
        <source>&amp;Invert Selection</source>
        <translation>&amp;Inverser la sélection</translation>
    </message>
    <message>
        <source>&amp;Clear Selection</source>
        <translation>&amp;Vider la sélection</translation>
    </message>
    <message>
        <source>&amp;Delete Selected…</source>
        <translation>S&amp;upprimer la sélection…</translation>
    </message>
    <message>
        <source>&amp;Save Selected…</source>
        <translation>&amp;Garder la sélection…</translation>
    </message>
    <message>
        <source>Resynthesi&amp;ze Selected…</source>
        <translation>Res&amp;ynthétiser la sélection…</translation>
    </message>
    <message>
        <source>Clean Up &amp;Failed…</source>
        <translation>&amp;Nettoyer les échecs…</translation>
    </message>
    <message>
        <source>&amp;Resynthesize Failed…</source>
        <translation>&amp;Resynthétiser les échecs…</translation>
    </message>
    <message>
        <source>Clean-u&amp;ps</source>
        <translation>Nettoy&amp;ages</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>Sa&amp;ve Filter…</source>
        <translation>&amp;Enregistrer le filtre…</translation>
    </message>
    <message>
        <source>Copy &amp;Ref</source>
        <translation>Copier la &amp;réf</translation>
    </message>
    <message>
        <source>Save Ref &amp;As…</source>
        <translation>Enregistrer la réf &amp;sous…</translation>
    </message>
    <message>
        <source>Sa&amp;ve All Refs…</source>
        <translation>Enregistrer &amp;toutes les réfs…</translation>
    </message>
    <message>
        <source>&amp;Open Ref Elsewhere</source>
        <translation>&amp;Ouvrir la réf ailleurs</translation>
    </message>
    <message>
        <source>Copy &amp;Id</source>
        <translation>Copier l’&amp;identifiant</translation>
    </message>
    <message>
        <source>Copy as cur&amp;l</source>
        <translation>Copier pour cur&amp;l</translation>
    </message>
    <message>
        <source>Contact Shee&amp;t…</source>
        <translation>&amp;Planche-contact…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Rafraîchir</translation>
    </message>
    <message>
        <source>Ac&amp;tivity</source>
        <translation>&amp;Activité</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Copy Diagnostics</source>
        <translation>&amp;Copier le diagnostic</translation>
    </message>
    <message>
        <source>&amp;About Greenroom</source>
        <translation>À &amp;propos de Greenroom</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Saved Filter %1</source>
        <translation>Filtre enregistré %1</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Bulk</source>
        <translation>Par lots</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Delete for a &amp;Reason…</source>
        <translation>Supprimer avec un &amp;motif…</translation>
    </message>
    <message>
        <source>User &amp;Guide</source>
        <translation>&amp;Guide d’utilisation</translation>
    </message>
    <message>
        <source>&amp;Undo Decision or Run</source>
        <translation>&amp;Défaire la décision ou le traitement</translation>
    </message>
    <message>
        <source>Send What Is &amp;Held Now</source>
        <translation>Envoyer &amp;maintenant ce qui est différé</translation>
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
        <translation>%1, personnage signalé</translation>
    </message>
    <message>
        <source>Done: already gone</source>
        <translation>Faite&#x202f;: déjà disparu</translation>
    </message>
    <message>
        <source>Done: an earlier attempt had arrived</source>
        <translation>Faite&#x202f;: un essai précédent était arrivé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>Discarded elsewhere</source>
        <translation>Écarté ailleurs</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <extracomment>%1 are the server&apos;s own words</extracomment>
        <translation>Refusée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifié depuis</translation>
    </message>
    <message>
        <source>Changed since: %1 since %2</source>
        <extracomment>%1 is a status in the server&apos;s word, %2 a day and a time</extracomment>
        <translation>Modifié depuis&#x202f;: %1 depuis le %2</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Différée</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Being checked: undo wanted</source>
        <translation>Contrôle en cours&#x202f;: à défaire</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Contrôle en cours</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmée</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>Not sent: the clean-up cannot be read</source>
        <translation>Non envoyée&#x202f;: le nettoyage est illisible</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Défaite</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Personnage</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id. de requête</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Left alone: flagged meanwhile</source>
        <translation>Laissé tel quel&#x202f;: signalé entre-temps</translation>
    </message>
    <message>
        <source>Left alone: your own decision was undone or failed</source>
        <translation>Laissé tel quel&#x202f;: votre propre décision a été défaite ou a échoué</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Name, reason, id or request id</source>
        <translation>Nom, motif, identifiant ou id. de requête</translation>
    </message>
    <message>
        <source>The filter hides this character, and goes when it is shown.</source>
        <translation>Le filtre cache ce personnage&#x202f;; l’afficher retire le filtre.</translation>
    </message>
    <message>
        <source>This character is not in the list that the window shows: it may be in another queue, or gone.</source>
        <translation>Ce personnage n’est pas dans la liste affichée&#x202f;: il est peut-être dans une autre file, ou n’existe plus.</translation>
    </message>
    <message>
        <source>Select one decision to see its character.</source>
        <translation>Sélectionnez une seule décision pour voir son personnage.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>The name of a file, before day, time and ending: small ASCII letters and dashes</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exported: %1, to %2</source>
        <translation>Exportées&#x202f;: %1, dans %2</translation>
    </message>
    <message>
        <source>Decisions: %1 of %2</source>
        <extracomment>%1 of the %2 decisions that are known are shown</extracomment>
        <translation>Décisions&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>Decisions: %1</source>
        <translation>Décisions&#x202f;: %1</translation>
    </message>
    <message>
        <source>Decisions: the newest %1</source>
        <extracomment>So many are read; older ones follow as one scrolls</extracomment>
        <translation>Décisions&#x202f;: les %1 plus récentes</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Rien à traiter</translation>
    </message>
    <message>
        <source>No decision was refused, and none met a change made elsewhere.</source>
        <translation>Aucune décision n’a été refusée ni devancée par un changement fait ailleurs.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No decision has these words and this state.</source>
        <translation>Aucune décision dans cet état ne contient ces mots.</translation>
    </message>
    <message>
        <source>No decision is in this state.</source>
        <translation>Aucune décision n’est dans cet état.</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Le registre n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing decided yet</source>
        <translation>Rien n’est encore décidé</translation>
    </message>
    <message>
        <source>What is saved, discarded or made anew on this computer stands here, with what became of it.</source>
        <translation>Ce qui est gardé, écarté ou refait sur cet ordinateur figure ici, avec le résultat.</translation>
    </message>
    <message>
        <source>activity</source>
        <comment>file name</comment>
        <translation>activite</translation>
    </message>
</context>
<context>
    <name>ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>d MMM</source>
        <extracomment>A day as Qt&apos;s date formats spell it</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1&#x202f;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1&#x202f;h</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>il y a 1 jour</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>il y a %1 jours</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 a time of the day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#x202f;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#x202f;min</translation>
    </message>
    <message>
        <source>%1 %2 s</source>
        <translation>%1 %2&#x202f;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Hours and minutes</extracomment>
        <translation>%1&#x202f;h %2&#x202f;min</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Characters that could not be read, and are left out: %1</source>
        <translation>Personnages illisibles, laissés de côté&#x202f;: %1</translation>
    </message>
    <message>
        <source>Selected, of those that are loaded: %1. Once more takes all that match.</source>
        <translation>Sélectionnés parmi ceux chargés&#x202f;: %1. Recommencez pour prendre tous ceux du filtre.</translation>
    </message>
    <message>
        <source>Selected, of those that are loaded: %1. Once more takes all of the queue.</source>
        <translation>Sélectionnés parmi ceux chargés&#x202f;: %1. Recommencez pour prendre toute la file.</translation>
    </message>
    <message>
        <source>All that match are selected: %1.</source>
        <translation>Tous ceux du filtre sont sélectionnés&#x202f;: %1.</translation>
    </message>
    <message>
        <source>All of the queue is selected: %1.</source>
        <translation>Toute la file est sélectionnée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>No character that has failed matches the filter.</source>
        <translation>Aucun personnage en échec ne correspond au filtre.</translation>
    </message>
    <message>
        <source>No character has failed.</source>
        <translation>Aucun personnage n’est en échec.</translation>
    </message>
    <message>
        <source>Nothing matches %1.</source>
        <extracomment>%1 is the name of a rule</extracomment>
        <translation>Rien ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>A search is under way. Cancel it first.</source>
        <translation>Une recherche est en cours. Annulez-la d’abord.</translation>
    </message>
    <message>
        <source>There is nothing to select.</source>
        <translation>Il n’y a rien à sélectionner.</translation>
    </message>
    <message>
        <source>Inverted: %1 selected.</source>
        <translation>Sélection inversée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Inverted among the %2 that are loaded: %1 selected.</source>
        <extracomment>%1 is how many are selected now, %2 how many are loaded; there are more</extracomment>
        <translation>Sélection inversée parmi les %2 chargés&#x202f;: %1.</translation>
    </message>
    <message>
        <source>All that were found are decided already, or part of a clean-up.</source>
        <translation>Tous les personnages trouvés ont déjà une décision ou font partie d’un nettoyage.</translation>
    </message>
    <message>
        <source>All that are selected are decided already, or part of a clean-up.</source>
        <translation>Toute la sélection a déjà une décision ou fait partie d’un nettoyage.</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Delete selected…</source>
        <translation>Supprimer la sélection…</translation>
    </message>
    <message>
        <source>Clean up failed…</source>
        <translation>Nettoyer les échecs…</translation>
    </message>
    <message>
        <source>Actions…</source>
        <translation>Actions…</translation>
    </message>
    <message>
        <source>&amp;Save Selected…</source>
        <translation>&amp;Garder la sélection…</translation>
    </message>
    <message>
        <source>Resynthesi&amp;ze Selected…</source>
        <translation>Res&amp;ynthétiser la sélection…</translation>
    </message>
    <message>
        <source>&amp;Resynthesize Failed…</source>
        <translation>&amp;Resynthétiser les échecs…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Save or resynthesize many at once</source>
        <translation>Garder ou resynthétiser par lots</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Sélection&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 · %2 flagged</source>
        <extracomment>%1 says how many are selected, %2 is how many of them are flagged</extracomment>
        <translation>%1 · signalés&#x202f;: %2</translation>
    </message>
    <message>
        <source>Looked through %1</source>
        <translation>%1 parcourus</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Refs</source>
        <translation>Réfs</translation>
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
        <translation>%1, %2&#x202f;: %3 %4 %5 %6</translation>
    </message>
    <message>
        <source>%1 at this zoom</source>
        <extracomment>%1 is a pixel&apos;s place and colour, taken from an image made smaller</extracomment>
        <translation>%1 à ce zoom</translation>
    </message>
    <message>
        <source>%1 · being made</source>
        <extracomment>%1 is &quot;2 front&quot;</extracomment>
        <translation>%1 · en création</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échec&#x202f;: %1</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>chargée</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>en chargement</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>CardListModel</name>
    <message>
        <source>%1, %2, %3 of %4</source>
        <extracomment>What assistive technology reads for a card: %1 is its name and state, %3 and %4 are numbers</extracomment>
        <translation>%1, %2, %3 sur %4</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>sélectionné</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>non sélectionné</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>A number that is a lower bound</extracomment>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>%1, flagged</source>
        <extracomment>%1 is all else that is read for a card</extracomment>
        <translation>%1, signalé</translation>
    </message>
    <message>
        <source>%1, to come in a run</source>
        <extracomment>The same for one that a clean-up or another run has still to do</extracomment>
        <translation>%1, à venir dans un traitement</translation>
    </message>
</context>
<context>
    <name>CentreColumn</name>
    <message>
        <source>The filmstrip shows as soon as the window is higher.</source>
        <translation>La pellicule s’affichera dès que la fenêtre sera plus haute.</translation>
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
        <translation>%1, sélectionné</translation>
    </message>
    <message>
        <source>%1, flagged</source>
        <extracomment>The same for one that is flagged for a second opinion</extracomment>
        <translation>%1, signalé</translation>
    </message>
    <message>
        <source>%1, to come in a run</source>
        <extracomment>The same for one that a clean-up or another run has still to do</extracomment>
        <translation>%1, à venir dans un traitement</translation>
    </message>
</context>
<context>
    <name>CheckLines</name>
    <message>
        <source>Request id: %1</source>
        <translation>Id. de requête&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of a test and why it failed: &quot;Proxy: It cannot be reached.&quot;</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Server&apos;s name: %1 was found</source>
        <translation>Nom du serveur&#x202f;: %1 trouvé</translation>
    </message>
    <message>
        <source>Server&apos;s name: not needed, the address is a number</source>
        <translation>Nom du serveur&#x202f;: inutile, l’adresse est un nombre</translation>
    </message>
    <message>
        <source>Server&apos;s name: left to the proxy</source>
        <translation>Nom du serveur&#x202f;: confié au proxy</translation>
    </message>
    <message>
        <source>Server&apos;s name</source>
        <translation>Nom du serveur</translation>
    </message>
    <message>
        <source>Proxy: it leads to the server</source>
        <translation>Proxy&#x202f;: il mène au serveur</translation>
    </message>
    <message>
        <source>Proxy: none</source>
        <translation>Proxy&#x202f;: aucun</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Connection: encrypted, and the certificate is good</source>
        <translation>Connexion&#x202f;: chiffrée, et le certificat est bon</translation>
    </message>
    <message>
        <source>Connection: not encrypted, within this computer</source>
        <translation>Connexion&#x202f;: non chiffrée, au sein de cet ordinateur</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>It may have been replaced, or belong to another server.</source>
        <translation>Elle a peut-être été remplacée, ou appartient à un autre serveur.</translation>
    </message>
    <message>
        <source>Set the API version under More.</source>
        <translation>Réglez la version de l’API sous «&#x202f;Plus&#x202f;».</translation>
    </message>
    <message>
        <source>Key: accepted, team %1</source>
        <translation>Clé&#x202f;: acceptée, équipe %1</translation>
    </message>
    <message>
        <source>Key: accepted; the server does not tell its team</source>
        <translation>Clé&#x202f;: acceptée&#x202f;; le serveur ne dit pas de quelle équipe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Key: not known, since the server said nothing of it</source>
        <translation>Clé&#x202f;: résultat inconnu, le serveur n’en a rien dit</translation>
    </message>
    <message>
        <source>Read: yes; %1 of %2 reads left</source>
        <translation>Lecture&#x202f;: oui&#x202f;; il reste %1 lectures sur %2</translation>
    </message>
    <message>
        <source>Read: yes</source>
        <translation>Lecture&#x202f;: oui</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Ask whoever gave you the key for one that may read characters.</source>
        <translation>Demandez à qui vous l’a fournie une clé autorisée à lire les personnages.</translation>
    </message>
    <message>
        <source>Save and delete: known at the first decision</source>
        <translation>Garder et supprimer&#x202f;: vérifié à la première décision</translation>
    </message>
    <message>
        <source>Save and delete</source>
        <translation>Garder et supprimer</translation>
    </message>
</context>
<context>
    <name>CheckPane</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>Tester la c&amp;onnexion</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Something does not work yet.</source>
        <translation>Quelque chose ne fonctionne pas encore.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La connexion fonctionne.</translation>
    </message>
</context>
<context>
    <name>CheckSteps</name>
    <message>
        <source>waiting</source>
        <extracomment>A step of a test</extracomment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussite</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>encore inconnu</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>Étapes du test</translation>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <extracomment>Each: %1 is &quot;138 of 307&quot;</extracomment>
        <translation>Garder&#x202f;: %1</translation>
    </message>
    <message>
        <source>Resynthesizing %1</source>
        <translation>Resynthèse&#x202f;: %1</translation>
    </message>
    <message>
        <source>Cleaning up %1</source>
        <translation>Nettoyage&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <extracomment>Each: %1 is a number</extracomment>
        <translation>gardés&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>faits&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 being made</source>
        <translation>en création&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>lancés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sending begins in %1 s</source>
        <translation>L’envoi commence dans %1&#x202f;s</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <extracomment>%1 is &quot;138 of 307&quot;, %2 a time: &quot;7 min&quot;</extracomment>
        <translation>%1, reste environ %2</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 personnage</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 personnages</translation>
    </message>
    <message>
        <source>Paused at %1, after %2 failures in a row</source>
        <translation>En pause à %1, après %2 échecs de suite</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation>En pause à %1</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation>Arrêté à %1</translation>
    </message>
    <message>
        <source>Through: %1</source>
        <translation>Terminé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>Défait. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 already gone</source>
        <translation>déjà disparus&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 changed meanwhile</source>
        <translation>modifiés entre-temps&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>échecs&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <translation>défaits&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>en attente&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 on the way</source>
        <translation>en route&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>à venir&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>non envoyés&#x202f;: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>already gone</source>
        <translation>déjà disparu</translation>
    </message>
    <message>
        <source>changed meanwhile, and left alone</source>
        <translation>modifié entre-temps, laissé tel quel</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>défait</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>published as ready, cannot be undone on the server</source>
        <translation>publication comme prêts, irréversible sur le serveur</translation>
    </message>
    <message>
        <source>all refs are made anew, %1 generations each</source>
        <extracomment>%1 is a number above 1</extracomment>
        <translation>toutes les réfs refaites, %1 générations chacun</translation>
    </message>
    <message>
        <source>1 is left out: only reviewing ones can be saved.</source>
        <translation>1 est laissé de côté&#x202f;: seuls ceux en revue peuvent être gardés.</translation>
    </message>
    <message>
        <source>%1 are left out: only reviewing ones can be saved.</source>
        <translation>%1 sont laissés de côté&#x202f;: seuls ceux en revue peuvent être gardés.</translation>
    </message>
    <message>
        <source>1 is left out: many at once are made anew only where they have failed.</source>
        <translation>1 est laissé de côté&#x202f;: par lots, seuls ceux en échec sont refaits.</translation>
    </message>
    <message>
        <source>%1 are left out: many at once are made anew only where they have failed.</source>
        <translation>%1 sont laissés de côté&#x202f;: par lots, seuls ceux en échec sont refaits.</translation>
    </message>
    <message>
        <source>1 is left out: it is deleted already, or of a status that this version does not know.</source>
        <translation>1 est laissé de côté&#x202f;: il est déjà supprimé, ou d’un statut que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>%1 are left out: they are deleted already, or of a status that this version does not know.</source>
        <translation>%1 sont laissés de côté&#x202f;: ils sont déjà supprimés, ou d’un statut que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <extracomment>%1 is &quot;12 characters&quot;</extracomment>
        <translation>Garder %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Resynthesize 1 failed character</source>
        <translation>Resynthétiser 1 personnage en échec</translation>
    </message>
    <message>
        <source>Resynthesize %1 failed characters</source>
        <translation>Resynthétiser %1 personnages en échec</translation>
    </message>
    <message>
        <source>Nothing of what is selected is reviewing, and can be saved.</source>
        <translation>Rien dans la sélection n’est en revue&#x202f;: rien à garder.</translation>
    </message>
    <message>
        <source>Nothing of what is selected has failed.</source>
        <translation>Rien dans la sélection n’est en échec.</translation>
    </message>
    <message>
        <source>Nothing of what is selected can be deleted.</source>
        <translation>Rien dans la sélection ne peut être supprimé.</translation>
    </message>
    <message>
        <source>Characters to save</source>
        <translation>Personnages à garder</translation>
    </message>
    <message>
        <source>Characters to resynthesize</source>
        <translation>Personnages à resynthétiser</translation>
    </message>
    <message>
        <source>Characters to delete</source>
        <translation>Personnages à supprimer</translation>
    </message>
    <message>
        <source>generations</source>
        <extracomment>What a number counts</extracomment>
        <translation>générations</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>personnages</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1 is a number, %2 a status, %3 what happens to them: &quot;307 failed: removed from the list for good, refs included&quot;</extracomment>
        <translation>%1 × %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 generations in all</source>
        <translation>%1 générations en tout</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a number, %2 why so many characters failed</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: Other reasons</source>
        <translation>%1&#x202f;: autres raisons</translation>
    </message>
    <message>
        <source>%1: Less than a day</source>
        <translation>%1&#x202f;: moins d’un jour</translation>
    </message>
    <message>
        <source>%1: 1 to 7 days</source>
        <translation>%1&#x202f;: 1 à 7 jours</translation>
    </message>
    <message>
        <source>%1: 7 to 30 days</source>
        <translation>%1&#x202f;: 7 à 30 jours</translation>
    </message>
    <message>
        <source>%1: More than 30 days</source>
        <translation>%1&#x202f;: plus de 30 jours</translation>
    </message>
    <message>
        <source>%1: Not known</source>
        <translation>%1&#x202f;: inconnu</translation>
    </message>
    <message>
        <source>From the first to the last: %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Du premier au dernier&#x202f;: %1.</translation>
    </message>
    <message>
        <source>From the first to the last: %1. While others of the team write too: %2.</source>
        <extracomment>Each a time</extracomment>
        <translation>Du premier au dernier&#x202f;: %1. Si le reste de l’équipe écrit aussi&#x202f;: %2.</translation>
    </message>
    <message>
        <source>1 has changed since it was selected, and will be left alone.</source>
        <translation>1 a changé depuis sa sélection et sera laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 have changed since they were selected, and will be left alone.</source>
        <translation>%1 ont changé depuis leur sélection et seront laissés tels quels.</translation>
    </message>
    <message>
        <source>changed since, now %1</source>
        <extracomment>%1 is a status</extracomment>
        <translation>modifié depuis, désormais %1</translation>
    </message>
    <message>
        <source>It is not recorded, and not begun. %1</source>
        <translation>Le traitement n’est ni consigné ni commencé. %1</translation>
    </message>
    <message>
        <source>Waits for the run before it · %1</source>
        <translation>Attend le traitement précédent · %1</translation>
    </message>
    <message>
        <source>Waits for %1 runs before it · %2</source>
        <translation>Attend %1 autres traitements · %2</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>What many characters have done to them at once, as a name</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Resynthesize</source>
        <translation>Resynthèse</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>A Save run was interrupted at %1.</source>
        <extracomment>Each: %1 is &quot;138 of 307&quot;</extracomment>
        <translation>Un «&#x202f;Garder&#x202f;» par lots a été interrompu à %1.</translation>
    </message>
    <message>
        <source>A Save run is paused at %1.</source>
        <translation>Un «&#x202f;Garder&#x202f;» par lots est en pause à %1.</translation>
    </message>
    <message>
        <source>A Resynthesize run was interrupted at %1.</source>
        <translation>Une resynthèse par lots a été interrompue à %1.</translation>
    </message>
    <message>
        <source>A Resynthesize run is paused at %1.</source>
        <translation>Une resynthèse par lots est en pause à %1.</translation>
    </message>
    <message>
        <source>A clean-up was interrupted at %1.</source>
        <translation>Un nettoyage a été interrompu à %1.</translation>
    </message>
    <message>
        <source>A clean-up is paused at %1.</source>
        <translation>Un nettoyage est en pause à %1.</translation>
    </message>
    <message>
        <source>%1 paused at %2</source>
        <translation>%1&#x202f;: en pause à %2</translation>
    </message>
    <message>
        <source>1 is left out: it has more refs than are shown here, so it cannot be judged here.</source>
        <translation>1 est laissé de côté&#x202f;: il a plus de réfs qu’il n’en est montré ici et ne peut donc pas être jugé ici.</translation>
    </message>
    <message>
        <source>%1 are left out: they have more refs than are shown here, so they cannot be judged here.</source>
        <translation>%1 sont laissés de côté&#x202f;: ils ont plus de réfs qu’il n’en est montré ici et ne peuvent donc pas être jugés ici.</translation>
    </message>
    <message>
        <source>The number is typed because generations are billed.</source>
        <translation>Le nombre est à taper, car les générations sont facturées.</translation>
    </message>
    <message>
        <source>The number is typed because a Save cannot be undone on the server.</source>
        <translation>Le nombre est à taper, car «&#x202f;Garder&#x202f;» ne peut pas être défait sur le serveur.</translation>
    </message>
    <message>
        <source>The number is typed because ready or reviewing characters are among them.</source>
        <translation>Le nombre est à taper, car il s’y trouve des personnages prêts ou en revue.</translation>
    </message>
    <message>
        <source>The number is typed because they are more than %1.</source>
        <translation>Le nombre est à taper, car il y en a plus de %1.</translation>
    </message>
    <message>
        <source>Save characters</source>
        <translation>Garder des personnages</translation>
    </message>
    <message>
        <source>Resynthesize characters</source>
        <translation>Resynthétiser des personnages</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>After Start all of it is held for %1: Ctrl+Z takes it back, Ctrl+S sends it now.</source>
        <extracomment>%1 is a time: &quot;30 s&quot;</extracomment>
        <translation>Après «&#x202f;Démarrer&#x202f;», tout est différé de %1&#x202f;: Ctrl+Z le défait, Ctrl+S l’envoie aussitôt.</translation>
    </message>
    <message>
        <source>%1 with refs, %2 without</source>
        <translation>avec réfs&#x202f;: %1, sans&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 with more than the %2 that are shown</source>
        <extracomment>Each a number: of characters, and of refs</extracomment>
        <translation>avec plus que les %2 affichées&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 refs</source>
        <extracomment>Two numbers, of refs</extracomment>
        <translation>%1 réfs sur %2</translation>
    </message>
    <message>
        <source>save</source>
        <comment>file name</comment>
        <extracomment>Each: the name of a file, before day, time and ending: small ASCII letters and dashes</extracomment>
        <translation>garder</translation>
    </message>
    <message>
        <source>resynthesize</source>
        <comment>file name</comment>
        <translation>resynthese</translation>
    </message>
    <message>
        <source>clean-up</source>
        <comment>file name</comment>
        <translation>nettoyage</translation>
    </message>
    <message>
        <source>save-result</source>
        <comment>file name</comment>
        <extracomment>Each: the name of a file, before day, time and ending: small ASCII letters and dashes</extracomment>
        <translation>garder-resultat</translation>
    </message>
    <message>
        <source>resynthesize-result</source>
        <comment>file name</comment>
        <translation>resynthese-resultat</translation>
    </message>
    <message>
        <source>clean-up-result</source>
        <comment>file name</comment>
        <translation>nettoyage-resultat</translation>
    </message>
    <message>
        <source>Looking up %1 of %2. Start waits for the last one.</source>
        <extracomment>Two numbers: which character it is, and of how many</extracomment>
        <translation>Consultation de %1 sur %2. «&#x202f;Démarrer&#x202f;» attend le dernier.</translation>
    </message>
    <message>
        <source>1 is left out: it could not be looked up. To try again, cancel and open this anew.</source>
        <translation>1 est laissé de côté&#x202f;: il n’a pas pu être consulté. Pour réessayer, annulez, puis rouvrez.</translation>
    </message>
    <message>
        <source>%1 are left out: they could not be looked up. To try again, cancel and open this anew.</source>
        <translation>%1 sont laissés de côté&#x202f;: ils n’ont pas pu être consultés. Pour réessayer, annulez, puis rouvrez.</translation>
    </message>
    <message>
        <source>All are sent right after one another.</source>
        <translation>Tous sont envoyés à la suite, sans attente.</translation>
    </message>
    <message>
        <source>Not finished: %1</source>
        <extracomment>Each: %1 is &quot;138 of 307&quot;</extracomment>
        <translation>Inachevé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not finished: interrupted at %1</source>
        <translation>Inachevé&#x202f;: interrompu à %1</translation>
    </message>
    <message>
        <source>Not finished: paused at %1</source>
        <translation>Inachevé&#x202f;: en pause à %1</translation>
    </message>
    <message>
        <source>At the team&apos;s limit: it can be sent in %1.</source>
        <extracomment>%1 is a time: &quot;about 24 s&quot;</extracomment>
        <translation>À la limite de l’équipe&#x202f;: envoi possible dans %1.</translation>
    </message>
    <message>
        <source>%1 left alone</source>
        <translation>laissés tels quels&#x202f;: %1</translation>
    </message>
    <message>
        <source>left alone: flagged meanwhile</source>
        <translation>laissé tel quel&#x202f;: signalé entre-temps</translation>
    </message>
    <message>
        <source>left alone: your own decision was undone or failed</source>
        <translation>laissé tel quel&#x202f;: votre propre décision a été défaite ou a échoué</translation>
    </message>
    <message>
        <source>held for %1 s</source>
        <extracomment>Each: %1 is a number</extracomment>
        <translation>différé encore %1&#x202f;s</translation>
    </message>
    <message>
        <source>%1 held for %2 s</source>
        <extracomment>%1 is &quot;Clean-up&quot;, &quot;Save&quot; or &quot;Resynthesize&quot;, %2 a number</extracomment>
        <translation>%1&#x202f;: différé encore %2&#x202f;s</translation>
    </message>
    <message>
        <source>%1 tried without effect</source>
        <translation>%1 essayés sans effet</translation>
    </message>
    <message>
        <source>tried without effect</source>
        <translation>essayé sans effet</translation>
    </message>
    <message>
        <source>%1 paused at %2, after %3 failures</source>
        <extracomment>%1 is &quot;Clean-up&quot;, &quot;Save&quot; or &quot;Resynthesize&quot;, %2 &quot;138 of 307&quot;, here and below %3 is a number</extracomment>
        <translation>%1&#x202f;: en pause à %2, après %3 échecs</translation>
    </message>
</context>
<context>
    <name>CleanupDialog</name>
    <message>
        <source>Clean-ups</source>
        <translation>Nettoyages</translation>
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
        <translation>%1&#x202f;: terminé</translation>
    </message>
    <message>
        <source>%1 paused after %2 failures</source>
        <extracomment>%2 is a number</extracomment>
        <translation>%1&#x202f;: en pause après %2 échecs</translation>
    </message>
    <message>
        <source>%1 waits: the key lacks a right</source>
        <translation>%1&#x202f;: en attente, il manque un droit à la clé</translation>
    </message>
    <message>
        <source>%1 waits for a key</source>
        <translation>%1&#x202f;: en attente d’une clé</translation>
    </message>
</context>
<context>
    <name>Cleanups</name>
    <message>
        <source>Nothing is selected.</source>
        <translation>Rien n’est sélectionné.</translation>
    </message>
    <message>
        <source>Selected again: %1</source>
        <translation>Sélectionnés à nouveau&#x202f;: %1</translation>
    </message>
    <message>
        <source>There is no clean-up yet.</source>
        <translation>Il n’y a pas encore de nettoyage.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Greenroom closes when the last decisions are through: %1 left. What is not on its way yet can be undone.</source>
        <translation>Greenroom se fermera une fois les dernières décisions passées&#x202f;: il en reste %1. Ce qui n’est pas encore en route peut être défait.</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>They are kept on this computer, and go on when this connection is opened again.</source>
        <translation>Elles sont conservées sur cet ordinateur et continueront à la réouverture de cette connexion.</translation>
    </message>
    <message>
        <source>Who forgets the connection forgets them too, and they are not sent.</source>
        <translation>Oublier la connexion les oublie aussi&#x202f;: elles ne seront pas envoyées.</translation>
    </message>
    <message>
        <source>Decisions not sent yet</source>
        <translation>Décisions pas encore envoyées</translation>
    </message>
    <message>
        <source>Decisions not sent yet: %1</source>
        <translation>Décisions pas encore envoyées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Conserver pour plus tard</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>The Save run is at %1.</source>
        <extracomment>Each: %1 is &quot;138 of 307&quot;</extracomment>
        <translation>Le «&#x202f;Garder&#x202f;» par lots en est à %1.</translation>
    </message>
    <message>
        <source>The Resynthesize run is at %1.</source>
        <translation>La resynthèse par lots en est à %1.</translation>
    </message>
    <message>
        <source>The clean-up is at %1.</source>
        <translation>Le nettoyage en est à %1.</translation>
    </message>
    <message>
        <source>The runs are kept on this computer, and go on at the next start once you say so.</source>
        <translation>Les traitements sont conservés sur cet ordinateur et continueront au prochain démarrage, avec votre accord.</translation>
    </message>
    <message>
        <source>The run is kept on this computer, and goes on at the next start once you say so.</source>
        <translation>Le traitement est conservé sur cet ordinateur et continuera au prochain démarrage, avec votre accord.</translation>
    </message>
    <message>
        <source>The runs end with the connection.</source>
        <translation>Les traitements s’arrêtent avec la connexion.</translation>
    </message>
    <message>
        <source>The run ends with the connection.</source>
        <translation>Le traitement s’arrête avec la connexion.</translation>
    </message>
    <message>
        <source>Runs under way: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Traitements en cours&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <extracomment>%1 is &quot;Clean-up&quot;, &quot;Save&quot; or &quot;Resynthesize&quot;</extracomment>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>What is tried again of a stopped run is not kept: what has not been sent by then is not sent.</source>
        <translation>Ce qui est réessayé d’un traitement arrêté n’est pas conservé&#x202f;: ce qui n’est pas encore envoyé ne le sera pas.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
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
        <translation>Usage&#x202f;: greenroom [options] [lien]
Examiner des personnages générés par IA, quatre réfs à la fois.

  --sandbox         lancer un serveur local de démonstration et s’y connecter
  --base-url URL    se connecter à ce serveur&#x202f;: https, ou http sur cet
                    ordinateur, sans /v1
  --api-key-stdin   lire la clé d’API de cette session sur la première ligne
                    de l’entrée standard
  --data-dir DIR    placer réglages, caches et journal sous DIR
  --self-check      dire ce que le système offre, puis terminer
  -h, --help        afficher cette aide
  -v, --version     afficher la version

Un lien greenroom:character/ID affiche ce personnage de la connexion ouverte.
Les options de Qt, comme --platform et --style, fonctionnent aussi. Une clé
d’API n’est jamais lue sur la ligne de commande ni dans l’environnement.
</translation>
    </message>
    <message>
        <source>An API key is not taken from the command line, where other programs can read it. Use --api-key-stdin, or type it in the window.</source>
        <translation>Une clé d’API n’est pas acceptée sur la ligne de commande, où d’autres programmes peuvent la lire. Utilisez --api-key-stdin, ou saisissez-la dans la fenêtre.</translation>
    </message>
    <message>
        <source>There is no option %1. See --help.</source>
        <translation>L’option %1 n’existe pas. Voir --help.</translation>
    </message>
    <message>
        <source>--base-url takes the server&apos;s address without /v1.</source>
        <translation>--base-url attend l’adresse du serveur sans /v1.</translation>
    </message>
    <message>
        <source>--base-url takes a server&apos;s address such as https://api.example.com; http is possible on this computer only.</source>
        <translation>--base-url attend l’adresse d’un serveur, comme https://api.example.com&#x202f;; http n’est possible que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>--data-dir takes a folder, and this is none.</source>
        <translation>--data-dir attend un dossier, et ceci n’en est pas un.</translation>
    </message>
    <message>
        <source>--%1 needs a value. See --help.</source>
        <translation>--%1 attend une valeur. Voir --help.</translation>
    </message>
    <message>
        <source>Only options and one link are understood. See --help.</source>
        <translation>Seuls un lien et des options sont acceptés. Voir --help.</translation>
    </message>
    <message>
        <source>--sandbox and --base-url exclude each other.</source>
        <translation>--sandbox et --base-url s’excluent.</translation>
    </message>
    <message>
        <source>--sandbox has a key of its own; leave --api-key-stdin out.</source>
        <translation>--sandbox a sa propre clé&#x202f;; omettez --api-key-stdin.</translation>
    </message>
    <message>
        <source>Of links only those that begin with greenroom: are understood. See --help.</source>
        <translation>Seuls les liens qui commencent par «&#x202f;greenroom:&#x202f;» sont acceptés. Voir --help.</translation>
    </message>
    <message>
        <source>Only one link at a time is understood. See --help.</source>
        <translation>Un seul lien à la fois est accepté. Voir --help.</translation>
    </message>
    <message>
        <source>The link is too long to lead to a character. See --help.</source>
        <translation>Le lien est trop long pour mener à un personnage. Voir --help.</translation>
    </message>
    <message>
        <source>The link leads to no character, since it has line breaks or other control characters. See --help.</source>
        <translation>Le lien ne mène à aucun personnage, car il contient des sauts de ligne ou d’autres caractères de contrôle. Voir --help.</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Less ([)</source>
        <extracomment>What a button does, and its key in brackets</extracomment>
        <translation>Moins ([)</translation>
    </message>
    <message>
        <source>More (])</source>
        <translation>Plus (])</translation>
    </message>
    <message>
        <source>%1 (M turns to the next way)</source>
        <translation>%1 (M passe au mode suivant)</translation>
    </message>
</context>
<context>
    <name>CompareHeading</name>
    <message>
        <source>%1 · pinned</source>
        <extracomment>%1 is the name of the character that others are compared with</extracomment>
        <translation>%1 · épinglé</translation>
    </message>
    <message>
        <source>%1 · another pose</source>
        <extracomment>%1 is the name of a character of which two poses are compared</extracomment>
        <translation>%1 · autre pose</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Rien à quoi comparer</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <extracomment>The character that another is compared with</extracomment>
        <translation>Référence&#x202f;: %1</translation>
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
        <translation>Seul un autre personnage peut être épinglé&#x202f;: C compare avec un autre.</translation>
    </message>
</context>
<context>
    <name>CompareLine</name>
    <message>
        <source>Fit %1 %</source>
        <translation>Ajusté, %1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>B ×%1</source>
        <extracomment>How much B is enlarged to be as large as A</extracomment>
        <translation>B ×%1</translation>
    </message>
    <message>
        <source>mean %1 of 255, most %2</source>
        <extracomment>How much two pictures differ; 255 is as much as black and white</extracomment>
        <translation>moyenne %1 sur 255, maximum %2</translation>
    </message>
    <message>
        <source>≈ identical: %1</source>
        <extracomment>%1 is how much two pictures differ</extracomment>
        <translation>≈ identiques&#x202f;: %1</translation>
    </message>
    <message>
        <source>Decision applies to: B %1</source>
        <translation>Décision pour&#x202f;: B %1</translation>
    </message>
    <message>
        <source>Different poses</source>
        <extracomment>The two refs that are compared are not of the same pose</extracomment>
        <translation>Poses différentes</translation>
    </message>
</context>
<context>
    <name>CompareLook</name>
    <message>
        <source>line at %1 %</source>
        <extracomment>Where the line is between two pictures, from the left</extracomment>
        <translation>ligne à %1&#x202f;%</translation>
    </message>
    <message>
        <source>gain ×%1</source>
        <translation>gain ×%1</translation>
    </message>
    <message>
        <source>B covers %1 %</source>
        <translation>B couvre %1&#x202f;%</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>toutes les %1&#x202f;s</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Onion</source>
        <translation>Pelure d’oignon</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Clignotement</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>Side by side, as short as it can be</extracomment>
        <translation>Duo</translation>
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
        <translation>A n’est pas dans cette file et ne peut donc pas être jugé ici.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Compared refs</source>
        <translation>Réfs comparées</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>A, the reference: %1. B, the judged one: %2. %3.</source>
        <extracomment>%1 and %2 are like &quot;Front ref of Mira Voss&quot;, %3 is how they are compared</extracomment>
        <translation>A, la référence&#x202f;: %1. B, le jugé&#x202f;: %2. %3.</translation>
    </message>
    <message>
        <source>There is no other character to compare with.</source>
        <translation>Il n’y a pas d’autre personnage auquel comparer.</translation>
    </message>
    <message>
        <source>This character has no ref to compare with.</source>
        <translation>Ce personnage n’a pas de réf à comparer.</translation>
    </message>
    <message>
        <source>There is not enough memory to subtract refs as large as these. Other ways of comparing need less of it.</source>
        <translation>La mémoire ne suffit pas pour soustraire des réfs aussi grandes. D’autres modes de comparaison en demandent moins.</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Try the san&amp;dbox</source>
        <translation>Essayer le &amp;bac à sable</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Connect to your team</source>
        <translation>Se connecter à votre équipe</translation>
    </message>
    <message>
        <source>Greenroom asks once for your team&apos;s API key, and sends it to this server only.</source>
        <translation>Greenroom demande une seule fois la clé d’API de votre équipe et ne l’envoie qu’à ce serveur.</translation>
    </message>
    <message>
        <source>Starts a server on this computer with characters to practise on</source>
        <translation>Lance sur cet ordinateur un serveur avec des personnages pour s’exercer</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>This key is of another team, %1. Its decisions must not mix with those of %2: enter a key of that team, or add a connection.</source>
        <translation>Cette clé est celle d’une autre équipe, %1. Ses décisions ne doivent pas se mêler à celles de %2&#x202f;: saisissez une clé de cette équipe, ou ajoutez une connexion.</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;veur</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>Clé d’&amp;API</translation>
    </message>
    <message>
        <source>Keep the key in</source>
        <translation>Conserver la clé dans</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>The key belongs to this server. For another one add a connection.</source>
        <translation>La clé appartient à ce serveur. Pour un autre, ajoutez une connexion.</translation>
    </message>
    <message>
        <source>With http:// the key could be read on its way. That is possible with a server on this computer only; use https://.</source>
        <translation>Avec http://, la clé pourrait être lue en chemin. Ce n’est possible qu’avec un serveur sur cet ordinateur&#x202f;; utilisez https://.</translation>
    </message>
    <message>
        <source>That is no address of a server. It starts with https:// as a rule.</source>
        <translation>Ce n’est pas l’adresse d’un serveur. Une telle adresse commence en général par https://.</translation>
    </message>
    <message>
        <source>Means %1. For this computer type http://</source>
        <translation>Compris comme %1. Pour cet ordinateur, tapez http://</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>The team&apos;s rate limit is used up at the moment. Test again in a minute.</source>
        <translation>La limite de débit de l’équipe est épuisée pour l’instant. Refaites le test dans une minute.</translation>
    </message>
</context>
<context>
    <name>ConnectionDelegate</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>ConnectionDialogs</name>
    <message>
        <source>Enter the API key that is to be used from now on.</source>
        <translation>Saisissez la clé d’API à utiliser désormais.</translation>
    </message>
</context>
<context>
    <name>ConnectionListModel</name>
    <message>
        <source>key in the keychain</source>
        <translation>clé dans le trousseau</translation>
    </message>
    <message>
        <source>no key kept</source>
        <translation>aucune clé conservée</translation>
    </message>
    <message>
        <source>Team %1 · %2</source>
        <extracomment>%1 is a team&apos;s name, %2 a server</extracomment>
        <translation>Équipe %1 · %2</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>A connection that the window shows</extracomment>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>jamais utilisée</translation>
    </message>
    <message>
        <source>used %1</source>
        <extracomment>%1 is &quot;2 h ago&quot;, &quot;8 May&quot;</extracomment>
        <translation>dernier usage&#x202f;: %1</translation>
    </message>
    <message>
        <source>That connection is no longer there.</source>
        <translation>Cette connexion n’existe plus.</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>Une connexion doit avoir un nom.</translation>
    </message>
    <message>
        <source>That looks like an API key. Choose another name.</source>
        <translation>Cela ressemble à une clé d’API. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Another connection is called %1. Choose another name.</source>
        <translation>Une autre connexion s’appelle %1. Choisissez un autre nom.</translation>
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
        <translation>Vers&amp;ion de l’API</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Version de l’API</translation>
    </message>
    <message>
        <source>The day of the API that Greenroom asks for; few have to change it</source>
        <translation>La date de l’API que demande Greenroom&#x202f;; il est rare de devoir la changer</translation>
    </message>
    <message>
        <source>The API version is a day, as in %1.</source>
        <translation>La version de l’API est une date, comme %1.</translation>
    </message>
</context>
<context>
    <name>ConnectionProbe</name>
    <message>
        <source>The system took too long to say by which proxy the server is reached. Choose a proxy, or none.</source>
        <translation>Le système a mis trop de temps à dire par quel proxy joindre le serveur. Choisissez un proxy, ou aucun.</translation>
    </message>
    <message>
        <source>Looking up the server&apos;s name took too long. Check the network.</source>
        <translation>La recherche du nom du serveur a pris trop de temps. Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>The proxy, or the server behind it, took too long to answer.</source>
        <translation>Le proxy, ou le serveur derrière lui, a mis trop de temps à répondre.</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>&amp;Switch to</source>
        <translation>&amp;Passer à</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>New &amp;Key…</source>
        <translation>Nouvelle &amp;clé…</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Oublier…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
</context>
<context>
    <name>ConnectionsMenu</name>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Connexions</translation>
    </message>
    <message>
        <source>&amp;Add Connection…</source>
        <translation>&amp;Ajouter une connexion…</translation>
    </message>
    <message>
        <source>&amp;Manage Connections…</source>
        <translation>&amp;Gérer les connexions…</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>not loaded</source>
        <translation>non chargée</translation>
    </message>
    <message>
        <source>%1 more</source>
        <extracomment>In the place of refs that have no room: %1 is their number</extracomment>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Of a contact sheet: %1 and %2 are numbers</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>There is a file %1 already, which one of the pages would be called. Choose another name or folder.</source>
        <translation>Il existe déjà un fichier %1, nom que prendrait l’une des pages. Choisissez un autre nom ou dossier.</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>signalé</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>There is no ref to take.</source>
        <translation>Il n’y a pas de réf à copier.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1 is &quot;Front ref of Mira Voss&quot;
----------
%1 is the id of a character</extracomment>
        <translation>Copié&#x202f;: %1</translation>
    </message>
    <message>
        <source>No character is shown.</source>
        <translation>Aucun personnage n’est affiché.</translation>
    </message>
    <message>
        <source>Copied for curl, with GREENROOM_API_KEY in the place of the key.</source>
        <translation>Copié pour curl, avec GREENROOM_API_KEY à la place de la clé.</translation>
    </message>
</context>
<context>
    <name>CredentialStore</name>
    <message>
        <source>There is no key to keep, or no server that it is for.</source>
        <translation>Il n’y a pas de clé à conserver, ou pas de serveur pour elle.</translation>
    </message>
</context>
<context>
    <name>CursorTrail</name>
    <message>
        <source>The server repeated a page, so this list may not be complete.</source>
        <translation>Le serveur a répété une page&#x202f;: cette liste n’est peut-être pas complète.</translation>
    </message>
</context>
<context>
    <name>Decider</name>
    <message>
        <source>Nothing can be made anew of this character.</source>
        <translation>Rien ne peut être refait pour ce personnage.</translation>
    </message>
    <message>
        <source>Save is for characters in review.</source>
        <translation>«&#x202f;Garder&#x202f;» ne vaut que pour les personnages en revue.</translation>
    </message>
    <message>
        <source>This character cannot be deleted from here.</source>
        <translation>Ce personnage ne peut pas être supprimé d’ici.</translation>
    </message>
    <message>
        <source>There is no ref to make anew. Shift+R makes all of them.</source>
        <translation>Il n’y a pas de réf à refaire. Maj+R les refait toutes.</translation>
    </message>
    <message>
        <source>This version does not know the pose of this ref, so it cannot ask for it.</source>
        <translation>Cette version ne connaît pas la pose de cette réf et ne peut donc pas la demander.</translation>
    </message>
    <message>
        <source>Several refs have this pose, so the server cannot tell which one is meant.</source>
        <translation>Plusieurs réfs ont cette pose&#x202f;: le serveur ne peut pas savoir laquelle est visée.</translation>
    </message>
    <message>
        <source>This character has no attributes to make refs from.</source>
        <translation>Ce personnage n’a pas d’attributs dont tirer des réfs.</translation>
    </message>
    <message>
        <source>It has more refs than are shown here, so it cannot be judged here.</source>
        <translation>Il a plus de réfs qu’il n’en est montré ici et ne peut donc pas être jugé ici.</translation>
    </message>
    <message>
        <source>The last decision is still being recorded. Press again in a moment.</source>
        <translation>La dernière décision est encore en cours d’enregistrement. Appuyez de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>There is nothing left to undo: the rest is sent.</source>
        <translation>Il n’y a plus rien à défaire&#x202f;: le reste est envoyé.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à défaire.</translation>
    </message>
    <message>
        <source>Undone: %1 of %2, which the filter hides.</source>
        <extracomment>%1 is Save, Discard and so on, %2 the name of a character</extracomment>
        <translation>Défait&#x202f;: «&#x202f;%1&#x202f;» pour %2, que le filtre cache.</translation>
    </message>
    <message>
        <source>Undone: %1 of %2, in another queue.</source>
        <translation>Défait&#x202f;: «&#x202f;%1&#x202f;» pour %2, dans une autre file.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Press again to redo: %1 of %2.</source>
        <extracomment>%1 is Save, Discard and so on, %2 the name of a character</extracomment>
        <translation>Appuyez de nouveau pour rétablir&#x202f;: «&#x202f;%1&#x202f;» pour %2.</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be redone while the filter hides it.</source>
        <translation>«&#x202f;%1&#x202f;» pour %2 ne peut pas être rétabli tant que le filtre le cache.</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be redone from this queue.</source>
        <translation>«&#x202f;%1&#x202f;» pour %2 ne peut pas être rétabli depuis cette file.</translation>
    </message>
    <message>
        <source>%1 does not apply to %2 any more.</source>
        <translation>«&#x202f;%1&#x202f;» ne s’applique plus à %2.</translation>
    </message>
    <message>
        <source>It is part of a clean-up, which is taken back as a whole.</source>
        <translation>Il fait partie d’un nettoyage, qui ne se défait qu’en entier.</translation>
    </message>
    <message>
        <source>The decision on this character is on its way already.</source>
        <translation>La décision sur ce personnage est déjà en route.</translation>
    </message>
    <message>
        <source>Nothing is held for this character.</source>
        <translation>Rien n’est différé pour ce personnage.</translation>
    </message>
    <message>
        <source>Ref %1 is not loaded. Press again to decide anyway.</source>
        <translation>La réf %1 n’est pas chargée. Appuyez de nouveau pour décider quand même.</translation>
    </message>
    <message>
        <source>No ref is loaded. Press again to decide anyway.</source>
        <translation>Aucune réf n’est chargée. Appuyez de nouveau pour décider quand même.</translation>
    </message>
    <message>
        <source>Refs %1 are not loaded. Press again to decide anyway.</source>
        <translation>Les réfs %1 ne sont pas chargées. Appuyez de nouveau pour décider quand même.</translation>
    </message>
    <message>
        <source>Still loading: not all refs are shown yet.</source>
        <translation>Chargement en cours&#x202f;: des réfs ne sont pas encore affichées.</translation>
    </message>
    <message>
        <source>B is hidden in this way of comparing. Have more of it shown, then decide.</source>
        <translation>B est caché dans ce mode de comparaison. Affichez-en davantage, puis décidez.</translation>
    </message>
    <message>
        <source>Its refs are being made already. Ask again once they are there.</source>
        <translation>Ses réfs sont déjà en cours de création. Redemandez une fois qu’elles sont là.</translation>
    </message>
    <message>
        <source>The list was read anew. This is %1: press again if it is meant.</source>
        <extracomment>%1 is the name of a character</extracomment>
        <translation>La liste a été relue. Voici %1&#x202f;: appuyez de nouveau s’il s’agit bien de ce personnage.</translation>
    </message>
    <message>
        <source>It has only just come into view. Press again if it is meant.</source>
        <translation>Il vient seulement d’apparaître. Appuyez de nouveau s’il s’agit bien de ce personnage.</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Delete with a reason, which is recorded</source>
        <translation>Supprimer avec un motif, qui est consigné</translation>
    </message>
    <message>
        <source>Discard with a reason, which is recorded</source>
        <translation>Écarter avec un motif, qui est consigné</translation>
    </message>
    <message>
        <source>Take the flag away</source>
        <translation>Retirer le signalement</translation>
    </message>
    <message>
        <source>Ask for a second opinion on this character, and go on to the next</source>
        <translation>Demander un second avis sur ce personnage et passer au suivant</translation>
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
        <translation>Hors ligne&#x202f;: envoi dès que le serveur répond. D’ici là, «&#x202f;Défaire&#x202f;» reste possible.</translation>
    </message>
    <message>
        <source>What waits for you since the crash has its buttons under Recent.</source>
        <translation>Ce qui vous attend depuis l’arrêt brutal se règle sous «&#x202f;Récent&#x202f;».</translation>
    </message>
    <message>
        <source>With those selected, after a dry run</source>
        <translation>Pour la sélection, après une simulation</translation>
    </message>
    <message>
        <source>Take back %1 of %2</source>
        <translation>Défaire «&#x202f;%1&#x202f;» pour %2</translation>
    </message>
    <message>
        <source>Nothing is held back.</source>
        <translation>Rien n’est différé.</translation>
    </message>
</context>
<context>
    <name>DecisionKeys</name>
    <message>
        <source>That is for one character at a time: Enter shows it with all its refs.</source>
        <translation>Un seul personnage à la fois&#x202f;: Entrée l’affiche avec toutes ses réfs.</translation>
    </message>
    <message>
        <source>Nothing is left to undo. A run that has begun is stopped in its window.</source>
        <translation>Il n’y a plus rien à défaire. Un traitement commencé s’arrête dans sa fenêtre.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Cheveux</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Yeux</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpulence</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>%1 of %2, the rest is not shown</source>
        <extracomment>Two numbers, of refs</extracomment>
        <translation>%1 sur %2, le reste n’est pas affiché</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Refs</source>
        <translation>Réfs</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>DryRunPage</name>
    <message>
        <source>Save &amp;list…</source>
        <translation>Enregistrer la &amp;liste…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason, for the record of each</source>
        <translation>Motif, consigné pour chacun</translation>
    </message>
    <message>
        <source>Delete or Space takes the selected one out.</source>
        <translation>Suppr ou Espace retire le personnage sélectionné.</translation>
    </message>
    <message>
        <source>Type %1 to start</source>
        <translation>Tapez %1 pour démarrer</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Enregistré dans %1</translation>
    </message>
</context>
<context>
    <name>EditConnectionDialog</name>
    <message>
        <source>Edit connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>The server cannot change, since the key belongs to it. For another server add a connection.</source>
        <translation>Le serveur ne peut pas changer, car la clé lui appartient. Pour un autre serveur, ajoutez une connexion.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
</context>
<context>
    <name>Effect</name>
    <message>
        <source>1 generation</source>
        <translation>1 génération</translation>
    </message>
    <message numerus="yes">
        <source>%n generations</source>
        <translation>
            <numerusform>%n génération</numerusform>
            <numerusform>%n générations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no images with it meanwhile</source>
        <extracomment>%1 is &quot;4 generations&quot;; no new images can be made of the character while it runs</extracomment>
        <translation>%1, pas d’images avec lui entre-temps</translation>
    </message>
    <message>
        <source>ready to use from then on</source>
        <translation>utilisable dès lors</translation>
    </message>
    <message>
        <source>refs are destroyed</source>
        <translation>destruction des réfs</translation>
    </message>
    <message>
        <source>retired, past images keep working</source>
        <translation>retrait, les images passées restent valables</translation>
    </message>
    <message>
        <source>cancels the generation, credits are not refunded</source>
        <translation>annulation de la génération, crédits non remboursés</translation>
    </message>
    <message>
        <source>removed from the list for good, refs included</source>
        <translation>retrait définitif de la liste, réfs comprises</translation>
    </message>
</context>
<context>
    <name>EndFeed</name>
    <message>
        <source>Open %1 (%2)</source>
        <extracomment>%1 is the name of a queue, %2 how many are in it</extracomment>
        <translation>Ouvrir «&#x202f;%1&#x202f;» (%2)</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>gardés&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 discarded</source>
        <translation>écartés&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>supprimés&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 not sent yet</source>
        <translation>pas encore envoyés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Since the start: %1.</source>
        <extracomment>Since the program was started; %1 is &quot;12 saved, 3 discarded&quot;</extracomment>
        <translation>Depuis le démarrage, %1.</translation>
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
        <translation>Le serveur a répondu à propos d’un autre personnage.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read. It may not be the characters API.</source>
        <translation>La réponse du serveur est illisible. Ce n’est peut-être pas l’API des personnages.</translation>
    </message>
    <message>
        <source>%1 Request id: %2</source>
        <extracomment>%1 is a whole sentence, %2 the id that support asks for</extracomment>
        <translation>%1 Id. de requête&#x202f;: %2</translation>
    </message>
    <message>
        <source>The server refused the API key.</source>
        <translation>Le serveur a refusé la clé d’API.</translation>
    </message>
    <message>
        <source>The API key lacks the right for this.</source>
        <translation>La clé d’API n’a pas le droit nécessaire.</translation>
    </message>
    <message>
        <source>The API key lacks the right for this (%1).</source>
        <translation>La clé d’API n’a pas le droit nécessaire (%1).</translation>
    </message>
    <message>
        <source>The server does not have this any more.</source>
        <translation>Le serveur n’a plus cet élément.</translation>
    </message>
    <message>
        <source>The team&apos;s rate limit is used up. Greenroom waits and goes on.</source>
        <translation>La limite de débit de l’équipe est épuisée. Greenroom attend, puis continue.</translation>
    </message>
    <message>
        <source>The server has a problem (%1). Try again in a moment.</source>
        <translation>Le serveur a un problème (%1). Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The server answered with a redirect (%1), which is not followed. Check the server&apos;s address.</source>
        <translation>Le serveur a répondu par une redirection (%1), qui n’est pas suivie. Vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The server refused this (%1).</source>
        <translation>Le serveur a refusé (%1).</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <translation>Le serveur a refusé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Something else than the characters API answered (%1). Try again in a moment, or check the server&apos;s address.</source>
        <translation>Autre chose que l’API des personnages a répondu (%1). Réessayez dans un instant, ou vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Le serveur a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found. Check the network and the address.</source>
        <translation>Le nom du serveur est introuvable. Vérifiez le réseau et l’adresse.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network and the address.</source>
        <translation>Le serveur est injoignable. Vérifiez le réseau et l’adresse.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate, so nothing was sent. Check the address, or ask whoever runs the server.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat du serveur&#x202f;; rien n’a été envoyé. Vérifiez l’adresse, ou demandez au responsable du serveur.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name, so nothing was sent. Check the address.</source>
        <translation>Le certificat du serveur est établi pour un autre nom&#x202f;; rien n’a été envoyé. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid today, so nothing was sent. Check this computer&apos;s clock, or ask whoever runs the server.</source>
        <translation>Le certificat du serveur n’est pas valable aujourd’hui&#x202f;; rien n’a été envoyé. Vérifiez l’horloge de cet ordinateur, ou demandez au responsable du serveur.</translation>
    </message>
    <message>
        <source>No secure connection to the server came about, so nothing was sent. Check the address; the server must speak TLS 1.2 or newer.</source>
        <translation>Aucune connexion sûre au serveur n’a pu s’établir&#x202f;; rien n’a été envoyé. Vérifiez l’adresse&#x202f;; le serveur doit parler TLS 1.2 ou plus récent.</translation>
    </message>
    <message>
        <source>The proxy&apos;s name was not found. Check the network and the proxy&apos;s name.</source>
        <translation>Le nom du proxy est introuvable. Vérifiez le réseau et le nom du proxy.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check the network, and the proxy&apos;s name and port.</source>
        <translation>Le proxy est injoignable. Vérifiez le réseau, le nom et le port du proxy.</translation>
    </message>
    <message>
        <source>The proxy wants a password, and Greenroom has none to give. Choose another proxy, or none.</source>
        <translation>Le proxy exige un mot de passe, et Greenroom n’en a pas. Choisissez un autre proxy, ou aucun.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or does not lead to the server. Check the network, and the proxy&apos;s name and port.</source>
        <translation>Le proxy est injoignable, ou ne mène pas au serveur. Vérifiez le réseau, le nom et le port du proxy.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>La connexion au serveur a été perdue.</translation>
    </message>
    <message>
        <source>Not all of the connection&apos;s files could be removed. What is left lies in %1; look at its permissions, or remove it by hand.</source>
        <translation>Certains fichiers de la connexion n’ont pas pu être supprimés. Le reste se trouve dans %1&#x202f;; vérifiez ses droits, ou supprimez-le à la main.</translation>
    </message>
</context>
<context>
    <name>ErrorGroups</name>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 is why characters failed, %2 how many characters have it</extracomment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>ErrorsDialog</name>
    <message>
        <source>Count all</source>
        <translation>Tout compter</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Failed by error</source>
        <translation>Échecs selon l’erreur</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Why characters have failed</source>
        <translation>Pourquoi des personnages sont en échec</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Counting: %1</source>
        <translation>Comptage&#x202f;: %1</translation>
    </message>
    <message>
        <source>All that have failed: %1</source>
        <translation>Tous les échecs&#x202f;: %1</translation>
    </message>
    <message>
        <source>Of those loaded: %1</source>
        <translation>Parmi ceux chargés&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON, pour programmes (*.json)</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>%1 could not be written. Look at the free space and the permissions of its folder, or choose another one.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 n’a pas pu être écrit. Vérifiez l’espace libre et les droits de son dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 could not be written: its folder does not exist. Choose another one.</source>
        <translation>%1 n’a pas pu être écrit&#x202f;: son dossier n’existe pas. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Description not allowed</source>
        <translation>Description non admise</translation>
    </message>
    <message>
        <source>Reference image not allowed</source>
        <translation>Image de référence non admise</translation>
    </message>
    <message>
        <source>Result not allowed</source>
        <translation>Résultat non admis</translation>
    </message>
    <message>
        <source>Ref service not available</source>
        <translation>Service des réfs indisponible</translation>
    </message>
    <message>
        <source>Ref service took too long</source>
        <translation>Service des réfs trop lent</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>Erreur du serveur</translation>
    </message>
    <message>
        <source>The server gives no reason</source>
        <translation>Aucune raison donnée</translation>
    </message>
</context>
<context>
    <name>FileIcons</name>
    <message>
        <source>Folder</source>
        <extracomment>The type of what a dialog lists</extracomment>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>Pellicule</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 heures</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>a status that this version does not know</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>joins the statuses that are looked for: &quot;failed or ready&quot;</extracomment>
        <translation> ou </translation>
    </message>
    <message>
        <source>attribute: %1</source>
        <translation>attribut&#x202f;: %1</translation>
    </message>
    <message>
        <source>has %1</source>
        <extracomment>%1 is the name of an attribute, which has any value</extracomment>
        <translation>avec «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>error is %1</source>
        <extracomment>%1 is why characters failed, and all of it</extracomment>
        <translation>l’erreur est «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>erreur&#x202f;: %1</translation>
    </message>
    <message>
        <source>older than %1</source>
        <extracomment>%1 is a time: &quot;7 days&quot;</extracomment>
        <translation>plus ancien que %1</translation>
    </message>
    <message>
        <source>newer than %1</source>
        <translation>plus récent que %1</translation>
    </message>
    <message>
        <source>unchanged for %1</source>
        <translation>inchangé depuis %1</translation>
    </message>
    <message>
        <source>changed within %1</source>
        <translation>modifié depuis moins de %1</translation>
    </message>
    <message>
        <source>name: %1</source>
        <translation>nom&#x202f;: %1</translation>
    </message>
    <message>
        <source>id: %1</source>
        <translation>id.&#x202f;: %1</translation>
    </message>
    <message>
        <source>reference: %1</source>
        <translation>référence&#x202f;: %1</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>signalé</translation>
    </message>
    <message>
        <source>not flagged</source>
        <translation>non signalé</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is what somebody looks for</extracomment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 holds something that this version does not know. Save it anew first.</source>
        <extracomment>%1 is the name of a saved filter</extracomment>
        <translation>«&#x202f;%1&#x202f;» contient quelque chose que cette version ne connaît pas. Enregistrez-le à nouveau d’abord.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>More filters…</source>
        <translation>Plus de filtres…</translation>
    </message>
    <message>
        <source>By error…</source>
        <translation>Erreurs…</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Chercher plus loin</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>%1 found in %2 looked through</source>
        <extracomment>How many match, and of how many, so far or in all: both are numbers</extracomment>
        <translation>%1 trouvés sur %2 parcourus</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove filter: %1</source>
        <extracomment>%1 is a criterion: &quot;older than 7 days&quot;</extracomment>
        <translation>Retirer le filtre&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Older than, in days</source>
        <translation>Plus ancien que, en jours</translation>
    </message>
    <message>
        <source>Newer than, in days</source>
        <translation>Plus récent que, en jours</translation>
    </message>
    <message>
        <source>Error contains</source>
        <translation>L’erreur contient</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Older than</source>
        <extracomment>An age; a field and the word &quot;days&quot; follow</extracomment>
        <translation>Plus ancien que</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Newer than</source>
        <extracomment>An age; a field and the word &quot;days&quot; follow</extracomment>
        <translation>Plus récent que</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Signalement</translation>
    </message>
    <message>
        <source>Attribute name</source>
        <translation>Nom de l’attribut</translation>
    </message>
    <message>
        <source>Attribute value</source>
        <translation>Valeur de l’attribut</translation>
    </message>
    <message>
        <source>Any name</source>
        <translation>Tout nom</translation>
    </message>
    <message>
        <source>Any value</source>
        <translation>Toute valeur</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>of a flag: it does not matter</extracomment>
        <translation>Indifférent</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>Non signalé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>An age is a whole number of days, from 1 on, or nothing.</source>
        <translation>Un âge est un nombre entier de jours, à partir de 1, ou rien.</translation>
    </message>
    <message>
        <source>Nothing is older than the one and newer than the other.</source>
        <translation>Rien n’est à la fois plus ancien que l’un et plus récent que l’autre.</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Words of the name or client reference, or the beginning or end of the id</source>
        <translation>Mots du nom ou de la référence du client d’API, ou bien début ou fin de l’identifiant</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>Keep Them</source>
        <translation>Les conserver</translation>
    </message>
    <message>
        <source>Clear the Filter and Show It</source>
        <translation>Effacer le filtre et l’afficher</translation>
    </message>
    <message>
        <source>1 pick hidden by the filter was removed.</source>
        <translation>1 personnage caché par le filtre a été retiré de la sélection.</translation>
    </message>
    <message>
        <source>%1 picks hidden by the filter were removed.</source>
        <translation>%1 personnages cachés par le filtre ont été retirés de la sélection.</translation>
    </message>
    <message>
        <source>%1 is hidden by the filter.</source>
        <extracomment>%1 is the name of a character</extracomment>
        <translation>%1 est caché par le filtre.</translation>
    </message>
</context>
<context>
    <name>Flagging</name>
    <message>
        <source>%1 is gone, and cannot be flagged.</source>
        <translation>%1 n’existe plus et ne peut pas être signalé.</translation>
    </message>
    <message>
        <source>%1 is not flagged any more</source>
        <translation>%1 n’est plus signalé</translation>
    </message>
    <message>
        <source>Flagged %1 for a second opinion</source>
        <translation>%1 signalé pour un second avis</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>%1 is not flagged: it cannot be recorded. %2</source>
        <translation>%1 n’est pas signalé&#x202f;: impossible de le consigner. %2</translation>
    </message>
    <message>
        <source>%1 keeps its flag: it cannot be recorded. %2</source>
        <translation>%1 reste signalé&#x202f;: impossible de consigner le changement. %2</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>It is open, and is closed first.</source>
        <translation>Elle est ouverte et sera d’abord fermée.</translation>
    </message>
    <message>
        <source>This is removed from this computer for good:</source>
        <translation>Sera supprimé définitivement de cet ordinateur&#x202f;:</translation>
    </message>
    <message>
        <source>• its API key in the system keychain</source>
        <translation>• sa clé d’API dans le trousseau du système</translation>
    </message>
    <message>
        <source>• the record of its decisions</source>
        <translation>• le registre de ses décisions</translation>
    </message>
    <message>
        <source>• 1 decision that is not sent yet</source>
        <translation>• 1 décision pas encore envoyée</translation>
    </message>
    <message>
        <source>• %1 decisions that are not sent yet</source>
        <translation>• %1 décisions pas encore envoyées</translation>
    </message>
    <message>
        <source>• decisions that are not sent yet, if there are any</source>
        <translation>• les décisions pas encore envoyées, s’il y en a</translation>
    </message>
    <message>
        <source>On the server nothing changes.</source>
        <translation>Sur le serveur, rien ne change.</translation>
    </message>
    <message>
        <source>Forget connection</source>
        <translation>Oublier la connexion</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>Oublier %1&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Grounds</name>
    <message>
        <source>grey 18 %</source>
        <extracomment>What refs lie on</extracomment>
        <translation>gris 18&#x202f;%</translation>
    </message>
    <message>
        <source>dark grey</source>
        <translation>gris foncé</translation>
    </message>
    <message>
        <source>light grey</source>
        <translation>gris clair</translation>
    </message>
    <message>
        <source>black</source>
        <translation>noir</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanc</translation>
    </message>
    <message>
        <source>checker</source>
        <translation>damier</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>en</source>
        <extracomment>Not shown. The code of this language, as in resources/guide</extracomment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>The guide is not installed with this program. Its text is in the folder resources/guide of the sources.</source>
        <translation>Le guide n’est pas installé avec ce programme. Son texte est dans le dossier resources/guide des sources.</translation>
    </message>
</context>
<context>
    <name>HeldRuns</name>
    <message>
        <source>Take back %1 of %2, which is held</source>
        <extracomment>%1 is &quot;Clean-up&quot;, &quot;Save&quot; or &quot;Resynthesize&quot;, %2 &quot;12 characters&quot;</extracomment>
        <translation>Défaire ce qui est différé&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 taken back. Nothing was sent.</source>
        <extracomment>%1 is &quot;Clean-up&quot;, &quot;Save&quot; or &quot;Resynthesize&quot;, %2 &quot;12 characters&quot;</extracomment>
        <translation>Défait&#x202f;: %1 (%2). Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 is no longer held: %2</source>
        <extracomment>%1 is &quot;Clean-up&quot;, &quot;Save&quot; or &quot;Resynthesize&quot;, %2 &quot;0 of 219, about 6 min left&quot;</extracomment>
        <translation>%1 n’attend plus&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>HoldMenu</name>
    <message>
        <source>Undo &amp;Time</source>
        <translation>Délai de ré&amp;flexion</translation>
    </message>
    <message>
        <source>None: send at once</source>
        <translation>Aucun&#x202f;: envoyer aussitôt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#x202f;s</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>An API key is needed.</source>
        <translation>Une clé d’API est nécessaire.</translation>
    </message>
</context>
<context>
    <name>HttpExchange</name>
    <message>
        <source>The server&apos;s answer is too large to be right.</source>
        <translation>La réponse du serveur est anormalement grande.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was cut off.</source>
        <translation>La réponse du serveur a été tronquée.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>%1 of %2 is already on its way.</source>
        <translation>«&#x202f;%1&#x202f;» pour %2 est déjà en route.</translation>
    </message>
    <message>
        <source>%1 of %2 was decided before.</source>
        <translation>«&#x202f;%1&#x202f;» pour %2 était déjà décidé.</translation>
    </message>
    <message>
        <source>%1 of %2 is not recorded, and not sent. %3</source>
        <translation>«&#x202f;%1&#x202f;» pour %2 n’est ni consigné ni envoyé. %3</translation>
    </message>
    <message>
        <source>Another ref of %1 is asked for already. Wait until it is made, undo it, or press Shift+R for all refs.</source>
        <translation>Une autre réf de %1 est déjà demandée. Attendez qu’elle soit créée, défaites cette demande, ou demandez toutes les réfs avec Maj+R.</translation>
    </message>
    <message>
        <source>Another ref of %1 is already on its way. Ask for this one once it is made.</source>
        <translation>Une autre réf de %1 est déjà en route. Demandez celle-ci une fois l’autre créée.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Decisions cannot be recorded on this disk. Look at its space and its permissions.</source>
        <translation>Les décisions ne peuvent pas être consignées sur ce disque. Vérifiez sa place libre et ses droits.</translation>
    </message>
    <message>
        <source>The disk is full, so decisions cannot be recorded. Make some room.</source>
        <translation>Le disque est plein&#x202f;: les décisions ne peuvent pas être consignées. Faites de la place.</translation>
    </message>
    <message>
        <source>Decisions cannot be recorded: %1 cannot be written to. Look at its permissions.</source>
        <translation>Les décisions ne peuvent pas être consignées&#x202f;: impossible d’écrire dans %1. Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>Another Greenroom has the journal of this connection open. Close it, then try again.</source>
        <translation>Le journal de cette connexion est ouvert dans un autre Greenroom. Fermez celui-ci, puis réessayez.</translation>
    </message>
    <message>
        <source>A newer Greenroom has written the journal of this connection. Update Greenroom to decide here.</source>
        <translation>Un Greenroom plus récent a écrit le journal de cette connexion. Mettez Greenroom à jour pour décider ici.</translation>
    </message>
    <message>
        <source>The disk takes too long to record what is about to be sent. It is tried again; look at what keeps the disk busy.</source>
        <translation>Le disque met trop de temps à consigner ce qui va être envoyé. Un nouvel essai suit&#x202f;; vérifiez ce qui occupe le disque.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>%1 is being forgotten; the keychain has not answered yet.</source>
        <translation>L’oubli de %1 est en cours&#x202f;; le trousseau n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>There are %1 connections, and no more can be kept. Forget one, and connect again.</source>
        <translation>Il y a déjà %1 connexions, le maximum. Oubliez-en une, puis reconnectez-vous.</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>This computer has not said yet which proxy leads to the server. Wait for it, or choose the proxy in File &gt; Connections.</source>
        <translation>Cet ordinateur n’a pas encore dit quel proxy mène au serveur. Attendez, ou choisissez le proxy dans Fichier &gt; Connexions.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>Shows the key while held down</source>
        <translation>Affiche la clé tant que le bouton est enfoncé</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
</context>
<context>
    <name>KeyPlaceChoice</name>
    <message>
        <source>Asking the keychain…</source>
        <translation>Interrogation du trousseau…</translation>
    </message>
    <message>
        <source>It works; the key stays there until you forget it.</source>
        <translation>Il fonctionne&#x202f;; la clé y reste jusqu’à ce que vous l’oubliiez.</translation>
    </message>
    <message>
        <source>It is locked, and will ask for its password.</source>
        <translation>Il est verrouillé et demandera son mot de passe.</translation>
    </message>
    <message>
        <source>There is none on this computer, or it does not work.</source>
        <translation>Il n’y en a pas sur cet ordinateur, ou il ne fonctionne pas.</translation>
    </message>
    <message>
        <source>No answer from it yet. It may be asking for a password.</source>
        <translation>Pas encore de réponse. Il demande peut-être un mot de passe.</translation>
    </message>
    <message>
        <source>System ke&amp;ychain</source>
        <translation>&amp;Trousseau du système</translation>
    </message>
    <message>
        <source>This &amp;run only</source>
        <translation>Cette s&amp;ession seulement</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Keep the key in</source>
        <translation>Conserver la clé dans</translation>
    </message>
    <message>
        <source>In memory; you will be asked again at the next start</source>
        <translation>En mémoire&#x202f;; elle sera redemandée au prochain démarrage</translation>
    </message>
</context>
<context>
    <name>KeyProblem</name>
    <message>
        <source>Enter the API key of your team.</source>
        <translation>Saisissez la clé d’API de votre équipe.</translation>
    </message>
    <message>
        <source>That is not an API key: it starts with al_live_, an older one with og_.</source>
        <translation>Ce n’est pas une clé d’API&#x202f;: une telle clé commence par al_live_, une plus ancienne par og_.</translation>
    </message>
    <message>
        <source>There is a blank or a line break inside the key. Copy it again, in one piece.</source>
        <translation>La clé contient une espace ou un saut de ligne. Copiez-la de nouveau, d’un seul tenant.</translation>
    </message>
    <message>
        <source>There is a character in the key that no key has. Copy it again.</source>
        <translation>La clé contient un caractère qu’aucune clé ne comporte. Copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>The key is too short. Copy it again, in one piece.</source>
        <translation>La clé est trop courte. Copiez-la de nouveau, d’un seul tenant.</translation>
    </message>
    <message>
        <source>The key is too long. Copy it again, and nothing beside it.</source>
        <translation>La clé est trop longue. Copiez-la de nouveau, et rien d’autre.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>1 to 9, Enter</source>
        <translation>1 à 9, Entrée</translation>
    </message>
    <message>
        <source>Choose a reason, or none, after Shift+X</source>
        <translation>Choisir un motif, ou aucun, après Maj+X</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 à 9</translation>
    </message>
    <message>
        <source>One ref, by its number</source>
        <translation>Une réf, par son numéro</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>One ref or all, while the refs have the keys</source>
        <translation>Une réf ou toutes, quand les réfs ont le focus</translation>
    </message>
    <message>
        <source>Space, held</source>
        <translation>Espace, maintenue</translation>
    </message>
    <message>
        <source>100 % for as long</source>
        <translation>100&#x202f;% pendant ce temps</translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrows</source>
        <translation>Ctrl+Maj+flèches</translation>
    </message>
    <message>
        <source>Move the refs where they are larger than their place, as dragging does</source>
        <translation>Déplacer les réfs plus grandes que leur cadre, comme en les faisant glisser</translation>
    </message>
    <message>
        <source>Shift+arrows, Shift+drag</source>
        <translation>Maj+flèches, Maj+glisser</translation>
    </message>
    <message>
        <source>Move one ref only; it keeps its offset from the others</source>
        <translation>Déplacer une seule réf&#x202f;; elle garde son décalage par rapport aux autres</translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation>Molette, pincement</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoomer sous le pointeur</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double-clic</translation>
    </message>
    <message>
        <source>100 % at the pointer, or fit</source>
        <translation>100&#x202f;% sous le pointeur, ou ajuster</translation>
    </message>
    <message>
        <source>Middle button, held</source>
        <translation>Bouton central, maintenu</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>The pose, while two characters are compared</source>
        <translation>La pose, quand deux personnages sont comparés</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation>Maj+Haut, Maj+Bas</translation>
    </message>
    <message>
        <source>Select on, while the list of characters has the keys</source>
        <translation>Étendre la sélection, quand la liste des personnages a le focus</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Gauche, Droite, Début, Fin</translation>
    </message>
    <message>
        <source>To another character, while the filmstrip has the keys</source>
        <translation>Aller à un autre personnage, quand la pellicule a le focus</translation>
    </message>
    <message>
        <source>Shift+arrows, Space</source>
        <translation>Maj+flèches, Espace</translation>
    </message>
    <message>
        <source>Select, in the grid</source>
        <translation>Sélectionner, dans la grille</translation>
    </message>
    <message>
        <source>In the grid: review what is selected, or else the current card</source>
        <translation>Dans la grille&#x202f;: examiner la sélection, à défaut la carte courante</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Select nothing, in the grid; in review: all of the queue again; leave the comparison</source>
        <translation>Dans la grille, vider la sélection&#x202f;; en revue, reprendre toute la file&#x202f;; quitter la comparaison</translation>
    </message>
    <message>
        <source>Ctrl+Shift+1…9</source>
        <translation>Ctrl+Maj+1…9</translation>
    </message>
    <message>
        <source>Saved filter 1 to 9</source>
        <translation>Filtre enregistré 1 à 9</translation>
    </message>
    <message>
        <source>Where the focus is</source>
        <translation>Là où se trouve le focus</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>The system keychain is locked, so the key was not kept. Unlock it and try again, or use the key for this run only.</source>
        <translation>Le trousseau du système est verrouillé&#x202f;: la clé n’a pas été conservée. Déverrouillez-le et réessayez, ou utilisez la clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>The system keychain does not answer as it should, so the key may not have been kept. Use it for this run only.</source>
        <translation>Le trousseau du système ne répond pas comme il devrait&#x202f;: la clé n’a peut-être pas été conservée. Utilisez-la pour cette session seulement.</translation>
    </message>
    <message>
        <source>The system keychain did not keep the key. Try again, or use the key for this run only.</source>
        <translation>Le trousseau du système n’a pas conservé la clé. Réessayez, ou utilisez la clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the key is still in it. Unlock it and try again.</source>
        <translation>Le trousseau du système est verrouillé&#x202f;: la clé s’y trouve encore. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The system keychain does not answer as it should, so the key may still be in it. Try again later.</source>
        <translation>Le trousseau du système ne répond pas comme il devrait&#x202f;: la clé s’y trouve peut-être encore. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The system keychain still has the key. Try again, or remove it with the keychain&apos;s own program.</source>
        <translation>Le trousseau du système contient encore la clé. Réessayez, ou supprimez-la avec le programme du trousseau.</translation>
    </message>
</context>
<context>
    <name>LeftOutRow</name>
    <message>
        <source>&amp;Include</source>
        <translation>&amp;Inclure</translation>
    </message>
    <message>
        <source>Put &amp;Back</source>
        <translation>&amp;Remettre</translation>
    </message>
    <message>
        <source>The last one taken out (Ctrl+Z in the list)</source>
        <translation>Le dernier retiré (Ctrl+Z dans la liste)</translation>
    </message>
    <message>
        <source>%1 flagged left out</source>
        <extracomment>%1 is the number of characters that are flagged for a second opinion</extracomment>
        <translation>signalés laissés de côté&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <extracomment>%1 is the number of characters that somebody has taken out of the list</extracomment>
        <translation>retirés&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>LinkedCharacter</name>
    <message>
        <source>It has been deleted.</source>
        <translation>Il a été supprimé.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Clean Up by &amp;Rule</source>
        <translation>Nettoyer &amp;par règle</translation>
    </message>
    <message>
        <source>Greenroom</source>
        <translation>Greenroom</translation>
    </message>
    <message>
        <source>Greenroom: %1</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Greenroom&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not selected any more, since they are not of this queue: %1</source>
        <translation>Retirés de la sélection, car ils ne sont pas de cette file&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>While C&amp;omparing</source>
        <translation>Pen&amp;dant la comparaison</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revue</translation>
    </message>
    <message>
        <source>&amp;Bulk</source>
        <translation>&amp;Lots</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>&amp;Background and Info</source>
        <translation>Fo&amp;nd et infos</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Use key</source>
        <translation>Utiliser la clé</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Shows all of a message that is cut</extracomment>
        <translation>Voir plus</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Une autre clé</translation>
    </message>
    <message>
        <source>The key works until you quit, and is asked for again at the next start. %1</source>
        <translation>La clé vaut jusqu’à ce que vous quittiez et sera redemandée au prochain démarrage. %1</translation>
    </message>
    <message>
        <source>The character could not be looked at again. %1</source>
        <translation>Le personnage n’a pas pu être consulté à nouveau. %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is the name of a team</extracomment>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>MissingKey</name>
    <message>
        <source>There is no API key for this connection on this computer.</source>
        <translation>Cet ordinateur n’a pas de clé d’API pour cette connexion.</translation>
    </message>
    <message>
        <source>The keychain does not show the API key that it took on %1. Unlock the keychain or start it again, and try again; or enter the key anew.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Le trousseau ne montre pas la clé d’API qu’il a reçue le %1. Déverrouillez-le ou redémarrez-le, puis réessayez&#x202f;; ou saisissez de nouveau la clé.</translation>
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
        <translation>%1 est maintenant %2&#x202f;: un nettoyage l’a traité. La flèche droite mène au suivant.</translation>
    </message>
    <message>
        <source>%1 is %2 now: changed elsewhere. Press again to decide.</source>
        <extracomment>%1 is the name of a character, %2 its status</extracomment>
        <translation>%1 est maintenant %2&#x202f;: changement fait ailleurs. Appuyez de nouveau pour décider.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is one of this name.</source>
        <translation>Ce nom existe déjà.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>This queue is empty</source>
        <translation>Cette file est vide</translation>
    </message>
    <message>
        <source>Nothing that matches so far</source>
        <translation>Aucun résultat jusqu’ici</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation>La liste n’a pas pu être chargée</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>Rien ne correspond à ce filtre</translation>
    </message>
</context>
<context>
    <name>NewFile</name>
    <message>
        <source>Nothing could be written to %1. Look at the free space and the permissions of the folder, or choose another one.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Rien n’a pu être écrit dans %1. Vérifiez l’espace libre et les droits du dossier, ou choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>NoDisplay</name>
    <message>
        <source>Greenroom cannot open a window: there is no display. Start it in a desktop session, or set DISPLAY or WAYLAND_DISPLAY.</source>
        <translation>Greenroom ne peut pas ouvrir de fenêtre&#x202f;: il n’y a pas d’écran. Lancez-le dans une session de bureau, ou définissez DISPLAY ou WAYLAND_DISPLAY.</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Save</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Resynthesize</source>
        <translation>Resynthétiser</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Régénérer</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gardé</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>Resynthesize started</source>
        <translation>resynthèse lancée</translation>
    </message>
    <message>
        <source>Regenerate started</source>
        <translation>régénération lancée</translation>
    </message>
    <message>
        <source>%1 waits for you</source>
        <translation>«&#x202f;%1&#x202f;» vous attend</translation>
    </message>
    <message>
        <source>held for %1</source>
        <translation>différé&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>en attente&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>sending %1</source>
        <translation>envoi&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>checking %1</source>
        <translation>contrôle&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>already gone</source>
        <translation>déjà disparu</translation>
    </message>
    <message>
        <source>discarded elsewhere, %1 not sent</source>
        <translation>écarté ailleurs, «&#x202f;%1&#x202f;» non envoyé</translation>
    </message>
    <message>
        <source>changed since, %1 not sent</source>
        <translation>modifié depuis, «&#x202f;%1&#x202f;» non envoyé</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>échec de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4 refs</source>
        <translation>%1, %2, %3 réfs sur %4</translation>
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
        <translation>Il est trop tard pour défaire «&#x202f;%1&#x202f;» pour %2.</translation>
    </message>
</context>
<context>
    <name>PickRef</name>
    <message>
        <source>loaded</source>
        <translation>chargée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>en chargement</translation>
    </message>
    <message>
        <source>Refs</source>
        <translation>Réfs</translation>
    </message>
</context>
<context>
    <name>PickingList</name>
    <message>
        <source>Characters</source>
        <translation>Personnages</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Ref</source>
        <translation>Réf</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>There is no ref to take.</source>
        <translation>Il n’y a pas de réf ici.</translation>
    </message>
    <message>
        <source>Came too late to be saved: %1</source>
        <extracomment>%1 is &quot;Front ref of Mira Voss&quot;</extracomment>
        <translation>Arrivée trop tard pour être enregistrée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Refs are being loaded to be saved; try again when they are.</source>
        <translation>Des réfs sont en chargement pour être enregistrées&#x202f;; réessayez ensuite.</translation>
    </message>
    <message>
        <source>Refs saved: %1 of %2. Not all could be loaded: %3</source>
        <translation>Réfs enregistrées&#x202f;: %1 sur %2. Certaines n’ont pas pu être chargées&#x202f;: %3</translation>
    </message>
    <message>
        <source>Refs saved: %1, to %2</source>
        <extracomment>%1 is a number, %2 a folder</extracomment>
        <translation>Réfs enregistrées&#x202f;: %1, dans %2</translation>
    </message>
    <message>
        <source>No program opened it. Choose one for %1 files in the system&apos;s settings.</source>
        <extracomment>%1 is the ending of a file, such as PNG</extracomment>
        <translation>Aucun programme ne l’a ouverte. Choisissez-en un pour les fichiers %1 dans les réglages du système.</translation>
    </message>
    <message>
        <source>This ref is no PNG, JPEG or WebP, so it is not handed to another program. Save it, and open it there if you trust it.</source>
        <translation>Cette réf n’est ni PNG, ni JPEG, ni WebP&#x202f;; elle n’est pas confiée à un autre programme. Enregistrez-la, puis ouvrez-la vous-même si elle vous paraît sûre.</translation>
    </message>
</context>
<context>
    <name>PlanFigures</name>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Why they failed</source>
        <translation>Raisons des échecs</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Refs</source>
        <translation>Réfs</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
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
        <translation>portrait</translation>
    </message>
    <message>
        <source>front</source>
        <translation>face</translation>
    </message>
    <message>
        <source>side</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>back</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The label on a ref: %1 is its number, %2 its pose</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 ref of %2</source>
        <extracomment>%1 is a pose with a capital letter, %2 the character&apos;s name</extracomment>
        <translation>%1, réf de %2</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Greenroom is open already. The key of standard input was not used: enter it in its window.</source>
        <translation>Greenroom est déjà ouvert. La clé de l’entrée standard n’a pas été utilisée&#x202f;: saisissez-la dans sa fenêtre.</translation>
    </message>
    <message>
        <source>What came on standard input is not an API key: it starts with al_live_ and has no blanks.</source>
        <translation>L’entrée standard n’a pas fourni de clé d’API&#x202f;: une telle clé commence par al_live_ et ne contient pas d’espace.</translation>
    </message>
    <message>
        <source>The key of standard input was not used. Start with --base-url to say which server it is for.</source>
        <translation>La clé de l’entrée standard n’a pas été utilisée. Ajoutez --base-url pour dire à quel serveur elle est destinée.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard: no key, no names.</source>
        <translation>Le diagnostic est dans le presse-papiers&#x202f;: ni clé, ni noms.</translation>
    </message>
    <message>
        <source>Forget anyway</source>
        <translation>Oublier quand même</translation>
    </message>
    <message>
        <source>%1 is not forgotten. %2</source>
        <extracomment>%1 is the name of a connection, %2 says why in whole sentences</extracomment>
        <translation>Impossible d’oublier %1. %2</translation>
    </message>
    <message>
        <source>The link was not opened, since it leads to no character. A link to one is greenroom:character/ and its id.</source>
        <translation>Le lien n’a pas été ouvert, car il ne mène à aucun personnage. Un tel lien est greenroom:character/ suivi de son identifiant.</translation>
    </message>
    <message>
        <source>There is no character %1 in the open connection. It may be another team&apos;s, or deleted.</source>
        <translation>Il n’y a pas de personnage %1 dans la connexion ouverte. Il est peut-être d’une autre équipe, ou supprimé.</translation>
    </message>
    <message>
        <source>The character of the link could not be looked up. %1</source>
        <translation>Le personnage du lien n’a pas pu être consulté. %1</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>A link asks for %1.</source>
        <extracomment>%1 is the name of a character, %2 its id</extracomment>
        <translation>Un lien mène à %1.</translation>
    </message>
    <message>
        <source>A link asks for %1 (%2).</source>
        <translation>Un lien mène à %1 (%2).</translation>
    </message>
    <message>
        <source>Greenroom is open already, but does not answer. Wait a little, or end it, and start again.</source>
        <translation>Greenroom est déjà ouvert, mais ne répond pas. Attendez un peu ou fermez-le, puis relancez-le.</translation>
    </message>
</context>
<context>
    <name>ProxyFields</name>
    <message>
        <source>&amp;System</source>
        <extracomment>A proxy: as the system says</extracomment>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <extracomment>No proxy</extracomment>
        <translation>Auc&amp;un</translation>
    </message>
    <message>
        <source>Man&amp;ual</source>
        <extracomment>A proxy given by hand</extracomment>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;HTTP</source>
        <translation>&amp;HTTP</translation>
    </message>
    <message>
        <source>S&amp;OCKS5</source>
        <translation>SOC&amp;KS5</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The proxy that the system names for the server</source>
        <translation>Le proxy que le système indique pour le serveur</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The proxy&apos;s host is a name or an address alone, as in proxy.example.com.</source>
        <translation>L’hôte du proxy est un nom ou une adresse seule, comme proxy.example.com.</translation>
    </message>
    <message>
        <source>The proxy&apos;s port is a number from 1 to 65535.</source>
        <translation>Le port du proxy est un nombre de 1 à 65535.</translation>
    </message>
</context>
<context>
    <name>QueueListModel</name>
    <message>
        <source>Reviewing</source>
        <translation>En revue</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Synthesizing</source>
        <translation>En synthèse</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>the queue of all characters</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 or more</source>
        <translation>%1, %2 ou plus</translation>
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
        <translation>Files</translation>
    </message>
</context>
<context>
    <name>RangeQuestion</name>
    <message>
        <source>Select a long range</source>
        <translation>Sélectionner une longue plage</translation>
    </message>
    <message>
        <source>Select %1 characters?</source>
        <translation>Sélectionner %1 personnages&#x202f;?</translation>
    </message>
    <message>
        <source>That is a long range. Selecting deletes nothing yet.</source>
        <translation>C’est une longue plage. Sélectionner ne supprime encore rien.</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ReasonStrip</name>
    <message>
        <source>A digit chooses a reason, Enter none. Escape closes it.</source>
        <translation>Un chiffre choisit un motif, Entrée aucun. Échap ferme.</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>Reason, then Enter</source>
        <translation>Motif, puis Entrée</translation>
    </message>
    <message>
        <source>other…</source>
        <extracomment>A reason in words of one&apos;s own</extracomment>
        <translation>autre…</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No reason, and the key for it</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Delete %1 because of</source>
        <extracomment>%1 is the name of a character; a row of reasons follows</extracomment>
        <translation>Motif pour supprimer %1</translation>
    </message>
    <message>
        <source>Discard %1 because of</source>
        <translation>Motif pour écarter %1</translation>
    </message>
</context>
<context>
    <name>ReasonsDialog</name>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Reason %1</source>
        <translation>Motif %1</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>Valeurs par &amp;défaut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Shift+X offers these by their number. What is chosen stands in the record of the decision. Ctrl+Up and Ctrl+Down move a line.</source>
        <translation>Maj+X les propose par leur numéro. Le motif choisi est consigné avec la décision. Ctrl+Haut et Ctrl+Bas déplacent une ligne.</translation>
    </message>
</context>
<context>
    <name>RecentDelegate</name>
    <message>
        <source>already gone</source>
        <translation>déjà disparu</translation>
    </message>
    <message>
        <source>saved %1</source>
        <extracomment>%1 is a time of the day</extracomment>
        <translation>gardé à %1</translation>
    </message>
    <message>
        <source>discarded %1</source>
        <translation>écarté à %1</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>supprimé à %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>lancé à %1</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>held, %1 s</source>
        <translation>différé, %1&#x202f;s</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>undo wanted</source>
        <translation>à défaire</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>discarded elsewhere</source>
        <translation>écarté ailleurs</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <extracomment>%1 is Save, Discard and so on</extracomment>
        <translation>«&#x202f;%1&#x202f;» remplacé</translation>
    </message>
    <message>
        <source>%1 undone</source>
        <translation>«&#x202f;%1&#x202f;» défait</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
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
        <translation>Décisions récentes</translation>
    </message>
</context>
<context>
    <name>RecordMessages</name>
    <message>
        <source>The record of decisions was damaged. Decisions that could be read: %1. The damaged file is kept as %2.</source>
        <translation>Le registre des décisions était endommagé. Décisions lues&#x202f;: %1. Le fichier endommagé est conservé sous %2.</translation>
    </message>
    <message>
        <source>Some may be missing: look at the last characters again.</source>
        <translation>Il en manque peut-être&#x202f;: revoyez les derniers personnages.</translation>
    </message>
    <message>
        <source>The record of a clean-up cannot be read, so nothing more of it is sent. What was left of it: %1. Activity lists it.</source>
        <translation>Le registre d’un nettoyage est illisible, donc plus rien n’en est envoyé. Ce qu’il en restait&#x202f;: %1. L’activité en donne la liste.</translation>
    </message>
    <message>
        <source>Greenroom ended three times before it showed a page. Nothing is sent until you say so.</source>
        <translation>Greenroom s’est arrêté trois fois avant d’afficher une page. Rien n’est envoyé sans votre accord.</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>L’envoyer</translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>Les envoyer</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>La défaire</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Les défaire</translation>
    </message>
    <message>
        <source>1 decision of the last time goes on now.</source>
        <translation>1 décision de la dernière fois reprend maintenant.</translation>
    </message>
    <message>
        <source>%1 decisions of the last time go on now.</source>
        <translation>%1 décisions de la dernière fois reprennent maintenant.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Kept for later: send 1 decision?</source>
        <translation>Conservée pour plus tard&#x202f;: envoyer 1 décision&#x202f;?</translation>
    </message>
    <message>
        <source>Kept for later: send %1 decisions?</source>
        <translation>Conservées pour plus tard&#x202f;: envoyer %1 décisions&#x202f;?</translation>
    </message>
    <message>
        <source>Greenroom ended unexpectedly. Send 1 decision?</source>
        <translation>Arrêt inattendu&#x202f;: envoyer 1 décision&#x202f;?</translation>
    </message>
    <message>
        <source>Greenroom ended unexpectedly. Send %1 decisions?</source>
        <translation>Arrêt inattendu&#x202f;: envoyer %1 décisions&#x202f;?</translation>
    </message>
</context>
<context>
    <name>RefDecoder</name>
    <message>
        <source>The ref is empty.</source>
        <translation>La réf est vide.</translation>
    </message>
    <message>
        <source>The ref is not an image we can show.</source>
        <translation>La réf n’est pas une image affichable.</translation>
    </message>
    <message>
        <source>The ref is not an image we can show (%1).</source>
        <translation>La réf n’est pas une image affichable (%1).</translation>
    </message>
    <message>
        <source>The ref is too large (%1 × %2 pixels).</source>
        <translation>La réf est trop grande (%1 × %2 pixels).</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>palette</translation>
    </message>
    <message>
        <source>alpha laid on grey</source>
        <translation>alpha posé sur gris</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 is the name of a colour profile, %2 of the one that it is converted to</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>CMYK, converted without its profile</source>
        <translation>CMJN, converti sans son profil</translation>
    </message>
    <message>
        <source>CMYK, colours approximate</source>
        <extracomment>Beside the name of a ref</extracomment>
        <translation>CMJN, couleurs approximatives</translation>
    </message>
    <message>
        <source>profile not readable, taken as sRGB</source>
        <translation>profil illisible, pris pour sRGB</translation>
    </message>
    <message>
        <source>colour profile not readable</source>
        <extracomment>Beside the name of a ref</extracomment>
        <translation>profil de couleur illisible</translation>
    </message>
    <message>
        <source>no profile, taken as sRGB</source>
        <translation>sans profil, pris pour sRGB</translation>
    </message>
    <message>
        <source>The ref is damaged.</source>
        <translation>La réf est endommagée.</translation>
    </message>
</context>
<context>
    <name>RefDownload</name>
    <message>
        <source>The server does not hand out this ref any more.</source>
        <translation>Le serveur ne fournit plus cette réf.</translation>
    </message>
    <message>
        <source>The server cannot hand out this ref now (%1).</source>
        <translation>Le serveur ne peut pas fournir cette réf maintenant (%1).</translation>
    </message>
    <message>
        <source>The character has changed since, and this ref is gone.</source>
        <translation>Le personnage a changé depuis, et cette réf n’existe plus.</translation>
    </message>
</context>
<context>
    <name>RefDrag</name>
    <message>
        <source>Drag it to another program, as a file</source>
        <translation>La faire glisser vers un autre programme, comme fichier</translation>
    </message>
</context>
<context>
    <name>RefFetch</name>
    <message>
        <source>The ref&apos;s address is not a secure one.</source>
        <translation>L’adresse de la réf n’est pas sûre.</translation>
    </message>
    <message>
        <source>The ref&apos;s address leads somewhere that is not allowed.</source>
        <translation>L’adresse de la réf mène à un endroit non autorisé.</translation>
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
        <translation>Greenroom&#x202f;: réfs</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
</context>
<context>
    <name>ReviewHeading</name>
    <message>
        <source>%1 · flagged</source>
        <extracomment>%1 is the status of a character that is flagged for a second opinion</extracomment>
        <translation>%1 · signalé</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation>La liste n’a pas pu être chargée</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing more so far</source>
        <translation>Rien d’autre jusqu’ici</translation>
    </message>
    <message>
        <source>Looked through %1, %2 match.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Parcourus&#x202f;: %1, trouvés&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Chercher plus loin</translation>
    </message>
    <message>
        <source>Nothing left in this filter</source>
        <translation>Plus rien dans ce filtre</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Rien à examiner</translation>
    </message>
    <message>
        <source>New characters show here when they are done. If your team&apos;s characters need no review, they are under Ready.</source>
        <translation>Les nouveaux personnages s’affichent ici une fois terminés. Si ceux de votre équipe n’ont pas besoin de revue, ils sont sous «&#x202f;Prêts&#x202f;».</translation>
    </message>
    <message>
        <source>Show Ready</source>
        <translation>Afficher «&#x202f;Prêts&#x202f;»</translation>
    </message>
    <message>
        <source>This queue is empty</source>
        <translation>Cette file est vide</translation>
    </message>
    <message>
        <source>Everything that matches is decided.</source>
        <translation>Tout ce qui correspond est décidé.</translation>
    </message>
    <message>
        <source>Everything in this queue is decided.</source>
        <translation>Tout est décidé dans cette file.</translation>
    </message>
    <message>
        <source>Not decided yet, further up: %1.</source>
        <translation>Encore sans décision, plus haut&#x202f;: %1.</translation>
    </message>
    <message>
        <source>That was the last one</source>
        <translation>C’était le dernier</translation>
    </message>
    <message>
        <source>Review those</source>
        <translation>Les examiner</translation>
    </message>
    <message>
        <source>All that were selected are decided.</source>
        <translation>Tout est décidé dans la sélection.</translation>
    </message>
    <message>
        <source>Not decided yet, of those that were selected: %1.</source>
        <translation>Encore sans décision, dans la sélection&#x202f;: %1.</translation>
    </message>
    <message>
        <source>That was the last one selected</source>
        <translation>C’était le dernier de la sélection</translation>
    </message>
    <message>
        <source>G leads back to the grid, Escape to the whole queue.</source>
        <translation>G ramène à la grille, Échap à toute la file.</translation>
    </message>
    <message>
        <source>The refs are being made</source>
        <translation>Les réfs sont en création</translation>
    </message>
    <message>
        <source>They show here when they are done.</source>
        <translation>Elles s’affichent ici une fois terminées.</translation>
    </message>
    <message>
        <source>This character has no refs</source>
        <translation>Ce personnage n’a pas de réfs</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 sur %2 de la sélection</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 found so far</source>
        <extracomment>%2 is how many match so far</extracomment>
        <translation>%1 sur %2 trouvés jusqu’ici</translation>
    </message>
    <message>
        <source>%1 of the newest %2</source>
        <extracomment>%2 is how many are loaded, and there are more</extracomment>
        <translation>%1 sur les %2 plus récents</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>Rien ne correspond à ce filtre</translation>
    </message>
    <message>
        <source>None of the %1 looked through does.</source>
        <translation>Aucun des %1 parcourus.</translation>
    </message>
    <message>
        <source>Change filter</source>
        <translation>Modifier le filtre</translation>
    </message>
    <message>
        <source>Left to a clean-up: %1.</source>
        <extracomment>Characters that are not decided one by one; %1 is a number</extracomment>
        <translation>Laissés à un nettoyage&#x202f;: %1.</translation>
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
        <translation>Début</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Start &amp;now</source>
        <translation>Démarrer &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Défaire</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Retry faile&amp;d</source>
        <translation>Réessayer les é&amp;checs</translation>
    </message>
    <message>
        <source>Reselect…</source>
        <translation>Resélectionner…</translation>
    </message>
    <message>
        <source>Save &amp;result…</source>
        <translation>Enregistrer le &amp;résultat…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Select the &amp;Failed Ones</source>
        <translation>Sélectionner les é&amp;checs</translation>
    </message>
    <message>
        <source>Select Those &amp;Changed Meanwhile</source>
        <translation>Sélectionner ceux modifiés &amp;entre-temps</translation>
    </message>
    <message>
        <source>Select Those &amp;Not Sent</source>
        <translation>Sélectionner les &amp;non envoyés</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>Earlier Run</source>
        <translation>Traitement précédent</translation>
    </message>
    <message>
        <source>Later Run</source>
        <translation>Traitement suivant</translation>
    </message>
    <message>
        <source>&amp;Follow Run</source>
        <translation>Suivre le &amp;traitement</translation>
    </message>
    <message>
        <source>All Runs</source>
        <translation>Tous les traitements</translation>
    </message>
    <message>
        <source>&amp;Only Not Done</source>
        <extracomment>Pressed it lists of a run only the items that were not done</extracomment>
        <translation>&amp;Seulement les non faits</translation>
    </message>
    <message>
        <source>Select Those Left &amp;Alone</source>
        <translation>Sélectionner ceux laissés tels &amp;quels</translation>
    </message>
    <message>
        <source>Nothing is held any more.</source>
        <translation>Plus rien n’est différé.</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Clean-ups</source>
        <translation>Nettoyages</translation>
    </message>
</context>
<context>
    <name>SandboxProcess</name>
    <message>
        <source>The sandbox is not installed: there is no program greenroom-sandbox.</source>
        <translation>Le bac à sable n’est pas installé&#x202f;: le programme greenroom-sandbox est absent.</translation>
    </message>
    <message>
        <source>The sandbox has ended.</source>
        <translation>Le bac à sable s’est arrêté.</translation>
    </message>
    <message>
        <source>The sandbox cannot be started.</source>
        <translation>Le bac à sable ne peut pas être lancé.</translation>
    </message>
    <message>
        <source>The sandbox does not say where it serves.</source>
        <translation>Le bac à sable ne dit pas où il répond.</translation>
    </message>
    <message>
        <source>The sandbox does not start in time.</source>
        <translation>Le bac à sable n’a pas démarré à temps.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>There is a file %1 already. Shall it be replaced?</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Il existe déjà un fichier %1. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
</context>
<context>
    <name>SaveDialogs</name>
    <message>
        <source>%1 picture (*.%2)</source>
        <extracomment>The kind of a file: %1 is a format such as PNG, %2 its ending</extracomment>
        <translation>Image %1 (*.%2)</translation>
    </message>
    <message>
        <source>Save Ref As</source>
        <translation>Enregistrer la réf sous</translation>
    </message>
    <message>
        <source>Save All Refs To</source>
        <translation>Enregistrer toutes les réfs dans</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Save Contact Sheet</source>
        <translation>Enregistrer la planche-contact</translation>
    </message>
    <message>
        <source>contact-sheet</source>
        <extracomment>The name of a file, before the day and its ending</extracomment>
        <translation>planche-contact</translation>
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
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Enregistrer le filtre…</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Renommer le filtre</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ScopeRow</name>
    <message>
        <source>Take &amp;All</source>
        <extracomment>Also what does not match the filter</extracomment>
        <translation>&amp;Tout prendre</translation>
    </message>
    <message>
        <source>Only what matches the filter: %1.</source>
        <extracomment>%1 is a filter: &quot;older than 7 days, not flagged&quot;</extracomment>
        <translation>Seulement ce qui correspond au filtre&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Left out as part of another clean-up: %1.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>Laissés de côté, car dans un autre nettoyage&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Left out as decided already: %1.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>Laissés de côté, car déjà décidés&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>ScreenColours</name>
    <message>
        <source>unnamed profile</source>
        <translation>profil sans nom</translation>
    </message>
</context>
<context>
    <name>SecondDisplay</name>
    <message>
        <source>The second display does not show all refs yet. Press again in a moment, or decide here.</source>
        <extracomment>Said in the main window, which is &quot;here&quot;</extracomment>
        <translation>Le second écran n’affiche pas encore toutes les réfs. Appuyez de nouveau dans un instant, ou décidez ici.</translation>
    </message>
</context>
<context>
    <name>SelfCheck</name>
    <message>
        <source>%1: ok</source>
        <translation>%1&#x202f;: ok</translation>
    </message>
    <message>
        <source>%1: missing: %2</source>
        <translation>%1&#x202f;: absent&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>ok, locked: it will ask for its password</source>
        <translation>ok, verrouillé&#x202f;: il demandera son mot de passe</translation>
    </message>
    <message>
        <source>missing: keys are kept for one run only; to keep them, install libsecret-1-0 and gnome-keyring, or KWallet, and log in to a desktop</source>
        <translation>absent&#x202f;: les clés ne sont conservées que pour une session&#x202f;; pour aller au-delà, installer libsecret-1-0 et gnome-keyring, ou KWallet, et se connecter à un bureau</translation>
    </message>
    <message>
        <source>Journal (SQLite driver of Qt)</source>
        <translation>Journal (pilote SQLite de Qt)</translation>
    </message>
    <message>
        <source>install libqt6sql6-sqlite, or the like</source>
        <translation>installer libqt6sql6-sqlite, ou l’équivalent</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>install OpenSSL 3 and Qt&apos;s TLS plugins</source>
        <translation>installer OpenSSL 3 et les greffons TLS de Qt</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>install libqt6gui6, or the like</source>
        <translation>installer libqt6gui6, ou l’équivalent</translation>
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
        <translation>installer qt6-image-formats-plugins, ou l’équivalent</translation>
    </message>
    <message>
        <source>SVG (icons)</source>
        <translation>SVG (icônes)</translation>
    </message>
    <message>
        <source>install libqt6svg6, or the like</source>
        <translation>installer libqt6svg6, ou l’équivalent</translation>
    </message>
    <message>
        <source>Folders for what is kept</source>
        <translation>Dossiers des données</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>make it writable, or choose another with --data-dir</source>
        <translation>y autoriser l’écriture, ou en choisir un autre avec --data-dir</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>install greenroom again: greenroom-sandbox lies beside it</source>
        <translation>réinstaller greenroom&#x202f;: greenroom-sandbox se trouve à côté</translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>An API key is needed to read it.</source>
        <translation>Il faut une clé d’API pour la lire.</translation>
    </message>
    <message>
        <source>It is read once it is clear which key is to be used.</source>
        <translation>Elle sera lue dès que la clé à utiliser sera connue.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>hands</source>
        <translation>mains</translation>
    </message>
    <message>
        <source>face</source>
        <translation>visage</translation>
    </message>
    <message>
        <source>anatomy</source>
        <translation>anatomie</translation>
    </message>
    <message>
        <source>wrong pose</source>
        <translation>mauvaise pose</translation>
    </message>
    <message>
        <source>style drift</source>
        <translation>dérive de style</translation>
    </message>
    <message>
        <source>artefact</source>
        <translation>artefact</translation>
    </message>
    <message>
        <source>text/logo</source>
        <translation>texte/logo</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>Some settings could not be read and have their defaults again. The file as it was is kept as %1.</source>
        <translation>Certains réglages étaient illisibles et reprennent leur valeur par défaut. Le fichier d’origine est conservé sous %1.</translation>
    </message>
    <message>
        <source>The settings could not be read. The file as it was is kept as %1.</source>
        <translation>Les réglages étaient illisibles. Le fichier d’origine est conservé sous %1.</translation>
    </message>
    <message>
        <source>The settings were written by a newer Greenroom and are left as they are. What you change here holds until you quit.</source>
        <translation>Les réglages ont été écrits par un Greenroom plus récent et restent tels quels. Ce que vous changez ici vaut jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>The settings could not be read, and %1 could not be put aside. What you change holds until you quit. Look at the permissions of its folder.</source>
        <translation>Les réglages étaient illisibles, et %1 n’a pas pu être mis de côté. Ce que vous changez vaut jusqu’à la fermeture. Vérifiez les droits de son dossier.</translation>
    </message>
    <message>
        <source>The settings could not be saved in %1. What you changed holds until you quit. Look at the free space and the permissions of its folder.</source>
        <translation>Les réglages n’ont pas pu être enregistrés dans %1. Ce que vous avez changé vaut jusqu’à la fermeture. Vérifiez l’espace libre et les droits de son dossier.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Characters that could not be fetched: %1 of %2. Their rows say why.</source>
        <extracomment>Both are numbers</extracomment>
        <translation>Personnages qui n’ont pas pu être obtenus&#x202f;: %1 sur %2. Leurs lignes disent pourquoi.</translation>
    </message>
    <message>
        <source>Refs that could not be loaded: %1. Their places say so.</source>
        <translation>Réfs qui n’ont pas pu être chargées&#x202f;: %1. Leurs cases l’indiquent.</translation>
    </message>
    <message>
        <source>Export again to try once more.</source>
        <translation>Exportez de nouveau pour réessayer.</translation>
    </message>
    <message>
        <source>&amp;PDF, one file</source>
        <translation>&amp;PDF, un seul fichier</translation>
    </message>
    <message>
        <source>P&amp;NG, one file for each page</source>
        <translation>P&amp;NG, un fichier par page</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Planche-contact</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>&amp;Selected characters: %1</source>
        <translation>Personnages &amp;sélectionnés&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Loaded characters of this queue: %1</source>
        <translation>Personnages &amp;chargés de cette file&#x202f;: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Pages&#x202f;: %1</translation>
    </message>
    <message>
        <source>Contact sheet, %1</source>
        <extracomment>Stands on the pages: %1 is a day</extracomment>
        <translation>Planche-contact, %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Pages drawn: %1 of %2</source>
        <translation>Pages dessinées&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>Cancelled: nothing was saved.</source>
        <translation>Annulé&#x202f;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Saved %1 pages: %2 to %3</source>
        <extracomment>%1 is a number above 1, the others are the names of the first and the last file</extracomment>
        <translation>%1 pages enregistrées&#x202f;: %2 à %3</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>The keychain is locked. Unlock it and try again, or enter the API key for this run only.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le et réessayez, ou saisissez la clé d’API pour cette session seulement.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached. Try again, or enter the API key for this run only.</source>
        <translation>Le trousseau de cet ordinateur est injoignable. Réessayez, ou saisissez la clé d’API pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Wait for it, or enter the API key for this run only.</source>
        <translation>Le trousseau n’a pas encore répondu. Attendez, ou saisissez la clé d’API pour cette session seulement.</translation>
    </message>
    <message>
        <source>An API key is needed for this connection.</source>
        <translation>Une clé d’API est nécessaire pour cette connexion.</translation>
    </message>
    <message>
        <source>The server does not say whose key this is. With another team&apos;s key, all characters would look discarded.</source>
        <translation>Le serveur ne dit pas à qui est cette clé. Avec la clé d’une autre équipe, tous les personnages sembleraient écartés.</translation>
    </message>
    <message>
        <source>This key is of the team %1. Of which team this connection is was not known so far; with another team&apos;s key, all characters would look discarded.</source>
        <extracomment>%1 is the name of a team</extracomment>
        <translation>Cette clé est celle de l’équipe %1. L’équipe de cette connexion n’était pas connue jusqu’ici&#x202f;; avec la clé d’une autre équipe, tous les personnages sembleraient écartés.</translation>
    </message>
    <message>
        <source>This key is of the team %1, and this connection of %2. Nothing has been sent.</source>
        <extracomment>%1 and %2 are names of teams</extracomment>
        <translation>Cette clé est celle de l’équipe %1, et cette connexion celle de %2. Rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&amp;Connect…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>Try the san&amp;dbox</source>
        <translation>Essayer le &amp;bac à sable</translation>
    </message>
    <message>
        <source>Review characters</source>
        <translation>Examiner des personnages</translation>
    </message>
    <message>
        <source>Look at all refs of a character at once, then save or discard it with one key.</source>
        <translation>Voir ensemble toutes les réfs d’un personnage, puis le garder ou l’écarter d’une touche.</translation>
    </message>
    <message>
        <source>Connects to your team with its API key</source>
        <translation>Se connecte à votre équipe avec sa clé d’API</translation>
    </message>
    <message>
        <source>Starts a server on this computer with characters to practise on</source>
        <translation>Lance sur cet ordinateur un serveur avec des personnages pour s’exercer</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faites</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>Decisions that came to nothing and wait for the reviewer</extracomment>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Défaites</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>synthesizing</source>
        <translation>en synthèse</translation>
    </message>
    <message>
        <source>reviewing</source>
        <translation>en revue</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#x202f;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#x202f;min</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion en cours</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>pas de clé</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>différées&#x202f;: %1</translation>
    </message>
    <message>
        <source>1 waits for you</source>
        <translation>1 vous attend</translation>
    </message>
    <message>
        <source>%1 wait for you</source>
        <translation>%1 vous attendent</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>en attente&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 sending</source>
        <translation>en envoi&#x202f;: %1</translation>
    </message>
    <message>
        <source>at the team&apos;s limit, all sent in about %1</source>
        <extracomment>The team&apos;s rate limit is used up; %1 is a time: &quot;3 min&quot;</extracomment>
        <translation>à la limite de l’équipe, tout envoyé dans environ %1</translation>
    </message>
    <message>
        <source>the others sent in about %1</source>
        <extracomment>Those that wait for a word are not among them; %1 is a time: &quot;8 s&quot;</extracomment>
        <translation>les autres envoyées dans environ %1</translation>
    </message>
    <message>
        <source>all sent in about %1</source>
        <extracomment>%1 is a time: &quot;8 s&quot;</extracomment>
        <translation>tout envoyé dans environ %1</translation>
    </message>
    <message>
        <source>1 decision kept on this computer</source>
        <translation>1 décision conservée sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 decisions kept on this computer</source>
        <translation>%1 décisions conservées sur cet ordinateur</translation>
    </message>
    <message>
        <source>No decisions waiting</source>
        <translation>Aucune décision en attente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>What is left of a rate limit: &quot;41 of 60&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Writes %1</source>
        <extracomment>What is left of the rate limit for writes: &quot;Writes 41 of 60&quot;</extracomment>
        <translation>Écritures %1</translation>
    </message>
    <message>
        <source>Reads %1</source>
        <extracomment>What is left of the rate limit for reads: &quot;Reads 188 of 240&quot; How many reads wait for the rate limit: &quot;12 waiting&quot;</extracomment>
        <translation>Lectures %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
</context>
<context>
    <name>StdinKey</name>
    <message>
        <source>No key can be typed into the terminal, because the program runs in its background.</source>
        <translation>Aucune clé ne peut être saisie dans le terminal, car le programme y tourne en arrière-plan.</translation>
    </message>
    <message>
        <source>API key: </source>
        <translation>Clé d’API&#x202f;: </translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>L’entrée standard est illisible.</translation>
    </message>
    <message>
        <source>The first line of standard input is too long for a key.</source>
        <translation>La première ligne de l’entrée standard est trop longue pour une clé.</translation>
    </message>
    <message>
        <source>Standard input held no key.</source>
        <translation>L’entrée standard ne contenait pas de clé.</translation>
    </message>
</context>
<context>
    <name>ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#x202f;s</translation>
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
        <translation>Garder %1 — %2</translation>
    </message>
    <message>
        <source>Discard %1 — %2</source>
        <translation>Écarter %1 — %2</translation>
    </message>
    <message>
        <source>Delete %1 — %2</source>
        <translation>Supprimer %1 — %2</translation>
    </message>
    <message>
        <source>Resynthesize %1 — %2</source>
        <extracomment>%2 is what it costs: &quot;4 generations&quot;</extracomment>
        <translation>Resynthétiser %1 — %2</translation>
    </message>
    <message>
        <source>Regenerate %1 of %2 — %3</source>
        <extracomment>&quot;Regenerate front of Mira Voss — 1 generation&quot;: a pose, a name, what it costs</extracomment>
        <translation>Régénérer «&#x202f;%1&#x202f;» de %2 — %3</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>%1 was discarded elsewhere meanwhile; your %2 may have run before.</source>
        <translation>%1 a été écarté ailleurs entre-temps&#x202f;; votre «&#x202f;%2&#x202f;» a peut-être été exécuté avant.</translation>
    </message>
    <message>
        <source>%1 changed since you looked; your %2 may have run.</source>
        <translation>%1 a changé entre-temps&#x202f;; votre «&#x202f;%2&#x202f;» a peut-être été exécuté.</translation>
    </message>
    <message>
        <source>%1 changed since you looked (%2 since %3 at the latest); your %4 may have run.</source>
        <extracomment>&quot;Lev changed since you looked (ready since 14:31 at the latest); your Regenerate may have run.&quot;</extracomment>
        <translation>%1 a changé entre-temps (%2 depuis %3 au plus tard)&#x202f;; votre «&#x202f;%4&#x202f;» a peut-être été exécuté.</translation>
    </message>
    <message>
        <source>%1 was discarded elsewhere meanwhile; your %2 was not sent.</source>
        <translation>%1 a été écarté ailleurs entre-temps&#x202f;; votre «&#x202f;%2&#x202f;» n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The server refused your %1 of %2: %3</source>
        <translation>Le serveur a refusé votre «&#x202f;%1&#x202f;» pour %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 changed since you looked; your %2 was not sent.</source>
        <translation>%1 a changé entre-temps&#x202f;; votre «&#x202f;%2&#x202f;» n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>%1 changed since you looked (%2 since %3 at the latest); your %4 was not sent.</source>
        <extracomment>&quot;Lev changed since you looked (ready since 14:31 at the latest); your Discard was not sent.&quot;</extracomment>
        <translation>%1 a changé entre-temps (%2 depuis %3 au plus tard)&#x202f;; votre «&#x202f;%4&#x202f;» n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Whether your %1 of %2 arrived could not be learnt. %3</source>
        <translation>Impossible de savoir si votre «&#x202f;%1&#x202f;» pour %2 est arrivé. %3</translation>
    </message>
    <message>
        <source>Your %1 of %2 could not be confirmed; it was tried %3 times without effect.</source>
        <translation>Votre «&#x202f;%1&#x202f;» pour %2 n’a pas pu être confirmé&#x202f;; %3 essais sont restés sans effet.</translation>
    </message>
    <message>
        <source>Your %1 of %2 was refused.</source>
        <translation>Votre «&#x202f;%1&#x202f;» pour %2 a été refusé.</translation>
    </message>
    <message>
        <source>Your %1 of %2 was refused. %3</source>
        <translation>Votre «&#x202f;%1&#x202f;» pour %2 a été refusé. %3</translation>
    </message>
    <message>
        <source>This key may not save or delete (%1). Decisions are kept until a key with that right is used.</source>
        <extracomment>%1 is what the server says of it</extracomment>
        <translation>Cette clé ne permet ni de garder ni de supprimer (%1). Les décisions sont conservées en attendant une clé qui le permet.</translation>
    </message>
    <message>
        <source>%1 being checked</source>
        <extracomment>%1 is a number</extracomment>
        <translation>en contrôle&#x202f;: %1</translation>
    </message>
    <message>
        <source>not sent for now</source>
        <translation>pas envoyé pour l’instant</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>pas de clé</translation>
    </message>
    <message>
        <source>the API key lacks the right</source>
        <translation>la clé d’API n’a pas le droit nécessaire</translation>
    </message>
    <message>
        <source>offline, tries again in %1</source>
        <extracomment>Each: %1 is a time: &quot;20 s&quot;</extracomment>
        <translation>hors ligne, nouvel essai dans %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>the server had trouble, tries again in %1</source>
        <translation>le serveur a eu un problème, nouvel essai dans %1</translation>
    </message>
    <message>
        <source>the server had trouble</source>
        <translation>le serveur a eu un problème</translation>
    </message>
    <message>
        <source>%1, looks again in %2</source>
        <extracomment>%1 is &quot;1 being checked&quot;, %2 a time: &quot;40 s&quot;</extracomment>
        <translation>%1, nouveau contrôle dans %2</translation>
    </message>
    <message>
        <source>at the team&apos;s limit, goes on in %1</source>
        <extracomment>Each: the team&apos;s rate limit is used up; %1 is a time: &quot;14 s&quot;</extracomment>
        <translation>à la limite de l’équipe, reprise dans %1</translation>
    </message>
    <message>
        <source>at the team&apos;s limit</source>
        <translation>à la limite de l’équipe</translation>
    </message>
    <message>
        <source>no answer from the server for %1</source>
        <extracomment>%1 is a time: &quot;7 s&quot;</extracomment>
        <translation>pas de réponse du serveur depuis %1</translation>
    </message>
    <message>
        <source>the server did not answer, tries again in %1</source>
        <translation>le serveur n’a pas répondu, nouvel essai dans %1</translation>
    </message>
    <message>
        <source>the server did not answer</source>
        <translation>le serveur n’a pas répondu</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom arri&amp;ère</translation>
    </message>
    <message>
        <source>Fi&amp;t</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100&#x202f;%</translation>
    </message>
    <message>
        <source>&amp;200 %</source>
        <translation>&amp;200&#x202f;%</translation>
    </message>
    <message>
        <source>&amp;Link Refs</source>
        <translation>&amp;Lier les réfs</translation>
    </message>
    <message>
        <source>&amp;Clear Offsets</source>
        <translation>E&amp;ffacer les décalages</translation>
    </message>
    <message>
        <source>Next &amp;Background</source>
        <translation>Fond sui&amp;vant</translation>
    </message>
    <message>
        <source>Mark Clipped &amp;Pixels</source>
        <translation>Mar&amp;quer les pixels écrêtés</translation>
    </message>
    <message>
        <source>In&amp;fo</source>
        <translation>&amp;Infos</translation>
    </message>
    <message>
        <source>Fil&amp;mstrip</source>
        <translation>&amp;Pellicule</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>&amp;Second Display</source>
        <translation>&amp;Second écran</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <translation>Réf %1</translation>
    </message>
</context>
<context>
    <name>ViewLine</name>
    <message>
        <source>Fit %1 %</source>
        <translation>Ajusté, %1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Embedded colour profiles are converted to sRGB. The desktop tells of no profile of the display.</source>
        <translation>Les profils de couleur incorporés sont convertis en sRGB. Le bureau n’indique aucun profil de l’écran.</translation>
    </message>
    <message>
        <source>Colours are converted to the profile of the display.</source>
        <translation>Les couleurs sont converties vers le profil de l’écran.</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>non liées</translation>
    </message>
    <message>
        <source>Each ref is zoomed and moved alone; L links them again</source>
        <translation>Chaque réf se zoome et se déplace seule&#x202f;; L les lie à nouveau</translation>
    </message>
    <message>
        <source>linked, offset</source>
        <translation>liées, décalées</translation>
    </message>
    <message>
        <source>A ref was moved or zoomed alone; Shift+L takes it back</source>
        <translation>Une réf a été déplacée ou zoomée seule&#x202f;; Maj+L la remet en place</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>liées</translation>
    </message>
    <message>
        <source>All refs show the same part</source>
        <translation>Toutes les réfs montrent la même partie</translation>
    </message>
    <message>
        <source>%1 new</source>
        <extracomment>Characters that have come meanwhile</extracomment>
        <translation>nouveaux&#x202f;: %1</translation>
    </message>
    <message>
        <source>clipping</source>
        <extracomment>Clipped pixels are marked in the refs</extracomment>
        <translation>écrêtage</translation>
    </message>
    <message>
        <source>Clipped pixels are marked; Shift+B takes the marks away</source>
        <translation>Les pixels écrêtés sont marqués&#x202f;; Maj+B retire les marques</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Retr&amp;y</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>&amp;Main Window</source>
        <translation>Fe&amp;nêtre principale</translation>
    </message>
    <message>
        <source>The server does not take the key. The main window asks for another one.</source>
        <translation>Le serveur n’accepte pas la clé. La fenêtre principale en demande une autre.</translation>
    </message>
    <message>
        <source>Nothing is sent before the server has taken a key.</source>
        <translation>Rien n’est envoyé avant que le serveur ait accepté une clé.</translation>
    </message>
    <message>
        <source>Nothing is sent while the question about closing is open. Stay lets it go on.</source>
        <extracomment>Stay is the button of a dialog that asks before the window closes</extracomment>
        <translation>Rien n’est envoyé tant que la question sur la fermeture est ouverte. Avec «&#x202f;Rester&#x202f;», l’envoi continue.</translation>
    </message>
</context>
<context>
    <name>WindowNotes</name>
    <message>
        <source>The keychain has not answered at once. If it asks for a password, it waits for that.</source>
        <translation>Le trousseau n’a pas répondu tout de suite. S’il demande un mot de passe, c’est lui qu’il attend.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récent</translation>
    </message>
</context>
</TS>

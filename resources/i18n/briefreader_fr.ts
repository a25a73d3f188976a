<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AgreementDialog</name>
    <message>
        <source>Agreement with a colleague</source>
        <translation>Concordance avec un collègue</translation>
    </message>
    <message>
        <source>Agreement by question</source>
        <translation>Concordance par question</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier en texte</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copier en &amp;Markdown</translation>
    </message>
    <message>
        <source>You and {author}</source>
        <translation>Vous et {author}</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>The statement&apos;s</source>
        <translation>Celui de la déclaration</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Such as “Internal”</source>
        <translation>Par exemple «&#x202f;Interne&#x202f;»</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG</source>
        <translation>PNG, JPEG ou SVG</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Par&amp;courir…</translation>
    </message>
    <message>
        <source>Language of the briefing</source>
        <translation>Langue de la note de synthèse</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>Titr&amp;e</translation>
    </message>
    <message>
        <source>&amp;Classification</source>
        <translation>Classi&amp;fication</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>Pap&amp;ier</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Auteur</translation>
    </message>
    <message>
        <source>L&amp;ogo</source>
        <translation>Log&amp;o</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
</context>
<context>
    <name>ArchiveActions</name>
    <message>
        <source>Archive library</source>
        <translation>Archiver la bibliothèque</translation>
    </message>
    <message>
        <source>Archiving the library…</source>
        <translation>Archivage de la bibliothèque…</translation>
    </message>
    <message>
        <source>Archives (*.zip);;All files (*)</source>
        <translation>Archives (*.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The library was archived to {path}</source>
        <translation>Bibliothèque archivée vers {path}</translation>
    </message>
</context>
<context>
    <name>BriefingActions</name>
    <message>
        <source>PDF (*.pdf);;Word document (*.docx);;Web page (*.html);;Markdown (*.md)</source>
        <translation>PDF (*.pdf);;Document Word (*.docx);;Page web (*.html);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Print briefing</source>
        <translation>Imprimer la note de synthèse</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Export briefing</source>
        <translation>Exporter la note de synthèse</translation>
    </message>
    <message>
        <source>Exporting the briefing…</source>
        <translation>Exportation de la note de synthèse…</translation>
    </message>
    <message>
        <source>The briefing was exported to {path}</source>
        <translation>Note de synthèse exportée vers {path}</translation>
    </message>
</context>
<context>
    <name>BriefingDesigner</name>
    <message>
        <source>Design briefing</source>
        <translation>Concevoir la note de synthèse</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Head and page</source>
        <translation>En-tête et page</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Imprime&amp;r…</translation>
    </message>
    <message>
        <source>&amp;Write report of several pages…</source>
        <translation>Rapport de plusieurs pages…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Ex&amp;porter…</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
</context>
<context>
    <name>ClosingDuringImport</name>
    <message>
        <source>An import is under way.</source>
        <translation>Une importation est en cours.</translation>
    </message>
    <message>
        <source>Finish it before the window is closed? What came in so far stays in the library either way.</source>
        <translation>La terminer avant de fermer la fenêtre&#x202f;? Ce qui a déjà été importé reste de toute façon dans la bibliothèque.</translation>
    </message>
    <message>
        <source>&amp;Finish the import first</source>
        <translation>&amp;Terminer d’abord l’importation</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message>
        <source>The window closes once the import is done.</source>
        <translation>La fenêtre se fermera une fois l’importation terminée.</translation>
    </message>
    <message>
        <source>Stopping the import…</source>
        <translation>Arrêt de l’importation…</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Use a readable tone</source>
        <translation>Utiliser un ton lisible</translation>
    </message>
    <message>
        <source>Contrast of the text on this colour</source>
        <translation>Contraste du texte sur cette couleur</translation>
    </message>
    <message>
        <source>{contrast} : 1</source>
        <translation>{contrast}&#x202f;: 1</translation>
    </message>
    <message>
        <source>Change: {title}</source>
        <translation>Changer&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Use a readable tone: {title}</source>
        <translation>Utiliser un ton lisible&#x202f;: {title}</translation>
    </message>
    <message>
        <source>{title}: {colour}, contrast {contrast} to 1</source>
        <translation>{title}&#x202f;: {colour}, contraste de {contrast} pour 1</translation>
    </message>
    <message>
        <source>Text on this colour is hard to read: at least {least} : 1 is needed.</source>
        <translation>Le texte est difficile à lire sur cette couleur&#x202f;: il faut un contraste d’au moins {least}&#x202f;: 1.</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>&amp;Then by</source>
        <translation>&amp;Puis par</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>{column}, descending</source>
        <translation>{column}, décroissant</translation>
    </message>
    <message>
        <source>{column}, ascending</source>
        <translation>{column}, croissant</translation>
    </message>
</context>
<context>
    <name>CommitmentCard</name>
    <message>
        <source>Current commitment</source>
        <translation>Engagement courant</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>paragraphe {number}</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>No actor named</source>
        <translation>Sans acteur nommé</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Changes concern all {count} selected commitments.</source>
        <translation>Les modifications concernent les {count} engagements sélectionnés.</translation>
    </message>
    <message>
        <source>Why it was detected, and more</source>
        <translation>Origine de la détection et autres détails</translation>
    </message>
    <message>
        <source>Why it was detected, where it stands, what was noted</source>
        <translation>Origine de la détection, emplacement, notes</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments de preuve</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sans échéance</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>dépassée</translation>
    </message>
    <message>
        <source>not numbered</source>
        <translation>non numéroté</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>ajouté manuellement</translation>
    </message>
    <message>
        <source>{date} (“{words}”)</source>
        <translation>{date} («&#x202f;{words}&#x202f;»)</translation>
    </message>
    <message>
        <source>cue “{cue}” (rule: {rule}), confidence {percent} %</source>
        <translation>formule «&#x202f;{cue}&#x202f;» (règle&#x202f;: {rule}), confiance {percent}&#x202f;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <translation>
            <numerusform>%Ln antérieure</numerusform>
            <numerusform>%Ln antérieures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentDialog</name>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>D’ici au</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Evidence for the status</source>
        <translation>Justificatif de l’état</translation>
    </message>
    <message>
        <source>What shows it, such as a report or a link</source>
        <translation>Ce qui l’atteste, par exemple un rapport ou un lien</translation>
    </message>
    <message>
        <source>Actors, separated by semicolons</source>
        <translation>Acteurs, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Separate several by semicolons</source>
        <translation>Séparez-les par des points-virgules</translation>
    </message>
    <message>
        <source>Themes, the best first</source>
        <translation>Thèmes, le principal en premier</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Date d’échéance</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>&amp;Force</translation>
    </message>
    <message>
        <source>&amp;Actors</source>
        <translation>Acteu&amp;rs</translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation>&amp;Thèmes</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Ét&amp;at</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Justificatif</translation>
    </message>
</context>
<context>
    <name>CommitmentModel</name>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>avec une note</translation>
    </message>
</context>
<context>
    <name>CommitmentPanel</name>
    <message numerus="yes">
        <source>{done} of %Ln reviewed</source>
        <translation>
            <numerusform>Relus&#x202f;: {done} sur %Ln</numerusform>
            <numerusform>Relus&#x202f;: {done} sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln less sure hidden</source>
        <translation>
            <numerusform>%Ln moins sûr masqué</numerusform>
            <numerusform>%Ln moins sûrs masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to list yet</source>
        <translation>Rien à afficher pour l’instant</translation>
    </message>
    <message>
        <source>The commitments of the statement that you open are listed here.</source>
        <translation>Les engagements de la déclaration que vous ouvrez s’affichent ici.</translation>
    </message>
    <message>
        <source>No commitments found</source>
        <translation>Aucun engagement trouvé</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln commitment(s)</source>
        <translation>
            <numerusform>{shown} sur %Ln engagement</numerusform>
            <numerusform>{shown} sur %Ln engagements</numerusform>
        </translation>
    </message>
    <message>
        <source>Commitments are not read</source>
        <translation>Engagements non relevés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dismissed</source>
        <translation>
            <numerusform>%Ln écarté</numerusform>
            <numerusform>%Ln écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>No commitment matches</source>
        <translation>Aucun engagement ne correspond</translation>
    </message>
    <message>
        <source>some may be missing</source>
        <translation>il peut en manquer</translation>
    </message>
    <message>
        <source>Clear the filter to see them all.</source>
        <translation>Effacez le filtre pour les voir tous.</translation>
    </message>
</context>
<context>
    <name>CommitmentTree</name>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
</context>
<context>
    <name>CommitmentsTable</name>
    <message numerus="yes">
        <source>%Ln selected: too many to be decided on at once</source>
        <translation>
            <numerusform>%Ln sélectionné&#x202f;: trop pour en décider d’un coup</numerusform>
            <numerusform>%Ln sélectionnés&#x202f;: trop pour en décider d’un coup</numerusform>
        </translation>
    </message>
    <message>
        <source>No commitment matches</source>
        <translation>Aucun engagement ne correspond</translation>
    </message>
    <message>
        <source>Nothing fits all that is chosen.</source>
        <translation>Rien ne répond à tout ce qui est choisi.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No commitments yet</source>
        <translation>Pas encore d’engagements</translation>
    </message>
    <message>
        <source>The commitments of all statements of the library are listed here.</source>
        <translation>Les engagements de toutes les déclarations de la bibliothèque sont réunis ici.</translation>
    </message>
</context>
<context>
    <name>ComparisonActions</name>
    <message>
        <source>PDF, one page (*.pdf);;Markdown (*.md);;Text (*.txt);;Table (*.csv);;JSON (*.json)</source>
        <translation>PDF, une page (*.pdf);;Markdown (*.md);;Texte (*.txt);;Tableau (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <source>Print comparison</source>
        <translation>Imprimer la comparaison</translation>
    </message>
    <message>
        <source>Exporting the comparison…</source>
        <translation>Exportation de la comparaison…</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Words of a statement</source>
        <translation>Mots d’une déclaration</translation>
    </message>
    <message>
        <source>No statement has these words.</source>
        <translation>Aucune déclaration ne contient ces mots.</translation>
    </message>
    <message>
        <source>{title} compared</source>
        <translation>{title}&#x202f;: comparaison</translation>
    </message>
    <message>
        <source>The comparison was exported to {path}</source>
        <translation>La comparaison a été exportée vers {path}</translation>
    </message>
    <message>
        <source>Earlier statement</source>
        <translation>Déclaration antérieure</translation>
    </message>
    <message>
        <source>Later statement</source>
        <translation>Déclaration ultérieure</translation>
    </message>
</context>
<context>
    <name>ComparisonDelegate</name>
    <message>
        <source>(not in the earlier one)</source>
        <translation>(absent de la première)</translation>
    </message>
    <message>
        <source>(not in the later one)</source>
        <translation>(absent de la seconde)</translation>
    </message>
    <message>
        <source>para {number}</source>
        <translation>par. {number}</translation>
    </message>
</context>
<context>
    <name>ComparisonHead</name>
    <message>
        <source>Earlier</source>
        <translation>Antérieure</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Ultérieure</translation>
    </message>
    <message>
        <source>Swap the two statements</source>
        <translation>Échanger les deux déclarations</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Nothing to compare with</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>No earlier statement of the same parties is in the library.</source>
        <translation>La bibliothèque ne contient pas de déclaration antérieure des mêmes parties.</translation>
    </message>
    <message>
        <source>Commitments compared</source>
        <translation>Engagements comparés</translation>
    </message>
    <message>
        <source>The statements could not be compared</source>
        <translation>Les déclarations n’ont pas pu être comparées</translation>
    </message>
    <message>
        <source>No statement is chosen</source>
        <translation>Aucune déclaration choisie</translation>
    </message>
    <message>
        <source>Choose the two statements that you want to compare.</source>
        <translation>Choisissez les deux déclarations à comparer.</translation>
    </message>
    <message>
        <source>Choose another statement…</source>
        <translation>Choisir une autre déclaration…</translation>
    </message>
    <message>
        <source>No commitments to compare</source>
        <translation>Aucun engagement à comparer</translation>
    </message>
    <message>
        <source>Whole &amp;texts</source>
        <translation>&amp;Textes entiers</translation>
    </message>
    <message>
        <source>Show both texts, paragraph by paragraph</source>
        <translation>Afficher les deux textes, paragraphe par paragraphe</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Imprime&amp;r…</translation>
    </message>
    <message>
        <source>Print the comparison on one page</source>
        <translation>Imprimer la comparaison sur une page</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Save the comparison as a page, text or table</source>
        <translation>Enregistrer la comparaison comme page, texte ou tableau</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>{before} before · {after} after</source>
        <translation>{before} avant · {after} après</translation>
    </message>
    <message>
        <source>Choose a statement…</source>
        <translation>Choisir une déclaration…</translation>
    </message>
    <message>
        <source>None stands in either of the two statements.</source>
        <translation>Aucune des deux déclarations n’en contient.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Import from a colleague</source>
        <translation>Importer l’envoi d’un collègue</translation>
    </message>
    <message>
        <source>Your colleague</source>
        <translation>Votre collègue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s) judged differently</source>
        <translation>
            <numerusform>%Ln engagement jugé différemment</numerusform>
            <numerusform>%Ln engagements jugés différemment</numerusform>
        </translation>
    </message>
    <message>
        <source>Commitments judged differently</source>
        <translation>Engagements jugés différemment</translation>
    </message>
    <message>
        <source>Keep all &amp;mine</source>
        <translation>Garder tous les &amp;miens</translation>
    </message>
    <message>
        <source>Take all &amp;theirs</source>
        <translation>Prendre tous les &amp;siens</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>Beside mine, as one more commitment</source>
        <translation>À côté du mien, comme engagement supplémentaire</translation>
    </message>
    <message>
        <source>You and {author} differ on “{title}”. Choose a side in each row; all else that is new comes in as it is.</source>
        <translation>Vous et {author} divergez sur «&#x202f;{title}&#x202f;». Choisissez une version à chaque ligne&#x202f;; toute autre nouveauté est importée telle quelle.</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message numerus="yes">
        <source>%Ln quotation(s) copied.</source>
        <translation>
            <numerusform>%Ln citation copiée.</numerusform>
            <numerusform>%Ln citations copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>Copié avec sa référence.</translation>
    </message>
</context>
<context>
    <name>CorrectingActions</name>
    <message>
        <source>Theme replaced: {name} instead of {former}</source>
        <translation>Thème remplacé&#x202f;: {name} au lieu de {former}</translation>
    </message>
    <message>
        <source>Split commitment</source>
        <translation>la scission de l’engagement</translation>
    </message>
    <message>
        <source>These words have no joint; put the cursor where they are to be split.</source>
        <translation>Ces mots n’offrent pas de point de coupure&#x202f;; placez le curseur là où les scinder.</translation>
    </message>
    <message>
        <source>Merge commitments</source>
        <translation>la fusion des engagements</translation>
    </message>
    <message>
        <source>No other commitment follows in this paragraph.</source>
        <translation>Aucun autre engagement ne suit dans ce paragraphe.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Which theme?</source>
        <translation>Quel thème&#x202f;?</translation>
    </message>
    <message>
        <source>No theme has these words.</source>
        <translation>Aucun thème ne contient ces mots.</translation>
    </message>
    <message>
        <source>Set the theme</source>
        <translation>Définir le thème</translation>
    </message>
    <message>
        <source>Theme set: {name}</source>
        <translation>Thème défini&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Who promised it? Several are separated by semicolons.</source>
        <translation>Qui s’est engagé&#x202f;? Séparez plusieurs noms par des points-virgules.</translation>
    </message>
    <message>
        <source>Nobody is named; type a name.</source>
        <translation>Personne n’est nommé&#x202f;; saisissez un nom.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>How firm is it?</source>
        <translation>Quelle force&#x202f;?</translation>
    </message>
    <message>
        <source>No strength is called so.</source>
        <translation>Aucune force ne porte ce nom.</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sans échéance</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>By when? Such as 2026-12-31, or end of 2026</source>
        <translation>Pour quand&#x202f;? Par exemple 2026-12-31 ou «&#x202f;end of 2026&#x202f;»</translation>
    </message>
    <message>
        <source>That is no date; type one such as 2026-12-31, or end of 2026.</source>
        <translation>Ce n’est pas une date&#x202f;; saisissez par exemple 2026-12-31 ou «&#x202f;end of 2026&#x202f;».</translation>
    </message>
    <message>
        <source>Replace the theme: {former}</source>
        <translation>Remplacer le thème&#x202f;: {former}</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Ajouter un thème</translation>
    </message>
    <message>
        <source>All parties</source>
        <translation>Toutes les parties</translation>
    </message>
    <message>
        <source>Theme added: {name}</source>
        <translation>Thème ajouté&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Theme kept: {name}</source>
        <translation>Thème conservé&#x202f;: {name}</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>tel que saisi</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong.</source>
        <translation>Une erreur est survenue.</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>What was saved before is safe. This should not happen; please report it: {kind}: {message}

The details say where in the program it was, and nothing of your statements.</source>
        <translation>Ce qui a été enregistré auparavant est en sûreté. Cela ne devrait pas arriver&#x202f;; merci de le signaler&#x202f;: {kind}&#x202f;: {message}

Les détails disent à quel endroit du programme cela s’est produit, et rien de vos déclarations.</translation>
    </message>
    <message>
        <source>They are also in {file}.</source>
        <translation>Ils se trouvent aussi dans {file}.</translation>
    </message>
</context>
<context>
    <name>CuesPage</name>
    <message>
        <source>Hide detections less sure than</source>
        <translation>Masquer les détections moins sûres que</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>tout afficher</translation>
    </message>
    <message>
        <source>Your own cues</source>
        <translation>Vos propres formules</translation>
    </message>
    <message>
        <source>&amp;Add cue</source>
        <translation>&amp;Ajouter une formule</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Hide detections less sure than</source>
        <translation>&amp;Masquer les détections moins sûres que</translation>
    </message>
    <message>
        <source>What the cue counts as</source>
        <translation>Valeur de la formule</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Compte comme</translation>
    </message>
    <message>
        <source>Confidence says how many in a hundred such detections are right. What you confirmed, corrected or added is always shown.</source>
        <translation>La confiance indique combien de détections de ce genre sont justes sur cent. Ce que vous avez confirmé, corrigé ou ajouté reste toujours affiché.</translation>
    </message>
    <message>
        <source>Your own cues come before the built-in ones. A muted cue finds nothing any more; removing it here brings it back.</source>
        <translation>Vos formules priment sur les formules intégrées. Une formule désactivée ne repère plus rien&#x202f;; la retirer d’ici la réactive.</translation>
    </message>
    <message>
        <source>“{words}” cannot be a cue: use plain words, such as “pledge to”.</source>
        <translation>«&#x202f;{words}&#x202f;» ne peut pas être une formule&#x202f;: employez des mots simples, comme «&#x202f;pledge to&#x202f;».</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>The library is damaged.</source>
        <translation>La bibliothèque est endommagée.</translation>
    </message>
    <message>
        <source>&amp;Close and repair…</source>
        <translation>&amp;Fermer et réparer…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Sauvetage de ce qui est lisible…</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>Lecture de la bibliothèque…</translation>
    </message>
    <message>
        <source>Restoring the library…</source>
        <translation>Restauration de la bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Save what can be read</source>
        <translation>&amp;Sauver ce qui est lisible</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Open read-only</source>
        <translation>&amp;Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) could not be read.</source>
        <translation>
            <numerusform>%Ln entrée n’a pas pu être lue.</numerusform>
            <numerusform>%Ln entrées n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln text(s) only what notes and commitments quote is left.</source>
        <translation>
            <numerusform>De %Ln texte, il ne reste que ce que citent notes et engagements.</numerusform>
            <numerusform>De %Ln textes, il ne reste que ce que citent notes et engagements.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}

Briefreader can save what can still be read, bring back a backup, or open the library as it is, for reading only. The damaged file is kept in any case.</source>
        <translation>{reason}

Briefreader peut sauver ce qui est encore lisible, restaurer une sauvegarde, ou ouvrir la bibliothèque telle qu’elle est, en lecture seule. Le fichier endommagé est gardé dans tous les cas.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {path}</source>
        <translation>Le fichier endommagé est conservé sous {path}</translation>
    </message>
    <message>
        <source>Saved: {statements} statements, {commitments} commitments, {notes} notes.</source>
        <translation>Sauvé&#x202f;: {statements} déclarations, {commitments} engagements, {notes} notes.</translation>
    </message>
</context>
<context>
    <name>DesignActions</name>
    <message>
        <source>Making the briefing…</source>
        <translation>Préparation de la note de synthèse…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Écriture du rapport…</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop to import</source>
        <translation>Déposez pour importer</translation>
    </message>
    <message>
        <source>Drop files or folders here to import them</source>
        <translation>Déposez ici des fichiers ou des dossiers pour les importer</translation>
    </message>
    <message>
        <source>Files, or folders with all that is in them</source>
        <translation>Des fichiers, ou des dossiers avec tout leur contenu</translation>
    </message>
</context>
<context>
    <name>DueChooser</name>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>from 2026</source>
        <translation>dès 2026</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>to 2026-06</source>
        <translation>jusqu’au 2026-06</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Due dates</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>dépassée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln dépassée</numerusform>
            <numerusform>%Ln dépassées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuePaper</name>
    <message>
        <source>Save what is due</source>
        <translation>Enregistrer ce qui est dû</translation>
    </message>
    <message>
        <source>PDF, one page (*.pdf)</source>
        <translation>PDF, une page (*.pdf)</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Ce qui est dû</translation>
    </message>
    <message>
        <source>Print what is due</source>
        <translation>Imprimer ce qui est dû</translation>
    </message>
    <message>
        <source>Saving the page…</source>
        <translation>Enregistrement de la page…</translation>
    </message>
    <message>
        <source>What is due was saved as {path}</source>
        <translation>Ce qui est dû a été enregistré sous {path}</translation>
    </message>
</context>
<context>
    <name>DueView</name>
    <message numerus="yes">
        <source>{year}: %Ln due date(s), {settled} settled</source>
        <translation>
            <numerusform>{year}&#x202f;: %Ln échéance, {settled} réglée</numerusform>
            <numerusform>{year}&#x202f;: %Ln échéances, {settled} réglées</numerusform>
        </translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Ce qui est dû</translation>
    </message>
    <message>
        <source>Only of this actor</source>
        <translation>De cet acteur seulement</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Année suivante</translation>
    </message>
    <message>
        <source>Due dates of all statements</source>
        <translation>Échéances de toutes les déclarations</translation>
    </message>
    <message>
        <source>Nothing is due of this actor</source>
        <translation>Rien n’est dû par cet acteur</translation>
    </message>
    <message>
        <source>Clear the field to see all.</source>
        <translation>Videz le champ pour tout voir.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Rien n’est dû</translation>
    </message>
    <message>
        <source>Commitments of all statements are listed here by when they are due.</source>
        <translation>Les engagements de toutes les déclarations sont réunis ici par échéance.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Imprime&amp;r…</translation>
    </message>
    <message>
        <source>Save as pa&amp;ge…</source>
        <translation>Enre&amp;gistrer en page…</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>Read as</source>
        <translation>Lire comme</translation>
    </message>
    <message>
        <source>Encodings, the likeliest first</source>
        <translation>Encodages, le plus probable d’abord</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>Début du fichier</translation>
    </message>
    <message>
        <source>Choose the encoding in which the letters are right. The present text is kept.</source>
        <translation>Choisissez l’encodage dans lequel les lettres sont justes. Le texte actuel est conservé.</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>A link begins with https://, http:// or mailto:.</source>
        <translation>Un lien commence par https://, http:// ou mailto:.</translation>
    </message>
    <message>
        <source>Day of the entry</source>
        <translation>Jour de l’entrée</translation>
    </message>
    <message>
        <source>Status that the entry sets</source>
        <translation>État que fixe l’entrée</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Ce qui le montre</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>&amp;Sentence of another statement…</source>
        <translation>&amp;Phrase d’une autre déclaration…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Day and status</source>
        <translation>Jour et état</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lien</translation>
    </message>
</context>
<context>
    <name>ExchangeActions</name>
    <message>
        <source>Statement files (*.briefstatement);;All files (*)</source>
        <translation>Fichiers de déclaration (*.briefstatement);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Send to a colleague</source>
        <translation>Envoyer à un collègue</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>Import from a colleague</source>
        <translation>Importer l’envoi d’un collègue</translation>
    </message>
    <message>
        <source>Agreement with a colleague</source>
        <translation>Concordance avec un collègue</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>your colleague</source>
        <translation>votre collègue</translation>
    </message>
    <message>
        <source>All that is in it is in your library already.</source>
        <translation>Tout son contenu est déjà dans votre bibliothèque.</translation>
    </message>
    <message>
        <source>The statement was written to {path}</source>
        <translation>Déclaration écrite vers {path}</translation>
    </message>
    <message numerus="yes">
        <source>From {author}: %Ln change(s); Undo takes all back</source>
        <translation>
            <numerusform>Transmis par {author}&#x202f;: %Ln modification&#x202f;; vous pouvez l’annuler</numerusform>
            <numerusform>Transmis par {author}&#x202f;: %Ln modifications&#x202f;; vous pouvez tout annuler</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Nothing is new in the file of {author}.</source>
        <translation>Le fichier transmis par {author} ne contient rien de nouveau.</translation>
    </message>
    <message>
        <source>The statement of {author} was imported</source>
        <translation>Déclaration transmise par {author} importée</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Do you want to replace it?</source>
        <translation>Voulez-vous le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation>{name} existe déjà.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>The &amp;open statement</source>
        <translation>La déclaration &amp;ouverte</translation>
    </message>
    <message>
        <source>The &amp;chosen statements</source>
        <translation>Les déclarations &amp;choisies</translation>
    </message>
    <message>
        <source>&amp;All statements in the list</source>
        <translation>&amp;Toutes les déclarations de la liste</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>{scope} ({count})</source>
        <translation>{scope} ({count})</translation>
    </message>
</context>
<context>
    <name>FacetSide</name>
    <message>
        <source>Find an actor, a theme, a statement and the like</source>
        <translation>Chercher un acteur, un thème, une déclaration, etc.</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Chercher une valeur</translation>
    </message>
    <message>
        <source>Filter the commitments</source>
        <translation>Filtrer les engagements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, found by typing</source>
        <translation>
            <numerusform>encore %Ln, à trouver en tapant</numerusform>
            <numerusform>encore %Ln, à trouver en tapant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Remove the filter: {filter}</source>
        <translation>Retirer le filtre&#x202f;: {filter}</translation>
    </message>
    <message>
        <source>Filters in use</source>
        <translation>Filtres appliqués</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <source>Filter statements</source>
        <translation>Filtrer les déclarations</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Write a date as 2015, 2015-11 or 2015-11-02.</source>
        <translation>Écrivez la date sous la forme 2015, 2015-11 ou 2015-11-02.</translation>
    </message>
    <message>
        <source>2015 or 2015-11-02</source>
        <translation>2015 ou 2015-11-02</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>Dep&amp;uis</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Jusqu’à</translation>
    </message>
    <message>
        <source>&amp;Party</source>
        <translation>&amp;Partie</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Kin&amp;d</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otes</translation>
    </message>
    <message>
        <source>Rev&amp;iew</source>
        <translation>&amp;Relecture</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Indifférent</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Avec notes</translation>
    </message>
    <message>
        <source>Without notes</source>
        <translation>Sans notes</translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <source>Filter statements</source>
        <translation>Filtrer les déclarations</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in statement</source>
        <translation>Rechercher dans la déclaration</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Select what was found and go to the text (Ctrl+Enter)</source>
        <translation>Sélectionner ce qui a été trouvé et aller au texte (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The pattern takes too long; make it simpler.</source>
        <translation>Ce motif prend trop de temps&#x202f;; simplifiez-le.</translation>
    </message>
    <message>
        <source>Not a pattern: {reason}</source>
        <translation>Motif non valide&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of more than %Ln</source>
        <translation>
            <numerusform>{number} sur plus de %Ln</numerusform>
            <numerusform>{number} sur plus de %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %Ln</source>
        <translation>
            <numerusform>{number} sur %Ln</numerusform>
            <numerusform>{number} sur %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldingPanel</name>
    <message>
        <source>Folded panel</source>
        <translation>Panneau replié</translation>
    </message>
    <message>
        <source>Folded, so that the text has room. A click opens it; F9 and F10 do too.</source>
        <translation>Replié pour laisser de la place au texte. Un clic l’ouvre, F9 et F10 aussi.</translation>
    </message>
</context>
<context>
    <name>FollowUpActions</name>
    <message>
        <source>Follow up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>The library does not hold this statement any more.</source>
        <translation>La bibliothèque ne contient plus cette déclaration.</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Follow up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Entries, the latest first</source>
        <translation>Entrées, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Nothing is known yet of what became of it.</source>
        <translation>On ne sait encore rien de ce qu’il est devenu.</translation>
    </message>
    <message>
        <source>Ne&amp;w entry</source>
        <translation>&amp;Nouvelle entrée</translation>
    </message>
    <message>
        <source>&amp;Add entry</source>
        <translation>&amp;Ajouter l’entrée</translation>
    </message>
    <message>
        <source>De&amp;lete entry</source>
        <translation>S&amp;upprimer l’entrée</translation>
    </message>
    <message>
        <source>&amp;Go to the sentence</source>
        <translation>A&amp;ller à la phrase</translation>
    </message>
    <message>
        <source>&amp;Open the link</source>
        <translation>&amp;Ouvrir le lien</translation>
    </message>
    <message>
        <source>&amp;Save entry</source>
        <translation>&amp;Enregistrer l’entrée</translation>
    </message>
</context>
<context>
    <name>FormatList</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your notes and decisions are signed with it.</source>
        <translation>Vos notes et décisions sont signées de ce nom.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system&apos;s</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Another language shows when Briefreader is started again.</source>
        <translation>Le changement de langue prend effet au redémarrage de Briefreader.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Réduire les animations</translation>
    </message>
    <message>
        <source>Nothing moves by itself, as the bars of work that takes a while do.</source>
        <translation>Rien ne bouge de soi-même, comme le font les barres des travaux qui durent.</translation>
    </message>
    <message>
        <source>What separates the columns, as your spreadsheet program expects it.</source>
        <translation>Ce qui sépare les colonnes, tel que votre tableur l’attend.</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Tables (.csv)</source>
        <translation>&amp;Tableaux (.csv)</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Aucune commande ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>HighlightMenu</name>
    <message>
        <source>&amp;Highlights</source>
        <translation>S&amp;urlignages</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sans thème</translation>
    </message>
</context>
<context>
    <name>HighlightSample</name>
    <message>
        <source>They &lt;b&gt;pledged to build a bridge&lt;/b&gt; by 2030.</source>
        <translation>Elles &lt;b&gt;se sont engagées à construire un pont&lt;/b&gt; d’ici à 2030.</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>About this commitment</source>
        <translation>À propos de cet engagement</translation>
    </message>
    <message>
        <source>Due by {date} (“{words}”)</source>
        <translation>Échéance&#x202f;: {date} («&#x202f;{words}&#x202f;»)</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note&#x202f;: {note}</translation>
    </message>
</context>
<context>
    <name>ImportActions</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <translation>Lecture du presse-papiers…</translation>
    </message>
    <message>
        <source>Statements ({endings});;All files (*)</source>
        <translation>Déclarations ({endings});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>Adding it to the library…</source>
        <translation>Ajout à la bibliothèque…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Recherche des fichiers…</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message>
        <source>&amp;Open statement</source>
        <translation>&amp;Ouvrir la déclaration</translation>
    </message>
    <message>
        <source>Compare &amp;with similar…</source>
        <translation>Co&amp;mparer avec la similaire…</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>&amp;Copier la liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Résultat pour chaque fichier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tous</translation>
    </message>
    <message>
        <source>&amp;Imported</source>
        <translation>&amp;Importés</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>&amp;Doublons</translation>
    </message>
    <message>
        <source>&amp;Failed</source>
        <translation>Éc&amp;hecs</translation>
    </message>
    <message>
        <source>&amp;Skipped</source>
        <translation>&amp;Ignorés</translation>
    </message>
    <message>
        <source>&amp;Not reached</source>
        <translation>&amp;Non atteints</translation>
    </message>
    <message>
        <source>Cancelled. What came in before stays in the library.</source>
        <translation>Importation annulée. Ce qui a déjà été importé reste dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation>Il n’y avait rien à importer.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln file(s)</source>
        <translation>
            <numerusform>{done} sur %Ln fichier</numerusform>
            <numerusform>{done} sur %Ln fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportResultModel</name>
    <message>
        <source>✓ Imported</source>
        <translation>✓ Importé</translation>
    </message>
    <message>
        <source>= Duplicate</source>
        <translation>= Doublon</translation>
    </message>
    <message>
        <source>✗ Failed</source>
        <translation>✗ Échec</translation>
    </message>
    <message>
        <source>– Skipped</source>
        <translation>– Ignoré</translation>
    </message>
    <message>
        <source>… Not reached</source>
        <translation>… Non atteint</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %Ln more</source>
        <translation>
            <numerusform>{name} et %Ln autre</numerusform>
            <numerusform>{name} et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InUseDialog</name>
    <message>
        <source>You can read in it as it is now: a copy is opened, in which nothing can be changed. Two who write to one library from different computers can damage it. Open it anyway only if you know that it is not open there any more, as after a crash.</source>
        <translation>Vous pouvez la lire telle qu’elle est maintenant&#x202f;: une copie est ouverte, où rien ne peut être modifié. Deux personnes qui écrivent dans une même bibliothèque depuis des ordinateurs différents peuvent l’endommager. Ne l’ouvrez quand même que si vous savez qu’elle n’y est plus ouverte, par exemple après un plantage.</translation>
    </message>
    <message>
        <source>The library is open elsewhere.</source>
        <translation>La bibliothèque est ouverte ailleurs.</translation>
    </message>
    <message>
        <source>a time that is not known</source>
        <translation>une heure inconnue</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>Lecture de la bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Open read-only</source>
        <translation>&amp;Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Open &amp;anyway</source>
        <translation>Ouvrir quand &amp;même</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>{user} has {path} open on {host}, since {time}.</source>
        <translation>{user} a ouvert {path} sur {host}, depuis {time}.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>un autre ordinateur</translation>
    </message>
</context>
<context>
    <name>InterchangeActions</name>
    <message>
        <source>Import notes and codes</source>
        <translation>Importer des notes et codes</translation>
    </message>
    <message>
        <source>Importing notes and codes…</source>
        <translation>Importation des notes et codes…</translation>
    </message>
</context>
<context>
    <name>InterchangeReport</name>
    <message>
        <source>Nothing new came in.</source>
        <translation>Rien de nouveau n’a été importé.</translation>
    </message>
    <message>
        <source>Import notes and codes</source>
        <translation>Importer des notes et codes</translation>
    </message>
    <message>
        <source>Words that were not found in their statement</source>
        <translation>Mots introuvables dans leur déclaration</translation>
    </message>
    <message>
        <source>Words that stand in several places</source>
        <translation>Mots qui figurent à plusieurs endroits</translation>
    </message>
    <message>
        <source>On texts that are not in the library</source>
        <translation>Sur des textes absents de la bibliothèque</translation>
    </message>
    <message>
        <source>Judged otherwise here; your decision was kept</source>
        <translation>Jugés autrement ici&#x202f;; votre décision a été conservée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) came in.</source>
        <translation>
            <numerusform>%Ln élément importé.</numerusform>
            <numerusform>%Ln éléments importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s) came in.</source>
        <translation>
            <numerusform>%Ln thème importé.</numerusform>
            <numerusform>%Ln thèmes importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) came in.</source>
        <translation>
            <numerusform>%Ln déclaration importée.</numerusform>
            <numerusform>%Ln déclarations importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s)</source>
        <translation>
            <numerusform>%Ln engagement</numerusform>
            <numerusform>%Ln engagements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln signet</numerusform>
            <numerusform>%Ln signets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) of statements</source>
        <translation>
            <numerusform>%Ln étiquette de déclaration</numerusform>
            <numerusform>%Ln étiquettes de déclaration</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s) came in with them.</source>
        <translation>
            <numerusform>%Ln thème importé en même temps.</numerusform>
            <numerusform>%Ln thèmes importés en même temps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) came in with them.</source>
        <translation>
            <numerusform>%Ln déclaration importée en même temps.</numerusform>
            <numerusform>%Ln déclarations importées en même temps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln déjà présent.</numerusform>
            <numerusform>%Ln déjà présents.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} ({count})</source>
        <translation>{what} ({count})</translation>
    </message>
</context>
<context>
    <name>JudgingActions</name>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Words of a commitment</source>
        <translation>Mots d’un engagement</translation>
    </message>
    <message>
        <source>Nothing that is not paired has these words.</source>
        <translation>Rien de non apparié ne contient ces mots.</translation>
    </message>
    <message>
        <source>The same promise in the earlier statement</source>
        <translation>La même promesse dans la déclaration antérieure</translation>
    </message>
    <message>
        <source>The same promise in the later statement</source>
        <translation>La même promesse dans la déclaration ultérieure</translation>
    </message>
</context>
<context>
    <name>KeyFiguresRow</name>
    <message>
        <source>commitments</source>
        <translation>engagements</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmés</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>datés</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>fermes</translation>
    </message>
    <message>
        <source>intent</source>
        <translation>intentions</translation>
    </message>
    <message>
        <source>reaffirmed</source>
        <translation>réaffirmés</translation>
    </message>
</context>
<context>
    <name>KindChips</name>
    <message>
        <source>Kinds that are shown</source>
        <translation>Types affichés</translation>
    </message>
    <message>
        <source>Show these only</source>
        <translation>N’afficher que ceux-ci</translation>
    </message>
</context>
<context>
    <name>LaneDelegate</name>
    <message>
        <source>does not say it</source>
        <translation>n’en parle pas</translation>
    </message>
    <message>
        <source>para {number}</source>
        <translation>§ {number}</translation>
    </message>
</context>
<context>
    <name>LaneModel</name>
    <message>
        <source>does not say it</source>
        <translation>n’en parle pas</translation>
    </message>
</context>
<context>
    <name>LanguageNotice</name>
    <message>
        <source>Language of the statement</source>
        <translation>Langue de la déclaration</translation>
    </message>
    <message>
        <source>It is En&amp;glish</source>
        <translation>C’est de l’an&amp;glais</translation>
    </message>
    <message>
        <source>&amp;Other language…</source>
        <translation>&amp;Autre langue…</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>&amp;Masquer</translation>
    </message>
</context>
<context>
    <name>LeftOutList</name>
    <message>
        <source>Commitments that are not on the page</source>
        <translation>Engagements absents de la page</translation>
    </message>
</context>
<context>
    <name>LibraryActions</name>
    <message>
        <source>New library</source>
        <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
        <source>Making the library…</source>
        <translation>Création de la bibliothèque…</translation>
    </message>
    <message>
        <source>This library is open already.</source>
        <translation>Cette bibliothèque est déjà ouverte.</translation>
    </message>
    <message>
        <source>Libraries ({endings});;All files (*)</source>
        <translation>Bibliothèques ({endings});;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>LibraryGoneBox</name>
    <message>
        <source>{path} was deleted, moved or replaced while it is open here. All of it is still there as long as this window is open. Save it in another place: Briefreader goes on there.</source>
        <translation>{path} a été supprimée, déplacée ou remplacée alors qu’elle est ouverte ici. Tout est encore là tant que cette fenêtre est ouverte. Enregistrez-la ailleurs&#x202f;: Briefreader continuera à cet endroit.</translation>
    </message>
    <message>
        <source>The library is no longer where it was.</source>
        <translation>La bibliothèque n’est plus là où elle était.</translation>
    </message>
    <message>
        <source>&amp;Save elsewhere…</source>
        <translation>&amp;Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
</context>
<context>
    <name>LibraryHead</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Search texts, notes, commitments</source>
        <translation>Rechercher textes, notes, engagements</translation>
    </message>
    <message>
        <source>Filter by date, party, theme, kind and more</source>
        <translation>Filtrer par date, partie, thème, type, etc.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>Rechercher dans</translation>
    </message>
    <message>
        <source>The recent ones come first here</source>
        <translation>Ici, les plus récentes viennent en premier</translation>
    </message>
</context>
<context>
    <name>LibraryNoteList</name>
    <message>
        <source>Notes of all statements</source>
        <translation>Notes de toutes les déclarations</translation>
    </message>
    <message>
        <source>&amp;Go to the words</source>
        <translation>&amp;Aller au passage</translation>
    </message>
    <message>
        <source>&amp;Copy note</source>
        <translation>&amp;Copier la note</translation>
    </message>
</context>
<context>
    <name>LibraryNoteModel</name>
    <message>
        <source>On the whole statement</source>
        <translation>Sur toute la déclaration</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Note&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Highlight: {words}</source>
        <translation>Surlignage&#x202f;: {words}</translation>
    </message>
</context>
<context>
    <name>LibraryNotesHead</name>
    <message>
        <source>Not signed</source>
        <translation>Sans auteur</translation>
    </message>
    <message>
        <source>Words of notes</source>
        <translation>Mots des notes</translation>
    </message>
    <message>
        <source>Words of notes, quotations, tags and titles</source>
        <translation>Mots des notes, citations, étiquettes et titres</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>Efface&amp;r</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Save the notes that are listed as a file</source>
        <translation>Enregistrer dans un fichier les notes de la liste</translation>
    </message>
    <message>
        <source>By statement</source>
        <translation>Par déclaration</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Modifiées récemment</translation>
    </message>
    <message>
        <source>Notes of all statements</source>
        <translation>Notes de toutes les déclarations</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln note(s)</source>
        <translation>
            <numerusform>{shown} sur %Ln note</numerusform>
            <numerusform>{shown} sur %Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Toutes étiquettes</translation>
    </message>
    <message>
        <source>Any colour</source>
        <translation>Toutes couleurs</translation>
    </message>
    <message>
        <source>Any author</source>
        <translation>Tous auteurs</translation>
    </message>
</context>
<context>
    <name>LibraryNotesSaving</name>
    <message>
        <source>Table of notes</source>
        <translation>Tableau des notes</translation>
    </message>
    <message>
        <source>Notes by statement</source>
        <translation>Notes par déclaration</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Exporter les notes</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) exported to {path}</source>
        <translation>
            <numerusform>%Ln note exportée vers {path}</numerusform>
            <numerusform>%Ln notes exportées vers {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryNotesView</name>
    <message>
        <source>No note matches</source>
        <translation>Aucune note ne correspond</translation>
    </message>
    <message>
        <source>Clear the filter to see them all.</source>
        <translation>Effacez le filtre pour les voir toutes.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Pas encore de notes</translation>
    </message>
    <message>
        <source>Open a statement, select a passage and press N to write a note on it,
or Ctrl+Shift+H to highlight it. All of them are listed here.</source>
        <translation>Ouvrez une déclaration, sélectionnez un passage et appuyez sur N pour y joindre une note
ou sur Ctrl+Maj+H pour le surligner. Toutes les notes sont réunies ici.</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Show all statements</source>
        <translation>Afficher toutes les déclarations</translation>
    </message>
    <message>
        <source>Open a statement (Ctrl+O) or import a folder of them (Ctrl+Shift+O).</source>
        <translation>Ouvrez une déclaration (Ctrl+O) ou importez-en tout un dossier (Ctrl+Maj+O).</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer or shorter words.</source>
        <translation>Rien ne correspond. Essayez avec moins de mots ou des mots plus courts.</translation>
    </message>
    <message>
        <source>Removed statements stay here until they are restored or deleted.</source>
        <translation>Les déclarations retirées restent ici jusqu’à leur restauration ou leur suppression.</translation>
    </message>
    <message>
        <source>Statements that you open are listed here.</source>
        <translation>Les déclarations que vous ouvrez s’affichent ici.</translation>
    </message>
    <message>
        <source>Choose statements in the list of all and press Ctrl+Shift+K.</source>
        <translation>Choisissez des déclarations dans la liste complète et appuyez sur Ctrl+Maj+K.</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>La bibliothèque est vide</translation>
    </message>
    <message>
        <source>Nothing matches in the statements that meet the filter.</source>
        <translation>Rien ne correspond parmi les déclarations retenues par le filtre.</translation>
    </message>
    <message>
        <source>Nothing to list</source>
        <translation>Rien à afficher</translation>
    </message>
    <message>
        <source>No statement meets the filter.</source>
        <translation>Aucune déclaration ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Rien n’a encore été ouvert</translation>
    </message>
    <message>
        <source>This collection is empty</source>
        <translation>Cette collection est vide</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Rechercher partout</translation>
    </message>
</context>
<context>
    <name>LibraryWatch</name>
    <message>
        <source>Save library</source>
        <translation>Enregistrer la bibliothèque</translation>
    </message>
</context>
<context>
    <name>LinkOpening</name>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>L’adresse a été copiée.</translation>
    </message>
    <message>
        <source>Write to this address in your mail program?</source>
        <translation>Écrire à cette adresse dans votre application de messagerie&#x202f;?</translation>
    </message>
    <message>
        <source>Open this address in your web browser?</source>
        <translation>Ouvrir cette adresse dans votre navigateur web&#x202f;?</translation>
    </message>
    <message>
        <source>It leads to {host}. Briefreader itself opens no connection.</source>
        <translation>Elle mène à {host}. Briefreader n’ouvre lui-même aucune connexion.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Status bar</source>
        <translation>Barre d’état</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barre de menus</translation>
    </message>
    <message>
        <source>This library can only be read: no change is saved.</source>
        <translation>Cette bibliothèque peut seulement être lue&#x202f;: aucune modification n’est enregistrée.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
</context>
<context>
    <name>ManualBrowser</name>
    <message>
        <source>Manual page</source>
        <translation>Page du manuel</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Briefreader manual</source>
        <translation>Manuel de Briefreader</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MarginCards</name>
    <message>
        <source>overdue since {date}</source>
        <translation>en retard depuis le {date}</translation>
    </message>
    <message>
        <source>Notes, due dates and statuses beside the text</source>
        <translation>Notes, échéances et états à côté du texte</translation>
    </message>
</context>
<context>
    <name>MarkedSurface</name>
    <message>
        <source>{address}
Ctrl+click opens it</source>
        <translation>{address}
Ctrl+clic pour l’ouvrir</translation>
    </message>
</context>
<context>
    <name>MissingBox</name>
    <message>
        <source>It was in {folder}. If that is a disk or a network folder that is away for now, keep it in the list.</source>
        <translation>Ce fichier se trouvait dans {folder}. S’il s’agit d’un disque ou d’un dossier réseau momentanément indisponible, gardez-le dans la liste.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>&amp;Keep it in the list</source>
        <translation>&amp;Garder dans la liste</translation>
    </message>
    <message>
        <source>{name} is not there any more.</source>
        <translation>{name} n’est plus là.</translation>
    </message>
</context>
<context>
    <name>MuteOfferBar</name>
    <message numerus="yes">
        <source>You dismissed “{words}” %Ln time(s).</source>
        <translation>
            <numerusform>Vous avez écarté «&#x202f;{words}&#x202f;» %Ln fois.</numerusform>
            <numerusform>Vous avez écarté «&#x202f;{words}&#x202f;» %Ln fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute a cue</source>
        <translation>Désactiver une formule</translation>
    </message>
    <message>
        <source>&amp;Mute cue</source>
        <translation>Désacti&amp;ver la formule</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>La &amp;garder</translation>
    </message>
    <message>
        <source>{commitments} found by it would go too.</source>
        <translation>La désactiver retirerait aussi {commitments}.</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Put back at selection</source>
        <translation>la remise en place sur la sélection</translation>
    </message>
    <message>
        <source>Another window has changed this note. Yours becomes a second one.</source>
        <translation>Une autre fenêtre a modifié cette note. La vôtre en devient une seconde.</translation>
    </message>
    <message>
        <source>Remove notes</source>
        <translation>le retrait des notes</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this?</source>
        <translation>Supprimer cet élément&#x202f;?</translation>
    </message>
    <message>
        <source>It has no place in the new version. Undo brings it back.</source>
        <translation>Il n’a pas d’emplacement dans la nouvelle version. Vous pourrez annuler la suppression.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>A note could not be saved: {reason} Trying again…</source>
        <translation>Une note n’a pas pu être enregistrée&#x202f;: {reason} Nouvel essai…</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>La note est enregistrée.</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message>
        <source>On the whole statement</source>
        <translation>Sur toute la déclaration</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation>Note, en Markdown</translation>
    </message>
    <message>
        <source>Write here: *italic*, **bold**, - list, [link](…)</source>
        <translation>Écrivez ici&#x202f;: *italique*, **gras**, - liste, [lien](…)</translation>
    </message>
    <message>
        <source>Tags, separated by semicolons</source>
        <translation>Étiquettes, séparées par des points-virgules</translation>
    </message>
    <message>
        <source>Tags; separated; so</source>
        <translation>Étiquettes&#x202f;; séparées&#x202f;; ainsi</translation>
    </message>
    <message>
        <source>Could not be saved: {reason} Trying again…</source>
        <translation>Enregistrement impossible&#x202f;: {reason} Nouvel essai…</translation>
    </message>
    <message>
        <source>Could not be saved: {reason}</source>
        <translation>N’a pas pu être enregistrée&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>On the whole statement</source>
        <translation>Sur toute la déclaration</translation>
    </message>
    <message>
        <source>No words yet. Press Enter to write some.</source>
        <translation>Aucun texte pour l’instant. Appuyez sur Entrée pour écrire.</translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>NotesHead</name>
    <message>
        <source>Filter notes and bookmarks</source>
        <translation>Filtrer les notes et les signets</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Any colour</source>
        <translation>Toutes couleurs</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Toutes étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln</source>
        <translation>
            <numerusform>{shown} sur %Ln</numerusform>
            <numerusform>{shown} sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation>
            <numerusform>%Ln en tout</numerusform>
            <numerusform>%Ln en tout</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Notes et signets</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>No note matches</source>
        <translation>Aucune note ne correspond</translation>
    </message>
    <message>
        <source>Clear the filter to see them all.</source>
        <translation>Effacez le filtre pour les voir toutes.</translation>
    </message>
    <message>
        <source>No notes or bookmarks</source>
        <translation>Ni note ni signet</translation>
    </message>
    <message>
        <source>Select a passage and press N for a note, Ctrl+Shift+H to highlight it,
or Ctrl+D for a bookmark.</source>
        <translation>Sélectionnez un passage et appuyez sur N pour une note, sur Ctrl+Maj+H
pour le surligner ou sur Ctrl+D pour un signet.</translation>
    </message>
</context>
<context>
    <name>OrderingActions</name>
    <message>
        <source>“{name}” was deleted; its statements are kept. Undo brings it back.</source>
        <translation>«&#x202f;{name}&#x202f;» a été supprimée&#x202f;; ses déclarations sont conservées. Vous pouvez annuler la suppression.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Renommer la collection</translation>
    </message>
    <message>
        <source>Change collections</source>
        <translation>la modification des collections</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Renommer l’étiquette</translation>
    </message>
</context>
<context>
    <name>OriginalActions</name>
    <message>
        <source>Show original file</source>
        <translation>Afficher le fichier d’origine</translation>
    </message>
    <message>
        <source>Unlike Briefreader, a browser or mail program may load pictures from the internet and run what a page brings along.</source>
        <translation>Contrairement à Briefreader, un navigateur ou une application de messagerie peut charger des images depuis internet et exécuter ce que contient une page.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>The system has no program to show “{name}”.</source>
        <translation>Le système n’a pas d’application pour afficher «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>The library keeps no file of this statement.</source>
        <translation>La bibliothèque ne garde aucun fichier de cette déclaration.</translation>
    </message>
    <message>
        <source>Open “{name}” in another program?</source>
        <translation>Ouvrir «&#x202f;{name}&#x202f;» dans une autre application&#x202f;?</translation>
    </message>
</context>
<context>
    <name>OrphanList</name>
    <message>
        <source>Without a place</source>
        <translation>Sans emplacement</translation>
    </message>
    <message>
        <source>&amp;Put back at selection</source>
        <translation>Re&amp;placer sur la sélection</translation>
    </message>
    <message>
        <source>Select the words in the text that it belongs to</source>
        <translation>Sélectionnez dans le texte les mots auxquels l’élément se rapporte</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>The new version does not have the words of these.</source>
        <translation>La nouvelle version ne contient pas les mots de ces éléments.</translation>
    </message>
    <message>
        <source>Without a place ({count})</source>
        <translation>Sans emplacement ({count})</translation>
    </message>
</context>
<context>
    <name>OrphanModel</name>
    <message>
        <source>Decision on a commitment</source>
        <translation>Décision sur un engagement</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Bookmark: {name}</source>
        <translation>Signet&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note&#x202f;: {note}</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>in view</source>
        <translation>à l’écran</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>No statement is open</source>
        <translation>Aucune déclaration ouverte</translation>
    </message>
    <message>
        <source>Open one to see its headings here.</source>
        <translation>Ouvrez-en une pour voir ses intertitres ici.</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Aucun intertitre</translation>
    </message>
    <message>
        <source>This statement is not divided by headings.</source>
        <translation>Cette déclaration n’est pas divisée par des intertitres.</translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>OverviewSaving</name>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Table (*.csv)</source>
        <translation>Image (*.png);;Dessin (*.svg);;Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s)</source>
        <translation>
            <numerusform>%Ln engagement</numerusform>
            <numerusform>%Ln engagements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln signet</numerusform>
            <numerusform>%Ln signets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message numerus="yes">
        <source>in %Ln statement(s)</source>
        <translation>
            <numerusform>dans %Ln déclaration</numerusform>
            <numerusform>dans %Ln déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Décompte…</translation>
    </message>
    <message>
        <source>No commitments yet</source>
        <translation>Pas encore d’engagements</translation>
    </message>
    <message>
        <source>What the statements of the library promise is counted here.</source>
        <translation>Ce que promettent les déclarations de la bibliothèque est compté ici.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>The library in figures</source>
        <translation>La bibliothèque en chiffres</translation>
    </message>
    <message>
        <source>Save “{title}” as picture, drawing or table</source>
        <translation>Enregistrer «&#x202f;{title}&#x202f;» comme image, dessin ou tableau</translation>
    </message>
</context>
<context>
    <name>PagePicker</name>
    <message numerus="yes">
        <source>Left out: %Ln</source>
        <translation>
            <numerusform>Laissé de côté&#x202f;: %Ln</numerusform>
            <numerusform>Laissés de côté&#x202f;: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has room.</source>
        <translation>Tout tient sur la page.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Afficher de nouveau</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Aperçu de la page</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Filter commitments</source>
        <translation>Filtrer les engagements</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Reviewed commitments</source>
        <translation>Engagements relus</translation>
    </message>
    <message>
        <source>List options</source>
        <translation>Options de la liste</translation>
    </message>
    <message>
        <source>How the list looks</source>
        <translation>Présentation de la liste</translation>
    </message>
    <message>
        <source>&amp;Fold all groups</source>
        <translation>&amp;Replier tous les groupes</translation>
    </message>
    <message>
        <source>&amp;Unfold all groups</source>
        <translation>&amp;Déplier tous les groupes</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln reviewed</source>
        <translation>
            <numerusform>Relus&#x202f;: {done} sur %Ln</numerusform>
            <numerusform>Relus&#x202f;: {done} sur %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartiesEdit</name>
    <message>
        <source>Known parties</source>
        <translation>Parties connues</translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Which statements are listed</source>
        <translation>Déclarations à afficher</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Toutes les déclarations</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
</context>
<context>
    <name>PreferencesActions</name>
    <message>
        <source>Detecting again…</source>
        <translation>Nouvelle détection…</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Détection</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Saved briefing</source>
        <translation>Note de synthèse enregistrée</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Enregi&amp;strer…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Save briefing</source>
        <translation>Enregistrer la note de synthèse</translation>
    </message>
    <message>
        <source>Rename briefing</source>
        <translation>Renommer la note de synthèse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>Nouvelle note de synthèse</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Briefing — print preview</source>
        <translation>Note de synthèse — aperçu avant impression</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation>Page &amp;entière</translation>
    </message>
    <message>
        <source>Page &amp;setup…</source>
        <translation>&amp;Mise en page…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Everything has room.</source>
        <translation>Tout tient sur la page.</translation>
    </message>
</context>
<context>
    <name>PropertiesActions</name>
    <message>
        <source>Detecting again…</source>
        <translation>Nouvelle détection…</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message numerus="yes">
        <source>This one and %Ln earlier one(s)</source>
        <translation>
            <numerusform>Celle-ci et %Ln antérieure</numerusform>
            <numerusform>Celle-ci et %Ln antérieures</numerusform>
        </translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Where it was made, such as Astana</source>
        <translation>Où elle a été faite, par exemple Astana</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Adresse de la source</translation>
    </message>
    <message>
        <source>A web address or a path</source>
        <translation>Adresse web ou chemin</translation>
    </message>
    <message>
        <source>&amp;Dated</source>
        <translation>&amp;Datée</translation>
    </message>
    <message>
        <source>Parties, one a line</source>
        <translation>Parties, une par ligne</translation>
    </message>
    <message>
        <source>Detect &amp;commitments anew</source>
        <translation>Relancer la déte&amp;ction des engagements</translation>
    </message>
    <message>
        <source>Actors and due dates depend on these. What you have decided stays.</source>
        <translation>Les acteurs et les échéances en dépendent. Ce que vous avez décidé est conservé.</translation>
    </message>
    <message>
        <source>Its text says neither what it is called nor when it was made.</source>
        <translation>Son texte ne dit ni comment elle s’intitule ni quand elle a été faite.</translation>
    </message>
    <message>
        <source>Its text does not say what it is called.</source>
        <translation>Son texte ne dit pas comment elle s’intitule.</translation>
    </message>
    <message>
        <source>Its text does not say when it was made.</source>
        <translation>Son texte ne dit pas quand elle a été faite.</translation>
    </message>
    <message>
        <source>Date of the statement</source>
        <translation>Date de la déclaration</translation>
    </message>
    <message>
        <source>Language: a name, or any ISO 639 code</source>
        <translation>Langue&#x202f;: un nom ou un code ISO 639</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;Parties</source>
        <translation>&amp;Parties</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>This one only</source>
        <translation>Celle-ci seulement</translation>
    </message>
    <message>
        <source>Choose a language, or write its code, such as fr or pt-BR.</source>
        <translation>Choisissez une langue ou saisissez son code, par exemple fr ou pt-BR.</translation>
    </message>
    <message>
        <source>{words} words in {paragraphs} paragraphs</source>
        <translation>{words} mots en {paragraphs} paragraphes</translation>
    </message>
    <message>
        <source>Original file</source>
        <translation>Fichier d’origine</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importée le</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>A statement needs a title.</source>
        <translation>Une déclaration doit avoir un titre.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Regarder dans&#x202f;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fichiers de &amp;type&#x202f;:</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;Ordre des pages&#x202f;:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Pages par &amp;feuille&#x202f;:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Impression recto verso</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Reliure côté long</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Reliure côté court</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Jeu de pages&#x202f;:</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Effacement</translation>
    </message>
</context>
<context>
    <name>ReaderMargin</name>
    <message>
        <source>Status: {status}</source>
        <translation>État&#x202f;: {status}</translation>
    </message>
    <message>
        <source>Bookmark: {name}</source>
        <translation>Signet&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note&#x202f;: {note}</translation>
    </message>
    <message>
        <source>Paragraph numbers, bookmarks, notes and statuses</source>
        <translation>Numéros de paragraphe, signets, notes et états</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>No statement is open</source>
        <translation>Aucune déclaration ouverte</translation>
    </message>
    <message>
        <source>Open a joint statement or communiqué (Ctrl+O), drop a file here,
or choose one in the library on the left.</source>
        <translation>Ouvrez une déclaration conjointe ou un communiqué (Ctrl+O), déposez un fichier ici
ou choisissez une déclaration dans la bibliothèque, à gauche.</translation>
    </message>
    <message>
        <source>&amp;Open link…</source>
        <translation>&amp;Ouvrir le lien…</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
</context>
<context>
    <name>ReadingNotice</name>
    <message>
        <source>How the text was read</source>
        <translation>Comment le texte a été lu</translation>
    </message>
    <message>
        <source>Read &amp;as…</source>
        <translation>Lire &amp;comme…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Of this text: {what}.</source>
        <translation>À propos de ce texte&#x202f;: {what}.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Font family</source>
        <translation>Famille de police</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Taille de police</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>As the system&apos;s, a little larger</source>
        <translation>Celle du système, un peu agrandie</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Largeur des lignes</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caractères</translation>
    </message>
    <message>
        <source>&amp;Justify both edges</source>
        <translation>&amp;Justifier le texte</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>&amp;Restaurer les valeurs par défaut</translation>
    </message>
    <message>
        <source>The text behind this window shows each change. Ctrl+plus and minus zoom it.</source>
        <translation>Le texte derrière cette fenêtre montre chaque changement. Ctrl+plus et Ctrl+moins l’agrandissent et le réduisent.</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Police</translation>
    </message>
    <message>
        <source>F&amp;amily</source>
        <translation>&amp;Famille</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>&amp;Line height</source>
        <translation>&amp;Interligne</translation>
    </message>
    <message>
        <source>Line &amp;width</source>
        <translation>&amp;Largeur des lignes</translation>
    </message>
    <message>
        <source>Briefreader&apos;s own (serif)</source>
        <translation>Celle de Briefreader (à empattements)</translation>
    </message>
    <message>
        <source>Another font</source>
        <translation>Une autre police</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Vider la liste</translation>
    </message>
</context>
<context>
    <name>RecognitionActions</name>
    <message>
        <source>Recognising page {number} of {pages}…</source>
        <translation>Reconnaissance de la page {number} sur {pages}…</translation>
    </message>
    <message>
        <source>Recognising the text…</source>
        <translation>Reconnaissance du texte…</translation>
    </message>
    <message numerus="yes">
        <source>The text was recognised: %Ln commitment(s) found</source>
        <translation>
            <numerusform>Le texte a été reconnu&#x202f;: %Ln engagement trouvé</numerusform>
            <numerusform>Le texte a été reconnu&#x202f;: %Ln engagements trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecognitionDialog</name>
    <message>
        <source>Recognise text</source>
        <translation>Reconnaître le texte</translation>
    </message>
    <message>
        <source>In which languages are the words on the pages? The fewer, the surer; a page takes some seconds. The file is kept as it is.</source>
        <translation>En quelles langues sont les mots sur les pages&#x202f;? Moins il y en a, plus c’est sûr&#x202f;; une page prend quelques secondes. Le fichier est conservé tel quel.</translation>
    </message>
    <message>
        <source>Languages on the pages</source>
        <translation>Langues sur les pages</translation>
    </message>
    <message>
        <source>&amp;Recognise</source>
        <translation>&amp;Reconnaître</translation>
    </message>
</context>
<context>
    <name>RecoveredNotesBox</name>
    <message>
        <source>It was kept in a file of its own, and can be saved in the library now.</source>
        <translation>Cela a été gardé dans un fichier à part et peut maintenant être enregistré dans la bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>The statements of %n of these notes are gone; copy their words.</source>
        <translation>
            <numerusform>La déclaration de %n de ces notes n’existe plus&#x202f;; copiez-en les mots.</numerusform>
            <numerusform>Les déclarations de %n de ces notes n’existent plus&#x202f;; copiez-en les mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of what you wrote in notes could not be saved last time.</source>
        <translation>Une partie de ce que vous avez écrit dans des notes n’a pas pu être enregistrée la dernière fois.</translation>
    </message>
    <message>
        <source>&amp;Save the notes</source>
        <translation>&amp;Enregistrer les notes</translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation>&amp;Les supprimer</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
</context>
<context>
    <name>RelatedActions</name>
    <message>
        <source>Promised before</source>
        <translation>Déjà promis</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Venu de</translation>
    </message>
    <message>
        <source>You came to this commitment from no other one.</source>
        <translation>Vous n’êtes venu à cet engagement depuis aucun autre.</translation>
    </message>
    <message>
        <source>The library does not hold this commitment any more.</source>
        <translation>La bibliothèque ne contient plus cet engagement.</translation>
    </message>
    <message>
        <source>Back to {title}</source>
        <translation>Retour à {title}</translation>
    </message>
</context>
<context>
    <name>RelatedDialog</name>
    <message>
        <source>Related commitments</source>
        <translation>Engagements liés</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <translation>Recherche dans la bibliothèque…</translation>
    </message>
    <message>
        <source>No other commitment of the library says the like.</source>
        <translation>Aucun autre engagement de la bibliothèque ne dit la même chose.</translation>
    </message>
    <message>
        <source>Show in its statement</source>
        <translation>Afficher dans sa déclaration</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>mêmes termes</translation>
    </message>
    <message>
        <source>much alike</source>
        <translation>très proche</translation>
    </message>
    <message>
        <source>related</source>
        <translation>lié</translation>
    </message>
</context>
<context>
    <name>RelatedLine</name>
    <message>
        <source>All related commitments</source>
        <translation>Tous les engagements liés</translation>
    </message>
</context>
<context>
    <name>RestoreActions</name>
    <message>
        <source>Reading the backup…</source>
        <translation>Lecture de la sauvegarde…</translation>
    </message>
    <message>
        <source>Restoring the library…</source>
        <translation>Restauration de la bibliothèque…</translation>
    </message>
    <message>
        <source>Restored. What was there is kept as {path}</source>
        <translation>Restauré. Ce qui s’y trouvait est gardé sous {path}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Backups (*.zip *.briefing *.db);;All files (*)</source>
        <translation>Sauvegardes (*.zip *.briefing *.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Recherche de sauvegardes…</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>The library becomes as the backup has it. As it is now, it is kept as a further backup first.</source>
        <translation>La bibliothèque redevient telle que la sauvegarde l’a gardée. Son état actuel est d’abord gardé comme une sauvegarde de plus.</translation>
    </message>
    <message>
        <source>There are no backups yet. You can choose a copy or an archive.</source>
        <translation>Il n’y a pas encore de sauvegarde. Vous pouvez choisir une copie ou une archive.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Jugés</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Dernier jugement</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Edit commitment</source>
        <translation>Modifier l’engagement</translation>
    </message>
    <message>
        <source>Every commitment of this statement is reviewed.</source>
        <translation>Tous les engagements de cette déclaration sont relus.</translation>
    </message>
    <message>
        <source>There are no words in the selection.</source>
        <translation>La sélection ne contient aucun mot.</translation>
    </message>
</context>
<context>
    <name>RowBar</name>
    <message>
        <source>In the &amp;earlier text</source>
        <translation>Dans le texte &amp;antérieur</translation>
    </message>
    <message>
        <source>In the &amp;later text</source>
        <translation>Dans le texte &amp;ultérieur</translation>
    </message>
    <message>
        <source>Show the words in the earlier text (Shift+Enter)</source>
        <translation>Montrer les mots dans le texte antérieur (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Show the words in the later text (Enter)</source>
        <translation>Montrer les mots dans le texte ultérieur (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>&amp;Juste</translation>
    </message>
    <message>
        <source>&amp;Wrong</source>
        <translation>&amp;Faux</translation>
    </message>
    <message>
        <source>Pair wit&amp;h…</source>
        <translation>App&amp;arier à…</translation>
    </message>
    <message>
        <source>Both are one promise; this stays so</source>
        <translation>Les deux sont une seule promesse&#x202f;; cela reste ainsi</translation>
    </message>
    <message>
        <source>They are two promises: the one is new, the other dropped</source>
        <translation>Ce sont deux promesses&#x202f;: l’une est nouvelle, l’autre abandonnée</translation>
    </message>
    <message>
        <source>Choose the commitment that is the same promise</source>
        <translation>Choisir l’engagement qui est la même promesse</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>Click to sort; with Shift, to sort by this column too</source>
        <translation>Cliquez pour trier&#x202f;; avec Maj, pour trier aussi par cette colonne</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Commitments of the library</source>
        <translation>Engagements de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>SaveSign</name>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>SavedMenu</name>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Nom du filtre&#x202f;:</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Aucun filtre enregistré</translation>
    </message>
</context>
<context>
    <name>ScopeForm</name>
    <message>
        <source>2015 or 2015-11-02</source>
        <translation>2015 ou 2015-11-02</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen statement(s)</source>
        <translation>
            <numerusform>%Ln déclaration choisie</numerusform>
            <numerusform>%Ln déclarations choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Confirmed commitments only</source>
        <translation>Engagements confirmés seulement</translation>
    </message>
    <message>
        <source>Write a date as 2015, 2015-11 or 2015-11-02.</source>
        <translation>Écrivez la date sous la forme 2015, 2015-11 ou 2015-11-02.</translation>
    </message>
    <message>
        <source>State&amp;ments</source>
        <translation>&amp;Déclarations</translation>
    </message>
    <message>
        <source>Co&amp;llection</source>
        <translation>Col&amp;lection</translation>
    </message>
    <message>
        <source>Part&amp;y</source>
        <translation>&amp;Partie</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Jusq&amp;u’à</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Thè&amp;me</translation>
    </message>
    <message>
        <source>A selection across the library</source>
        <translation>Une sélection dans la bibliothèque</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Indifférent</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>Éti&amp;quette</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Depui&amp;s</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Éta&amp;t</translation>
    </message>
    <message>
        <source>The open statement</source>
        <translation>La déclaration ouverte</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of the briefing</source>
        <translation>Sections de la note de synthèse</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>SentenceDialog</name>
    <message>
        <source>Sentence of another statement</source>
        <translation>Phrase d’une autre déclaration</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Mots à chercher</translation>
    </message>
    <message>
        <source>Words to look for in all statements</source>
        <translation>Mots à chercher dans toutes les déclarations</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Sentences of the statement</source>
        <translation>Phrases de la déclaration</translation>
    </message>
    <message>
        <source>No other statement has these words.</source>
        <translation>Aucune autre déclaration ne contient ces mots.</translation>
    </message>
    <message numerus="yes">
        <source>Proposed: %Ln sentence(s) of later statements</source>
        <translation>
            <numerusform>Proposée&#x202f;: %Ln phrase de déclarations ultérieures</numerusform>
            <numerusform>Proposées&#x202f;: %Ln phrases de déclarations ultérieures</numerusform>
        </translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citer</translation>
    </message>
</context>
<context>
    <name>SeparatorBox</name>
    <message>
        <source>Columns of CSV files are separated by</source>
        <translation>Les colonnes des fichiers CSV sont séparées par</translation>
    </message>
    <message>
        <source>What your spreadsheet program expects: semicolons where it writes 0,5 for a half</source>
        <translation>Ce que votre tableur attend&#x202f;: des points-virgules s’il écrit 0,5 pour une moitié</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>Filtrer les raccourcis</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>Filtrer par nom ou touche</translation>
    </message>
</context>
<context>
    <name>SidePanels</name>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Notes et signets</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panneau latéral</translation>
    </message>
</context>
<context>
    <name>SideView</name>
    <message>
        <source>(not in the new text)</source>
        <translation>(absent du nouveau texte)</translation>
    </message>
    <message>
        <source>(not in the library’s text)</source>
        <translation>(absent du texte de la bibliothèque)</translation>
    </message>
</context>
<context>
    <name>SimilarDialog</name>
    <message>
        <source>Nearly the same</source>
        <translation>Presque identiques</translation>
    </message>
    <message>
        <source>The text in the library</source>
        <translation>Texte de la bibliothèque</translation>
    </message>
    <message>
        <source>The new text</source>
        <translation>Nouveau texte</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Différence suivante</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Dans la bibliothèque</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>&amp;Garder les deux</translation>
    </message>
    <message>
        <source>Keep the &amp;older only</source>
        <translation>Garder l’&amp;ancienne seulement</translation>
    </message>
    <message>
        <source>The new one goes to the trash; Undo brings it back</source>
        <translation>La nouvelle va à la corbeille&#x202f;; vous pourrez annuler</translation>
    </message>
    <message>
        <source>Make it a new &amp;version of the older</source>
        <translation>En faire une nouvelle &amp;version de l’ancienne</translation>
    </message>
    <message>
        <source>The older statement gets the new text, and keeps its notes and its old text</source>
        <translation>L’ancienne déclaration reçoit le nouveau texte et garde ses notes et son ancien texte</translation>
    </message>
    <message>
        <source>Struck out: only in the library. Underlined: only in the new text.</source>
        <translation>Barré&#x202f;: seulement dans la bibliothèque. Souligné&#x202f;: seulement dans le nouveau texte.</translation>
    </message>
</context>
<context>
    <name>StatementColumn</name>
    <message>
        <source>This document has no text layer</source>
        <translation>Ce document n’a pas de couche de texte</translation>
    </message>
    <message>
        <source>Its pages are pictures, in which nothing can be found.
The words on them can be recognised.</source>
        <translation>Ses pages sont des images, dans lesquelles rien ne peut être trouvé.
Les mots qui y figurent peuvent être reconnus.</translation>
    </message>
    <message>
        <source>Its pages are pictures, in which nothing can be found. Install the program Tesseract (on Debian and Ubuntu the package tesseract-ocr) to have the words on them recognised here, or import the file again after another text recognition program has read it.</source>
        <translation>Ses pages sont des images, dans lesquelles rien ne peut être trouvé. Installez le programme Tesseract (sous Debian et Ubuntu le paquet tesseract-ocr) pour que leurs mots soient reconnus ici, ou importez de nouveau le fichier après l’avoir passé à un autre programme de reconnaissance de texte.</translation>
    </message>
    <message>
        <source>&amp;Recognise text…</source>
        <translation>&amp;Reconnaître le texte…</translation>
    </message>
</context>
<context>
    <name>StatementHead</name>
    <message numerus="yes">
        <source>%Ln highlight(s) hidden</source>
        <translation>
            <numerusform>%Ln surlignage masqué</numerusform>
            <numerusform>%Ln surlignages masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>StatementList</name>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
</context>
<context>
    <name>StatementMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>O&amp;uvrir</translation>
    </message>
</context>
<context>
    <name>StatementModel</name>
    <message>
        <source>{statement}, open</source>
        <translation>{statement}, ouverte</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>Statement text</source>
        <translation>Texte de la déclaration</translation>
    </message>
</context>
<context>
    <name>StatusActions</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What became of it? Such as met: opened in May</source>
        <translation>Qu’est-il devenu&#x202f;? Par exemple tenu&#x202f;: ouvert en mai</translation>
    </message>
    <message>
        <source>No status is called so.</source>
        <translation>Aucun état ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>No statement is open</source>
        <translation>Aucune déclaration ouverte</translation>
    </message>
    <message>
        <source>Open one to see here what it commits to.</source>
        <translation>Ouvrez-en une pour voir ici ce à quoi elle engage.</translation>
    </message>
    <message>
        <source>Commitments are not read</source>
        <translation>Engagements non relevés</translation>
    </message>
    <message>
        <source>No commitments to count</source>
        <translation>Aucun engagement à compter</translation>
    </message>
    <message>
        <source>None was found in this statement, or all were dismissed.</source>
        <translation>Aucun n’a été trouvé dans cette déclaration, ou tous ont été écartés.</translation>
    </message>
</context>
<context>
    <name>SummarySheet</name>
    <message>
        <source>Summary</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Par thème</translation>
    </message>
    <message>
        <source>By strength</source>
        <translation>Par force</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>Par acteur</translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>Export the rows</source>
        <translation>Exporter les lignes</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>These are too many rows to copy; export them to a file.</source>
        <translation>Trop de lignes à copier&#x202f;; exportez-les dans un fichier.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s) exported to {path}</source>
        <translation>
            <numerusform>%Ln engagement exporté vers {path}</numerusform>
            <numerusform>%Ln engagements exportés vers {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln ligne copiée.</numerusform>
            <numerusform>%Ln lignes copiées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>Words of commitments</source>
        <translation>Mots des engagements</translation>
    </message>
    <message>
        <source>Words of commitments and evidence</source>
        <translation>Mots des engagements et des éléments de preuve</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Columns that are shown, and the order of the rows</source>
        <translation>Colonnes affichées et ordre des lignes</translation>
    </message>
    <message>
        <source>Show or hide what can be filtered by</source>
        <translation>Afficher ou masquer les critères du filtre</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>TextSides</name>
    <message>
        <source>The earlier text</source>
        <translation>Le texte antérieur</translation>
    </message>
    <message>
        <source>The later text</source>
        <translation>Le texte ultérieur</translation>
    </message>
    <message>
        <source>(not in the earlier text)</source>
        <translation>(absent du texte antérieur)</translation>
    </message>
    <message>
        <source>(not in the later text)</source>
        <translation>(absent du texte ultérieur)</translation>
    </message>
</context>
<context>
    <name>ThemeForm</name>
    <message>
        <source>Name of the theme</source>
        <translation>Nom du thème</translation>
    </message>
    <message>
        <source>Description of the theme</source>
        <translation>Description du thème</translation>
    </message>
    <message>
        <source>Light colour</source>
        <translation>Couleur claire</translation>
    </message>
    <message>
        <source>Dark colour</source>
        <translation>Couleur sombre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>One term a line. A final * lets the word go on: “tariff*”.</source>
        <translation>Un terme par ligne. Un * final laisse le mot se prolonger&#x202f;: «&#x202f;tariff*&#x202f;».</translation>
    </message>
    <message>
        <source>Strong terms</source>
        <translation>Termes forts</translation>
    </message>
    <message>
        <source>Usual terms</source>
        <translation>Termes usuels</translation>
    </message>
    <message>
        <source>Weak terms</source>
        <translation>Termes faibles</translation>
    </message>
    <message>
        <source>Acronyms, in capitals</source>
        <translation>Sigles, en majuscules</translation>
    </message>
</context>
<context>
    <name>ThemesPage</name>
    <message>
        <source>New theme</source>
        <translation>Nouveau thème</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>&amp;Fusionner avec</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Restore built-in</source>
        <translation>Restaurer l’ori&amp;ginal</translation>
    </message>
    <message>
        <source>A theme needs a name.</source>
        <translation>Un thème doit avoir un nom.</translation>
    </message>
    <message>
        <source>Another theme has this name.</source>
        <translation>Un autre thème porte ce nom.</translation>
    </message>
    <message>
        <source>A built-in theme can be merged into another, not deleted.</source>
        <translation>Un thème intégré peut être fusionné avec un autre, mais pas supprimé.</translation>
    </message>
    <message>
        <source>“{theme}” goes into “{other}”.</source>
        <translation>«&#x202f;{theme}&#x202f;» rejoint «&#x202f;{other}&#x202f;».</translation>
    </message>
</context>
<context>
    <name>ThreadActions</name>
    <message>
        <source>Threads</source>
        <translation>Fils</translation>
    </message>
    <message>
        <source>Words of a promise</source>
        <translation>Mots d’un engagement</translation>
    </message>
    <message>
        <source>No thread that can be joined has these words.</source>
        <translation>Aucun fil que l’on puisse joindre ne contient ces mots.</translation>
    </message>
    <message>
        <source>The same promise in other statements</source>
        <translation>Le même engagement dans d’autres déclarations</translation>
    </message>
    <message>
        <source>Collections and statements</source>
        <translation>Collections et déclarations</translation>
    </message>
    <message>
        <source>Words of a collection or statement</source>
        <translation>Mots d’une collection ou d’une déclaration</translation>
    </message>
    <message>
        <source>No collection or statement has these words.</source>
        <translation>Aucune collection ni déclaration ne contient ces mots.</translation>
    </message>
    <message>
        <source>Follow promises through a collection, or the series of a statement</source>
        <translation>Suivre les engagements dans une collection ou dans la série d’une déclaration</translation>
    </message>
    <message>
        <source>Series of the open statement</source>
        <translation>Série de la déclaration ouverte</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
</context>
<context>
    <name>ThreadBar</name>
    <message>
        <source>Confir&amp;m</source>
        <translation>Confir&amp;mer</translation>
    </message>
    <message>
        <source>All wordings are one promise; this stays so</source>
        <translation>Toutes les formulations sont un seul engagement&#x202f;; cela reste acquis</translation>
    </message>
    <message>
        <source>S&amp;plit here</source>
        <translation>Sé&amp;parer ici</translation>
    </message>
    <message>
        <source>From the marked wording on it is another promise</source>
        <translation>À partir de la formulation marquée, c’est un autre engagement</translation>
    </message>
    <message>
        <source>&amp;Join with…</source>
        <translation>&amp;Joindre à…</translation>
    </message>
    <message>
        <source>Choose the thread that is the same promise</source>
        <translation>Choisir le fil qui est le même engagement</translation>
    </message>
    <message>
        <source>I&amp;n the text</source>
        <translation>Da&amp;ns le texte</translation>
    </message>
    <message>
        <source>Show the marked wording in its text (Enter)</source>
        <translation>Afficher la formulation marquée dans son texte (Entrée)</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>The threads could not be found</source>
        <translation>Les fils n’ont pas pu être trouvés</translation>
    </message>
    <message>
        <source>No statement is open</source>
        <translation>Aucune déclaration n’est ouverte</translation>
    </message>
    <message>
        <source>A thread is one promise, followed through the statements of a series.</source>
        <translation>Un fil est un engagement suivi à travers les déclarations d’une série.</translation>
    </message>
    <message>
        <source>No series to follow</source>
        <translation>Aucune série à suivre</translation>
    </message>
    <message>
        <source>No other statement of the same parties has a like title.</source>
        <translation>Aucune autre déclaration des mêmes parties n’a un titre semblable.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils</translation>
    </message>
    <message>
        <source>Wordings in time</source>
        <translation>Formulations dans le temps</translation>
    </message>
    <message>
        <source>Choose other statements…</source>
        <translation>Choisir d’autres déclarations…</translation>
    </message>
    <message>
        <source>Choose statements…</source>
        <translation>Choisir des déclarations…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose the statements to follow</source>
        <translation>Choisir les déclarations à suivre</translation>
    </message>
    <message>
        <source>Threads that are shown</source>
        <translation>Fils affichés</translation>
    </message>
    <message>
        <source>Words of a promise</source>
        <translation>Mots d’un engagement</translation>
    </message>
    <message>
        <source>No thread is like that.</source>
        <translation>Aucun fil ne correspond.</translation>
    </message>
    <message>
        <source>Looking for threads…</source>
        <translation>Recherche des fils…</translation>
    </message>
    <message>
        <source>The collection “{name}” has fewer than two statements.</source>
        <translation>La collection «&#x202f;{name}&#x202f;» compte moins de deux déclarations.</translation>
    </message>
    <message>
        <source>{done} of {every}</source>
        <translation>{done} sur {every}</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
</context>
<context>
    <name>ToolBarDialog</name>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>What is ticked stands on the tool bar, in the order of the list.</source>
        <translation>Les actions cochées figurent dans la barre d’outils, dans l’ordre de la liste.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>&amp;Words beside the main actions, where there is room</source>
        <translation>&amp;Libellés à côté des actions principales, si la place le permet</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>&amp;Restaurer les valeurs par défaut</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>TourOverlay</name>
    <message>
        <source>Tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Passe&amp;r</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} sur {all}</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>TrashActions</name>
    <message>
        <source>{what} moved to the trash. Undo brings back what was removed.</source>
        <translation>Mis à la corbeille&#x202f;: {what}. Vous pouvez annuler le retrait.</translation>
    </message>
    <message>
        <source>Delete everything in the trash ({count}) for good?</source>
        <translation>Supprimer définitivement tout le contenu de la corbeille ({count})&#x202f;?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Their commitments, decisions, notes, bookmarks and original files go too. This cannot be undone, and the steps before it cannot be undone any more either.</source>
        <translation>Les engagements, décisions, notes, signets et fichiers d’origine disparaîtront aussi. Cette suppression est irréversible, et les étapes qui la précèdent ne pourront plus être annulées non plus.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Supprimer définitivement</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Delete {what} for good?</source>
        <translation>Supprimer définitivement {what}&#x202f;?</translation>
    </message>
</context>
<context>
    <name>UnsavedNotesBox</name>
    <message>
        <source>Not all that was written in notes could be saved.</source>
        <translation>Tout ce qui a été écrit dans les notes n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>&amp;Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>{reason}

It is tried again; the window closes once it is saved.</source>
        <translation>{reason}

Un nouvel essai est en cours&#x202f;; la fenêtre se fermera une fois l’enregistrement fait.</translation>
    </message>
</context>
<context>
    <name>VersionActions</name>
    <message>
        <source>Importing the new version…</source>
        <translation>Importation de la nouvelle version…</translation>
    </message>
    <message>
        <source>Reading the file again…</source>
        <translation>Relecture du fichier…</translation>
    </message>
    <message>
        <source>Statements ({endings});;All files (*)</source>
        <translation>Déclarations ({endings});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import new version of “{title}”</source>
        <translation>Importer une nouvelle version de «&#x202f;{title}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>WatchActions</name>
    <message numerus="yes">
        <source>%Ln statement(s) came in from the watched folders.</source>
        <translation>
            <numerusform>%Ln déclaration importée depuis les dossiers surveillés.</numerusform>
            <numerusform>%Ln déclarations importées depuis les dossiers surveillés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Watched folders</source>
        <translation>Dossiers surveillés</translation>
    </message>
    <message>
        <source>What is new or changed in these folders is imported when Briefreader starts, and while it is open. Nothing in them is changed.</source>
        <translation>Ce qui est nouveau ou modifié dans ces dossiers est importé au démarrage de Briefreader et tant qu’il est ouvert. Rien n’y est modifié.</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
</context>
<context>
    <name>YearTimeline</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more at this time</source>
        <translation>
            <numerusform>et encore %Ln à cette date</numerusform>
            <numerusform>et encore %Ln à cette date</numerusform>
        </translation>
    </message>
    <message>
        <source>Due dates of {year}</source>
        <translation>Échéances de {year}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>_AlarmChoice</name>
    <message>
        <source>A&amp;larms, this many days before:</source>
        <translation>&amp;Alarmes, tant de jours avant&#x202f;:</translation>
    </message>
    <message>
        <source>Days before the due date</source>
        <translation>Jours avant l’échéance</translation>
    </message>
</context>
<context>
    <name>_LookingAfter</name>
    <message>
        <source>Who looks after it</source>
        <translation>Qui s’en occupe</translation>
    </message>
    <message>
        <source>&amp;Remind on</source>
        <translation>&amp;Rappeler le</translation>
    </message>
    <message>
        <source>Day of the reminder</source>
        <translation>Jour du rappel</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
</context>
<context>
    <name>_SeparatorChoice</name>
    <message>
        <source>Columns &amp;separated by:</source>
        <translation>Colonnes &amp;séparées par&#x202f;:</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>No statement is chosen</source>
        <translation>Aucune déclaration choisie</translation>
    </message>
    <message>
        <source>{which} statement: {title}. Choose another</source>
        <translation>Déclaration {which}&#x202f;: {title}. En choisir une autre</translation>
    </message>
</context>
<context>
    <name>_Similar</name>
    <message>
        <source>Making a new version…</source>
        <translation>Création d’une nouvelle version…</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>About Briefreader</source>
        <translation>À propos de Briefreader</translation>
    </message>
    <message>
        <source>The icon of Briefreader</source>
        <translation>L’icône de Briefreader</translation>
    </message>
    <message>
        <source>Finds, in joint statements and communiqués, what governments promised.
It works offline: nothing you open leaves this computer.

Briefreader is free software under the MIT licence. It uses Qt and PySide6
under the LGPL 3, and sqlite-utils under the Apache licence 2.0.</source>
        <translation>Repère ce que les gouvernements ont promis dans les déclarations et communiqués conjoints.
Fonctionne hors ligne&#x202f;: rien de ce que vous ouvrez ne quitte cet ordinateur.

Briefreader est un logiciel libre sous licence MIT. Il utilise Qt et PySide6
sous LGPL 3, et sqlite-utils sous licence Apache 2.0.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Briefreader {version}</source>
        <translation>Briefreader {version}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a statement from a file</source>
        <translation>Ouvrir une déclaration à partir d’un fichier</translation>
    </message>
    <message>
        <source>&amp;Import folder…</source>
        <translation>&amp;Importer un dossier…</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>Dossiers &amp;surveillés…</translation>
    </message>
    <message>
        <source>Import by itself what is new in some folders</source>
        <translation>Importer automatiquement les nouveautés de certains dossiers</translation>
    </message>
    <message>
        <source>Paste as &amp;new statement</source>
        <translation>&amp;Coller comme nouvelle déclaration</translation>
    </message>
    <message>
        <source>Make a statement of the text in the clipboard</source>
        <translation>Créer une déclaration à partir du texte du presse-papiers</translation>
    </message>
    <message>
        <source>Import notes and co&amp;des…</source>
        <translation>Importer des &amp;notes et codes…</translation>
    </message>
    <message>
        <source>Take in what was noted or coded in another program</source>
        <translation>Reprendre ce qui a été noté ou codé dans une autre application</translation>
    </message>
    <message>
        <source>Import new &amp;version…</source>
        <translation>Importer une nouvelle &amp;version…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write statements, commitments and notes to a file for other programs</source>
        <translation>Écrire déclarations, engagements et notes dans un fichier pour d’autres applications</translation>
    </message>
    <message>
        <source>Compare &amp;with…</source>
        <translation>Com&amp;parer à…</translation>
    </message>
    <message>
        <source>See what is new, dropped, firmer or softer since another statement</source>
        <translation>Voir ce qui est nouveau, abandonné, plus ferme ou plus souple depuis une autre déclaration</translation>
    </message>
    <message>
        <source>Read &amp;as…</source>
        <translation>L&amp;ire comme…</translation>
    </message>
    <message>
        <source>Choose the encoding in which the letters of its file are right</source>
        <translation>Choisir l’encodage dans lequel les lettres de son fichier sont justes</translation>
    </message>
    <message>
        <source>Recogni&amp;se text…</source>
        <translation>Reconnaître le te&amp;xte…</translation>
    </message>
    <message>
        <source>Have the words on the scanned pages of its file recognised</source>
        <translation>Faire reconnaître les mots sur les pages numérisées de son fichier</translation>
    </message>
    <message>
        <source>P&amp;roperties…</source>
        <translation>Pr&amp;opriétés…</translation>
    </message>
    <message>
        <source>Choose statements, sections and head, and see the page</source>
        <translation>Choisir déclarations, sections et en-tête, et voir la page</translation>
    </message>
    <message>
        <source>Design briefing</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Pa&amp;ge setup…</source>
        <translation>&amp;Mise en page…</translation>
    </message>
    <message>
        <source>Choose paper and margins for printing</source>
        <translation>Choisir le papier et les marges pour l’impression</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>&amp;Aperçu avant impression…</translation>
    </message>
    <message>
        <source>&amp;Print briefing…</source>
        <translation>Im&amp;primer la note de synthèse…</translation>
    </message>
    <message>
        <source>Print the briefing</source>
        <translation>Imprimer la note de synthèse</translation>
    </message>
    <message>
        <source>&amp;Export briefing as PDF…</source>
        <translation>&amp;Exporter la note de synthèse en PDF…</translation>
    </message>
    <message>
        <source>Save the one-page briefing as a PDF</source>
        <translation>Enregistrer en PDF la note de synthèse d’une page</translation>
    </message>
    <message>
        <source>&amp;Send to a colleague…</source>
        <translation>&amp;Envoyer à un collègue…</translation>
    </message>
    <message>
        <source>Write the statement with all decisions and notes to a file</source>
        <translation>Écrire la déclaration avec toutes ses décisions et notes dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Import from a colleague…</source>
        <translation>&amp;Importer l’envoi d’un collègue…</translation>
    </message>
    <message>
        <source>Take in a statement with a colleague&apos;s decisions and notes</source>
        <translation>Reprendre une déclaration avec les décisions et notes d’un collègue</translation>
    </message>
    <message>
        <source>&amp;Agreement with a colleague…</source>
        <translation>&amp;Concordance avec un collègue…</translation>
    </message>
    <message>
        <source>How far a colleague&apos;s judgements are the same as yours</source>
        <translation>Dans quelle mesure les jugements d’un collègue rejoignent les vôtres</translation>
    </message>
    <message>
        <source>Archive &amp;library…</source>
        <translation>&amp;Archiver la bibliothèque…</translation>
    </message>
    <message>
        <source>Put everything in the library into one file</source>
        <translation>Mettre tout le contenu de la bibliothèque dans un seul fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>All is saved; Undo reaches back to the start of the session</source>
        <translation>Tout est enregistré&#x202f;; Annuler remonte jusqu’au début de la session</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy with ci&amp;tation</source>
        <translation>Copier a&amp;vec la référence</translation>
    </message>
    <message>
        <source>Copy the words with title, date and paragraph</source>
        <translation>Copier les mots avec le titre, la date et le paragraphe</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copier en &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy the words as a quotation in Markdown</source>
        <translation>Copier les mots comme citation en Markdown</translation>
    </message>
    <message>
        <source>Copy &amp;list of quotations</source>
        <translation>Copier la &amp;liste des citations</translation>
    </message>
    <message>
        <source>Copy the selected commitments, or all, as a list</source>
        <translation>Copier les engagements sélectionnés, ou tous, sous forme de liste</translation>
    </message>
    <message>
        <source>&amp;Find in statement</source>
        <translation>Rechercher &amp;dans la déclaration</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>Rechercher dans la &amp;bibliothèque</translation>
    </message>
    <message>
        <source>Fi&amp;lter commitments</source>
        <translation>&amp;Filtrer les engagements</translation>
    </message>
    <message>
        <source>Filter s&amp;tatements</source>
        <translation>Fil&amp;trer les déclarations</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>Préfére&amp;nces…</translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation>&amp;Collections…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>É&amp;tiquettes…</translation>
    </message>
    <message>
        <source>&amp;New collection…</source>
        <translation>&amp;Nouvelle collection…</translation>
    </message>
    <message>
        <source>Rena&amp;me collection or tag…</source>
        <translation>Reno&amp;mmer la collection ou l’étiquette…</translation>
    </message>
    <message>
        <source>De&amp;lete collection or tag</source>
        <translation>&amp;Supprimer la collection ou l’étiquette</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Move the chosen statements to the trash</source>
        <translation>Mettre les déclarations choisies à la corbeille</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>Rest&amp;aurer</translation>
    </message>
    <message>
        <source>Take them out of the trash again</source>
        <translation>Les sortir de la corbeille</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>Supprimer &amp;définitivement…</translation>
    </message>
    <message>
        <source>&amp;Empty trash…</source>
        <translation>Vid&amp;er la corbeille…</translation>
    </message>
    <message>
        <source>&amp;Next commitment</source>
        <translation>Engagement &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous commitment</source>
        <translation>Engagement &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmer</translation>
    </message>
    <message>
        <source>This is a commitment</source>
        <translation>C’est bien un engagement</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>Éca&amp;rter</translation>
    </message>
    <message>
        <source>This is no commitment</source>
        <translation>Ce n’est pas un engagement</translation>
    </message>
    <message>
        <source>&amp;Back to not reviewed</source>
        <translation>Remettre en non re&amp;lu</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Correct strength, actors, theme, due date</source>
        <translation>Corriger la force, les acteurs, les thèmes, l’échéance</translation>
    </message>
    <message>
        <source>Set &amp;words from selection</source>
        <translation>A&amp;juster à la sélection</translation>
    </message>
    <message>
        <source>Next &amp;not reviewed</source>
        <translation>Suivant &amp;non relu</translation>
    </message>
    <message>
        <source>Previous no&amp;t reviewed</source>
        <translation>Précédent n&amp;on relu</translation>
    </message>
    <message>
        <source>&amp;Firm</source>
        <translation>&amp;Ferme</translation>
    </message>
    <message>
        <source>The words bind</source>
        <translation>Les mots engagent</translation>
    </message>
    <message>
        <source>&amp;Intent</source>
        <translation>&amp;Intention</translation>
    </message>
    <message>
        <source>The words intend or seek</source>
        <translation>Les mots expriment une intention ou un effort</translation>
    </message>
    <message>
        <source>&amp;Reaffirmed</source>
        <translation>&amp;Réaffirmé</translation>
    </message>
    <message>
        <source>An earlier promise, renewed</source>
        <translation>Une promesse antérieure, renouvelée</translation>
    </message>
    <message>
        <source>Give the statement the changed text of a file</source>
        <translation>Donner à la déclaration le texte modifié d’un fichier</translation>
    </message>
    <message>
        <source>Set or replace &amp;theme…</source>
        <translation>Définir ou remplacer le &amp;thème…</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>The text of the open statement</source>
        <translation>Le texte de la déclaration ouverte</translation>
    </message>
    <message>
        <source>&amp;Commitments of all statements</source>
        <translation>Engagements &amp;de toutes les déclarations</translation>
    </message>
    <message>
        <source>A table to filter, sort and judge</source>
        <translation>Un tableau à filtrer, trier et juger</translation>
    </message>
    <message>
        <source>C&amp;omparison</source>
        <translation>&amp;Comparaison</translation>
    </message>
    <message>
        <source>Two statements side by side</source>
        <translation>Deux déclarations côte à côte</translation>
    </message>
    <message>
        <source>&amp;Due dates</source>
        <translation>Éc&amp;héances</translation>
    </message>
    <message>
        <source>What is due in all statements, and a year on a line</source>
        <translation>Ce qui est dû dans toutes les déclarations, et une année sur une ligne</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>&amp;Fils</translation>
    </message>
    <message>
        <source>One promise through the statements of a series</source>
        <translation>Un engagement à travers les déclarations d’une série</translation>
    </message>
    <message>
        <source>&amp;Library in figures</source>
        <translation>&amp;Bibliothèque en chiffres</translation>
    </message>
    <message>
        <source>Who promised how much, on what, and what became of it</source>
        <translation>Qui a promis combien, sur quoi, et ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>&amp;Notes of all statements</source>
        <translation>&amp;Notes de toutes les déclarations</translation>
    </message>
    <message>
        <source>What was written and highlighted in the whole library</source>
        <translation>Ce qui a été écrit et surligné dans toute la bibliothèque</translation>
    </message>
    <message>
        <source>Tool &amp;bar…</source>
        <translation>Barre d’&amp;outils…</translation>
    </message>
    <message>
        <source>Choose which actions stand on the tool bar</source>
        <translation>Choisir les actions de la barre d’outils</translation>
    </message>
    <message>
        <source>Cards in the &amp;margin</source>
        <translation>Fiches en &amp;marge</translation>
    </message>
    <message>
        <source>Notes, due dates and statuses beside the text, where there is room</source>
        <translation>Notes, échéances et états à côté du texte, si la place le permet</translation>
    </message>
    <message>
        <source>Compact ro&amp;ws</source>
        <translation>L&amp;ignes compactes</translation>
    </message>
    <message>
        <source>List each commitment in one line</source>
        <translation>Afficher chaque engagement sur une seule ligne</translation>
    </message>
    <message>
        <source>Set the commitment&apos;s theme; the one that it has is replaced</source>
        <translation>Définir le thème de l’engagement&#x202f;; celui qu’il a est remplacé</translation>
    </message>
    <message>
        <source>Add t&amp;heme…</source>
        <translation>Ajouter un t&amp;hème…</translation>
    </message>
    <message>
        <source>Give the commitment a further theme</source>
        <translation>Donner un thème de plus à l’engagement</translation>
    </message>
    <message>
        <source>&amp;Actor…</source>
        <translation>&amp;Acteur…</translation>
    </message>
    <message>
        <source>Choose or type who promised it</source>
        <translation>Choisir ou saisir qui s’est engagé</translation>
    </message>
    <message>
        <source>&amp;Due date…</source>
        <translation>Éc&amp;héance…</translation>
    </message>
    <message>
        <source>Type by when it is due</source>
        <translation>Saisir la date d’échéance</translation>
    </message>
    <message>
        <source>&amp;Follow up…</source>
        <translation>&amp;Suivi…</translation>
    </message>
    <message>
        <source>Say what became of it, and what shows it</source>
        <translation>Dire ce qu’il est devenu, et ce qui le montre</translation>
    </message>
    <message>
        <source>Stat&amp;us…</source>
        <translation>Éta&amp;t…</translation>
    </message>
    <message>
        <source>Say what became of it</source>
        <translation>Dire ce qu’il est devenu</translation>
    </message>
    <message>
        <source>Re&amp;lated commitments…</source>
        <translation>Engagements &amp;liés…</translation>
    </message>
    <message>
        <source>Who promised the like, and when</source>
        <translation>Qui a promis la même chose, et quand</translation>
    </message>
    <message>
        <source>Back to where you came &amp;from</source>
        <translation>Revenir au point de &amp;départ</translation>
    </message>
    <message>
        <source>The commitment whose related ones you looked at</source>
        <translation>L’engagement dont vous avez consulté les engagements liés</translation>
    </message>
    <message>
        <source>Copy ro&amp;ws as a table</source>
        <translation>Copier les li&amp;gnes en tableau</translation>
    </message>
    <message>
        <source>The selected rows of the table, for a document or spreadsheet</source>
        <translation>Les lignes sélectionnées du tableau, pour un document ou un tableur</translation>
    </message>
    <message>
        <source>E&amp;xport rows…</source>
        <translation>E&amp;xporter les lignes…</translation>
    </message>
    <message>
        <source>Write all rows that the table lists to a file</source>
        <translation>Écrire toutes les lignes du tableau dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Longer by a word</source>
        <translation>&amp;Allonger d’un mot</translation>
    </message>
    <message>
        <source>&amp;Shorter by a word</source>
        <translation>&amp;Raccourcir d’un mot</translation>
    </message>
    <message>
        <source>Longer by a s&amp;entence</source>
        <translation>Allonger d’une &amp;phrase</translation>
    </message>
    <message>
        <source>Shorter by a se&amp;ntence</source>
        <translation>Raccourcir d’une p&amp;hrase</translation>
    </message>
    <message>
        <source>&amp;Begin a word earlier</source>
        <translation>&amp;Commencer un mot plus tôt</translation>
    </message>
    <message>
        <source>Begin a word la&amp;ter</source>
        <translation>Commencer un mot plus &amp;tard</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Scinder</translation>
    </message>
    <message>
        <source>Make two commitments of it, at the cursor</source>
        <translation>En faire deux engagements, au curseur</translation>
    </message>
    <message>
        <source>&amp;Merge with the next</source>
        <translation>&amp;Fusionner avec le suivant</translation>
    </message>
    <message>
        <source>Make one commitment of two</source>
        <translation>Réunir deux engagements en un seul</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ret&amp;irer</translation>
    </message>
    <message>
        <source>&amp;Add commitment</source>
        <translation>Ajo&amp;uter un engagement</translation>
    </message>
    <message>
        <source>Make the selected passage a commitment</source>
        <translation>Faire du passage sélectionné un engagement</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Surligner</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Note on the selected passage or the current commitment</source>
        <translation>Note sur le passage sélectionné ou l’engagement courant</translation>
    </message>
    <message>
        <source>Note on the &amp;whole statement</source>
        <translation>Note sur &amp;toute la déclaration</translation>
    </message>
    <message>
        <source>Write what concerns all of it</source>
        <translation>Écrire ce qui concerne l’ensemble</translation>
    </message>
    <message>
        <source>&amp;Edit note</source>
        <translation>&amp;Modifier la note</translation>
    </message>
    <message>
        <source>Ne&amp;xt note</source>
        <translation>Note s&amp;uivante</translation>
    </message>
    <message>
        <source>&amp;Previous note</source>
        <translation>Note &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>Si&amp;gnet</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>Mettre un signet à cet endroit</translation>
    </message>
    <message>
        <source>Next b&amp;ookmark</source>
        <translation>Signet su&amp;ivant</translation>
    </message>
    <message>
        <source>Previous boo&amp;kmark</source>
        <translation>Signet précéd&amp;ent</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Palette de &amp;commandes…</translation>
    </message>
    <message>
        <source>Do anything by its name</source>
        <translation>Lancer toute commande par son nom</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>Four steps through the window</source>
        <translation>La fenêtre en quatre étapes</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation>Ap&amp;erçu</translation>
    </message>
    <message>
        <source>The commitments of the statement at a glance</source>
        <translation>Les engagements de la déclaration en un coup d’œil</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>The headings of the statement</source>
        <translation>Les intertitres de la déclaration</translation>
    </message>
    <message>
        <source>&amp;Text alone</source>
        <translation>Texte &amp;seul</translation>
    </message>
    <message>
        <source>Hide panels and bars; Esc is back</source>
        <translation>Masquer panneaux et barres&#x202f;; Échap pour revenir</translation>
    </message>
    <message>
        <source>Show &amp;highlights</source>
        <translation>Afficher les surlig&amp;nages</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Suivre le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>Sé&amp;pia</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>C&amp;ontraste élevé</translation>
    </message>
    <message>
        <source>By &amp;theme</source>
        <translation>Par &amp;thème</translation>
    </message>
    <message>
        <source>By &amp;actor</source>
        <translation>Par &amp;acteur</translation>
    </message>
    <message>
        <source>By &amp;strength</source>
        <translation>Par &amp;force</translation>
    </message>
    <message>
        <source>By &amp;due date</source>
        <translation>Par é&amp;chéance</translation>
    </message>
    <message>
        <source>By &amp;review</source>
        <translation>Par &amp;relecture</translation>
    </message>
    <message>
        <source>By stat&amp;us</source>
        <translation>&amp;Par état</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;About Briefreader</source>
        <translation>À &amp;propos de Briefreader</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Note on the commitment</source>
        <translation>Note sur l’&amp;engagement</translation>
    </message>
    <message>
        <source>Co&amp;py the commitment</source>
        <translation>Co&amp;pier l’engagement</translation>
    </message>
    <message>
        <source>Copy the commitment with ci&amp;tation</source>
        <translation>C&amp;opier l’engagement avec la référence</translation>
    </message>
    <message>
        <source>Copy the commitment as &amp;Markdown</source>
        <translation>Copier l’engagement en Mar&amp;kdown</translation>
    </message>
    <message>
        <source>New li&amp;brary…</source>
        <translation>&amp;Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>Make an empty library and go on in it</source>
        <translation>Créer une bibliothèque vide et y continuer</translation>
    </message>
    <message>
        <source>Open libr&amp;ary…</source>
        <translation>Ouvrir une &amp;bibliothèque…</translation>
    </message>
    <message>
        <source>Go on in another library; what you write is stored first</source>
        <translation>Continuer dans une autre bibliothèque&#x202f;; ce que vous écrivez est d’abord enregistré</translation>
    </message>
    <message>
        <source>Show ori&amp;ginal file</source>
        <translation>Afficher le &amp;fichier d’origine</translation>
    </message>
    <message>
        <source>Open the file that the statement came from in its own program</source>
        <translation>Ouvrir dans son application le fichier dont vient la déclaration</translation>
    </message>
    <message>
        <source>&amp;Design briefing…</source>
        <translation>Concevoir la note de synt&amp;hèse…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Bring back the library as a backup has it</source>
        <translation>Retrouver la bibliothèque telle qu’une sauvegarde l’a gardée</translation>
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
        <source>&amp;Statement</source>
        <translation>Déc&amp;laration</translation>
    </message>
    <message>
        <source>&amp;Commitment</source>
        <translation>&amp;Engagement</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>&amp;Force</translation>
    </message>
    <message>
        <source>Recent &amp;files</source>
        <translation>&amp;Fichiers récents</translation>
    </message>
    <message>
        <source>Recent &amp;libraries</source>
        <translation>Bib&amp;liothèques récentes</translation>
    </message>
    <message>
        <source>Ex&amp;change</source>
        <translation>Échan&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>Passa&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Group commitments</source>
        <translation>&amp;Grouper les engagements</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
</context>
<context>
    <name>agreement</name>
    <message>
        <source>Compared are all places that either of you has found or marked; two are the same if they share half the words of the shorter. Strength and theme: where both have kept the commitment. Kappa (Cohen 1960) is undefined where only one answer was given.</source>
        <translation>Sont comparés tous les passages que l’un ou l’autre de vous a repérés ou marqués&#x202f;; deux passages sont identiques s’ils partagent la moitié des mots du plus court. Force et thème&#x202f;: là où l’engagement a été gardé des deux côtés. Le kappa (Cohen, 1960) n’est pas défini lorsqu’une seule réponse a été donnée.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparés</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>your colleague</source>
        <translation>votre collègue</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>Is it a commitment?</source>
        <translation>Est-ce un engagement&#x202f;?</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>First theme</source>
        <translation>Premier thème</translation>
    </message>
    <message>
        <source>Kept by both: {both}. Only by you: {mine}. Only by {author}: {theirs}. Dismissed by both: {neither}.</source>
        <translation>Gardés des deux côtés&#x202f;: {both}. Par vous seulement&#x202f;: {mine}. Par {author} seulement&#x202f;: {theirs}. Écartés des deux côtés&#x202f;: {neither}.</translation>
    </message>
    <message>
        <source>Not reviewed yet: {mine} of yours, {theirs} of {author}. They count as kept, and make the agreement look better than it is.</source>
        <translation>Pas encore relus&#x202f;: {mine} par vous, {theirs} par {author}. Ils comptent comme gardés et font paraître la concordance meilleure qu’elle n’est.</translation>
    </message>
    <message>
        <source>Agreement with {author} on “{title}”</source>
        <translation>Concordance avec {author} sur «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>briefing</name>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Upcoming dates</source>
        <translation>Prochaines échéances</translation>
    </message>
    <message>
        <source>Commitments by theme</source>
        <translation>Engagements par thème</translation>
    </message>
    <message>
        <source>Commitments by actor</source>
        <translation>Engagements par acteur</translation>
    </message>
    <message>
        <source>New since the previous statement</source>
        <translation>Nouveau depuis la déclaration précédente</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <source>Letter (8½ × 11 in)</source>
        <translation>Letter (8½ × 11 po)</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>New collection</source>
        <translation>la création de la collection</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>le changement de nom de la collection</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>la suppression de la collection</translation>
    </message>
    <message>
        <source>Put into collection</source>
        <translation>l’ajout à la collection</translation>
    </message>
    <message>
        <source>Take out of collection</source>
        <translation>le retrait de la collection</translation>
    </message>
    <message>
        <source>Tag statements</source>
        <translation>l’étiquetage des déclarations</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>le changement de nom de l’étiquette</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>la suppression de l’étiquette</translation>
    </message>
    <message>
        <source>Import from colleague</source>
        <translation>l’importation de l’envoi d’un collègue</translation>
    </message>
    <message>
        <source>Import notes and codes</source>
        <translation>l’importation des notes et codes</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>l’ajout du signet</translation>
    </message>
    <message>
        <source>Rename bookmark</source>
        <translation>le changement de nom du signet</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>le retrait du signet</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>la modification de la note</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>l’ajout de la note</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>le surlignage</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>le retrait de la note</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>le retrait du surlignage</translation>
    </message>
    <message>
        <source>Delete without a place</source>
        <translation>la suppression de l’élément sans emplacement</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>la remise en place</translation>
    </message>
    <message>
        <source>Recover notes</source>
        <translation>Récupérer des notes</translation>
    </message>
    <message>
        <source>Merge commitments</source>
        <translation>la fusion des engagements</translation>
    </message>
    <message>
        <source>Split commitment</source>
        <translation>la scission de l’engagement</translation>
    </message>
    <message>
        <source>Find alignment right</source>
        <translation>l’approbation de l’appariement</translation>
    </message>
    <message>
        <source>Find alignment wrong</source>
        <translation>le rejet de l’appariement</translation>
    </message>
    <message>
        <source>Pair commitments</source>
        <translation>l’appariement d’engagements</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>l’ajout d’un élément de preuve</translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <translation>la modification d’un élément de preuve</translation>
    </message>
    <message>
        <source>Delete evidence</source>
        <translation>la suppression d’un élément de preuve</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>le changement d’état</translation>
    </message>
    <message>
        <source>Set words of commitment</source>
        <translation>la modification du passage de l’engagement</translation>
    </message>
    <message>
        <source>Confirm commitment</source>
        <translation>la confirmation de l’engagement</translation>
    </message>
    <message>
        <source>Dismiss commitment</source>
        <translation>la mise à l’écart de l’engagement</translation>
    </message>
    <message>
        <source>Reset review</source>
        <translation>la remise en non relu</translation>
    </message>
    <message>
        <source>Edit commitment</source>
        <translation>la modification de l’engagement</translation>
    </message>
    <message>
        <source>Add commitment</source>
        <translation>l’ajout de l’engagement</translation>
    </message>
    <message>
        <source>Remove commitment</source>
        <translation>le retrait de l’engagement</translation>
    </message>
    <message>
        <source>Remove statement</source>
        <translation>le retrait de la déclaration</translation>
    </message>
    <message>
        <source>Remove statements</source>
        <translation>le retrait des déclarations</translation>
    </message>
    <message>
        <source>Edit properties</source>
        <translation>la modification des propriétés</translation>
    </message>
    <message>
        <source>Set language</source>
        <translation>Définir la langue</translation>
    </message>
    <message>
        <source>Restore statement</source>
        <translation>la restauration de la déclaration</translation>
    </message>
    <message>
        <source>Restore statements</source>
        <translation>la restauration des déclarations</translation>
    </message>
    <message>
        <source>Confirm thread</source>
        <translation>Confirmer le fil</translation>
    </message>
    <message>
        <source>Split thread</source>
        <translation>Séparer le fil</translation>
    </message>
    <message>
        <source>Join threads</source>
        <translation>Joindre les fils</translation>
    </message>
    <message>
        <source>Change themes</source>
        <translation>la modification des thèmes</translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>It says {now}, but this library was used on {last_used}. Notes and decisions are dated by the clock: set it before you go on.</source>
        <translation>Elle indique {now}, mais cette bibliothèque a été utilisée le {last_used}. Les notes et les décisions sont datées par l’horloge&#x202f;: réglez-la avant de continuer.</translation>
    </message>
    <message>
        <source>The clock of this computer seems to be slow.</source>
        <translation>L’horloge de cet ordinateur semble retarder.</translation>
    </message>
</context>
<context>
    <name>colours</name>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>judged right</source>
        <translation>jugé juste</translation>
    </message>
</context>
<context>
    <name>coverage</name>
    <message>
        <source>not read</source>
        <translation>non relevés</translation>
    </message>
    <message>
        <source>Select a passage in the text and press Ctrl+Shift+A to add one by hand.</source>
        <translation>Sélectionnez un passage du texte et appuyez sur Ctrl+Maj+A pour en ajouter un manuellement.</translation>
    </message>
    <message>
        <source>Commitments are read in English, French, Spanish and Russian. Not all of this statement is in these languages, so some may be missing.</source>
        <translation>Les engagements sont relevés en anglais, en français, en espagnol et en russe. Cette déclaration n’est pas entièrement dans ces langues&#x202f;: des engagements peuvent manquer.</translation>
    </message>
    <message>
        <source>Commitments are not read in the language of this statement, only in English, French, Spanish and Russian.</source>
        <translation>Les engagements ne sont pas relevés dans la langue de cette déclaration, mais seulement en anglais, en français, en espagnol et en russe.</translation>
    </message>
    <message>
        <source>The language of this statement is not known. Commitments are read in English, French, Spanish and Russian.</source>
        <translation>La langue de cette déclaration n’est pas connue. Les engagements sont relevés en anglais, en français, en espagnol et en russe.</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>L’opération n’a pas abouti.</translation>
    </message>
</context>
<context>
    <name>due</name>
    <message>
        <source>To look at again</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>In the next 30 days</source>
        <translation>Dans les 30 jours</translation>
    </message>
    <message>
        <source>In 31 to 90 days</source>
        <translation>Dans 31 à 90 jours</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>{group}: {count}</source>
        <translation>{group}&#x202f;: {count}</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>dans %Ln an</numerusform>
            <numerusform>dans %Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>il y a %Ln an</numerusform>
            <numerusform>il y a %Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>dans %Ln mois</numerusform>
            <numerusform>dans %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>il y a %Ln mois</numerusform>
            <numerusform>il y a %Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, {away}</source>
        <translation>{date}, {away}</translation>
    </message>
</context>
<context>
    <name>encodings</name>
    <message>
        <source>Western European</source>
        <translation>Europe occidentale</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Balte</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinois simplifié</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinois traditionnel</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>{letters} ({name})</source>
        <translation>{letters} ({name})</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The output cannot be written ({reason}).</source>
        <translation>La sortie ne peut pas être écrite ({reason}).</translation>
    </message>
    <message>
        <source>{what}: slope must be a number above 0 and offset a number</source>
        <translation>{what}&#x202f;: slope doit être un nombre supérieur à 0 et offset un nombre</translation>
    </message>
    <message>
        <source>{where}: kind must be state or organisation</source>
        <translation>{where}&#x202f;: kind doit être state ou organisation</translation>
    </message>
    <message>
        <source>{where}: name must be one of {kinds}, not {name}</source>
        <translation>{where}&#x202f;: name doit être l’une des valeurs {kinds}, et non {name}</translation>
    </message>
    <message>
        <source>{where}: its macros use each other in a circle</source>
        <translation>{where}&#x202f;: ses macros s’appellent mutuellement en boucle</translation>
    </message>
    <message>
        <source>{where}: confidence must be between 0 and 1</source>
        <translation>{where}&#x202f;: confidence doit être compris entre 0 et 1</translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{where}: there is no macro {macro}</source>
        <translation>{where}&#x202f;: la macro {macro} n’existe pas</translation>
    </message>
    <message>
        <source>{where}: write (?:...) instead of (...)</source>
        <translation>{where}&#x202f;: écrivez (?:...) au lieu de (...)</translation>
    </message>
    <message>
        <source>{where}: a key has small letters, digits and hyphens only</source>
        <translation>{where}&#x202f;: une clé ne comporte que des minuscules, des chiffres et des traits d’union</translation>
    </message>
    <message>
        <source>{where}: {key} must be a colour such as #a0c4ff</source>
        <translation>{where}&#x202f;: {key} doit être une couleur telle que #a0c4ff</translation>
    </message>
    <message>
        <source>{what}, theme {key}: the key is used twice</source>
        <translation>{what}, thème {key}&#x202f;: la clé est employée deux fois</translation>
    </message>
    <message>
        <source>{where}: {key} must be written as [[{key}]] entries</source>
        <translation>{where}&#x202f;: {key} doit s’écrire sous forme d’entrées [[{key}]]</translation>
    </message>
    <message>
        <source>{where}: {key} must be a text in quotes</source>
        <translation>{where}&#x202f;: {key} doit être un texte entre guillemets</translation>
    </message>
    <message>
        <source>{where}: {key} must be a list of texts in quotes</source>
        <translation>{where}&#x202f;: {key} doit être une liste de textes entre guillemets</translation>
    </message>
    <message>
        <source>Statement {number} is in the trash: restore it to compare it.</source>
        <translation>La déclaration {number} est dans la corbeille&#x202f;: restaurez-la pour la comparer.</translation>
    </message>
    <message>
        <source>{what}: {name} must be a whole number</source>
        <translation>{what}&#x202f;: {name} doit être un nombre entier</translation>
    </message>
    <message>
        <source>{where}: months must be three numbers from 1 to 12</source>
        <translation>{where}&#x202f;: months doit comporter trois nombres de 1 à 12</translation>
    </message>
    <message>
        <source>{where}: year must be a month and a day such as 04-30</source>
        <translation>{where}&#x202f;: year doit être un mois et un jour, tels que 04-30</translation>
    </message>
    <message>
        <source>{what}: {name} must be one of {names}</source>
        <translation>{what}&#x202f;: {name} doit être l’une des valeurs {names}</translation>
    </message>
    <message>
        <source>{what}: there is no theme {key}</source>
        <translation>{what}&#x202f;: le thème {key} n’existe pas</translation>
    </message>
    <message>
        <source>{where}: {key} must be written as [{key}]</source>
        <translation>{where}&#x202f;: {key} doit s’écrire sous la forme [{key}]</translation>
    </message>
    <message>
        <source>{where}: {name} does not end like its paradigm</source>
        <translation>{where}&#x202f;: {name} n’a pas la terminaison de son modèle</translation>
    </message>
    <message>
        <source>{where}: {name} must be written as features, colon, forms</source>
        <translation>{where}&#x202f;: {name} doit s’écrire ainsi&#x202f;: traits, deux-points, formes</translation>
    </message>
    <message>
        <source>{where}: {name} must be written as -ending: -infinitive features</source>
        <translation>{where}&#x202f;: {name} doit s’écrire ainsi&#x202f;: -terminaison: -infinitif traits</translation>
    </message>
    <message>
        <source>{where}: there is no class {name}</source>
        <translation>{where}&#x202f;: la classe {name} n’existe pas</translation>
    </message>
    <message>
        <source>{where}: the words of {entry} have different numbers of endings</source>
        <translation>{where}&#x202f;: les mots de {entry} n’ont pas le même nombre de terminaisons</translation>
    </message>
    <message>
        <source>{where}: there are no endings {name} for {word}</source>
        <translation>{where}&#x202f;: les terminaisons {name} n’existent pas pour {word}</translation>
    </message>
    <message>
        <source>{where}: an outcome has a status and words</source>
        <translation>{where}&#x202f;: une issue a un état et des mots</translation>
    </message>
    <message>
        <source>{where}: {key} must map names to texts in quotes</source>
        <translation>{where}&#x202f;: {key} doit associer à des noms des textes entre guillemets</translation>
    </message>
    <message>
        <source>{where}: {key} must be a number, 0 or more</source>
        <translation>{where}&#x202f;: {key} doit être un nombre, 0 ou plus</translation>
    </message>
    <message>
        <source>{where}: {key} must be true or false</source>
        <translation>{where}&#x202f;: {key} doit être true ou false</translation>
    </message>
    <message>
        <source>{what}: not valid TOML: {reason}</source>
        <translation>{what}&#x202f;: TOML non valide&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{where}: not a valid pattern: {reason}</source>
        <translation>{where}&#x202f;: motif non valide&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{path}: the file unpacks to more than {limit} MB; it was not read.</source>
        <translation>{path}&#x202f;: une fois décompressé, le fichier dépasse {limit}&#xa0;Mo&#x202f;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>{path}: a part of the file has a name that leads out of it; it was not read.</source>
        <translation>{path}&#x202f;: une partie du fichier porte un nom qui mène hors de celui-ci&#x202f;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>{path}: {name} declares entities, which documents do not; not read.</source>
        <translation>{path}&#x202f;: {name} déclare des entités, ce que les documents ne font pas&#x202f;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>it has no {name}</source>
        <translation>{name} y manque</translation>
    </message>
    <message>
        <source>{path}: the file holds no e-mail; save the message anew in your mail program.</source>
        <translation>{path}&#x202f;: le fichier ne contient pas de courriel&#x202f;; enregistrez de nouveau le message depuis votre messagerie.</translation>
    </message>
    <message>
        <source>{path}: the message is encrypted; save its text from your mail program.</source>
        <translation>{path}&#x202f;: le message est chiffré&#x202f;; enregistrez-en le texte depuis votre messagerie.</translation>
    </message>
    <message>
        <source>{path}: the message has no text; save what is attached to it, and open that.</source>
        <translation>{path}&#x202f;: le message n’a pas de texte&#x202f;; enregistrez sa pièce jointe, puis ouvrez-la.</translation>
    </message>
    <message>
        <source>{path}: this is no web page; give the file the ending “.txt” and try again.</source>
        <translation>{path}&#x202f;: ce n’est pas une page web&#x202f;; donnez au fichier l’extension «&#x202f;.txt&#x202f;» et réessayez.</translation>
    </message>
    <message>
        <source>its end is missing, so something may be lost; get it anew from where it came</source>
        <translation>sa fin manque, il peut donc y avoir des pertes&#x202f;; procurez-vous-le de nouveau à sa source</translation>
    </message>
    <message>
        <source>{path}: the PDF is damaged or cut off; get it anew from where it came.</source>
        <translation>{path}&#x202f;: le PDF est endommagé ou tronqué&#x202f;; récupérez-le de nouveau là d’où il vient.</translation>
    </message>
    <message>
        <source>{path}: the PDF has {pages:,} pages; split it, or save its first part.</source>
        <translation>{path}&#x202f;: le PDF compte {pages:,} pages&#x202f;; divisez-le ou enregistrez-en la première partie.</translation>
    </message>
    <message>
        <source>{path}: the file holds binary data, not text; open it in its own program and save it as plain text.</source>
        <translation>{path}&#x202f;: le fichier contient des données binaires, pas du texte&#x202f;; ouvrez-le dans son application et enregistrez-le en texte brut.</translation>
    </message>
    <message>
        <source>{path}: the file is damaged at byte {position} (it says that it is {encoding}); save it anew as UTF-8 text.</source>
        <translation>{path}&#x202f;: le fichier est endommagé à l’octet {position} (il se déclare en {encoding})&#x202f;; enregistrez-le de nouveau en texte UTF-8.</translation>
    </message>
    <message>
        <source>{path}: the content is that of a “{found}” file, though its name ends in “{suffix}”; open it in its own program and save it as “.docx” or PDF.</source>
        <translation>{path}&#x202f;: le contenu est celui d’un fichier «&#x202f;{found}&#x202f;», alors que son nom se termine par «&#x202f;{suffix}&#x202f;»&#x202f;; ouvrez-le dans son application et enregistrez-le en «&#x202f;.docx&#x202f;» ou en PDF.</translation>
    </message>
    <message>
        <source>{path}: Briefreader cannot read “{suffix}” files; save it as one of {endings} and try again.</source>
        <translation>{path}&#x202f;: Briefreader ne peut pas lire les fichiers «&#x202f;{suffix}&#x202f;»&#x202f;; enregistrez-le dans l’un des formats {endings} et réessayez.</translation>
    </message>
    <message>
        <source>{path}: the file is empty; choose one that holds a statement.</source>
        <translation>{path}&#x202f;: le fichier est vide&#x202f;; choisissez-en un qui contienne une déclaration.</translation>
    </message>
    <message>
        <source>{path}: the file holds no text; choose one that holds a statement.</source>
        <translation>{path}&#x202f;: le fichier ne contient pas de texte&#x202f;; choisissez-en un qui contienne une déclaration.</translation>
    </message>
    <message>
        <source>{path}: the content is that of a “{found}” file, though its name ends in “{suffix}”; give it the ending “{found}” and try again.</source>
        <translation>{path}&#x202f;: le contenu est celui d’un fichier «&#x202f;{found}&#x202f;», alors que son nom se termine par «&#x202f;{suffix}&#x202f;»&#x202f;; donnez-lui l’extension «&#x202f;{found}&#x202f;» et réessayez.</translation>
    </message>
    <message>
        <source>{path}: the file is larger than {limit} MB; split it into smaller files.</source>
        <translation>{path}&#x202f;: le fichier dépasse {limit}&#xa0;Mo&#x202f;; divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>{path}: the file is nested too deeply to be read; save it in another format.</source>
        <translation>{path}&#x202f;: le fichier comporte trop de niveaux imbriqués pour être lu&#x202f;; enregistrez-le dans un autre format.</translation>
    </message>
    <message>
        <source>{path}: this is a folder; choose a file, or import the folder instead.</source>
        <translation>{path}&#x202f;: c’est un dossier&#x202f;; choisissez un fichier, ou importez plutôt le dossier.</translation>
    </message>
    <message>
        <source>{path}: there is no such file; check the name and try again.</source>
        <translation>{path}&#x202f;: ce fichier n’existe pas&#x202f;; vérifiez le nom et réessayez.</translation>
    </message>
    <message>
        <source>{path}: this is not a regular file; save its content to a file first.</source>
        <translation>{path}&#x202f;: ce n’est pas un fichier ordinaire&#x202f;; enregistrez d’abord son contenu dans un fichier.</translation>
    </message>
    <message>
        <source>{path}: you may not read this file; ask its owner for permission to read it.</source>
        <translation>{path}&#x202f;: vous n’êtes pas autorisé à lire ce fichier&#x202f;; demandez-en l’autorisation à son propriétaire.</translation>
    </message>
    <message>
        <source>{path}: the file could not be read ({reason}); copy it elsewhere and try again.</source>
        <translation>{path}&#x202f;: le fichier n’a pas pu être lu ({reason})&#x202f;; copiez-le ailleurs et réessayez.</translation>
    </message>
    <message>
        <source>some of its letters could not be read and are shown as “�”</source>
        <translation>certaines de ses lettres n’ont pas pu être lues et sont affichées comme «&#x202f;�&#x202f;»</translation>
    </message>
    <message>
        <source>it does not say how its letters are encoded and was read as {encoding}: letters with accents or of other scripts may be wrong; saved as UTF-8 they are right</source>
        <translation>il ne dit pas comment ses lettres sont codées et a été lu comme {encoding}&#x202f;: les lettres accentuées ou d’autres écritures peuvent être fausses&#x202f;; enregistré en UTF-8, elles sont justes</translation>
    </message>
    <message>
        <source>{path}: the file is protected by a password; save a copy of it without one.</source>
        <translation>{path}&#x202f;: le fichier est protégé par un mot de passe&#x202f;; enregistrez-en une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>{path}: the end of the file is missing; get it anew from where it came.</source>
        <translation>{path}&#x202f;: la fin du fichier manque&#x202f;; récupérez-le de nouveau là d’où il vient.</translation>
    </message>
    <message>
        <source>{path}: the file is damaged ({reason}); open and save it in its program.</source>
        <translation>{path}&#x202f;: le fichier est endommagé ({reason})&#x202f;; ouvrez-le et enregistrez-le dans son application.</translation>
    </message>
    <message>
        <source>{path}: this is no Rich Text; open and save it in its own program.</source>
        <translation>{path}&#x202f;: ce n’est pas du Rich Text&#x202f;; ouvrez-le et enregistrez-le dans son application.</translation>
    </message>
    <message>
        <source>No backup can be made in {folder} ({reason}).</source>
        <translation>Aucune sauvegarde ne peut être faite dans {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The library {path} is damaged; no backup was made of it. The backups from before are kept.</source>
        <translation>La bibliothèque {path} est endommagée&#x202f;; elle n’a pas été sauvegardée. Les sauvegardes précédentes sont gardées.</translation>
    </message>
    <message>
        <source>There is no library at {path}. Check the name, or import a statement into it.</source>
        <translation>Il n’y a pas de bibliothèque à l’emplacement {path}. Vérifiez le nom, ou importez-y une déclaration.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written ({reason}). Check the folder&apos;s permissions and free space, or choose another place.</source>
        <translation>La bibliothèque {path} ne peut pas être écrite ({reason}). Vérifiez les droits d’accès et l’espace libre du dossier, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{path} is a folder; name a library file in it, such as {example}.</source>
        <translation>{path} est un dossier&#x202f;; indiquez un fichier de bibliothèque dans ce dossier, par exemple {example}.</translation>
    </message>
    <message>
        <source>{path} is not a Briefreader library. Choose another file; it was not changed.</source>
        <translation>{path} n’est pas une bibliothèque de Briefreader. Choisissez un autre fichier&#x202f;; celui-ci n’a pas été modifié.</translation>
    </message>
    <message>
        <source>{path} belongs to another application. Choose another file; it was not changed.</source>
        <translation>{path} appartient à une autre application. Choisissez un autre fichier&#x202f;; celui-ci n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({reason}). Restore it from a backup.</source>
        <translation>La bibliothèque {path} est endommagée ({reason}). Restaurez-la à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>Another program is writing to the library {path}.</source>
        <translation>Un autre programme écrit dans la bibliothèque {path}.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written: the disk is full. Free some space and try again.</source>
        <translation>La bibliothèque {path} ne peut pas être écrite&#x202f;: le disque est plein. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written ({reason}). Check the permissions of the file and of its folder, or choose another place.</source>
        <translation>La bibliothèque {path} ne peut pas être écrite ({reason}). Vérifiez les droits du fichier et de son dossier, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Check its permissions.</source>
        <translation>{path} ne peut pas être lu ({reason}). Vérifiez les droits d’accès.</translation>
    </message>
    <message>
        <source>{path} has a part that Briefreader did not put there ({name}). It was not opened, and not changed.</source>
        <translation>{path} contient un élément que Briefreader n’y a pas mis ({name}). Le fichier n’a été ni ouvert ni modifié.</translation>
    </message>
    <message>
        <source>{path} was made by another version of Briefreader, and can only be read where it is. Copy it to a folder of yours, and open it there.</source>
        <translation>{path} vient d’une autre version de Briefreader et ne peut qu’être lu là où il est. Copiez-le dans un dossier à vous et ouvrez-le là.</translation>
    </message>
    <message>
        <source>{path} was not closed, and can only be read where it is. Copy it, with the files beside it whose names begin as its own, to a folder of yours, and open it there.</source>
        <translation>{path} n’a pas été fermé et ne peut qu’être lu là où il est. Copiez-le, avec les fichiers voisins dont le nom commence comme le sien, dans un dossier à vous et ouvrez-le là.</translation>
    </message>
    <message>
        <source>The library in {path} is damaged; take another backup.</source>
        <translation>La bibliothèque contenue dans {path} est endommagée&#x202f;; prenez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The library {path} is being written to; close Briefreader and try again.</source>
        <translation>La bibliothèque {path} est en cours d’écriture&#x202f;; fermez Briefreader et réessayez.</translation>
    </message>
    <message>
        <source>Nothing can be read of {path} any more ({reason}).</source>
        <translation>Plus rien n’est lisible dans {path} ({reason}).</translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>appariement</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>annotation</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>signet</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>collection</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>engagement</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>élément sans emplacement</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>The library holds no {record} {id}.</source>
        <translation>Introuvable dans la bibliothèque&#x202f;: {record} {id}.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Briefreader. Update the app to open it.</source>
        <translation>{path} a été créé par un Briefreader plus récent. Mettez l’application à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{target} exists already; choose another name for the backup.</source>
        <translation>{target} existe déjà&#x202f;; choisissez un autre nom pour la sauvegarde.</translation>
    </message>
    <message>
        <source>{file}: there is no such file; check the name and try again.</source>
        <translation>{file}&#x202f;: ce fichier n’existe pas&#x202f;; vérifiez le nom et réessayez.</translation>
    </message>
    <message>
        <source>{name}: a logo must be a PNG, JPEG or SVG picture.</source>
        <translation>{name}&#x202f;: un logo doit être une image PNG, JPEG ou SVG.</translation>
    </message>
    <message>
        <source>{name}: a logo may have at most {most} MB; make the picture smaller.</source>
        <translation>{name}&#x202f;: un logo ne peut dépasser {most}&#xa0;Mo&#x202f;; réduisez l’image.</translation>
    </message>
    <message>
        <source>{name}: this picture is damaged; choose another, or none.</source>
        <translation>{name}&#x202f;: cette image est endommagée&#x202f;; choisissez-en une autre, ou aucune.</translation>
    </message>
    <message>
        <source>The logo {path} cannot be read: {reason}. Choose another, or none.</source>
        <translation>Le logo {path} ne peut pas être lu&#x202f;: {reason}. Choisissez-en un autre, ou aucun.</translation>
    </message>
    <message>
        <source>The paper is too small for a briefing; choose A4 or Letter.</source>
        <translation>Le papier est trop petit pour une note de synthèse&#x202f;; choisissez A4 ou Letter.</translation>
    </message>
    <message>
        <source>The printer or file cannot be written; check that it is ready.</source>
        <translation>L’écriture vers l’imprimante ou le fichier est impossible&#x202f;; vérifiez que tout est prêt.</translation>
    </message>
    <message>
        <source>A briefing cannot be written in “{language}”; choose from {known}.</source>
        <translation>Une note de synthèse ne peut pas être rédigée en «&#x202f;{language}&#x202f;»&#x202f;; choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>There is no saved briefing “{name}”.</source>
        <translation>Il n’y a pas de note de synthèse enregistrée sous le nom «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is already a saved briefing “{name}”; choose another name.</source>
        <translation>Il existe déjà une note de synthèse enregistrée sous le nom «&#x202f;{name}&#x202f;»&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A saved briefing needs a name of at most {most} characters.</source>
        <translation>Une note de synthèse enregistrée doit avoir un nom de {most} caractères au plus.</translation>
    </message>
    <message>
        <source>No statement of the library meets this choice; widen it.</source>
        <translation>Aucune déclaration de la bibliothèque ne répond à ce choix&#x202f;; élargissez-le.</translation>
    </message>
    <message>
        <source>{name}: a briefing cannot be written as this; end the name in {endings}.</source>
        <translation>{name}&#x202f;: une note de synthèse ne peut pas être écrite sous cette forme&#x202f;; terminez le nom par {endings}.</translation>
    </message>
    <message>
        <source>{path} was changed after it was made; take another archive.</source>
        <translation>{path} a été modifié après sa création&#x202f;; prenez une autre archive.</translation>
    </message>
    <message>
        <source>{path} is not an archive of a Briefreader library.</source>
        <translation>{path} n’est pas une archive de bibliothèque de Briefreader.</translation>
    </message>
    <message>
        <source>{target} exists already; choose another name for the library.</source>
        <translation>{target} existe déjà&#x202f;; choisissez un autre nom pour la bibliothèque.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Briefreader; update yours to take it in.</source>
        <translation>{path} a été créé par un Briefreader plus récent&#x202f;; mettez le vôtre à jour pour le reprendre.</translation>
    </message>
    <message>
        <source>{path} unpacks to far more than it holds; it was not restored.</source>
        <translation>{path} serait démesurément volumineux une fois décompressé&#x202f;; il n’a pas été restauré.</translation>
    </message>
    <message>
        <source>There is too little free space in {folder} to restore the library.</source>
        <translation>L’espace libre dans {folder} ne suffit pas pour restaurer la bibliothèque.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no archive of a library ({reason}).</source>
        <translation>{path} est endommagé, ou n’est pas une archive de bibliothèque ({reason}).</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}).</source>
        <translation>{path} ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>commitments are not read in its language, only in English, French, Spanish and Russian: mark them by hand</source>
        <translation>les engagements ne sont pas relevés dans sa langue, mais seulement en anglais, en français, en espagnol et en russe&#x202f;: marquez-les à la main</translation>
    </message>
    <message>
        <source>part of it is in a language in which commitments are not read: some may be missing</source>
        <translation>elle est en partie dans une langue où les engagements ne sont pas relevés&#x202f;: il peut en manquer</translation>
    </message>
    <message>
        <source>The library does not hold “{title}”, so there is nothing to compare with. Import the file first.</source>
        <translation>La bibliothèque ne contient pas «&#x202f;{title}&#x202f;»&#x202f;; il n’y a donc rien à quoi comparer. Importez d’abord le fichier.</translation>
    </message>
    <message>
        <source>The file is not as it should be ({place}); ask for it anew.</source>
        <translation>Le fichier n’est pas conforme ({place})&#x202f;; demandez-le de nouveau.</translation>
    </message>
    <message>
        <source>from {author}</source>
        <translation>transmis par {author}</translation>
    </message>
    <message>
        <source>from {author}; {conflicts} commitments that you judged otherwise were left as they are (import the file in the window to settle them)</source>
        <translation>transmis par {author}&#x202f;; engagements que vous aviez jugés autrement, laissés tels quels&#x202f;: {conflicts} (importez le fichier dans la fenêtre pour trancher)</translation>
    </message>
    <message>
        <source>nothing in it is new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>The text of the statement was changed after the file was made.</source>
        <translation>Le texte de la déclaration a été modifié après la création du fichier.</translation>
    </message>
    <message>
        <source>{path} is not a statement file of Briefreader; nothing was taken in.</source>
        <translation>{path} n’est pas un fichier de déclaration de Briefreader&#x202f;; rien n’a été repris.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no statement file; ask for it anew.</source>
        <translation>{path} est endommagé, ou n’est pas un fichier de déclaration&#x202f;; demandez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file was changed after it was made ({name}); ask for it anew.</source>
        <translation>Le fichier a été modifié après sa création ({name})&#x202f;; demandez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file cannot be taken in. {reason}</source>
        <translation>Le fichier ne peut pas être repris. {reason}</translation>
    </message>
    <message>
        <source>The file is damaged: its content cannot be read; ask for it anew.</source>
        <translation>Le fichier est endommagé&#x202f;: son contenu ne peut pas être lu&#x202f;; demandez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file has an earlier version of “{title}”. Ask your colleague to import the new version first, and to send it again.</source>
        <translation>Le fichier contient une version antérieure de «&#x202f;{title}&#x202f;». Demandez à votre collègue d’importer d’abord la nouvelle version, puis de renvoyer le fichier.</translation>
    </message>
    <message>
        <source>{name}: nothing is exported as this; end the name in {endings}.</source>
        <translation>{name}&#x202f;: rien ne s’exporte sous cette forme&#x202f;; terminez le nom par {endings}.</translation>
    </message>
    <message>
        <source>{out} cannot be written: it is not a regular file. Choose another place.</source>
        <translation>{out} ne peut pas être écrit&#x202f;: ce n’est pas un fichier ordinaire. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{out} cannot be written: {reason}. Choose another place.</source>
        <translation>{out} ne peut pas être écrit&#x202f;: {reason}. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The statement has a new version; this step belongs to the text before it.</source>
        <translation>La déclaration a une nouvelle version&#x202f;; cette étape se rapporte au texte précédent.</translation>
    </message>
    <message>
        <source>A name is needed. Type at least one letter.</source>
        <translation>Il faut un nom. Saisissez au moins une lettre.</translation>
    </message>
    <message>
        <source>There is a collection “{taken}” already. Choose another name.</source>
        <translation>Il existe déjà une collection «&#x202f;{taken}&#x202f;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{folder}: there is no coded statement (NAME.json beside NAME.txt) in it.</source>
        <translation>{folder}&#x202f;: ce dossier ne contient aucune déclaration codée (NAME.json à côté de NAME.txt).</translation>
    </message>
    <message>
        <source>{file}: it cannot be read ({reason}).</source>
        <translation>{file}&#x202f;: lecture impossible ({reason}).</translation>
    </message>
    <message>
        <source>{file}: it is not coded as GOLD_DIR should be ({kind}: {reason}).</source>
        <translation>{file}&#x202f;: le fichier n’est pas codé comme GOLD_DIR devrait l’être ({kind}&#x202f;: {reason}).</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{target} is the backup itself; choose another name for the library.</source>
        <translation>{target} est la sauvegarde elle-même&#x202f;; choisissez un autre nom pour la bibliothèque.</translation>
    </message>
    <message>
        <source>{target} is the library that is open; choose a backup of it.</source>
        <translation>{target} est la bibliothèque ouverte&#x202f;; choisissez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>{source}: the PDF has no text layer: its pages are pictures. Have a text recognition program read them first.</source>
        <translation>{source}&#x202f;: le PDF n’a pas de couche de texte&#x202f;: ses pages sont des images. Passez-les d’abord à la reconnaissance de texte.</translation>
    </message>
    <message>
        <source>{name}: there is nothing to read in it; choose one that holds a statement.</source>
        <translation>{name}&#x202f;: il n’y a rien à y lire&#x202f;; choisissez un fichier qui contienne une déclaration.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>hidden: its name begins with a dot</source>
        <translation>caché&#x202f;: son nom commence par un point</translation>
    </message>
    <message>
        <source>a link to a folder; import that folder itself</source>
        <translation>un lien vers un dossier&#x202f;; importez ce dossier lui-même</translation>
    </message>
    <message>
        <source>there is no file behind this name</source>
        <translation>il n’y a pas de fichier derrière ce nom</translation>
    </message>
    <message>
        <source>its name has no ending, by which files in a folder are recognised</source>
        <translation>son nom n’a pas d’extension, à laquelle les fichiers d’un dossier sont reconnus</translation>
    </message>
    <message>
        <source>files ending in {ending} are not imported</source>
        <translation>les fichiers en {ending} ne sont pas importés</translation>
    </message>
    <message>
        <source>cannot be opened: {why}</source>
        <translation>ne peut pas être ouvert&#x202f;: {why}</translation>
    </message>
    <message>
        <source>the import was stopped before this file</source>
        <translation>l’importation a été arrêtée avant ce fichier</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the text of a statement first.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez d’abord le texte d’une déclaration.</translation>
    </message>
    <message>
        <source>The project&apos;s codes are nested too deeply. Nothing was taken in.</source>
        <translation>Les codes du projet comportent trop de niveaux imbriqués. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>{name}: notes and codes come in from files that end in {endings}.</source>
        <translation>{name}&#x202f;: les notes et codes s’importent de fichiers qui se terminent par {endings}.</translation>
    </message>
    <message>
        <source>{path}: the file is larger than {limit} MB; it was not read.</source>
        <translation>{path}&#x202f;: le fichier dépasse {limit}&#xa0;Mo&#x202f;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ne peut pas être lu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The file is not a REFI-QDA project. Nothing was taken in.</source>
        <translation>Le fichier n’est pas un projet REFI-QDA. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>The notes belong to texts that the library does not have: {titles}. Import these, or open the statement that the notes are on.</source>
        <translation>Les notes se rapportent à des textes absents de la bibliothèque&#x202f;: {titles}. Importez-les, ou ouvrez la déclaration sur laquelle portent les notes.</translation>
    </message>
    <message>
        <source>The file has a wrong value for “{name}”: {value}. Nothing was taken in.</source>
        <translation>Le fichier contient une valeur erronée pour «&#x202f;{name}&#x202f;»&#x202f;: {value}. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>The file has a place that is not in the text: {start} to {end}, of {length} characters. Nothing was taken in.</source>
        <translation>Le fichier indique un emplacement hors du texte&#x202f;: {start} à {end}, sur {length} caractères. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>The file holds no W3C Web Annotations. Nothing was taken in.</source>
        <translation>Le fichier ne contient pas d’annotations web W3C. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>The file is not JSON as JSON-LD is: {reason}. Nothing was taken in.</source>
        <translation>Le fichier n’est pas du JSON conforme à JSON-LD&#x202f;: {reason}. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>{path}: this folder holds no file that Briefreader can read ({endings}).</source>
        <translation>{path}&#x202f;: ce dossier ne contient aucun fichier que Briefreader puisse lire ({endings}).</translation>
    </message>
    <message>
        <source>{path}: the file made the reader stop; save it in another format and try again.</source>
        <translation>{path}&#x202f;: ce fichier a interrompu la lecture&#x202f;; enregistrez-le dans un autre format et réessayez.</translation>
    </message>
    <message>
        <source>{path}: the file took longer than {seconds:.0f} seconds to read; save it in another format and try again.</source>
        <translation>{path}&#x202f;: la lecture du fichier a pris plus de {seconds:.0f} secondes&#x202f;; enregistrez-le dans un autre format et réessayez.</translation>
    </message>
    <message>
        <source>{path}: reading the file takes more than {limit} MB of memory; split it.</source>
        <translation>{path}&#x202f;: la lecture du fichier exige plus de {limit}&#xa0;Mo de mémoire&#x202f;; divisez-le.</translation>
    </message>
    <message>
        <source>{path}: the file could not be read ({kind}: {reason}).</source>
        <translation>{path}&#x202f;: le fichier n’a pas pu être lu ({kind}&#x202f;: {reason}).</translation>
    </message>
    <message>
        <source>kept, but it has no text layer: its pages are pictures, in which nothing is found</source>
        <translation>conservé, mais sans couche de texte&#x202f;: ses pages sont des images, dans lesquelles rien n’est trouvé</translation>
    </message>
    <message>
        <source>a new version of “{title}”; {lost} notes or decisions have no place in it</source>
        <translation>nouvelle version de «&#x202f;{title}&#x202f;»&#x202f;; notes ou décisions sans emplacement&#x202f;: {lost}</translation>
    </message>
    <message>
        <source>the same text as “{title}”</source>
        <translation>même texte que «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>an earlier version of “{title}”</source>
        <translation>version antérieure de «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>a new version of “{title}”</source>
        <translation>nouvelle version de «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>nearly the same text ({share:.0%}) as “{title}”</source>
        <translation>texte presque identique ({share:.0%}) à «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>The dashboard needs bokeh: pip install bokeh.</source>
        <translation>Le tableau de bord a besoin de bokeh&#x202f;: pip install bokeh.</translation>
    </message>
    <message>
        <source>The worker at {worker} has no Briefreader ({reason}).</source>
        <translation>Le processus de travail {worker} n’a pas Briefreader ({reason}).</translation>
    </message>
    <message>
        <source>The worker at {worker} has another version of Briefreader ({theirs}, this is {ours}): install the same everywhere.</source>
        <translation>Le processus de travail {worker} a une autre version de Briefreader ({theirs}&#x202f;; celle-ci est {ours})&#x202f;: installez partout la même.</translation>
    </message>
    <message>
        <source>The worker at {worker} does not see the output folder: it and the documents must lie where all machines see them under the same path.</source>
        <translation>Le processus de travail {worker} ne voit pas le dossier de sortie&#x202f;: toutes les machines doivent voir ce dossier et les documents sous le même chemin.</translation>
    </message>
    <message>
        <source>The workers cannot be started ({reason}).</source>
        <translation>Impossible de démarrer les processus de travail ({reason}).</translation>
    </message>
    <message>
        <source>{address}: no scheduler answers there ({reason}).</source>
        <translation>{address}&#x202f;: aucun ordonnanceur n’y répond ({reason}).</translation>
    </message>
    <message>
        <source>{file}: the list cannot be read ({reason}).</source>
        <translation>{file}&#x202f;: impossible de lire la liste ({reason}).</translation>
    </message>
    <message>
        <source>{name}: no file has such a name.</source>
        <translation>{name}&#x202f;: aucun fichier ne porte ce nom.</translation>
    </message>
    <message>
        <source>{file}: the manifest cannot be read ({reason}).</source>
        <translation>{file}&#x202f;: impossible de lire le manifeste ({reason}).</translation>
    </message>
    <message>
        <source>{file}: the manifest cannot be written ({reason}).</source>
        <translation>{file}&#x202f;: impossible d’écrire le manifeste ({reason}).</translation>
    </message>
    <message>
        <source>The batch was made with --no-texts: a library needs the texts.</source>
        <translation>Le lot a été fait avec --no-texts&#x202f;: une bibliothèque a besoin des textes.</translation>
    </message>
    <message>
        <source>{path}: there is no batch in this folder.</source>
        <translation>{path}&#x202f;: il n’y a pas de lot dans ce dossier.</translation>
    </message>
    <message>
        <source>{path}: its tables are written as {format}; choose another folder.</source>
        <translation>{path}&#x202f;: ses tableaux sont écrits en {format}&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{path}: what a worker wrote there has not come.</source>
        <translation>{path}&#x202f;: ce qu’un processus de travail y a écrit n’est pas arrivé.</translation>
    </message>
    <message>
        <source>{path}: this folder holds other things; choose an empty one.</source>
        <translation>{path}&#x202f;: ce dossier contient autre chose&#x202f;; choisissez-en un vide.</translation>
    </message>
    <message>
        <source>{path}: it cannot be written to ({reason}).</source>
        <translation>{path}&#x202f;: impossible d’y écrire ({reason}).</translation>
    </message>
    <message>
        <source>{path}: {number} documents were read by another version, {theirs}; this is {ours}. --redo-changed reads just these anew, --keep-changed leaves them as they are.</source>
        <translation>{path}&#x202f;: une autre version, {theirs}, a lu {number} documents&#x202f;; celle-ci est {ours}. --redo-changed ne relit que ceux-là, --keep-changed les laisse tels quels.</translation>
    </message>
    <message>
        <source>The scheduler was lost ({reason}); run the same again to go on.</source>
        <translation>L’ordonnanceur a été perdu ({reason})&#x202f;; relancez la même commande pour continuer.</translation>
    </message>
    <message>
        <source>A worker cannot read: {reason}</source>
        <translation>Un processus de travail ne peut pas lire&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{path}, row {number}: its text is larger than {limit} MB; split it.</source>
        <translation>{path}, ligne {number}&#x202f;: son texte dépasse {limit} Mo&#x202f;; divisez-le.</translation>
    </message>
    <message>
        <source>{path}: the table cannot be read ({reason}).</source>
        <translation>{path}&#x202f;: impossible de lire le tableau ({reason}).</translation>
    </message>
    <message>
        <source>{path}, row {number}: it is no JSON object.</source>
        <translation>{path}, ligne {number}&#x202f;: ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>{path}, row {number}: it has no text in the column “{column}”.</source>
        <translation>{path}, ligne {number}&#x202f;: pas de texte dans la colonne «&#x202f;{column}&#x202f;».</translation>
    </message>
    <message>
        <source>{path}, row {number}: it is not JSON ({reason}).</source>
        <translation>{path}, ligne {number}&#x202f;: ce n’est pas du JSON ({reason}).</translation>
    </message>
    <message>
        <source>{path}: it has no column “{column}” with the texts.</source>
        <translation>{path}&#x202f;: il n’y a pas de colonne «&#x202f;{column}&#x202f;» contenant les textes.</translation>
    </message>
    <message>
        <source>A worker has another version of Briefreader ({theirs}, this is {ours}): install the same everywhere.</source>
        <translation>Un processus de travail a une autre version de Briefreader ({theirs}&#x202f;; celle-ci est {ours})&#x202f;: installez partout la même.</translation>
    </message>
    <message>
        <source>A worker does not see the output folder, {path}: it and the documents must lie where all machines see them under the same path.</source>
        <translation>Un processus de travail ne voit pas le dossier de sortie, {path}&#x202f;: toutes les machines doivent voir ce dossier et les documents sous le même chemin.</translation>
    </message>
    <message>
        <source>{path}: no scheduler has written its address there ({reason}).</source>
        <translation>{path}&#x202f;: aucun ordonnanceur n’y a écrit son adresse ({reason}).</translation>
    </message>
    <message>
        <source>{path}: a worker cannot write there ({reason}).</source>
        <translation>{path}&#x202f;: un processus de travail ne peut pas y écrire ({reason}).</translation>
    </message>
    <message>
        <source>Batches need what is not installed here ({missing}): pip install &apos;briefreader[cluster]&apos;, beside the desktop app or without it.</source>
        <translation>Les lots ont besoin de ce qui n’est pas installé ici ({missing})&#x202f;: pip install &apos;briefreader[cluster]&apos;, à côté de l’application ou sans elle.</translation>
    </message>
    <message>
        <source>{path}: Outlook packed the text into “winmail.dat”, which other programs cannot read; ask the sender for the text, or save it from Outlook.</source>
        <translation>{path}&#x202f;: Outlook a mis le texte dans «&#x202f;winmail.dat&#x202f;», que d’autres programmes ne peuvent pas lire&#x202f;; demandez le texte à l’expéditeur ou enregistrez-le depuis Outlook.</translation>
    </message>
    <message>
        <source>{count} messages follow the first one in it and were not read</source>
        <translation>{count} messages suivent le premier et n’ont pas été lus</translation>
    </message>
    <message>
        <source>it does not end as a PDF does: see whether its last pages are there</source>
        <translation>il ne se termine pas comme un PDF&#x202f;: vérifiez que ses dernières pages sont là</translation>
    </message>
    <message>
        <source>a file within it was not read; open it and save it as text of the document</source>
        <translation>un fichier qu’il contient n’a pas été lu&#x202f;; ouvrez-le et enregistrez-le comme texte du document</translation>
    </message>
    <message>
        <source>its pages are pictures, and its words were recognised in them by a program: some may be wrong, so compare what you quote with the original</source>
        <translation>ses pages sont des images, dans lesquelles un programme a reconnu les mots&#x202f;: certains peuvent être faux, comparez donc avec l’original ce que vous citez</translation>
    </message>
    <message>
        <source>only its text was read: what is noted on it comes in by File → Import notes and codes…</source>
        <translation>seul le texte a été lu&#x202f;: ce qui y est noté s’importe par Fichier → Importer des notes et codes…</translation>
    </message>
    <message>
        <source>left out are files that it only shows: {names}</source>
        <translation>non repris, des fichiers qu’il ne fait qu’afficher&#x202f;: {names}</translation>
    </message>
    <message>
        <source>left out are other names of it: {names}</source>
        <translation>non repris, ses autres noms&#x202f;: {names}</translation>
    </message>
    <message>
        <source>{path}: the text of this PDF cannot be copied: its fonts do not say which letters they show. Print it to a new PDF and have a text recognition program read that.</source>
        <translation>{path}&#x202f;: le texte de ce PDF ne peut pas être copié&#x202f;: ses polices ne disent pas quelles lettres elles montrent. Imprimez-le dans un nouveau PDF et faites-le lire par un programme de reconnaissance de texte.</translation>
    </message>
    <message>
        <source>drawings and other marks of the file that are not on words, and were left: {count}</source>
        <translation>dessins et autres marques du fichier qui ne portent pas sur des mots, non repris&#x202f;: {count}</translation>
    </message>
    <message>
        <source>notes of the file that were left, as it has too many: {count}</source>
        <translation>notes du fichier non reprises, car il y en a trop&#x202f;: {count}</translation>
    </message>
    <message>
        <source>notes of the file that were too long, and were cut: {count}</source>
        <translation>notes du fichier trop longues, coupées&#x202f;: {count}</translation>
    </message>
    <message>
        <source>the references in “{name}” could not be read</source>
        <translation>les références de «&#x202f;{name}&#x202f;» n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>The file is not a project of Taguette. Nothing was taken in.</source>
        <translation>Le fichier n’est pas un projet Taguette. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>The file is damaged ({reason}). Nothing was taken in.</source>
        <translation>Le fichier est endommagé ({reason}). Rien n’a été repris.</translation>
    </message>
    <message>
        <source>The file has more than {count} entries. Nothing was taken in.</source>
        <translation>Le fichier a plus de {count} entrées. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>{name}: a report cannot be written as this; end the name in {endings}.</source>
        <translation>{name}&#x202f;: un rapport ne peut pas être écrit ainsi&#x202f;; terminez le nom par {endings}.</translation>
    </message>
    <message>
        <source>{count} more in the app</source>
        <translation>{count} de plus dans l’application</translation>
    </message>
    <message>
        <source>compared with {statement}</source>
        <translation>comparé à {statement}</translation>
    </message>
    <message>
        <source>before: {quote}</source>
        <translation>avant&#x202f;: {quote}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Strengthened</source>
        <translation>Renforcé</translation>
    </message>
    <message>
        <source>Weakened</source>
        <translation>Affaibli</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformulé</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Répété</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>ferme</translation>
    </message>
    <message>
        <source>intent</source>
        <translation>intention</translation>
    </message>
    <message>
        <source>reaffirmed</source>
        <translation>réaffirmé</translation>
    </message>
    <message>
        <source>due earlier: {before} became {after}</source>
        <translation>échéance avancée&#x202f;: {before} devient {after}</translation>
    </message>
    <message>
        <source>put off: {before} became {after}</source>
        <translation>reporté&#x202f;: {before} devient {after}</translation>
    </message>
    <message>
        <source>amount: {before} became {after}</source>
        <translation>montant&#x202f;: {before} devient {after}</translation>
    </message>
    <message>
        <source>{title} ({date})</source>
        <translation>{title} ({date})</translation>
    </message>
    <message>
        <source>{after}, compared with {before}</source>
        <translation>{after}, comparé à {before}</translation>
    </message>
    <message>
        <source>no longer subject to a condition</source>
        <translation>n’est plus soumis à une condition</translation>
    </message>
    <message>
        <source>covers more</source>
        <translation>couvre davantage</translation>
    </message>
    <message>
        <source>names an amount: {after}</source>
        <translation>indique un montant&#x202f;: {after}</translation>
    </message>
    <message>
        <source>no longer names an amount: {before}</source>
        <translation>n’indique plus de montant&#x202f;: {before}</translation>
    </message>
    <message>
        <source>due date set: {after}</source>
        <translation>échéance fixée&#x202f;: {after}</translation>
    </message>
    <message>
        <source>no due date any more: {before}</source>
        <translation>plus d’échéance&#x202f;: {before}</translation>
    </message>
    <message>
        <source>{before} became {after}</source>
        <translation>{before} devient {after}</translation>
    </message>
    <message>
        <source>now says “{words}”</source>
        <translation>dit désormais «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>now subject to a condition</source>
        <translation>soumis désormais à une condition</translation>
    </message>
    <message>
        <source>no longer says “{words}”</source>
        <translation>ne dit plus «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>covers less</source>
        <translation>couvre moins</translation>
    </message>
    <message>
        <source>{name}: a comparison cannot be written as this; end the name in {endings}.</source>
        <translation>{name}&#x202f;: une comparaison ne peut pas être écrite ainsi&#x202f;; terminez le nom par {endings}.</translation>
    </message>
    <message>
        <source>{name}: what is due is written as PDF; end the name in .pdf.</source>
        <translation>{name}&#x202f;: ce qui est dû s’écrit en PDF&#x202f;; terminez le nom par .pdf.</translation>
    </message>
    <message>
        <source>The file has more than {count} codes. Nothing was taken in.</source>
        <translation>Le fichier a plus de {count} codes. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>The file is not a REFI-QDA codebook. Nothing was taken in.</source>
        <translation>Le fichier n’est pas un livre de codes REFI-QDA. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>The file&apos;s codes are nested too deeply. Nothing was taken in.</source>
        <translation>Les codes du fichier comportent trop de niveaux imbriqués. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>The file was made by a newer Briefreader; update yours to take it in.</source>
        <translation>Le fichier vient d’un Briefreader plus récent&#x202f;; mettez le vôtre à jour pour le reprendre.</translation>
    </message>
    <message>
        <source>The file is neither an export of Briefreader nor one of Hypothesis, and holds no Web Annotations. Nothing was taken in.</source>
        <translation>Le fichier n’est un export ni de Briefreader ni de Hypothesis, et ne contient pas d’annotations web. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>The file is not JSON: {reason}. Nothing was taken in.</source>
        <translation>Le fichier n’est pas du JSON&#x202f;: {reason}. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>{path} is the library that is open; choose another file.</source>
        <translation>{path} est la bibliothèque ouverte&#x202f;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>There is nothing to read in the project&apos;s texts. Nothing was taken in.</source>
        <translation>Il n’y a rien à lire dans les textes du projet. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>The file contradicts itself: it has the words “{quote}” where its text has “{words}”. Nothing was taken in.</source>
        <translation>Le fichier se contredit&#x202f;: il donne les mots «&#x202f;{quote}&#x202f;» là où son texte porte «&#x202f;{words}&#x202f;». Rien n’a été repris.</translation>
    </message>
    <message>
        <source>Annotation {number} of the file: {reason}</source>
        <translation>Annotation {number} du fichier&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Record {name} of the file: {reason}</source>
        <translation>Enregistrement {name} du fichier&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>The file is an empty table. Nothing was taken in.</source>
        <translation>Le fichier est un tableau vide. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>The file is no table that can be read ({reason}). Nothing was taken in.</source>
        <translation>Le fichier n’est pas un tableau lisible ({reason}). Rien n’a été repris.</translation>
    </message>
    <message>
        <source>The file’s texts are nested too deeply. Nothing was taken in.</source>
        <translation>Les textes du fichier comportent trop de niveaux imbriqués. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>{name}: the table is none of Taguette’s. Its highlights have the columns {highlights}; its codebook has {codes}.</source>
        <translation>{name}&#x202f;: ce tableau ne vient pas de Taguette. Ses surlignages ont les colonnes {highlights}&#x202f;; son livre de codes a {codes}.</translation>
    </message>
    <message>
        <source>left out: {count}, as they are pictures, sound or video, or codes on these</source>
        <translation>non repris&#x202f;: {count}, car ce sont des images, du son ou de la vidéo, ou des codes sur ceux-ci</translation>
    </message>
    <message>
        <source>left out: {count} texts in which there is nothing to read, with what is on them</source>
        <translation>non repris&#x202f;: {count} textes où il n’y a rien à lire, avec ce qui porte sur eux</translation>
    </message>
    <message>
        <source>left out: {count} annotations on several places, or of another kind</source>
        <translation>non repris&#x202f;: {count} annotations sur plusieurs endroits ou d’un autre genre</translation>
    </message>
    <message>
        <source>left out: {count} codes or notes at places that are not in their text</source>
        <translation>non repris&#x202f;: {count} codes ou notes à des endroits hors de leur texte</translation>
    </message>
    <message>
        <source>left out: {count} notes that belong to no text</source>
        <translation>non repris&#x202f;: {count} notes qui n’appartiennent à aucun texte</translation>
    </message>
    <message>
        <source>left out: {count} annotations that neither say nor mark anything</source>
        <translation>non repris&#x202f;: {count} annotations qui ne disent ni ne marquent rien</translation>
    </message>
    <message>
        <source>not in the file: {count} more annotations; it is one page of a longer list</source>
        <translation>absentes du fichier&#x202f;: {count} autres annotations&#x202f;; c’est une page d’une liste plus longue</translation>
    </message>
    <message>
        <source>left out: {count} statements without a text</source>
        <translation>non repris&#x202f;: {count} déclarations sans texte</translation>
    </message>
    <message>
        <source>left out: {count} categories, as themes stand side by side; their codes came in</source>
        <translation>non repris&#x202f;: {count} catégories, car les thèmes sont tous au même niveau&#x202f;; leurs codes ont été importés</translation>
    </message>
    <message>
        <source>left out: {count} sets of codes</source>
        <translation>non repris&#x202f;: {count} ensembles de codes</translation>
    </message>
    <message>
        <source>left out: {count} descriptions of tags or of a project (a codebook brings those of tags)</source>
        <translation>non repris&#x202f;: {count} descriptions d’étiquettes ou de projet (un livre de codes apporte celles des étiquettes)</translation>
    </message>
    <message>
        <source>left out: {count} highlights without words</source>
        <translation>non repris&#x202f;: {count} surlignages sans mots</translation>
    </message>
    <message>
        <source>left out: {count} codes that are used nowhere</source>
        <translation>non repris&#x202f;: {count} codes qui ne servent nulle part</translation>
    </message>
    <message>
        <source>left out: descriptions of {count} codes, cases or variables, as tags have none</source>
        <translation>non reprises&#x202f;: les descriptions de {count} codes, cas ou variables, car les étiquettes n’en ont pas</translation>
    </message>
    <message>
        <source>left out: {count} cases or sets that have no text in them</source>
        <translation>non repris&#x202f;: {count} cas ou ensembles qui ne contiennent aucun texte</translation>
    </message>
    <message>
        <source>left out: {count} values of variables that are not of a text, or are wrong</source>
        <translation>non repris&#x202f;: {count} valeurs de variables qui ne concernent pas un texte ou sont erronées</translation>
    </message>
    <message>
        <source>left out: {count} links and graphs</source>
        <translation>non repris&#x202f;: {count} liens et graphes</translation>
    </message>
    <message>
        <source>{count} times that cannot be read; the time of the import stands in for them</source>
        <translation>{count} heures illisibles&#x202f;; celle de l’import les remplace</translation>
    </message>
    <message>
        <source>left out: {count} files of notes that are no statements of Briefreader</source>
        <translation>non repris&#x202f;: {count} fichiers de notes qui ne sont pas des déclarations de Briefreader</translation>
    </message>
    <message>
        <source>left out: {count} changes by hand that are not understood</source>
        <translation>non repris&#x202f;: {count} modifications à la main qui n’ont pas été comprises</translation>
    </message>
    <message>
        <source>No note in the file is a statement of Briefreader; import notes as texts.</source>
        <translation>Aucune note du fichier n’est une déclaration de Briefreader&#x202f;; importez les notes comme textes.</translation>
    </message>
    <message>
        <source>notes and highlights of the file that came in: {count}</source>
        <translation>notes et surlignages du fichier importés&#x202f;: {count}</translation>
    </message>
    <message>
        <source>notes that were changed in the file: {count}</source>
        <translation>notes modifiées dans le fichier&#x202f;: {count}</translation>
    </message>
    <message>
        <source>comments among them that were marked as done there: {count}</source>
        <translation>commentaires parmi elles qui y étaient marqués comme résolus&#x202f;: {count}</translation>
    </message>
    <message>
        <source>no document, but what a program leaves beside the open one</source>
        <translation>ce n’est pas un document, mais ce qu’un programme laisse à côté d’un document ouvert</translation>
    </message>
    <message>
        <source>no document, but what the system keeps of the folder</source>
        <translation>ce n’est pas un document, mais ce que le système garde du dossier</translation>
    </message>
    <message>
        <source>references, read for the documents beside them</source>
        <translation>références, lues pour les documents voisins</translation>
    </message>
    <message>
        <source>{path}: the system ended the reader, as it does where memory is short; close other programs and try again.</source>
        <translation>{path}&#x202f;: le système a mis fin à la lecture, comme il le fait quand la mémoire manque&#x202f;; fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>its language is not known, so it was read as English</source>
        <translation>sa langue n’est pas connue&#x202f;: elle a été lue comme de l’anglais</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}&#x202f;; {other}</translation>
    </message>
    <message>
        <source>{source}: its statement was deleted meanwhile; import it again.</source>
        <translation>{source}&#x202f;: sa déclaration a été supprimée entre-temps&#x202f;; importez-la de nouveau.</translation>
    </message>
    <message>
        <source>{user} has {path} open on {host}. Close it there and try again; nothing was written.</source>
        <translation>{user} a ouvert {path} sur {host}. Fermez-la là-bas et réessayez&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{path} is open on another computer. Close it there and try again; nothing was written.</source>
        <translation>{path} est ouverte sur un autre ordinateur. Fermez-la là-bas et réessayez&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>This has been changed since it was shown here, by another window or program. It is left as it is there; look at it and try again.</source>
        <translation>Cela a été modifié par une autre fenêtre ou un autre programme depuis que c’est affiché ici. Rien n’y a été changé&#x202f;; regardez et réessayez.</translation>
    </message>
    <message>
        <source>This has been removed since it was shown here, by another window or program. It stays removed.</source>
        <translation>Cela a été supprimé par une autre fenêtre ou un autre programme depuis que c’est affiché ici. Cela reste supprimé.</translation>
    </message>
    <message>
        <source>The paper is too small for this page; choose A4 or Letter.</source>
        <translation>Le papier est trop petit pour cette page&#x202f;; choisissez A4 ou Letter.</translation>
    </message>
    <message>
        <source>left out: {count}</source>
        <translation>non repris&#x202f;: {count}</translation>
    </message>
    <message>
        <source>left as they are: {count} commitments that you judged otherwise (import the file in the window to see them)</source>
        <translation>laissés tels quels&#x202f;: {count} engagements que vous avez jugés autrement (importez le fichier dans la fenêtre pour les voir)</translation>
    </message>
    <message>
        <source>left out: {count}, whose words are not in their text</source>
        <translation>non repris&#x202f;: {count}, dont les mots ne figurent pas dans leur texte</translation>
    </message>
    <message>
        <source>left out: {count}, whose text is not in the library</source>
        <translation>non repris&#x202f;: {count}, dont le texte n’est pas dans la bibliothèque</translation>
    </message>
    <message>
        <source>left out: {count}, whose words stand in several places</source>
        <translation>non repris&#x202f;: {count}, dont les mots figurent à plusieurs endroits</translation>
    </message>
    <message>
        <source>statements: {count}</source>
        <translation>déclarations&#x202f;: {count}</translation>
    </message>
    <message>
        <source>commitments: {count}</source>
        <translation>engagements&#x202f;: {count}</translation>
    </message>
    <message>
        <source>notes: {count}</source>
        <translation>notes&#x202f;: {count}</translation>
    </message>
    <message>
        <source>bookmarks: {count}</source>
        <translation>signets&#x202f;: {count}</translation>
    </message>
    <message>
        <source>follow-up: {count}</source>
        <translation>suivi&#x202f;: {count}</translation>
    </message>
    <message>
        <source>themes: {count}</source>
        <translation>thèmes&#x202f;: {count}</translation>
    </message>
    <message>
        <source>tags of statements: {count}</source>
        <translation>étiquettes de déclarations&#x202f;: {count}</translation>
    </message>
    <message>
        <source>there already: {count}</source>
        <translation>déjà présents&#x202f;: {count}</translation>
    </message>
    <message>
        <source>No words were recognised on the pages. Choose the language that they are in; its model must be installed with Tesseract.</source>
        <translation>Aucun mot n’a été reconnu sur les pages. Choisissez la langue dans laquelle elles sont écrites&#x202f;; son modèle doit être installé avec Tesseract.</translation>
    </message>
    <message>
        <source>This statement comes from no PDF whose pages could be recognised.</source>
        <translation>Cette déclaration ne vient d’aucun PDF dont les pages pourraient être reconnues.</translation>
    </message>
    <message>
        <source>The text recognition program Tesseract is not installed. Install it with the models of your languages (on Debian and Ubuntu the packages tesseract-ocr, tesseract-ocr-fra and so on), and try again.</source>
        <translation>Le programme de reconnaissance de texte Tesseract n’est pas installé. Installez-le avec les modèles de vos langues (sous Debian et Ubuntu les paquets tesseract-ocr, tesseract-ocr-fra, etc.), puis réessayez.</translation>
    </message>
    <message>
        <source>The text recognition program Tesseract failed: {reason}</source>
        <translation>Le programme de reconnaissance de texte Tesseract a échoué&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>A page took longer than {seconds:.0f} seconds to recognise.</source>
        <translation>La reconnaissance d’une page a pris plus de {seconds:.0f} secondes.</translation>
    </message>
    <message>
        <source>The file cannot be read as {encoding}; choose another encoding.</source>
        <translation>Le fichier ne peut pas être lu comme {encoding}&#x202f;; choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>The text stays the same in {encoding}.</source>
        <translation>Le texte reste le même en {encoding}.</translation>
    </message>
    <message>
        <source>The library holds this text as a statement of its own, “{title}”. Compare the two, or remove one of them.</source>
        <translation>La bibliothèque contient déjà ce texte comme déclaration distincte, «&#x202f;{title}&#x202f;». Comparez les deux ou retirez-en une.</translation>
    </message>
    <message>
        <source>This is the text that “{title}” has already; nothing was changed.</source>
        <translation>«&#x202f;{title}&#x202f;» a déjà ce texte&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The library holds this text in its trash, as “{title}”. Restore it, or delete it for good first.</source>
        <translation>La corbeille de la bibliothèque contient déjà ce texte, sous le titre «&#x202f;{title}&#x202f;». Restaurez-le ou supprimez-le d’abord définitivement.</translation>
    </message>
    <message>
        <source>There is no collection “{name}”.</source>
        <translation>Il n’y a pas de collection «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>The library holds no statement {id}.</source>
        <translation>La bibliothèque ne contient pas de déclaration {id}.</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Confirmed in part</source>
        <translation>Confirmé en partie</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>{kind}: {reason}</source>
        <translation>{kind}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>What is left of another library lies at {target}; choose another name.</source>
        <translation>Ce qui reste d’une autre bibliothèque se trouve à {target}&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>No printer is set up; add one in the system&apos;s settings first.</source>
        <translation>Aucune imprimante n’est configurée&#x202f;; ajoutez-en d’abord une dans les réglages du système.</translation>
    </message>
    <message>
        <source>An import is under way. Open another library when it has ended.</source>
        <translation>Une importation est en cours. Ouvrez une autre bibliothèque quand elle sera terminée.</translation>
    </message>
    <message>
        <source>A note is not saved yet. Save it or give it up, then open another library.</source>
        <translation>Une note n’est pas encore enregistrée. Enregistrez-la ou abandonnez-la, puis ouvrez une autre bibliothèque.</translation>
    </message>
    <message>
        <source>A note is not saved yet. Save it or give it up, then restore.</source>
        <translation>Une note n’est pas encore enregistrée. Enregistrez-la ou abandonnez-la, puis restaurez.</translation>
    </message>
    <message>
        <source>An import is under way. Restore when it has ended.</source>
        <translation>Une importation est en cours. Restaurez quand elle sera terminée.</translation>
    </message>
    <message>
        <source>This statement comes from no text file that could be reread.</source>
        <translation>Cette déclaration ne vient pas d’un fichier texte qui puisse être relu.</translation>
    </message>
    <message>
        <source>All threads</source>
        <translation>Tous les fils</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Strengthened once</source>
        <translation>Renforcé au moins une fois</translation>
    </message>
    <message>
        <source>Weakened once</source>
        <translation>Affaibli au moins une fois</translation>
    </message>
    <message>
        <source>Not in the last statement</source>
        <translation>Absent de la dernière déclaration</translation>
    </message>
    <message>
        <source>Said only once</source>
        <translation>Une seule fois</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Commands such as “briefreader extract FILE” work without one; see “briefreader --help”.</source>
        <translation>Aucun affichage où ouvrir une fenêtre. Des commandes telles que «&#x202f;briefreader extract FILE&#x202f;» s’en passent&#x202f;; voir «&#x202f;briefreader --help&#x202f;».</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>none</source>
        <translation>néant</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>{status}. Evidence: {evidence}</source>
        <translation>{status}. Éléments de preuve&#x202f;: {evidence}</translation>
    </message>
</context>
<context>
    <name>export_labels</name>
    <message numerus="yes">
        <source>%Ln statement(s) whose language is not read, or not known: commitments may be missing.</source>
        <translation>
            <numerusform>%Ln déclaration dont la langue n’est pas prise en charge ou pas connue&#x202f;: il peut manquer des engagements.</numerusform>
            <numerusform>%Ln déclarations dont la langue n’est pas prise en charge ou pas connue&#x202f;: il peut manquer des engagements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a due date</source>
        <translation>
            <numerusform>%Ln avec échéance</numerusform>
            <numerusform>%Ln avec échéance</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no statement to export.</source>
        <translation>Il n’y a aucune déclaration à exporter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({ending})</source>
        <translation>{name} ({ending})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) exported to {path}</source>
        <translation>
            <numerusform>%Ln déclaration exportée vers {path}</numerusform>
            <numerusform>%Ln déclarations exportées vers {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>{commitments}, none with a due date</source>
        <translation>{commitments}, sans échéance</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>Table of commitments</source>
        <translation>Tableau des engagements</translation>
    </message>
    <message>
        <source>One row for each commitment, for a spreadsheet or statistics</source>
        <translation>Une ligne par engagement, pour tableur ou statistiques</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Texts, commitments, notes and bookmarks, for other programs</source>
        <translation>Textes, engagements, notes et signets, pour d’autres applications</translation>
    </message>
    <message>
        <source>Workbook of commitments</source>
        <translation>Classeur des engagements</translation>
    </message>
    <message>
        <source>One row for each commitment, with dates as dates, for a spreadsheet</source>
        <translation>Une ligne par engagement, les dates comme dates, pour un tableur</translation>
    </message>
    <message>
        <source>Commitments and notes</source>
        <translation>Engagements et notes</translation>
    </message>
    <message>
        <source>Markdown by theme, to read and to go on writing</source>
        <translation>Markdown par thème, à lire et à poursuivre</translation>
    </message>
    <message>
        <source>Obsidian vault</source>
        <translation>Coffre Obsidian</translation>
    </message>
    <message>
        <source>A folder with a note for each statement, to work in and bring back</source>
        <translation>Un dossier avec une note par déclaration, pour y travailler et la rapporter</translation>
    </message>
    <message>
        <source>Calendar of due dates</source>
        <translation>Calendrier des échéances</translation>
    </message>
    <message>
        <source>An entry for each commitment with a due date, for any calendar</source>
        <translation>Une entrée par engagement assorti d’une échéance, pour tout agenda</translation>
    </message>
    <message>
        <source>W3C Web Annotations</source>
        <translation>Annotations web W3C</translation>
    </message>
    <message>
        <source>Commitments, notes and bookmarks with quote and position selectors</source>
        <translation>Engagements, notes et signets avec sélecteurs de citation et de position</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>Projet REFI-QDA</translation>
    </message>
    <message>
        <source>Coded texts for QualCoder, NVivo, ATLAS.ti and MAXQDA</source>
        <translation>Textes codés pour QualCoder, NVivo, ATLAS.ti et MAXQDA</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Livre de codes</translation>
    </message>
    <message>
        <source>All themes of the library as codes, for the same programs</source>
        <translation>Tous les thèmes de la bibliothèque comme codes, pour les mêmes programmes</translation>
    </message>
    <message>
        <source>References for LaTeX</source>
        <translation>Références pour LaTeX</translation>
    </message>
    <message>
        <source>BibTeX, an entry for each statement</source>
        <translation>BibTeX, une entrée par déclaration</translation>
    </message>
    <message>
        <source>References for Zotero and Pandoc</source>
        <translation>Références pour Zotero et Pandoc</translation>
    </message>
    <message>
        <source>CSL-JSON, an entry for each statement</source>
        <translation>CSL-JSON, une entrée par déclaration</translation>
    </message>
    <message>
        <source>References for EndNote and Mendeley</source>
        <translation>Références pour EndNote et Mendeley</translation>
    </message>
    <message>
        <source>RIS, an entry for each statement</source>
        <translation>RIS, une entrée par déclaration</translation>
    </message>
    <message>
        <source>Taguette highlights or codebook</source>
        <translation>Surlignages ou livre de codes de Taguette</translation>
    </message>
    <message>
        <source>Note of an Obsidian vault</source>
        <translation>Note d’un coffre Obsidian</translation>
    </message>
    <message>
        <source>Hypothesis or Briefreader data</source>
        <translation>Données Hypothesis ou Briefreader</translation>
    </message>
    <message>
        <source>Taguette project</source>
        <translation>Projet Taguette</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>acteur</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>force</translation>
    </message>
    <message>
        <source>due</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>review</source>
        <translation>relecture</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
</context>
<context>
    <name>follow-up</name>
    <message>
        <source>“{words}” ({title})</source>
        <translation>«&#x202f;{words}&#x202f;» ({title})</translation>
    </message>
</context>
<context>
    <name>foreign_log</name>
    <message>
        <source>Such a file holds the last changes of a library that was not closed. This library was, so they are not its own, and were not put into it. The file is kept as {path}</source>
        <translation>Un tel fichier contient les dernières modifications d’une bibliothèque qui n’a pas été fermée. Celle-ci l’a été&#x202f;: ce ne sont pas les siennes, et elles n’y ont pas été ajoutées. Le fichier est gardé sous {path}</translation>
    </message>
    <message>
        <source>A file of another library lay beside this one.</source>
        <translation>Un fichier d’une autre bibliothèque se trouvait à côté de celle-ci.</translation>
    </message>
</context>
<context>
    <name>grouping</name>
    <message>
        <source>By theme</source>
        <translation>Par thème</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>Par acteur</translation>
    </message>
    <message>
        <source>By strength</source>
        <translation>Par force</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>Par échéance</translation>
    </message>
    <message>
        <source>By review</source>
        <translation>Par relecture</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>Ordre du texte</translation>
    </message>
    <message>
        <source>Firmest first</source>
        <translation>Plus fermes d’abord</translation>
    </message>
    <message>
        <source>Soonest due first</source>
        <translation>Échéances proches d’abord</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Moins sûrs d’abord</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>No actor named</source>
        <translation>Sans acteur nommé</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sans échéance</translation>
    </message>
    <message>
        <source>Due date passed</source>
        <translation>Échéance dépassée</translation>
    </message>
    <message>
        <source>Due this year</source>
        <translation>Échéance cette année</translation>
    </message>
    <message>
        <source>Due next year</source>
        <translation>Échéance l’an prochain</translation>
    </message>
    <message>
        <source>Due later</source>
        <translation>Échéance ultérieure</translation>
    </message>
</context>
<context>
    <name>import_report</name>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: {names}</source>
        <translation>Échecs&#x202f;: {names}</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé(s)</translation>
    </message>
    <message>
        <source>already in the library</source>
        <translation>déjà dans la bibliothèque</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorés</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restants</translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation>Il n’y avait rien à importer.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>The last import was stopped.</source>
        <translation>La dernière importation a été arrêtée.</translation>
    </message>
    <message>
        <source>The last import is done.</source>
        <translation>La dernière importation est terminée.</translation>
    </message>
    <message>
        <source>What came in is in the library. Import the same folder again to bring in the files that are left; nothing comes in twice.</source>
        <translation>Ce qui a été importé est dans la bibliothèque. Importez de nouveau le même dossier pour les fichiers restants&#x202f;; rien n’entre deux fois.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}&#x202f;: {reason}</translation>
    </message>
</context>
<context>
    <name>interchange_labels</name>
    <message>
        <source>Notes and codes</source>
        <translation>Notes et codes</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message numerus="yes">
        <source>%Ln commitment(s)</source>
        <translation>
            <numerusform>%Ln engagement</numerusform>
            <numerusform>%Ln engagements</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo reaches back to the start of the session: what was done stays as it is once the window is closed.</source>
        <translation>Annuler remonte jusqu’au début de la session&#x202f;: une fois la fenêtre fermée, ce qui a été fait reste en l’état.</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Ferme</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Reaffirmed</source>
        <translation>Réaffirmé</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Non relu</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>Tenu en partie</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Non tenu</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Joint statement</source>
        <translation>Déclaration conjointe</translation>
    </message>
    <message>
        <source>Communiqué</source>
        <translation>Communiqué</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Discours</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Communiqué de presse</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <comment>before the sound i, as in Italy</comment>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>As the system&apos;s</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>d’ici au {date}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, as QDate.toString() takes it</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>{strength}, on a condition</source>
        <translation>{strength}, sous condition</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Azerbaïdjanais</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Biélorusse</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgare</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosniaque</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danois</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonien</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persan</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croate</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hongrois</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Arménien</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonésien</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Islandais</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Géorgien</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kazakh</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Kirghize</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lituanien</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letton</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Macédonien</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Mongol</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malais</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norvégien bokmål</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slovène</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanais</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbe</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Ourdou</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Ouzbek</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
</context>
<context>
    <name>library_labels</name>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln déclaration</numerusform>
            <numerusform>%Ln déclarations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln statement(s)</source>
        <translation>
            <numerusform>{count} sur %Ln déclaration</numerusform>
            <numerusform>{count} sur %Ln déclarations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciennes d’abord</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Recently imported</source>
        <translation>Importées récemment</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>Ouvertes récemment</translation>
    </message>
    <message>
        <source>Most commitments</source>
        <translation>Nombre d’engagements</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Titles and texts</source>
        <translation>Titres et textes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Some to review</source>
        <translation>Relecture à finir</translation>
    </message>
    <message>
        <source>All reviewed</source>
        <translation>Tout relu</translation>
    </message>
    <message>
        <source>The quotation mark is not closed; searching for the words instead.</source>
        <translation>Le guillemet n’est pas fermé&#x202f;; les mots sont recherchés à la place.</translation>
    </message>
    <message>
        <source>The brackets do not match; searching for the words instead.</source>
        <translation>Les parenthèses ne concordent pas&#x202f;; les mots sont recherchés à la place.</translation>
    </message>
    <message>
        <source>AND, OR and NOT stand between two words; searching for the words instead.</source>
        <translation>AND, OR et NOT se placent entre deux mots&#x202f;; les mots sont recherchés à la place.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreviewed</source>
        <translation>
            <numerusform>%Ln non relu</numerusform>
            <numerusform>%Ln non relus</numerusform>
        </translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>tous relus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>avec notes</translation>
    </message>
    <message>
        <source>without notes</source>
        <translation>sans notes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>The best {count}</source>
        <translation>Les {count} meilleurs</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>library_notes</name>
    <message>
        <source>changed {date}</source>
        <translation>modifiée le {date}</translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message>
        <source>{user} has it open on {host}. Two who write to one library from different computers can damage it: close it here or there.</source>
        <translation>{user} l’a ouverte sur {host}. Deux personnes qui écrivent dans une même bibliothèque depuis des ordinateurs différents peuvent l’endommager&#x202f;: fermez-la ici ou là-bas.</translation>
    </message>
    <message>
        <source>This library was opened elsewhere too.</source>
        <translation>Cette bibliothèque a aussi été ouverte ailleurs.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>un autre ordinateur</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>Ordre du texte</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Par couleur</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>What became of each party’s promises</source>
        <translation>Ce que sont devenues les promesses de chacun</translation>
    </message>
    <message>
        <source>Who promised what</source>
        <translation>Qui a promis quoi</translation>
    </message>
    <message>
        <source>How firmly, year by year</source>
        <translation>Avec quelle fermeté, année par année</translation>
    </message>
    <message>
        <source>On what, year by year</source>
        <translation>Sur quoi, année par année</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
</context>
<context>
    <name>separators</name>
    <message>
        <source>Commas</source>
        <translation>Virgules</translation>
    </message>
    <message>
        <source>Semicolons, and 0,5 for a half</source>
        <translation>Points-virgules, et 0,5 pour une moitié</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabulations</translation>
    </message>
</context>
<context>
    <name>similar</name>
    <message numerus="yes">
        <source>{percent} % the same; %Ln paragraph(s) differ.</source>
        <translation>
            <numerusform>Identiques à {percent}&#x202f;%&#x202f;; %Ln paragraphe diffère.</numerusform>
            <numerusform>Identiques à {percent}&#x202f;%&#x202f;; %Ln paragraphes diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two texts are the same.</source>
        <translation>Les deux textes sont identiques.</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message numerus="yes">
        <source>%Ln firm</source>
        <translation>
            <numerusform>%Ln ferme</numerusform>
            <numerusform>%Ln fermes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intent</source>
        <translation>
            <numerusform>%Ln intention</numerusform>
            <numerusform>%Ln intentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reaffirmed</source>
        <translation>
            <numerusform>%Ln réaffirmé</numerusform>
            <numerusform>%Ln réaffirmés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>table</name>
    <message numerus="yes">
        <source>{shown} of %Ln commitment(s)</source>
        <translation>
            <numerusform>{shown} sur %Ln engagement</numerusform>
            <numerusform>{shown} sur %Ln engagements</numerusform>
        </translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Year of the statement</source>
        <translation>Année de la déclaration</translation>
    </message>
    <message>
        <source>Kind of statement</source>
        <translation>Type de déclaration</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Any due date</source>
        <translation>Toute échéance</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due in the next 90 days</source>
        <translation>Échéance dans les 90 jours</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Due from … to …</source>
        <translation>Échéance du … au …</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>dépassée</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>{column}: {text}</source>
        <translation>{column}&#x202f;: {text}</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>No actor named</source>
        <translation>Aucun acteur nommé</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
</context>
<context>
    <name>themes</name>
    <message>
        <source>Peace and security</source>
        <translation>Paix et sécurité</translation>
    </message>
    <message>
        <source>Sovereignty, territorial integrity, conflicts and their settlement, regional security, arms control of conventional weapons</source>
        <translation>Souveraineté, intégrité territoriale, conflits et leur règlement, sécurité régionale, maîtrise des armements classiques</translation>
    </message>
    <message>
        <source>Defence and peacekeeping</source>
        <translation>Défense et maintien de la paix</translation>
    </message>
    <message>
        <source>Military and defence co-operation, exercises, peacekeeping, maritime security</source>
        <translation>Coopération militaire et de défense, exercices, maintien de la paix, sécurité maritime</translation>
    </message>
    <message>
        <source>Terrorism</source>
        <translation>Terrorisme</translation>
    </message>
    <message>
        <source>Countering terrorism, violent extremism, their financing</source>
        <translation>Lutte contre le terrorisme, l’extrémisme violent et leur financement</translation>
    </message>
    <message>
        <source>Non-proliferation</source>
        <translation>Non-prolifération</translation>
    </message>
    <message>
        <source>Weapons of mass destruction, disarmament, nuclear security and safety</source>
        <translation>Armes de destruction massive, désarmement, sécurité et sûreté nucléaires</translation>
    </message>
    <message>
        <source>Law enforcement</source>
        <translation>Lutte contre la criminalité</translation>
    </message>
    <message>
        <source>Crime, drugs, trafficking, corruption, legal assistance, borders</source>
        <translation>Criminalité, drogues, trafics, corruption, entraide judiciaire, frontières</translation>
    </message>
    <message>
        <source>Trade and investment</source>
        <translation>Commerce et investissement</translation>
    </message>
    <message>
        <source>Trade, investment, WTO, tariffs, supply chains, connectivity and transport</source>
        <translation>Commerce, investissement, OMC, droits de douane, chaînes d’approvisionnement, connectivité et transports</translation>
    </message>
    <message>
        <source>Economy and finance</source>
        <translation>Économie et finances</translation>
    </message>
    <message>
        <source>Macro-economy, growth, jobs, tax, financial regulation, international financial institutions</source>
        <translation>Macroéconomie, croissance, emploi, fiscalité, réglementation financière, institutions financières internationales</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Développement</translation>
    </message>
    <message>
        <source>Development, aid, food, agriculture, poverty, infrastructure for development, humanitarian relief</source>
        <translation>Développement, aide, alimentation, agriculture, pauvreté, infrastructures de développement, aide humanitaire</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Energy supply, energy security, renewables, civil nuclear power</source>
        <translation>Approvisionnement énergétique, sécurité énergétique, énergies renouvelables, nucléaire civil</translation>
    </message>
    <message>
        <source>Climate and environment</source>
        <translation>Climat et environnement</translation>
    </message>
    <message>
        <source>Emissions, adaptation, biodiversity, water, oceans, pollution</source>
        <translation>Émissions, adaptation, biodiversité, eau, océans, pollution</translation>
    </message>
    <message>
        <source>Democracy and rights</source>
        <translation>Démocratie et droits</translation>
    </message>
    <message>
        <source>Democracy, human rights, rule of law, civil society, media, gender, labour rights</source>
        <translation>Démocratie, droits de l’homme, État de droit, société civile, médias, égalité des genres, droits des travailleurs</translation>
    </message>
    <message>
        <source>Education and culture</source>
        <translation>Éducation et culture</translation>
    </message>
    <message>
        <source>Education, exchanges, culture, tourism, visas, people-to-people ties</source>
        <translation>Éducation, échanges, culture, tourisme, visas, liens entre les peuples</translation>
    </message>
    <message>
        <source>Science and digital</source>
        <translation>Sciences et numérique</translation>
    </message>
    <message>
        <source>Science, technology, innovation, space, cyber, digital economy</source>
        <translation>Science, technologie, innovation, espace, cyberespace, économie numérique</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Health, pandemics, medicines</source>
        <translation>Santé, pandémies, médicaments</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migrations</translation>
    </message>
    <message>
        <source>Migration, refugees, consular and readmission matters</source>
        <translation>Migrations, réfugiés, questions consulaires et réadmission</translation>
    </message>
    <message>
        <source>Institutions and dialogue</source>
        <translation>Institutions et dialogue</translation>
    </message>
    <message>
        <source>The parties&apos; own dialogue, next meetings, follow-up, multilateral bodies and their reform, accountability for earlier commitments</source>
        <translation>Dialogue entre les parties, prochaines réunions, suivi, organisations multilatérales et leur réforme, bilan des engagements antérieurs</translation>
    </message>
</context>
<context>
    <name>threads</name>
    <message numerus="yes">
        <source>%Ln wording(s)</source>
        <translation>
            <numerusform>%Ln formulation</numerusform>
            <numerusform>%Ln formulations</numerusform>
        </translation>
    </message>
    <message>
        <source>{years}, {wordings}</source>
        <translation>{years}, {wordings}</translation>
    </message>
    <message>
        <source>not in the last statement</source>
        <translation>absent de la dernière déclaration</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln déclaration</numerusform>
            <numerusform>%Ln déclarations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln fil</numerusform>
            <numerusform>%Ln fils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmé</numerusform>
            <numerusform>%Ln confirmés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Your statements</source>
        <translation>Vos déclarations</translation>
    </message>
    <message>
        <source>Open a joint statement (Ctrl+O), drop a file on the window, or paste its text. It stays on this computer.</source>
        <translation>Ouvrez une déclaration conjointe (Ctrl+O), déposez un fichier sur la fenêtre ou collez son texte. Elle reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Ce qui a été promis</translation>
    </message>
    <message>
        <source>Each commitment stands out in its theme&apos;s colour. The underline tells how firm it is: solid for firm, dashed for intent, dotted for reaffirmed.</source>
        <translation>Chaque engagement ressort dans la couleur de son thème. Le soulignement dit sa force&#x202f;: continu pour ferme, tireté pour intention, pointillé pour réaffirmé.</translation>
    </message>
    <message>
        <source>Your judgement</source>
        <translation>Votre jugement</translation>
    </message>
    <message>
        <source>Walk through the commitments with J and K, confirm with C, dismiss with D. Every step can be undone with Ctrl+Z.</source>
        <translation>Parcourez les engagements avec J et K, confirmez avec C, écartez avec D. Chaque étape peut être annulée avec Ctrl+Z.</translation>
    </message>
    <message>
        <source>One page to hand on</source>
        <translation>Une page à transmettre</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E saves the briefing as a PDF, Ctrl+P prints it. F1 opens the manual, ? lists the keys, and Ctrl+Shift+P does anything by its name.</source>
        <translation>Ctrl+Maj+E enregistre la note de synthèse en PDF, Ctrl+P l’imprime. F1 ouvre le manuel,&#x202f;? affiche les raccourcis et Ctrl+Maj+P lance toute commande par son nom.</translation>
    </message>
</context>
<context>
    <name>upgrade</name>
    <message>
        <source>The library is made ready for this version of Briefreader…</source>
        <translation>La bibliothèque est préparée pour cette version de Briefreader…</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) or decision(s) kept their place</source>
        <translation>
            <numerusform>%Ln note ou décision a gardé sa place</numerusform>
            <numerusform>%Ln notes ou décisions ont gardé leur place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln placed by similar words</source>
        <translation>
            <numerusform>%Ln placée d’après des mots similaires</numerusform>
            <numerusform>%Ln placées d’après des mots similaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be placed: see Notes and bookmarks</source>
        <translation>
            <numerusform>%Ln sans emplacement&#x202f;: voir Notes et signets</numerusform>
            <numerusform>%Ln sans emplacement&#x202f;: voir Notes et signets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) came in with the file</source>
        <translation>
            <numerusform>%Ln note importée avec le fichier</numerusform>
            <numerusform>%Ln notes importées avec le fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>There were no notes or decisions to place</source>
        <translation>Il n’y avait ni note ni décision à placer</translation>
    </message>
    <message>
        <source>{what}. The earlier text is kept.</source>
        <translation>{what}. L’ancien texte est conservé.</translation>
    </message>
    <message>
        <source>“{title}” has its new text.</source>
        <translation>«&#x202f;{title}&#x202f;» a son nouveau texte.</translation>
    </message>
</context>
</TS>

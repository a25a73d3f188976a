<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AgreementDialog</name>
    <message>
        <source>Agreement with a colleague</source>
        <translation>Concordancia con un colega</translation>
    </message>
    <message>
        <source>Agreement by question</source>
        <translation>Concordancia por pregunta</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como &amp;Markdown</translation>
    </message>
    <message>
        <source>You and {author}</source>
        <translation>Usted y {author}</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>The statement&apos;s</source>
        <translation>El de la declaración</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Such as “Internal”</source>
        <translation>Por ejemplo, «Interno»</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG</source>
        <translation>PNG, JPEG o SVG</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Language of the briefing</source>
        <translation>Idioma de la nota informativa</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Classification</source>
        <translation>&amp;Clasificación</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Autor</translation>
    </message>
    <message>
        <source>L&amp;ogo</source>
        <translation>L&amp;ogotipo</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>Pape&amp;l</translation>
    </message>
</context>
<context>
    <name>ArchiveActions</name>
    <message>
        <source>Archive library</source>
        <translation>Archivar la biblioteca</translation>
    </message>
    <message>
        <source>Archives (*.zip);;All files (*)</source>
        <translation>Archivos ZIP (*.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Archiving the library…</source>
        <translation>Archivando la biblioteca…</translation>
    </message>
    <message>
        <source>The library was archived to {path}</source>
        <translation>Biblioteca archivada en {path}</translation>
    </message>
</context>
<context>
    <name>BriefingActions</name>
    <message>
        <source>PDF (*.pdf);;Word document (*.docx);;Web page (*.html);;Markdown (*.md)</source>
        <translation>PDF (*.pdf);;Documento de Word (*.docx);;Página web (*.html);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Print briefing</source>
        <translation>Imprimir nota informativa</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Configurar página</translation>
    </message>
    <message>
        <source>Export briefing</source>
        <translation>Exportar nota informativa</translation>
    </message>
    <message>
        <source>Exporting the briefing…</source>
        <translation>Exportando la nota informativa…</translation>
    </message>
    <message>
        <source>The briefing was exported to {path}</source>
        <translation>Nota informativa exportada a {path}</translation>
    </message>
</context>
<context>
    <name>BriefingDesigner</name>
    <message>
        <source>Design briefing</source>
        <translation>Diseñar nota informativa</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Head and page</source>
        <translation>Encabezado y página</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Write report of several pages…</source>
        <translation>&amp;Guardar informe de varias páginas…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
</context>
<context>
    <name>ClosingDuringImport</name>
    <message>
        <source>An import is under way.</source>
        <translation>Hay una importación en curso.</translation>
    </message>
    <message>
        <source>Finish it before the window is closed? What came in so far stays in the library either way.</source>
        <translation>¿Terminarla antes de cerrar la ventana? Lo importado hasta ahora se queda en la biblioteca en ambos casos.</translation>
    </message>
    <message>
        <source>&amp;Finish the import first</source>
        <translation>&amp;Terminar antes la importación</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Detener y cerrar</translation>
    </message>
    <message>
        <source>The window closes once the import is done.</source>
        <translation>La ventana se cerrará cuando termine la importación.</translation>
    </message>
    <message>
        <source>Stopping the import…</source>
        <translation>Deteniendo la importación…</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Use a readable tone</source>
        <translation>Usar un tono legible</translation>
    </message>
    <message>
        <source>Contrast of the text on this colour</source>
        <translation>Contraste del texto sobre este color</translation>
    </message>
    <message>
        <source>{contrast} : 1</source>
        <translation>{contrast} : 1</translation>
    </message>
    <message>
        <source>Change: {title}</source>
        <translation>Cambiar: {title}</translation>
    </message>
    <message>
        <source>Use a readable tone: {title}</source>
        <translation>Usar un tono legible: {title}</translation>
    </message>
    <message>
        <source>{title}: {colour}, contrast {contrast} to 1</source>
        <translation>{title}: {colour}, contraste de {contrast} a 1</translation>
    </message>
    <message>
        <source>Text on this colour is hard to read: at least {least} : 1 is needed.</source>
        <translation>El texto se lee mal sobre este color: hace falta un contraste de al menos {least} : 1.</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Then by</source>
        <translation>&amp;Después por</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>{column}, descending</source>
        <translation>{column}, descendente</translation>
    </message>
    <message>
        <source>{column}, ascending</source>
        <translation>{column}, ascendente</translation>
    </message>
</context>
<context>
    <name>CommitmentCard</name>
    <message>
        <source>Current commitment</source>
        <translation>Compromiso actual</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>párrafo {number}</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>No actor named</source>
        <translation>Sin actor nombrado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Hilo</translation>
    </message>
    <message>
        <source>Changes concern all {count} selected commitments.</source>
        <translation>Los cambios se aplican a los {count} compromisos seleccionados.</translation>
    </message>
    <message>
        <source>Why it was detected, and more</source>
        <translation>Por qué se detectó, y más</translation>
    </message>
    <message>
        <source>Why it was detected, where it stands, what was noted</source>
        <translation>Por qué se detectó, dónde está, qué se anotó</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sin plazo</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>not numbered</source>
        <translation>sin numerar</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>añadido a mano</translation>
    </message>
    <message>
        <source>{date} (“{words}”)</source>
        <translation>{date} («{words}»)</translation>
    </message>
    <message>
        <source>cue “{cue}” (rule: {rule}), confidence {percent} %</source>
        <translation>fórmula «{cue}» (regla: {rule}), confianza {percent}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <translation>
            <numerusform>%Ln anterior</numerusform>
            <numerusform>%Ln anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentDialog</name>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Evidence for the status</source>
        <translation>Prueba del estado</translation>
    </message>
    <message>
        <source>What shows it, such as a report or a link</source>
        <translation>Lo que lo demuestra, por ejemplo un informe o un enlace</translation>
    </message>
    <message>
        <source>Actors, separated by semicolons</source>
        <translation>Actores, separados por punto y coma</translation>
    </message>
    <message>
        <source>Separate several by semicolons</source>
        <translation>Separe varios con punto y coma</translation>
    </message>
    <message>
        <source>Themes, the best first</source>
        <translation>Temas, el principal primero</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>&amp;Fuerza</translation>
    </message>
    <message>
        <source>&amp;Actors</source>
        <translation>&amp;Actores</translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation>&amp;Temas</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Prueba</translation>
    </message>
</context>
<context>
    <name>CommitmentModel</name>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con una nota</translation>
    </message>
</context>
<context>
    <name>CommitmentPanel</name>
    <message numerus="yes">
        <source>{done} of %Ln reviewed</source>
        <translation>
            <numerusform>{done} de %Ln revisado</numerusform>
            <numerusform>{done} de %Ln revisados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln less sure hidden</source>
        <translation>
            <numerusform>%Ln menos seguro oculto</numerusform>
            <numerusform>%Ln menos seguros ocultos</numerusform>
        </translation>
    </message>
    <message>
        <source>some may be missing</source>
        <translation>pueden faltar algunos</translation>
    </message>
    <message>
        <source>Nothing to list yet</source>
        <translation>Todavía no hay nada que mostrar</translation>
    </message>
    <message>
        <source>The commitments of the statement that you open are listed here.</source>
        <translation>Aquí aparecen los compromisos de la declaración que abra.</translation>
    </message>
    <message>
        <source>No commitments found</source>
        <translation>No se encontraron compromisos</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln commitment(s)</source>
        <translation>
            <numerusform>{shown} de %Ln compromiso</numerusform>
            <numerusform>{shown} de %Ln compromisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Commitments are not read</source>
        <translation>Compromisos no detectados</translation>
    </message>
    <message>
        <source>No commitment matches</source>
        <translation>Ningún compromiso coincide</translation>
    </message>
    <message>
        <source>Clear the filter to see them all.</source>
        <translation>Borre el filtro para verlos todos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dismissed</source>
        <translation>
            <numerusform>%Ln descartado</numerusform>
            <numerusform>%Ln descartados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentTree</name>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
</context>
<context>
    <name>CommitmentsTable</name>
    <message numerus="yes">
        <source>%Ln selected: too many to be decided on at once</source>
        <translation>
            <numerusform>%Ln seleccionado: demasiados para decidir de una vez</numerusform>
            <numerusform>%Ln seleccionados: demasiados para decidir de una vez</numerusform>
        </translation>
    </message>
    <message>
        <source>No commitment matches</source>
        <translation>Ningún compromiso coincide</translation>
    </message>
    <message>
        <source>Nothing fits all that is chosen.</source>
        <translation>Nada cumple todo lo elegido.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>No commitments yet</source>
        <translation>Todavía no hay compromisos</translation>
    </message>
    <message>
        <source>The commitments of all statements of the library are listed here.</source>
        <translation>Aquí aparecen los compromisos de todas las declaraciones de la biblioteca.</translation>
    </message>
</context>
<context>
    <name>ComparisonActions</name>
    <message>
        <source>PDF, one page (*.pdf);;Markdown (*.md);;Text (*.txt);;Table (*.csv);;JSON (*.json)</source>
        <translation>PDF, una página (*.pdf);;Markdown (*.md);;Texto (*.txt);;Tabla (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>Exportar comparación</translation>
    </message>
    <message>
        <source>Print comparison</source>
        <translation>Imprimir comparación</translation>
    </message>
    <message>
        <source>Exporting the comparison…</source>
        <translation>Exportando la comparación…</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Words of a statement</source>
        <translation>Palabras de una declaración</translation>
    </message>
    <message>
        <source>No statement has these words.</source>
        <translation>Ninguna declaración contiene estas palabras.</translation>
    </message>
    <message>
        <source>{title} compared</source>
        <translation>{title}: comparación</translation>
    </message>
    <message>
        <source>The comparison was exported to {path}</source>
        <translation>Comparación exportada a {path}</translation>
    </message>
    <message>
        <source>Earlier statement</source>
        <translation>Declaración anterior</translation>
    </message>
    <message>
        <source>Later statement</source>
        <translation>Declaración posterior</translation>
    </message>
</context>
<context>
    <name>ComparisonDelegate</name>
    <message>
        <source>(not in the earlier one)</source>
        <translation>(no está en la anterior)</translation>
    </message>
    <message>
        <source>(not in the later one)</source>
        <translation>(no está en la posterior)</translation>
    </message>
    <message>
        <source>para {number}</source>
        <translation>párr. {number}</translation>
    </message>
</context>
<context>
    <name>ComparisonHead</name>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Posterior</translation>
    </message>
    <message>
        <source>Swap the two statements</source>
        <translation>Intercambiar las dos declaraciones</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nada con que comparar</translation>
    </message>
    <message>
        <source>No earlier statement of the same parties is in the library.</source>
        <translation>La biblioteca no tiene ninguna declaración anterior de las mismas partes.</translation>
    </message>
    <message>
        <source>Commitments compared</source>
        <translation>Compromisos comparados</translation>
    </message>
    <message>
        <source>The statements could not be compared</source>
        <translation>No se pudieron comparar las declaraciones</translation>
    </message>
    <message>
        <source>No statement is chosen</source>
        <translation>Ninguna declaración elegida</translation>
    </message>
    <message>
        <source>Choose the two statements that you want to compare.</source>
        <translation>Elija las dos declaraciones que desea comparar.</translation>
    </message>
    <message>
        <source>Choose another statement…</source>
        <translation>Elegir otra declaración…</translation>
    </message>
    <message>
        <source>No commitments to compare</source>
        <translation>No hay compromisos que comparar</translation>
    </message>
    <message>
        <source>Whole &amp;texts</source>
        <translation>&amp;Textos completos</translation>
    </message>
    <message>
        <source>Show both texts, paragraph by paragraph</source>
        <translation>Mostrar ambos textos, párrafo a párrafo</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print the comparison on one page</source>
        <translation>Imprimir la comparación en una página</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Save the comparison as a page, text or table</source>
        <translation>Guardar la comparación como página, texto o tabla</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>{before} before · {after} after</source>
        <translation>{before} antes · {after} después</translation>
    </message>
    <message>
        <source>Choose a statement…</source>
        <translation>Elegir una declaración…</translation>
    </message>
    <message>
        <source>None stands in either of the two statements.</source>
        <translation>Ninguna de las dos declaraciones contiene compromisos.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Import from a colleague</source>
        <translation>Importar de un colega</translation>
    </message>
    <message>
        <source>Your colleague</source>
        <translation>Su colega</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s) judged differently</source>
        <translation>
            <numerusform>%Ln compromiso valorado de otro modo</numerusform>
            <numerusform>%Ln compromisos valorados de otro modo</numerusform>
        </translation>
    </message>
    <message>
        <source>Commitments judged differently</source>
        <translation>Compromisos valorados de otro modo</translation>
    </message>
    <message>
        <source>Keep all &amp;mine</source>
        <translation>Conservar todos los &amp;míos</translation>
    </message>
    <message>
        <source>Take all &amp;theirs</source>
        <translation>Tomar todos los &amp;suyos</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Beside mine, as one more commitment</source>
        <translation>Junto al mío, como un compromiso más</translation>
    </message>
    <message>
        <source>You and {author} differ on “{title}”. Choose a side in each row; all else that is new comes in as it is.</source>
        <translation>Usted y {author} difieren en «{title}». Elija una versión en cada fila; lo demás que sea nuevo se importa tal cual.</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message numerus="yes">
        <source>%Ln quotation(s) copied.</source>
        <translation>
            <numerusform>%Ln cita copiada.</numerusform>
            <numerusform>%Ln citas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>Copiado con su referencia.</translation>
    </message>
</context>
<context>
    <name>CorrectingActions</name>
    <message>
        <source>Theme replaced: {name} instead of {former}</source>
        <translation>Tema reemplazado: {name} en lugar de {former}</translation>
    </message>
    <message>
        <source>Split commitment</source>
        <translation>la división del compromiso</translation>
    </message>
    <message>
        <source>These words have no joint; put the cursor where they are to be split.</source>
        <translation>Estas palabras no tienen un punto de división; ponga el cursor donde deban dividirse.</translation>
    </message>
    <message>
        <source>Merge commitments</source>
        <translation>la unión de compromisos</translation>
    </message>
    <message>
        <source>No other commitment follows in this paragraph.</source>
        <translation>No hay otro compromiso después en este párrafo.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Which theme?</source>
        <translation>¿Qué tema?</translation>
    </message>
    <message>
        <source>No theme has these words.</source>
        <translation>Ningún tema contiene estas palabras.</translation>
    </message>
    <message>
        <source>Set the theme</source>
        <translation>Fijar el tema</translation>
    </message>
    <message>
        <source>Theme set: {name}</source>
        <translation>Tema fijado: {name}</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <source>Who promised it? Several are separated by semicolons.</source>
        <translation>¿Quién lo prometió? Separe varios con punto y coma.</translation>
    </message>
    <message>
        <source>Nobody is named; type a name.</source>
        <translation>No se nombra a nadie; escriba un nombre.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>How firm is it?</source>
        <translation>¿Qué fuerza?</translation>
    </message>
    <message>
        <source>No strength is called so.</source>
        <translation>Ninguna fuerza se llama así.</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sin plazo</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>By when? Such as 2026-12-31, or end of 2026</source>
        <translation>¿Para cuándo? Por ejemplo, 2026-12-31 o «end of 2026»</translation>
    </message>
    <message>
        <source>That is no date; type one such as 2026-12-31, or end of 2026.</source>
        <translation>No es una fecha; escriba por ejemplo 2026-12-31 o «end of 2026».</translation>
    </message>
    <message>
        <source>Replace the theme: {former}</source>
        <translation>Reemplazar el tema: {former}</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Añadir un tema</translation>
    </message>
    <message>
        <source>All parties</source>
        <translation>Todas las partes</translation>
    </message>
    <message>
        <source>Theme added: {name}</source>
        <translation>Tema añadido: {name}</translation>
    </message>
    <message>
        <source>Theme kept: {name}</source>
        <translation>Tema conservado: {name}</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>tal como se escribió</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo ha fallado.</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalles</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>What was saved before is safe. This should not happen; please report it: {kind}: {message}

The details say where in the program it was, and nothing of your statements.</source>
        <translation>Lo guardado hasta ahora está a salvo. Esto no debería ocurrir; le rogamos que informe de ello: {kind}: {message}

Los detalles dicen en qué lugar del programa ocurrió, y nada de sus declaraciones.</translation>
    </message>
    <message>
        <source>They are also in {file}.</source>
        <translation>También están en {file}.</translation>
    </message>
</context>
<context>
    <name>CuesPage</name>
    <message>
        <source>Hide detections less sure than</source>
        <translation>Ocultar detecciones menos seguras que</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>mostrar todas</translation>
    </message>
    <message>
        <source>Your own cues</source>
        <translation>Sus propias fórmulas</translation>
    </message>
    <message>
        <source>&amp;Add cue</source>
        <translation>&amp;Añadir fórmula</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Hide detections less sure than</source>
        <translation>&amp;Ocultar detecciones menos seguras que</translation>
    </message>
    <message>
        <source>What the cue counts as</source>
        <translation>Cómo cuenta la fórmula</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciada</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>Confidence says how many in a hundred such detections are right. What you confirmed, corrected or added is always shown.</source>
        <translation>La confianza indica cuántas de cada cien detecciones de este tipo son correctas. Lo que usted haya confirmado, corregido o añadido se muestra siempre.</translation>
    </message>
    <message>
        <source>Your own cues come before the built-in ones. A muted cue finds nothing any more; removing it here brings it back.</source>
        <translation>Sus fórmulas tienen prioridad sobre las incorporadas. Una fórmula silenciada ya no encuentra nada; si la quita de aquí, vuelve a funcionar.</translation>
    </message>
    <message>
        <source>“{words}” cannot be a cue: use plain words, such as “pledge to”.</source>
        <translation>«{words}» no puede ser una fórmula: use palabras sencillas, como «pledge to».</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>The library is damaged.</source>
        <translation>La biblioteca está dañada.</translation>
    </message>
    <message>
        <source>&amp;Close and repair…</source>
        <translation>&amp;Cerrar y reparar…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Rescatando lo que se puede leer…</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>Leyendo la biblioteca…</translation>
    </message>
    <message>
        <source>Restoring the library…</source>
        <translation>Restaurando la biblioteca…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %Ln entrada.</numerusform>
            <numerusform>No se pudieron leer %Ln entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln text(s) only what notes and commitments quote is left.</source>
        <translation>
            <numerusform>De %Ln texto solo queda lo que citan las notas y los compromisos.</numerusform>
            <numerusform>De %Ln textos solo queda lo que citan las notas y los compromisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}

Briefreader can save what can still be read, bring back a backup, or open the library as it is, for reading only. The damaged file is kept in any case.</source>
        <translation>{reason}

Briefreader puede rescatar lo que aún se pueda leer, recuperar una copia de seguridad o abrir la biblioteca tal como está, solo para lectura. El archivo dañado se conserva en todos los casos.</translation>
    </message>
    <message>
        <source>&amp;Save what can be read</source>
        <translation>R&amp;escatar lo que se pueda leer</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Open read-only</source>
        <translation>&amp;Abrir como solo lectura</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>The damaged file is kept as {path}</source>
        <translation>El archivo dañado se conserva como {path}</translation>
    </message>
    <message>
        <source>Saved: {statements} statements, {commitments} commitments, {notes} notes.</source>
        <translation>Rescatado: {statements} declaraciones, {commitments} compromisos, {notes} notas.</translation>
    </message>
</context>
<context>
    <name>DesignActions</name>
    <message>
        <source>Making the briefing…</source>
        <translation>Preparando la nota informativa…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Escribiendo el informe…</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop to import</source>
        <translation>Suelte para importar</translation>
    </message>
    <message>
        <source>Drop files or folders here to import them</source>
        <translation>Suelte aquí archivos o carpetas para importarlos</translation>
    </message>
    <message>
        <source>Files, or folders with all that is in them</source>
        <translation>Archivos, o carpetas con todo su contenido</translation>
    </message>
</context>
<context>
    <name>DueChooser</name>
    <message>
        <source>Due date</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>from 2026</source>
        <translation>desde 2026</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>to 2026-06</source>
        <translation>hasta 2026-06</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Due dates</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln vencido</numerusform>
            <numerusform>%Ln vencidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuePaper</name>
    <message>
        <source>Save what is due</source>
        <translation>Guardar lo que vence</translation>
    </message>
    <message>
        <source>PDF, one page (*.pdf)</source>
        <translation>PDF, una página (*.pdf)</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Lo que vence</translation>
    </message>
    <message>
        <source>Print what is due</source>
        <translation>Imprimir lo que vence</translation>
    </message>
    <message>
        <source>Saving the page…</source>
        <translation>Guardando la página…</translation>
    </message>
    <message>
        <source>What is due was saved as {path}</source>
        <translation>Lo que vence se guardó en {path}</translation>
    </message>
</context>
<context>
    <name>DueView</name>
    <message numerus="yes">
        <source>{year}: %Ln due date(s), {settled} settled</source>
        <translation>
            <numerusform>{year}: %Ln plazo, {settled} resuelto</numerusform>
            <numerusform>{year}: %Ln plazos, {settled} resueltos</numerusform>
        </translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Lo que vence</translation>
    </message>
    <message>
        <source>Only of this actor</source>
        <translation>Solo de este actor</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Año anterior</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Año siguiente</translation>
    </message>
    <message>
        <source>Due dates of all statements</source>
        <translation>Plazos de todas las declaraciones</translation>
    </message>
    <message>
        <source>Nothing is due of this actor</source>
        <translation>Nada vence para este actor</translation>
    </message>
    <message>
        <source>Clear the field to see all.</source>
        <translation>Vacíe el campo para verlo todo.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nada vence</translation>
    </message>
    <message>
        <source>Commitments of all statements are listed here by when they are due.</source>
        <translation>Aquí aparecen los compromisos de todas las declaraciones según su plazo.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Save as pa&amp;ge…</source>
        <translation>&amp;Guardar como página…</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>Read as</source>
        <translation>Leer como</translation>
    </message>
    <message>
        <source>Encodings, the likeliest first</source>
        <translation>Codificaciones, la más probable primero</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>Principio del archivo</translation>
    </message>
    <message>
        <source>Choose the encoding in which the letters are right. The present text is kept.</source>
        <translation>Elija la codificación con la que las letras sean correctas. El texto actual se conserva.</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>A link begins with https://, http:// or mailto:.</source>
        <translation>Un enlace empieza por https://, http:// o mailto:.</translation>
    </message>
    <message>
        <source>Day of the entry</source>
        <translation>Día de la entrada</translation>
    </message>
    <message>
        <source>Status that the entry sets</source>
        <translation>Estado que fija la entrada</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Lo que lo demuestra</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>&amp;Sentence of another statement…</source>
        <translation>&amp;Frase de otra declaración…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Day and status</source>
        <translation>Día y estado</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Enlace</translation>
    </message>
</context>
<context>
    <name>ExchangeActions</name>
    <message>
        <source>Statement files (*.briefstatement);;All files (*)</source>
        <translation>Archivos de declaración (*.briefstatement);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Send to a colleague</source>
        <translation>Enviar a un colega</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>Import from a colleague</source>
        <translation>Importar de un colega</translation>
    </message>
    <message>
        <source>Agreement with a colleague</source>
        <translation>Concordancia con un colega</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>your colleague</source>
        <translation>su colega</translation>
    </message>
    <message>
        <source>All that is in it is in your library already.</source>
        <translation>Todo su contenido ya está en su biblioteca.</translation>
    </message>
    <message>
        <source>The statement was written to {path}</source>
        <translation>Declaración escrita en {path}</translation>
    </message>
    <message numerus="yes">
        <source>From {author}: %Ln change(s); Undo takes all back</source>
        <translation>
            <numerusform>De {author}: %Ln cambio; se puede deshacer</numerusform>
            <numerusform>De {author}: %Ln cambios; se pueden deshacer todos</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Nothing is new in the file of {author}.</source>
        <translation>No hay nada nuevo en el archivo de {author}.</translation>
    </message>
    <message>
        <source>The statement of {author} was imported</source>
        <translation>Se importó la declaración de {author}</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Do you want to replace it?</source>
        <translation>¿Desea reemplazarlo?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation>{name} ya existe.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>The &amp;open statement</source>
        <translation>La declaración a&amp;bierta</translation>
    </message>
    <message>
        <source>The &amp;chosen statements</source>
        <translation>Las declaraciones e&amp;legidas</translation>
    </message>
    <message>
        <source>&amp;All statements in the list</source>
        <translation>&amp;Todas las declaraciones de la lista</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
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
        <translation>Buscar un actor, un tema, una declaración, etc.</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Buscar un valor</translation>
    </message>
    <message>
        <source>Filter the commitments</source>
        <translation>Filtrar los compromisos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, found by typing</source>
        <translation>
            <numerusform>%Ln más al escribir</numerusform>
            <numerusform>%Ln más al escribir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Remove the filter: {filter}</source>
        <translation>Quitar el filtro: {filter}</translation>
    </message>
    <message>
        <source>Filters in use</source>
        <translation>Filtros aplicados</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <source>Filter statements</source>
        <translation>Filtrar declaraciones</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Write a date as 2015, 2015-11 or 2015-11-02.</source>
        <translation>Escriba la fecha como 2015, 2015-11 o 2015-11-02.</translation>
    </message>
    <message>
        <source>2015 or 2015-11-02</source>
        <translation>2015 o 2015-11-02</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;Party</source>
        <translation>&amp;Parte</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Kin&amp;d</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>Rev&amp;iew</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Con notas</translation>
    </message>
    <message>
        <source>Without notes</source>
        <translation>Sin notas</translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <source>Filter statements</source>
        <translation>Filtrar declaraciones</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in statement</source>
        <translation>Buscar en la declaración</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Select what was found and go to the text (Ctrl+Enter)</source>
        <translation>Seleccionar lo encontrado e ir al texto (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The pattern takes too long; make it simpler.</source>
        <translation>El patrón tarda demasiado; simplifíquelo.</translation>
    </message>
    <message>
        <source>Not a pattern: {reason}</source>
        <translation>Patrón no válido: {reason}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of more than %Ln</source>
        <translation>
            <numerusform>{number} de más de %Ln</numerusform>
            <numerusform>{number} de más de %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %Ln</source>
        <translation>
            <numerusform>{number} de %Ln</numerusform>
            <numerusform>{number} de %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldingPanel</name>
    <message>
        <source>Folded panel</source>
        <translation>Panel plegado</translation>
    </message>
    <message>
        <source>Folded, so that the text has room. A click opens it; F9 and F10 do too.</source>
        <translation>Plegado para dejar sitio al texto. Se abre con un clic o con F9 y F10.</translation>
    </message>
</context>
<context>
    <name>FollowUpActions</name>
    <message>
        <source>Follow up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>The library does not hold this statement any more.</source>
        <translation>La biblioteca ya no contiene esta declaración.</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Follow up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Entries, the latest first</source>
        <translation>Entradas, la más reciente primero</translation>
    </message>
    <message>
        <source>Nothing is known yet of what became of it.</source>
        <translation>Aún no se sabe qué fue de él.</translation>
    </message>
    <message>
        <source>Ne&amp;w entry</source>
        <translation>&amp;Nueva entrada</translation>
    </message>
    <message>
        <source>&amp;Add entry</source>
        <translation>&amp;Añadir entrada</translation>
    </message>
    <message>
        <source>De&amp;lete entry</source>
        <translation>&amp;Eliminar entrada</translation>
    </message>
    <message>
        <source>&amp;Go to the sentence</source>
        <translation>&amp;Ir a la frase</translation>
    </message>
    <message>
        <source>&amp;Open the link</source>
        <translation>A&amp;brir el enlace</translation>
    </message>
    <message>
        <source>&amp;Save entry</source>
        <translation>&amp;Guardar entrada</translation>
    </message>
</context>
<context>
    <name>FormatList</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your notes and decisions are signed with it.</source>
        <translation>Sus notas y decisiones se firman con él.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system&apos;s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Another language shows when Briefreader is started again.</source>
        <translation>El cambio de idioma se aplica al volver a iniciar Briefreader.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Reducir el movimiento</translation>
    </message>
    <message>
        <source>Nothing moves by itself, as the bars of work that takes a while do.</source>
        <translation>Nada se mueve por sí solo, como lo hacen las barras de los trabajos que duran.</translation>
    </message>
    <message>
        <source>What separates the columns, as your spreadsheet program expects it.</source>
        <translation>Lo que separa las columnas, tal como lo espera su hoja de cálculo.</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Su nombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Tables (.csv)</source>
        <translation>&amp;Tablas (.csv)</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de órdenes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Ninguna orden contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>HighlightMenu</name>
    <message>
        <source>&amp;Highlights</source>
        <translation>&amp;Resaltados</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sin tema</translation>
    </message>
</context>
<context>
    <name>HighlightSample</name>
    <message>
        <source>They &lt;b&gt;pledged to build a bridge&lt;/b&gt; by 2030.</source>
        <translation>Hoy &lt;b&gt;prometieron un puente&lt;/b&gt; para 2030.</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>About this commitment</source>
        <translation>Acerca de este compromiso</translation>
    </message>
    <message>
        <source>Due by {date} (“{words}”)</source>
        <translation>Fecha límite: {date} («{words}»)</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
</context>
<context>
    <name>ImportActions</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Importar carpeta</translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <translation>Leyendo el portapapeles…</translation>
    </message>
    <message>
        <source>Statements ({endings});;All files (*)</source>
        <translation>Declaraciones ({endings});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Adding it to the library…</source>
        <translation>Añadiéndolo a la biblioteca…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Buscando archivos…</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>&amp;Open statement</source>
        <translation>Abrir &amp;declaración</translation>
    </message>
    <message>
        <source>Compare &amp;with similar…</source>
        <translation>Comparar con &amp;similar…</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>C&amp;opiar lista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Resultado de cada archivo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>&amp;Imported</source>
        <translation>&amp;Importados</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>Du&amp;plicados</translation>
    </message>
    <message>
        <source>&amp;Failed</source>
        <translation>&amp;Fallidos</translation>
    </message>
    <message>
        <source>&amp;Skipped</source>
        <translation>O&amp;mitidos</translation>
    </message>
    <message>
        <source>&amp;Not reached</source>
        <translation>&amp;No alcanzados</translation>
    </message>
    <message>
        <source>Cancelled. What came in before stays in the library.</source>
        <translation>Cancelada. Lo importado hasta ahora se queda en la biblioteca.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation>No había nada que importar.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln file(s)</source>
        <translation>
            <numerusform>{done} de %Ln archivo</numerusform>
            <numerusform>{done} de %Ln archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportResultModel</name>
    <message>
        <source>✓ Imported</source>
        <translation>✓ Importado</translation>
    </message>
    <message>
        <source>= Duplicate</source>
        <translation>= Duplicado</translation>
    </message>
    <message>
        <source>✗ Failed</source>
        <translation>✗ Fallido</translation>
    </message>
    <message>
        <source>– Skipped</source>
        <translation>– Omitido</translation>
    </message>
    <message>
        <source>… Not reached</source>
        <translation>… No alcanzado</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %Ln more</source>
        <translation>
            <numerusform>{name} y %Ln más</numerusform>
            <numerusform>{name} y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InUseDialog</name>
    <message>
        <source>You can read in it as it is now: a copy is opened, in which nothing can be changed. Two who write to one library from different computers can damage it. Open it anyway only if you know that it is not open there any more, as after a crash.</source>
        <translation>Puede leerla tal como está ahora: se abre una copia en la que no se puede cambiar nada. Si dos personas escriben en una misma biblioteca desde equipos distintos, pueden dañarla. Ábrala de todos modos solo si sabe que allí ya no está abierta, por ejemplo después de un bloqueo.</translation>
    </message>
    <message>
        <source>The library is open elsewhere.</source>
        <translation>La biblioteca está abierta en otro lugar.</translation>
    </message>
    <message>
        <source>a time that is not known</source>
        <translation>una hora desconocida</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>Leyendo la biblioteca…</translation>
    </message>
    <message>
        <source>{user} has {path} open on {host}, since {time}.</source>
        <translation>{user} tiene abierta {path} en {host}, desde {time}.</translation>
    </message>
    <message>
        <source>&amp;Open read-only</source>
        <translation>&amp;Abrir como solo lectura</translation>
    </message>
    <message>
        <source>Open &amp;anyway</source>
        <translation>Abrir &amp;de todos modos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>otro equipo</translation>
    </message>
</context>
<context>
    <name>InterchangeActions</name>
    <message>
        <source>Import notes and codes</source>
        <translation>Importar notas y códigos</translation>
    </message>
    <message>
        <source>Importing notes and codes…</source>
        <translation>Importando notas y códigos…</translation>
    </message>
</context>
<context>
    <name>InterchangeReport</name>
    <message>
        <source>Nothing new came in.</source>
        <translation>No se importó nada nuevo.</translation>
    </message>
    <message>
        <source>Import notes and codes</source>
        <translation>Importar notas y códigos</translation>
    </message>
    <message>
        <source>Words that were not found in their statement</source>
        <translation>Palabras que no se encontraron en su declaración</translation>
    </message>
    <message>
        <source>Words that stand in several places</source>
        <translation>Palabras que figuran en varios lugares</translation>
    </message>
    <message>
        <source>On texts that are not in the library</source>
        <translation>Sobre textos que no están en la biblioteca</translation>
    </message>
    <message>
        <source>Judged otherwise here; your decision was kept</source>
        <translation>Valorados aquí de otro modo; su decisión se conservó</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) came in.</source>
        <translation>
            <numerusform>%Ln elemento importado.</numerusform>
            <numerusform>%Ln elementos importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s) came in.</source>
        <translation>
            <numerusform>%Ln tema importado.</numerusform>
            <numerusform>%Ln temas importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) came in.</source>
        <translation>
            <numerusform>%Ln declaración importada.</numerusform>
            <numerusform>%Ln declaraciones importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s)</source>
        <translation>
            <numerusform>%Ln compromiso</numerusform>
            <numerusform>%Ln compromisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln marcador</numerusform>
            <numerusform>%Ln marcadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) of statements</source>
        <translation>
            <numerusform>%Ln etiqueta de declaración</numerusform>
            <numerusform>%Ln etiquetas de declaración</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s) came in with them.</source>
        <translation>
            <numerusform>%Ln tema importado a la vez.</numerusform>
            <numerusform>%Ln temas importados a la vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) came in with them.</source>
        <translation>
            <numerusform>%Ln declaración importada a la vez.</numerusform>
            <numerusform>%Ln declaraciones importadas a la vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln ya estaba.</numerusform>
            <numerusform>%Ln ya estaban.</numerusform>
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
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Words of a commitment</source>
        <translation>Palabras de un compromiso</translation>
    </message>
    <message>
        <source>Nothing that is not paired has these words.</source>
        <translation>Nada sin emparejar contiene estas palabras.</translation>
    </message>
    <message>
        <source>The same promise in the earlier statement</source>
        <translation>La misma promesa en la declaración anterior</translation>
    </message>
    <message>
        <source>The same promise in the later statement</source>
        <translation>La misma promesa en la declaración posterior</translation>
    </message>
</context>
<context>
    <name>KeyFiguresRow</name>
    <message>
        <source>commitments</source>
        <translation>compromisos</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmados</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>con plazo</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>firmes</translation>
    </message>
    <message>
        <source>intent</source>
        <translation>intenciones</translation>
    </message>
    <message>
        <source>reaffirmed</source>
        <translation>reafirmados</translation>
    </message>
</context>
<context>
    <name>KindChips</name>
    <message>
        <source>Kinds that are shown</source>
        <translation>Tipos que se muestran</translation>
    </message>
    <message>
        <source>Show these only</source>
        <translation>Mostrar solo estos</translation>
    </message>
</context>
<context>
    <name>LaneDelegate</name>
    <message>
        <source>does not say it</source>
        <translation>no lo dice</translation>
    </message>
    <message>
        <source>para {number}</source>
        <translation>párr. {number}</translation>
    </message>
</context>
<context>
    <name>LaneModel</name>
    <message>
        <source>does not say it</source>
        <translation>no lo dice</translation>
    </message>
</context>
<context>
    <name>LanguageNotice</name>
    <message>
        <source>Language of the statement</source>
        <translation>Idioma de la declaración</translation>
    </message>
    <message>
        <source>It is En&amp;glish</source>
        <translation>Es in&amp;glés</translation>
    </message>
    <message>
        <source>&amp;Other language…</source>
        <translation>&amp;Otro idioma…</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>Oc&amp;ultar</translation>
    </message>
</context>
<context>
    <name>LeftOutList</name>
    <message>
        <source>Commitments that are not on the page</source>
        <translation>Compromisos que no están en la página</translation>
    </message>
</context>
<context>
    <name>LibraryActions</name>
    <message>
        <source>New library</source>
        <translation>Nueva biblioteca</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Abrir biblioteca</translation>
    </message>
    <message>
        <source>Making the library…</source>
        <translation>Creando la biblioteca…</translation>
    </message>
    <message>
        <source>This library is open already.</source>
        <translation>Esta biblioteca ya está abierta.</translation>
    </message>
    <message>
        <source>Libraries ({endings});;All files (*)</source>
        <translation>Bibliotecas ({endings});;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>LibraryGoneBox</name>
    <message>
        <source>{path} was deleted, moved or replaced while it is open here. All of it is still there as long as this window is open. Save it in another place: Briefreader goes on there.</source>
        <translation>Se eliminó, movió o reemplazó {path} mientras estaba abierta aquí. Todo sigue ahí mientras esta ventana esté abierta. Guárdela en otro lugar: Briefreader continuará allí.</translation>
    </message>
    <message>
        <source>The library is no longer where it was.</source>
        <translation>La biblioteca ya no está donde estaba.</translation>
    </message>
    <message>
        <source>&amp;Save elsewhere…</source>
        <translation>&amp;Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
</context>
<context>
    <name>LibraryHead</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Search texts, notes, commitments</source>
        <translation>Buscar textos, notas, compromisos</translation>
    </message>
    <message>
        <source>Filter by date, party, theme, kind and more</source>
        <translation>Filtrar por fecha, parte, tema, tipo, etc.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>Buscar en</translation>
    </message>
    <message>
        <source>The recent ones come first here</source>
        <translation>Aquí las más recientes van primero</translation>
    </message>
</context>
<context>
    <name>LibraryNoteList</name>
    <message>
        <source>Notes of all statements</source>
        <translation>Notas de todas las declaraciones</translation>
    </message>
    <message>
        <source>&amp;Go to the words</source>
        <translation>&amp;Ir al pasaje</translation>
    </message>
    <message>
        <source>&amp;Copy note</source>
        <translation>&amp;Copiar nota</translation>
    </message>
</context>
<context>
    <name>LibraryNoteModel</name>
    <message>
        <source>On the whole statement</source>
        <translation>Sobre toda la declaración</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Nota: {words}</translation>
    </message>
    <message>
        <source>Highlight: {words}</source>
        <translation>Resaltado: {words}</translation>
    </message>
</context>
<context>
    <name>LibraryNotesHead</name>
    <message>
        <source>Not signed</source>
        <translation>Sin autor</translation>
    </message>
    <message>
        <source>Words of notes</source>
        <translation>Palabras de las notas</translation>
    </message>
    <message>
        <source>Words of notes, quotations, tags and titles</source>
        <translation>Palabras de notas, citas, etiquetas y títulos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>Bo&amp;rrar</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Save the notes that are listed as a file</source>
        <translation>Guardar en un archivo las notas de la lista</translation>
    </message>
    <message>
        <source>By statement</source>
        <translation>Por declaración</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Últimos cambios</translation>
    </message>
    <message>
        <source>Notes of all statements</source>
        <translation>Notas de todas las declaraciones</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln note(s)</source>
        <translation>
            <numerusform>{shown} de %Ln nota</numerusform>
            <numerusform>{shown} de %Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>Any colour</source>
        <translation>Cualquier color</translation>
    </message>
    <message>
        <source>Any author</source>
        <translation>Cualquier autor</translation>
    </message>
</context>
<context>
    <name>LibraryNotesSaving</name>
    <message>
        <source>Table of notes</source>
        <translation>Tabla de notas</translation>
    </message>
    <message>
        <source>Notes by statement</source>
        <translation>Notas por declaración</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Exportar las notas</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) exported to {path}</source>
        <translation>
            <numerusform>%Ln nota exportada a {path}</numerusform>
            <numerusform>%Ln notas exportadas a {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryNotesView</name>
    <message>
        <source>No note matches</source>
        <translation>Ninguna nota coincide</translation>
    </message>
    <message>
        <source>Clear the filter to see them all.</source>
        <translation>Borre el filtro para verlas todas.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Todavía no hay notas</translation>
    </message>
    <message>
        <source>Open a statement, select a passage and press N to write a note on it,
or Ctrl+Shift+H to highlight it. All of them are listed here.</source>
        <translation>Abra una declaración, seleccione un pasaje y pulse N para anotarlo
o Ctrl+Mayús+H para resaltarlo. Todas las notas aparecen aquí.</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Show all statements</source>
        <translation>Mostrar todas las declaraciones</translation>
    </message>
    <message>
        <source>Open a statement (Ctrl+O) or import a folder of them (Ctrl+Shift+O).</source>
        <translation>Abra una declaración (Ctrl+O) o importe una carpeta entera (Ctrl+Mayús+O).</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer or shorter words.</source>
        <translation>Nada coincide. Pruebe con menos palabras o más cortas.</translation>
    </message>
    <message>
        <source>Removed statements stay here until they are restored or deleted.</source>
        <translation>Las declaraciones quitadas se quedan aquí hasta que se restauren o se eliminen.</translation>
    </message>
    <message>
        <source>Statements that you open are listed here.</source>
        <translation>Aquí aparecen las declaraciones que abra.</translation>
    </message>
    <message>
        <source>Choose statements in the list of all and press Ctrl+Shift+K.</source>
        <translation>Elija declaraciones en la lista completa y pulse Ctrl+Mayús+K.</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>La biblioteca está vacía</translation>
    </message>
    <message>
        <source>Nothing matches in the statements that meet the filter.</source>
        <translation>Nada coincide en las declaraciones que cumplen el filtro.</translation>
    </message>
    <message>
        <source>Nothing to list</source>
        <translation>Nada que mostrar</translation>
    </message>
    <message>
        <source>No statement meets the filter.</source>
        <translation>Ninguna declaración cumple el filtro.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Aún no se ha abierto nada</translation>
    </message>
    <message>
        <source>This collection is empty</source>
        <translation>Esta colección está vacía</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
</context>
<context>
    <name>LibraryWatch</name>
    <message>
        <source>Save library</source>
        <translation>Guardar biblioteca</translation>
    </message>
</context>
<context>
    <name>LinkOpening</name>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>Se copió la dirección.</translation>
    </message>
    <message>
        <source>Write to this address in your mail program?</source>
        <translation>¿Escribir a esta dirección en su programa de correo?</translation>
    </message>
    <message>
        <source>Open this address in your web browser?</source>
        <translation>¿Abrir esta dirección en su navegador web?</translation>
    </message>
    <message>
        <source>It leads to {host}. Briefreader itself opens no connection.</source>
        <translation>Lleva a {host}. Briefreader no abre por sí mismo ninguna conexión.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Status bar</source>
        <translation>Barra de estado</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barra de menús</translation>
    </message>
    <message>
        <source>This library can only be read: no change is saved.</source>
        <translation>Esta biblioteca solo se puede leer: no se guarda ningún cambio.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
</context>
<context>
    <name>ManualBrowser</name>
    <message>
        <source>Manual page</source>
        <translation>Página del manual</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Briefreader manual</source>
        <translation>Manual de Briefreader</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>MarginCards</name>
    <message>
        <source>overdue since {date}</source>
        <translation>vencido desde el {date}</translation>
    </message>
    <message>
        <source>Notes, due dates and statuses beside the text</source>
        <translation>Notas, plazos y estados junto al texto</translation>
    </message>
</context>
<context>
    <name>MarkedSurface</name>
    <message>
        <source>{address}
Ctrl+click opens it</source>
        <translation>{address}
Ctrl+clic para abrirla</translation>
    </message>
</context>
<context>
    <name>MissingBox</name>
    <message>
        <source>It was in {folder}. If that is a disk or a network folder that is away for now, keep it in the list.</source>
        <translation>Estaba en {folder}. Si es un disco o una carpeta de red que ahora no está disponible, consérvelo en la lista.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>&amp;Keep it in the list</source>
        <translation>&amp;Conservar en la lista</translation>
    </message>
    <message>
        <source>{name} is not there any more.</source>
        <translation>{name} ya no está ahí.</translation>
    </message>
</context>
<context>
    <name>MuteOfferBar</name>
    <message numerus="yes">
        <source>You dismissed “{words}” %Ln time(s).</source>
        <translation>
            <numerusform>Ha descartado «{words}» %Ln vez.</numerusform>
            <numerusform>Ha descartado «{words}» %Ln veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute a cue</source>
        <translation>Silenciar una fórmula</translation>
    </message>
    <message>
        <source>&amp;Mute cue</source>
        <translation>&amp;Silenciar fórmula</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarla</translation>
    </message>
    <message>
        <source>{commitments} found by it would go too.</source>
        <translation>También se perderían {commitments} que encontró.</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Put back at selection</source>
        <translation>la recolocación en la selección</translation>
    </message>
    <message>
        <source>Another window has changed this note. Yours becomes a second one.</source>
        <translation>Otra ventana ha cambiado esta nota. La suya pasa a ser una segunda nota.</translation>
    </message>
    <message>
        <source>Remove notes</source>
        <translation>la retirada de las notas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this?</source>
        <translation>¿Eliminar este elemento?</translation>
    </message>
    <message>
        <source>It has no place in the new version. Undo brings it back.</source>
        <translation>No tiene lugar en la versión nueva. Con Deshacer se recupera.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>A note could not be saved: {reason} Trying again…</source>
        <translation>No se pudo guardar una nota: {reason} Se intenta de nuevo…</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>La nota está guardada.</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message>
        <source>On the whole statement</source>
        <translation>Sobre toda la declaración</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation>Nota, en Markdown</translation>
    </message>
    <message>
        <source>Write here: *italic*, **bold**, - list, [link](…)</source>
        <translation>Escriba aquí: *cursiva*, **negrita**, - lista, [enlace](…)</translation>
    </message>
    <message>
        <source>Tags, separated by semicolons</source>
        <translation>Etiquetas, separadas por punto y coma</translation>
    </message>
    <message>
        <source>Tags; separated; so</source>
        <translation>Etiquetas; separadas; así</translation>
    </message>
    <message>
        <source>Could not be saved: {reason} Trying again…</source>
        <translation>No se pudo guardar: {reason} Se intenta de nuevo…</translation>
    </message>
    <message>
        <source>Could not be saved: {reason}</source>
        <translation>No se pudo guardar: {reason}</translation>
    </message>
    <message>
        <source>On the whole statement</source>
        <translation>Sobre toda la declaración</translation>
    </message>
    <message>
        <source>No words yet. Press Enter to write some.</source>
        <translation>Todavía sin texto. Pulse Intro para escribir.</translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>NotesHead</name>
    <message>
        <source>Filter notes and bookmarks</source>
        <translation>Filtrar notas y marcadores</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Any colour</source>
        <translation>Cualquier color</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln</source>
        <translation>
            <numerusform>{shown} de %Ln</numerusform>
            <numerusform>{shown} de %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation>
            <numerusform>%Ln en total</numerusform>
            <numerusform>%Ln en total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Notas y marcadores</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>No note matches</source>
        <translation>Ninguna nota coincide</translation>
    </message>
    <message>
        <source>Clear the filter to see them all.</source>
        <translation>Borre el filtro para verlas todas.</translation>
    </message>
    <message>
        <source>No notes or bookmarks</source>
        <translation>Sin notas ni marcadores</translation>
    </message>
    <message>
        <source>Select a passage and press N for a note, Ctrl+Shift+H to highlight it,
or Ctrl+D for a bookmark.</source>
        <translation>Seleccione un pasaje y pulse N (nota),
Ctrl+Mayús+H (resaltado) o Ctrl+D (marcador).</translation>
    </message>
</context>
<context>
    <name>OrderingActions</name>
    <message>
        <source>“{name}” was deleted; its statements are kept. Undo brings it back.</source>
        <translation>Se eliminó «{name}»; sus declaraciones se conservan. Con Deshacer se recupera.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Renombrar colección</translation>
    </message>
    <message>
        <source>Change collections</source>
        <translation>el cambio de las colecciones</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Renombrar etiqueta</translation>
    </message>
</context>
<context>
    <name>OriginalActions</name>
    <message>
        <source>Show original file</source>
        <translation>Mostrar archivo original</translation>
    </message>
    <message>
        <source>Unlike Briefreader, a browser or mail program may load pictures from the internet and run what a page brings along.</source>
        <translation>A diferencia de Briefreader, un navegador o un programa de correo puede cargar imágenes de internet y ejecutar lo que traiga una página.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>The system has no program to show “{name}”.</source>
        <translation>El sistema no tiene ningún programa para mostrar «{name}».</translation>
    </message>
    <message>
        <source>The library keeps no file of this statement.</source>
        <translation>La biblioteca no conserva ningún archivo de esta declaración.</translation>
    </message>
    <message>
        <source>Open “{name}” in another program?</source>
        <translation>¿Abrir «{name}» en otro programa?</translation>
    </message>
</context>
<context>
    <name>OrphanList</name>
    <message>
        <source>Without a place</source>
        <translation>Sin lugar</translation>
    </message>
    <message>
        <source>&amp;Put back at selection</source>
        <translation>&amp;Recolocar en la selección</translation>
    </message>
    <message>
        <source>Select the words in the text that it belongs to</source>
        <translation>Seleccione en el texto las palabras a las que corresponde</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>The new version does not have the words of these.</source>
        <translation>La versión nueva no contiene las palabras de estos elementos.</translation>
    </message>
    <message>
        <source>Without a place ({count})</source>
        <translation>Sin lugar ({count})</translation>
    </message>
</context>
<context>
    <name>OrphanModel</name>
    <message>
        <source>Decision on a commitment</source>
        <translation>Decisión sobre un compromiso</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Bookmark: {name}</source>
        <translation>Marcador: {name}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>in view</source>
        <translation>a la vista</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>No statement is open</source>
        <translation>No hay ninguna declaración abierta</translation>
    </message>
    <message>
        <source>Open one to see its headings here.</source>
        <translation>Abra una para ver aquí sus encabezados.</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Sin encabezados</translation>
    </message>
    <message>
        <source>This statement is not divided by headings.</source>
        <translation>Esta declaración no está dividida por encabezados.</translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
</context>
<context>
    <name>OverviewSaving</name>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Table (*.csv)</source>
        <translation>Imagen (*.png);;Dibujo (*.svg);;Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Guardar gráfico</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s)</source>
        <translation>
            <numerusform>%Ln compromiso</numerusform>
            <numerusform>%Ln compromisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln marcador</numerusform>
            <numerusform>%Ln marcadores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message numerus="yes">
        <source>in %Ln statement(s)</source>
        <translation>
            <numerusform>en %Ln declaración</numerusform>
            <numerusform>en %Ln declaraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>No commitments yet</source>
        <translation>Todavía no hay compromisos</translation>
    </message>
    <message>
        <source>What the statements of the library promise is counted here.</source>
        <translation>Aquí se cuenta lo que prometen las declaraciones de la biblioteca.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>The library in figures</source>
        <translation>La biblioteca en cifras</translation>
    </message>
    <message>
        <source>Save “{title}” as picture, drawing or table</source>
        <translation>Guardar «{title}» como imagen, dibujo o tabla</translation>
    </message>
</context>
<context>
    <name>PagePicker</name>
    <message numerus="yes">
        <source>Left out: %Ln</source>
        <translation>
            <numerusform>Fuera: %Ln</numerusform>
            <numerusform>Fuera: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has room.</source>
        <translation>Todo cabe en la página.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Volver a mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Vista previa de la página</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Filter commitments</source>
        <translation>Filtrar compromisos</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Reviewed commitments</source>
        <translation>Compromisos revisados</translation>
    </message>
    <message>
        <source>List options</source>
        <translation>Opciones de la lista</translation>
    </message>
    <message>
        <source>How the list looks</source>
        <translation>Aspecto de la lista</translation>
    </message>
    <message>
        <source>&amp;Fold all groups</source>
        <translation>&amp;Plegar todos los grupos</translation>
    </message>
    <message>
        <source>&amp;Unfold all groups</source>
        <translation>&amp;Desplegar todos los grupos</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln reviewed</source>
        <translation>
            <numerusform>{done} de %Ln revisado</numerusform>
            <numerusform>{done} de %Ln revisados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartiesEdit</name>
    <message>
        <source>Known parties</source>
        <translation>Partes conocidas</translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Which statements are listed</source>
        <translation>Declaraciones que se muestran</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Todas las declaraciones</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
</context>
<context>
    <name>PreferencesActions</name>
    <message>
        <source>Detecting again…</source>
        <translation>Detectando de nuevo…</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Detección</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Saved briefing</source>
        <translation>Nota informativa guardada</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <translation>&amp;Guardada</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>G&amp;uardar…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Save briefing</source>
        <translation>Guardar nota informativa</translation>
    </message>
    <message>
        <source>Rename briefing</source>
        <translation>Renombrar nota informativa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>Nueva nota informativa</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Briefing — print preview</source>
        <translation>Nota informativa — vista previa de impresión</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation>&amp;Página entera</translation>
    </message>
    <message>
        <source>Page &amp;setup…</source>
        <translation>&amp;Configurar página…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Everything has room.</source>
        <translation>Todo cabe en la página.</translation>
    </message>
</context>
<context>
    <name>PropertiesActions</name>
    <message>
        <source>Detecting again…</source>
        <translation>Detectando de nuevo…</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message numerus="yes">
        <source>This one and %Ln earlier one(s)</source>
        <translation>
            <numerusform>Esta y %Ln anterior</numerusform>
            <numerusform>Esta y %Ln anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Where it was made, such as Astana</source>
        <translation>Dónde se hizo, por ejemplo Astaná</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Dirección de la fuente</translation>
    </message>
    <message>
        <source>A web address or a path</source>
        <translation>Una dirección web o una ruta</translation>
    </message>
    <message>
        <source>&amp;Dated</source>
        <translation>Con &amp;fecha</translation>
    </message>
    <message>
        <source>Parties, one a line</source>
        <translation>Partes, una por línea</translation>
    </message>
    <message>
        <source>Detect &amp;commitments anew</source>
        <translation>Detectar de nuevo los &amp;compromisos</translation>
    </message>
    <message>
        <source>Actors and due dates depend on these. What you have decided stays.</source>
        <translation>Los actores y los plazos dependen de estos datos. Lo que usted ha decidido se conserva.</translation>
    </message>
    <message>
        <source>Its text says neither what it is called nor when it was made.</source>
        <translation>Su texto no dice ni cómo se titula ni cuándo se hizo.</translation>
    </message>
    <message>
        <source>Its text does not say what it is called.</source>
        <translation>Su texto no dice cómo se titula.</translation>
    </message>
    <message>
        <source>Its text does not say when it was made.</source>
        <translation>Su texto no dice cuándo se hizo.</translation>
    </message>
    <message>
        <source>Date of the statement</source>
        <translation>Fecha de la declaración</translation>
    </message>
    <message>
        <source>Language: a name, or any ISO 639 code</source>
        <translation>Idioma: un nombre o cualquier código ISO 639</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>&amp;Parties</source>
        <translation>&amp;Partes</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>F&amp;uente</translation>
    </message>
    <message>
        <source>This one only</source>
        <translation>Solo esta</translation>
    </message>
    <message>
        <source>Choose a language, or write its code, such as fr or pt-BR.</source>
        <translation>Elija un idioma o escriba su código, por ejemplo fr o pt-BR.</translation>
    </message>
    <message>
        <source>{words} words in {paragraphs} paragraphs</source>
        <translation>{words} palabras en {paragraphs} párrafos</translation>
    </message>
    <message>
        <source>Original file</source>
        <translation>Archivo original</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importada</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>A statement needs a title.</source>
        <translation>Una declaración necesita un título.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Archivos de &amp;tipo:</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;Orden de páginas:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Páginas &amp;por hoja:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Impresión a doble cara</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Por el lado largo</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Por el lado corto</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Conjunto de páginas:</translation>
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
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
</context>
<context>
    <name>ReaderMargin</name>
    <message>
        <source>Status: {status}</source>
        <translation>Estado: {status}</translation>
    </message>
    <message>
        <source>Bookmark: {name}</source>
        <translation>Marcador: {name}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>Paragraph numbers, bookmarks, notes and statuses</source>
        <translation>Números de párrafo, marcadores, notas y estados</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>No statement is open</source>
        <translation>No hay ninguna declaración abierta</translation>
    </message>
    <message>
        <source>Open a joint statement or communiqué (Ctrl+O), drop a file here,
or choose one in the library on the left.</source>
        <translation>Abra una declaración conjunta o un comunicado (Ctrl+O), suelte aquí un archivo
o elija una en la biblioteca de la izquierda.</translation>
    </message>
    <message>
        <source>&amp;Open link…</source>
        <translation>&amp;Abrir enlace…</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
</context>
<context>
    <name>ReadingNotice</name>
    <message>
        <source>How the text was read</source>
        <translation>Cómo se leyó el texto</translation>
    </message>
    <message>
        <source>Read &amp;as…</source>
        <translation>Leer co&amp;mo…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Of this text: {what}.</source>
        <translation>Sobre este texto: {what}.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Font family</source>
        <translation>Familia del tipo de letra</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>As the system&apos;s, a little larger</source>
        <translation>Como el del sistema, algo mayor</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Ancho de línea</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caracteres</translation>
    </message>
    <message>
        <source>&amp;Justify both edges</source>
        <translation>&amp;Justificar el texto</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>&amp;Restaurar los valores predeterminados</translation>
    </message>
    <message>
        <source>The text behind this window shows each change. Ctrl+plus and minus zoom it.</source>
        <translation>El texto detrás de esta ventana muestra cada cambio. Ctrl+más y Ctrl+menos lo amplían y reducen.</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>Tipo de &amp;letra</translation>
    </message>
    <message>
        <source>F&amp;amily</source>
        <translation>&amp;Familia</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>&amp;Line height</source>
        <translation>&amp;Interlineado</translation>
    </message>
    <message>
        <source>Line &amp;width</source>
        <translation>&amp;Ancho de línea</translation>
    </message>
    <message>
        <source>Briefreader&apos;s own (serif)</source>
        <translation>El de Briefreader (con remates)</translation>
    </message>
    <message>
        <source>Another font</source>
        <translation>Otro tipo de letra</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Vaciar lista</translation>
    </message>
</context>
<context>
    <name>RecognitionActions</name>
    <message>
        <source>Recognising page {number} of {pages}…</source>
        <translation>Reconociendo la página {number} de {pages}…</translation>
    </message>
    <message>
        <source>Recognising the text…</source>
        <translation>Reconociendo el texto…</translation>
    </message>
    <message numerus="yes">
        <source>The text was recognised: %Ln commitment(s) found</source>
        <translation>
            <numerusform>Texto reconocido: %Ln compromiso encontrado</numerusform>
            <numerusform>Texto reconocido: %Ln compromisos encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecognitionDialog</name>
    <message>
        <source>Recognise text</source>
        <translation>Reconocer texto</translation>
    </message>
    <message>
        <source>In which languages are the words on the pages? The fewer, the surer; a page takes some seconds. The file is kept as it is.</source>
        <translation>¿En qué idiomas están las palabras de las páginas? Cuantos menos, más seguro; cada página tarda unos segundos. El archivo se conserva tal cual.</translation>
    </message>
    <message>
        <source>Languages on the pages</source>
        <translation>Idiomas de las páginas</translation>
    </message>
    <message>
        <source>&amp;Recognise</source>
        <translation>&amp;Reconocer</translation>
    </message>
</context>
<context>
    <name>RecoveredNotesBox</name>
    <message>
        <source>It was kept in a file of its own, and can be saved in the library now.</source>
        <translation>Se conservó en un archivo aparte y ahora se puede guardar en la biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>The statements of %n of these notes are gone; copy their words.</source>
        <translation>
            <numerusform>La declaración de %n de estas notas ya no existe; copie sus palabras.</numerusform>
            <numerusform>Las declaraciones de %n de estas notas ya no existen; copie sus palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of what you wrote in notes could not be saved last time.</source>
        <translation>Parte de lo que escribió en las notas no se pudo guardar la última vez.</translation>
    </message>
    <message>
        <source>&amp;Save the notes</source>
        <translation>&amp;Guardar las notas</translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation>&amp;Eliminarlas</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
</context>
<context>
    <name>RelatedActions</name>
    <message>
        <source>Promised before</source>
        <translation>Prometido antes</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Viene de</translation>
    </message>
    <message>
        <source>You came to this commitment from no other one.</source>
        <translation>No ha llegado a este compromiso desde ningún otro.</translation>
    </message>
    <message>
        <source>The library does not hold this commitment any more.</source>
        <translation>La biblioteca ya no contiene este compromiso.</translation>
    </message>
    <message>
        <source>Back to {title}</source>
        <translation>Volver a {title}</translation>
    </message>
</context>
<context>
    <name>RelatedDialog</name>
    <message>
        <source>Related commitments</source>
        <translation>Compromisos relacionados</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <translation>Buscando en la biblioteca…</translation>
    </message>
    <message>
        <source>No other commitment of the library says the like.</source>
        <translation>Ningún otro compromiso de la biblioteca dice algo parecido.</translation>
    </message>
    <message>
        <source>Show in its statement</source>
        <translation>Mostrar en su declaración</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>las mismas palabras</translation>
    </message>
    <message>
        <source>much alike</source>
        <translation>muy parecido</translation>
    </message>
    <message>
        <source>related</source>
        <translation>relacionado</translation>
    </message>
</context>
<context>
    <name>RelatedLine</name>
    <message>
        <source>All related commitments</source>
        <translation>Todos los compromisos relacionados</translation>
    </message>
</context>
<context>
    <name>RestoreActions</name>
    <message>
        <source>Reading the backup…</source>
        <translation>Leyendo la copia de seguridad…</translation>
    </message>
    <message>
        <source>Restoring the library…</source>
        <translation>Restaurando la biblioteca…</translation>
    </message>
    <message>
        <source>Restored. What was there is kept as {path}</source>
        <translation>Restaurada. Lo que había se conserva como {path}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Backups (*.zip *.briefing *.db);;All files (*)</source>
        <translation>Copias de seguridad (*.zip *.briefing *.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Buscando copias de seguridad…</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia de seguridad</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>The library becomes as the backup has it. As it is now, it is kept as a further backup first.</source>
        <translation>La biblioteca queda como estaba en la copia de seguridad. Su estado actual se guarda antes como una copia más.</translation>
    </message>
    <message>
        <source>There are no backups yet. You can choose a copy or an archive.</source>
        <translation>Aún no hay copias de seguridad. Puede elegir una copia o un archivo ZIP.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Última decisión</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Edit commitment</source>
        <translation>Editar compromiso</translation>
    </message>
    <message>
        <source>Every commitment of this statement is reviewed.</source>
        <translation>Todos los compromisos de esta declaración están revisados.</translation>
    </message>
    <message>
        <source>There are no words in the selection.</source>
        <translation>No hay palabras en la selección.</translation>
    </message>
</context>
<context>
    <name>RowBar</name>
    <message>
        <source>In the &amp;earlier text</source>
        <translation>En el texto &amp;anterior</translation>
    </message>
    <message>
        <source>In the &amp;later text</source>
        <translation>En el texto &amp;posterior</translation>
    </message>
    <message>
        <source>Show the words in the earlier text (Shift+Enter)</source>
        <translation>Mostrar las palabras en el texto anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Show the words in the later text (Enter)</source>
        <translation>Mostrar las palabras en el texto posterior (Intro)</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>&amp;Correcto</translation>
    </message>
    <message>
        <source>&amp;Wrong</source>
        <translation>&amp;Incorrecto</translation>
    </message>
    <message>
        <source>Pair wit&amp;h…</source>
        <translation>&amp;Emparejar con…</translation>
    </message>
    <message>
        <source>Both are one promise; this stays so</source>
        <translation>Ambos son una misma promesa; así se queda</translation>
    </message>
    <message>
        <source>They are two promises: the one is new, the other dropped</source>
        <translation>Son dos promesas: una es nueva y la otra se abandonó</translation>
    </message>
    <message>
        <source>Choose the commitment that is the same promise</source>
        <translation>Elegir el compromiso que es la misma promesa</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>Click to sort; with Shift, to sort by this column too</source>
        <translation>Clic para ordenar; con Mayús, para ordenar también por esta columna</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Commitments of the library</source>
        <translation>Compromisos de la biblioteca</translation>
    </message>
</context>
<context>
    <name>SaveSign</name>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
</context>
<context>
    <name>SavedMenu</name>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Guardar este filtro…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Nombre del filtro:</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Aún no hay filtros guardados</translation>
    </message>
</context>
<context>
    <name>ScopeForm</name>
    <message>
        <source>2015 or 2015-11-02</source>
        <translation>2015 o 2015-11-02</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen statement(s)</source>
        <translation>
            <numerusform>%Ln declaración elegida</numerusform>
            <numerusform>%Ln declaraciones elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Confirmed commitments only</source>
        <translation>Solo compromisos confirmados</translation>
    </message>
    <message>
        <source>Write a date as 2015, 2015-11 or 2015-11-02.</source>
        <translation>Escriba la fecha como 2015, 2015-11 o 2015-11-02.</translation>
    </message>
    <message>
        <source>State&amp;ments</source>
        <translation>De&amp;claraciones</translation>
    </message>
    <message>
        <source>A selection across the library</source>
        <translation>Una selección en toda la biblioteca</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Co&amp;llection</source>
        <translation>C&amp;olección</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>Eti&amp;queta</translation>
    </message>
    <message>
        <source>Part&amp;y</source>
        <translation>&amp;Parte</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>The open statement</source>
        <translation>La declaración abierta</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of the briefing</source>
        <translation>Secciones de la nota informativa</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>SentenceDialog</name>
    <message>
        <source>Sentence of another statement</source>
        <translation>Frase de otra declaración</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Palabras que buscar</translation>
    </message>
    <message>
        <source>Words to look for in all statements</source>
        <translation>Palabras que buscar en todas las declaraciones</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Sentences of the statement</source>
        <translation>Frases de la declaración</translation>
    </message>
    <message>
        <source>No other statement has these words.</source>
        <translation>Ninguna otra declaración contiene estas palabras.</translation>
    </message>
    <message numerus="yes">
        <source>Proposed: %Ln sentence(s) of later statements</source>
        <translation>
            <numerusform>Propuesta: %Ln frase de declaraciones posteriores</numerusform>
            <numerusform>Propuestas: %Ln frases de declaraciones posteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citar</translation>
    </message>
</context>
<context>
    <name>SeparatorBox</name>
    <message>
        <source>Columns of CSV files are separated by</source>
        <translation>Las columnas de los archivos CSV se separan con</translation>
    </message>
    <message>
        <source>What your spreadsheet program expects: semicolons where it writes 0,5 for a half</source>
        <translation>Lo que espera su hoja de cálculo: punto y coma si escribe 0,5 para la mitad</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>Filtrar atajos</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>Filtrar por nombre o tecla</translation>
    </message>
</context>
<context>
    <name>SidePanels</name>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Notas y marcadores</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panel lateral</translation>
    </message>
</context>
<context>
    <name>SideView</name>
    <message>
        <source>(not in the new text)</source>
        <translation>(no está en el texto nuevo)</translation>
    </message>
    <message>
        <source>(not in the library’s text)</source>
        <translation>(no está en el texto de la biblioteca)</translation>
    </message>
</context>
<context>
    <name>SimilarDialog</name>
    <message>
        <source>Nearly the same</source>
        <translation>Casi iguales</translation>
    </message>
    <message>
        <source>The text in the library</source>
        <translation>El texto de la biblioteca</translation>
    </message>
    <message>
        <source>The new text</source>
        <translation>El texto nuevo</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Diferencia siguiente</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>En la biblioteca</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Conservar am&amp;bas</translation>
    </message>
    <message>
        <source>Keep the &amp;older only</source>
        <translation>Conservar solo la &amp;antigua</translation>
    </message>
    <message>
        <source>The new one goes to the trash; Undo brings it back</source>
        <translation>La nueva va a la papelera; con Deshacer se recupera</translation>
    </message>
    <message>
        <source>Make it a new &amp;version of the older</source>
        <translation>Hacerla nueva &amp;versión de la antigua</translation>
    </message>
    <message>
        <source>The older statement gets the new text, and keeps its notes and its old text</source>
        <translation>La declaración antigua recibe el texto nuevo y conserva sus notas y su texto anterior</translation>
    </message>
    <message>
        <source>Struck out: only in the library. Underlined: only in the new text.</source>
        <translation>Tachado: solo en la biblioteca. Subrayado: solo en el texto nuevo.</translation>
    </message>
</context>
<context>
    <name>StatementColumn</name>
    <message>
        <source>Its pages are pictures, in which nothing can be found.
The words on them can be recognised.</source>
        <translation>Sus páginas son imágenes, en las que no se puede encontrar nada.
Sus palabras se pueden reconocer.</translation>
    </message>
    <message>
        <source>Its pages are pictures, in which nothing can be found. Install the program Tesseract (on Debian and Ubuntu the package tesseract-ocr) to have the words on them recognised here, or import the file again after another text recognition program has read it.</source>
        <translation>Sus páginas son imágenes, en las que no se puede encontrar nada. Instale el programa Tesseract (en Debian y Ubuntu, el paquete tesseract-ocr) para reconocer aquí sus palabras, o importe de nuevo el archivo después de que otro programa de reconocimiento de texto lo haya leído.</translation>
    </message>
    <message>
        <source>This document has no text layer</source>
        <translation>Este documento no tiene capa de texto</translation>
    </message>
    <message>
        <source>&amp;Recognise text…</source>
        <translation>&amp;Reconocer texto…</translation>
    </message>
</context>
<context>
    <name>StatementHead</name>
    <message numerus="yes">
        <source>%Ln highlight(s) hidden</source>
        <translation>
            <numerusform>%Ln resaltado oculto</numerusform>
            <numerusform>%Ln resaltados ocultos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
</context>
<context>
    <name>StatementList</name>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
</context>
<context>
    <name>StatementMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
</context>
<context>
    <name>StatementModel</name>
    <message>
        <source>{statement}, open</source>
        <translation>{statement}, abierta</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>Statement text</source>
        <translation>Texto de la declaración</translation>
    </message>
</context>
<context>
    <name>StatusActions</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What became of it? Such as met: opened in May</source>
        <translation>¿Qué fue de él? Por ejemplo, cumplido: se abrió en mayo</translation>
    </message>
    <message>
        <source>No status is called so.</source>
        <translation>Ningún estado se llama así.</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>No statement is open</source>
        <translation>No hay ninguna declaración abierta</translation>
    </message>
    <message>
        <source>Open one to see here what it commits to.</source>
        <translation>Abra una para ver aquí a qué compromete.</translation>
    </message>
    <message>
        <source>Commitments are not read</source>
        <translation>Compromisos no detectados</translation>
    </message>
    <message>
        <source>No commitments to count</source>
        <translation>No hay compromisos que contar</translation>
    </message>
    <message>
        <source>None was found in this statement, or all were dismissed.</source>
        <translation>No se encontró ninguno en esta declaración, o se descartaron todos.</translation>
    </message>
</context>
<context>
    <name>SummarySheet</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Por tema</translation>
    </message>
    <message>
        <source>By strength</source>
        <translation>Por fuerza</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>Por actor</translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>Export the rows</source>
        <translation>Exportar las filas</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>These are too many rows to copy; export them to a file.</source>
        <translation>Son demasiadas filas para copiarlas; expórtelas a un archivo.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s) exported to {path}</source>
        <translation>
            <numerusform>%Ln compromiso exportado a {path}</numerusform>
            <numerusform>%Ln compromisos exportados a {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln fila copiada.</numerusform>
            <numerusform>%Ln filas copiadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>Words of commitments</source>
        <translation>Palabras de los compromisos</translation>
    </message>
    <message>
        <source>Words of commitments and evidence</source>
        <translation>Palabras de los compromisos y de las pruebas</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Columns that are shown, and the order of the rows</source>
        <translation>Columnas que se muestran y orden de las filas</translation>
    </message>
    <message>
        <source>Show or hide what can be filtered by</source>
        <translation>Mostrar u ocultar los criterios del filtro</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
</context>
<context>
    <name>TextSides</name>
    <message>
        <source>The earlier text</source>
        <translation>El texto anterior</translation>
    </message>
    <message>
        <source>The later text</source>
        <translation>El texto posterior</translation>
    </message>
    <message>
        <source>(not in the earlier text)</source>
        <translation>(no está en el texto anterior)</translation>
    </message>
    <message>
        <source>(not in the later text)</source>
        <translation>(no está en el texto posterior)</translation>
    </message>
</context>
<context>
    <name>ThemeForm</name>
    <message>
        <source>Name of the theme</source>
        <translation>Nombre del tema</translation>
    </message>
    <message>
        <source>Description of the theme</source>
        <translation>Descripción del tema</translation>
    </message>
    <message>
        <source>Light colour</source>
        <translation>Color claro</translation>
    </message>
    <message>
        <source>Dark colour</source>
        <translation>Color oscuro</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>De&amp;scripción</translation>
    </message>
    <message>
        <source>One term a line. A final * lets the word go on: “tariff*”.</source>
        <translation>Un término por línea. Un * final deja que la palabra siga: «tariff*».</translation>
    </message>
    <message>
        <source>Strong terms</source>
        <translation>Términos fuertes</translation>
    </message>
    <message>
        <source>Usual terms</source>
        <translation>Términos habituales</translation>
    </message>
    <message>
        <source>Weak terms</source>
        <translation>Términos débiles</translation>
    </message>
    <message>
        <source>Acronyms, in capitals</source>
        <translation>Siglas, en mayúsculas</translation>
    </message>
</context>
<context>
    <name>ThemesPage</name>
    <message>
        <source>New theme</source>
        <translation>Nuevo tema</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>&amp;Unir con</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>Re&amp;cuperar</translation>
    </message>
    <message>
        <source>&amp;Restore built-in</source>
        <translation>&amp;Restaurar original</translation>
    </message>
    <message>
        <source>A theme needs a name.</source>
        <translation>Un tema necesita un nombre.</translation>
    </message>
    <message>
        <source>Another theme has this name.</source>
        <translation>Otro tema tiene este nombre.</translation>
    </message>
    <message>
        <source>A built-in theme can be merged into another, not deleted.</source>
        <translation>Un tema incorporado se puede unir con otro, pero no eliminar.</translation>
    </message>
    <message>
        <source>“{theme}” goes into “{other}”.</source>
        <translation>«{theme}» pasa a «{other}».</translation>
    </message>
</context>
<context>
    <name>ThreadActions</name>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Words of a promise</source>
        <translation>Palabras de una promesa</translation>
    </message>
    <message>
        <source>No thread that can be joined has these words.</source>
        <translation>Ningún hilo que se pueda unir contiene estas palabras.</translation>
    </message>
    <message>
        <source>The same promise in other statements</source>
        <translation>La misma promesa en otras declaraciones</translation>
    </message>
    <message>
        <source>Collections and statements</source>
        <translation>Colecciones y declaraciones</translation>
    </message>
    <message>
        <source>Words of a collection or statement</source>
        <translation>Palabras de una colección o declaración</translation>
    </message>
    <message>
        <source>No collection or statement has these words.</source>
        <translation>Ninguna colección ni declaración contiene estas palabras.</translation>
    </message>
    <message>
        <source>Follow promises through a collection, or the series of a statement</source>
        <translation>Seguir las promesas en una colección o en la serie de una declaración</translation>
    </message>
    <message>
        <source>Series of the open statement</source>
        <translation>Serie de la declaración abierta</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
</context>
<context>
    <name>ThreadBar</name>
    <message>
        <source>Confir&amp;m</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>All wordings are one promise; this stays so</source>
        <translation>Todas las redacciones son una misma promesa; así se queda</translation>
    </message>
    <message>
        <source>S&amp;plit here</source>
        <translation>&amp;Dividir aquí</translation>
    </message>
    <message>
        <source>From the marked wording on it is another promise</source>
        <translation>A partir de la redacción marcada es otra promesa</translation>
    </message>
    <message>
        <source>&amp;Join with…</source>
        <translation>&amp;Unir con…</translation>
    </message>
    <message>
        <source>Choose the thread that is the same promise</source>
        <translation>Elegir el hilo que es la misma promesa</translation>
    </message>
    <message>
        <source>I&amp;n the text</source>
        <translation>En el te&amp;xto</translation>
    </message>
    <message>
        <source>Show the marked wording in its text (Enter)</source>
        <translation>Mostrar la redacción marcada en su texto (Intro)</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>The threads could not be found</source>
        <translation>No se pudieron buscar los hilos</translation>
    </message>
    <message>
        <source>No statement is open</source>
        <translation>No hay ninguna declaración abierta</translation>
    </message>
    <message>
        <source>A thread is one promise, followed through the statements of a series.</source>
        <translation>Un hilo es una promesa seguida a lo largo de las declaraciones de una serie.</translation>
    </message>
    <message>
        <source>No series to follow</source>
        <translation>Ninguna serie que seguir</translation>
    </message>
    <message>
        <source>No other statement of the same parties has a like title.</source>
        <translation>Ninguna otra declaración de las mismas partes tiene un título parecido.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Wordings in time</source>
        <translation>Redacciones en el tiempo</translation>
    </message>
    <message>
        <source>Choose other statements…</source>
        <translation>Elegir otras declaraciones…</translation>
    </message>
    <message>
        <source>Choose statements…</source>
        <translation>Elegir declaraciones…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the statements to follow</source>
        <translation>Elegir las declaraciones que seguir</translation>
    </message>
    <message>
        <source>Threads that are shown</source>
        <translation>Hilos que se muestran</translation>
    </message>
    <message>
        <source>Words of a promise</source>
        <translation>Palabras de una promesa</translation>
    </message>
    <message>
        <source>No thread is like that.</source>
        <translation>Ningún hilo es así.</translation>
    </message>
    <message>
        <source>Looking for threads…</source>
        <translation>Buscando hilos…</translation>
    </message>
    <message>
        <source>The collection “{name}” has fewer than two statements.</source>
        <translation>La colección «{name}» tiene menos de dos declaraciones.</translation>
    </message>
    <message>
        <source>{done} of {every}</source>
        <translation>{done} de {every}</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
</context>
<context>
    <name>ToolBarDialog</name>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>What is ticked stands on the tool bar, in the order of the list.</source>
        <translation>Las acciones marcadas están en la barra de herramientas, en el orden de la lista.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>&amp;Words beside the main actions, where there is room</source>
        <translation>&amp;Textos junto a las acciones principales, si hay sitio</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>&amp;Restaurar los valores predeterminados</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>TourOverlay</name>
    <message>
        <source>Tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>TrashActions</name>
    <message>
        <source>{what} moved to the trash. Undo brings back what was removed.</source>
        <translation>A la papelera: {what}. Con Deshacer se recupera lo quitado.</translation>
    </message>
    <message>
        <source>Delete everything in the trash ({count}) for good?</source>
        <translation>¿Eliminar definitivamente todo el contenido de la papelera ({count})?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Their commitments, decisions, notes, bookmarks and original files go too. This cannot be undone, and the steps before it cannot be undone any more either.</source>
        <translation>También se eliminarán sus compromisos, decisiones, notas, marcadores y archivos originales. Esto no se puede deshacer, y los pasos anteriores tampoco se podrán deshacer ya.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>Delete {what} for good?</source>
        <translation>¿Eliminar definitivamente {what}?</translation>
    </message>
</context>
<context>
    <name>UnsavedNotesBox</name>
    <message>
        <source>Not all that was written in notes could be saved.</source>
        <translation>No se pudo guardar todo lo que se escribió en las notas.</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>&amp;Cerrar sin guardar</translation>
    </message>
    <message>
        <source>{reason}

It is tried again; the window closes once it is saved.</source>
        <translation>{reason}

Se intenta de nuevo; la ventana se cerrará cuando esté guardado.</translation>
    </message>
</context>
<context>
    <name>VersionActions</name>
    <message>
        <source>Importing the new version…</source>
        <translation>Importando la nueva versión…</translation>
    </message>
    <message>
        <source>Reading the file again…</source>
        <translation>Leyendo de nuevo el archivo…</translation>
    </message>
    <message>
        <source>Statements ({endings});;All files (*)</source>
        <translation>Declaraciones ({endings});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import new version of “{title}”</source>
        <translation>Importar nueva versión de «{title}»</translation>
    </message>
</context>
<context>
    <name>WatchActions</name>
    <message numerus="yes">
        <source>%Ln statement(s) came in from the watched folders.</source>
        <translation>
            <numerusform>%Ln declaración importada de las carpetas vigiladas.</numerusform>
            <numerusform>%Ln declaraciones importadas de las carpetas vigiladas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Watched folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <source>What is new or changed in these folders is imported when Briefreader starts, and while it is open. Nothing in them is changed.</source>
        <translation>Lo nuevo o cambiado en estas carpetas se importa al iniciar Briefreader y mientras está abierto. Nada se cambia en ellas.</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Añadir carpeta…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Vigilar carpeta</translation>
    </message>
</context>
<context>
    <name>YearTimeline</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more at this time</source>
        <translation>
            <numerusform>y %Ln más en esta fecha</numerusform>
            <numerusform>y %Ln más en esta fecha</numerusform>
        </translation>
    </message>
    <message>
        <source>Due dates of {year}</source>
        <translation>Plazos de {year}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>_AlarmChoice</name>
    <message>
        <source>A&amp;larms, this many days before:</source>
        <translation>&amp;Alarmas, estos días antes:</translation>
    </message>
    <message>
        <source>Days before the due date</source>
        <translation>Días antes del plazo</translation>
    </message>
</context>
<context>
    <name>_LookingAfter</name>
    <message>
        <source>Who looks after it</source>
        <translation>Quién se ocupa</translation>
    </message>
    <message>
        <source>&amp;Remind on</source>
        <translation>&amp;Recordar el</translation>
    </message>
    <message>
        <source>Day of the reminder</source>
        <translation>Día del recordatorio</translation>
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
        <translation>Columnas &amp;separadas por:</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>No statement is chosen</source>
        <translation>Ninguna declaración elegida</translation>
    </message>
    <message>
        <source>{which} statement: {title}. Choose another</source>
        <translation>Declaración {which}: {title}. Elegir otra</translation>
    </message>
</context>
<context>
    <name>_Similar</name>
    <message>
        <source>Making a new version…</source>
        <translation>Creando una nueva versión…</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>About Briefreader</source>
        <translation>Acerca de Briefreader</translation>
    </message>
    <message>
        <source>The icon of Briefreader</source>
        <translation>El icono de Briefreader</translation>
    </message>
    <message>
        <source>Finds, in joint statements and communiqués, what governments promised.
It works offline: nothing you open leaves this computer.

Briefreader is free software under the MIT licence. It uses Qt and PySide6
under the LGPL 3, and sqlite-utils under the Apache licence 2.0.</source>
        <translation>Encuentra en declaraciones conjuntas y comunicados lo que prometieron los gobiernos.
Funciona sin conexión: nada de lo que abra sale de este equipo.

Briefreader es software libre con licencia MIT. Usa Qt y PySide6
con licencia LGPL 3, y sqlite-utils con licencia Apache 2.0.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Briefreader {version}</source>
        <translation>Briefreader {version}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Lectura</translation>
    </message>
    <message>
        <source>The text of the open statement</source>
        <translation>El texto de la declaración abierta</translation>
    </message>
    <message>
        <source>&amp;Commitments of all statements</source>
        <translation>&amp;Compromisos de todas las declaraciones</translation>
    </message>
    <message>
        <source>A table to filter, sort and judge</source>
        <translation>Una tabla para filtrar, ordenar y valorar</translation>
    </message>
    <message>
        <source>C&amp;omparison</source>
        <translation>C&amp;omparación</translation>
    </message>
    <message>
        <source>Two statements side by side</source>
        <translation>Dos declaraciones lado a lado</translation>
    </message>
    <message>
        <source>&amp;Due dates</source>
        <translation>&amp;Plazos</translation>
    </message>
    <message>
        <source>What is due in all statements, and a year on a line</source>
        <translation>Lo que vence en todas las declaraciones, y un año en una línea</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>&amp;Hilos</translation>
    </message>
    <message>
        <source>One promise through the statements of a series</source>
        <translation>Una promesa a lo largo de las declaraciones de una serie</translation>
    </message>
    <message>
        <source>&amp;Library in figures</source>
        <translation>&amp;Biblioteca en cifras</translation>
    </message>
    <message>
        <source>Who promised how much, on what, and what became of it</source>
        <translation>Quién prometió cuánto, sobre qué, y qué fue de ello</translation>
    </message>
    <message>
        <source>&amp;Notes of all statements</source>
        <translation>&amp;Notas de todas las declaraciones</translation>
    </message>
    <message>
        <source>What was written and highlighted in the whole library</source>
        <translation>Lo escrito y resaltado en toda la biblioteca</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Re&amp;ducir</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Paleta de ó&amp;rdenes…</translation>
    </message>
    <message>
        <source>Do anything by its name</source>
        <translation>Hacer cualquier cosa por su nombre</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visita guiada</translation>
    </message>
    <message>
        <source>Four steps through the window</source>
        <translation>La ventana en cuatro pasos</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation>Res&amp;umen</translation>
    </message>
    <message>
        <source>The commitments of the statement at a glance</source>
        <translation>Los compromisos de la declaración de un vistazo</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>&amp;Esquema</translation>
    </message>
    <message>
        <source>The headings of the statement</source>
        <translation>Los encabezados de la declaración</translation>
    </message>
    <message>
        <source>&amp;Text alone</source>
        <translation>&amp;Solo texto</translation>
    </message>
    <message>
        <source>Hide panels and bars; Esc is back</source>
        <translation>Ocultar paneles y barras; con Esc se vuelve</translation>
    </message>
    <message>
        <source>Show &amp;highlights</source>
        <translation>Mostrar re&amp;saltados</translation>
    </message>
    <message>
        <source>Tool &amp;bar…</source>
        <translation>Barra de herram&amp;ientas…</translation>
    </message>
    <message>
        <source>Choose which actions stand on the tool bar</source>
        <translation>Elegir las acciones de la barra de herramientas</translation>
    </message>
    <message>
        <source>Cards in the &amp;margin</source>
        <translation>Tar&amp;jetas en el margen</translation>
    </message>
    <message>
        <source>Notes, due dates and statuses beside the text, where there is room</source>
        <translation>Notas, plazos y estados junto al texto, si hay sitio</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Seguir el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>S&amp;epia</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>By &amp;theme</source>
        <translation>Por &amp;tema</translation>
    </message>
    <message>
        <source>By &amp;actor</source>
        <translation>Por &amp;actor</translation>
    </message>
    <message>
        <source>By &amp;strength</source>
        <translation>Por &amp;fuerza</translation>
    </message>
    <message>
        <source>By &amp;due date</source>
        <translation>Por &amp;plazo</translation>
    </message>
    <message>
        <source>By &amp;review</source>
        <translation>Por &amp;revisión</translation>
    </message>
    <message>
        <source>By stat&amp;us</source>
        <translation>Por &amp;estado</translation>
    </message>
    <message>
        <source>Compact ro&amp;ws</source>
        <translation>&amp;Filas compactas</translation>
    </message>
    <message>
        <source>List each commitment in one line</source>
        <translation>Mostrar cada compromiso en una sola línea</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;About Briefreader</source>
        <translation>&amp;Acerca de Briefreader</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Next commitment</source>
        <translation>Compromiso &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous commitment</source>
        <translation>Compromiso &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>This is a commitment</source>
        <translation>Es un compromiso</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>This is no commitment</source>
        <translation>No es un compromiso</translation>
    </message>
    <message>
        <source>&amp;Back to not reviewed</source>
        <translation>&amp;Volver a sin revisar</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Correct strength, actors, theme, due date</source>
        <translation>Corregir fuerza, actores, tema y plazo</translation>
    </message>
    <message>
        <source>Set &amp;words from selection</source>
        <translation>Ajustar a la &amp;selección</translation>
    </message>
    <message>
        <source>Next &amp;not reviewed</source>
        <translation>Si&amp;guiente sin revisar</translation>
    </message>
    <message>
        <source>Previous no&amp;t reviewed</source>
        <translation>A&amp;nterior sin revisar</translation>
    </message>
    <message>
        <source>&amp;Firm</source>
        <translation>&amp;Firme</translation>
    </message>
    <message>
        <source>The words bind</source>
        <translation>Las palabras obligan</translation>
    </message>
    <message>
        <source>&amp;Intent</source>
        <translation>&amp;Intención</translation>
    </message>
    <message>
        <source>The words intend or seek</source>
        <translation>Las palabras expresan intención o esfuerzo</translation>
    </message>
    <message>
        <source>&amp;Reaffirmed</source>
        <translation>&amp;Reafirmado</translation>
    </message>
    <message>
        <source>An earlier promise, renewed</source>
        <translation>Una promesa anterior, renovada</translation>
    </message>
    <message>
        <source>Set or replace &amp;theme…</source>
        <translation>Fijar o reemplazar &amp;tema…</translation>
    </message>
    <message>
        <source>Set the commitment&apos;s theme; the one that it has is replaced</source>
        <translation>Fijar el tema del compromiso; reemplaza el que tiene</translation>
    </message>
    <message>
        <source>Add t&amp;heme…</source>
        <translation>Añadir te&amp;ma…</translation>
    </message>
    <message>
        <source>Give the commitment a further theme</source>
        <translation>Dar al compromiso un tema más</translation>
    </message>
    <message>
        <source>&amp;Actor…</source>
        <translation>Acto&amp;r…</translation>
    </message>
    <message>
        <source>Choose or type who promised it</source>
        <translation>Elegir o escribir quién lo prometió</translation>
    </message>
    <message>
        <source>&amp;Due date…</source>
        <translation>&amp;Plazo…</translation>
    </message>
    <message>
        <source>Type by when it is due</source>
        <translation>Escribir para cuándo es</translation>
    </message>
    <message>
        <source>&amp;Follow up…</source>
        <translation>Seg&amp;uimiento…</translation>
    </message>
    <message>
        <source>Say what became of it, and what shows it</source>
        <translation>Decir qué fue de él y qué lo demuestra</translation>
    </message>
    <message>
        <source>Stat&amp;us…</source>
        <translation>Estad&amp;o…</translation>
    </message>
    <message>
        <source>Say what became of it</source>
        <translation>Decir qué fue de él</translation>
    </message>
    <message>
        <source>Re&amp;lated commitments…</source>
        <translation>Compromisos re&amp;lacionados…</translation>
    </message>
    <message>
        <source>Who promised the like, and when</source>
        <translation>Quién prometió algo parecido, y cuándo</translation>
    </message>
    <message>
        <source>Back to where you came &amp;from</source>
        <translation>Vol&amp;ver al punto de partida</translation>
    </message>
    <message>
        <source>The commitment whose related ones you looked at</source>
        <translation>El compromiso cuyos relacionados ha consultado</translation>
    </message>
    <message>
        <source>Copy ro&amp;ws as a table</source>
        <translation>Cop&amp;iar filas como tabla</translation>
    </message>
    <message>
        <source>The selected rows of the table, for a document or spreadsheet</source>
        <translation>Las filas seleccionadas de la tabla, para un documento o una hoja de cálculo</translation>
    </message>
    <message>
        <source>E&amp;xport rows…</source>
        <translation>E&amp;xportar filas…</translation>
    </message>
    <message>
        <source>Write all rows that the table lists to a file</source>
        <translation>Escribir en un archivo todas las filas de la tabla</translation>
    </message>
    <message>
        <source>&amp;Longer by a word</source>
        <translation>A&amp;largar una palabra</translation>
    </message>
    <message>
        <source>&amp;Shorter by a word</source>
        <translation>A&amp;cortar una palabra</translation>
    </message>
    <message>
        <source>Longer by a s&amp;entence</source>
        <translation>Alargar una &amp;frase</translation>
    </message>
    <message>
        <source>Shorter by a se&amp;ntence</source>
        <translation>Acortar una f&amp;rase</translation>
    </message>
    <message>
        <source>&amp;Begin a word earlier</source>
        <translation>&amp;Empezar una palabra antes</translation>
    </message>
    <message>
        <source>Begin a word la&amp;ter</source>
        <translation>Empezar una palabra &amp;después</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>D&amp;ividir</translation>
    </message>
    <message>
        <source>Make two commitments of it, at the cursor</source>
        <translation>Hacer de él dos compromisos, en el cursor</translation>
    </message>
    <message>
        <source>&amp;Merge with the next</source>
        <translation>&amp;Unir con el siguiente</translation>
    </message>
    <message>
        <source>Make one commitment of two</source>
        <translation>Hacer un compromiso de dos</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Add commitment</source>
        <translation>A&amp;ñadir compromiso</translation>
    </message>
    <message>
        <source>Make the selected passage a commitment</source>
        <translation>Hacer un compromiso del pasaje seleccionado</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Resaltar</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Note on the selected passage or the current commitment</source>
        <translation>Nota sobre el pasaje seleccionado o el compromiso actual</translation>
    </message>
    <message>
        <source>Note on the &amp;whole statement</source>
        <translation>Nota sobre &amp;toda la declaración</translation>
    </message>
    <message>
        <source>Write what concerns all of it</source>
        <translation>Escribir lo que se refiere a toda ella</translation>
    </message>
    <message>
        <source>&amp;Edit note</source>
        <translation>&amp;Editar nota</translation>
    </message>
    <message>
        <source>Ne&amp;xt note</source>
        <translation>Nota &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous note</source>
        <translation>Nota &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Marcador</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>Poner un marcador en este lugar</translation>
    </message>
    <message>
        <source>Next b&amp;ookmark</source>
        <translation>Marcador si&amp;guiente</translation>
    </message>
    <message>
        <source>Previous boo&amp;kmark</source>
        <translation>Marcador anter&amp;ior</translation>
    </message>
    <message>
        <source>&amp;Note on the commitment</source>
        <translation>Nota so&amp;bre el compromiso</translation>
    </message>
    <message>
        <source>Co&amp;py the commitment</source>
        <translation>Cop&amp;iar el compromiso</translation>
    </message>
    <message>
        <source>Copy the commitment with ci&amp;tation</source>
        <translation>Copi&amp;ar el compromiso con referencia</translation>
    </message>
    <message>
        <source>Copy the commitment as &amp;Markdown</source>
        <translation>Copiar el compromiso como Markdo&amp;wn</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a statement from a file</source>
        <translation>Abrir una declaración desde un archivo</translation>
    </message>
    <message>
        <source>&amp;Import folder…</source>
        <translation>&amp;Importar carpeta…</translation>
    </message>
    <message>
        <source>New li&amp;brary…</source>
        <translation>Nueva &amp;biblioteca…</translation>
    </message>
    <message>
        <source>Make an empty library and go on in it</source>
        <translation>Crear una biblioteca vacía y seguir en ella</translation>
    </message>
    <message>
        <source>Open libr&amp;ary…</source>
        <translation>Abrir bib&amp;lioteca…</translation>
    </message>
    <message>
        <source>Go on in another library; what you write is stored first</source>
        <translation>Seguir en otra biblioteca; antes se guarda lo que escribe</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>Carpetas &amp;vigiladas…</translation>
    </message>
    <message>
        <source>Import by itself what is new in some folders</source>
        <translation>Importar automáticamente lo nuevo de algunas carpetas</translation>
    </message>
    <message>
        <source>Paste as &amp;new statement</source>
        <translation>&amp;Pegar como nueva declaración</translation>
    </message>
    <message>
        <source>Make a statement of the text in the clipboard</source>
        <translation>Crear una declaración con el texto del portapapeles</translation>
    </message>
    <message>
        <source>Import notes and co&amp;des…</source>
        <translation>Importar &amp;notas y códigos…</translation>
    </message>
    <message>
        <source>Take in what was noted or coded in another program</source>
        <translation>Incorporar lo anotado o codificado en otro programa</translation>
    </message>
    <message>
        <source>Import new &amp;version…</source>
        <translation>Importar nueva &amp;versión…</translation>
    </message>
    <message>
        <source>Give the statement the changed text of a file</source>
        <translation>Dar a la declaración el texto modificado de un archivo</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write statements, commitments and notes to a file for other programs</source>
        <translation>Escribir declaraciones, compromisos y notas en un archivo para otros programas</translation>
    </message>
    <message>
        <source>Compare &amp;with…</source>
        <translation>C&amp;omparar con…</translation>
    </message>
    <message>
        <source>See what is new, dropped, firmer or softer since another statement</source>
        <translation>Ver qué es nuevo, se abandonó o es más firme o más débil desde otra declaración</translation>
    </message>
    <message>
        <source>Read &amp;as…</source>
        <translation>Leer co&amp;mo…</translation>
    </message>
    <message>
        <source>Choose the encoding in which the letters of its file are right</source>
        <translation>Elegir la codificación con la que las letras de su archivo sean correctas</translation>
    </message>
    <message>
        <source>Recogni&amp;se text…</source>
        <translation>Reconocer te&amp;xto…</translation>
    </message>
    <message>
        <source>Have the words on the scanned pages of its file recognised</source>
        <translation>Reconocer las palabras de las páginas escaneadas de su archivo</translation>
    </message>
    <message>
        <source>P&amp;roperties…</source>
        <translation>&amp;Propiedades…</translation>
    </message>
    <message>
        <source>Show ori&amp;ginal file</source>
        <translation>Mostrar archivo ori&amp;ginal</translation>
    </message>
    <message>
        <source>Open the file that the statement came from in its own program</source>
        <translation>Abrir en su programa el archivo del que procede la declaración</translation>
    </message>
    <message>
        <source>&amp;Design briefing…</source>
        <translation>Diseñar nota in&amp;formativa…</translation>
    </message>
    <message>
        <source>Choose statements, sections and head, and see the page</source>
        <translation>Elegir declaraciones, secciones y encabezado, y ver la página</translation>
    </message>
    <message>
        <source>Design briefing</source>
        <translation>Nota informativa</translation>
    </message>
    <message>
        <source>Pa&amp;ge setup…</source>
        <translation>Configurar pá&amp;gina…</translation>
    </message>
    <message>
        <source>Choose paper and margins for printing</source>
        <translation>Elegir papel y márgenes para imprimir</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Vista previa de i&amp;mpresión…</translation>
    </message>
    <message>
        <source>&amp;Print briefing…</source>
        <translation>Imprimir &amp;nota informativa…</translation>
    </message>
    <message>
        <source>Print the briefing</source>
        <translation>Imprimir la nota informativa</translation>
    </message>
    <message>
        <source>&amp;Export briefing as PDF…</source>
        <translation>&amp;Exportar nota informativa como PDF…</translation>
    </message>
    <message>
        <source>Save the one-page briefing as a PDF</source>
        <translation>Guardar como PDF la nota informativa de una página</translation>
    </message>
    <message>
        <source>&amp;Send to a colleague…</source>
        <translation>&amp;Enviar a un colega…</translation>
    </message>
    <message>
        <source>Write the statement with all decisions and notes to a file</source>
        <translation>Escribir en un archivo la declaración con todas las decisiones y notas</translation>
    </message>
    <message>
        <source>&amp;Import from a colleague…</source>
        <translation>&amp;Importar de un colega…</translation>
    </message>
    <message>
        <source>Take in a statement with a colleague&apos;s decisions and notes</source>
        <translation>Incorporar una declaración con las decisiones y notas de un colega</translation>
    </message>
    <message>
        <source>&amp;Agreement with a colleague…</source>
        <translation>&amp;Concordancia con un colega…</translation>
    </message>
    <message>
        <source>How far a colleague&apos;s judgements are the same as yours</source>
        <translation>Hasta qué punto las valoraciones de un colega coinciden con las suyas</translation>
    </message>
    <message>
        <source>Archive &amp;library…</source>
        <translation>&amp;Archivar biblioteca…</translation>
    </message>
    <message>
        <source>Put everything in the library into one file</source>
        <translation>Poner todo el contenido de la biblioteca en un solo archivo</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Bring back the library as a backup has it</source>
        <translation>Recuperar la biblioteca tal como está en una copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>All is saved; Undo reaches back to the start of the session</source>
        <translation>Todo está guardado; Deshacer llega hasta el inicio de la sesión</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy with ci&amp;tation</source>
        <translation>C&amp;opiar con referencia</translation>
    </message>
    <message>
        <source>Copy the words with title, date and paragraph</source>
        <translation>Copiar las palabras con título, fecha y párrafo</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como Mar&amp;kdown</translation>
    </message>
    <message>
        <source>Copy the words as a quotation in Markdown</source>
        <translation>Copiar las palabras como cita en Markdown</translation>
    </message>
    <message>
        <source>Copy &amp;list of quotations</source>
        <translation>Copiar &amp;lista de citas</translation>
    </message>
    <message>
        <source>Copy the selected commitments, or all, as a list</source>
        <translation>Copiar como lista los compromisos seleccionados, o todos</translation>
    </message>
    <message>
        <source>&amp;Find in statement</source>
        <translation>&amp;Buscar en la declaración</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>Buscar en la b&amp;iblioteca</translation>
    </message>
    <message>
        <source>Fi&amp;lter commitments</source>
        <translation>&amp;Filtrar compromisos</translation>
    </message>
    <message>
        <source>Filter s&amp;tatements</source>
        <translation>Filtrar d&amp;eclaraciones</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation>&amp;Colecciones…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>E&amp;tiquetas…</translation>
    </message>
    <message>
        <source>&amp;New collection…</source>
        <translation>&amp;Nueva colección…</translation>
    </message>
    <message>
        <source>Rena&amp;me collection or tag…</source>
        <translation>Renom&amp;brar colección o etiqueta…</translation>
    </message>
    <message>
        <source>De&amp;lete collection or tag</source>
        <translation>E&amp;liminar colección o etiqueta</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Move the chosen statements to the trash</source>
        <translation>Mover las declaraciones elegidas a la papelera</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Take them out of the trash again</source>
        <translation>Sacarlas de la papelera</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>Eliminar &amp;definitivamente…</translation>
    </message>
    <message>
        <source>&amp;Empty trash…</source>
        <translation>V&amp;aciar papelera…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Declaración</translation>
    </message>
    <message>
        <source>&amp;Commitment</source>
        <translation>&amp;Compromiso</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>&amp;Fuerza</translation>
    </message>
    <message>
        <source>Recent &amp;files</source>
        <translation>Archivos re&amp;cientes</translation>
    </message>
    <message>
        <source>Recent &amp;libraries</source>
        <translation>Bibli&amp;otecas recientes</translation>
    </message>
    <message>
        <source>Ex&amp;change</source>
        <translation>In&amp;tercambio</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>Pala&amp;bras</translation>
    </message>
    <message>
        <source>&amp;Group commitments</source>
        <translation>A&amp;grupar compromisos</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
</context>
<context>
    <name>agreement</name>
    <message>
        <source>Compared are all places that either of you has found or marked; two are the same if they share half the words of the shorter. Strength and theme: where both have kept the commitment. Kappa (Cohen 1960) is undefined where only one answer was given.</source>
        <translation>Se comparan todos los pasajes que cualquiera de los dos ha encontrado o marcado; dos son el mismo si comparten la mitad de las palabras del más corto. Fuerza y tema: donde ambos han conservado el compromiso. Kappa (Cohen 1960) no está definido donde solo se dio una respuesta.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparados</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>your colleague</source>
        <translation>su colega</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>no definido</translation>
    </message>
    <message>
        <source>Is it a commitment?</source>
        <translation>¿Es un compromiso?</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>First theme</source>
        <translation>Primer tema</translation>
    </message>
    <message>
        <source>Kept by both: {both}. Only by you: {mine}. Only by {author}: {theirs}. Dismissed by both: {neither}.</source>
        <translation>Conservados por ambos: {both}. Solo por usted: {mine}. Solo por {author}: {theirs}. Descartados por ambos: {neither}.</translation>
    </message>
    <message>
        <source>Not reviewed yet: {mine} of yours, {theirs} of {author}. They count as kept, and make the agreement look better than it is.</source>
        <translation>Aún sin revisar: {mine} por usted, {theirs} por {author}. Cuentan como conservados y hacen que la concordancia parezca mejor de lo que es.</translation>
    </message>
    <message>
        <source>Agreement with {author} on “{title}”</source>
        <translation>Concordancia con {author} en «{title}»</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>briefing</name>
    <message>
        <source>Key figures</source>
        <translation>Cifras clave</translation>
    </message>
    <message>
        <source>Upcoming dates</source>
        <translation>Próximos plazos</translation>
    </message>
    <message>
        <source>Commitments by theme</source>
        <translation>Compromisos por tema</translation>
    </message>
    <message>
        <source>Commitments by actor</source>
        <translation>Compromisos por actor</translation>
    </message>
    <message>
        <source>New since the previous statement</source>
        <translation>Nuevo desde la declaración anterior</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <source>Letter (8½ × 11 in)</source>
        <translation>Carta (8½ × 11 in)</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Add bookmark</source>
        <translation>la adición del marcador</translation>
    </message>
    <message>
        <source>Rename bookmark</source>
        <translation>el cambio de nombre del marcador</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>la retirada del marcador</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>la adición de la nota</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>la edición de la nota</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>el resaltado</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>la retirada de la nota</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>la retirada del resaltado</translation>
    </message>
    <message>
        <source>Delete without a place</source>
        <translation>la eliminación del elemento sin lugar</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>la recolocación</translation>
    </message>
    <message>
        <source>Recover notes</source>
        <translation>la recuperación de notas</translation>
    </message>
    <message>
        <source>Find alignment right</source>
        <translation>la aprobación del emparejamiento</translation>
    </message>
    <message>
        <source>Find alignment wrong</source>
        <translation>el rechazo del emparejamiento</translation>
    </message>
    <message>
        <source>Pair commitments</source>
        <translation>el emparejamiento de compromisos</translation>
    </message>
    <message>
        <source>Change themes</source>
        <translation>el cambio de los temas</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>la adición de la prueba</translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <translation>la edición de la prueba</translation>
    </message>
    <message>
        <source>Delete evidence</source>
        <translation>la eliminación de la prueba</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>el cambio de estado</translation>
    </message>
    <message>
        <source>Import from colleague</source>
        <translation>la importación de un colega</translation>
    </message>
    <message>
        <source>Import notes and codes</source>
        <translation>la importación de notas y códigos</translation>
    </message>
    <message>
        <source>Split commitment</source>
        <translation>la división del compromiso</translation>
    </message>
    <message>
        <source>Merge commitments</source>
        <translation>la unión de compromisos</translation>
    </message>
    <message>
        <source>Set words of commitment</source>
        <translation>el cambio del pasaje del compromiso</translation>
    </message>
    <message>
        <source>Confirm commitment</source>
        <translation>la confirmación del compromiso</translation>
    </message>
    <message>
        <source>Dismiss commitment</source>
        <translation>el descarte del compromiso</translation>
    </message>
    <message>
        <source>Reset review</source>
        <translation>la vuelta a sin revisar</translation>
    </message>
    <message>
        <source>Edit commitment</source>
        <translation>la edición del compromiso</translation>
    </message>
    <message>
        <source>Add commitment</source>
        <translation>la adición del compromiso</translation>
    </message>
    <message>
        <source>Remove commitment</source>
        <translation>la retirada del compromiso</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>la creación de la colección</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>el cambio de nombre de la colección</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>la eliminación de la colección</translation>
    </message>
    <message>
        <source>Put into collection</source>
        <translation>la inclusión en la colección</translation>
    </message>
    <message>
        <source>Take out of collection</source>
        <translation>la retirada de la colección</translation>
    </message>
    <message>
        <source>Tag statements</source>
        <translation>el etiquetado de declaraciones</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>el cambio de nombre de la etiqueta</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>la eliminación de la etiqueta</translation>
    </message>
    <message>
        <source>Remove statement</source>
        <translation>la retirada de la declaración</translation>
    </message>
    <message>
        <source>Remove statements</source>
        <translation>la retirada de declaraciones</translation>
    </message>
    <message>
        <source>Edit properties</source>
        <translation>la edición de las propiedades</translation>
    </message>
    <message>
        <source>Set language</source>
        <translation>el cambio de idioma</translation>
    </message>
    <message>
        <source>Restore statement</source>
        <translation>la restauración de la declaración</translation>
    </message>
    <message>
        <source>Restore statements</source>
        <translation>la restauración de declaraciones</translation>
    </message>
    <message>
        <source>Confirm thread</source>
        <translation>la confirmación del hilo</translation>
    </message>
    <message>
        <source>Split thread</source>
        <translation>la división del hilo</translation>
    </message>
    <message>
        <source>Join threads</source>
        <translation>la unión de hilos</translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>It says {now}, but this library was used on {last_used}. Notes and decisions are dated by the clock: set it before you go on.</source>
        <translation>Indica {now}, pero esta biblioteca se usó el {last_used}. Las notas y decisiones se fechan con el reloj: póngalo en hora antes de seguir.</translation>
    </message>
    <message>
        <source>The clock of this computer seems to be slow.</source>
        <translation>El reloj de este equipo parece atrasado.</translation>
    </message>
</context>
<context>
    <name>colours</name>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>judged right</source>
        <translation>dado por correcto</translation>
    </message>
</context>
<context>
    <name>coverage</name>
    <message>
        <source>not read</source>
        <translation>no detectados</translation>
    </message>
    <message>
        <source>Select a passage in the text and press Ctrl+Shift+A to add one by hand.</source>
        <translation>Seleccione un pasaje del texto y pulse Ctrl+Mayús+A para añadir uno a mano.</translation>
    </message>
    <message>
        <source>Commitments are read in English, French, Spanish and Russian. Not all of this statement is in these languages, so some may be missing.</source>
        <translation>Los compromisos se detectan en inglés, francés, español y ruso. No toda esta declaración está en estos idiomas, así que pueden faltar algunos.</translation>
    </message>
    <message>
        <source>Commitments are not read in the language of this statement, only in English, French, Spanish and Russian.</source>
        <translation>Los compromisos no se detectan en el idioma de esta declaración, solo en inglés, francés, español y ruso.</translation>
    </message>
    <message>
        <source>The language of this statement is not known. Commitments are read in English, French, Spanish and Russian.</source>
        <translation>No se conoce el idioma de esta declaración. Los compromisos se detectan en inglés, francés, español y ruso.</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>La operación no se pudo realizar.</translation>
    </message>
</context>
<context>
    <name>due</name>
    <message>
        <source>To look at again</source>
        <translation>Para volver a mirar</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>In the next 30 days</source>
        <translation>En los próximos 30 días</translation>
    </message>
    <message>
        <source>In 31 to 90 days</source>
        <translation>En 31 a 90 días</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>{group}: {count}</source>
        <translation>{group}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>en %Ln año</numerusform>
            <numerusform>en %Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>hace %Ln año</numerusform>
            <numerusform>hace %Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>en %Ln mes</numerusform>
            <numerusform>en %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>hace %Ln mes</numerusform>
            <numerusform>hace %Ln meses</numerusform>
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
        <translation>Europa occidental</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europa central</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Báltico</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chino simplificado</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chino tradicional</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>{letters} ({name})</source>
        <translation>{letters} ({name})</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Statement {number} is in the trash: restore it to compare it.</source>
        <translation>La declaración {number} está en la papelera: restáurela para compararla.</translation>
    </message>
    <message>
        <source>The output cannot be written ({reason}).</source>
        <translation>No se puede escribir la salida ({reason}).</translation>
    </message>
    <message>
        <source>{what}: slope must be a number above 0 and offset a number</source>
        <translation>{what}: slope debe ser un número mayor que 0 y offset un número</translation>
    </message>
    <message>
        <source>{what}: {name} must be a whole number</source>
        <translation>{what}: {name} debe ser un número entero</translation>
    </message>
    <message>
        <source>{where}: months must be three numbers from 1 to 12</source>
        <translation>{where}: months debe ser tres números de 1 a 12</translation>
    </message>
    <message>
        <source>{where}: year must be a month and a day such as 04-30</source>
        <translation>{where}: year debe ser un mes y un día, como 04-30</translation>
    </message>
    <message>
        <source>{what}: {name} must be one of {names}</source>
        <translation>{what}: {name} debe ser uno de {names}</translation>
    </message>
    <message>
        <source>{where}: a key has small letters, digits and hyphens only</source>
        <translation>{where}: una clave solo tiene minúsculas, cifras y guiones</translation>
    </message>
    <message>
        <source>{where}: {key} must be a colour such as #a0c4ff</source>
        <translation>{where}: {key} debe ser un color como #a0c4ff</translation>
    </message>
    <message>
        <source>{what}, theme {key}: the key is used twice</source>
        <translation>{what}, tema {key}: la clave se usa dos veces</translation>
    </message>
    <message>
        <source>{what}: there is no theme {key}</source>
        <translation>{what}: no hay ningún tema {key}</translation>
    </message>
    <message>
        <source>{where}: {key} must be written as [{key}]</source>
        <translation>{where}: {key} debe escribirse como [{key}]</translation>
    </message>
    <message>
        <source>{where}: {name} does not end like its paradigm</source>
        <translation>{where}: {name} no termina como su paradigma</translation>
    </message>
    <message>
        <source>{where}: {name} must be written as features, colon, forms</source>
        <translation>{where}: {name} debe escribirse así: rasgos, dos puntos, formas</translation>
    </message>
    <message>
        <source>{where}: {name} must be written as -ending: -infinitive features</source>
        <translation>{where}: {name} debe escribirse así: -terminación: -infinitivo rasgos</translation>
    </message>
    <message>
        <source>{where}: {key} must be a list of texts in quotes</source>
        <translation>{where}: {key} debe ser una lista de textos entre comillas</translation>
    </message>
    <message>
        <source>{where}: there is no class {name}</source>
        <translation>{where}: no hay ninguna clase {name}</translation>
    </message>
    <message>
        <source>{where}: kind must be state or organisation</source>
        <translation>{where}: kind debe ser state u organisation</translation>
    </message>
    <message>
        <source>{where}: name must be one of {kinds}, not {name}</source>
        <translation>{where}: name debe ser uno de {kinds}, no {name}</translation>
    </message>
    <message>
        <source>{where}: the words of {entry} have different numbers of endings</source>
        <translation>{where}: las palabras de {entry} tienen distinto número de terminaciones</translation>
    </message>
    <message>
        <source>{where}: there are no endings {name} for {word}</source>
        <translation>{where}: no hay terminaciones {name} para {word}</translation>
    </message>
    <message>
        <source>{where}: an outcome has a status and words</source>
        <translation>{where}: un resultado tiene un estado y palabras</translation>
    </message>
    <message>
        <source>{where}: write (?:...) instead of (...)</source>
        <translation>{where}: escriba (?:...) en lugar de (...)</translation>
    </message>
    <message>
        <source>{where}: its macros use each other in a circle</source>
        <translation>{where}: sus macros se usan unas a otras en círculo</translation>
    </message>
    <message>
        <source>{where}: {key} must be written as [[{key}]] entries</source>
        <translation>{where}: {key} debe escribirse como entradas [[{key}]]</translation>
    </message>
    <message>
        <source>{where}: {key} must map names to texts in quotes</source>
        <translation>{where}: {key} debe asociar nombres con textos entre comillas</translation>
    </message>
    <message>
        <source>{where}: {key} must be a text in quotes</source>
        <translation>{where}: {key} debe ser un texto entre comillas</translation>
    </message>
    <message>
        <source>{where}: {key} must be a number, 0 or more</source>
        <translation>{where}: {key} debe ser un número, 0 o mayor</translation>
    </message>
    <message>
        <source>{where}: confidence must be between 0 and 1</source>
        <translation>{where}: confidence debe estar entre 0 y 1</translation>
    </message>
    <message>
        <source>{where}: {key} must be true or false</source>
        <translation>{where}: {key} debe ser true o false</translation>
    </message>
    <message>
        <source>{what}: not valid TOML: {reason}</source>
        <translation>{what}: TOML no válido: {reason}</translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where}: {reason}</translation>
    </message>
    <message>
        <source>{where}: not a valid pattern: {reason}</source>
        <translation>{where}: patrón no válido: {reason}</translation>
    </message>
    <message>
        <source>{where}: there is no macro {macro}</source>
        <translation>{where}: no hay ninguna macro {macro}</translation>
    </message>
    <message>
        <source>{path}: the file unpacks to more than {limit} MB; it was not read.</source>
        <translation>{path}: descomprimido, el archivo ocupa más de {limit} MB; no se leyó.</translation>
    </message>
    <message>
        <source>{path}: a part of the file has a name that leads out of it; it was not read.</source>
        <translation>{path}: una parte del archivo tiene un nombre que lleva fuera de él; no se leyó.</translation>
    </message>
    <message>
        <source>{path}: {name} declares entities, which documents do not; not read.</source>
        <translation>{path}: {name} declara entidades, algo que los documentos no hacen; no se leyó.</translation>
    </message>
    <message>
        <source>The dashboard needs bokeh: pip install bokeh.</source>
        <translation>El panel necesita bokeh: pip install bokeh.</translation>
    </message>
    <message>
        <source>The worker at {worker} has no Briefreader ({reason}).</source>
        <translation>El proceso de trabajo {worker} no tiene Briefreader ({reason}).</translation>
    </message>
    <message>
        <source>The worker at {worker} has another version of Briefreader ({theirs}, this is {ours}): install the same everywhere.</source>
        <translation>El proceso de trabajo {worker} tiene otra versión de Briefreader ({theirs}; esta es {ours}): instale la misma en todas partes.</translation>
    </message>
    <message>
        <source>The worker at {worker} does not see the output folder: it and the documents must lie where all machines see them under the same path.</source>
        <translation>El proceso de trabajo {worker} no ve la carpeta de salida: todas las máquinas deben ver esta y los documentos con la misma ruta.</translation>
    </message>
    <message>
        <source>The workers cannot be started ({reason}).</source>
        <translation>No se pueden iniciar los procesos de trabajo ({reason}).</translation>
    </message>
    <message>
        <source>{address}: no scheduler answers there ({reason}).</source>
        <translation>{address}: ningún planificador responde ahí ({reason}).</translation>
    </message>
    <message>
        <source>{file}: the list cannot be read ({reason}).</source>
        <translation>{file}: no se puede leer la lista ({reason}).</translation>
    </message>
    <message>
        <source>{name}: no file has such a name.</source>
        <translation>{name}: ningún archivo tiene ese nombre.</translation>
    </message>
    <message>
        <source>{file}: the manifest cannot be read ({reason}).</source>
        <translation>{file}: no se puede leer el manifiesto ({reason}).</translation>
    </message>
    <message>
        <source>{file}: the manifest cannot be written ({reason}).</source>
        <translation>{file}: no se puede escribir el manifiesto ({reason}).</translation>
    </message>
    <message>
        <source>The batch was made with --no-texts: a library needs the texts.</source>
        <translation>El lote se hizo con --no-texts: una biblioteca necesita los textos.</translation>
    </message>
    <message>
        <source>{path}: there is no batch in this folder.</source>
        <translation>{path}: no hay ningún lote en esta carpeta.</translation>
    </message>
    <message>
        <source>{path}: its tables are written as {format}; choose another folder.</source>
        <translation>{path}: sus tablas están escritas como {format}; elija otra carpeta.</translation>
    </message>
    <message>
        <source>{path}: what a worker wrote there has not come.</source>
        <translation>{path}: lo que un proceso de trabajo escribió ahí no ha llegado.</translation>
    </message>
    <message>
        <source>{path}: this folder holds other things; choose an empty one.</source>
        <translation>{path}: esta carpeta contiene otras cosas; elija una vacía.</translation>
    </message>
    <message>
        <source>{path}: it cannot be written to ({reason}).</source>
        <translation>{path}: no se puede escribir ahí ({reason}).</translation>
    </message>
    <message>
        <source>{path}: {number} documents were read by another version, {theirs}; this is {ours}. --redo-changed reads just these anew, --keep-changed leaves them as they are.</source>
        <translation>{path}: otra versión, {theirs}, leyó {number} documentos; esta es {ours}. --redo-changed relee solo esos; --keep-changed los deja como están.</translation>
    </message>
    <message>
        <source>The scheduler was lost ({reason}); run the same again to go on.</source>
        <translation>Se perdió el planificador ({reason}); repita la misma orden para continuar.</translation>
    </message>
    <message>
        <source>A worker cannot read: {reason}</source>
        <translation>Un proceso de trabajo no puede leer: {reason}</translation>
    </message>
    <message>
        <source>{path}, row {number}: its text is larger than {limit} MB; split it.</source>
        <translation>{path}, fila {number}: su texto supera {limit} MB; divídalo.</translation>
    </message>
    <message>
        <source>{path}: the table cannot be read ({reason}).</source>
        <translation>{path}: no se puede leer la tabla ({reason}).</translation>
    </message>
    <message>
        <source>{path}, row {number}: it is no JSON object.</source>
        <translation>{path}, fila {number}: no es un objeto JSON.</translation>
    </message>
    <message>
        <source>{path}, row {number}: it has no text in the column “{column}”.</source>
        <translation>{path}, fila {number}: no hay texto en la columna «{column}».</translation>
    </message>
    <message>
        <source>{path}, row {number}: it is not JSON ({reason}).</source>
        <translation>{path}, fila {number}: no es JSON ({reason}).</translation>
    </message>
    <message>
        <source>{path}: it has no column “{column}” with the texts.</source>
        <translation>{path}: no tiene la columna «{column}» con los textos.</translation>
    </message>
    <message>
        <source>A worker has another version of Briefreader ({theirs}, this is {ours}): install the same everywhere.</source>
        <translation>Un proceso de trabajo tiene otra versión de Briefreader ({theirs}; esta es {ours}): instale la misma en todas partes.</translation>
    </message>
    <message>
        <source>A worker does not see the output folder, {path}: it and the documents must lie where all machines see them under the same path.</source>
        <translation>Un proceso de trabajo no ve la carpeta de salida, {path}: todas las máquinas deben ver esta y los documentos con la misma ruta.</translation>
    </message>
    <message>
        <source>{path}: no scheduler has written its address there ({reason}).</source>
        <translation>{path}: ningún planificador ha escrito ahí su dirección ({reason}).</translation>
    </message>
    <message>
        <source>{path}: a worker cannot write there ({reason}).</source>
        <translation>{path}: un proceso de trabajo no puede escribir ahí ({reason}).</translation>
    </message>
    <message>
        <source>Batches need what is not installed here ({missing}): pip install &apos;briefreader[cluster]&apos;, beside the desktop app or without it.</source>
        <translation>Los lotes necesitan lo que no está instalado aquí ({missing}): pip install &apos;briefreader[cluster]&apos;, junto a la aplicación o sin ella.</translation>
    </message>
    <message>
        <source>it has no {name}</source>
        <translation>le falta {name}</translation>
    </message>
    <message>
        <source>{path}: the message has no text; save what is attached to it, and open that.</source>
        <translation>{path}: el mensaje no tiene texto; guarde su archivo adjunto y ábralo.</translation>
    </message>
    <message>
        <source>{path}: the file holds no e-mail; save the message anew in your mail program.</source>
        <translation>{path}: el archivo no contiene un correo electrónico; guarde de nuevo el mensaje en su programa de correo.</translation>
    </message>
    <message>
        <source>{path}: the message is encrypted; save its text from your mail program.</source>
        <translation>{path}: el mensaje está cifrado; guarde su texto desde su programa de correo.</translation>
    </message>
    <message>
        <source>{path}: Outlook packed the text into “winmail.dat”, which other programs cannot read; ask the sender for the text, or save it from Outlook.</source>
        <translation>{path}: Outlook metió el texto en «winmail.dat», que otros programas no pueden leer; pida el texto al remitente o guárdelo desde Outlook.</translation>
    </message>
    <message>
        <source>{count} messages follow the first one in it and were not read</source>
        <translation>{count} mensajes siguen al primero y no se leyeron</translation>
    </message>
    <message>
        <source>{path}: this is no web page; give the file the ending “.txt” and try again.</source>
        <translation>{path}: no es una página web; dé al archivo la extensión «.txt» e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>it does not say how its letters are encoded and was read as {encoding}: letters with accents or of other scripts may be wrong; saved as UTF-8 they are right</source>
        <translation>no dice cómo están codificadas sus letras y se leyó como {encoding}: las letras con acentos o de otras escrituras pueden estar mal; guardado como UTF-8 estarán bien</translation>
    </message>
    <message>
        <source>it does not end as a PDF does: see whether its last pages are there</source>
        <translation>no termina como un PDF: compruebe que estén sus últimas páginas</translation>
    </message>
    <message>
        <source>a file within it was not read; open it and save it as text of the document</source>
        <translation>un archivo que contiene no se leyó; ábralo y guárdelo como texto del documento</translation>
    </message>
    <message>
        <source>its end is missing, so something may be lost; get it anew from where it came</source>
        <translation>le falta el final, así que puede haberse perdido algo; obténgalo de nuevo en su origen</translation>
    </message>
    <message>
        <source>kept, but it has no text layer: its pages are pictures, in which nothing is found</source>
        <translation>conservado, pero no tiene capa de texto: sus páginas son imágenes, en las que no se encuentra nada</translation>
    </message>
    <message>
        <source>its pages are pictures, and its words were recognised in them by a program: some may be wrong, so compare what you quote with the original</source>
        <translation>sus páginas son imágenes, cuyas palabras reconoció un programa: algunas pueden estar mal, así que compare con el original lo que cite</translation>
    </message>
    <message>
        <source>some of its letters could not be read and are shown as “�”</source>
        <translation>algunas de sus letras no se pudieron leer y se muestran como «�»</translation>
    </message>
    <message>
        <source>only its text was read: what is noted on it comes in by File → Import notes and codes…</source>
        <translation>solo se leyó el texto: lo anotado en él se importa con Archivo → Importar notas y códigos…</translation>
    </message>
    <message>
        <source>left out are files that it only shows: {names}</source>
        <translation>se omitieron los archivos que solo muestra: {names}</translation>
    </message>
    <message>
        <source>{path}: the file is protected by a password; save a copy of it without one.</source>
        <translation>{path}: el archivo está protegido con contraseña; guarde una copia sin ella.</translation>
    </message>
    <message>
        <source>{path}: the end of the file is missing; get it anew from where it came.</source>
        <translation>{path}: falta el final del archivo; obténgalo de nuevo en su origen.</translation>
    </message>
    <message>
        <source>{path}: the PDF is damaged or cut off; get it anew from where it came.</source>
        <translation>{path}: el PDF está dañado o cortado; obténgalo de nuevo en su origen.</translation>
    </message>
    <message>
        <source>{path}: the file is damaged ({reason}); open and save it in its program.</source>
        <translation>{path}: el archivo está dañado ({reason}); ábralo y guárdelo en su programa.</translation>
    </message>
    <message>
        <source>left out are other names of it: {names}</source>
        <translation>se omitieron sus otros nombres: {names}</translation>
    </message>
    <message>
        <source>{path}: the text of this PDF cannot be copied: its fonts do not say which letters they show. Print it to a new PDF and have a text recognition program read that.</source>
        <translation>{path}: el texto de este PDF no se puede copiar: sus tipos de letra no dicen qué letras muestran. Imprímalo en un PDF nuevo y haga que lo lea un programa de reconocimiento de texto.</translation>
    </message>
    <message>
        <source>{path}: the PDF has {pages:,} pages; split it, or save its first part.</source>
        <translation>{path}: el PDF tiene {pages:,} páginas; divídalo o guarde su primera parte.</translation>
    </message>
    <message>
        <source>drawings and other marks of the file that are not on words, and were left: {count}</source>
        <translation>dibujos y otras marcas del archivo que no están sobre palabras y se omitieron: {count}</translation>
    </message>
    <message>
        <source>notes of the file that were left, as it has too many: {count}</source>
        <translation>notas del archivo omitidas por ser demasiadas: {count}</translation>
    </message>
    <message>
        <source>notes of the file that were too long, and were cut: {count}</source>
        <translation>notas del archivo demasiado largas, que se cortaron: {count}</translation>
    </message>
    <message>
        <source>{path}: the file holds binary data, not text; open it in its own program and save it as plain text.</source>
        <translation>{path}: el archivo contiene datos binarios, no texto; ábralo en su programa y guárdelo como texto sin formato.</translation>
    </message>
    <message>
        <source>{path}: the file is damaged at byte {position} (it says that it is {encoding}); save it anew as UTF-8 text.</source>
        <translation>{path}: el archivo está dañado en el byte {position} (dice estar en {encoding}); guárdelo de nuevo como texto UTF-8.</translation>
    </message>
    <message>
        <source>{path}: the content is that of a “{found}” file, though its name ends in “{suffix}”; open it in its own program and save it as “.docx” or PDF.</source>
        <translation>{path}: el contenido es el de un archivo «{found}», aunque su nombre termina en «{suffix}»; ábralo en su programa y guárdelo como «.docx» o PDF.</translation>
    </message>
    <message>
        <source>{path}: Briefreader cannot read “{suffix}” files; save it as one of {endings} and try again.</source>
        <translation>{path}: Briefreader no puede leer archivos «{suffix}»; guárdelo como uno de {endings} e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path}: the file is empty; choose one that holds a statement.</source>
        <translation>{path}: el archivo está vacío; elija uno que contenga una declaración.</translation>
    </message>
    <message>
        <source>{path}: the file holds no text; choose one that holds a statement.</source>
        <translation>{path}: el archivo no contiene texto; elija uno que contenga una declaración.</translation>
    </message>
    <message>
        <source>{path}: the content is that of a “{found}” file, though its name ends in “{suffix}”; give it the ending “{found}” and try again.</source>
        <translation>{path}: el contenido es el de un archivo «{found}», aunque su nombre termina en «{suffix}»; dele la extensión «{found}» e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path}: the file is larger than {limit} MB; split it into smaller files.</source>
        <translation>{path}: el archivo supera los {limit} MB; divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>{path}: the file is nested too deeply to be read; save it in another format.</source>
        <translation>{path}: el archivo tiene demasiados niveles anidados para leerlo; guárdelo en otro formato.</translation>
    </message>
    <message>
        <source>{path}: this is a folder; choose a file, or import the folder instead.</source>
        <translation>{path}: es una carpeta; elija un archivo o importe la carpeta.</translation>
    </message>
    <message>
        <source>{path}: there is no such file; check the name and try again.</source>
        <translation>{path}: no existe este archivo; compruebe el nombre e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path}: this is not a regular file; save its content to a file first.</source>
        <translation>{path}: no es un archivo normal; guarde antes su contenido en un archivo.</translation>
    </message>
    <message>
        <source>{path}: you may not read this file; ask its owner for permission to read it.</source>
        <translation>{path}: no tiene permiso para leer este archivo; pídalo a su propietario.</translation>
    </message>
    <message>
        <source>{path}: the file could not be read ({reason}); copy it elsewhere and try again.</source>
        <translation>{path}: no se pudo leer el archivo ({reason}); cópielo en otro lugar e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>the references in “{name}” could not be read</source>
        <translation>no se pudieron leer las referencias de «{name}»</translation>
    </message>
    <message>
        <source>{path}: this is no Rich Text; open and save it in its own program.</source>
        <translation>{path}: no es texto enriquecido (RTF); ábralo y guárdelo en su programa.</translation>
    </message>
    <message>
        <source>No backup can be made in {folder} ({reason}).</source>
        <translation>No se puede hacer ninguna copia de seguridad en {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The library {path} is damaged; no backup was made of it. The backups from before are kept.</source>
        <translation>La biblioteca {path} está dañada; no se hizo copia de seguridad de ella. Las copias anteriores se conservan.</translation>
    </message>
    <message>
        <source>There is no library at {path}. Check the name, or import a statement into it.</source>
        <translation>No hay ninguna biblioteca en {path}. Compruebe el nombre o importe en ella una declaración.</translation>
    </message>
    <message>
        <source>Another program is writing to the library {path}.</source>
        <translation>Otro programa está escribiendo en la biblioteca {path}.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written ({reason}). Check the folder&apos;s permissions and free space, or choose another place.</source>
        <translation>No se puede escribir la biblioteca {path} ({reason}). Compruebe los permisos y el espacio libre de la carpeta o elija otro lugar.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({reason}). Restore it from a backup.</source>
        <translation>La biblioteca {path} está dañada ({reason}). Restáurela desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} is a folder; name a library file in it, such as {example}.</source>
        <translation>{path} es una carpeta; indique un archivo de biblioteca en ella, como {example}.</translation>
    </message>
    <message>
        <source>{path} is not a Briefreader library. Choose another file; it was not changed.</source>
        <translation>{path} no es una biblioteca de Briefreader. Elija otro archivo; este no se cambió.</translation>
    </message>
    <message>
        <source>{path} belongs to another application. Choose another file; it was not changed.</source>
        <translation>{path} pertenece a otra aplicación. Elija otro archivo; este no se cambió.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written: the disk is full. Free some space and try again.</source>
        <translation>No se puede escribir la biblioteca {path}: el disco está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written ({reason}). Check the permissions of the file and of its folder, or choose another place.</source>
        <translation>No se puede escribir la biblioteca {path} ({reason}). Compruebe los permisos del archivo y de su carpeta o elija otro lugar.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Check its permissions.</source>
        <translation>No se puede leer {path} ({reason}). Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>{path} has a part that Briefreader did not put there ({name}). It was not opened, and not changed.</source>
        <translation>{path} tiene una parte que Briefreader no puso ahí ({name}). No se abrió ni se cambió.</translation>
    </message>
    <message>
        <source>{path} was made by another version of Briefreader, and can only be read where it is. Copy it to a folder of yours, and open it there.</source>
        <translation>{path} se hizo con otra versión de Briefreader y donde está solo se puede leer. Cópielo a una carpeta suya y ábralo allí.</translation>
    </message>
    <message>
        <source>{path} was not closed, and can only be read where it is. Copy it, with the files beside it whose names begin as its own, to a folder of yours, and open it there.</source>
        <translation>{path} no se cerró y donde está solo se puede leer. Cópielo, con los archivos contiguos cuyo nombre empieza como el suyo, a una carpeta suya y ábralo allí.</translation>
    </message>
    <message>
        <source>The library in {path} is damaged; take another backup.</source>
        <translation>La biblioteca de {path} está dañada; elija otra copia de seguridad.</translation>
    </message>
    <message>
        <source>The library {path} is being written to; close Briefreader and try again.</source>
        <translation>Se está escribiendo en la biblioteca {path}; cierre Briefreader e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file}: there is no such file; check the name and try again.</source>
        <translation>{file}: no existe este archivo; compruebe el nombre e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing can be read of {path} any more ({reason}).</source>
        <translation>Ya no se puede leer nada de {path} ({reason}).</translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>emparejamiento</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>anotación</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>marcador</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>colección</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>compromiso</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>elemento sin lugar</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>declaración</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>This has been removed since it was shown here, by another window or program. It stays removed.</source>
        <translation>Otra ventana u otro programa ha quitado esto desde que se muestra aquí. Sigue quitado.</translation>
    </message>
    <message>
        <source>The statement has a new version; this step belongs to the text before it.</source>
        <translation>La declaración tiene una nueva versión; este paso corresponde al texto anterior.</translation>
    </message>
    <message>
        <source>The library holds no {record} {id}.</source>
        <translation>No se encuentra en la biblioteca: {record} {id}.</translation>
    </message>
    <message>
        <source>The file is not a project of Taguette. Nothing was taken in.</source>
        <translation>El archivo no es un proyecto de Taguette. No se incorporó nada.</translation>
    </message>
    <message>
        <source>The file is damaged ({reason}). Nothing was taken in.</source>
        <translation>El archivo está dañado ({reason}). No se incorporó nada.</translation>
    </message>
    <message>
        <source>The file has more than {count} entries. Nothing was taken in.</source>
        <translation>El archivo tiene más de {count} entradas. No se incorporó nada.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Briefreader. Update the app to open it.</source>
        <translation>{path} se hizo con un Briefreader más reciente. Actualice el programa para abrirlo.</translation>
    </message>
    <message>
        <source>{target} exists already; choose another name for the backup.</source>
        <translation>{target} ya existe; elija otro nombre para la copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} was changed after it was made; take another archive.</source>
        <translation>{path} se cambió después de crearse; elija otro archivo ZIP.</translation>
    </message>
    <message>
        <source>{path} is not an archive of a Briefreader library.</source>
        <translation>{path} no es un archivo ZIP de una biblioteca de Briefreader.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Briefreader; update yours to take it in.</source>
        <translation>{path} se hizo con un Briefreader más reciente; actualice el suyo para incorporarlo.</translation>
    </message>
    <message>
        <source>{path} unpacks to far more than it holds; it was not restored.</source>
        <translation>{path} ocuparía muchísimo más al descomprimirse; no se restauró.</translation>
    </message>
    <message>
        <source>There is too little free space in {folder} to restore the library.</source>
        <translation>No hay suficiente espacio libre en {folder} para restaurar la biblioteca.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no archive of a library ({reason}).</source>
        <translation>{path} está dañado o no es un archivo ZIP de una biblioteca ({reason}).</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}).</source>
        <translation>No se puede leer {path} ({reason}).</translation>
    </message>
    <message>
        <source>{target} is the library that is open; choose a backup of it.</source>
        <translation>{target} es la biblioteca abierta; elija una copia de seguridad de ella.</translation>
    </message>
    <message>
        <source>{target} is the backup itself; choose another name for the library.</source>
        <translation>{target} es la propia copia de seguridad; elija otro nombre para la biblioteca.</translation>
    </message>
    <message>
        <source>{target} exists already; choose another name for the library.</source>
        <translation>{target} ya existe; elija otro nombre para la biblioteca.</translation>
    </message>
    <message>
        <source>A briefing cannot be written in “{language}”; choose from {known}.</source>
        <translation>No se puede escribir una nota informativa en «{language}»; elija entre {known}.</translation>
    </message>
    <message>
        <source>{name}: a logo must be a PNG, JPEG or SVG picture.</source>
        <translation>{name}: un logotipo debe ser una imagen PNG, JPEG o SVG.</translation>
    </message>
    <message>
        <source>{name}: a logo may have at most {most} MB; make the picture smaller.</source>
        <translation>{name}: un logotipo puede ocupar como máximo {most} MB; reduzca la imagen.</translation>
    </message>
    <message>
        <source>{name}: this picture is damaged; choose another, or none.</source>
        <translation>{name}: esta imagen está dañada; elija otra, o ninguna.</translation>
    </message>
    <message>
        <source>The logo {path} cannot be read: {reason}. Choose another, or none.</source>
        <translation>No se puede leer el logotipo {path}: {reason}. Elija otro, o ninguno.</translation>
    </message>
    <message>
        <source>The paper is too small for a briefing; choose A4 or Letter.</source>
        <translation>El papel es demasiado pequeño para una nota informativa; elija A4 o Carta.</translation>
    </message>
    <message>
        <source>The printer or file cannot be written; check that it is ready.</source>
        <translation>No se puede escribir en la impresora o el archivo; compruebe que estén listos.</translation>
    </message>
    <message>
        <source>There is no saved briefing “{name}”.</source>
        <translation>No hay ninguna nota informativa guardada «{name}».</translation>
    </message>
    <message>
        <source>There is already a saved briefing “{name}”; choose another name.</source>
        <translation>Ya hay una nota informativa guardada «{name}»; elija otro nombre.</translation>
    </message>
    <message>
        <source>A saved briefing needs a name of at most {most} characters.</source>
        <translation>Una nota informativa guardada necesita un nombre de {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>The paper is too small for this page; choose A4 or Letter.</source>
        <translation>El papel es demasiado pequeño para esta página; elija A4 o Carta.</translation>
    </message>
    <message>
        <source>No statement of the library meets this choice; widen it.</source>
        <translation>Ninguna declaración de la biblioteca cumple esta selección; amplíela.</translation>
    </message>
    <message>
        <source>{name}: a briefing cannot be written as this; end the name in {endings}.</source>
        <translation>{name}: una nota informativa no se puede escribir así; termine el nombre en {endings}.</translation>
    </message>
    <message>
        <source>{count} more in the app</source>
        <translation>{count} más en el programa</translation>
    </message>
    <message>
        <source>compared with {statement}</source>
        <translation>comparado con {statement}</translation>
    </message>
    <message>
        <source>before: {quote}</source>
        <translation>antes: {quote}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Strengthened</source>
        <translation>Reforzado</translation>
    </message>
    <message>
        <source>Weakened</source>
        <translation>Debilitado</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformulado</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>firme</translation>
    </message>
    <message>
        <source>intent</source>
        <translation>intención</translation>
    </message>
    <message>
        <source>reaffirmed</source>
        <translation>reafirmado</translation>
    </message>
    <message>
        <source>due earlier: {before} became {after}</source>
        <translation>plazo adelantado: {before} pasa a {after}</translation>
    </message>
    <message>
        <source>put off: {before} became {after}</source>
        <translation>aplazado: {before} pasa a {after}</translation>
    </message>
    <message>
        <source>amount: {before} became {after}</source>
        <translation>importe: {before} pasa a {after}</translation>
    </message>
    <message>
        <source>{title} ({date})</source>
        <translation>{title} ({date})</translation>
    </message>
    <message>
        <source>{after}, compared with {before}</source>
        <translation>{after}, comparado con {before}</translation>
    </message>
    <message>
        <source>no longer subject to a condition</source>
        <translation>ya no está sujeto a una condición</translation>
    </message>
    <message>
        <source>covers more</source>
        <translation>abarca más</translation>
    </message>
    <message>
        <source>names an amount: {after}</source>
        <translation>indica un importe: {after}</translation>
    </message>
    <message>
        <source>no longer names an amount: {before}</source>
        <translation>ya no indica un importe: {before}</translation>
    </message>
    <message>
        <source>due date set: {after}</source>
        <translation>plazo fijado: {after}</translation>
    </message>
    <message>
        <source>no due date any more: {before}</source>
        <translation>ya sin plazo: {before}</translation>
    </message>
    <message>
        <source>{before} became {after}</source>
        <translation>{before} pasa a {after}</translation>
    </message>
    <message>
        <source>now says “{words}”</source>
        <translation>ahora dice «{words}»</translation>
    </message>
    <message>
        <source>now subject to a condition</source>
        <translation>ahora sujeto a una condición</translation>
    </message>
    <message>
        <source>no longer says “{words}”</source>
        <translation>ya no dice «{words}»</translation>
    </message>
    <message>
        <source>covers less</source>
        <translation>abarca menos</translation>
    </message>
    <message>
        <source>{name}: a comparison cannot be written as this; end the name in {endings}.</source>
        <translation>{name}: una comparación no se puede escribir así; termine el nombre en {endings}.</translation>
    </message>
    <message>
        <source>{source}: the PDF has no text layer: its pages are pictures. Have a text recognition program read them first.</source>
        <translation>{source}: el PDF no tiene capa de texto: sus páginas son imágenes. Haga que antes las lea un programa de reconocimiento de texto.</translation>
    </message>
    <message>
        <source>{name}: there is nothing to read in it; choose one that holds a statement.</source>
        <translation>{name}: no hay nada que leer en él; elija uno que contenga una declaración.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>El texto pegado</translation>
    </message>
    <message>
        <source>{folder}: there is no coded statement (NAME.json beside NAME.txt) in it.</source>
        <translation>{folder}: no contiene ninguna declaración codificada (NAME.json junto a NAME.txt).</translation>
    </message>
    <message>
        <source>{file}: it cannot be read ({reason}).</source>
        <translation>{file}: no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>{file}: it is not coded as GOLD_DIR should be ({kind}: {reason}).</source>
        <translation>{file}: no está codificado como debería estarlo GOLD_DIR ({kind}: {reason}).</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{name}: nothing is exported as this; end the name in {endings}.</source>
        <translation>{name}: nada se exporta así; termine el nombre en {endings}.</translation>
    </message>
    <message>
        <source>{out} cannot be written: it is not a regular file. Choose another place.</source>
        <translation>No se puede escribir {out}: no es un archivo normal. Elija otro lugar.</translation>
    </message>
    <message>
        <source>{out} cannot be written: {reason}. Choose another place.</source>
        <translation>No se puede escribir {out}: {reason}. Elija otro lugar.</translation>
    </message>
    <message>
        <source>{name}: what is due is written as PDF; end the name in .pdf.</source>
        <translation>{name}: lo que vence se escribe como PDF; termine el nombre en .pdf.</translation>
    </message>
    <message>
        <source>{path} is not a statement file of Briefreader; nothing was taken in.</source>
        <translation>{path} no es un archivo de declaración de Briefreader; no se incorporó nada.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no statement file; ask for it anew.</source>
        <translation>{path} está dañado o no es un archivo de declaración; pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The file was changed after it was made ({name}); ask for it anew.</source>
        <translation>El archivo se cambió después de crearse ({name}); pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The text of the statement was changed after the file was made.</source>
        <translation>El texto de la declaración se cambió después de crearse el archivo.</translation>
    </message>
    <message>
        <source>The file is damaged: its content cannot be read; ask for it anew.</source>
        <translation>El archivo está dañado: no se puede leer su contenido; pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The file has more than {count} codes. Nothing was taken in.</source>
        <translation>El archivo tiene más de {count} códigos. No se incorporó nada.</translation>
    </message>
    <message>
        <source>The file is not a REFI-QDA codebook. Nothing was taken in.</source>
        <translation>El archivo no es un libro de códigos REFI-QDA. No se incorporó nada.</translation>
    </message>
    <message>
        <source>The file&apos;s codes are nested too deeply. Nothing was taken in.</source>
        <translation>Los códigos del archivo tienen demasiados niveles anidados. No se incorporó nada.</translation>
    </message>
    <message>
        <source>The file was made by a newer Briefreader; update yours to take it in.</source>
        <translation>El archivo es de un Briefreader más reciente; actualice el suyo para incorporarlo.</translation>
    </message>
    <message>
        <source>The file is neither an export of Briefreader nor one of Hypothesis, and holds no Web Annotations. Nothing was taken in.</source>
        <translation>El archivo no es una exportación de Briefreader ni de Hypothesis, y no contiene anotaciones web. No se incorporó nada.</translation>
    </message>
    <message>
        <source>The file is not JSON: {reason}. Nothing was taken in.</source>
        <translation>El archivo no es JSON: {reason}. No se incorporó nada.</translation>
    </message>
    <message>
        <source>{name}: notes and codes come in from files that end in {endings}.</source>
        <translation>{name}: las notas y los códigos se importan de archivos que terminan en {endings}.</translation>
    </message>
    <message>
        <source>{path}: the file is larger than {limit} MB; it was not read.</source>
        <translation>{path}: el archivo supera los {limit} MB; no se leyó.</translation>
    </message>
    <message>
        <source>The file cannot be taken in. {reason}</source>
        <translation>No se puede incorporar el archivo. {reason}</translation>
    </message>
    <message>
        <source>{path} is the library that is open; choose another file.</source>
        <translation>{path} es la biblioteca abierta; elija otro archivo.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message>
        <source>The project&apos;s codes are nested too deeply. Nothing was taken in.</source>
        <translation>Los códigos del proyecto tienen demasiados niveles anidados. No se incorporó nada.</translation>
    </message>
    <message>
        <source>The file is not a REFI-QDA project. Nothing was taken in.</source>
        <translation>El archivo no es un proyecto REFI-QDA. No se incorporó nada.</translation>
    </message>
    <message>
        <source>The file holds no W3C Web Annotations. Nothing was taken in.</source>
        <translation>El archivo no contiene anotaciones web W3C. No se incorporó nada.</translation>
    </message>
    <message>
        <source>The file is not JSON as JSON-LD is: {reason}. Nothing was taken in.</source>
        <translation>El archivo no es JSON conforme a JSON-LD: {reason}. No se incorporó nada.</translation>
    </message>
    <message>
        <source>{path}: this folder holds no file that Briefreader can read ({endings}).</source>
        <translation>{path}: esta carpeta no contiene ningún archivo que Briefreader pueda leer ({endings}).</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the text of a statement first.</source>
        <translation>El portapapeles no contiene texto. Copie antes el texto de una declaración.</translation>
    </message>
    <message>
        <source>hidden: its name begins with a dot</source>
        <translation>oculto: su nombre empieza por un punto</translation>
    </message>
    <message>
        <source>a link to a folder; import that folder itself</source>
        <translation>un enlace a una carpeta; importe esa carpeta</translation>
    </message>
    <message>
        <source>no document, but what a program leaves beside the open one</source>
        <translation>no es un documento, sino lo que un programa deja junto al que está abierto</translation>
    </message>
    <message>
        <source>no document, but what the system keeps of the folder</source>
        <translation>no es un documento, sino lo que el sistema guarda de la carpeta</translation>
    </message>
    <message>
        <source>references, read for the documents beside them</source>
        <translation>referencias, leídas para los documentos contiguos</translation>
    </message>
    <message>
        <source>there is no file behind this name</source>
        <translation>no hay ningún archivo tras este nombre</translation>
    </message>
    <message>
        <source>its name has no ending, by which files in a folder are recognised</source>
        <translation>su nombre no tiene extensión, por la que se reconocen los archivos de una carpeta</translation>
    </message>
    <message>
        <source>files ending in {ending} are not imported</source>
        <translation>los archivos que terminan en {ending} no se importan</translation>
    </message>
    <message>
        <source>cannot be opened: {why}</source>
        <translation>no se puede abrir: {why}</translation>
    </message>
    <message>
        <source>the import was stopped before this file</source>
        <translation>la importación se detuvo antes de este archivo</translation>
    </message>
    <message>
        <source>{path}: the file made the reader stop; save it in another format and try again.</source>
        <translation>{path}: el archivo hizo que se detuviera la lectura; guárdelo en otro formato e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path}: the system ended the reader, as it does where memory is short; close other programs and try again.</source>
        <translation>{path}: el sistema puso fin a la lectura, como hace cuando falta memoria; cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path}: the file took longer than {seconds:.0f} seconds to read; save it in another format and try again.</source>
        <translation>{path}: la lectura del archivo tardó más de {seconds:.0f} segundos; guárdelo en otro formato e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path}: reading the file takes more than {limit} MB of memory; split it.</source>
        <translation>{path}: leer el archivo requiere más de {limit} MB de memoria; divídalo.</translation>
    </message>
    <message>
        <source>{path}: the file could not be read ({kind}: {reason}).</source>
        <translation>{path}: no se pudo leer el archivo ({kind}: {reason}).</translation>
    </message>
    <message>
        <source>commitments are not read in its language, only in English, French, Spanish and Russian: mark them by hand</source>
        <translation>los compromisos no se detectan en su idioma, solo en inglés, francés, español y ruso: márquelos a mano</translation>
    </message>
    <message>
        <source>part of it is in a language in which commitments are not read: some may be missing</source>
        <translation>parte de ella está en un idioma en el que no se detectan compromisos: pueden faltar algunos</translation>
    </message>
    <message>
        <source>its language is not known, so it was read as English</source>
        <translation>no se conoce su idioma, así que se leyó como inglés</translation>
    </message>
    <message>
        <source>a new version of “{title}”; {lost} notes or decisions have no place in it</source>
        <translation>nueva versión de «{title}»; {lost} notas o decisiones no tienen lugar en ella</translation>
    </message>
    <message>
        <source>nearly the same text ({share:.0%}) as “{title}”</source>
        <translation>casi el mismo texto ({share:.0%}) que «{title}»</translation>
    </message>
    <message>
        <source>the same text as “{title}”</source>
        <translation>el mismo texto que «{title}»</translation>
    </message>
    <message>
        <source>an earlier version of “{title}”</source>
        <translation>una versión anterior de «{title}»</translation>
    </message>
    <message>
        <source>a new version of “{title}”</source>
        <translation>nueva versión de «{title}»</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}; {other}</translation>
    </message>
    <message>
        <source>{name}: a report cannot be written as this; end the name in {endings}.</source>
        <translation>{name}: un informe no se puede escribir así; termine el nombre en {endings}.</translation>
    </message>
    <message>
        <source>There is nothing to read in the project&apos;s texts. Nothing was taken in.</source>
        <translation>No hay nada que leer en los textos del proyecto. No se incorporó nada.</translation>
    </message>
    <message>
        <source>The file contradicts itself: it has the words “{quote}” where its text has “{words}”. Nothing was taken in.</source>
        <translation>El archivo se contradice: da las palabras «{quote}» donde su texto dice «{words}». No se incorporó nada.</translation>
    </message>
    <message>
        <source>Annotation {number} of the file: {reason}</source>
        <translation>Anotación {number} del archivo: {reason}</translation>
    </message>
    <message>
        <source>Record {name} of the file: {reason}</source>
        <translation>Registro {name} del archivo: {reason}</translation>
    </message>
    <message>
        <source>The file is an empty table. Nothing was taken in.</source>
        <translation>El archivo es una tabla vacía. No se incorporó nada.</translation>
    </message>
    <message>
        <source>The file is no table that can be read ({reason}). Nothing was taken in.</source>
        <translation>El archivo no es una tabla que se pueda leer ({reason}). No se incorporó nada.</translation>
    </message>
    <message>
        <source>The file’s texts are nested too deeply. Nothing was taken in.</source>
        <translation>Los textos del archivo tienen demasiados niveles anidados. No se incorporó nada.</translation>
    </message>
    <message>
        <source>{name}: the table is none of Taguette’s. Its highlights have the columns {highlights}; its codebook has {codes}.</source>
        <translation>{name}: la tabla no es de Taguette. Sus resaltados tienen las columnas {highlights}; su libro de códigos tiene {codes}.</translation>
    </message>
    <message>
        <source>left out: {count}, as they are pictures, sound or video, or codes on these</source>
        <translation>omitidos: {count}, por ser imágenes, sonido o vídeo, o códigos sobre estos</translation>
    </message>
    <message>
        <source>left out: {count} texts in which there is nothing to read, with what is on them</source>
        <translation>omitidos: {count} textos en los que no hay nada que leer, con lo que hay sobre ellos</translation>
    </message>
    <message>
        <source>left out: {count} annotations on several places, or of another kind</source>
        <translation>omitidos: {count} anotaciones sobre varios lugares o de otra clase</translation>
    </message>
    <message>
        <source>left out: {count} codes or notes at places that are not in their text</source>
        <translation>omitidos: {count} códigos o notas en lugares que no están en su texto</translation>
    </message>
    <message>
        <source>left out: {count} notes that belong to no text</source>
        <translation>omitidos: {count} notas que no pertenecen a ningún texto</translation>
    </message>
    <message>
        <source>left out: {count} annotations that neither say nor mark anything</source>
        <translation>omitidos: {count} anotaciones que no dicen ni marcan nada</translation>
    </message>
    <message>
        <source>not in the file: {count} more annotations; it is one page of a longer list</source>
        <translation>no están en el archivo: {count} anotaciones más; es una página de una lista más larga</translation>
    </message>
    <message>
        <source>left out: {count} statements without a text</source>
        <translation>omitidos: {count} declaraciones sin texto</translation>
    </message>
    <message>
        <source>left out: {count} categories, as themes stand side by side; their codes came in</source>
        <translation>omitidos: {count} categorías, ya que los temas están al mismo nivel; sus códigos se importaron</translation>
    </message>
    <message>
        <source>left out: {count} sets of codes</source>
        <translation>omitidos: {count} conjuntos de códigos</translation>
    </message>
    <message>
        <source>left out: {count} descriptions of tags or of a project (a codebook brings those of tags)</source>
        <translation>omitidos: {count} descripciones de etiquetas o de un proyecto (un libro de códigos trae las de las etiquetas)</translation>
    </message>
    <message>
        <source>left out: {count} highlights without words</source>
        <translation>omitidos: {count} resaltados sin palabras</translation>
    </message>
    <message>
        <source>left out: {count} codes that are used nowhere</source>
        <translation>omitidos: {count} códigos que no se usan en ningún lugar</translation>
    </message>
    <message>
        <source>left out: descriptions of {count} codes, cases or variables, as tags have none</source>
        <translation>omitidas: las descripciones de {count} códigos, casos o variables, ya que las etiquetas no tienen</translation>
    </message>
    <message>
        <source>left out: {count} cases or sets that have no text in them</source>
        <translation>omitidos: {count} casos o conjuntos que no contienen ningún texto</translation>
    </message>
    <message>
        <source>left out: {count} values of variables that are not of a text, or are wrong</source>
        <translation>omitidos: {count} valores de variables que no son de un texto o son erróneos</translation>
    </message>
    <message>
        <source>left out: {count} links and graphs</source>
        <translation>omitidos: {count} enlaces y gráficos</translation>
    </message>
    <message>
        <source>{count} times that cannot be read; the time of the import stands in for them</source>
        <translation>{count} horas que no se pueden leer; las sustituye la de la importación</translation>
    </message>
    <message>
        <source>left out: {count} files of notes that are no statements of Briefreader</source>
        <translation>omitidos: {count} archivos de notas que no son declaraciones de Briefreader</translation>
    </message>
    <message>
        <source>left out: {count} changes by hand that are not understood</source>
        <translation>omitidos: {count} cambios a mano que no se entienden</translation>
    </message>
    <message>
        <source>No note in the file is a statement of Briefreader; import notes as texts.</source>
        <translation>Ninguna nota del archivo es una declaración de Briefreader; importe las notas como textos.</translation>
    </message>
    <message>
        <source>notes and highlights of the file that came in: {count}</source>
        <translation>notas y resaltados del archivo importados: {count}</translation>
    </message>
    <message>
        <source>notes that were changed in the file: {count}</source>
        <translation>notas cambiadas en el archivo: {count}</translation>
    </message>
    <message>
        <source>comments among them that were marked as done there: {count}</source>
        <translation>comentarios entre ellas marcados ahí como resueltos: {count}</translation>
    </message>
    <message>
        <source>{source}: its statement was deleted meanwhile; import it again.</source>
        <translation>{source}: entretanto se eliminó su declaración; impórtela de nuevo.</translation>
    </message>
    <message>
        <source>The file has a wrong value for “{name}”: {value}. Nothing was taken in.</source>
        <translation>El archivo tiene un valor incorrecto para «{name}»: {value}. No se incorporó nada.</translation>
    </message>
    <message>
        <source>The file is not as it should be ({place}); ask for it anew.</source>
        <translation>El archivo no es como debería ({place}); pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The file has a place that is not in the text: {start} to {end}, of {length} characters. Nothing was taken in.</source>
        <translation>El archivo indica un lugar que no está en el texto: {start} a {end}, de {length} caracteres. No se incorporó nada.</translation>
    </message>
    <message>
        <source>{user} has {path} open on {host}. Close it there and try again; nothing was written.</source>
        <translation>{user} tiene abierta {path} en {host}. Ciérrela allí e inténtelo de nuevo; no se escribió nada.</translation>
    </message>
    <message>
        <source>{path} is open on another computer. Close it there and try again; nothing was written.</source>
        <translation>{path} está abierta en otro equipo. Ciérrela allí e inténtelo de nuevo; no se escribió nada.</translation>
    </message>
    <message>
        <source>The library does not hold “{title}”, so there is nothing to compare with. Import the file first.</source>
        <translation>La biblioteca no contiene «{title}», así que no hay nada con que comparar. Importe antes el archivo.</translation>
    </message>
    <message>
        <source>left out: {count}</source>
        <translation>omitidos: {count}</translation>
    </message>
    <message>
        <source>left as they are: {count} commitments that you judged otherwise (import the file in the window to see them)</source>
        <translation>sin cambios: {count} compromisos que usted juzgó de otro modo (importe el archivo en la ventana para verlos)</translation>
    </message>
    <message>
        <source>left out: {count}, whose words are not in their text</source>
        <translation>omitidos: {count}, cuyas palabras no están en su texto</translation>
    </message>
    <message>
        <source>left out: {count}, whose text is not in the library</source>
        <translation>omitidos: {count}, cuyo texto no está en la biblioteca</translation>
    </message>
    <message>
        <source>left out: {count}, whose words stand in several places</source>
        <translation>omitidos: {count}, cuyas palabras figuran en varios lugares</translation>
    </message>
    <message>
        <source>from {author}</source>
        <translation>de {author}</translation>
    </message>
    <message>
        <source>statements: {count}</source>
        <translation>declaraciones: {count}</translation>
    </message>
    <message>
        <source>commitments: {count}</source>
        <translation>compromisos: {count}</translation>
    </message>
    <message>
        <source>notes: {count}</source>
        <translation>notas: {count}</translation>
    </message>
    <message>
        <source>bookmarks: {count}</source>
        <translation>marcadores: {count}</translation>
    </message>
    <message>
        <source>follow-up: {count}</source>
        <translation>seguimiento: {count}</translation>
    </message>
    <message>
        <source>themes: {count}</source>
        <translation>temas: {count}</translation>
    </message>
    <message>
        <source>tags of statements: {count}</source>
        <translation>etiquetas de declaraciones: {count}</translation>
    </message>
    <message>
        <source>there already: {count}</source>
        <translation>ya presentes: {count}</translation>
    </message>
    <message>
        <source>from {author}; {conflicts} commitments that you judged otherwise were left as they are (import the file in the window to settle them)</source>
        <translation>de {author}; {conflicts} compromisos que usted valoró de otro modo se dejaron como estaban (importe el archivo en la ventana para resolverlos)</translation>
    </message>
    <message>
        <source>nothing in it is new</source>
        <translation>no contiene nada nuevo</translation>
    </message>
    <message>
        <source>The notes belong to texts that the library does not have: {titles}. Import these, or open the statement that the notes are on.</source>
        <translation>Las notas pertenecen a textos que la biblioteca no tiene: {titles}. Impórtelos o abra la declaración a la que se refieren las notas.</translation>
    </message>
    <message>
        <source>The file has an earlier version of “{title}”. Ask your colleague to import the new version first, and to send it again.</source>
        <translation>El archivo tiene una versión anterior de «{title}». Pida a su colega que importe antes la nueva versión y lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>This has been changed since it was shown here, by another window or program. It is left as it is there; look at it and try again.</source>
        <translation>Otra ventana u otro programa ha cambiado esto desde que se muestra aquí. Se deja como está allí; mírelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No words were recognised on the pages. Choose the language that they are in; its model must be installed with Tesseract.</source>
        <translation>No se reconocieron palabras en las páginas. Elija el idioma en que están; su modelo debe estar instalado con Tesseract.</translation>
    </message>
    <message>
        <source>This statement comes from no PDF whose pages could be recognised.</source>
        <translation>Esta declaración no procede de un PDF cuyas páginas se puedan reconocer.</translation>
    </message>
    <message>
        <source>The text recognition program Tesseract is not installed. Install it with the models of your languages (on Debian and Ubuntu the packages tesseract-ocr, tesseract-ocr-fra and so on), and try again.</source>
        <translation>El programa de reconocimiento de texto Tesseract no está instalado. Instálelo con los modelos de sus idiomas (en Debian y Ubuntu, los paquetes tesseract-ocr, tesseract-ocr-spa, etc.) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The text recognition program Tesseract failed: {reason}</source>
        <translation>Falló el programa de reconocimiento de texto Tesseract: {reason}</translation>
    </message>
    <message>
        <source>A page took longer than {seconds:.0f} seconds to recognise.</source>
        <translation>El reconocimiento de una página tardó más de {seconds:.0f} segundos.</translation>
    </message>
    <message>
        <source>A name is needed. Type at least one letter.</source>
        <translation>Hace falta un nombre. Escriba al menos una letra.</translation>
    </message>
    <message>
        <source>There is a collection “{taken}” already. Choose another name.</source>
        <translation>Ya hay una colección «{taken}». Elija otro nombre.</translation>
    </message>
    <message>
        <source>The file cannot be read as {encoding}; choose another encoding.</source>
        <translation>El archivo no se puede leer como {encoding}; elija otra codificación.</translation>
    </message>
    <message>
        <source>The text stays the same in {encoding}.</source>
        <translation>El texto queda igual en {encoding}.</translation>
    </message>
    <message>
        <source>The library holds this text as a statement of its own, “{title}”. Compare the two, or remove one of them.</source>
        <translation>La biblioteca contiene este texto como declaración aparte, «{title}». Compare las dos o quite una de ellas.</translation>
    </message>
    <message>
        <source>This is the text that “{title}” has already; nothing was changed.</source>
        <translation>«{title}» ya tiene este texto; no se cambió nada.</translation>
    </message>
    <message>
        <source>The library holds this text in its trash, as “{title}”. Restore it, or delete it for good first.</source>
        <translation>La biblioteca contiene este texto en la papelera, como «{title}». Restáurelo o elimínelo antes definitivamente.</translation>
    </message>
    <message>
        <source>There is no collection “{name}”.</source>
        <translation>No hay ninguna colección «{name}».</translation>
    </message>
    <message>
        <source>The library holds no statement {id}.</source>
        <translation>La biblioteca no contiene ninguna declaración {id}.</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Confirmed in part</source>
        <translation>Confirmado en parte</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>{kind}: {reason}</source>
        <translation>{kind}: {reason}</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>What is left of another library lies at {target}; choose another name.</source>
        <translation>Lo que queda de otra biblioteca está en {target}; elija otro nombre.</translation>
    </message>
    <message>
        <source>No printer is set up; add one in the system&apos;s settings first.</source>
        <translation>No hay ninguna impresora configurada; añada antes una en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>An import is under way. Open another library when it has ended.</source>
        <translation>Hay una importación en curso. Abra otra biblioteca cuando haya terminado.</translation>
    </message>
    <message>
        <source>A note is not saved yet. Save it or give it up, then open another library.</source>
        <translation>Una nota aún no está guardada. Guárdela o renuncie a ella y después abra otra biblioteca.</translation>
    </message>
    <message>
        <source>A note is not saved yet. Save it or give it up, then restore.</source>
        <translation>Una nota aún no está guardada. Guárdela o renuncie a ella y después restaure.</translation>
    </message>
    <message>
        <source>An import is under way. Restore when it has ended.</source>
        <translation>Hay una importación en curso. Restaure cuando haya terminado.</translation>
    </message>
    <message>
        <source>This statement comes from no text file that could be reread.</source>
        <translation>Esta declaración no procede de un archivo de texto que se pueda releer.</translation>
    </message>
    <message>
        <source>All threads</source>
        <translation>Todos los hilos</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Strengthened once</source>
        <translation>Reforzado alguna vez</translation>
    </message>
    <message>
        <source>Weakened once</source>
        <translation>Debilitado alguna vez</translation>
    </message>
    <message>
        <source>Not in the last statement</source>
        <translation>No está en la última declaración</translation>
    </message>
    <message>
        <source>Said only once</source>
        <translation>Dicho una sola vez</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Commands such as “briefreader extract FILE” work without one; see “briefreader --help”.</source>
        <translation>No hay ninguna pantalla en la que abrir una ventana. Órdenes como «briefreader extract FILE» funcionan sin ella; consulte «briefreader --help».</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>{status}. Evidence: {evidence}</source>
        <translation>{status}. Prueba: {evidence}</translation>
    </message>
</context>
<context>
    <name>export_labels</name>
    <message numerus="yes">
        <source>%Ln statement(s) whose language is not read, or not known: commitments may be missing.</source>
        <translation>
            <numerusform>%Ln declaración cuyo idioma no se lee o no se conoce: pueden faltar compromisos.</numerusform>
            <numerusform>%Ln declaraciones cuyo idioma no se lee o no se conoce: pueden faltar compromisos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a due date</source>
        <translation>
            <numerusform>%Ln con plazo</numerusform>
            <numerusform>%Ln con plazo</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no statement to export.</source>
        <translation>No hay ninguna declaración que exportar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({ending})</source>
        <translation>{name} ({ending})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) exported to {path}</source>
        <translation>
            <numerusform>%Ln declaración exportada a {path}</numerusform>
            <numerusform>%Ln declaraciones exportadas a {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>{commitments}, none with a due date</source>
        <translation>{commitments}, ninguno con plazo</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>Table of commitments</source>
        <translation>Tabla de compromisos</translation>
    </message>
    <message>
        <source>One row for each commitment, for a spreadsheet or statistics</source>
        <translation>Una fila por compromiso, para una hoja de cálculo o estadísticas</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Texts, commitments, notes and bookmarks, for other programs</source>
        <translation>Textos, compromisos, notas y marcadores, para otros programas</translation>
    </message>
    <message>
        <source>Workbook of commitments</source>
        <translation>Libro de compromisos</translation>
    </message>
    <message>
        <source>One row for each commitment, with dates as dates, for a spreadsheet</source>
        <translation>Una fila por compromiso, con las fechas como fechas, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Commitments and notes</source>
        <translation>Compromisos y notas</translation>
    </message>
    <message>
        <source>Markdown by theme, to read and to go on writing</source>
        <translation>Markdown por tema, para leer y seguir escribiendo</translation>
    </message>
    <message>
        <source>Obsidian vault</source>
        <translation>Bóveda de Obsidian</translation>
    </message>
    <message>
        <source>A folder with a note for each statement, to work in and bring back</source>
        <translation>Una carpeta con una nota por declaración, para trabajar en ella y traerla de vuelta</translation>
    </message>
    <message>
        <source>Calendar of due dates</source>
        <translation>Calendario de plazos</translation>
    </message>
    <message>
        <source>An entry for each commitment with a due date, for any calendar</source>
        <translation>Una entrada por compromiso con plazo, para cualquier calendario</translation>
    </message>
    <message>
        <source>W3C Web Annotations</source>
        <translation>Anotaciones web W3C</translation>
    </message>
    <message>
        <source>Commitments, notes and bookmarks with quote and position selectors</source>
        <translation>Compromisos, notas y marcadores con selectores de cita y posición</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>Proyecto REFI-QDA</translation>
    </message>
    <message>
        <source>Coded texts for QualCoder, NVivo, ATLAS.ti and MAXQDA</source>
        <translation>Textos codificados para QualCoder, NVivo, ATLAS.ti y MAXQDA</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>All themes of the library as codes, for the same programs</source>
        <translation>Todos los temas de la biblioteca como códigos, para los mismos programas</translation>
    </message>
    <message>
        <source>References for LaTeX</source>
        <translation>Referencias para LaTeX</translation>
    </message>
    <message>
        <source>BibTeX, an entry for each statement</source>
        <translation>BibTeX, una entrada por declaración</translation>
    </message>
    <message>
        <source>References for Zotero and Pandoc</source>
        <translation>Referencias para Zotero y Pandoc</translation>
    </message>
    <message>
        <source>CSL-JSON, an entry for each statement</source>
        <translation>CSL-JSON, una entrada por declaración</translation>
    </message>
    <message>
        <source>References for EndNote and Mendeley</source>
        <translation>Referencias para EndNote y Mendeley</translation>
    </message>
    <message>
        <source>RIS, an entry for each statement</source>
        <translation>RIS, una entrada por declaración</translation>
    </message>
    <message>
        <source>Taguette highlights or codebook</source>
        <translation>Resaltados o libro de códigos de Taguette</translation>
    </message>
    <message>
        <source>Note of an Obsidian vault</source>
        <translation>Nota de una bóveda de Obsidian</translation>
    </message>
    <message>
        <source>Hypothesis or Briefreader data</source>
        <translation>Datos de Hypothesis o Briefreader</translation>
    </message>
    <message>
        <source>Taguette project</source>
        <translation>Proyecto de Taguette</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>actor</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>fuerza</translation>
    </message>
    <message>
        <source>due</source>
        <translation>plazo</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
</context>
<context>
    <name>follow-up</name>
    <message>
        <source>“{words}” ({title})</source>
        <translation>«{words}» ({title})</translation>
    </message>
</context>
<context>
    <name>foreign_log</name>
    <message>
        <source>Such a file holds the last changes of a library that was not closed. This library was, so they are not its own, and were not put into it. The file is kept as {path}</source>
        <translation>Un archivo así contiene los últimos cambios de una biblioteca que no se cerró. Esta sí se cerró, así que no son suyos y no se incorporaron a ella. El archivo se conserva como {path}</translation>
    </message>
    <message>
        <source>A file of another library lay beside this one.</source>
        <translation>Junto a esta biblioteca había un archivo de otra.</translation>
    </message>
</context>
<context>
    <name>grouping</name>
    <message>
        <source>By theme</source>
        <translation>Por tema</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>Por actor</translation>
    </message>
    <message>
        <source>By strength</source>
        <translation>Por fuerza</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>Por plazo</translation>
    </message>
    <message>
        <source>By review</source>
        <translation>Por revisión</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>Orden del texto</translation>
    </message>
    <message>
        <source>Firmest first</source>
        <translation>Más firmes primero</translation>
    </message>
    <message>
        <source>Soonest due first</source>
        <translation>Plazo más próximo</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Menos seguros primero</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>No actor named</source>
        <translation>Sin actor nombrado</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sin plazo</translation>
    </message>
    <message>
        <source>Due date passed</source>
        <translation>Plazo vencido</translation>
    </message>
    <message>
        <source>Due this year</source>
        <translation>Vence este año</translation>
    </message>
    <message>
        <source>Due next year</source>
        <translation>Vence el próximo año</translation>
    </message>
    <message>
        <source>Due later</source>
        <translation>Vence más adelante</translation>
    </message>
</context>
<context>
    <name>import_report</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: {names}</source>
        <translation>Fallidos: {names}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importados</translation>
    </message>
    <message>
        <source>already in the library</source>
        <translation>ya en la biblioteca</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidos</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitidos</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restantes</translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation>No había nada que importar.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>The last import was stopped.</source>
        <translation>La última importación se detuvo.</translation>
    </message>
    <message>
        <source>The last import is done.</source>
        <translation>La última importación ha terminado.</translation>
    </message>
    <message>
        <source>What came in is in the library. Import the same folder again to bring in the files that are left; nothing comes in twice.</source>
        <translation>Lo importado está en la biblioteca. Importe de nuevo la misma carpeta para incorporar los archivos restantes; nada entra dos veces.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
</context>
<context>
    <name>interchange_labels</name>
    <message>
        <source>Notes and codes</source>
        <translation>Notas y códigos</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message numerus="yes">
        <source>%Ln commitment(s)</source>
        <translation>
            <numerusform>%Ln compromiso</numerusform>
            <numerusform>%Ln compromisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo reaches back to the start of the session: what was done stays as it is once the window is closed.</source>
        <translation>Deshacer llega hasta el inicio de la sesión: una vez cerrada la ventana, lo hecho queda como está.</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firme</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>Reaffirmed</source>
        <translation>Reafirmado</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>Cumplido en parte</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Incumplido</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Joint statement</source>
        <translation>Declaración conjunta</translation>
    </message>
    <message>
        <source>Communiqué</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Discurso</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Comunicado de prensa</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <comment>before the sound i, as in Italy</comment>
        <translation>{names} e {last}</translation>
    </message>
    <message>
        <source>As the system&apos;s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>para el {date}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, as QDate.toString() takes it</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>{strength}, on a condition</source>
        <translation>{strength}, con una condición</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Azerbaiyano</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Bielorruso</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Búlgaro</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Bengalí</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnio</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonio</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croata</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Húngaro</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenio</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesio</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Islandés</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgiano</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kazajo</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Kirguís</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lituano</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letón</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Macedonio</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Mongol</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malayo</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Noruego bokmål</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Esloveno</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanés</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbio</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suajili</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Uzbeko</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
</context>
<context>
    <name>library_labels</name>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln declaración</numerusform>
            <numerusform>%Ln declaraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln statement(s)</source>
        <translation>
            <numerusform>{count} de %Ln declaración</numerusform>
            <numerusform>{count} de %Ln declaraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguas</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>Recently imported</source>
        <translation>Recién importadas</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>Recién abiertas</translation>
    </message>
    <message>
        <source>Most commitments</source>
        <translation>Más compromisos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Titles and texts</source>
        <translation>Títulos y textos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Some to review</source>
        <translation>Quedan por revisar</translation>
    </message>
    <message>
        <source>All reviewed</source>
        <translation>Todo revisado</translation>
    </message>
    <message>
        <source>The quotation mark is not closed; searching for the words instead.</source>
        <translation>Las comillas no están cerradas; se buscan las palabras.</translation>
    </message>
    <message>
        <source>The brackets do not match; searching for the words instead.</source>
        <translation>Los paréntesis no concuerdan; se buscan las palabras.</translation>
    </message>
    <message>
        <source>AND, OR and NOT stand between two words; searching for the words instead.</source>
        <translation>AND, OR y NOT van entre dos palabras; se buscan las palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreviewed</source>
        <translation>
            <numerusform>%Ln sin revisar</numerusform>
            <numerusform>%Ln sin revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>todos revisados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln vencido</numerusform>
            <numerusform>%Ln vencidos</numerusform>
        </translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>con notas</translation>
    </message>
    <message>
        <source>without notes</source>
        <translation>sin notas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>The best {count}</source>
        <translation>Los {count} mejores</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>hasta el {day}</translation>
    </message>
</context>
<context>
    <name>library_notes</name>
    <message>
        <source>changed {date}</source>
        <translation>modificada el {date}</translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message>
        <source>{user} has it open on {host}. Two who write to one library from different computers can damage it: close it here or there.</source>
        <translation>{user} la tiene abierta en {host}. Si dos personas escriben en una misma biblioteca desde equipos distintos, pueden dañarla: ciérrela aquí o allí.</translation>
    </message>
    <message>
        <source>This library was opened elsewhere too.</source>
        <translation>Esta biblioteca se abrió también en otro lugar.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>otro equipo</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>Orden del texto</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Por color</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>What became of each party’s promises</source>
        <translation>Qué fue de las promesas de cada parte</translation>
    </message>
    <message>
        <source>Who promised what</source>
        <translation>Quién prometió qué</translation>
    </message>
    <message>
        <source>How firmly, year by year</source>
        <translation>Con qué firmeza, año por año</translation>
    </message>
    <message>
        <source>On what, year by year</source>
        <translation>Sobre qué, año por año</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidos</translation>
    </message>
</context>
<context>
    <name>separators</name>
    <message>
        <source>Commas</source>
        <translation>Comas</translation>
    </message>
    <message>
        <source>Semicolons, and 0,5 for a half</source>
        <translation>Punto y coma, y 0,5 para la mitad</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabulaciones</translation>
    </message>
</context>
<context>
    <name>similar</name>
    <message numerus="yes">
        <source>{percent} % the same; %Ln paragraph(s) differ.</source>
        <translation>
            <numerusform>Iguales en un {percent}&#xa0;%; difiere %Ln párrafo.</numerusform>
            <numerusform>Iguales en un {percent}&#xa0;%; difieren %Ln párrafos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two texts are the same.</source>
        <translation>Los dos textos son iguales.</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message numerus="yes">
        <source>%Ln firm</source>
        <translation>
            <numerusform>%Ln firme</numerusform>
            <numerusform>%Ln firmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intent</source>
        <translation>
            <numerusform>%Ln intención</numerusform>
            <numerusform>%Ln intenciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reaffirmed</source>
        <translation>
            <numerusform>%Ln reafirmado</numerusform>
            <numerusform>%Ln reafirmados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>table</name>
    <message numerus="yes">
        <source>{shown} of %Ln commitment(s)</source>
        <translation>
            <numerusform>{shown} de %Ln compromiso</numerusform>
            <numerusform>{shown} de %Ln compromisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Year of the statement</source>
        <translation>Año de la declaración</translation>
    </message>
    <message>
        <source>Kind of statement</source>
        <translation>Tipo de declaración</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Any due date</source>
        <translation>Cualquier plazo</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Due in the next 90 days</source>
        <translation>Vence en los próximos 90 días</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Due from … to …</source>
        <translation>Vence del … al …</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>{column}: {text}</source>
        <translation>{column}: {text}</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>No actor named</source>
        <translation>Sin actor nombrado</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
</context>
<context>
    <name>themes</name>
    <message>
        <source>Peace and security</source>
        <translation>Paz y seguridad</translation>
    </message>
    <message>
        <source>Sovereignty, territorial integrity, conflicts and their settlement, regional security, arms control of conventional weapons</source>
        <translation>Soberanía, integridad territorial, conflictos y su solución, seguridad regional, control de armas convencionales</translation>
    </message>
    <message>
        <source>Defence and peacekeeping</source>
        <translation>Defensa y mantenimiento de la paz</translation>
    </message>
    <message>
        <source>Military and defence co-operation, exercises, peacekeeping, maritime security</source>
        <translation>Cooperación militar y de defensa, ejercicios, mantenimiento de la paz, seguridad marítima</translation>
    </message>
    <message>
        <source>Terrorism</source>
        <translation>Terrorismo</translation>
    </message>
    <message>
        <source>Countering terrorism, violent extremism, their financing</source>
        <translation>Lucha contra el terrorismo, el extremismo violento y su financiación</translation>
    </message>
    <message>
        <source>Non-proliferation</source>
        <translation>No proliferación</translation>
    </message>
    <message>
        <source>Weapons of mass destruction, disarmament, nuclear security and safety</source>
        <translation>Armas de destrucción masiva, desarme, seguridad nuclear física y tecnológica</translation>
    </message>
    <message>
        <source>Law enforcement</source>
        <translation>Lucha contra la delincuencia</translation>
    </message>
    <message>
        <source>Crime, drugs, trafficking, corruption, legal assistance, borders</source>
        <translation>Delincuencia, drogas, tráficos ilícitos, corrupción, asistencia judicial, fronteras</translation>
    </message>
    <message>
        <source>Trade and investment</source>
        <translation>Comercio e inversión</translation>
    </message>
    <message>
        <source>Trade, investment, WTO, tariffs, supply chains, connectivity and transport</source>
        <translation>Comercio, inversión, OMC, aranceles, cadenas de suministro, conectividad y transporte</translation>
    </message>
    <message>
        <source>Economy and finance</source>
        <translation>Economía y finanzas</translation>
    </message>
    <message>
        <source>Macro-economy, growth, jobs, tax, financial regulation, international financial institutions</source>
        <translation>Macroeconomía, crecimiento, empleo, fiscalidad, regulación financiera, instituciones financieras internacionales</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Development, aid, food, agriculture, poverty, infrastructure for development, humanitarian relief</source>
        <translation>Desarrollo, ayuda, alimentación, agricultura, pobreza, infraestructuras para el desarrollo, ayuda humanitaria</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Energy supply, energy security, renewables, civil nuclear power</source>
        <translation>Suministro de energía, seguridad energética, energías renovables, energía nuclear civil</translation>
    </message>
    <message>
        <source>Climate and environment</source>
        <translation>Clima y medio ambiente</translation>
    </message>
    <message>
        <source>Emissions, adaptation, biodiversity, water, oceans, pollution</source>
        <translation>Emisiones, adaptación, biodiversidad, agua, océanos, contaminación</translation>
    </message>
    <message>
        <source>Democracy and rights</source>
        <translation>Democracia y derechos</translation>
    </message>
    <message>
        <source>Democracy, human rights, rule of law, civil society, media, gender, labour rights</source>
        <translation>Democracia, derechos humanos, Estado de derecho, sociedad civil, medios de comunicación, género, derechos laborales</translation>
    </message>
    <message>
        <source>Education and culture</source>
        <translation>Educación y cultura</translation>
    </message>
    <message>
        <source>Education, exchanges, culture, tourism, visas, people-to-people ties</source>
        <translation>Educación, intercambios, cultura, turismo, visados, vínculos entre los pueblos</translation>
    </message>
    <message>
        <source>Science and digital</source>
        <translation>Ciencia y tecnología digital</translation>
    </message>
    <message>
        <source>Science, technology, innovation, space, cyber, digital economy</source>
        <translation>Ciencia, tecnología, innovación, espacio, ciberespacio, economía digital</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Health, pandemics, medicines</source>
        <translation>Salud, pandemias, medicamentos</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migración</translation>
    </message>
    <message>
        <source>Migration, refugees, consular and readmission matters</source>
        <translation>Migración, refugiados, asuntos consulares y readmisión</translation>
    </message>
    <message>
        <source>Institutions and dialogue</source>
        <translation>Instituciones y diálogo</translation>
    </message>
    <message>
        <source>The parties&apos; own dialogue, next meetings, follow-up, multilateral bodies and their reform, accountability for earlier commitments</source>
        <translation>Diálogo entre las propias partes, próximas reuniones, seguimiento, organismos multilaterales y su reforma, rendición de cuentas sobre compromisos anteriores</translation>
    </message>
</context>
<context>
    <name>threads</name>
    <message numerus="yes">
        <source>%Ln wording(s)</source>
        <translation>
            <numerusform>%Ln redacción</numerusform>
            <numerusform>%Ln redacciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{years}, {wordings}</source>
        <translation>{years}, {wordings}</translation>
    </message>
    <message>
        <source>not in the last statement</source>
        <translation>no está en la última declaración</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln declaración</numerusform>
            <numerusform>%Ln declaraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln hilo</numerusform>
            <numerusform>%Ln hilos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmado</numerusform>
            <numerusform>%Ln confirmados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Your statements</source>
        <translation>Sus declaraciones</translation>
    </message>
    <message>
        <source>Open a joint statement (Ctrl+O), drop a file on the window, or paste its text. It stays on this computer.</source>
        <translation>Abra una declaración conjunta (Ctrl+O), suelte un archivo en la ventana o pegue su texto. Se queda en este equipo.</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Lo que se prometió</translation>
    </message>
    <message>
        <source>Each commitment stands out in its theme&apos;s colour. The underline tells how firm it is: solid for firm, dashed for intent, dotted for reaffirmed.</source>
        <translation>Cada compromiso destaca en el color de su tema. El subrayado dice cuánta fuerza tiene: continuo para firme, de rayas para intención, de puntos para reafirmado.</translation>
    </message>
    <message>
        <source>Your judgement</source>
        <translation>Su valoración</translation>
    </message>
    <message>
        <source>Walk through the commitments with J and K, confirm with C, dismiss with D. Every step can be undone with Ctrl+Z.</source>
        <translation>Recorra los compromisos con J y K, confirme con C, descarte con D. Todos los pasos se pueden deshacer con Ctrl+Z.</translation>
    </message>
    <message>
        <source>One page to hand on</source>
        <translation>Una página para entregar</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E saves the briefing as a PDF, Ctrl+P prints it. F1 opens the manual, ? lists the keys, and Ctrl+Shift+P does anything by its name.</source>
        <translation>Ctrl+Mayús+E guarda la nota informativa como PDF, Ctrl+P la imprime. F1 abre el manual, ? muestra los atajos y Ctrl+Mayús+P hace cualquier cosa por su nombre.</translation>
    </message>
</context>
<context>
    <name>upgrade</name>
    <message>
        <source>The library is made ready for this version of Briefreader…</source>
        <translation>La biblioteca se está preparando para esta versión de Briefreader…</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>New version</source>
        <translation>Nueva versión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) or decision(s) kept their place</source>
        <translation>
            <numerusform>%Ln nota o decisión conservó su lugar</numerusform>
            <numerusform>%Ln notas o decisiones conservaron su lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln placed by similar words</source>
        <translation>
            <numerusform>%Ln colocada por palabras parecidas</numerusform>
            <numerusform>%Ln colocadas por palabras parecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be placed: see Notes and bookmarks</source>
        <translation>
            <numerusform>%Ln no se pudo colocar: consulte Notas y marcadores</numerusform>
            <numerusform>%Ln no se pudieron colocar: consulte Notas y marcadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) came in with the file</source>
        <translation>
            <numerusform>%Ln nota importada con el archivo</numerusform>
            <numerusform>%Ln notas importadas con el archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>There were no notes or decisions to place</source>
        <translation>No había notas ni decisiones que colocar</translation>
    </message>
    <message>
        <source>{what}. The earlier text is kept.</source>
        <translation>{what}. El texto anterior se conserva.</translation>
    </message>
    <message>
        <source>“{title}” has its new text.</source>
        <translation>«{title}» tiene su nuevo texto.</translation>
    </message>
</context>
</TS>

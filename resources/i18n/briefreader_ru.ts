<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AgreementDialog</name>
    <message>
        <source>Agreement with a colleague</source>
        <translation>Согласованность с коллегой</translation>
    </message>
    <message>
        <source>Agreement by question</source>
        <translation>Согласованность по вопросам</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Копировать как текст</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Копирова&amp;ть как Markdown</translation>
    </message>
    <message>
        <source>You and {author}</source>
        <translation>Вы и {author}</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Изображения (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>The statement&apos;s</source>
        <translation>Как у заявления</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Such as “Internal”</source>
        <translation>Например, «ДСП»</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG</source>
        <translation>PNG, JPEG или SVG</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Обзор…</translation>
    </message>
    <message>
        <source>Language of the briefing</source>
        <translation>Язык справки</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Classification</source>
        <translation>&amp;Гриф</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Автор</translation>
    </message>
    <message>
        <source>L&amp;ogo</source>
        <translation>&amp;Логотип</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Выбор логотипа</translation>
    </message>
</context>
<context>
    <name>ArchiveActions</name>
    <message>
        <source>Archive library</source>
        <translation>Архивация библиотеки</translation>
    </message>
    <message>
        <source>Archiving the library…</source>
        <translation>Архивация библиотеки…</translation>
    </message>
    <message>
        <source>Archives (*.zip);;All files (*)</source>
        <translation>Архивы (*.zip);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The library was archived to {path}</source>
        <translation>Библиотека сохранена в архив: {path}</translation>
    </message>
</context>
<context>
    <name>BriefingActions</name>
    <message>
        <source>PDF (*.pdf);;Word document (*.docx);;Web page (*.html);;Markdown (*.md)</source>
        <translation>PDF (*.pdf);;Документ Word (*.docx);;Веб-страница (*.html);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Print briefing</source>
        <translation>Печать справки</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Параметры страницы</translation>
    </message>
    <message>
        <source>Export briefing</source>
        <translation>Экспорт справки</translation>
    </message>
    <message>
        <source>Exporting the briefing…</source>
        <translation>Экспорт справки…</translation>
    </message>
    <message>
        <source>The briefing was exported to {path}</source>
        <translation>Справка сохранена: {path}</translation>
    </message>
</context>
<context>
    <name>BriefingDesigner</name>
    <message>
        <source>Design briefing</source>
        <translation>Конструктор справки</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём справка</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Head and page</source>
        <translation>Шапка и страница</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>&amp;Write report of several pages…</source>
        <translation>Многострани&amp;чный отчёт…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>More actions</source>
        <translation>Другие действия</translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
</context>
<context>
    <name>ClosingDuringImport</name>
    <message>
        <source>An import is under way.</source>
        <translation>Идёт импорт.</translation>
    </message>
    <message>
        <source>Finish it before the window is closed? What came in so far stays in the library either way.</source>
        <translation>Завершить его до закрытия окна? Уже импортированное в любом случае останется в библиотеке.</translation>
    </message>
    <message>
        <source>&amp;Finish the import first</source>
        <translation>Сначала &amp;завершить импорт</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Остановить и закрыть</translation>
    </message>
    <message>
        <source>The window closes once the import is done.</source>
        <translation>Окно закроется, когда импорт завершится.</translation>
    </message>
    <message>
        <source>Stopping the import…</source>
        <translation>Остановка импорта…</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Use a readable tone</source>
        <translation>Подобрать читаемый тон</translation>
    </message>
    <message>
        <source>Contrast of the text on this colour</source>
        <translation>Контраст текста на этом цвете</translation>
    </message>
    <message>
        <source>{contrast} : 1</source>
        <translation>{contrast} : 1</translation>
    </message>
    <message>
        <source>Change: {title}</source>
        <translation>Изменить: {title}</translation>
    </message>
    <message>
        <source>Use a readable tone: {title}</source>
        <translation>Подобрать читаемый тон: {title}</translation>
    </message>
    <message>
        <source>{title}: {colour}, contrast {contrast} to 1</source>
        <translation>{title}: {colour}, контраст {contrast} к 1</translation>
    </message>
    <message>
        <source>Text on this colour is hard to read: at least {least} : 1 is needed.</source>
        <translation>Текст на этом цвете плохо читается: нужен контраст не менее {least} : 1.</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Сортировать по</translation>
    </message>
    <message>
        <source>&amp;Then by</source>
        <translation>&amp;Затем по</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>{column}, descending</source>
        <translation>{column}, по убыванию</translation>
    </message>
    <message>
        <source>{column}, ascending</source>
        <translation>{column}, по возрастанию</translation>
    </message>
</context>
<context>
    <name>CommitmentCard</name>
    <message>
        <source>Current commitment</source>
        <translation>Текущее обязательство</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Сила</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>абзац {number}</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Без темы</translation>
    </message>
    <message>
        <source>No actor named</source>
        <translation>Участник не назван</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Нить</translation>
    </message>
    <message>
        <source>Changes concern all {count} selected commitments.</source>
        <translation>Изменения относятся ко всем выбранным обязательствам ({count}).</translation>
    </message>
    <message>
        <source>Why it was detected, and more</source>
        <translation>Почему распознано и другие сведения</translation>
    </message>
    <message>
        <source>Why it was detected, where it stands, what was noted</source>
        <translation>Почему распознано, где находится, что отмечено</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Без срока</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>not numbered</source>
        <translation>без номера</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>добавлено вручную</translation>
    </message>
    <message>
        <source>{date} (“{words}”)</source>
        <translation>{date} («{words}»)</translation>
    </message>
    <message>
        <source>cue “{cue}” (rule: {rule}), confidence {percent} %</source>
        <translation>маркер «{cue}» (правило: {rule}), уверенность {percent}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <translation>
            <numerusform>%Ln более ранняя</numerusform>
            <numerusform>%Ln более ранние</numerusform>
            <numerusform>%Ln более ранних</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentDialog</name>
    <message>
        <source>Strength</source>
        <translation>Сила</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>Срок до</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Evidence for the status</source>
        <translation>Основание для статуса</translation>
    </message>
    <message>
        <source>What shows it, such as a report or a link</source>
        <translation>Чем подтверждается: отчёт, ссылка и др.</translation>
    </message>
    <message>
        <source>Actors, separated by semicolons</source>
        <translation>Участники через точку с запятой</translation>
    </message>
    <message>
        <source>Separate several by semicolons</source>
        <translation>Несколько — через точку с запятой</translation>
    </message>
    <message>
        <source>Themes, the best first</source>
        <translation>Темы, главная первой</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>&amp;Сила</translation>
    </message>
    <message>
        <source>&amp;Actors</source>
        <translation>&amp;Участники</translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation>&amp;Темы</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Ст&amp;атус</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Основание</translation>
    </message>
</context>
<context>
    <name>CommitmentModel</name>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>с заметкой</translation>
    </message>
</context>
<context>
    <name>CommitmentPanel</name>
    <message numerus="yes">
        <source>{done} of %Ln reviewed</source>
        <translation>
            <numerusform>проверено {done} из %Ln</numerusform>
            <numerusform>проверено {done} из %Ln</numerusform>
            <numerusform>проверено {done} из %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln less sure hidden</source>
        <translation>
            <numerusform>скрыто %Ln сомнительное</numerusform>
            <numerusform>скрыто %Ln сомнительных</numerusform>
            <numerusform>скрыто %Ln сомнительных</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to list yet</source>
        <translation>Список пока пуст</translation>
    </message>
    <message>
        <source>The commitments of the statement that you open are listed here.</source>
        <translation>Здесь появятся обязательства заявления, которое вы откроете.</translation>
    </message>
    <message>
        <source>No commitments found</source>
        <translation>Обязательств не найдено</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln commitment(s)</source>
        <translation>
            <numerusform>{shown} из %Ln обязательства</numerusform>
            <numerusform>{shown} из %Ln обязательств</numerusform>
            <numerusform>{shown} из %Ln обязательств</numerusform>
        </translation>
    </message>
    <message>
        <source>Commitments are not read</source>
        <translation>Обязательства не распознаются</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dismissed</source>
        <translation>
            <numerusform>%Ln отклонено</numerusform>
            <numerusform>%Ln отклонено</numerusform>
            <numerusform>%Ln отклонено</numerusform>
        </translation>
    </message>
    <message>
        <source>No commitment matches</source>
        <translation>Нет подходящих обязательств</translation>
    </message>
    <message>
        <source>some may be missing</source>
        <translation>некоторых может не хватать</translation>
    </message>
    <message>
        <source>Clear the filter to see them all.</source>
        <translation>Сбросьте фильтр, чтобы увидеть все.</translation>
    </message>
</context>
<context>
    <name>CommitmentTree</name>
    <message>
        <source>Commitments</source>
        <translation>Обязательства</translation>
    </message>
</context>
<context>
    <name>CommitmentsTable</name>
    <message numerus="yes">
        <source>%Ln selected: too many to be decided on at once</source>
        <translation>
            <numerusform>Выбрано: %Ln — слишком много для одного решения</numerusform>
            <numerusform>Выбрано: %Ln — слишком много для одного решения</numerusform>
            <numerusform>Выбрано: %Ln — слишком много для одного решения</numerusform>
        </translation>
    </message>
    <message>
        <source>No commitment matches</source>
        <translation>Нет подходящих обязательств</translation>
    </message>
    <message>
        <source>Nothing fits all that is chosen.</source>
        <translation>Ничто не отвечает всем выбранным условиям.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>No commitments yet</source>
        <translation>Обязательств пока нет</translation>
    </message>
    <message>
        <source>The commitments of all statements of the library are listed here.</source>
        <translation>Здесь собраны обязательства всех заявлений библиотеки.</translation>
    </message>
</context>
<context>
    <name>ComparisonActions</name>
    <message>
        <source>PDF, one page (*.pdf);;Markdown (*.md);;Text (*.txt);;Table (*.csv);;JSON (*.json)</source>
        <translation>PDF, одна страница (*.pdf);;Markdown (*.md);;Текст (*.txt);;Таблица (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>Экспорт сравнения</translation>
    </message>
    <message>
        <source>Print comparison</source>
        <translation>Печать сравнения</translation>
    </message>
    <message>
        <source>Exporting the comparison…</source>
        <translation>Экспорт сравнения…</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>Words of a statement</source>
        <translation>Слова заявления</translation>
    </message>
    <message>
        <source>No statement has these words.</source>
        <translation>Ни в одном заявлении нет этих слов.</translation>
    </message>
    <message>
        <source>{title} compared</source>
        <translation>{title}: сравнение</translation>
    </message>
    <message>
        <source>The comparison was exported to {path}</source>
        <translation>Сравнение экспортировано в {path}</translation>
    </message>
    <message>
        <source>Earlier statement</source>
        <translation>Более раннее заявление</translation>
    </message>
    <message>
        <source>Later statement</source>
        <translation>Более позднее заявление</translation>
    </message>
</context>
<context>
    <name>ComparisonDelegate</name>
    <message>
        <source>(not in the earlier one)</source>
        <translation>(нет в более раннем)</translation>
    </message>
    <message>
        <source>(not in the later one)</source>
        <translation>(нет в более позднем)</translation>
    </message>
    <message>
        <source>para {number}</source>
        <translation>абз. {number}</translation>
    </message>
</context>
<context>
    <name>ComparisonHead</name>
    <message>
        <source>Earlier</source>
        <translation>Раннее</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позднее</translation>
    </message>
    <message>
        <source>Swap the two statements</source>
        <translation>Поменять заявления местами</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Nothing to compare with</source>
        <translation>Не с чем сравнивать</translation>
    </message>
    <message>
        <source>No earlier statement of the same parties is in the library.</source>
        <translation>В библиотеке нет более раннего заявления тех же сторон.</translation>
    </message>
    <message>
        <source>Commitments compared</source>
        <translation>Сравнение обязательств</translation>
    </message>
    <message>
        <source>The statements could not be compared</source>
        <translation>Не удалось сравнить заявления</translation>
    </message>
    <message>
        <source>No statement is chosen</source>
        <translation>Заявление не выбрано</translation>
    </message>
    <message>
        <source>Choose the two statements that you want to compare.</source>
        <translation>Выберите два заявления для сравнения.</translation>
    </message>
    <message>
        <source>Choose another statement…</source>
        <translation>Выбрать другое заявление…</translation>
    </message>
    <message>
        <source>No commitments to compare</source>
        <translation>Нет обязательств для сравнения</translation>
    </message>
    <message>
        <source>Whole &amp;texts</source>
        <translation>Полные &amp;тексты</translation>
    </message>
    <message>
        <source>Show both texts, paragraph by paragraph</source>
        <translation>Показать оба текста по абзацам</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Print the comparison on one page</source>
        <translation>Напечатать сравнение на одной странице</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Save the comparison as a page, text or table</source>
        <translation>Сохранить сравнение как страницу, текст или таблицу</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>{before} before · {after} after</source>
        <translation>{before} до · {after} после</translation>
    </message>
    <message>
        <source>Choose a statement…</source>
        <translation>Выбрать заявление…</translation>
    </message>
    <message>
        <source>None stands in either of the two statements.</source>
        <translation>Ни в одном из двух заявлений их нет.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Import from a colleague</source>
        <translation>Импорт от коллеги</translation>
    </message>
    <message>
        <source>Your colleague</source>
        <translation>Ваш коллега</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s) judged differently</source>
        <translation>
            <numerusform>%Ln обязательство оценено по-разному</numerusform>
            <numerusform>%Ln обязательства оценены по-разному</numerusform>
            <numerusform>%Ln обязательств оценено по-разному</numerusform>
        </translation>
    </message>
    <message>
        <source>Commitments judged differently</source>
        <translation>Обязательства с разной оценкой</translation>
    </message>
    <message>
        <source>Keep all &amp;mine</source>
        <translation>Оставить все &amp;мои</translation>
    </message>
    <message>
        <source>Take all &amp;theirs</source>
        <translation>Взять &amp;все от коллеги</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Обязательство</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моя оценка</translation>
    </message>
    <message>
        <source>Beside mine, as one more commitment</source>
        <translation>Как ещё одно обязательство, наряду с моим</translation>
    </message>
    <message>
        <source>You and {author} differ on “{title}”. Choose a side in each row; all else that is new comes in as it is.</source>
        <translation>{author} и вы по-разному оцениваете заявление «{title}». Выберите вариант в каждой строке; всё остальное новое импортируется без изменений.</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message numerus="yes">
        <source>%Ln quotation(s) copied.</source>
        <translation>
            <numerusform>Скопирована %Ln цитата.</numerusform>
            <numerusform>Скопировано %Ln цитаты.</numerusform>
            <numerusform>Скопировано %Ln цитат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>Скопировано с источником.</translation>
    </message>
</context>
<context>
    <name>CorrectingActions</name>
    <message>
        <source>Theme replaced: {name} instead of {former}</source>
        <translation>Тема заменена: {name} вместо {former}</translation>
    </message>
    <message>
        <source>Split commitment</source>
        <translation>разделение обязательства</translation>
    </message>
    <message>
        <source>These words have no joint; put the cursor where they are to be split.</source>
        <translation>Здесь нет естественной границы; поставьте курсор туда, где нужно разделить.</translation>
    </message>
    <message>
        <source>Merge commitments</source>
        <translation>объединение обязательств</translation>
    </message>
    <message>
        <source>No other commitment follows in this paragraph.</source>
        <translation>Других обязательств дальше в этом абзаце нет.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Which theme?</source>
        <translation>Какая тема?</translation>
    </message>
    <message>
        <source>No theme has these words.</source>
        <translation>Нет темы с такими словами.</translation>
    </message>
    <message>
        <source>Set the theme</source>
        <translation>Задать тему</translation>
    </message>
    <message>
        <source>Theme set: {name}</source>
        <translation>Тема задана: {name}</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Who promised it? Several are separated by semicolons.</source>
        <translation>Кто это обещал? Несколько — через точку с запятой.</translation>
    </message>
    <message>
        <source>Nobody is named; type a name.</source>
        <translation>Никто не назван; введите имя.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Сила</translation>
    </message>
    <message>
        <source>How firm is it?</source>
        <translation>Какая сила?</translation>
    </message>
    <message>
        <source>No strength is called so.</source>
        <translation>Силы с таким названием нет.</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Без срока</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>By when? Such as 2026-12-31, or end of 2026</source>
        <translation>К какому сроку? Например, 2026-12-31 или end of 2026</translation>
    </message>
    <message>
        <source>That is no date; type one such as 2026-12-31, or end of 2026.</source>
        <translation>Это не дата; введите, например, 2026-12-31 или end of 2026.</translation>
    </message>
    <message>
        <source>Replace the theme: {former}</source>
        <translation>Заменить тему: {former}</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Добавить тему</translation>
    </message>
    <message>
        <source>All parties</source>
        <translation>Все стороны</translation>
    </message>
    <message>
        <source>Theme added: {name}</source>
        <translation>Тема добавлена: {name}</translation>
    </message>
    <message>
        <source>Theme kept: {name}</source>
        <translation>Тема оставлена: {name}</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>как введено</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong.</source>
        <translation>Произошла ошибка.</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Копировать подробности</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>What was saved before is safe. This should not happen; please report it: {kind}: {message}

The details say where in the program it was, and nothing of your statements.</source>
        <translation>Всё сохранённое раньше в безопасности. Такого быть не должно; пожалуйста, сообщите об этом: {kind}: {message}

Подробности говорят, в каком месте программы это случилось, и ничего о ваших заявлениях.</translation>
    </message>
    <message>
        <source>They are also in {file}.</source>
        <translation>Они есть и в файле {file}.</translation>
    </message>
</context>
<context>
    <name>CuesPage</name>
    <message>
        <source>Hide detections less sure than</source>
        <translation>Скрывать находки с уверенностью ниже</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>показать все</translation>
    </message>
    <message>
        <source>Your own cues</source>
        <translation>Собственные маркеры</translation>
    </message>
    <message>
        <source>&amp;Add cue</source>
        <translation>&amp;Добавить маркер</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Hide detections less sure than</source>
        <translation>&amp;Скрывать находки с уверенностью ниже</translation>
    </message>
    <message>
        <source>What the cue counts as</source>
        <translation>Чем считать маркер</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Отключён</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Считать как</translation>
    </message>
    <message>
        <source>Confidence says how many in a hundred such detections are right. What you confirmed, corrected or added is always shown.</source>
        <translation>Уверенность показывает, сколько из ста таких находок верны. Всё, что вы приняли, исправили или добавили, показывается всегда.</translation>
    </message>
    <message>
        <source>Your own cues come before the built-in ones. A muted cue finds nothing any more; removing it here brings it back.</source>
        <translation>Собственные маркеры применяются раньше встроенных. Отключённый маркер ничего не находит; удалите его из списка, чтобы вернуть.</translation>
    </message>
    <message>
        <source>“{words}” cannot be a cue: use plain words, such as “pledge to”.</source>
        <translation>«{words}» не подходит как маркер: используйте простые слова, например «pledge to».</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>The library is damaged.</source>
        <translation>Библиотека повреждена.</translation>
    </message>
    <message>
        <source>&amp;Close and repair…</source>
        <translation>&amp;Закрыть и исправить…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Позже</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Спасаем то, что читается…</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>Чтение библиотеки…</translation>
    </message>
    <message>
        <source>Restoring the library…</source>
        <translation>Восстановление библиотеки…</translation>
    </message>
    <message>
        <source>&amp;Save what can be read</source>
        <translation>&amp;Спасти то, что читается</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Восстановить копию…</translation>
    </message>
    <message>
        <source>&amp;Open read-only</source>
        <translation>&amp;Открыть только для чтения</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) could not be read.</source>
        <translation>
            <numerusform>%Ln запись прочитать не удалось.</numerusform>
            <numerusform>%Ln записи прочитать не удалось.</numerusform>
            <numerusform>%Ln записей прочитать не удалось.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln text(s) only what notes and commitments quote is left.</source>
        <translation>
            <numerusform>От %Ln текста осталось лишь то, что цитируют заметки и обязательства.</numerusform>
            <numerusform>От %Ln текстов осталось лишь то, что цитируют заметки и обязательства.</numerusform>
            <numerusform>От %Ln текстов осталось лишь то, что цитируют заметки и обязательства.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}

Briefreader can save what can still be read, bring back a backup, or open the library as it is, for reading only. The damaged file is kept in any case.</source>
        <translation>{reason}

Briefreader может спасти то, что ещё читается, восстановить резервную копию или открыть библиотеку как есть, только для чтения. Повреждённый файл сохраняется в любом случае.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {path}</source>
        <translation>Повреждённый файл сохранён как {path}</translation>
    </message>
    <message>
        <source>Saved: {statements} statements, {commitments} commitments, {notes} notes.</source>
        <translation>Спасено: заявлений {statements}, обязательств {commitments}, заметок {notes}.</translation>
    </message>
</context>
<context>
    <name>DesignActions</name>
    <message>
        <source>Making the briefing…</source>
        <translation>Составление справки…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Сохранение отчёта</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Запись отчёта…</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop to import</source>
        <translation>Отпустите, чтобы импортировать</translation>
    </message>
    <message>
        <source>Drop files or folders here to import them</source>
        <translation>Перетащите сюда файлы или папки, чтобы импортировать их</translation>
    </message>
    <message>
        <source>Files, or folders with all that is in them</source>
        <translation>Файлы или папки со всем содержимым</translation>
    </message>
</context>
<context>
    <name>DueChooser</name>
    <message>
        <source>Due date</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>from 2026</source>
        <translation>с 2026</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>to 2026-06</source>
        <translation>по 2026-06</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Due dates</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln просрочен</numerusform>
            <numerusform>%Ln просрочено</numerusform>
            <numerusform>%Ln просрочено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuePaper</name>
    <message>
        <source>Save what is due</source>
        <translation>Сохранение сроков</translation>
    </message>
    <message>
        <source>PDF, one page (*.pdf)</source>
        <translation>PDF, одна страница (*.pdf)</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Что предстоит</translation>
    </message>
    <message>
        <source>Print what is due</source>
        <translation>Печать сроков</translation>
    </message>
    <message>
        <source>Saving the page…</source>
        <translation>Сохранение страницы…</translation>
    </message>
    <message>
        <source>What is due was saved as {path}</source>
        <translation>Сроки сохранены как {path}</translation>
    </message>
</context>
<context>
    <name>DueView</name>
    <message numerus="yes">
        <source>{year}: %Ln due date(s), {settled} settled</source>
        <translation>
            <numerusform>{year}: %Ln срок, из них исполнено {settled}</numerusform>
            <numerusform>{year}: %Ln срока, из них исполнено {settled}</numerusform>
            <numerusform>{year}: %Ln сроков, из них исполнено {settled}</numerusform>
        </translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Что предстоит</translation>
    </message>
    <message>
        <source>Only of this actor</source>
        <translation>Только этого участника</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Предыдущий год</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Следующий год</translation>
    </message>
    <message>
        <source>Due dates of all statements</source>
        <translation>Сроки всех заявлений</translation>
    </message>
    <message>
        <source>Nothing is due of this actor</source>
        <translation>За этим участником сроков нет</translation>
    </message>
    <message>
        <source>Clear the field to see all.</source>
        <translation>Очистите поле, чтобы увидеть всё.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Сроков нет</translation>
    </message>
    <message>
        <source>Commitments of all statements are listed here by when they are due.</source>
        <translation>Здесь собраны обязательства всех заявлений по срокам.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Save as pa&amp;ge…</source>
        <translation>Сохранить как &amp;страницу…</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>Read as</source>
        <translation>Прочитать как</translation>
    </message>
    <message>
        <source>Encodings, the likeliest first</source>
        <translation>Кодировки, самая вероятная первой</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>Начало файла</translation>
    </message>
    <message>
        <source>Choose the encoding in which the letters are right. The present text is kept.</source>
        <translation>Выберите кодировку, в которой буквы верны. Нынешний текст сохранится.</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>A link begins with https://, http:// or mailto:.</source>
        <translation>Ссылка начинается с https://, http:// или mailto:.</translation>
    </message>
    <message>
        <source>Day of the entry</source>
        <translation>День записи</translation>
    </message>
    <message>
        <source>Status that the entry sets</source>
        <translation>Статус, который задаёт запись</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Чем это подтверждается</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>&amp;Sentence of another statement…</source>
        <translation>&amp;Предложение другого заявления…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Day and status</source>
        <translation>День и статус</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>За&amp;метка</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Ссылка</translation>
    </message>
</context>
<context>
    <name>ExchangeActions</name>
    <message>
        <source>Statement files (*.briefstatement);;All files (*)</source>
        <translation>Файлы заявлений (*.briefstatement);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Send to a colleague</source>
        <translation>Отправка коллеге</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Запись файла…</translation>
    </message>
    <message>
        <source>Import from a colleague</source>
        <translation>Импорт от коллеги</translation>
    </message>
    <message>
        <source>Agreement with a colleague</source>
        <translation>Согласованность с коллегой</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Чтение файла…</translation>
    </message>
    <message>
        <source>your colleague</source>
        <translation>ваш коллега</translation>
    </message>
    <message>
        <source>All that is in it is in your library already.</source>
        <translation>Всё его содержимое уже есть в вашей библиотеке.</translation>
    </message>
    <message>
        <source>The statement was written to {path}</source>
        <translation>Заявление сохранено: {path}</translation>
    </message>
    <message numerus="yes">
        <source>From {author}: %Ln change(s); Undo takes all back</source>
        <translation>
            <numerusform>Внесено %Ln изменение (отправитель: {author}); всё можно отменить одним шагом</numerusform>
            <numerusform>Внесено %Ln изменения (отправитель: {author}); всё можно отменить одним шагом</numerusform>
            <numerusform>Внесено %Ln изменений (отправитель: {author}); всё можно отменить одним шагом</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>Nothing is new in the file of {author}.</source>
        <translation>В файле нет ничего нового (отправитель: {author}).</translation>
    </message>
    <message>
        <source>The statement of {author} was imported</source>
        <translation>Заявление импортировано (отправитель: {author})</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Exporting…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Do you want to replace it?</source>
        <translation>Заменить его?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation>Файл {name} уже есть.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>The &amp;open statement</source>
        <translation>&amp;Открытое заявление</translation>
    </message>
    <message>
        <source>The &amp;chosen statements</source>
        <translation>&amp;Выбранные заявления</translation>
    </message>
    <message>
        <source>&amp;All statements in the list</source>
        <translation>Все заявления в &amp;списке</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Заявления</translation>
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
        <translation>Найти участника, тему, заявление и т. п.</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Найти значение</translation>
    </message>
    <message>
        <source>Filter the commitments</source>
        <translation>Фильтр обязательств</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, found by typing</source>
        <translation>
            <numerusform>ещё %Ln, ищите вводом</numerusform>
            <numerusform>ещё %Ln, ищите вводом</numerusform>
            <numerusform>ещё %Ln, ищите вводом</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Remove the filter: {filter}</source>
        <translation>Снять фильтр: {filter}</translation>
    </message>
    <message>
        <source>Filters in use</source>
        <translation>Действующие фильтры</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Сбросить все</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <source>Filter statements</source>
        <translation>Фильтр заявлений</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Write a date as 2015, 2015-11 or 2015-11-02.</source>
        <translation>Введите дату в виде 2015, 2015-11 или 2015-11-02.</translation>
    </message>
    <message>
        <source>2015 or 2015-11-02</source>
        <translation>2015 или 2015-11-02</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;С даты</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;По дату</translation>
    </message>
    <message>
        <source>&amp;Party</source>
        <translation>Ст&amp;орона</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>Kin&amp;d</source>
        <translation>Т&amp;ип</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Заметки</translation>
    </message>
    <message>
        <source>Rev&amp;iew</source>
        <translation>П&amp;роверка</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Не важно</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>С заметками</translation>
    </message>
    <message>
        <source>Without notes</source>
        <translation>Без заметок</translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <source>Filter statements</source>
        <translation>Фильтр заявлений</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in statement</source>
        <translation>Найти в заявлении</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>С учётом регистра</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Слово целиком</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Выделить</translation>
    </message>
    <message>
        <source>Select what was found and go to the text (Ctrl+Enter)</source>
        <translation>Выделить найденное и перейти к тексту (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The pattern takes too long; make it simpler.</source>
        <translation>Выражение обрабатывается слишком долго; упростите его.</translation>
    </message>
    <message>
        <source>Not a pattern: {reason}</source>
        <translation>Ошибка в выражении: {reason}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>Найдено: %Ln</numerusform>
            <numerusform>Найдено: %Ln</numerusform>
            <numerusform>Найдено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of more than %Ln</source>
        <translation>
            <numerusform>{number} из более чем %Ln</numerusform>
            <numerusform>{number} из более чем %Ln</numerusform>
            <numerusform>{number} из более чем %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %Ln</source>
        <translation>
            <numerusform>{number} из %Ln</numerusform>
            <numerusform>{number} из %Ln</numerusform>
            <numerusform>{number} из %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldingPanel</name>
    <message>
        <source>Folded panel</source>
        <translation>Свёрнутая панель</translation>
    </message>
    <message>
        <source>Folded, so that the text has room. A click opens it; F9 and F10 do too.</source>
        <translation>Свёрнута, чтобы тексту хватало места. Открывается щелчком, а также клавишами F9 и F10.</translation>
    </message>
</context>
<context>
    <name>FollowUpActions</name>
    <message>
        <source>Follow up</source>
        <translation>Отслеживание</translation>
    </message>
    <message>
        <source>The library does not hold this statement any more.</source>
        <translation>Этого заявления больше нет в библиотеке.</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Follow up</source>
        <translation>Отслеживание</translation>
    </message>
    <message>
        <source>Entries, the latest first</source>
        <translation>Записи, сначала последняя</translation>
    </message>
    <message>
        <source>Nothing is known yet of what became of it.</source>
        <translation>Пока неизвестно, что с ним стало.</translation>
    </message>
    <message>
        <source>Ne&amp;w entry</source>
        <translation>&amp;Новая запись</translation>
    </message>
    <message>
        <source>&amp;Add entry</source>
        <translation>&amp;Добавить запись</translation>
    </message>
    <message>
        <source>De&amp;lete entry</source>
        <translation>&amp;Удалить запись</translation>
    </message>
    <message>
        <source>&amp;Go to the sentence</source>
        <translation>&amp;Перейти к предложению</translation>
    </message>
    <message>
        <source>&amp;Open the link</source>
        <translation>&amp;Открыть ссылку</translation>
    </message>
    <message>
        <source>&amp;Save entry</source>
        <translation>&amp;Сохранить запись</translation>
    </message>
</context>
<context>
    <name>FormatList</name>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Your notes and decisions are signed with it.</source>
        <translation>Им подписываются ваши заметки и решения.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As the system&apos;s</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Another language shows when Briefreader is started again.</source>
        <translation>Язык сменится после перезапуска Briefreader.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Меньше движения</translation>
    </message>
    <message>
        <source>Nothing moves by itself, as the bars of work that takes a while do.</source>
        <translation>Ничто не движется само, как это делают полосы долгих операций.</translation>
    </message>
    <message>
        <source>What separates the columns, as your spreadsheet program expects it.</source>
        <translation>Чем разделены столбцы: так, как ждёт ваша программа электронных таблиц.</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Ваше имя</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>&amp;Tables (.csv)</source>
        <translation>&amp;Таблицы (.csv)</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Нет команды с такими словами.</translation>
    </message>
</context>
<context>
    <name>HighlightMenu</name>
    <message>
        <source>&amp;Highlights</source>
        <translation>&amp;Выделения</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Без темы</translation>
    </message>
</context>
<context>
    <name>HighlightSample</name>
    <message>
        <source>They &lt;b&gt;pledged to build a bridge&lt;/b&gt; by 2030.</source>
        <translation>Они &lt;b&gt;обязались построить мост&lt;/b&gt; к 2030 году.</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>About this commitment</source>
        <translation>Об этом обязательстве</translation>
    </message>
    <message>
        <source>Due by {date} (“{words}”)</source>
        <translation>Срок: до {date} («{words}»)</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Заметка: {note}</translation>
    </message>
</context>
<context>
    <name>ImportActions</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Импорт папки</translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <translation>Чтение буфера обмена…</translation>
    </message>
    <message>
        <source>Statements ({endings});;All files (*)</source>
        <translation>Заявления ({endings});;Все файлы (*)</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Чтение: {name}…</translation>
    </message>
    <message>
        <source>Adding it to the library…</source>
        <translation>Добавление в библиотеку…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Импорт…</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Поиск файлов…</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Ход импорта</translation>
    </message>
    <message>
        <source>&amp;Open statement</source>
        <translation>&amp;Открыть заявление</translation>
    </message>
    <message>
        <source>Compare &amp;with similar…</source>
        <translation>&amp;Сравнить с похожим…</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>&amp;Копировать список</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Результат по каждому файлу</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Все</translation>
    </message>
    <message>
        <source>&amp;Imported</source>
        <translation>&amp;Импортированы</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>&amp;Дубликаты</translation>
    </message>
    <message>
        <source>&amp;Failed</source>
        <translation>С о&amp;шибкой</translation>
    </message>
    <message>
        <source>&amp;Skipped</source>
        <translation>&amp;Пропущенные</translation>
    </message>
    <message>
        <source>&amp;Not reached</source>
        <translation>&amp;Не дошло</translation>
    </message>
    <message>
        <source>Cancelled. What came in before stays in the library.</source>
        <translation>Импорт прерван. Уже импортированное остаётся в библиотеке.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Готово.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файла</numerusform>
            <numerusform>%Ln файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation>Импортировать было нечего.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln file(s)</source>
        <translation>
            <numerusform>{done} из %Ln файла</numerusform>
            <numerusform>{done} из %Ln файлов</numerusform>
            <numerusform>{done} из %Ln файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportResultModel</name>
    <message>
        <source>✓ Imported</source>
        <translation>✓ Импортирован</translation>
    </message>
    <message>
        <source>= Duplicate</source>
        <translation>= Дубликат</translation>
    </message>
    <message>
        <source>✗ Failed</source>
        <translation>✗ Ошибка</translation>
    </message>
    <message>
        <source>– Skipped</source>
        <translation>– Пропущен</translation>
    </message>
    <message>
        <source>… Not reached</source>
        <translation>… Не дошло</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Буфер обмена</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %Ln more</source>
        <translation>
            <numerusform>{name} и ещё %Ln</numerusform>
            <numerusform>{name} и ещё %Ln</numerusform>
            <numerusform>{name} и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InUseDialog</name>
    <message>
        <source>You can read in it as it is now: a copy is opened, in which nothing can be changed. Two who write to one library from different computers can damage it. Open it anyway only if you know that it is not open there any more, as after a crash.</source>
        <translation>Её можно читать в нынешнем виде: открывается копия, в которой ничего нельзя изменить. Если двое пишут в одну библиотеку с разных компьютеров, она может быть повреждена. Открывайте её всё равно, только если знаете, что там она больше не открыта, например после сбоя.</translation>
    </message>
    <message>
        <source>The library is open elsewhere.</source>
        <translation>Библиотека открыта в другом месте.</translation>
    </message>
    <message>
        <source>a time that is not known</source>
        <translation>неизвестного времени</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>Чтение библиотеки…</translation>
    </message>
    <message>
        <source>&amp;Open read-only</source>
        <translation>&amp;Открыть только для чтения</translation>
    </message>
    <message>
        <source>Open &amp;anyway</source>
        <translation>Открыть вс&amp;ё равно</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>{user} has {path} open on {host}, since {time}.</source>
        <translation>{user} держит {path} открытой на {host} с {time}.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>другом компьютере</translation>
    </message>
</context>
<context>
    <name>InterchangeActions</name>
    <message>
        <source>Import notes and codes</source>
        <translation>Импорт заметок и кодов</translation>
    </message>
    <message>
        <source>Importing notes and codes…</source>
        <translation>Импорт заметок и кодов…</translation>
    </message>
</context>
<context>
    <name>InterchangeReport</name>
    <message>
        <source>Nothing new came in.</source>
        <translation>Ничего нового не импортировано.</translation>
    </message>
    <message>
        <source>Import notes and codes</source>
        <translation>Импорт заметок и кодов</translation>
    </message>
    <message>
        <source>Words that were not found in their statement</source>
        <translation>Слова, не найденные в тексте заявления</translation>
    </message>
    <message>
        <source>Words that stand in several places</source>
        <translation>Слова, которые стоят в нескольких местах</translation>
    </message>
    <message>
        <source>On texts that are not in the library</source>
        <translation>К текстам, которых нет в библиотеке</translation>
    </message>
    <message>
        <source>Judged otherwise here; your decision was kept</source>
        <translation>Здесь оценено иначе; сохранено ваше решение</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) came in.</source>
        <translation>
            <numerusform>Импортирована %Ln запись.</numerusform>
            <numerusform>Импортировано %Ln записи.</numerusform>
            <numerusform>Импортировано %Ln записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s) came in.</source>
        <translation>
            <numerusform>Импортирована %Ln тема.</numerusform>
            <numerusform>Импортированы %Ln темы.</numerusform>
            <numerusform>Импортировано %Ln тем.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) came in.</source>
        <translation>
            <numerusform>Импортировано %Ln заявление.</numerusform>
            <numerusform>Импортировано %Ln заявления.</numerusform>
            <numerusform>Импортировано %Ln заявлений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s)</source>
        <translation>
            <numerusform>%Ln обязательство</numerusform>
            <numerusform>%Ln обязательства</numerusform>
            <numerusform>%Ln обязательств</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln заметка</numerusform>
            <numerusform>%Ln заметки</numerusform>
            <numerusform>%Ln заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln закладка</numerusform>
            <numerusform>%Ln закладки</numerusform>
            <numerusform>%Ln закладок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) of statements</source>
        <translation>
            <numerusform>%Ln метка заявлений</numerusform>
            <numerusform>%Ln метки заявлений</numerusform>
            <numerusform>%Ln меток заявлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s) came in with them.</source>
        <translation>
            <numerusform>Вместе с ними импортирована %Ln тема.</numerusform>
            <numerusform>Вместе с ними импортированы %Ln темы.</numerusform>
            <numerusform>Вместе с ними импортировано %Ln тем.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) came in with them.</source>
        <translation>
            <numerusform>Вместе с ними импортировано %Ln заявление.</numerusform>
            <numerusform>Вместе с ними импортировано %Ln заявления.</numerusform>
            <numerusform>Вместе с ними импортировано %Ln заявлений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln запись уже была в библиотеке.</numerusform>
            <numerusform>%Ln записи уже были в библиотеке.</numerusform>
            <numerusform>%Ln записей уже было в библиотеке.</numerusform>
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
        <translation>Обязательства</translation>
    </message>
    <message>
        <source>Words of a commitment</source>
        <translation>Слова обязательства</translation>
    </message>
    <message>
        <source>Nothing that is not paired has these words.</source>
        <translation>Среди непарных нет таких слов.</translation>
    </message>
    <message>
        <source>The same promise in the earlier statement</source>
        <translation>То же обещание в более раннем заявлении</translation>
    </message>
    <message>
        <source>The same promise in the later statement</source>
        <translation>То же обещание в более позднем заявлении</translation>
    </message>
</context>
<context>
    <name>KeyFiguresRow</name>
    <message>
        <source>commitments</source>
        <translation>обязательства</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>со сроком</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>твёрдые</translation>
    </message>
    <message>
        <source>intent</source>
        <translation>намерения</translation>
    </message>
    <message>
        <source>reaffirmed</source>
        <translation>подтверждённые</translation>
    </message>
</context>
<context>
    <name>KindChips</name>
    <message>
        <source>Kinds that are shown</source>
        <translation>Показанные виды</translation>
    </message>
    <message>
        <source>Show these only</source>
        <translation>Показать только эти</translation>
    </message>
</context>
<context>
    <name>LaneDelegate</name>
    <message>
        <source>does not say it</source>
        <translation>об этом не говорит</translation>
    </message>
    <message>
        <source>para {number}</source>
        <translation>абз. {number}</translation>
    </message>
</context>
<context>
    <name>LaneModel</name>
    <message>
        <source>does not say it</source>
        <translation>об этом не говорит</translation>
    </message>
</context>
<context>
    <name>LanguageNotice</name>
    <message>
        <source>Language of the statement</source>
        <translation>Язык заявления</translation>
    </message>
    <message>
        <source>It is En&amp;glish</source>
        <translation>Это &amp;английский</translation>
    </message>
    <message>
        <source>&amp;Other language…</source>
        <translation>&amp;Другой язык…</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>&amp;Скрыть</translation>
    </message>
</context>
<context>
    <name>LeftOutList</name>
    <message>
        <source>Commitments that are not on the page</source>
        <translation>Обязательства, не вошедшие на страницу</translation>
    </message>
</context>
<context>
    <name>LibraryActions</name>
    <message>
        <source>New library</source>
        <translation>Новая библиотека</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Открыть библиотеку</translation>
    </message>
    <message>
        <source>Making the library…</source>
        <translation>Создание библиотеки…</translation>
    </message>
    <message>
        <source>This library is open already.</source>
        <translation>Эта библиотека уже открыта.</translation>
    </message>
    <message>
        <source>Libraries ({endings});;All files (*)</source>
        <translation>Библиотеки ({endings});;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>LibraryGoneBox</name>
    <message>
        <source>{path} was deleted, moved or replaced while it is open here. All of it is still there as long as this window is open. Save it in another place: Briefreader goes on there.</source>
        <translation>{path}: файл удалён, перемещён или заменён, хотя он открыт здесь. Всё цело, пока это окно открыто. Сохраните библиотеку в другом месте: Briefreader продолжит там.</translation>
    </message>
    <message>
        <source>The library is no longer where it was.</source>
        <translation>Библиотеки больше нет на прежнем месте.</translation>
    </message>
    <message>
        <source>&amp;Save elsewhere…</source>
        <translation>&amp;Сохранить в другом месте…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Позже</translation>
    </message>
</context>
<context>
    <name>LibraryHead</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Поиск по библиотеке</translation>
    </message>
    <message>
        <source>Search texts, notes, commitments</source>
        <translation>Тексты, заметки, обязательства</translation>
    </message>
    <message>
        <source>Filter by date, party, theme, kind and more</source>
        <translation>Фильтр по дате, стороне, теме, типу и не только</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>Где искать</translation>
    </message>
    <message>
        <source>The recent ones come first here</source>
        <translation>Здесь недавние всегда идут первыми</translation>
    </message>
</context>
<context>
    <name>LibraryNoteList</name>
    <message>
        <source>Notes of all statements</source>
        <translation>Заметки всех заявлений</translation>
    </message>
    <message>
        <source>&amp;Go to the words</source>
        <translation>&amp;Перейти к фрагменту</translation>
    </message>
    <message>
        <source>&amp;Copy note</source>
        <translation>&amp;Копировать заметку</translation>
    </message>
</context>
<context>
    <name>LibraryNoteModel</name>
    <message>
        <source>On the whole statement</source>
        <translation>Ко всему заявлению</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Заметка: {words}</translation>
    </message>
    <message>
        <source>Highlight: {words}</source>
        <translation>Выделение: {words}</translation>
    </message>
</context>
<context>
    <name>LibraryNotesHead</name>
    <message>
        <source>Not signed</source>
        <translation>Без автора</translation>
    </message>
    <message>
        <source>Words of notes</source>
        <translation>Слова заметок</translation>
    </message>
    <message>
        <source>Words of notes, quotations, tags and titles</source>
        <translation>Слова заметок, цитат, меток и названий</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>С&amp;бросить</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Save the notes that are listed as a file</source>
        <translation>Сохранить заметки списка в файл</translation>
    </message>
    <message>
        <source>By statement</source>
        <translation>По заявлениям</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Недавно изменённые</translation>
    </message>
    <message>
        <source>Notes of all statements</source>
        <translation>Заметки всех заявлений</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln note(s)</source>
        <translation>
            <numerusform>{shown} из %Ln заметки</numerusform>
            <numerusform>{shown} из %Ln заметок</numerusform>
            <numerusform>{shown} из %Ln заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln заметка</numerusform>
            <numerusform>%Ln заметки</numerusform>
            <numerusform>%Ln заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Любая метка</translation>
    </message>
    <message>
        <source>Any colour</source>
        <translation>Любой цвет</translation>
    </message>
    <message>
        <source>Any author</source>
        <translation>Любой автор</translation>
    </message>
</context>
<context>
    <name>LibraryNotesSaving</name>
    <message>
        <source>Table of notes</source>
        <translation>Таблица заметок</translation>
    </message>
    <message>
        <source>Notes by statement</source>
        <translation>Заметки по заявлениям</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Экспорт заметок</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) exported to {path}</source>
        <translation>
            <numerusform>Экспортирована %Ln заметка: {path}</numerusform>
            <numerusform>Экспортировано %Ln заметки: {path}</numerusform>
            <numerusform>Экспортировано %Ln заметок: {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryNotesView</name>
    <message>
        <source>No note matches</source>
        <translation>Нет подходящих заметок</translation>
    </message>
    <message>
        <source>Clear the filter to see them all.</source>
        <translation>Сбросьте фильтр, чтобы увидеть все.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Заметок пока нет</translation>
    </message>
    <message>
        <source>Open a statement, select a passage and press N to write a note on it,
or Ctrl+Shift+H to highlight it. All of them are listed here.</source>
        <translation>Откройте заявление, выберите фрагмент и нажмите N, чтобы написать к нему заметку,
или Ctrl+Shift+H, чтобы выделить его цветом. Все заметки собраны здесь.</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Show all statements</source>
        <translation>Показать все заявления</translation>
    </message>
    <message>
        <source>Open a statement (Ctrl+O) or import a folder of them (Ctrl+Shift+O).</source>
        <translation>Откройте заявление (Ctrl+O) или импортируйте целую папку (Ctrl+Shift+O).</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer or shorter words.</source>
        <translation>Совпадений нет. Попробуйте меньше слов или более короткие.</translation>
    </message>
    <message>
        <source>Removed statements stay here until they are restored or deleted.</source>
        <translation>Удалённые заявления хранятся здесь, пока их не восстановят или не удалят навсегда.</translation>
    </message>
    <message>
        <source>Statements that you open are listed here.</source>
        <translation>Здесь появятся заявления, которые вы открывали.</translation>
    </message>
    <message>
        <source>Choose statements in the list of all and press Ctrl+Shift+K.</source>
        <translation>Выберите заявления в общем списке и нажмите Ctrl+Shift+K.</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>Библиотека пуста</translation>
    </message>
    <message>
        <source>Nothing matches in the statements that meet the filter.</source>
        <translation>Среди заявлений, отвечающих фильтру, совпадений нет.</translation>
    </message>
    <message>
        <source>Nothing to list</source>
        <translation>Список пуст</translation>
    </message>
    <message>
        <source>No statement meets the filter.</source>
        <translation>Нет заявлений, отвечающих фильтру.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Пока ничего не открывали</translation>
    </message>
    <message>
        <source>This collection is empty</source>
        <translation>Подборка пуста</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Искать везде</translation>
    </message>
</context>
<context>
    <name>LibraryWatch</name>
    <message>
        <source>Save library</source>
        <translation>Сохранить библиотеку</translation>
    </message>
</context>
<context>
    <name>LinkOpening</name>
    <message>
        <source>Open link</source>
        <translation>Открыть ссылку</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>Адрес скопирован.</translation>
    </message>
    <message>
        <source>Write to this address in your mail program?</source>
        <translation>Написать на этот адрес в почтовой программе?</translation>
    </message>
    <message>
        <source>Open this address in your web browser?</source>
        <translation>Открыть этот адрес в браузере?</translation>
    </message>
    <message>
        <source>It leads to {host}. Briefreader itself opens no connection.</source>
        <translation>Он ведёт на {host}. Сама программа Briefreader соединений не открывает.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Status bar</source>
        <translation>Строка состояния</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Строка меню</translation>
    </message>
    <message>
        <source>This library can only be read: no change is saved.</source>
        <translation>Эту библиотеку можно только читать: изменения не сохраняются.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
</context>
<context>
    <name>ManualBrowser</name>
    <message>
        <source>Manual page</source>
        <translation>Страница руководства</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Briefreader manual</source>
        <translation>Руководство Briefreader</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Поиск в руководстве</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>MarginCards</name>
    <message>
        <source>overdue since {date}</source>
        <translation>просрочено с {date}</translation>
    </message>
    <message>
        <source>Notes, due dates and statuses beside the text</source>
        <translation>Заметки, сроки и статусы рядом с текстом</translation>
    </message>
</context>
<context>
    <name>MarkedSurface</name>
    <message>
        <source>{address}
Ctrl+click opens it</source>
        <translation>{address}
Ctrl+щелчок — открыть</translation>
    </message>
</context>
<context>
    <name>MissingBox</name>
    <message>
        <source>It was in {folder}. If that is a disk or a network folder that is away for now, keep it in the list.</source>
        <translation>Файл находился в {folder}. Если это диск или сетевая папка, которые сейчас недоступны, оставьте его в списке.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Убрать из списка</translation>
    </message>
    <message>
        <source>&amp;Keep it in the list</source>
        <translation>&amp;Оставить в списке</translation>
    </message>
    <message>
        <source>{name} is not there any more.</source>
        <translation>{name}: файла больше нет.</translation>
    </message>
</context>
<context>
    <name>MuteOfferBar</name>
    <message numerus="yes">
        <source>You dismissed “{words}” %Ln time(s).</source>
        <translation>
            <numerusform>Вы отклонили «{words}» %Ln раз.</numerusform>
            <numerusform>Вы отклонили «{words}» %Ln раза.</numerusform>
            <numerusform>Вы отклонили «{words}» %Ln раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute a cue</source>
        <translation>Отключение маркера</translation>
    </message>
    <message>
        <source>&amp;Mute cue</source>
        <translation>О&amp;тключить маркер</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Оставить</translation>
    </message>
    <message>
        <source>{commitments} found by it would go too.</source>
        <translation>Исчезнет и другое, найденное по нему: {commitments}.</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Put back at selection</source>
        <translation>возврат на выбранное место</translation>
    </message>
    <message>
        <source>Another window has changed this note. Yours becomes a second one.</source>
        <translation>Другое окно изменило эту заметку. Ваша станет второй.</translation>
    </message>
    <message>
        <source>Remove notes</source>
        <translation>удаление заметок</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удаление</translation>
    </message>
    <message>
        <source>Delete this?</source>
        <translation>Удалить это?</translation>
    </message>
    <message>
        <source>It has no place in the new version. Undo brings it back.</source>
        <translation>В новой версии для этого нет места. Удаление можно отменить.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>A note could not be saved: {reason} Trying again…</source>
        <translation>Заметку не удалось сохранить: {reason} Повторная попытка…</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>Заметка сохранена.</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message>
        <source>On the whole statement</source>
        <translation>Ко всему заявлению</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation>Заметка в формате Markdown</translation>
    </message>
    <message>
        <source>Write here: *italic*, **bold**, - list, [link](…)</source>
        <translation>Пишите здесь: *курсив*, **жирный**, - список, [ссылка](…)</translation>
    </message>
    <message>
        <source>Tags, separated by semicolons</source>
        <translation>Метки через точку с запятой</translation>
    </message>
    <message>
        <source>Tags; separated; so</source>
        <translation>Метки; через; точку с запятой</translation>
    </message>
    <message>
        <source>Could not be saved: {reason} Trying again…</source>
        <translation>Не удалось сохранить: {reason} Повторная попытка…</translation>
    </message>
    <message>
        <source>Could not be saved: {reason}</source>
        <translation>Не удалось сохранить: {reason}</translation>
    </message>
    <message>
        <source>On the whole statement</source>
        <translation>Ко всему заявлению</translation>
    </message>
    <message>
        <source>No words yet. Press Enter to write some.</source>
        <translation>Текста пока нет. Нажмите Enter, чтобы написать.</translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>NotesHead</name>
    <message>
        <source>Filter notes and bookmarks</source>
        <translation>Фильтр заметок и закладок</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Any colour</source>
        <translation>Любой цвет</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Любая метка</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln</source>
        <translation>
            <numerusform>{shown} из %Ln</numerusform>
            <numerusform>{shown} из %Ln</numerusform>
            <numerusform>{shown} из %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation>
            <numerusform>всего %Ln</numerusform>
            <numerusform>всего %Ln</numerusform>
            <numerusform>всего %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Заметки и закладки</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>No note matches</source>
        <translation>Нет подходящих заметок</translation>
    </message>
    <message>
        <source>Clear the filter to see them all.</source>
        <translation>Сбросьте фильтр, чтобы увидеть все.</translation>
    </message>
    <message>
        <source>No notes or bookmarks</source>
        <translation>Нет заметок и закладок</translation>
    </message>
    <message>
        <source>Select a passage and press N for a note, Ctrl+Shift+H to highlight it,
or Ctrl+D for a bookmark.</source>
        <translation>Выберите фрагмент и нажмите N для заметки, Ctrl+Shift+H для выделения цветом
или Ctrl+D для закладки.</translation>
    </message>
</context>
<context>
    <name>OrderingActions</name>
    <message>
        <source>“{name}” was deleted; its statements are kept. Undo brings it back.</source>
        <translation>Удалено: «{name}»; сами заявления сохранены. Это можно отменить.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Подборки</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Новая подборка</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Новая метка</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Переименовать подборку</translation>
    </message>
    <message>
        <source>Change collections</source>
        <translation>изменение подборок</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Переименовать метку</translation>
    </message>
</context>
<context>
    <name>OriginalActions</name>
    <message>
        <source>Show original file</source>
        <translation>Исходный файл</translation>
    </message>
    <message>
        <source>Unlike Briefreader, a browser or mail program may load pictures from the internet and run what a page brings along.</source>
        <translation>В отличие от Briefreader браузер или почтовая программа может загрузить картинки из интернета и выполнить то, что содержит страница.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>The system has no program to show “{name}”.</source>
        <translation>В системе нет программы, чтобы показать «{name}».</translation>
    </message>
    <message>
        <source>The library keeps no file of this statement.</source>
        <translation>В библиотеке нет файла этого заявления.</translation>
    </message>
    <message>
        <source>Open “{name}” in another program?</source>
        <translation>Открыть «{name}» в другой программе?</translation>
    </message>
</context>
<context>
    <name>OrphanList</name>
    <message>
        <source>Without a place</source>
        <translation>Без места</translation>
    </message>
    <message>
        <source>&amp;Put back at selection</source>
        <translation>&amp;Вернуть на выбранное место</translation>
    </message>
    <message>
        <source>Select the words in the text that it belongs to</source>
        <translation>Выберите в тексте слова, к которым это относится</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>The new version does not have the words of these.</source>
        <translation>В новой версии нет слов, к которым это относилось.</translation>
    </message>
    <message>
        <source>Without a place ({count})</source>
        <translation>Без места ({count})</translation>
    </message>
</context>
<context>
    <name>OrphanModel</name>
    <message>
        <source>Decision on a commitment</source>
        <translation>Решение по обязательству</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Выделение</translation>
    </message>
    <message>
        <source>Bookmark: {name}</source>
        <translation>Закладка: {name}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Заметка: {note}</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>in view</source>
        <translation>на экране</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>No statement is open</source>
        <translation>Заявление не открыто</translation>
    </message>
    <message>
        <source>Open one to see its headings here.</source>
        <translation>Откройте заявление, чтобы увидеть здесь его заголовки.</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Нет заголовков</translation>
    </message>
    <message>
        <source>This statement is not divided by headings.</source>
        <translation>Это заявление не разделено заголовками.</translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>Outline</source>
        <translation>Оглавление</translation>
    </message>
</context>
<context>
    <name>OverviewSaving</name>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Table (*.csv)</source>
        <translation>Изображение (*.png);;Рисунок (*.svg);;Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Сохранить диаграмму</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation>Обзорная полоса</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s)</source>
        <translation>
            <numerusform>%Ln обязательство</numerusform>
            <numerusform>%Ln обязательства</numerusform>
            <numerusform>%Ln обязательств</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln совпадение</numerusform>
            <numerusform>%Ln совпадения</numerusform>
            <numerusform>%Ln совпадений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln заметка</numerusform>
            <numerusform>%Ln заметки</numerusform>
            <numerusform>%Ln заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln закладка</numerusform>
            <numerusform>%Ln закладки</numerusform>
            <numerusform>%Ln закладок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message numerus="yes">
        <source>in %Ln statement(s)</source>
        <translation>
            <numerusform>в %Ln заявлении</numerusform>
            <numerusform>в %Ln заявлениях</numerusform>
            <numerusform>в %Ln заявлениях</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>No commitments yet</source>
        <translation>Обязательств пока нет</translation>
    </message>
    <message>
        <source>What the statements of the library promise is counted here.</source>
        <translation>Здесь подсчитано, что обещают заявления библиотеки.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>The library in figures</source>
        <translation>Библиотека в цифрах</translation>
    </message>
    <message>
        <source>Save “{title}” as picture, drawing or table</source>
        <translation>Сохранить «{title}» как изображение, рисунок или таблицу</translation>
    </message>
</context>
<context>
    <name>PagePicker</name>
    <message numerus="yes">
        <source>Left out: %Ln</source>
        <translation>
            <numerusform>Не вошло: %Ln</numerusform>
            <numerusform>Не вошло: %Ln</numerusform>
            <numerusform>Не вошло: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has room.</source>
        <translation>Помещается всё.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Показать снова</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Просмотр страницы</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Filter commitments</source>
        <translation>Фильтр обязательств</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Группировка</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Reviewed commitments</source>
        <translation>Проверенные обязательства</translation>
    </message>
    <message>
        <source>List options</source>
        <translation>Параметры списка</translation>
    </message>
    <message>
        <source>How the list looks</source>
        <translation>Вид списка</translation>
    </message>
    <message>
        <source>&amp;Fold all groups</source>
        <translation>&amp;Свернуть все группы</translation>
    </message>
    <message>
        <source>&amp;Unfold all groups</source>
        <translation>&amp;Развернуть все группы</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln reviewed</source>
        <translation>
            <numerusform>Проверено {done} из %Ln</numerusform>
            <numerusform>Проверено {done} из %Ln</numerusform>
            <numerusform>Проверено {done} из %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartiesEdit</name>
    <message>
        <source>Known parties</source>
        <translation>Известные стороны</translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <source>Place</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Which statements are listed</source>
        <translation>Какие заявления показывать</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Все заявления</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
</context>
<context>
    <name>PreferencesActions</name>
    <message>
        <source>Detecting again…</source>
        <translation>Повторное выявление…</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Выявление</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Saved briefing</source>
        <translation>Сохранённая справка</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <translation>Со&amp;хранённая</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Сохранит&amp;ь…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>П&amp;ереименовать…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Удал&amp;ить</translation>
    </message>
    <message>
        <source>Save briefing</source>
        <translation>Сохранить справку</translation>
    </message>
    <message>
        <source>Rename briefing</source>
        <translation>Переименовать справку</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>Новая справка</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Briefing — print preview</source>
        <translation>Справка — просмотр печати</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation>&amp;Вся страница</translation>
    </message>
    <message>
        <source>Page &amp;setup…</source>
        <translation>Пара&amp;метры страницы…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>Everything has room.</source>
        <translation>Помещается всё.</translation>
    </message>
</context>
<context>
    <name>PropertiesActions</name>
    <message>
        <source>Detecting again…</source>
        <translation>Повторное выявление…</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message numerus="yes">
        <source>This one and %Ln earlier one(s)</source>
        <translation>
            <numerusform>Эта и %Ln более ранняя</numerusform>
            <numerusform>Эта и %Ln более ранние</numerusform>
            <numerusform>Эта и %Ln более ранних</numerusform>
        </translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Свойства</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Where it was made, such as Astana</source>
        <translation>Где сделано, например Астана</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Адрес источника</translation>
    </message>
    <message>
        <source>A web address or a path</source>
        <translation>Веб-адрес или путь</translation>
    </message>
    <message>
        <source>&amp;Dated</source>
        <translation>Есть &amp;дата</translation>
    </message>
    <message>
        <source>Parties, one a line</source>
        <translation>Стороны, по одной в строке</translation>
    </message>
    <message>
        <source>Detect &amp;commitments anew</source>
        <translation>&amp;Выявить обязательства заново</translation>
    </message>
    <message>
        <source>Actors and due dates depend on these. What you have decided stays.</source>
        <translation>От этого зависят участники и сроки. Ваши решения сохранятся.</translation>
    </message>
    <message>
        <source>Its text says neither what it is called nor when it was made.</source>
        <translation>В тексте не сказано ни как он называется, ни когда он принят.</translation>
    </message>
    <message>
        <source>Its text does not say what it is called.</source>
        <translation>В тексте не сказано, как он называется.</translation>
    </message>
    <message>
        <source>Its text does not say when it was made.</source>
        <translation>В тексте не сказано, когда он принят.</translation>
    </message>
    <message>
        <source>Date of the statement</source>
        <translation>Дата заявления</translation>
    </message>
    <message>
        <source>Language: a name, or any ISO 639 code</source>
        <translation>Язык: название или любой код ISO 639</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Тип</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Место</translation>
    </message>
    <message>
        <source>&amp;Parties</source>
        <translation>&amp;Стороны</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>&amp;Источник</translation>
    </message>
    <message>
        <source>This one only</source>
        <translation>Только эта</translation>
    </message>
    <message>
        <source>Choose a language, or write its code, such as fr or pt-BR.</source>
        <translation>Выберите язык или введите его код, например fr или pt-BR.</translation>
    </message>
    <message>
        <source>{words} words in {paragraphs} paragraphs</source>
        <translation>слов: {words}, абзацев: {paragraphs}</translation>
    </message>
    <message>
        <source>Original file</source>
        <translation>Исходный файл</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортировано</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>A statement needs a title.</source>
        <translation>У заявления должно быть название.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Вставленный текст</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Перейти к:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлов:</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;Порядок страниц:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Страниц на &amp;листе:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Двусторонняя печать</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключена</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>По длинной стороне</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>По короткой стороне</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Набор страниц:</translation>
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
        <translation>Shift</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
</context>
<context>
    <name>ReaderMargin</name>
    <message>
        <source>Status: {status}</source>
        <translation>Статус: {status}</translation>
    </message>
    <message>
        <source>Bookmark: {name}</source>
        <translation>Закладка: {name}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Заметка: {note}</translation>
    </message>
    <message>
        <source>Paragraph numbers, bookmarks, notes and statuses</source>
        <translation>Номера абзацев, закладки, заметки и статусы</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>No statement is open</source>
        <translation>Заявление не открыто</translation>
    </message>
    <message>
        <source>Open a joint statement or communiqué (Ctrl+O), drop a file here,
or choose one in the library on the left.</source>
        <translation>Откройте совместное заявление или коммюнике (Ctrl+O), перетащите сюда файл
или выберите документ в библиотеке слева.</translation>
    </message>
    <message>
        <source>&amp;Open link…</source>
        <translation>&amp;Открыть ссылку…</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Копировать &amp;ссылку</translation>
    </message>
</context>
<context>
    <name>ReadingNotice</name>
    <message>
        <source>How the text was read</source>
        <translation>Как был прочитан текст</translation>
    </message>
    <message>
        <source>Read &amp;as…</source>
        <translation>Прочитать &amp;как…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Of this text: {what}.</source>
        <translation>Об этом тексте: {what}.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Font</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Font family</source>
        <translation>Гарнитура</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Размер шрифта</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> пт</translation>
    </message>
    <message>
        <source>As the system&apos;s, a little larger</source>
        <translation>Чуть крупнее системного</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Высота строки</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Длина строки</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> симв.</translation>
    </message>
    <message>
        <source>&amp;Justify both edges</source>
        <translation>Выравнивать по &amp;ширине</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>Вернуть по &amp;умолчанию</translation>
    </message>
    <message>
        <source>The text behind this window shows each change. Ctrl+plus and minus zoom it.</source>
        <translation>Изменения сразу видны в тексте за этим окном. Масштаб: Ctrl+плюс или минус.</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>Шри&amp;фт</translation>
    </message>
    <message>
        <source>F&amp;amily</source>
        <translation>&amp;Гарнитура</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Размер</translation>
    </message>
    <message>
        <source>&amp;Line height</source>
        <translation>&amp;Высота строки</translation>
    </message>
    <message>
        <source>Line &amp;width</source>
        <translation>&amp;Длина строки</translation>
    </message>
    <message>
        <source>Briefreader&apos;s own (serif)</source>
        <translation>Шрифт Briefreader (с засечками)</translation>
    </message>
    <message>
        <source>Another font</source>
        <translation>Другой шрифт</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Очистить список</translation>
    </message>
</context>
<context>
    <name>RecognitionActions</name>
    <message>
        <source>Recognising page {number} of {pages}…</source>
        <translation>Распознаётся страница {number} из {pages}…</translation>
    </message>
    <message>
        <source>Recognising the text…</source>
        <translation>Распознаётся текст…</translation>
    </message>
    <message numerus="yes">
        <source>The text was recognised: %Ln commitment(s) found</source>
        <translation>
            <numerusform>Текст распознан: найдено %Ln обязательство</numerusform>
            <numerusform>Текст распознан: найдено %Ln обязательства</numerusform>
            <numerusform>Текст распознан: найдено %Ln обязательств</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecognitionDialog</name>
    <message>
        <source>Recognise text</source>
        <translation>Распознать текст</translation>
    </message>
    <message>
        <source>In which languages are the words on the pages? The fewer, the surer; a page takes some seconds. The file is kept as it is.</source>
        <translation>На каких языках слова на страницах? Чем меньше языков, тем надёжнее; страница занимает несколько секунд. Файл остаётся таким, как есть.</translation>
    </message>
    <message>
        <source>Languages on the pages</source>
        <translation>Языки на страницах</translation>
    </message>
    <message>
        <source>&amp;Recognise</source>
        <translation>&amp;Распознать</translation>
    </message>
</context>
<context>
    <name>RecoveredNotesBox</name>
    <message>
        <source>It was kept in a file of its own, and can be saved in the library now.</source>
        <translation>Это сохранено в отдельном файле, и теперь это можно записать в библиотеку.</translation>
    </message>
    <message numerus="yes">
        <source>The statements of %n of these notes are gone; copy their words.</source>
        <translation>
            <numerusform>Заявления %n из этих заметок больше нет; скопируйте её слова.</numerusform>
            <numerusform>Заявлений %n из этих заметок больше нет; скопируйте их слова.</numerusform>
            <numerusform>Заявлений %n из этих заметок больше нет; скопируйте их слова.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of what you wrote in notes could not be saved last time.</source>
        <translation>Часть написанного вами в заметках в прошлый раз не удалось сохранить.</translation>
    </message>
    <message>
        <source>&amp;Save the notes</source>
        <translation>&amp;Сохранить заметки</translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation>&amp;Удалить их</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Позже</translation>
    </message>
</context>
<context>
    <name>RelatedActions</name>
    <message>
        <source>Promised before</source>
        <translation>Обещано ранее</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>You came to this commitment from no other one.</source>
        <translation>Вы перешли к этому обязательству не от другого.</translation>
    </message>
    <message>
        <source>The library does not hold this commitment any more.</source>
        <translation>В библиотеке этого обязательства больше нет.</translation>
    </message>
    <message>
        <source>Back to {title}</source>
        <translation>Назад: {title}</translation>
    </message>
</context>
<context>
    <name>RelatedDialog</name>
    <message>
        <source>Related commitments</source>
        <translation>Связанные обязательства</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <translation>Поиск в библиотеке…</translation>
    </message>
    <message>
        <source>No other commitment of the library says the like.</source>
        <translation>В библиотеке нет других подобных обязательств.</translation>
    </message>
    <message>
        <source>Show in its statement</source>
        <translation>Показать в заявлении</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>те же слова</translation>
    </message>
    <message>
        <source>much alike</source>
        <translation>очень похоже</translation>
    </message>
    <message>
        <source>related</source>
        <translation>связано</translation>
    </message>
</context>
<context>
    <name>RelatedLine</name>
    <message>
        <source>All related commitments</source>
        <translation>Все связанные обязательства</translation>
    </message>
</context>
<context>
    <name>RestoreActions</name>
    <message>
        <source>Reading the backup…</source>
        <translation>Чтение резервной копии…</translation>
    </message>
    <message>
        <source>Restoring the library…</source>
        <translation>Восстановление библиотеки…</translation>
    </message>
    <message>
        <source>Restored. What was there is kept as {path}</source>
        <translation>Восстановлено. Прежнее содержимое сохранено как {path}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Backups (*.zip *.briefing *.db);;All files (*)</source>
        <translation>Резервные копии (*.zip *.briefing *.db);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановление</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Поиск резервных копий…</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Выберите резервную копию</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Восстановить</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Выбрать &amp;файл…</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>The library becomes as the backup has it. As it is now, it is kept as a further backup first.</source>
        <translation>Библиотека станет такой, как в резервной копии. Нынешнее её состояние сначала сохраняется как ещё одна копия.</translation>
    </message>
    <message>
        <source>There are no backups yet. You can choose a copy or an archive.</source>
        <translation>Резервных копий ещё нет. Можно выбрать копию или архив.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Обязательства</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Оценено</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Последнее решение</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Последнее изменение</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Edit commitment</source>
        <translation>Изменить обязательство</translation>
    </message>
    <message>
        <source>Every commitment of this statement is reviewed.</source>
        <translation>Все обязательства этого заявления проверены.</translation>
    </message>
    <message>
        <source>There are no words in the selection.</source>
        <translation>В выделении нет слов.</translation>
    </message>
</context>
<context>
    <name>RowBar</name>
    <message>
        <source>In the &amp;earlier text</source>
        <translation>В &amp;раннем тексте</translation>
    </message>
    <message>
        <source>In the &amp;later text</source>
        <translation>В &amp;позднем тексте</translation>
    </message>
    <message>
        <source>Show the words in the earlier text (Shift+Enter)</source>
        <translation>Показать слова в раннем тексте (Shift+Enter)</translation>
    </message>
    <message>
        <source>Show the words in the later text (Enter)</source>
        <translation>Показать слова в позднем тексте (Enter)</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>&amp;Верно</translation>
    </message>
    <message>
        <source>&amp;Wrong</source>
        <translation>&amp;Неверно</translation>
    </message>
    <message>
        <source>Pair wit&amp;h…</source>
        <translation>&amp;Сопоставить с…</translation>
    </message>
    <message>
        <source>Both are one promise; this stays so</source>
        <translation>Это одно обещание; так и останется</translation>
    </message>
    <message>
        <source>They are two promises: the one is new, the other dropped</source>
        <translation>Это два обещания: одно новое, другое снято</translation>
    </message>
    <message>
        <source>Choose the commitment that is the same promise</source>
        <translation>Выбрать обязательство с тем же обещанием</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>Click to sort; with Shift, to sort by this column too</source>
        <translation>Щёлкните, чтобы сортировать; с Shift — также по этому столбцу</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Commitments of the library</source>
        <translation>Обязательства библиотеки</translation>
    </message>
</context>
<context>
    <name>SaveSign</name>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
</context>
<context>
    <name>SavedMenu</name>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Сохранить этот фильтр…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Сохранение фильтра</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Имя фильтра:</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Сохранённых фильтров пока нет</translation>
    </message>
</context>
<context>
    <name>ScopeForm</name>
    <message>
        <source>2015 or 2015-11-02</source>
        <translation>2015 или 2015-11-02</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen statement(s)</source>
        <translation>
            <numerusform>%Ln выбранное заявление</numerusform>
            <numerusform>%Ln выбранных заявления</numerusform>
            <numerusform>%Ln выбранных заявлений</numerusform>
        </translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Подборка</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Confirmed commitments only</source>
        <translation>Только подтверждённые обязательства</translation>
    </message>
    <message>
        <source>Write a date as 2015, 2015-11 or 2015-11-02.</source>
        <translation>Введите дату в виде 2015, 2015-11 или 2015-11-02.</translation>
    </message>
    <message>
        <source>State&amp;ments</source>
        <translation>&amp;Заявления</translation>
    </message>
    <message>
        <source>Co&amp;llection</source>
        <translation>Подбор&amp;ка</translation>
    </message>
    <message>
        <source>Part&amp;y</source>
        <translation>Сто&amp;рона</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>По дат&amp;у</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>A selection across the library</source>
        <translation>Выборка по всей библиотеке</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Не важно</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>&amp;Метка</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>С &amp;даты</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>&amp;Статус</translation>
    </message>
    <message>
        <source>The open statement</source>
        <translation>Открытое заявление</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of the briefing</source>
        <translation>Разделы справки</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
</context>
<context>
    <name>SentenceDialog</name>
    <message>
        <source>Sentence of another statement</source>
        <translation>Предложение другого заявления</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Искомые слова</translation>
    </message>
    <message>
        <source>Words to look for in all statements</source>
        <translation>Слова для поиска во всех заявлениях</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>Sentences of the statement</source>
        <translation>Предложения заявления</translation>
    </message>
    <message>
        <source>No other statement has these words.</source>
        <translation>Ни в одном другом заявлении нет этих слов.</translation>
    </message>
    <message numerus="yes">
        <source>Proposed: %Ln sentence(s) of later statements</source>
        <translation>
            <numerusform>Предложено: %Ln предложение поздних заявлений</numerusform>
            <numerusform>Предложено: %Ln предложения поздних заявлений</numerusform>
            <numerusform>Предложено: %Ln предложений поздних заявлений</numerusform>
        </translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Цитировать</translation>
    </message>
</context>
<context>
    <name>SeparatorBox</name>
    <message>
        <source>Columns of CSV files are separated by</source>
        <translation>Разделитель столбцов в файлах CSV</translation>
    </message>
    <message>
        <source>What your spreadsheet program expects: semicolons where it writes 0,5 for a half</source>
        <translation>Чего ждёт ваша программа электронных таблиц: точка с запятой, если половину она пишет как 0,5</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>Фильтр сочетаний клавиш</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>Фильтр по названию или клавише</translation>
    </message>
</context>
<context>
    <name>SidePanels</name>
    <message>
        <source>Commitments</source>
        <translation>Обязательства</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Заметки и закладки</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Оглавление</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Боковая панель</translation>
    </message>
</context>
<context>
    <name>SideView</name>
    <message>
        <source>(not in the new text)</source>
        <translation>(нет в новом тексте)</translation>
    </message>
    <message>
        <source>(not in the library’s text)</source>
        <translation>(нет в тексте из библиотеки)</translation>
    </message>
</context>
<context>
    <name>SimilarDialog</name>
    <message>
        <source>Nearly the same</source>
        <translation>Почти одинаковые</translation>
    </message>
    <message>
        <source>The text in the library</source>
        <translation>Текст в библиотеке</translation>
    </message>
    <message>
        <source>The new text</source>
        <translation>Новый текст</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Следующее различие</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>В библиотеке</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Оставить &amp;оба</translation>
    </message>
    <message>
        <source>Keep the &amp;older only</source>
        <translation>Оставить только &amp;прежнее</translation>
    </message>
    <message>
        <source>The new one goes to the trash; Undo brings it back</source>
        <translation>Новое отправится в корзину; это можно отменить</translation>
    </message>
    <message>
        <source>Make it a new &amp;version of the older</source>
        <translation>Сделать &amp;новой версией прежнего</translation>
    </message>
    <message>
        <source>The older statement gets the new text, and keeps its notes and its old text</source>
        <translation>Прежнее заявление получит новый текст и сохранит заметки и старый текст</translation>
    </message>
    <message>
        <source>Struck out: only in the library. Underlined: only in the new text.</source>
        <translation>Зачёркнуто: только в библиотеке. Подчёркнуто: только в новом тексте.</translation>
    </message>
</context>
<context>
    <name>StatementColumn</name>
    <message>
        <source>This document has no text layer</source>
        <translation>В документе нет текстового слоя</translation>
    </message>
    <message>
        <source>Its pages are pictures, in which nothing can be found.
The words on them can be recognised.</source>
        <translation>Его страницы — изображения, в которых ничего нельзя найти.
Слова на них можно распознать.</translation>
    </message>
    <message>
        <source>Its pages are pictures, in which nothing can be found. Install the program Tesseract (on Debian and Ubuntu the package tesseract-ocr) to have the words on them recognised here, or import the file again after another text recognition program has read it.</source>
        <translation>Его страницы — изображения, в которых ничего нельзя найти. Установите программу Tesseract (в Debian и Ubuntu пакет tesseract-ocr), чтобы распознать слова здесь, или импортируйте файл заново после обработки другой программой распознавания текста.</translation>
    </message>
    <message>
        <source>&amp;Recognise text…</source>
        <translation>&amp;Распознать текст…</translation>
    </message>
</context>
<context>
    <name>StatementHead</name>
    <message numerus="yes">
        <source>%Ln highlight(s) hidden</source>
        <translation>
            <numerusform>Скрыто %Ln выделение</numerusform>
            <numerusform>Скрыто %Ln выделения</numerusform>
            <numerusform>Скрыто %Ln выделений</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
</context>
<context>
    <name>StatementList</name>
    <message>
        <source>Statements</source>
        <translation>Заявления</translation>
    </message>
</context>
<context>
    <name>StatementMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
</context>
<context>
    <name>StatementModel</name>
    <message>
        <source>{statement}, open</source>
        <translation>{statement}, открыто</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>Statement text</source>
        <translation>Текст заявления</translation>
    </message>
</context>
<context>
    <name>StatusActions</name>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>What became of it? Such as met: opened in May</source>
        <translation>Что с ним стало? Например: выполнено: открыто в мае</translation>
    </message>
    <message>
        <source>No status is called so.</source>
        <translation>Такого статуса нет.</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>No statement is open</source>
        <translation>Заявление не открыто</translation>
    </message>
    <message>
        <source>Open one to see here what it commits to.</source>
        <translation>Откройте заявление, чтобы увидеть здесь, к чему оно обязывает.</translation>
    </message>
    <message>
        <source>Commitments are not read</source>
        <translation>Обязательства не распознаются</translation>
    </message>
    <message>
        <source>No commitments to count</source>
        <translation>Нет обязательств для подсчёта</translation>
    </message>
    <message>
        <source>None was found in this statement, or all were dismissed.</source>
        <translation>В этом заявлении их не найдено либо все они отклонены.</translation>
    </message>
</context>
<context>
    <name>SummarySheet</name>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>По теме</translation>
    </message>
    <message>
        <source>By strength</source>
        <translation>По силе</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>По участнику</translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>Export the rows</source>
        <translation>Экспорт строк</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>These are too many rows to copy; export them to a file.</source>
        <translation>Слишком много строк для копирования; экспортируйте их в файл.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Обязательства</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s) exported to {path}</source>
        <translation>
            <numerusform>%Ln обязательство экспортировано в {path}</numerusform>
            <numerusform>%Ln обязательства экспортированы в {path}</numerusform>
            <numerusform>%Ln обязательств экспортировано в {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>Скопирована %Ln строка.</numerusform>
            <numerusform>Скопированы %Ln строки.</numerusform>
            <numerusform>Скопировано %Ln строк.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>Words of commitments</source>
        <translation>Слова обязательств</translation>
    </message>
    <message>
        <source>Words of commitments and evidence</source>
        <translation>Слова обязательств и подтверждений</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Columns that are shown, and the order of the rows</source>
        <translation>Показанные столбцы и порядок строк</translation>
    </message>
    <message>
        <source>Show or hide what can be filtered by</source>
        <translation>Показать или скрыть условия фильтра</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
</context>
<context>
    <name>TextSides</name>
    <message>
        <source>The earlier text</source>
        <translation>Ранний текст</translation>
    </message>
    <message>
        <source>The later text</source>
        <translation>Поздний текст</translation>
    </message>
    <message>
        <source>(not in the earlier text)</source>
        <translation>(нет в раннем тексте)</translation>
    </message>
    <message>
        <source>(not in the later text)</source>
        <translation>(нет в позднем тексте)</translation>
    </message>
</context>
<context>
    <name>ThemeForm</name>
    <message>
        <source>Name of the theme</source>
        <translation>Название темы</translation>
    </message>
    <message>
        <source>Description of the theme</source>
        <translation>Описание темы</translation>
    </message>
    <message>
        <source>Light colour</source>
        <translation>Светлый цвет</translation>
    </message>
    <message>
        <source>Dark colour</source>
        <translation>Тёмный цвет</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>&amp;Описание</translation>
    </message>
    <message>
        <source>One term a line. A final * lets the word go on: “tariff*”.</source>
        <translation>По одному термину в строке. Знак * в конце допускает любое продолжение слова: «tariff*».</translation>
    </message>
    <message>
        <source>Strong terms</source>
        <translation>Сильные термины</translation>
    </message>
    <message>
        <source>Usual terms</source>
        <translation>Обычные термины</translation>
    </message>
    <message>
        <source>Weak terms</source>
        <translation>Слабые термины</translation>
    </message>
    <message>
        <source>Acronyms, in capitals</source>
        <translation>Аббревиатуры, прописными</translation>
    </message>
</context>
<context>
    <name>ThemesPage</name>
    <message>
        <source>New theme</source>
        <translation>Новая тема</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>Объ&amp;единить с</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Restore built-in</source>
        <translation>Восстановить вст&amp;роенную</translation>
    </message>
    <message>
        <source>A theme needs a name.</source>
        <translation>У темы должно быть название.</translation>
    </message>
    <message>
        <source>Another theme has this name.</source>
        <translation>Так уже называется другая тема.</translation>
    </message>
    <message>
        <source>A built-in theme can be merged into another, not deleted.</source>
        <translation>Встроенную тему нельзя удалить, но можно объединить с другой.</translation>
    </message>
    <message>
        <source>“{theme}” goes into “{other}”.</source>
        <translation>Тема «{theme}» войдёт в тему «{other}».</translation>
    </message>
</context>
<context>
    <name>ThreadActions</name>
    <message>
        <source>Threads</source>
        <translation>Нити</translation>
    </message>
    <message>
        <source>Words of a promise</source>
        <translation>Слова обязательства</translation>
    </message>
    <message>
        <source>No thread that can be joined has these words.</source>
        <translation>Нет нити с такими словами, которую можно присоединить.</translation>
    </message>
    <message>
        <source>The same promise in other statements</source>
        <translation>То же обязательство в других заявлениях</translation>
    </message>
    <message>
        <source>Collections and statements</source>
        <translation>Подборки и заявления</translation>
    </message>
    <message>
        <source>Words of a collection or statement</source>
        <translation>Слова подборки или заявления</translation>
    </message>
    <message>
        <source>No collection or statement has these words.</source>
        <translation>Ни в подборках, ни в заявлениях таких слов нет.</translation>
    </message>
    <message>
        <source>Follow promises through a collection, or the series of a statement</source>
        <translation>Проследить обязательства в подборке или в серии заявления</translation>
    </message>
    <message>
        <source>Series of the open statement</source>
        <translation>Серия открытого заявления</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Подборка</translation>
    </message>
</context>
<context>
    <name>ThreadBar</name>
    <message>
        <source>Confir&amp;m</source>
        <translation>Под&amp;твердить</translation>
    </message>
    <message>
        <source>All wordings are one promise; this stays so</source>
        <translation>Все формулировки — одно обязательство; так и останется</translation>
    </message>
    <message>
        <source>S&amp;plit here</source>
        <translation>&amp;Разделить здесь</translation>
    </message>
    <message>
        <source>From the marked wording on it is another promise</source>
        <translation>Начиная с отмеченной формулировки это другое обязательство</translation>
    </message>
    <message>
        <source>&amp;Join with…</source>
        <translation>При&amp;соединить к…</translation>
    </message>
    <message>
        <source>Choose the thread that is the same promise</source>
        <translation>Выбрать нить с тем же обязательством</translation>
    </message>
    <message>
        <source>I&amp;n the text</source>
        <translation>В &amp;тексте</translation>
    </message>
    <message>
        <source>Show the marked wording in its text (Enter)</source>
        <translation>Показать отмеченную формулировку в тексте (Enter)</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>The threads could not be found</source>
        <translation>Найти нити не удалось</translation>
    </message>
    <message>
        <source>No statement is open</source>
        <translation>Ни одно заявление не открыто</translation>
    </message>
    <message>
        <source>A thread is one promise, followed through the statements of a series.</source>
        <translation>Нить — одно обязательство, прослеженное по заявлениям серии.</translation>
    </message>
    <message>
        <source>No series to follow</source>
        <translation>Нет серии для прослеживания</translation>
    </message>
    <message>
        <source>No other statement of the same parties has a like title.</source>
        <translation>У других заявлений тех же сторон нет похожего названия.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Нити</translation>
    </message>
    <message>
        <source>Wordings in time</source>
        <translation>Формулировки во времени</translation>
    </message>
    <message>
        <source>Choose other statements…</source>
        <translation>Выбрать другие заявления…</translation>
    </message>
    <message>
        <source>Choose statements…</source>
        <translation>Выбрать заявления…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>В&amp;ыбрать…</translation>
    </message>
    <message>
        <source>Choose the statements to follow</source>
        <translation>Выбрать заявления для прослеживания</translation>
    </message>
    <message>
        <source>Threads that are shown</source>
        <translation>Показанные нити</translation>
    </message>
    <message>
        <source>Words of a promise</source>
        <translation>Слова обязательства</translation>
    </message>
    <message>
        <source>No thread is like that.</source>
        <translation>Таких нитей нет.</translation>
    </message>
    <message>
        <source>Looking for threads…</source>
        <translation>Поиск нитей…</translation>
    </message>
    <message>
        <source>The collection “{name}” has fewer than two statements.</source>
        <translation>В подборке «{name}» меньше двух заявлений.</translation>
    </message>
    <message>
        <source>{done} of {every}</source>
        <translation>{done} из {every}</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Панель инструментов</translation>
    </message>
</context>
<context>
    <name>ToolBarDialog</name>
    <message>
        <source>Tool bar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>What is ticked stands on the tool bar, in the order of the list.</source>
        <translation>Отмеченные действия стоят на панели инструментов в порядке списка.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>&amp;Words beside the main actions, where there is room</source>
        <translation>&amp;Подписи у главных действий, если хватает места</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>Вернуть по &amp;умолчанию</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
</context>
<context>
    <name>TourOverlay</name>
    <message>
        <source>Tour</source>
        <translation>Знакомство</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Пропустить</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} из {all}</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
</context>
<context>
    <name>TrashActions</name>
    <message>
        <source>{what} moved to the trash. Undo brings back what was removed.</source>
        <translation>Перемещено в корзину: {what}. Это можно отменить.</translation>
    </message>
    <message>
        <source>Delete everything in the trash ({count}) for good?</source>
        <translation>Навсегда удалить всё, что в корзине ({count})?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Their commitments, decisions, notes, bookmarks and original files go too. This cannot be undone, and the steps before it cannot be undone any more either.</source>
        <translation>Вместе с ними удаляются обязательства, решения, заметки, закладки и исходные файлы. Это действие нельзя отменить, и шаги до него отменить тоже будет нельзя.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Удалить навсегда</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Удаление…</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Корзина пуста.</translation>
    </message>
    <message>
        <source>Delete {what} for good?</source>
        <translation>Удалить навсегда: {what}?</translation>
    </message>
</context>
<context>
    <name>UnsavedNotesBox</name>
    <message>
        <source>Not all that was written in notes could be saved.</source>
        <translation>Не всё написанное в заметках удалось сохранить.</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>&amp;Закрыть без сохранения</translation>
    </message>
    <message>
        <source>{reason}

It is tried again; the window closes once it is saved.</source>
        <translation>{reason}

Попытка повторяется; окно закроется, когда всё будет сохранено.</translation>
    </message>
</context>
<context>
    <name>VersionActions</name>
    <message>
        <source>Importing the new version…</source>
        <translation>Импорт новой версии…</translation>
    </message>
    <message>
        <source>Reading the file again…</source>
        <translation>Файл читается снова…</translation>
    </message>
    <message>
        <source>Statements ({endings});;All files (*)</source>
        <translation>Заявления ({endings});;Все файлы (*)</translation>
    </message>
    <message>
        <source>Import new version of “{title}”</source>
        <translation>Импорт новой версии: «{title}»</translation>
    </message>
</context>
<context>
    <name>WatchActions</name>
    <message numerus="yes">
        <source>%Ln statement(s) came in from the watched folders.</source>
        <translation>
            <numerusform>Из отслеживаемых папок импортировано %Ln заявление.</numerusform>
            <numerusform>Из отслеживаемых папок импортировано %Ln заявления.</numerusform>
            <numerusform>Из отслеживаемых папок импортировано %Ln заявлений.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Watched folders</source>
        <translation>Отслеживаемые папки</translation>
    </message>
    <message>
        <source>What is new or changed in these folders is imported when Briefreader starts, and while it is open. Nothing in them is changed.</source>
        <translation>Новое и изменённое в этих папках импортируется при запуске Briefreader и пока он открыт. Сами папки не меняются.</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Добавить папку…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Отслеживать папку</translation>
    </message>
</context>
<context>
    <name>YearTimeline</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more at this time</source>
        <translation>
            <numerusform>и ещё %Ln в это время</numerusform>
            <numerusform>и ещё %Ln в это время</numerusform>
            <numerusform>и ещё %Ln в это время</numerusform>
        </translation>
    </message>
    <message>
        <source>Due dates of {year}</source>
        <translation>Сроки {year} года</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>_AlarmChoice</name>
    <message>
        <source>A&amp;larms, this many days before:</source>
        <translation>Оповещать &amp;за столько дней:</translation>
    </message>
    <message>
        <source>Days before the due date</source>
        <translation>Дней до срока</translation>
    </message>
</context>
<context>
    <name>_LookingAfter</name>
    <message>
        <source>Who looks after it</source>
        <translation>Кто этим занимается</translation>
    </message>
    <message>
        <source>&amp;Remind on</source>
        <translation>&amp;Напомнить</translation>
    </message>
    <message>
        <source>Day of the reminder</source>
        <translation>День напоминания</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
</context>
<context>
    <name>_SeparatorChoice</name>
    <message>
        <source>Columns &amp;separated by:</source>
        <translation>&amp;Разделитель столбцов:</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>No statement is chosen</source>
        <translation>Заявление не выбрано</translation>
    </message>
    <message>
        <source>{which} statement: {title}. Choose another</source>
        <translation>{which} заявление: {title}. Выбрать другое</translation>
    </message>
</context>
<context>
    <name>_Similar</name>
    <message>
        <source>Making a new version…</source>
        <translation>Создание новой версии…</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>About Briefreader</source>
        <translation>О программе Briefreader</translation>
    </message>
    <message>
        <source>The icon of Briefreader</source>
        <translation>Значок Briefreader</translation>
    </message>
    <message>
        <source>Finds, in joint statements and communiqués, what governments promised.
It works offline: nothing you open leaves this computer.

Briefreader is free software under the MIT licence. It uses Qt and PySide6
under the LGPL 3, and sqlite-utils under the Apache licence 2.0.</source>
        <translation>Находит в совместных заявлениях и коммюнике то, что обещали правительства.
Работает без сети: открытые документы не покидают этот компьютер.

Briefreader — свободная программа под лицензией MIT. Она использует Qt и PySide6
под лицензией LGPL 3 и sqlite-utils под лицензией Apache 2.0.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
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
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open a statement from a file</source>
        <translation>Открыть заявление из файла</translation>
    </message>
    <message>
        <source>&amp;Import folder…</source>
        <translation>&amp;Импорт папки…</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>От&amp;слеживаемые папки…</translation>
    </message>
    <message>
        <source>Import by itself what is new in some folders</source>
        <translation>Автоматически импортировать новое из выбранных папок</translation>
    </message>
    <message>
        <source>Paste as &amp;new statement</source>
        <translation>&amp;Вставить как новое заявление</translation>
    </message>
    <message>
        <source>Make a statement of the text in the clipboard</source>
        <translation>Создать заявление из текста в буфере обмена</translation>
    </message>
    <message>
        <source>Import notes and co&amp;des…</source>
        <translation>Импорт &amp;заметок и кодов…</translation>
    </message>
    <message>
        <source>Take in what was noted or coded in another program</source>
        <translation>Импортировать заметки и коды из другой программы</translation>
    </message>
    <message>
        <source>Import new &amp;version…</source>
        <translation>&amp;Импорт новой версии…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Экспор&amp;т…</translation>
    </message>
    <message>
        <source>Write statements, commitments and notes to a file for other programs</source>
        <translation>Сохранить заявления, обязательства и заметки в файл для других программ</translation>
    </message>
    <message>
        <source>Compare &amp;with…</source>
        <translation>Сра&amp;внить с…</translation>
    </message>
    <message>
        <source>See what is new, dropped, firmer or softer since another statement</source>
        <translation>Увидеть, что нового, снято, усилено или смягчено по сравнению с другим заявлением</translation>
    </message>
    <message>
        <source>Read &amp;as…</source>
        <translation>Прочитать &amp;как…</translation>
    </message>
    <message>
        <source>Choose the encoding in which the letters of its file are right</source>
        <translation>Выбрать кодировку, в которой буквы его файла верны</translation>
    </message>
    <message>
        <source>Recogni&amp;se text…</source>
        <translation>Ра&amp;спознать текст…</translation>
    </message>
    <message>
        <source>Have the words on the scanned pages of its file recognised</source>
        <translation>Распознать слова на отсканированных страницах его файла</translation>
    </message>
    <message>
        <source>P&amp;roperties…</source>
        <translation>&amp;Свойства…</translation>
    </message>
    <message>
        <source>Choose statements, sections and head, and see the page</source>
        <translation>Выбрать заявления, разделы и шапку и сразу видеть страницу</translation>
    </message>
    <message>
        <source>Design briefing</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Pa&amp;ge setup…</source>
        <translation>Параметры стра&amp;ницы…</translation>
    </message>
    <message>
        <source>Choose paper and margins for printing</source>
        <translation>Выбрать бумагу и поля для печати</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>П&amp;росмотр печати…</translation>
    </message>
    <message>
        <source>&amp;Print briefing…</source>
        <translation>&amp;Печать справки…</translation>
    </message>
    <message>
        <source>Print the briefing</source>
        <translation>Напечатать справку</translation>
    </message>
    <message>
        <source>&amp;Export briefing as PDF…</source>
        <translation>&amp;Экспорт справки в PDF…</translation>
    </message>
    <message>
        <source>Save the one-page briefing as a PDF</source>
        <translation>Сохранить одностраничную справку в PDF</translation>
    </message>
    <message>
        <source>&amp;Send to a colleague…</source>
        <translation>&amp;Отправить коллеге…</translation>
    </message>
    <message>
        <source>Write the statement with all decisions and notes to a file</source>
        <translation>Сохранить заявление со всеми решениями и заметками в файл</translation>
    </message>
    <message>
        <source>&amp;Import from a colleague…</source>
        <translation>&amp;Импорт от коллеги…</translation>
    </message>
    <message>
        <source>Take in a statement with a colleague&apos;s decisions and notes</source>
        <translation>Импортировать заявление с решениями и заметками коллеги</translation>
    </message>
    <message>
        <source>&amp;Agreement with a colleague…</source>
        <translation>&amp;Согласованность с коллегой…</translation>
    </message>
    <message>
        <source>How far a colleague&apos;s judgements are the same as yours</source>
        <translation>Насколько оценки коллеги совпадают с вашими</translation>
    </message>
    <message>
        <source>Archive &amp;library…</source>
        <translation>&amp;Архивировать библиотеку…</translation>
    </message>
    <message>
        <source>Put everything in the library into one file</source>
        <translation>Собрать всё содержимое библиотеки в один файл</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Вы&amp;ход</translation>
    </message>
    <message>
        <source>All is saved; Undo reaches back to the start of the session</source>
        <translation>Всё сохранено; отменить можно всё с начала сеанса</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy with ci&amp;tation</source>
        <translation>Копировать с исто&amp;чником</translation>
    </message>
    <message>
        <source>Copy the words with title, date and paragraph</source>
        <translation>Копировать слова с названием, датой и абзацем</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Копирова&amp;ть как Markdown</translation>
    </message>
    <message>
        <source>Copy the words as a quotation in Markdown</source>
        <translation>Копировать слова как цитату в Markdown</translation>
    </message>
    <message>
        <source>Copy &amp;list of quotations</source>
        <translation>Копировать &amp;список цитат</translation>
    </message>
    <message>
        <source>Copy the selected commitments, or all, as a list</source>
        <translation>Копировать выбранные обязательства или все списком</translation>
    </message>
    <message>
        <source>&amp;Find in statement</source>
        <translation>&amp;Найти в заявлении</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Найти &amp;ранее</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>Поиск по &amp;библиотеке</translation>
    </message>
    <message>
        <source>Fi&amp;lter commitments</source>
        <translation>&amp;Фильтр обязательств</translation>
    </message>
    <message>
        <source>Filter s&amp;tatements</source>
        <translation>Фильтр &amp;заявлений</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>Н&amp;астройки…</translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation>По&amp;дборки…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Метки…</translation>
    </message>
    <message>
        <source>&amp;New collection…</source>
        <translation>&amp;Новая подборка…</translation>
    </message>
    <message>
        <source>Rena&amp;me collection or tag…</source>
        <translation>П&amp;ереименовать подборку/метку…</translation>
    </message>
    <message>
        <source>De&amp;lete collection or tag</source>
        <translation>&amp;Удалить подборку/метку</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>В &amp;корзину</translation>
    </message>
    <message>
        <source>Move the chosen statements to the trash</source>
        <translation>Переместить выбранные заявления в корзину</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>&amp;Восстановить</translation>
    </message>
    <message>
        <source>Take them out of the trash again</source>
        <translation>Вернуть их из корзины</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>Удалить навсе&amp;гда…</translation>
    </message>
    <message>
        <source>&amp;Empty trash…</source>
        <translation>&amp;Очистить корзину…</translation>
    </message>
    <message>
        <source>&amp;Next commitment</source>
        <translation>&amp;Следующее обязательство</translation>
    </message>
    <message>
        <source>&amp;Previous commitment</source>
        <translation>&amp;Предыдущее обязательство</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>П&amp;ринять</translation>
    </message>
    <message>
        <source>This is a commitment</source>
        <translation>Это обязательство</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Отклонить</translation>
    </message>
    <message>
        <source>This is no commitment</source>
        <translation>Это не обязательство</translation>
    </message>
    <message>
        <source>&amp;Back to not reviewed</source>
        <translation>&amp;Вернуть в непроверенные</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>Correct strength, actors, theme, due date</source>
        <translation>Исправить силу, участников, тему, срок</translation>
    </message>
    <message>
        <source>Set &amp;words from selection</source>
        <translation>&amp;Границы по выбранному</translation>
    </message>
    <message>
        <source>Next &amp;not reviewed</source>
        <translation>Следующее &amp;непроверенное</translation>
    </message>
    <message>
        <source>Previous no&amp;t reviewed</source>
        <translation>Пр&amp;едыдущее непроверенное</translation>
    </message>
    <message>
        <source>&amp;Firm</source>
        <translation>&amp;Твёрдое</translation>
    </message>
    <message>
        <source>The words bind</source>
        <translation>Формулировка обязывает</translation>
    </message>
    <message>
        <source>&amp;Intent</source>
        <translation>&amp;Намерение</translation>
    </message>
    <message>
        <source>The words intend or seek</source>
        <translation>Формулировка выражает намерение или стремление</translation>
    </message>
    <message>
        <source>&amp;Reaffirmed</source>
        <translation>&amp;Подтверждённое</translation>
    </message>
    <message>
        <source>An earlier promise, renewed</source>
        <translation>Прежнее обещание, данное вновь</translation>
    </message>
    <message>
        <source>Give the statement the changed text of a file</source>
        <translation>Дать заявлению изменённый текст из файла</translation>
    </message>
    <message>
        <source>Set or replace &amp;theme…</source>
        <translation>Задать или заменить &amp;тему…</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Чтение</translation>
    </message>
    <message>
        <source>The text of the open statement</source>
        <translation>Текст открытого заявления</translation>
    </message>
    <message>
        <source>&amp;Commitments of all statements</source>
        <translation>&amp;Обязательства всех заявлений</translation>
    </message>
    <message>
        <source>A table to filter, sort and judge</source>
        <translation>Таблица для отбора, сортировки и оценки</translation>
    </message>
    <message>
        <source>C&amp;omparison</source>
        <translation>&amp;Сравнение</translation>
    </message>
    <message>
        <source>Two statements side by side</source>
        <translation>Два заявления рядом</translation>
    </message>
    <message>
        <source>&amp;Due dates</source>
        <translation>Сро&amp;ки</translation>
    </message>
    <message>
        <source>What is due in all statements, and a year on a line</source>
        <translation>Сроки всех заявлений и год на одной линии</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>&amp;Нити</translation>
    </message>
    <message>
        <source>One promise through the statements of a series</source>
        <translation>Одно обязательство в заявлениях серии</translation>
    </message>
    <message>
        <source>&amp;Library in figures</source>
        <translation>&amp;Библиотека в цифрах</translation>
    </message>
    <message>
        <source>Who promised how much, on what, and what became of it</source>
        <translation>Кто сколько обещал, о чём и что из этого вышло</translation>
    </message>
    <message>
        <source>&amp;Notes of all statements</source>
        <translation>&amp;Заметки всех заявлений</translation>
    </message>
    <message>
        <source>What was written and highlighted in the whole library</source>
        <translation>Что написано и выделено во всей библиотеке</translation>
    </message>
    <message>
        <source>Tool &amp;bar…</source>
        <translation>&amp;Панель инструментов…</translation>
    </message>
    <message>
        <source>Choose which actions stand on the tool bar</source>
        <translation>Выбрать действия на панели инструментов</translation>
    </message>
    <message>
        <source>Cards in the &amp;margin</source>
        <translation>К&amp;арточки на полях</translation>
    </message>
    <message>
        <source>Notes, due dates and statuses beside the text, where there is room</source>
        <translation>Заметки, сроки и статусы рядом с текстом, если хватает места</translation>
    </message>
    <message>
        <source>Compact ro&amp;ws</source>
        <translation>Компактные ст&amp;роки</translation>
    </message>
    <message>
        <source>List each commitment in one line</source>
        <translation>Показывать каждое обязательство одной строкой</translation>
    </message>
    <message>
        <source>Set the commitment&apos;s theme; the one that it has is replaced</source>
        <translation>Задать тему обязательства; прежняя заменяется</translation>
    </message>
    <message>
        <source>Add t&amp;heme…</source>
        <translation>До&amp;бавить тему…</translation>
    </message>
    <message>
        <source>Give the commitment a further theme</source>
        <translation>Добавить обязательству ещё одну тему</translation>
    </message>
    <message>
        <source>&amp;Actor…</source>
        <translation>&amp;Участник…</translation>
    </message>
    <message>
        <source>Choose or type who promised it</source>
        <translation>Выбрать или ввести, кто это обещал</translation>
    </message>
    <message>
        <source>&amp;Due date…</source>
        <translation>Сро&amp;к…</translation>
    </message>
    <message>
        <source>Type by when it is due</source>
        <translation>Ввести срок исполнения</translation>
    </message>
    <message>
        <source>&amp;Follow up…</source>
        <translation>Сле&amp;дить…</translation>
    </message>
    <message>
        <source>Say what became of it, and what shows it</source>
        <translation>Указать, что с ним стало и чем это подтверждается</translation>
    </message>
    <message>
        <source>Stat&amp;us…</source>
        <translation>Стат&amp;ус…</translation>
    </message>
    <message>
        <source>Say what became of it</source>
        <translation>Указать, что с ним стало</translation>
    </message>
    <message>
        <source>Re&amp;lated commitments…</source>
        <translation>&amp;Связанные обязательства…</translation>
    </message>
    <message>
        <source>Who promised the like, and when</source>
        <translation>Кто и когда обещал подобное</translation>
    </message>
    <message>
        <source>Back to where you came &amp;from</source>
        <translation>&amp;Назад, откуда пришли</translation>
    </message>
    <message>
        <source>The commitment whose related ones you looked at</source>
        <translation>Обязательство, связанные с которым вы смотрели</translation>
    </message>
    <message>
        <source>Copy ro&amp;ws as a table</source>
        <translation>Копировать ст&amp;роки таблицей</translation>
    </message>
    <message>
        <source>The selected rows of the table, for a document or spreadsheet</source>
        <translation>Выбранные строки таблицы для документа или электронной таблицы</translation>
    </message>
    <message>
        <source>E&amp;xport rows…</source>
        <translation>&amp;Экспорт строк…</translation>
    </message>
    <message>
        <source>Write all rows that the table lists to a file</source>
        <translation>Записать все строки таблицы в файл</translation>
    </message>
    <message>
        <source>&amp;Longer by a word</source>
        <translation>&amp;Длиннее на слово</translation>
    </message>
    <message>
        <source>&amp;Shorter by a word</source>
        <translation>&amp;Короче на слово</translation>
    </message>
    <message>
        <source>Longer by a s&amp;entence</source>
        <translation>Длиннее на &amp;предложение</translation>
    </message>
    <message>
        <source>Shorter by a se&amp;ntence</source>
        <translation>Короче на пр&amp;едложение</translation>
    </message>
    <message>
        <source>&amp;Begin a word earlier</source>
        <translation>&amp;Начать на слово раньше</translation>
    </message>
    <message>
        <source>Begin a word la&amp;ter</source>
        <translation>Начать на слово по&amp;зже</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Разделить</translation>
    </message>
    <message>
        <source>Make two commitments of it, at the cursor</source>
        <translation>Разделить на два обязательства по месту курсора</translation>
    </message>
    <message>
        <source>&amp;Merge with the next</source>
        <translation>&amp;Объединить со следующим</translation>
    </message>
    <message>
        <source>Make one commitment of two</source>
        <translation>Сделать из двух обязательств одно</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Уд&amp;алить</translation>
    </message>
    <message>
        <source>&amp;Add commitment</source>
        <translation>&amp;Добавить обязательство</translation>
    </message>
    <message>
        <source>Make the selected passage a commitment</source>
        <translation>Сделать выбранный фрагмент обязательством</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>Выделить &amp;цветом</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>За&amp;метка</translation>
    </message>
    <message>
        <source>Note on the selected passage or the current commitment</source>
        <translation>Заметка к выбранному фрагменту или текущему обязательству</translation>
    </message>
    <message>
        <source>Note on the &amp;whole statement</source>
        <translation>Заметка ко всему за&amp;явлению</translation>
    </message>
    <message>
        <source>Write what concerns all of it</source>
        <translation>Написать о том, что касается его в целом</translation>
    </message>
    <message>
        <source>&amp;Edit note</source>
        <translation>&amp;Изменить заметку</translation>
    </message>
    <message>
        <source>Ne&amp;xt note</source>
        <translation>&amp;Следующая заметка</translation>
    </message>
    <message>
        <source>&amp;Previous note</source>
        <translation>&amp;Предыдущая заметка</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Закладка</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>Поставить здесь закладку</translation>
    </message>
    <message>
        <source>Next b&amp;ookmark</source>
        <translation>Следующая за&amp;кладка</translation>
    </message>
    <message>
        <source>Previous boo&amp;kmark</source>
        <translation>Предыдущая зак&amp;ладка</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Исходный размер</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Палитра команд…</translation>
    </message>
    <message>
        <source>Do anything by its name</source>
        <translation>Любое действие по названию</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Знакомство</translation>
    </message>
    <message>
        <source>Four steps through the window</source>
        <translation>Окно программы за четыре шага</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation>Сво&amp;дка</translation>
    </message>
    <message>
        <source>The commitments of the statement at a glance</source>
        <translation>Обзор обязательств заявления</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>Ог&amp;лавление</translation>
    </message>
    <message>
        <source>The headings of the statement</source>
        <translation>Заголовки заявления</translation>
    </message>
    <message>
        <source>&amp;Text alone</source>
        <translation>&amp;Только текст</translation>
    </message>
    <message>
        <source>Hide panels and bars; Esc is back</source>
        <translation>Скрыть панели; вернуть — Esc</translation>
    </message>
    <message>
        <source>Show &amp;highlights</source>
        <translation>&amp;Показывать выделения</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветлое</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>Се&amp;пия</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмное</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Высокий &amp;контраст</translation>
    </message>
    <message>
        <source>By &amp;theme</source>
        <translation>По &amp;теме</translation>
    </message>
    <message>
        <source>By &amp;actor</source>
        <translation>По &amp;участнику</translation>
    </message>
    <message>
        <source>By &amp;strength</source>
        <translation>По &amp;силе</translation>
    </message>
    <message>
        <source>By &amp;due date</source>
        <translation>По сро&amp;ку</translation>
    </message>
    <message>
        <source>By &amp;review</source>
        <translation>По &amp;проверке</translation>
    </message>
    <message>
        <source>By stat&amp;us</source>
        <translation>По ст&amp;атусу</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;About Briefreader</source>
        <translation>&amp;О программе Briefreader</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;Note on the commitment</source>
        <translation>Заметка к обязат&amp;ельству</translation>
    </message>
    <message>
        <source>Co&amp;py the commitment</source>
        <translation>Ко&amp;пировать обязательство</translation>
    </message>
    <message>
        <source>Copy the commitment with ci&amp;tation</source>
        <translation>Копировать обязательство с источ&amp;ником</translation>
    </message>
    <message>
        <source>Copy the commitment as &amp;Markdown</source>
        <translation>Копировать об&amp;язательство как Markdown</translation>
    </message>
    <message>
        <source>New li&amp;brary…</source>
        <translation>Новая &amp;библиотека…</translation>
    </message>
    <message>
        <source>Make an empty library and go on in it</source>
        <translation>Создать пустую библиотеку и перейти в неё</translation>
    </message>
    <message>
        <source>Open libr&amp;ary…</source>
        <translation>Открыть биб&amp;лиотеку…</translation>
    </message>
    <message>
        <source>Go on in another library; what you write is stored first</source>
        <translation>Перейти в другую библиотеку; сначала сохраняется то, что вы пишете</translation>
    </message>
    <message>
        <source>Show ori&amp;ginal file</source>
        <translation>Показать исходный &amp;файл</translation>
    </message>
    <message>
        <source>Open the file that the statement came from in its own program</source>
        <translation>Открыть файл, из которого взято заявление, в его программе</translation>
    </message>
    <message>
        <source>&amp;Design briefing…</source>
        <translation>Констр&amp;уктор справки…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>Восст&amp;ановить…</translation>
    </message>
    <message>
        <source>Bring back the library as a backup has it</source>
        <translation>Вернуть библиотеку такой, как в резервной копии</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Заявление</translation>
    </message>
    <message>
        <source>&amp;Commitment</source>
        <translation>&amp;Обязательство</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>Заме&amp;тки</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>По&amp;мощь</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>Си&amp;ла</translation>
    </message>
    <message>
        <source>Recent &amp;files</source>
        <translation>Недавние &amp;файлы</translation>
    </message>
    <message>
        <source>Recent &amp;libraries</source>
        <translation>Недавние библиот&amp;еки</translation>
    </message>
    <message>
        <source>Ex&amp;change</source>
        <translation>Об&amp;мен</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Границы</translation>
    </message>
    <message>
        <source>&amp;Group commitments</source>
        <translation>&amp;Группировка обязательств</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>О&amp;формление</translation>
    </message>
</context>
<context>
    <name>agreement</name>
    <message>
        <source>Compared are all places that either of you has found or marked; two are the same if they share half the words of the shorter. Strength and theme: where both have kept the commitment. Kappa (Cohen 1960) is undefined where only one answer was given.</source>
        <translation>Сравниваются все места, которые нашёл или отметил хотя бы один из вас; два места совпадают, если у них общая половина слов более короткого. Сила и тема — там, где обязательство сохранили оба. Каппа (Cohen 1960) не определена, если все ответы одинаковы.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Сравнено</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Совпало</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласованность</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Каппа Коэна</translation>
    </message>
    <message>
        <source>your colleague</source>
        <translation>ваш коллега</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>не определена</translation>
    </message>
    <message>
        <source>Is it a commitment?</source>
        <translation>Обязательство ли это?</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Сила</translation>
    </message>
    <message>
        <source>First theme</source>
        <translation>Главная тема</translation>
    </message>
    <message>
        <source>Kept by both: {both}. Only by you: {mine}. Only by {author}: {theirs}. Dismissed by both: {neither}.</source>
        <translation>Сохранили оба: {both}. Только вы: {mine}. Только {author}: {theirs}. Отклонили оба: {neither}.</translation>
    </message>
    <message>
        <source>Not reviewed yet: {mine} of yours, {theirs} of {author}. They count as kept, and make the agreement look better than it is.</source>
        <translation>Ещё не проверили: вы — {mine}, {author} — {theirs}. Непроверенные считаются сохранёнными, поэтому согласованность выглядит выше действительной.</translation>
    </message>
    <message>
        <source>Agreement with {author} on “{title}”</source>
        <translation>Согласованность оценок заявления «{title}»: вы и {author}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
</context>
<context>
    <name>briefing</name>
    <message>
        <source>Key figures</source>
        <translation>Основные цифры</translation>
    </message>
    <message>
        <source>Upcoming dates</source>
        <translation>Ближайшие сроки</translation>
    </message>
    <message>
        <source>Commitments by theme</source>
        <translation>Обязательства по темам</translation>
    </message>
    <message>
        <source>Commitments by actor</source>
        <translation>Обязательства по участникам</translation>
    </message>
    <message>
        <source>New since the previous statement</source>
        <translation>Новое по сравнению с предыдущим заявлением</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 мм)</translation>
    </message>
    <message>
        <source>Letter (8½ × 11 in)</source>
        <translation>Letter (8½ × 11 дюймов)</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Закреплено</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Скрыто</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>New collection</source>
        <translation>создание подборки</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>переименование подборки</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>удаление подборки</translation>
    </message>
    <message>
        <source>Put into collection</source>
        <translation>добавление в подборку</translation>
    </message>
    <message>
        <source>Take out of collection</source>
        <translation>исключение из подборки</translation>
    </message>
    <message>
        <source>Tag statements</source>
        <translation>изменение меток</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>переименование метки</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>удаление метки</translation>
    </message>
    <message>
        <source>Import from colleague</source>
        <translation>импорт от коллеги</translation>
    </message>
    <message>
        <source>Import notes and codes</source>
        <translation>импорт заметок и кодов</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>добавление закладки</translation>
    </message>
    <message>
        <source>Rename bookmark</source>
        <translation>переименование закладки</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>удаление закладки</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>изменение заметки</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>добавление заметки</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>выделение цветом</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>удаление заметки</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>удаление выделения</translation>
    </message>
    <message>
        <source>Delete without a place</source>
        <translation>удаление записи без места</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>возврат на место</translation>
    </message>
    <message>
        <source>Recover notes</source>
        <translation>Восстановить заметки</translation>
    </message>
    <message>
        <source>Merge commitments</source>
        <translation>объединение обязательств</translation>
    </message>
    <message>
        <source>Split commitment</source>
        <translation>разделение обязательства</translation>
    </message>
    <message>
        <source>Find alignment right</source>
        <translation>признание сопоставления верным</translation>
    </message>
    <message>
        <source>Find alignment wrong</source>
        <translation>признание сопоставления неверным</translation>
    </message>
    <message>
        <source>Pair commitments</source>
        <translation>сопоставление обязательств</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>добавление подтверждения</translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <translation>изменение подтверждения</translation>
    </message>
    <message>
        <source>Delete evidence</source>
        <translation>удаление подтверждения</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>изменение статуса</translation>
    </message>
    <message>
        <source>Set words of commitment</source>
        <translation>изменение границ обязательства</translation>
    </message>
    <message>
        <source>Confirm commitment</source>
        <translation>принятие обязательства</translation>
    </message>
    <message>
        <source>Dismiss commitment</source>
        <translation>отклонение обязательства</translation>
    </message>
    <message>
        <source>Reset review</source>
        <translation>сброс проверки</translation>
    </message>
    <message>
        <source>Edit commitment</source>
        <translation>изменение обязательства</translation>
    </message>
    <message>
        <source>Add commitment</source>
        <translation>добавление обязательства</translation>
    </message>
    <message>
        <source>Remove commitment</source>
        <translation>удаление обязательства</translation>
    </message>
    <message>
        <source>Remove statement</source>
        <translation>удаление заявления</translation>
    </message>
    <message>
        <source>Remove statements</source>
        <translation>удаление заявлений</translation>
    </message>
    <message>
        <source>Edit properties</source>
        <translation>изменение свойств</translation>
    </message>
    <message>
        <source>Set language</source>
        <translation>Задать язык</translation>
    </message>
    <message>
        <source>Restore statement</source>
        <translation>восстановление заявления</translation>
    </message>
    <message>
        <source>Restore statements</source>
        <translation>восстановление заявлений</translation>
    </message>
    <message>
        <source>Confirm thread</source>
        <translation>Подтвердить нить</translation>
    </message>
    <message>
        <source>Split thread</source>
        <translation>Разделить нить</translation>
    </message>
    <message>
        <source>Join threads</source>
        <translation>Соединить нити</translation>
    </message>
    <message>
        <source>Change themes</source>
        <translation>изменение тем</translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>It says {now}, but this library was used on {last_used}. Notes and decisions are dated by the clock: set it before you go on.</source>
        <translation>На них {now}, но этой библиотекой пользовались {last_used}. Заметки и решения датируются по часам: сначала переведите их.</translation>
    </message>
    <message>
        <source>The clock of this computer seems to be slow.</source>
        <translation>Часы этого компьютера, похоже, отстают.</translation>
    </message>
</context>
<context>
    <name>colours</name>
    <message>
        <source>Yellow</source>
        <translation>Жёлтый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Розовый</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>judged right</source>
        <translation>признано верным</translation>
    </message>
</context>
<context>
    <name>coverage</name>
    <message>
        <source>not read</source>
        <translation>не распознано</translation>
    </message>
    <message>
        <source>Select a passage in the text and press Ctrl+Shift+A to add one by hand.</source>
        <translation>Выделите отрывок текста и нажмите Ctrl+Shift+A, чтобы добавить обязательство вручную.</translation>
    </message>
    <message>
        <source>Commitments are read in English, French, Spanish and Russian. Not all of this statement is in these languages, so some may be missing.</source>
        <translation>Обязательства распознаются в английском, французском, испанском и русском тексте. Это заявление не полностью на этих языках, поэтому часть обязательств может быть пропущена.</translation>
    </message>
    <message>
        <source>Commitments are not read in the language of this statement, only in English, French, Spanish and Russian.</source>
        <translation>Обязательства распознаются только в английском, французском, испанском и русском тексте, а это заявление на другом языке.</translation>
    </message>
    <message>
        <source>The language of this statement is not known. Commitments are read in English, French, Spanish and Russian.</source>
        <translation>Язык этого заявления неизвестен. Обязательства распознаются в английском, французском, испанском и русском тексте.</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Действие не удалось.</translation>
    </message>
</context>
<context>
    <name>due</name>
    <message>
        <source>To look at again</source>
        <translation>Посмотреть ещё раз</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>In the next 30 days</source>
        <translation>В ближайшие 30 дней</translation>
    </message>
    <message>
        <source>In 31 to 90 days</source>
        <translation>Через 31–90 дней</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Без срока</translation>
    </message>
    <message>
        <source>{group}: {count}</source>
        <translation>{group}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>через %Ln год</numerusform>
            <numerusform>через %Ln года</numerusform>
            <numerusform>через %Ln лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>%Ln год назад</numerusform>
            <numerusform>%Ln года назад</numerusform>
            <numerusform>%Ln лет назад</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>через %Ln день</numerusform>
            <numerusform>через %Ln дня</numerusform>
            <numerusform>через %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>через %Ln месяц</numerusform>
            <numerusform>через %Ln месяца</numerusform>
            <numerusform>через %Ln месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln день назад</numerusform>
            <numerusform>%Ln дня назад</numerusform>
            <numerusform>%Ln дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln месяц назад</numerusform>
            <numerusform>%Ln месяца назад</numerusform>
            <numerusform>%Ln месяцев назад</numerusform>
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
        <translation>Западноевропейская</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Центральноевропейская</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Кириллица</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Японская</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Греческая</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Турецкая</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Еврейская</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Арабская</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Балтийская</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Тайская</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Китайская упрощённая</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Китайская традиционная</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Корейская</translation>
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
        <translation>Не удаётся записать вывод ({reason}).</translation>
    </message>
    <message>
        <source>{what}: slope must be a number above 0 and offset a number</source>
        <translation>{what}: slope должно быть числом больше 0, а offset — числом</translation>
    </message>
    <message>
        <source>{where}: kind must be state or organisation</source>
        <translation>{where}: kind должно быть state или organisation</translation>
    </message>
    <message>
        <source>{where}: name must be one of {kinds}, not {name}</source>
        <translation>{where}: name должно быть одним из значений {kinds}, а не {name}</translation>
    </message>
    <message>
        <source>{where}: its macros use each other in a circle</source>
        <translation>{where}: макросы ссылаются друг на друга по кругу</translation>
    </message>
    <message>
        <source>{where}: confidence must be between 0 and 1</source>
        <translation>{where}: confidence должно быть от 0 до 1</translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where}: {reason}</translation>
    </message>
    <message>
        <source>{where}: there is no macro {macro}</source>
        <translation>{where}: нет макроса {macro}</translation>
    </message>
    <message>
        <source>{where}: write (?:...) instead of (...)</source>
        <translation>{where}: пишите (?:...) вместо (...)</translation>
    </message>
    <message>
        <source>{where}: a key has small letters, digits and hyphens only</source>
        <translation>{where}: в ключе допустимы только строчные латинские буквы, цифры и дефисы</translation>
    </message>
    <message>
        <source>{where}: {key} must be a colour such as #a0c4ff</source>
        <translation>{where}: {key} должно быть цветом вида #a0c4ff</translation>
    </message>
    <message>
        <source>{what}, theme {key}: the key is used twice</source>
        <translation>{what}, тема {key}: ключ использован дважды</translation>
    </message>
    <message>
        <source>{where}: {key} must be written as [[{key}]] entries</source>
        <translation>{where}: {key} следует записывать в виде [[{key}]]</translation>
    </message>
    <message>
        <source>{where}: {key} must be a text in quotes</source>
        <translation>{where}: {key} должно быть текстом в кавычках</translation>
    </message>
    <message>
        <source>{where}: {key} must be a list of texts in quotes</source>
        <translation>{where}: {key} должно быть списком текстов в кавычках</translation>
    </message>
    <message>
        <source>Statement {number} is in the trash: restore it to compare it.</source>
        <translation>Заявление {number} в корзине: восстановите его, чтобы сравнить.</translation>
    </message>
    <message>
        <source>{what}: {name} must be a whole number</source>
        <translation>{what}: {name} должно быть целым числом</translation>
    </message>
    <message>
        <source>{where}: months must be three numbers from 1 to 12</source>
        <translation>{where}: months должно состоять из трёх чисел от 1 до 12</translation>
    </message>
    <message>
        <source>{where}: year must be a month and a day such as 04-30</source>
        <translation>{where}: year должно быть месяцем и днём вида 04-30</translation>
    </message>
    <message>
        <source>{what}: {name} must be one of {names}</source>
        <translation>{what}: {name} должно быть одним из значений {names}</translation>
    </message>
    <message>
        <source>{what}: there is no theme {key}</source>
        <translation>{what}: нет темы {key}</translation>
    </message>
    <message>
        <source>{where}: {key} must be written as [{key}]</source>
        <translation>{where}: {key} следует записывать в виде [{key}]</translation>
    </message>
    <message>
        <source>{where}: {name} does not end like its paradigm</source>
        <translation>{where}: {name} оканчивается не так, как его образец</translation>
    </message>
    <message>
        <source>{where}: {name} must be written as features, colon, forms</source>
        <translation>{where}: {name} следует записывать так: признаки, двоеточие, формы</translation>
    </message>
    <message>
        <source>{where}: {name} must be written as -ending: -infinitive features</source>
        <translation>{where}: {name} следует записывать так: -окончание: -инфинитив признаки</translation>
    </message>
    <message>
        <source>{where}: there is no class {name}</source>
        <translation>{where}: нет класса {name}</translation>
    </message>
    <message>
        <source>{where}: the words of {entry} have different numbers of endings</source>
        <translation>{where}: у слов {entry} разное число окончаний</translation>
    </message>
    <message>
        <source>{where}: there are no endings {name} for {word}</source>
        <translation>{where}: нет окончаний {name} для {word}</translation>
    </message>
    <message>
        <source>{where}: an outcome has a status and words</source>
        <translation>{where}: у исхода есть статус и слова</translation>
    </message>
    <message>
        <source>{where}: {key} must map names to texts in quotes</source>
        <translation>{where}: {key} должно сопоставлять именам тексты в кавычках</translation>
    </message>
    <message>
        <source>{where}: {key} must be a number, 0 or more</source>
        <translation>{where}: {key} должно быть числом не меньше 0</translation>
    </message>
    <message>
        <source>{where}: {key} must be true or false</source>
        <translation>{where}: {key} должно быть true или false</translation>
    </message>
    <message>
        <source>{what}: not valid TOML: {reason}</source>
        <translation>{what}: недопустимый TOML: {reason}</translation>
    </message>
    <message>
        <source>{where}: not a valid pattern: {reason}</source>
        <translation>{where}: недопустимое выражение: {reason}</translation>
    </message>
    <message>
        <source>{path}: the file unpacks to more than {limit} MB; it was not read.</source>
        <translation>{path}: при распаковке файл занимает более {limit} МБ; он не прочитан.</translation>
    </message>
    <message>
        <source>{path}: a part of the file has a name that leads out of it; it was not read.</source>
        <translation>{path}: имя одной из частей файла ведёт за его пределы; он не прочитан.</translation>
    </message>
    <message>
        <source>{path}: {name} declares entities, which documents do not; not read.</source>
        <translation>{path}: {name} объявляет сущности, чего в документах не бывает; не прочитано.</translation>
    </message>
    <message>
        <source>it has no {name}</source>
        <translation>отсутствует {name}</translation>
    </message>
    <message>
        <source>{path}: the file holds no e-mail; save the message anew in your mail program.</source>
        <translation>{path}: в файле нет письма; сохраните сообщение заново в почтовой программе.</translation>
    </message>
    <message>
        <source>{path}: the message is encrypted; save its text from your mail program.</source>
        <translation>{path}: сообщение зашифровано; сохраните его текст из почтовой программы.</translation>
    </message>
    <message>
        <source>{path}: the message has no text; save what is attached to it, and open that.</source>
        <translation>{path}: в сообщении нет текста; сохраните вложение и откройте его.</translation>
    </message>
    <message>
        <source>{path}: this is no web page; give the file the ending “.txt” and try again.</source>
        <translation>{path}: это не веб-страница; смените расширение файла на «.txt» и попробуйте снова.</translation>
    </message>
    <message>
        <source>its end is missing, so something may be lost; get it anew from where it came</source>
        <translation>конец файла отсутствует, что-то могло потеряться; получите его заново</translation>
    </message>
    <message>
        <source>{path}: the PDF is damaged or cut off; get it anew from where it came.</source>
        <translation>{path}: файл PDF повреждён или обрезан; получите его заново из источника.</translation>
    </message>
    <message>
        <source>{path}: the PDF has {pages:,} pages; split it, or save its first part.</source>
        <translation>{path}: число страниц в PDF: {pages:,}; разделите файл или сохраните его первую часть.</translation>
    </message>
    <message>
        <source>{path}: the file holds binary data, not text; open it in its own program and save it as plain text.</source>
        <translation>{path}: в файле двоичные данные, а не текст; откройте его в своей программе и сохраните как простой текст.</translation>
    </message>
    <message>
        <source>{path}: the file is damaged at byte {position} (it says that it is {encoding}); save it anew as UTF-8 text.</source>
        <translation>{path}: файл повреждён на байте {position} (указана кодировка {encoding}); сохраните его заново как текст в UTF-8.</translation>
    </message>
    <message>
        <source>{path}: the content is that of a “{found}” file, though its name ends in “{suffix}”; open it in its own program and save it as “.docx” or PDF.</source>
        <translation>{path}: по содержанию это файл «{found}», хотя имя оканчивается на «{suffix}»; откройте его в своей программе и сохраните как «.docx» или PDF.</translation>
    </message>
    <message>
        <source>{path}: Briefreader cannot read “{suffix}” files; save it as one of {endings} and try again.</source>
        <translation>{path}: Briefreader не читает файлы «{suffix}»; сохраните в одном из форматов {endings} и попробуйте снова.</translation>
    </message>
    <message>
        <source>{path}: the file is empty; choose one that holds a statement.</source>
        <translation>{path}: файл пуст; выберите файл с заявлением.</translation>
    </message>
    <message>
        <source>{path}: the file holds no text; choose one that holds a statement.</source>
        <translation>{path}: в файле нет текста; выберите файл с заявлением.</translation>
    </message>
    <message>
        <source>{path}: the content is that of a “{found}” file, though its name ends in “{suffix}”; give it the ending “{found}” and try again.</source>
        <translation>{path}: по содержанию это файл «{found}», хотя имя оканчивается на «{suffix}»; смените расширение на «{found}» и попробуйте снова.</translation>
    </message>
    <message>
        <source>{path}: the file is larger than {limit} MB; split it into smaller files.</source>
        <translation>{path}: файл больше {limit} МБ; разделите его на части поменьше.</translation>
    </message>
    <message>
        <source>{path}: the file is nested too deeply to be read; save it in another format.</source>
        <translation>{path}: слишком глубокая вложенность, файл не прочитать; сохраните его в другом формате.</translation>
    </message>
    <message>
        <source>{path}: this is a folder; choose a file, or import the folder instead.</source>
        <translation>{path}: это папка; выберите файл или импортируйте всю папку.</translation>
    </message>
    <message>
        <source>{path}: there is no such file; check the name and try again.</source>
        <translation>{path}: такого файла нет; проверьте имя и попробуйте снова.</translation>
    </message>
    <message>
        <source>{path}: this is not a regular file; save its content to a file first.</source>
        <translation>{path}: это не обычный файл; сначала сохраните его содержимое в файл.</translation>
    </message>
    <message>
        <source>{path}: you may not read this file; ask its owner for permission to read it.</source>
        <translation>{path}: у вас нет права читать этот файл; попросите доступ у его владельца.</translation>
    </message>
    <message>
        <source>{path}: the file could not be read ({reason}); copy it elsewhere and try again.</source>
        <translation>{path}: не удалось прочитать файл ({reason}); скопируйте его в другое место и попробуйте снова.</translation>
    </message>
    <message>
        <source>some of its letters could not be read and are shown as “�”</source>
        <translation>некоторые буквы не удалось прочитать, они показаны как «�»</translation>
    </message>
    <message>
        <source>it does not say how its letters are encoded and was read as {encoding}: letters with accents or of other scripts may be wrong; saved as UTF-8 they are right</source>
        <translation>в файле не указана кодировка, он прочитан как {encoding}: буквы с диакритикой или других письменностей могут быть неверны; если сохранить его в UTF-8, они будут верны</translation>
    </message>
    <message>
        <source>{path}: the file is protected by a password; save a copy of it without one.</source>
        <translation>{path}: файл защищён паролем; сохраните копию без пароля.</translation>
    </message>
    <message>
        <source>{path}: the end of the file is missing; get it anew from where it came.</source>
        <translation>{path}: конец файла отсутствует; получите файл заново из источника.</translation>
    </message>
    <message>
        <source>{path}: the file is damaged ({reason}); open and save it in its program.</source>
        <translation>{path}: файл повреждён ({reason}); откройте и сохраните его в своей программе.</translation>
    </message>
    <message>
        <source>{path}: this is no Rich Text; open and save it in its own program.</source>
        <translation>{path}: это не Rich Text; откройте и сохраните файл в своей программе.</translation>
    </message>
    <message>
        <source>No backup can be made in {folder} ({reason}).</source>
        <translation>В папке {folder} нельзя создать резервную копию ({reason}).</translation>
    </message>
    <message>
        <source>The library {path} is damaged; no backup was made of it. The backups from before are kept.</source>
        <translation>Библиотека {path} повреждена; её копия не создана. Прежние резервные копии сохранены.</translation>
    </message>
    <message>
        <source>There is no library at {path}. Check the name, or import a statement into it.</source>
        <translation>По пути {path} библиотеки нет. Проверьте имя или импортируйте в неё заявление.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written ({reason}). Check the folder&apos;s permissions and free space, or choose another place.</source>
        <translation>Не удаётся записать библиотеку {path} ({reason}). Проверьте права на папку и свободное место или выберите другое место.</translation>
    </message>
    <message>
        <source>{path} is a folder; name a library file in it, such as {example}.</source>
        <translation>{path} — папка; укажите файл библиотеки в ней, например {example}.</translation>
    </message>
    <message>
        <source>{path} is not a Briefreader library. Choose another file; it was not changed.</source>
        <translation>{path} — не библиотека Briefreader. Выберите другой файл; этот не изменён.</translation>
    </message>
    <message>
        <source>{path} belongs to another application. Choose another file; it was not changed.</source>
        <translation>{path} принадлежит другому приложению. Выберите другой файл; этот не изменён.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({reason}). Restore it from a backup.</source>
        <translation>Библиотека {path} повреждена ({reason}). Восстановите её из резервной копии.</translation>
    </message>
    <message>
        <source>Another program is writing to the library {path}.</source>
        <translation>В библиотеку {path} пишет другая программа.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written: the disk is full. Free some space and try again.</source>
        <translation>Библиотеку {path} нельзя записать: диск заполнен. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written ({reason}). Check the permissions of the file and of its folder, or choose another place.</source>
        <translation>Библиотеку {path} нельзя записать ({reason}). Проверьте права на файл и папку или выберите другое место.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Check its permissions.</source>
        <translation>Не удаётся прочитать {path} ({reason}). Проверьте права доступа.</translation>
    </message>
    <message>
        <source>{path} has a part that Briefreader did not put there ({name}). It was not opened, and not changed.</source>
        <translation>В {path} есть часть, которую создал не Briefreader ({name}). Файл не открыт и не изменён.</translation>
    </message>
    <message>
        <source>{path} was made by another version of Briefreader, and can only be read where it is. Copy it to a folder of yours, and open it there.</source>
        <translation>Файл {path} создан другой версией Briefreader, а на своём месте его можно только читать. Скопируйте его в свою папку и откройте там.</translation>
    </message>
    <message>
        <source>{path} was not closed, and can only be read where it is. Copy it, with the files beside it whose names begin as its own, to a folder of yours, and open it there.</source>
        <translation>Файл {path} не был закрыт, а на своём месте его можно только читать. Скопируйте его вместе с соседними файлами, чьи имена начинаются так же, в свою папку и откройте там.</translation>
    </message>
    <message>
        <source>The library in {path} is damaged; take another backup.</source>
        <translation>Библиотека в {path} повреждена; возьмите другую резервную копию.</translation>
    </message>
    <message>
        <source>The library {path} is being written to; close Briefreader and try again.</source>
        <translation>В библиотеку {path} сейчас идёт запись; закройте Briefreader и попробуйте снова.</translation>
    </message>
    <message>
        <source>Nothing can be read of {path} any more ({reason}).</source>
        <translation>Из {path} больше ничего нельзя прочитать ({reason}).</translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>сопоставление</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>аннотация</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>закладка</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>подборка</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>обязательство</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>запись</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>запись без места</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>заявление</translation>
    </message>
    <message>
        <source>version</source>
        <translation>версия</translation>
    </message>
    <message>
        <source>The library holds no {record} {id}.</source>
        <translation>В библиотеке нет такой записи: {record} {id}.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Briefreader. Update the app to open it.</source>
        <translation>Файл {path} создан более новой версией Briefreader. Обновите программу, чтобы открыть его.</translation>
    </message>
    <message>
        <source>{target} exists already; choose another name for the backup.</source>
        <translation>Файл {target} уже есть; выберите другое имя для резервной копии.</translation>
    </message>
    <message>
        <source>{file}: there is no such file; check the name and try again.</source>
        <translation>{file}: такого файла нет; проверьте имя и попробуйте снова.</translation>
    </message>
    <message>
        <source>{name}: a logo must be a PNG, JPEG or SVG picture.</source>
        <translation>{name}: логотип должен быть изображением PNG, JPEG или SVG.</translation>
    </message>
    <message>
        <source>{name}: a logo may have at most {most} MB; make the picture smaller.</source>
        <translation>{name}: логотип не должен быть больше {most} МБ; уменьшите изображение.</translation>
    </message>
    <message>
        <source>{name}: this picture is damaged; choose another, or none.</source>
        <translation>{name}: изображение повреждено; выберите другое или обойдитесь без логотипа.</translation>
    </message>
    <message>
        <source>The logo {path} cannot be read: {reason}. Choose another, or none.</source>
        <translation>Не удаётся прочитать логотип {path}: {reason}. Выберите другой или обойдитесь без него.</translation>
    </message>
    <message>
        <source>The paper is too small for a briefing; choose A4 or Letter.</source>
        <translation>Бумага слишком мала для справки; выберите A4 или Letter.</translation>
    </message>
    <message>
        <source>The printer or file cannot be written; check that it is ready.</source>
        <translation>Не удаётся вывести справку на принтер или в файл; проверьте их готовность.</translation>
    </message>
    <message>
        <source>A briefing cannot be written in “{language}”; choose from {known}.</source>
        <translation>На языке «{language}» справку составить нельзя; выберите один из: {known}.</translation>
    </message>
    <message>
        <source>There is no saved briefing “{name}”.</source>
        <translation>Сохранённой справки «{name}» нет.</translation>
    </message>
    <message>
        <source>There is already a saved briefing “{name}”; choose another name.</source>
        <translation>Сохранённая справка «{name}» уже есть; выберите другое название.</translation>
    </message>
    <message>
        <source>A saved briefing needs a name of at most {most} characters.</source>
        <translation>Сохранённой справке нужно название; символов в нём — не более {most}.</translation>
    </message>
    <message>
        <source>No statement of the library meets this choice; widen it.</source>
        <translation>Этому выбору не отвечает ни одно заявление библиотеки; расширьте условия.</translation>
    </message>
    <message>
        <source>{name}: a briefing cannot be written as this; end the name in {endings}.</source>
        <translation>{name}: в этом формате справку не записать; имя должно оканчиваться на {endings}.</translation>
    </message>
    <message>
        <source>{path} was changed after it was made; take another archive.</source>
        <translation>Файл {path} изменён после создания; возьмите другой архив.</translation>
    </message>
    <message>
        <source>{path} is not an archive of a Briefreader library.</source>
        <translation>{path} — не архив библиотеки Briefreader.</translation>
    </message>
    <message>
        <source>{target} exists already; choose another name for the library.</source>
        <translation>Файл {target} уже есть; выберите другое имя для библиотеки.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Briefreader; update yours to take it in.</source>
        <translation>Файл {path} создан более новой версией Briefreader; обновите программу, чтобы загрузить его.</translation>
    </message>
    <message>
        <source>{path} unpacks to far more than it holds; it was not restored.</source>
        <translation>Файл {path} при распаковке несоразмерно велик; библиотека не восстановлена.</translation>
    </message>
    <message>
        <source>There is too little free space in {folder} to restore the library.</source>
        <translation>В папке {folder} слишком мало свободного места для восстановления библиотеки.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no archive of a library ({reason}).</source>
        <translation>Файл {path} повреждён или не является архивом библиотеки ({reason}).</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}).</source>
        <translation>Не удаётся прочитать {path} ({reason}).</translation>
    </message>
    <message>
        <source>commitments are not read in its language, only in English, French, Spanish and Russian: mark them by hand</source>
        <translation>на языке этого текста обязательства не распознаются, только на английском, французском, испанском и русском: отметьте их вручную</translation>
    </message>
    <message>
        <source>part of it is in a language in which commitments are not read: some may be missing</source>
        <translation>часть текста на языке, на котором обязательства не распознаются: некоторых может не хватать</translation>
    </message>
    <message>
        <source>The library does not hold “{title}”, so there is nothing to compare with. Import the file first.</source>
        <translation>В библиотеке нет заявления «{title}», поэтому сравнивать не с чем. Сначала импортируйте этот файл.</translation>
    </message>
    <message>
        <source>The file is not as it should be ({place}); ask for it anew.</source>
        <translation>Файл составлен неверно ({place}); запросите его заново.</translation>
    </message>
    <message>
        <source>from {author}</source>
        <translation>отправитель: {author}</translation>
    </message>
    <message>
        <source>from {author}; {conflicts} commitments that you judged otherwise were left as they are (import the file in the window to settle them)</source>
        <translation>отправитель: {author}; обязательств, которые вы оценили иначе, оставлено без изменений: {conflicts} (чтобы разобрать расхождения, импортируйте файл в окне программы)</translation>
    </message>
    <message>
        <source>nothing in it is new</source>
        <translation>ничего нового в файле нет</translation>
    </message>
    <message>
        <source>The text of the statement was changed after the file was made.</source>
        <translation>Текст заявления изменён после создания файла.</translation>
    </message>
    <message>
        <source>{path} is not a statement file of Briefreader; nothing was taken in.</source>
        <translation>{path} — не файл заявления Briefreader; ничего не импортировано.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no statement file; ask for it anew.</source>
        <translation>Файл {path} повреждён или не является файлом заявления; запросите его заново.</translation>
    </message>
    <message>
        <source>The file was changed after it was made ({name}); ask for it anew.</source>
        <translation>Файл изменён после создания ({name}); запросите его заново.</translation>
    </message>
    <message>
        <source>The file cannot be taken in. {reason}</source>
        <translation>Файл не удаётся импортировать. {reason}</translation>
    </message>
    <message>
        <source>The file is damaged: its content cannot be read; ask for it anew.</source>
        <translation>Файл повреждён: его содержимое не читается; запросите его заново.</translation>
    </message>
    <message>
        <source>The file has an earlier version of “{title}”. Ask your colleague to import the new version first, and to send it again.</source>
        <translation>В файле более ранняя версия заявления «{title}». Попросите коллегу сначала импортировать новую версию, а затем прислать файл снова.</translation>
    </message>
    <message>
        <source>{name}: nothing is exported as this; end the name in {endings}.</source>
        <translation>{name}: экспорт в этот формат невозможен; имя должно оканчиваться на {endings}.</translation>
    </message>
    <message>
        <source>{out} cannot be written: it is not a regular file. Choose another place.</source>
        <translation>Не удаётся записать {out}: это не обычный файл. Выберите другое место.</translation>
    </message>
    <message>
        <source>{out} cannot be written: {reason}. Choose another place.</source>
        <translation>Не удаётся записать {out}: {reason}. Выберите другое место.</translation>
    </message>
    <message>
        <source>The statement has a new version; this step belongs to the text before it.</source>
        <translation>У заявления есть новая версия; этот шаг относится к прежнему тексту.</translation>
    </message>
    <message>
        <source>A name is needed. Type at least one letter.</source>
        <translation>Нужно название. Введите хотя бы одну букву.</translation>
    </message>
    <message>
        <source>There is a collection “{taken}” already. Choose another name.</source>
        <translation>Подборка «{taken}» уже есть. Выберите другое название.</translation>
    </message>
    <message>
        <source>{folder}: there is no coded statement (NAME.json beside NAME.txt) in it.</source>
        <translation>{folder}: нет размеченного заявления (NAME.json рядом с NAME.txt).</translation>
    </message>
    <message>
        <source>{file}: it cannot be read ({reason}).</source>
        <translation>{file}: не удаётся прочитать ({reason}).</translation>
    </message>
    <message>
        <source>{file}: it is not coded as GOLD_DIR should be ({kind}: {reason}).</source>
        <translation>{file}: разметка не отвечает требованиям к GOLD_DIR ({kind}: {reason}).</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{target} is the backup itself; choose another name for the library.</source>
        <translation>{target} — это сама резервная копия; выберите другое имя для библиотеки.</translation>
    </message>
    <message>
        <source>{target} is the library that is open; choose a backup of it.</source>
        <translation>{target} — это открытая библиотека; выберите её резервную копию.</translation>
    </message>
    <message>
        <source>{source}: the PDF has no text layer: its pages are pictures. Have a text recognition program read them first.</source>
        <translation>{source}: в PDF нет текстового слоя: его страницы — изображения. Сначала обработайте его программой распознавания текста.</translation>
    </message>
    <message>
        <source>{name}: there is nothing to read in it; choose one that holds a statement.</source>
        <translation>{name}: читать здесь нечего; выберите документ с заявлением.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>Вставленный текст</translation>
    </message>
    <message>
        <source>hidden: its name begins with a dot</source>
        <translation>скрытый: имя начинается с точки</translation>
    </message>
    <message>
        <source>a link to a folder; import that folder itself</source>
        <translation>ссылка на папку; импортируйте саму папку</translation>
    </message>
    <message>
        <source>there is no file behind this name</source>
        <translation>за этим именем нет файла</translation>
    </message>
    <message>
        <source>its name has no ending, by which files in a folder are recognised</source>
        <translation>у имени нет расширения, по которому распознаются файлы в папке</translation>
    </message>
    <message>
        <source>files ending in {ending} are not imported</source>
        <translation>файлы {ending} не импортируются</translation>
    </message>
    <message>
        <source>cannot be opened: {why}</source>
        <translation>не открывается: {why}</translation>
    </message>
    <message>
        <source>the import was stopped before this file</source>
        <translation>импорт остановлен до этого файла</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the text of a statement first.</source>
        <translation>В буфере обмена нет текста. Сначала скопируйте текст заявления.</translation>
    </message>
    <message>
        <source>The project&apos;s codes are nested too deeply. Nothing was taken in.</source>
        <translation>Слишком глубокая вложенность кодов в проекте. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>{name}: notes and codes come in from files that end in {endings}.</source>
        <translation>{name}: заметки и коды импортируются из файлов, имена которых оканчиваются на {endings}.</translation>
    </message>
    <message>
        <source>{path}: the file is larger than {limit} MB; it was not read.</source>
        <translation>{path}: файл больше {limit} МБ; он не прочитан.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>Не удаётся прочитать {path}: {reason}.</translation>
    </message>
    <message>
        <source>The file is not a REFI-QDA project. Nothing was taken in.</source>
        <translation>Файл не является проектом REFI-QDA. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>The notes belong to texts that the library does not have: {titles}. Import these, or open the statement that the notes are on.</source>
        <translation>Заметки относятся к текстам, которых нет в библиотеке: {titles}. Импортируйте эти тексты или откройте заявление, к которому относятся заметки.</translation>
    </message>
    <message>
        <source>The file has a wrong value for “{name}”: {value}. Nothing was taken in.</source>
        <translation>Неверное значение «{name}» в файле: {value}. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>The file has a place that is not in the text: {start} to {end}, of {length} characters. Nothing was taken in.</source>
        <translation>В файле указано место вне текста: от {start} до {end} (символов в тексте: {length}). Ничего не импортировано.</translation>
    </message>
    <message>
        <source>The file holds no W3C Web Annotations. Nothing was taken in.</source>
        <translation>В файле нет веб-аннотаций W3C. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>The file is not JSON as JSON-LD is: {reason}. Nothing was taken in.</source>
        <translation>Содержимое файла — не JSON, как того требует JSON-LD: {reason}. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>{path}: this folder holds no file that Briefreader can read ({endings}).</source>
        <translation>{path}: в этой папке нет файлов, которые Briefreader может прочитать ({endings}).</translation>
    </message>
    <message>
        <source>{path}: the file made the reader stop; save it in another format and try again.</source>
        <translation>{path}: файл вызвал сбой при чтении; сохраните его в другом формате и попробуйте снова.</translation>
    </message>
    <message>
        <source>{path}: the file took longer than {seconds:.0f} seconds to read; save it in another format and try again.</source>
        <translation>{path}: чтение файла заняло более {seconds:.0f} с; сохраните его в другом формате и попробуйте снова.</translation>
    </message>
    <message>
        <source>{path}: reading the file takes more than {limit} MB of memory; split it.</source>
        <translation>{path}: для чтения файла нужно более {limit} МБ памяти; разделите его.</translation>
    </message>
    <message>
        <source>{path}: the file could not be read ({kind}: {reason}).</source>
        <translation>{path}: не удалось прочитать файл ({kind}: {reason}).</translation>
    </message>
    <message>
        <source>kept, but it has no text layer: its pages are pictures, in which nothing is found</source>
        <translation>файл сохранён, но в нём нет текстового слоя: страницы — изображения, в которых ничего не найти</translation>
    </message>
    <message>
        <source>a new version of “{title}”; {lost} notes or decisions have no place in it</source>
        <translation>новая версия заявления «{title}»; заметок и решений, не нашедших в ней места: {lost}</translation>
    </message>
    <message>
        <source>the same text as “{title}”</source>
        <translation>тот же текст, что и «{title}»</translation>
    </message>
    <message>
        <source>an earlier version of “{title}”</source>
        <translation>более ранняя версия заявления «{title}»</translation>
    </message>
    <message>
        <source>a new version of “{title}”</source>
        <translation>новая версия заявления «{title}»</translation>
    </message>
    <message>
        <source>nearly the same text ({share:.0%}) as “{title}”</source>
        <translation>почти тот же текст ({share:.0%}), что и «{title}»</translation>
    </message>
    <message>
        <source>The dashboard needs bokeh: pip install bokeh.</source>
        <translation>Для панели Dask нужен bokeh: pip install bokeh.</translation>
    </message>
    <message>
        <source>The worker at {worker} has no Briefreader ({reason}).</source>
        <translation>У рабочего процесса {worker} нет Briefreader ({reason}).</translation>
    </message>
    <message>
        <source>The worker at {worker} has another version of Briefreader ({theirs}, this is {ours}): install the same everywhere.</source>
        <translation>У рабочего процесса {worker} другая версия Briefreader ({theirs}, здесь {ours}): установите везде одну и ту же.</translation>
    </message>
    <message>
        <source>The worker at {worker} does not see the output folder: it and the documents must lie where all machines see them under the same path.</source>
        <translation>Рабочий процесс {worker} не видит папку результатов: её и документы все машины должны видеть по одному и тому же пути.</translation>
    </message>
    <message>
        <source>The workers cannot be started ({reason}).</source>
        <translation>Не удаётся запустить рабочие процессы ({reason}).</translation>
    </message>
    <message>
        <source>{address}: no scheduler answers there ({reason}).</source>
        <translation>{address}: планировщик там не отвечает ({reason}).</translation>
    </message>
    <message>
        <source>{file}: the list cannot be read ({reason}).</source>
        <translation>{file}: не удаётся прочитать список ({reason}).</translation>
    </message>
    <message>
        <source>{name}: no file has such a name.</source>
        <translation>{name}: файла с таким именем нет.</translation>
    </message>
    <message>
        <source>{file}: the manifest cannot be read ({reason}).</source>
        <translation>{file}: не удаётся прочитать манифест ({reason}).</translation>
    </message>
    <message>
        <source>{file}: the manifest cannot be written ({reason}).</source>
        <translation>{file}: не удаётся записать манифест ({reason}).</translation>
    </message>
    <message>
        <source>The batch was made with --no-texts: a library needs the texts.</source>
        <translation>Пакет создан с --no-texts, а библиотеке нужны тексты.</translation>
    </message>
    <message>
        <source>{path}: there is no batch in this folder.</source>
        <translation>{path}: в этой папке нет пакета.</translation>
    </message>
    <message>
        <source>{path}: its tables are written as {format}; choose another folder.</source>
        <translation>{path}: таблицы там записаны как {format}; выберите другую папку.</translation>
    </message>
    <message>
        <source>{path}: what a worker wrote there has not come.</source>
        <translation>{path}: записанное там рабочим процессом не дошло.</translation>
    </message>
    <message>
        <source>{path}: this folder holds other things; choose an empty one.</source>
        <translation>{path}: в этой папке есть другое; выберите пустую.</translation>
    </message>
    <message>
        <source>{path}: it cannot be written to ({reason}).</source>
        <translation>{path}: туда не удаётся записать ({reason}).</translation>
    </message>
    <message>
        <source>{path}: {number} documents were read by another version, {theirs}; this is {ours}. --redo-changed reads just these anew, --keep-changed leaves them as they are.</source>
        <translation>{path}: другой версией, {theirs}, прочитано документов: {number}; это версия {ours}. --redo-changed прочтёт заново только их, --keep-changed оставит как есть.</translation>
    </message>
    <message>
        <source>The scheduler was lost ({reason}); run the same again to go on.</source>
        <translation>Планировщик потерян ({reason}); чтобы продолжить, запустите то же ещё раз.</translation>
    </message>
    <message>
        <source>A worker cannot read: {reason}</source>
        <translation>Рабочий процесс не может прочитать: {reason}</translation>
    </message>
    <message>
        <source>{path}, row {number}: its text is larger than {limit} MB; split it.</source>
        <translation>{path}, строка {number}: текст больше {limit} МБ; разделите его.</translation>
    </message>
    <message>
        <source>{path}: the table cannot be read ({reason}).</source>
        <translation>{path}: не удаётся прочитать таблицу ({reason}).</translation>
    </message>
    <message>
        <source>{path}, row {number}: it is no JSON object.</source>
        <translation>{path}, строка {number}: это не объект JSON.</translation>
    </message>
    <message>
        <source>{path}, row {number}: it has no text in the column “{column}”.</source>
        <translation>{path}, строка {number}: нет текста в столбце «{column}».</translation>
    </message>
    <message>
        <source>{path}, row {number}: it is not JSON ({reason}).</source>
        <translation>{path}, строка {number}: это не JSON ({reason}).</translation>
    </message>
    <message>
        <source>{path}: it has no column “{column}” with the texts.</source>
        <translation>{path}: нет столбца «{column}» с текстами.</translation>
    </message>
    <message>
        <source>A worker has another version of Briefreader ({theirs}, this is {ours}): install the same everywhere.</source>
        <translation>У рабочего процесса другая версия Briefreader ({theirs}, здесь {ours}): установите везде одну и ту же.</translation>
    </message>
    <message>
        <source>A worker does not see the output folder, {path}: it and the documents must lie where all machines see them under the same path.</source>
        <translation>Рабочий процесс не видит папку результатов {path}: её и документы все машины должны видеть по одному и тому же пути.</translation>
    </message>
    <message>
        <source>{path}: no scheduler has written its address there ({reason}).</source>
        <translation>{path}: планировщик не записал туда свой адрес ({reason}).</translation>
    </message>
    <message>
        <source>{path}: a worker cannot write there ({reason}).</source>
        <translation>{path}: рабочий процесс не может туда записать ({reason}).</translation>
    </message>
    <message>
        <source>Batches need what is not installed here ({missing}): pip install &apos;briefreader[cluster]&apos;, beside the desktop app or without it.</source>
        <translation>Пакетам нужно то, что здесь не установлено ({missing}): pip install &apos;briefreader[cluster]&apos;, рядом с приложением или без него.</translation>
    </message>
    <message>
        <source>{path}: Outlook packed the text into “winmail.dat”, which other programs cannot read; ask the sender for the text, or save it from Outlook.</source>
        <translation>{path}: Outlook упаковал текст в «winmail.dat», который другие программы не читают; попросите текст у отправителя или сохраните его из Outlook.</translation>
    </message>
    <message>
        <source>{count} messages follow the first one in it and were not read</source>
        <translation>за первым письмом в файле следуют ещё {count}, они не прочитаны</translation>
    </message>
    <message>
        <source>it does not end as a PDF does: see whether its last pages are there</source>
        <translation>он не заканчивается так, как положено PDF: проверьте, на месте ли последние страницы</translation>
    </message>
    <message>
        <source>a file within it was not read; open it and save it as text of the document</source>
        <translation>вложенный в него файл не прочитан; откройте его и сохраните как текст документа</translation>
    </message>
    <message>
        <source>its pages are pictures, and its words were recognised in them by a program: some may be wrong, so compare what you quote with the original</source>
        <translation>его страницы — изображения, и слова в них распознала программа: некоторые могут быть неверны, поэтому сверяйте цитаты с оригиналом</translation>
    </message>
    <message>
        <source>only its text was read: what is noted on it comes in by File → Import notes and codes…</source>
        <translation>прочитан только текст; заметки к нему импортирует команда Файл → Импорт заметок и кодов…</translation>
    </message>
    <message>
        <source>left out are files that it only shows: {names}</source>
        <translation>пропущены файлы, которые в нём только показаны: {names}</translation>
    </message>
    <message>
        <source>left out are other names of it: {names}</source>
        <translation>пропущены другие его названия: {names}</translation>
    </message>
    <message>
        <source>{path}: the text of this PDF cannot be copied: its fonts do not say which letters they show. Print it to a new PDF and have a text recognition program read that.</source>
        <translation>{path}: текст этого PDF нельзя скопировать: его шрифты не сообщают, какие буквы они показывают. Распечатайте его в новый PDF и обработайте программой распознавания текста.</translation>
    </message>
    <message>
        <source>drawings and other marks of the file that are not on words, and were left: {count}</source>
        <translation>рисунков и других пометок файла не на словах, пропущено: {count}</translation>
    </message>
    <message>
        <source>notes of the file that were left, as it has too many: {count}</source>
        <translation>заметок файла пропущено, так как их слишком много: {count}</translation>
    </message>
    <message>
        <source>notes of the file that were too long, and were cut: {count}</source>
        <translation>слишком длинных заметок файла обрезано: {count}</translation>
    </message>
    <message>
        <source>the references in “{name}” could not be read</source>
        <translation>не удалось прочитать ссылки в «{name}»</translation>
    </message>
    <message>
        <source>The file is not a project of Taguette. Nothing was taken in.</source>
        <translation>Это не проект Taguette. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>The file is damaged ({reason}). Nothing was taken in.</source>
        <translation>Файл повреждён ({reason}). Ничего не импортировано.</translation>
    </message>
    <message>
        <source>The file has more than {count} entries. Nothing was taken in.</source>
        <translation>Записей в файле больше, чем {count}. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>{name}: a report cannot be written as this; end the name in {endings}.</source>
        <translation>{name}: так отчёт записать нельзя; имя должно кончаться на {endings}.</translation>
    </message>
    <message>
        <source>{count} more in the app</source>
        <translation>ещё {count} в приложении</translation>
    </message>
    <message>
        <source>compared with {statement}</source>
        <translation>в сравнении с {statement}</translation>
    </message>
    <message>
        <source>before: {quote}</source>
        <translation>было: {quote}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>Strengthened</source>
        <translation>Усилено</translation>
    </message>
    <message>
        <source>Weakened</source>
        <translation>Ослаблено</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Изложено иначе</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Повторено</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>твёрдое</translation>
    </message>
    <message>
        <source>intent</source>
        <translation>намерение</translation>
    </message>
    <message>
        <source>reaffirmed</source>
        <translation>подтверждённое</translation>
    </message>
    <message>
        <source>due earlier: {before} became {after}</source>
        <translation>срок раньше: было {before}, стало {after}</translation>
    </message>
    <message>
        <source>put off: {before} became {after}</source>
        <translation>отложено: было {before}, стало {after}</translation>
    </message>
    <message>
        <source>amount: {before} became {after}</source>
        <translation>объём: было {before}, стало {after}</translation>
    </message>
    <message>
        <source>{title} ({date})</source>
        <translation>{title} ({date})</translation>
    </message>
    <message>
        <source>{after}, compared with {before}</source>
        <translation>{after} в сравнении с {before}</translation>
    </message>
    <message>
        <source>no longer subject to a condition</source>
        <translation>больше не зависит от условия</translation>
    </message>
    <message>
        <source>covers more</source>
        <translation>охватывает больше</translation>
    </message>
    <message>
        <source>names an amount: {after}</source>
        <translation>назван объём: {after}</translation>
    </message>
    <message>
        <source>no longer names an amount: {before}</source>
        <translation>объём больше не назван: {before}</translation>
    </message>
    <message>
        <source>due date set: {after}</source>
        <translation>назначен срок: {after}</translation>
    </message>
    <message>
        <source>no due date any more: {before}</source>
        <translation>срока больше нет: {before}</translation>
    </message>
    <message>
        <source>{before} became {after}</source>
        <translation>было {before}, стало {after}</translation>
    </message>
    <message>
        <source>now says “{words}”</source>
        <translation>теперь сказано «{words}»</translation>
    </message>
    <message>
        <source>now subject to a condition</source>
        <translation>теперь зависит от условия</translation>
    </message>
    <message>
        <source>no longer says “{words}”</source>
        <translation>больше не сказано «{words}»</translation>
    </message>
    <message>
        <source>covers less</source>
        <translation>охватывает меньше</translation>
    </message>
    <message>
        <source>{name}: a comparison cannot be written as this; end the name in {endings}.</source>
        <translation>{name}: сравнение нельзя записать в таком виде; имя должно оканчиваться на {endings}.</translation>
    </message>
    <message>
        <source>{name}: what is due is written as PDF; end the name in .pdf.</source>
        <translation>{name}: сроки записываются в PDF; имя должно оканчиваться на .pdf.</translation>
    </message>
    <message>
        <source>The file has more than {count} codes. Nothing was taken in.</source>
        <translation>Кодов в файле больше, чем {count}. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>The file is not a REFI-QDA codebook. Nothing was taken in.</source>
        <translation>Это не книга кодов REFI-QDA. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>The file&apos;s codes are nested too deeply. Nothing was taken in.</source>
        <translation>Слишком глубокая вложенность кодов в файле. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>The file was made by a newer Briefreader; update yours to take it in.</source>
        <translation>Файл создан более новой версией Briefreader; чтобы его импортировать, обновите свою.</translation>
    </message>
    <message>
        <source>The file is neither an export of Briefreader nor one of Hypothesis, and holds no Web Annotations. Nothing was taken in.</source>
        <translation>Это не экспорт Briefreader или Hypothesis, и веб-аннотаций в файле нет. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>The file is not JSON: {reason}. Nothing was taken in.</source>
        <translation>Файл не в формате JSON: {reason}. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>{path} is the library that is open; choose another file.</source>
        <translation>{path} — это открытая библиотека; выберите другой файл.</translation>
    </message>
    <message>
        <source>There is nothing to read in the project&apos;s texts. Nothing was taken in.</source>
        <translation>В текстах проекта нечего читать. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>The file contradicts itself: it has the words “{quote}” where its text has “{words}”. Nothing was taken in.</source>
        <translation>Файл противоречит сам себе: в нём указаны слова «{quote}» там, где в тексте стоит «{words}». Ничего не импортировано.</translation>
    </message>
    <message>
        <source>Annotation {number} of the file: {reason}</source>
        <translation>Аннотация {number} файла: {reason}</translation>
    </message>
    <message>
        <source>Record {name} of the file: {reason}</source>
        <translation>Запись {name} файла: {reason}</translation>
    </message>
    <message>
        <source>The file is an empty table. Nothing was taken in.</source>
        <translation>Таблица в файле пуста. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>The file is no table that can be read ({reason}). Nothing was taken in.</source>
        <translation>Файл не читается как таблица ({reason}). Ничего не импортировано.</translation>
    </message>
    <message>
        <source>The file’s texts are nested too deeply. Nothing was taken in.</source>
        <translation>Слишком глубокая вложенность текстов в файле. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>{name}: the table is none of Taguette’s. Its highlights have the columns {highlights}; its codebook has {codes}.</source>
        <translation>{name}: это не таблица Taguette. У её выделений столбцы {highlights}, у книги кодов — {codes}.</translation>
    </message>
    <message>
        <source>left out: {count}, as they are pictures, sound or video, or codes on these</source>
        <translation>пропущено: {count} — изображения, звук, видео или коды на них</translation>
    </message>
    <message>
        <source>left out: {count} texts in which there is nothing to read, with what is on them</source>
        <translation>пропущено: {count} — тексты, в которых нечего читать, со всем, что к ним относится</translation>
    </message>
    <message>
        <source>left out: {count} annotations on several places, or of another kind</source>
        <translation>пропущено: {count} — аннотации к нескольким местам или другого рода</translation>
    </message>
    <message>
        <source>left out: {count} codes or notes at places that are not in their text</source>
        <translation>пропущено: {count} — коды или заметки за пределами своего текста</translation>
    </message>
    <message>
        <source>left out: {count} notes that belong to no text</source>
        <translation>пропущено: {count} — заметки, не относящиеся ни к какому тексту</translation>
    </message>
    <message>
        <source>left out: {count} annotations that neither say nor mark anything</source>
        <translation>пропущено: {count} — аннотации, которые ничего не говорят и не выделяют</translation>
    </message>
    <message>
        <source>not in the file: {count} more annotations; it is one page of a longer list</source>
        <translation>в файле нет ещё аннотаций: {count}; это одна страница более длинного списка</translation>
    </message>
    <message>
        <source>left out: {count} statements without a text</source>
        <translation>пропущено: {count} — заявления без текста</translation>
    </message>
    <message>
        <source>left out: {count} categories, as themes stand side by side; their codes came in</source>
        <translation>пропущено: {count} — категории, так как темы стоят в один ряд; их коды импортированы</translation>
    </message>
    <message>
        <source>left out: {count} sets of codes</source>
        <translation>пропущено: {count} — наборы кодов</translation>
    </message>
    <message>
        <source>left out: {count} descriptions of tags or of a project (a codebook brings those of tags)</source>
        <translation>пропущено: {count} — описания меток или проекта (описания меток приходят с книгой кодов)</translation>
    </message>
    <message>
        <source>left out: {count} highlights without words</source>
        <translation>пропущено: {count} — выделения без слов</translation>
    </message>
    <message>
        <source>left out: {count} codes that are used nowhere</source>
        <translation>пропущено: {count} — коды, которые нигде не использованы</translation>
    </message>
    <message>
        <source>left out: descriptions of {count} codes, cases or variables, as tags have none</source>
        <translation>пропущены описания кодов, случаев или переменных, так как у меток их нет: {count}</translation>
    </message>
    <message>
        <source>left out: {count} cases or sets that have no text in them</source>
        <translation>пропущено: {count} — случаи или наборы, в которых нет текста</translation>
    </message>
    <message>
        <source>left out: {count} values of variables that are not of a text, or are wrong</source>
        <translation>пропущено: {count} — значения переменных не для текста или с ошибкой</translation>
    </message>
    <message>
        <source>left out: {count} links and graphs</source>
        <translation>пропущено: {count} — связи и графы</translation>
    </message>
    <message>
        <source>{count} times that cannot be read; the time of the import stands in for them</source>
        <translation>нечитаемых указаний времени: {count}; вместо них стоит время импорта</translation>
    </message>
    <message>
        <source>left out: {count} files of notes that are no statements of Briefreader</source>
        <translation>пропущено: {count} — файлы заметок, которые не являются заявлениями Briefreader</translation>
    </message>
    <message>
        <source>left out: {count} changes by hand that are not understood</source>
        <translation>пропущено: {count} — непонятые изменения, внесённые вручную</translation>
    </message>
    <message>
        <source>No note in the file is a statement of Briefreader; import notes as texts.</source>
        <translation>Ни одна заметка в файле не является заявлением Briefreader; импортируйте заметки как тексты.</translation>
    </message>
    <message>
        <source>notes and highlights of the file that came in: {count}</source>
        <translation>заметок и выделений из файла импортировано: {count}</translation>
    </message>
    <message>
        <source>notes that were changed in the file: {count}</source>
        <translation>заметок, изменённых в файле: {count}</translation>
    </message>
    <message>
        <source>comments among them that were marked as done there: {count}</source>
        <translation>из них комментариев, отмеченных там как решённые: {count}</translation>
    </message>
    <message>
        <source>no document, but what a program leaves beside the open one</source>
        <translation>это не документ, а служебный файл открытого документа</translation>
    </message>
    <message>
        <source>no document, but what the system keeps of the folder</source>
        <translation>это не документ, а служебный файл системы</translation>
    </message>
    <message>
        <source>references, read for the documents beside them</source>
        <translation>ссылки: прочитаны для соседних документов</translation>
    </message>
    <message>
        <source>{path}: the system ended the reader, as it does where memory is short; close other programs and try again.</source>
        <translation>{path}: система прервала чтение, как бывает при нехватке памяти; закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>its language is not known, so it was read as English</source>
        <translation>язык неизвестен, поэтому текст прочитан как английский</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}; {other}</translation>
    </message>
    <message>
        <source>{source}: its statement was deleted meanwhile; import it again.</source>
        <translation>{source}: заявление тем временем удалили; импортируйте его снова.</translation>
    </message>
    <message>
        <source>{user} has {path} open on {host}. Close it there and try again; nothing was written.</source>
        <translation>{user} держит {path} открытой на {host}. Закройте её там и попробуйте снова; ничего не записано.</translation>
    </message>
    <message>
        <source>{path} is open on another computer. Close it there and try again; nothing was written.</source>
        <translation>{path} открыта на другом компьютере. Закройте её там и попробуйте снова; ничего не записано.</translation>
    </message>
    <message>
        <source>This has been changed since it was shown here, by another window or program. It is left as it is there; look at it and try again.</source>
        <translation>Это было изменено другим окном или программой после того, как показано здесь. Там всё оставлено как есть; посмотрите и попробуйте снова.</translation>
    </message>
    <message>
        <source>This has been removed since it was shown here, by another window or program. It stays removed.</source>
        <translation>Это было удалено другим окном или программой после того, как показано здесь. Оно остаётся удалённым.</translation>
    </message>
    <message>
        <source>The paper is too small for this page; choose A4 or Letter.</source>
        <translation>Бумага слишком мала для этой страницы; выберите A4 или Letter.</translation>
    </message>
    <message>
        <source>left out: {count}</source>
        <translation>пропущено: {count}</translation>
    </message>
    <message>
        <source>left as they are: {count} commitments that you judged otherwise (import the file in the window to see them)</source>
        <translation>оставлено как есть обязательств, по которым вы решили иначе: {count} (чтобы увидеть их, импортируйте файл в окне)</translation>
    </message>
    <message>
        <source>left out: {count}, whose words are not in their text</source>
        <translation>пропущено: {count} — их слов нет в тексте</translation>
    </message>
    <message>
        <source>left out: {count}, whose text is not in the library</source>
        <translation>пропущено: {count} — их текста нет в библиотеке</translation>
    </message>
    <message>
        <source>left out: {count}, whose words stand in several places</source>
        <translation>пропущено: {count} — их слова стоят в нескольких местах</translation>
    </message>
    <message>
        <source>statements: {count}</source>
        <translation>заявлений: {count}</translation>
    </message>
    <message>
        <source>commitments: {count}</source>
        <translation>обязательств: {count}</translation>
    </message>
    <message>
        <source>notes: {count}</source>
        <translation>заметок: {count}</translation>
    </message>
    <message>
        <source>bookmarks: {count}</source>
        <translation>закладок: {count}</translation>
    </message>
    <message>
        <source>follow-up: {count}</source>
        <translation>записей о выполнении: {count}</translation>
    </message>
    <message>
        <source>themes: {count}</source>
        <translation>тем: {count}</translation>
    </message>
    <message>
        <source>tags of statements: {count}</source>
        <translation>меток заявлений: {count}</translation>
    </message>
    <message>
        <source>there already: {count}</source>
        <translation>уже были: {count}</translation>
    </message>
    <message>
        <source>No words were recognised on the pages. Choose the language that they are in; its model must be installed with Tesseract.</source>
        <translation>На страницах не распознано ни одного слова. Выберите язык, на котором они написаны; его модель должна быть установлена вместе с Tesseract.</translation>
    </message>
    <message>
        <source>This statement comes from no PDF whose pages could be recognised.</source>
        <translation>Это заявление взято не из PDF, страницы которого можно было бы распознать.</translation>
    </message>
    <message>
        <source>The text recognition program Tesseract is not installed. Install it with the models of your languages (on Debian and Ubuntu the packages tesseract-ocr, tesseract-ocr-fra and so on), and try again.</source>
        <translation>Программа распознавания текста Tesseract не установлена. Установите её с моделями своих языков (в Debian и Ubuntu пакеты tesseract-ocr, tesseract-ocr-rus и так далее) и повторите попытку.</translation>
    </message>
    <message>
        <source>The text recognition program Tesseract failed: {reason}</source>
        <translation>Сбой программы распознавания текста Tesseract: {reason}</translation>
    </message>
    <message>
        <source>A page took longer than {seconds:.0f} seconds to recognise.</source>
        <translation>Распознавание страницы заняло больше {seconds:.0f} секунд.</translation>
    </message>
    <message>
        <source>The file cannot be read as {encoding}; choose another encoding.</source>
        <translation>Файл нельзя прочитать как {encoding}; выберите другую кодировку.</translation>
    </message>
    <message>
        <source>The text stays the same in {encoding}.</source>
        <translation>В кодировке {encoding} текст остаётся тем же.</translation>
    </message>
    <message>
        <source>The library holds this text as a statement of its own, “{title}”. Compare the two, or remove one of them.</source>
        <translation>В библиотеке этот текст есть как отдельное заявление «{title}». Сравните их или удалите одно из них.</translation>
    </message>
    <message>
        <source>This is the text that “{title}” has already; nothing was changed.</source>
        <translation>У заявления «{title}» уже есть этот текст; ничего не изменено.</translation>
    </message>
    <message>
        <source>The library holds this text in its trash, as “{title}”. Restore it, or delete it for good first.</source>
        <translation>Этот текст лежит в корзине библиотеки: «{title}». Сначала восстановите его или удалите навсегда.</translation>
    </message>
    <message>
        <source>There is no collection “{name}”.</source>
        <translation>Подборки «{name}» нет.</translation>
    </message>
    <message>
        <source>The library holds no statement {id}.</source>
        <translation>В библиотеке нет заявления {id}.</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Confirmed in part</source>
        <translation>Подтверждено частично</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>{kind}: {reason}</source>
        <translation>{kind}: {reason}</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>What is left of another library lies at {target}; choose another name.</source>
        <translation>В {target} лежат остатки другой библиотеки; выберите другое имя.</translation>
    </message>
    <message>
        <source>No printer is set up; add one in the system&apos;s settings first.</source>
        <translation>Принтер не настроен; сначала добавьте его в настройках системы.</translation>
    </message>
    <message>
        <source>An import is under way. Open another library when it has ended.</source>
        <translation>Идёт импорт. Откройте другую библиотеку, когда он закончится.</translation>
    </message>
    <message>
        <source>A note is not saved yet. Save it or give it up, then open another library.</source>
        <translation>Заметка ещё не сохранена. Сохраните её или откажитесь от неё, затем откройте другую библиотеку.</translation>
    </message>
    <message>
        <source>A note is not saved yet. Save it or give it up, then restore.</source>
        <translation>Заметка ещё не сохранена. Сохраните её или откажитесь от неё, затем восстанавливайте.</translation>
    </message>
    <message>
        <source>An import is under way. Restore when it has ended.</source>
        <translation>Идёт импорт. Восстанавливайте, когда он закончится.</translation>
    </message>
    <message>
        <source>This statement comes from no text file that could be reread.</source>
        <translation>Это заявление взято не из текстового файла, который можно прочитать снова.</translation>
    </message>
    <message>
        <source>All threads</source>
        <translation>Все нити</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Не подтверждено</translation>
    </message>
    <message>
        <source>Strengthened once</source>
        <translation>Усилено хотя бы раз</translation>
    </message>
    <message>
        <source>Weakened once</source>
        <translation>Ослаблено хотя бы раз</translation>
    </message>
    <message>
        <source>Not in the last statement</source>
        <translation>Нет в последнем заявлении</translation>
    </message>
    <message>
        <source>Said only once</source>
        <translation>Сказано один раз</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Commands such as “briefreader extract FILE” work without one; see “briefreader --help”.</source>
        <translation>Нет дисплея, на котором можно открыть окно. Такие команды, как «briefreader extract FILE», работают и без него; см. «briefreader --help».</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Сила</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>{status}. Evidence: {evidence}</source>
        <translation>{status}. Подтверждение: {evidence}</translation>
    </message>
</context>
<context>
    <name>export_labels</name>
    <message numerus="yes">
        <source>%Ln statement(s) whose language is not read, or not known: commitments may be missing.</source>
        <translation>
            <numerusform>%Ln заявление, язык которого не поддерживается или неизвестен: обязательств может не хватать.</numerusform>
            <numerusform>%Ln заявления, язык которых не поддерживается или неизвестен: обязательств может не хватать.</numerusform>
            <numerusform>%Ln заявлений, язык которых не поддерживается или неизвестен: обязательств может не хватать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a due date</source>
        <translation>
            <numerusform>%Ln со сроком</numerusform>
            <numerusform>%Ln со сроком</numerusform>
            <numerusform>%Ln со сроком</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no statement to export.</source>
        <translation>Нет заявлений для экспорта.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln заметка</numerusform>
            <numerusform>%Ln заметки</numerusform>
            <numerusform>%Ln заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({ending})</source>
        <translation>{name} ({ending})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) exported to {path}</source>
        <translation>
            <numerusform>Экспортировано %Ln заявление: {path}</numerusform>
            <numerusform>Экспортировано %Ln заявления: {path}</numerusform>
            <numerusform>Экспортировано %Ln заявлений: {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>{commitments}, none with a due date</source>
        <translation>{commitments}, сроков нет</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>Table of commitments</source>
        <translation>Таблица обязательств</translation>
    </message>
    <message>
        <source>One row for each commitment, for a spreadsheet or statistics</source>
        <translation>Одна строка на обязательство — для электронных таблиц и статистики</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Texts, commitments, notes and bookmarks, for other programs</source>
        <translation>Тексты, обязательства, заметки и закладки — для других программ</translation>
    </message>
    <message>
        <source>Workbook of commitments</source>
        <translation>Книга обязательств</translation>
    </message>
    <message>
        <source>One row for each commitment, with dates as dates, for a spreadsheet</source>
        <translation>По строке на обязательство, даты как даты, для электронной таблицы</translation>
    </message>
    <message>
        <source>Commitments and notes</source>
        <translation>Обязательства и заметки</translation>
    </message>
    <message>
        <source>Markdown by theme, to read and to go on writing</source>
        <translation>Markdown по темам — для чтения и дальнейшей работы с текстом</translation>
    </message>
    <message>
        <source>Obsidian vault</source>
        <translation>Хранилище Obsidian</translation>
    </message>
    <message>
        <source>A folder with a note for each statement, to work in and bring back</source>
        <translation>Папка с заметкой на каждое заявление, чтобы работать в ней и вернуть сделанное</translation>
    </message>
    <message>
        <source>Calendar of due dates</source>
        <translation>Календарь сроков</translation>
    </message>
    <message>
        <source>An entry for each commitment with a due date, for any calendar</source>
        <translation>Запись на каждое обязательство со сроком — для любого календаря</translation>
    </message>
    <message>
        <source>W3C Web Annotations</source>
        <translation>Веб-аннотации W3C</translation>
    </message>
    <message>
        <source>Commitments, notes and bookmarks with quote and position selectors</source>
        <translation>Обязательства, заметки и закладки с селекторами цитаты и позиции</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>Проект REFI-QDA</translation>
    </message>
    <message>
        <source>Coded texts for QualCoder, NVivo, ATLAS.ti and MAXQDA</source>
        <translation>Размеченные тексты для QualCoder, NVivo, ATLAS.ti и MAXQDA</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Книга кодов</translation>
    </message>
    <message>
        <source>All themes of the library as codes, for the same programs</source>
        <translation>Все темы библиотеки как коды, для тех же программ</translation>
    </message>
    <message>
        <source>References for LaTeX</source>
        <translation>Библиография для LaTeX</translation>
    </message>
    <message>
        <source>BibTeX, an entry for each statement</source>
        <translation>BibTeX, запись на каждое заявление</translation>
    </message>
    <message>
        <source>References for Zotero and Pandoc</source>
        <translation>Библиография для Zotero и Pandoc</translation>
    </message>
    <message>
        <source>CSL-JSON, an entry for each statement</source>
        <translation>CSL-JSON, запись на каждое заявление</translation>
    </message>
    <message>
        <source>References for EndNote and Mendeley</source>
        <translation>Библиография для EndNote и Mendeley</translation>
    </message>
    <message>
        <source>RIS, an entry for each statement</source>
        <translation>RIS, запись на каждое заявление</translation>
    </message>
    <message>
        <source>Taguette highlights or codebook</source>
        <translation>Выделения или книга кодов Taguette</translation>
    </message>
    <message>
        <source>Note of an Obsidian vault</source>
        <translation>Заметка хранилища Obsidian</translation>
    </message>
    <message>
        <source>Hypothesis or Briefreader data</source>
        <translation>Данные Hypothesis или Briefreader</translation>
    </message>
    <message>
        <source>Taguette project</source>
        <translation>Проект Taguette</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>theme</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>сила</translation>
    </message>
    <message>
        <source>due</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>review</source>
        <translation>проверка</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
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
        <translation>В таком файле — последние изменения библиотеки, которая не была закрыта. Эта библиотека была закрыта, так что изменения не её, и в неё они не внесены. Файл сохранён как {path}</translation>
    </message>
    <message>
        <source>A file of another library lay beside this one.</source>
        <translation>Рядом лежал файл другой библиотеки.</translation>
    </message>
</context>
<context>
    <name>grouping</name>
    <message>
        <source>By theme</source>
        <translation>По теме</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>По участнику</translation>
    </message>
    <message>
        <source>By strength</source>
        <translation>По силе</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>По сроку</translation>
    </message>
    <message>
        <source>By review</source>
        <translation>По проверке</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>По статусу</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>По порядку в тексте</translation>
    </message>
    <message>
        <source>Firmest first</source>
        <translation>Сначала самые твёрдые</translation>
    </message>
    <message>
        <source>Soonest due first</source>
        <translation>Сначала ближайшие сроки</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Сначала сомнительные</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Отклонённые</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Без темы</translation>
    </message>
    <message>
        <source>No actor named</source>
        <translation>Участник не назван</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Без срока</translation>
    </message>
    <message>
        <source>Due date passed</source>
        <translation>Срок истёк</translation>
    </message>
    <message>
        <source>Due this year</source>
        <translation>Срок в этом году</translation>
    </message>
    <message>
        <source>Due next year</source>
        <translation>Срок в следующем году</translation>
    </message>
    <message>
        <source>Due later</source>
        <translation>Срок позже</translation>
    </message>
</context>
<context>
    <name>import_report</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… и ещё %Ln</numerusform>
            <numerusform>… и ещё %Ln</numerusform>
            <numerusform>… и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: {names}</source>
        <translation>Не удалось: {names}</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импортировано</translation>
    </message>
    <message>
        <source>already in the library</source>
        <translation>уже в библиотеке</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>с ошибкой</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>left</source>
        <translation>осталось</translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation>Импортировать было нечего.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Буфер обмена</translation>
    </message>
    <message>
        <source>The last import was stopped.</source>
        <translation>Последний импорт был остановлен.</translation>
    </message>
    <message>
        <source>The last import is done.</source>
        <translation>Последний импорт завершён.</translation>
    </message>
    <message>
        <source>What came in is in the library. Import the same folder again to bring in the files that are left; nothing comes in twice.</source>
        <translation>Импортированное — в библиотеке. Импортируйте ту же папку ещё раз, чтобы добавить оставшиеся файлы; ничего не добавится дважды.</translation>
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
        <translation>Заметки и коды</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message numerus="yes">
        <source>%Ln commitment(s)</source>
        <translation>
            <numerusform>%Ln обязательство</numerusform>
            <numerusform>%Ln обязательства</numerusform>
            <numerusform>%Ln обязательств</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo reaches back to the start of the session: what was done stays as it is once the window is closed.</source>
        <translation>Отменить можно всё с начала сеанса: после закрытия окна сделанное остаётся как есть.</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Твёрдое</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Намерение</translation>
    </message>
    <message>
        <source>Reaffirmed</source>
        <translation>Подтверждённое</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>Выполнено частично</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Заменено</translation>
    </message>
    <message>
        <source>Joint statement</source>
        <translation>Совместное заявление</translation>
    </message>
    <message>
        <source>Communiqué</source>
        <translation>Коммюнике</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Декларация</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Выступление</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Пресс-релиз</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестен</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <comment>before the sound i, as in Italy</comment>
        <translation>{names} и {last}</translation>
    </message>
    <message>
        <source>As the system&apos;s</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>до {date}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} и {last}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, as QDate.toString() takes it</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>{strength}, on a condition</source>
        <translation>{strength}, условное</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>Арабский</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Азербайджанский</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Белорусский</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Болгарский</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Бенгальский</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Боснийский</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Чешский</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Датский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Немецкий</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Греческий</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Испанский</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Эстонский</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Персидский</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Финский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Французский</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Иврит</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Хинди</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Хорватский</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Венгерский</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Армянский</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Индонезийский</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Исландский</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Итальянский</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Японский</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Грузинский</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Казахский</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Корейский</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Киргизский</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Литовский</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Латышский</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Македонский</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Монгольский</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Малайский</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Норвежский (букмол)</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Нидерландский</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Польский</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Португальский</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Румынский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Словацкий</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Словенский</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Албанский</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Сербский</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Шведский</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Суахили</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Тайский</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Турецкий</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Украинский</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Урду</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Узбекский</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Вьетнамский</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Китайский</translation>
    </message>
</context>
<context>
    <name>library_labels</name>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln заявление</numerusform>
            <numerusform>%Ln заявления</numerusform>
            <numerusform>%Ln заявлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln statement(s)</source>
        <translation>
            <numerusform>{count} из %Ln заявления</numerusform>
            <numerusform>{count} из %Ln заявлений</numerusform>
            <numerusform>{count} из %Ln заявлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln результат</numerusform>
            <numerusform>%Ln результата</numerusform>
            <numerusform>%Ln результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>По названию</translation>
    </message>
    <message>
        <source>Recently imported</source>
        <translation>Недавно импортированные</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>Недавно открытые</translation>
    </message>
    <message>
        <source>Most commitments</source>
        <translation>По числу обязательств</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Titles and texts</source>
        <translation>Названия и тексты</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Обязательства</translation>
    </message>
    <message>
        <source>Some to review</source>
        <translation>Есть непроверенные</translation>
    </message>
    <message>
        <source>All reviewed</source>
        <translation>Все проверены</translation>
    </message>
    <message>
        <source>The quotation mark is not closed; searching for the words instead.</source>
        <translation>Кавычка не закрыта; поиск идёт по отдельным словам.</translation>
    </message>
    <message>
        <source>The brackets do not match; searching for the words instead.</source>
        <translation>Скобки не согласованы; поиск идёт по отдельным словам.</translation>
    </message>
    <message>
        <source>AND, OR and NOT stand between two words; searching for the words instead.</source>
        <translation>AND, OR и NOT ставятся между двумя словами; поиск идёт по отдельным словам.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreviewed</source>
        <translation>
            <numerusform>%Ln не проверено</numerusform>
            <numerusform>%Ln не проверено</numerusform>
            <numerusform>%Ln не проверено</numerusform>
        </translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>все проверены</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln просрочено</numerusform>
            <numerusform>%Ln просрочено</numerusform>
            <numerusform>%Ln просрочено</numerusform>
        </translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>с заметками</translation>
    </message>
    <message>
        <source>without notes</source>
        <translation>без заметок</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Обязательство</translation>
    </message>
    <message>
        <source>The best {count}</source>
        <translation>Лучшие {count}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>по {day}</translation>
    </message>
</context>
<context>
    <name>library_notes</name>
    <message>
        <source>changed {date}</source>
        <translation>изменена {date}</translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message>
        <source>{user} has it open on {host}. Two who write to one library from different computers can damage it: close it here or there.</source>
        <translation>{user} держит её открытой на {host}. Если двое пишут в одну библиотеку с разных компьютеров, она может быть повреждена: закройте её здесь или там.</translation>
    </message>
    <message>
        <source>This library was opened elsewhere too.</source>
        <translation>Эта библиотека открыта и в другом месте.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>другом компьютере</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Выделения</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>По порядку в тексте</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>По цвету</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>What became of each party’s promises</source>
        <translation>Что стало с обещаниями каждой стороны</translation>
    </message>
    <message>
        <source>Who promised what</source>
        <translation>Кто что обещал</translation>
    </message>
    <message>
        <source>How firmly, year by year</source>
        <translation>Насколько твёрдо, по годам</translation>
    </message>
    <message>
        <source>On what, year by year</source>
        <translation>О чём, по годам</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
</context>
<context>
    <name>separators</name>
    <message>
        <source>Commas</source>
        <translation>Запятые</translation>
    </message>
    <message>
        <source>Semicolons, and 0,5 for a half</source>
        <translation>Точки с запятой, половина — 0,5</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Табуляция</translation>
    </message>
</context>
<context>
    <name>similar</name>
    <message numerus="yes">
        <source>{percent} % the same; %Ln paragraph(s) differ.</source>
        <translation>
            <numerusform>Совпадение {percent}&#xa0;%; отличается %Ln абзац.</numerusform>
            <numerusform>Совпадение {percent}&#xa0;%; отличаются %Ln абзаца.</numerusform>
            <numerusform>Совпадение {percent}&#xa0;%; отличаются %Ln абзацев.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two texts are the same.</source>
        <translation>Тексты одинаковы.</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message numerus="yes">
        <source>%Ln firm</source>
        <translation>
            <numerusform>%Ln твёрдое</numerusform>
            <numerusform>%Ln твёрдых</numerusform>
            <numerusform>%Ln твёрдых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intent</source>
        <translation>
            <numerusform>%Ln намерение</numerusform>
            <numerusform>%Ln намерения</numerusform>
            <numerusform>%Ln намерений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reaffirmed</source>
        <translation>
            <numerusform>%Ln подтверждённое</numerusform>
            <numerusform>%Ln подтверждённых</numerusform>
            <numerusform>%Ln подтверждённых</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>table</name>
    <message numerus="yes">
        <source>{shown} of %Ln commitment(s)</source>
        <translation>
            <numerusform>{shown} из %Ln обязательства</numerusform>
            <numerusform>{shown} из %Ln обязательств</numerusform>
            <numerusform>{shown} из %Ln обязательств</numerusform>
        </translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Обязательство</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Сила</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Year of the statement</source>
        <translation>Год заявления</translation>
    </message>
    <message>
        <source>Kind of statement</source>
        <translation>Вид заявления</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Подборка</translation>
    </message>
    <message>
        <source>Any due date</source>
        <translation>Любой срок</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Due in the next 90 days</source>
        <translation>Срок в ближайшие 90 дней</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Без срока</translation>
    </message>
    <message>
        <source>Due from … to …</source>
        <translation>Срок с … по …</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>через %Ln день</numerusform>
            <numerusform>через %Ln дня</numerusform>
            <numerusform>через %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>Выбрано: %Ln</numerusform>
            <numerusform>Выбрано: %Ln</numerusform>
            <numerusform>Выбрано: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{column}: {text}</source>
        <translation>{column}: {text}</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Без темы</translation>
    </message>
    <message>
        <source>No actor named</source>
        <translation>Участник не назван</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Без даты</translation>
    </message>
</context>
<context>
    <name>themes</name>
    <message>
        <source>Peace and security</source>
        <translation>Мир и безопасность</translation>
    </message>
    <message>
        <source>Sovereignty, territorial integrity, conflicts and their settlement, regional security, arms control of conventional weapons</source>
        <translation>Суверенитет, территориальная целостность, конфликты и их урегулирование, региональная безопасность, контроль над обычными вооружениями</translation>
    </message>
    <message>
        <source>Defence and peacekeeping</source>
        <translation>Оборона и миротворчество</translation>
    </message>
    <message>
        <source>Military and defence co-operation, exercises, peacekeeping, maritime security</source>
        <translation>Военное и оборонное сотрудничество, учения, миротворчество, безопасность на море</translation>
    </message>
    <message>
        <source>Terrorism</source>
        <translation>Терроризм</translation>
    </message>
    <message>
        <source>Countering terrorism, violent extremism, their financing</source>
        <translation>Противодействие терроризму и насильственному экстремизму, их финансированию</translation>
    </message>
    <message>
        <source>Non-proliferation</source>
        <translation>Нераспространение</translation>
    </message>
    <message>
        <source>Weapons of mass destruction, disarmament, nuclear security and safety</source>
        <translation>Оружие массового уничтожения, разоружение, ядерная и физическая ядерная безопасность</translation>
    </message>
    <message>
        <source>Law enforcement</source>
        <translation>Борьба с преступностью</translation>
    </message>
    <message>
        <source>Crime, drugs, trafficking, corruption, legal assistance, borders</source>
        <translation>Преступность, наркотики, незаконный оборот и торговля людьми, коррупция, правовая помощь, границы</translation>
    </message>
    <message>
        <source>Trade and investment</source>
        <translation>Торговля и инвестиции</translation>
    </message>
    <message>
        <source>Trade, investment, WTO, tariffs, supply chains, connectivity and transport</source>
        <translation>Торговля, инвестиции, ВТО, тарифы, цепочки поставок, взаимосвязанность и транспорт</translation>
    </message>
    <message>
        <source>Economy and finance</source>
        <translation>Экономика и финансы</translation>
    </message>
    <message>
        <source>Macro-economy, growth, jobs, tax, financial regulation, international financial institutions</source>
        <translation>Макроэкономика, рост, занятость, налоги, финансовое регулирование, международные финансовые организации</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Развитие</translation>
    </message>
    <message>
        <source>Development, aid, food, agriculture, poverty, infrastructure for development, humanitarian relief</source>
        <translation>Развитие, помощь, продовольствие, сельское хозяйство, бедность, инфраструктура развития, гуманитарная помощь</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Энергетика</translation>
    </message>
    <message>
        <source>Energy supply, energy security, renewables, civil nuclear power</source>
        <translation>Энергоснабжение, энергетическая безопасность, возобновляемые источники, мирный атом</translation>
    </message>
    <message>
        <source>Climate and environment</source>
        <translation>Климат и экология</translation>
    </message>
    <message>
        <source>Emissions, adaptation, biodiversity, water, oceans, pollution</source>
        <translation>Выбросы, адаптация, биоразнообразие, вода, океаны, загрязнение</translation>
    </message>
    <message>
        <source>Democracy and rights</source>
        <translation>Демократия и права человека</translation>
    </message>
    <message>
        <source>Democracy, human rights, rule of law, civil society, media, gender, labour rights</source>
        <translation>Демократия, права человека, верховенство права, гражданское общество, СМИ, гендерные вопросы, трудовые права</translation>
    </message>
    <message>
        <source>Education and culture</source>
        <translation>Образование и культура</translation>
    </message>
    <message>
        <source>Education, exchanges, culture, tourism, visas, people-to-people ties</source>
        <translation>Образование, обмены, культура, туризм, визы, контакты между людьми</translation>
    </message>
    <message>
        <source>Science and digital</source>
        <translation>Наука и цифровые технологии</translation>
    </message>
    <message>
        <source>Science, technology, innovation, space, cyber, digital economy</source>
        <translation>Наука, технологии, инновации, космос, киберпространство, цифровая экономика</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здравоохранение</translation>
    </message>
    <message>
        <source>Health, pandemics, medicines</source>
        <translation>Здравоохранение, пандемии, лекарства</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Миграция</translation>
    </message>
    <message>
        <source>Migration, refugees, consular and readmission matters</source>
        <translation>Миграция, беженцы, консульские вопросы и реадмиссия</translation>
    </message>
    <message>
        <source>Institutions and dialogue</source>
        <translation>Институты и диалог</translation>
    </message>
    <message>
        <source>The parties&apos; own dialogue, next meetings, follow-up, multilateral bodies and their reform, accountability for earlier commitments</source>
        <translation>Диалог самих сторон, предстоящие встречи, дальнейшие шаги, многосторонние органы и их реформа, контроль выполнения прежних обязательств</translation>
    </message>
</context>
<context>
    <name>threads</name>
    <message numerus="yes">
        <source>%Ln wording(s)</source>
        <translation>
            <numerusform>%Ln формулировка</numerusform>
            <numerusform>%Ln формулировки</numerusform>
            <numerusform>%Ln формулировок</numerusform>
        </translation>
    </message>
    <message>
        <source>{years}, {wordings}</source>
        <translation>{years}, {wordings}</translation>
    </message>
    <message>
        <source>not in the last statement</source>
        <translation>нет в последнем заявлении</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln заявление</numerusform>
            <numerusform>%Ln заявления</numerusform>
            <numerusform>%Ln заявлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln нить</numerusform>
            <numerusform>%Ln нити</numerusform>
            <numerusform>%Ln нитей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln подтверждена</numerusform>
            <numerusform>%Ln подтверждены</numerusform>
            <numerusform>%Ln подтверждено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Your statements</source>
        <translation>Ваши заявления</translation>
    </message>
    <message>
        <source>Open a joint statement (Ctrl+O), drop a file on the window, or paste its text. It stays on this computer.</source>
        <translation>Откройте совместное заявление (Ctrl+O), перетащите файл в окно или вставьте текст. Он остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Что было обещано</translation>
    </message>
    <message>
        <source>Each commitment stands out in its theme&apos;s colour. The underline tells how firm it is: solid for firm, dashed for intent, dotted for reaffirmed.</source>
        <translation>Каждое обязательство выделено цветом своей темы. Подчёркивание показывает силу: сплошное — твёрдое, пунктирное — намерение, точечное — подтверждённое.</translation>
    </message>
    <message>
        <source>Your judgement</source>
        <translation>Решение за вами</translation>
    </message>
    <message>
        <source>Walk through the commitments with J and K, confirm with C, dismiss with D. Every step can be undone with Ctrl+Z.</source>
        <translation>Переходите между обязательствами клавишами J и K, принимайте — C, отклоняйте — D. Любой шаг можно отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>One page to hand on</source>
        <translation>Одна страница для доклада</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E saves the briefing as a PDF, Ctrl+P prints it. F1 opens the manual, ? lists the keys, and Ctrl+Shift+P does anything by its name.</source>
        <translation>Ctrl+Shift+E сохраняет справку в PDF, Ctrl+P печатает её. F1 открывает руководство, ? — список клавиш, а Ctrl+Shift+P выполняет любое действие по названию.</translation>
    </message>
</context>
<context>
    <name>upgrade</name>
    <message>
        <source>The library is made ready for this version of Briefreader…</source>
        <translation>Библиотека подготавливается для этой версии Briefreader…</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>New version</source>
        <translation>Новая версия</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) or decision(s) kept their place</source>
        <translation>
            <numerusform>%Ln заметка или решение на прежнем месте</numerusform>
            <numerusform>%Ln заметки или решения на прежнем месте</numerusform>
            <numerusform>%Ln заметок или решений на прежнем месте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln placed by similar words</source>
        <translation>
            <numerusform>%Ln размещено по сходным словам</numerusform>
            <numerusform>%Ln размещены по сходным словам</numerusform>
            <numerusform>%Ln размещено по сходным словам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be placed: see Notes and bookmarks</source>
        <translation>
            <numerusform>%Ln не удалось разместить: см. «Заметки и закладки»</numerusform>
            <numerusform>%Ln не удалось разместить: см. «Заметки и закладки»</numerusform>
            <numerusform>%Ln не удалось разместить: см. «Заметки и закладки»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) came in with the file</source>
        <translation>
            <numerusform>%Ln заметка импортирована с файлом</numerusform>
            <numerusform>%Ln заметки импортированы с файлом</numerusform>
            <numerusform>%Ln заметок импортировано с файлом</numerusform>
        </translation>
    </message>
    <message>
        <source>There were no notes or decisions to place</source>
        <translation>Заметок и решений для переноса не было</translation>
    </message>
    <message>
        <source>{what}. The earlier text is kept.</source>
        <translation>{what}. Прежний текст сохранён.</translation>
    </message>
    <message>
        <source>“{title}” has its new text.</source>
        <translation>Текст обновлён: «{title}».</translation>
    </message>
</context>
</TS>

"""Views of a library for other programs: names where its tables have keys, labels where codes.

The program itself reads none of them. Whatever it leaves out of its own lists and exports is left
out here too: statements in the trash, with all that is on them, and dismissed commitments. Of a
statement's source only an address of the web is told, as all else may be a private path.

SQLite keeps their text, and a library is refused that has any other (``foreign_parts.py``): so the
text of one that has shipped stays here, and a step that changes what they read drops them first.
"""

_PARTIES = "(SELECT group_concat(value, '; ') FROM json_each(s.parties))"
_REST = "substr(s.source, instr(s.source, '://') + 3)"
# One with a name and password in it, which end in "@" before any "/", is no public address.
_ADDRESS = f"""
    CASE
        WHEN s.source NOT LIKE 'http://%' AND s.source NOT LIKE 'https://%' THEN NULL
        WHEN instr({_REST}, '@') = 0 THEN s.source
        WHEN instr({_REST}, '/') BETWEEN 1 AND instr({_REST}, '@') THEN s.source
    END
"""

STATEMENTS_VIEW = f"""
CREATE VIEW statements_view AS
SELECT
    s.id,
    s.title,
    s.date,
    CASE s.kind
        WHEN 'joint-statement' THEN 'Joint statement'
        WHEN 'communique' THEN 'Communiqué'
        WHEN 'declaration' THEN 'Declaration'
        WHEN 'speech' THEN 'Speech'
        WHEN 'press-release' THEN 'Press release'
        ELSE 'Other'
    END AS kind,
    s.place,
    {_PARTIES} AS parties,
    s.language,
    {_ADDRESS} AS address,
    (
        SELECT group_concat(tag, '; ') FROM statement_tags WHERE statement_id = s.id
    ) AS tags,
    (
        SELECT group_concat(name, '; ') FROM (
            SELECT c.name FROM collection_statements AS m
            JOIN collections AS c ON c.id = m.collection_id
            WHERE m.statement_id = s.id ORDER BY c.name
        )
    ) AS collections,
    (
        SELECT count(*) FROM commitments WHERE statement_id = s.id AND review != 'dismissed'
    ) AS commitments,
    (
        SELECT count(*) FROM annotations WHERE statement_id = s.id
    ) AS notes,
    s.imported
FROM statements AS s
WHERE NOT s.trashed
"""  # noqa: S608 - all parts are our own

COMMITMENTS_VIEW = f"""
CREATE VIEW commitments_view AS
SELECT
    c.id,
    c.statement_id,
    s.title,
    s.date,
    {_PARTIES} AS parties,
    {_ADDRESS} AS address,
    c.quote,
    c.paragraph,
    CASE c.strength
        WHEN 'firm' THEN 'Firm'
        WHEN 'intent' THEN 'Intent'
        WHEN 'reaffirmed' THEN 'Reaffirmed'
    END AS strength,
    CASE c.conditional WHEN 0 THEN 'no' ELSE 'yes' END AS conditional,
    (
        SELECT group_concat(name, '; ') FROM (
            SELECT name FROM commitment_actors WHERE commitment_id = c.id ORDER BY rank
        )
    ) AS actors,
    (
        SELECT t.name FROM commitment_themes AS m JOIN themes AS t ON t.key = m.theme
        WHERE m.commitment_id = c.id ORDER BY m.rank LIMIT 1
    ) AS theme,
    (
        SELECT group_concat(name, '; ') FROM (
            SELECT t.name FROM commitment_themes AS m JOIN themes AS t ON t.key = m.theme
            WHERE m.commitment_id = c.id ORDER BY m.rank
        )
    ) AS themes,
    c.due_text,
    c.due_by,
    CASE c.review WHEN 'confirmed' THEN 'Confirmed' ELSE 'Not reviewed' END AS review,
    CASE c.status
        WHEN 'open' THEN 'Open'
        WHEN 'in-progress' THEN 'In progress'
        WHEN 'partly-met' THEN 'Partly met'
        WHEN 'met' THEN 'Met'
        WHEN 'missed' THEN 'Missed'
        WHEN 'superseded' THEN 'Superseded'
    END AS status,
    c.status_date,
    c.evidence,
    c.owner,
    c.reminder,
    c.confidence,
    c.author
FROM commitments AS c
JOIN statements AS s ON s.id = c.statement_id
WHERE c.review != 'dismissed' AND NOT s.trashed
"""  # noqa: S608 - all parts are our own

NOTES_VIEW = f"""
CREATE VIEW notes_view AS
SELECT
    a.id,
    a.statement_id,
    s.title,
    s.date,
    {_ADDRESS} AS address,
    CASE a.target
        WHEN 'span' THEN 'Words'
        WHEN 'commitment' THEN 'Commitment'
        WHEN 'statement' THEN 'Statement'
    END AS target,
    a.commitment_id,
    a.exact AS words,
    a.note,
    (SELECT group_concat(value, '; ') FROM json_each(a.tags)) AS tags,
    a.colour,
    a.author,
    a.created,
    a.modified
FROM annotations AS a
JOIN statements AS s ON s.id = a.statement_id
WHERE NOT s.trashed
"""  # noqa: S608 - all parts are our own

VIEWS = (STATEMENTS_VIEW, COMMITMENTS_VIEW, NOTES_VIEW)

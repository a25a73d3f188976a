"""Pure detection of commitments: lexicon, clauses, actors, themes, due dates, metadata."""

"""Rules by which a clause is a commitment: lexicon, subjects, conditions."""

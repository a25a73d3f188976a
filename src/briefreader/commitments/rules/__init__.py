"""What makes a clause a commitment: lexicon, subjects, conditions."""

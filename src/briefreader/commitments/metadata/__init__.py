"""What a statement says of itself: title, date, place, parties, language, kind."""

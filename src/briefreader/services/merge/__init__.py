"""What comes in from other libraries and programs is brought together with what is here."""

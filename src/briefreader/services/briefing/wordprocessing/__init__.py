"""The briefing as a document that word processors edit: its blocks, styles, measure and markup."""

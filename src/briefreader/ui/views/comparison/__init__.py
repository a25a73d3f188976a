"""Two statements compared: what is new, what was dropped, what became firmer or softer."""

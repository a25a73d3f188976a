"""JSON of Hypothesis, the annotator of web pages and PDFs (https://web.hypothes.is)."""

"""Pure text processing: normalising, paragraphs, sentences, anchoring, UTF-16 offsets."""

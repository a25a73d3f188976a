"""The words of Rich Text in order: body, boxes and notes (RTF 1.9.1), without recursion."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from briefreader.documents.number_formats import list_number
from briefreader.documents.raised_text import BEGIN, END, raised
from briefreader.documents.rtf_fonts import FontTable, codec_of_page
from briefreader.documents.rtf_tokens import Token
from briefreader.documents.rtf_words import BOXES, CHARACTERS, ENDS, READ, SYMBOLS, UNREAD
from briefreader.documents.symbol_fonts import symbol

_HIGHEST = 0x10000
_MOST_FALLBACK = 8
"""No character needs more for readers that do not know Unicode; a file must not hide its words."""
_PARAGRAPH = "\x00"
_NOTHING = Token("text")
_BOX, _MARK = re.compile("\x04(\\d+)\x05"), re.compile("\x02(\\d+)\x03")
_SIGNS = str.maketrans(dict.fromkeys("\x00\x02\x03\x04\x05"))


@dataclass(frozen=True, slots=True)
class _State:
    """What holds in a group, and in those within it until they say otherwise."""

    target: int = 0
    """The story that words go to: the body is 0."""
    destination: str = ""
    is_read: bool = True
    is_hidden: bool = False
    is_raised: bool = False
    font: int = 0
    double_font: int = -1
    is_double: bool = False
    fallback: int = 1
    """How many characters follow one of Unicode, for readers that do not know it."""


@dataclass(slots=True)
class RichText:
    """What was read: the stories, of which the body is the first, and the title.

    ``notes`` are the numbers of the stories that are notes, ``endnotes`` those among them that
    stand at the end of the document. ``is_whole`` tells that every group was closed.
    """

    stories: list[list[str]] = field(default_factory=lambda: [[]])
    notes: list[int] = field(default_factory=list)
    endnotes: set[int] = field(default_factory=set)
    title: str = ""
    is_whole: bool = True

    def paragraphs(self) -> Iterator[str]:
        """Yield the paragraphs of the body, a box after the one it stands by, and then the notes.

        Footnotes come before endnotes, each with its mark.
        """
        yield from self._of_story(0)
        for number in sorted(self.notes, key=lambda each: each in self.endnotes):
            yield from self._of_story(number)

    def _of_story(self, number: int) -> Iterator[str]:
        # What is raised in several pieces is raised as one.
        text = "".join(self.stories[number]).replace(END + BEGIN, "")
        # Surrogates came one by one.
        joined = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        for paragraph in joined.split(_PARAGRAPH):
            boxes = _BOX.findall(paragraph)
            yield _MARK.sub(self._mark, _BOX.sub("", paragraph))
            for box in boxes:
                yield from self._of_story(int(box))

    def _mark(self, found: re.Match[str]) -> str:
        """Return the mark of a note, counted among those of its kind."""
        place = int(found[1])
        if place >= len(self.notes):
            return ""
        note = self.notes[place]
        is_last = note in self.endnotes
        alike = [each for each in self.notes if (each in self.endnotes) == is_last]
        return list_number(alike.index(note) + 1, "lowerRoman" if is_last else "decimal")


class StoryReader:
    """Reads tokens; ``codec`` is that of bytes where neither document nor font says another."""

    def __init__(self, codec: str) -> None:
        self._text = RichText()
        self._codec = codec
        self._fonts = FontTable()
        self._state = _State()
        self._stack: list[_State] = []
        self._held = ""
        self._to_skip = 0
        self._is_starred = self._is_begun = False
        self._usual_font = 0

    def read(self, found: Iterable[Token]) -> RichText:
        """Return what the tokens say."""
        for each in found:
            token = self._left_of(each)
            match token.kind:
                case "open":
                    self._flush()
                    self._stack.append(self._state)
                    self._to_skip = 0
                case "close":
                    self._flush()
                    self._to_skip = 0
                    if self._stack:
                        self._state = self._stack.pop()
                case "byte" | "text":
                    self._bytes(token.value)
                case "symbol":
                    self._symbol(token.value)
                case _:
                    self._word(token.value, token.number)
            self._is_begun = token.kind == "open"
        self._flush()
        self._text.is_whole = not self._stack
        return self._text

    def _left_of(self, token: Token) -> Token:
        """Return what is left of a token where it stands for a character of Unicode before it."""
        if not self._to_skip or token.kind in ("open", "close"):
            return token
        if token.kind == "text":
            rest = token.value[self._to_skip :]
            self._to_skip -= len(token.value) - len(rest)
            return Token("text", rest)
        self._to_skip -= 1
        return _NOTHING

    def _bytes(self, characters: str) -> None:
        if self._state.destination == "fonttbl":
            self._fonts.name(characters.split(";")[0])
        elif self._state.destination == "title":
            self._text.title += characters
        elif self._state.is_read and not self._state.is_hidden:
            self._held += characters.translate(_SIGNS)

    def _flush(self) -> None:
        """Decode the bytes that are held: in some charsets several make a character."""
        if not self._held:
            return
        state, held = self._state, self._held
        self._held = ""
        is_double = state.is_double and state.double_font >= 0
        font = self._fonts.get(state.double_font if is_double else state.font)
        if font.is_symbols:
            found = (each if each == " " else symbol(ord(each), font.name) for each in held)
            self._put("".join(found))
        else:
            self._put(held.encode("latin-1").decode(font.codec or self._codec, "replace"))

    def _put(self, words: str) -> None:
        state = self._state
        if words and state.is_read and not state.is_hidden:
            self._text.stories[state.target].append(raised(words) if state.is_raised else words)

    def _symbol(self, value: str) -> None:
        if value == "*":
            # Elsewhere than at the beginning of a group it says nothing.
            self._is_starred = self._is_begun
        elif value in "\r\n":
            self._end()
        else:
            self._flush()
            self._put(SYMBOLS.get(value, ""))

    def _end(self) -> None:
        """End the paragraph, unless its end was deleted."""
        self._flush()
        if self._state.is_read and not self._state.is_hidden:
            self._text.stories[self._state.target].append(_PARAGRAPH)

    def _word(self, word: str, number: int | None) -> None:
        starred, self._is_starred = self._is_starred, False
        if word in ENDS:
            self._end()
        elif word in CHARACTERS:
            self._flush()
            self._put(CHARACTERS[word])
        elif word == "u" and number is not None:
            self._flush()
            if abs(number) < _HIGHEST:
                self._put(chr(number % _HIGHEST))
                self._to_skip = self._state.fallback
        elif word == "chftn":
            self._flush()
            self._mark()
        elif not self._format(word, number) and not self._font(word, number):
            self._destination(word, starred=starred)

    def _mark(self) -> None:
        """Put where the mark of the note that follows stands, or of the one that this is."""
        state = self._state
        notes = self._text.notes
        place = notes.index(state.target) if state.target in notes else len(notes)
        if state.is_read and not state.is_hidden:
            self._text.stories[state.target].append(raised(f"\x02{place}\x03"))

    def _format(self, word: str, number: int | None) -> bool:
        """Note what a word says of how characters look; returns whether it says that."""
        state = self._state
        on = number != 0
        match word:
            case "v" | "deleted":
                state = replace(state, is_hidden=on)
            case "super":
                state = replace(state, is_raised=on)
            case "up":
                state = replace(state, is_raised=number is None or number > 0)
            case "nosupersub" | "sub" | "dn":
                state = replace(state, is_raised=False)
            case "plain":
                state = replace(
                    state, is_raised=False, is_hidden=False, font=self._usual_font, is_double=False
                )
            case "uc":
                state = replace(state, fallback=min(max(0, number or 0), _MOST_FALLBACK))
            case _:
                return False
        if state != self._state:
            self._flush()
            self._state = state
        return True

    def _font(self, word: str, number: int | None) -> bool:
        """Note what a word says of fonts and charsets; returns whether it says that."""
        in_table = self._state.destination == "fonttbl"
        value = number or 0
        match word:
            case "f" if in_table:
                self._fonts.begin(value)
            case "fcharset" if in_table:
                self._fonts.charset(value)
            case "cpg" if in_table:
                self._fonts.page(value)
            case "ansicpg":
                self._codec = codec_of_page(value) or self._codec
            case "mac":
                self._codec = "mac-roman"
            case "deff":
                self._usual_font = value
                self._state = replace(self._state, font=value)
            case "f":
                self._flush()
                # OpenOffice writes \dbch\f2 where Word writes \dbch\af2.
                double = value if self._state.is_double else self._state.double_font
                self._state = replace(self._state, font=value, double_font=double)
            case "dbch":
                self._flush()
                self._state = replace(self._state, is_double=True)
            case "loch" | "hich":
                self._flush()
                self._state = replace(self._state, is_double=False)
            case "af" if self._state.is_double:
                self._state = replace(self._state, double_font=value)
            case _:
                return False
        return True

    def _destination(self, word: str, *, starred: bool) -> None:
        state = self._state
        if word == "title" and state.destination == "info":
            self._state = replace(state, destination=word)
        elif word == "footnote" and state.is_read:
            self._text.notes.append(len(self._text.stories))
            self._begin_story()
        elif word == "ftnalt" and state.target in self._text.notes:
            self._text.endnotes.add(state.target)
        elif word in BOXES and state.is_read:
            self._flush()
            self._text.stories[state.target].append(f"\x04{len(self._text.stories)}\x05")
            self._begin_story()
        elif word == "ud":
            self._state = replace(state, is_read=True, destination="")
        elif word in UNREAD or (starred and word not in READ):
            self._flush()
            self._state = replace(state, is_read=False, destination=word)

    def _begin_story(self) -> None:
        self._flush()
        self._text.stories.append([])
        self._state = replace(
            self._state, target=len(self._text.stories) - 1, is_raised=False, is_hidden=False
        )

"""Conditions: the words by which a commitment holds only if something else happens."""

import re

_CONDITION = re.compile(
    r"\b(?:subject to(?! (?:the )?(?:jurisdiction|sanctions|tariffs|dut(?:y|ies)|discussion)\b)"
    r"|(?:conditional|conditioned|contingent|dependent) (?:up)?on|depending on"
    r"|(?:on|under) (?:the )?condition that|provid(?:ed|ing) that|unless|in the event (?:of|that)"
    r"|(?<!determine )(?<!assess )(?<!examine )(?<!explore )(?<!study )(?<!check )"
    r"(?<!know )(?<!even )(?<!as )(?<!see )if(?! (?:not|any)\b)(?=[ ,])"
    r"|pending (?=(?:\w+ ){0,4}(?:approval|ratification|agreement|consent|completion|outcome|"
    r"authori[sz]ation|entry into force|passage|review|decision)\b)"
    r"|(?:when|once|as soon as|should) (?:the )?(?:security )?(?:conditions|circumstances) "
    r"(?:allow|permit|warrant|are met)|conditions permitting"
    r"|(?<=, )should (?=(?:the |it |they |these |this |circumstances |an? ))"
    r"|(?:within|to the extent of) (?:the (?:limits of )?)?(?:available|their|its|our) "
    r"(?:\w+ )?(?:resources|means|budgets?)"
    r"|(?:as|where) (?:resources|funds|funding) (?:allow|permit)s?)"
)
_LEADING = re.compile(
    r"(?:and |but |also )?(?:subject to|if|unless|provid(?:ed|ing) that|pending|should|"
    r"depending on|contingent (?:up)?on|(?:on|under) (?:the )?condition that|"
    r"in the event (?:of|that)|(?:once|when|as soon as) (?:the )?(?:\w+ )?(?:conditions|"
    r"circumstances))\b"
)


def is_conditional(folded: str, sentence: int, start: int, end: int) -> bool:
    """Tell whether the commitment at ``folded[start:end]`` depends on a condition.

    The condition stands in its words, or opens the sentence (which begins at ``sentence``) before
    the party: "Subject to approval, Norway will …".
    """
    if _CONDITION.search(folded, start, end):
        return True
    leading = _LEADING.match(folded, sentence, start)
    return leading is not None and folded[sentence:start].rstrip().endswith(",")

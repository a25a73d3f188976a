"""Small words and word lists of English that clauses are read by, as patterns over folded text."""

import re


def any_of(words: str) -> str:
    """Return the source of a pattern for any of the words, which spaces separate."""
    return f"(?:{'|'.join(words.split())})"


VERBS = any_of(
    """
    accelerate achieve act adapt address adopt advance align allocate apply assist begin bolster
    boost bring broaden build collaborate combat complete conclude conduct conserve consult
    continue contribute convene cooperate coordinate counter create cultivate deepen defend
    deliver deploy develop diversify do eliminate encourage(?!\\sothers) end engage enhance
    ensure establish examine exchange expand explore extend facilitate fight finalize find
    foster fulfil fund give grow halt help hold host identify implement improve increase
    initiate intensify invest join keep launch lead leverage limit maintain make meet mobilize
    modernize monitor move negotiate open participate partner phase preserve prevent prioritize
    promote protect provide publish pursue raise ratify realize recommit reduce reform refrain
    remain remove renew resolve respond restore resume review safeguard scale secure seek send
    set share sign speed stand step stop streamline strengthen submit support sustain tackle
    take train transform undertake update uphold use utilize
    work\\s(?:to|with|towards?|together|closely)
    """
)
"""Verbs of action in the base form; unlike the macro of the lexicon, none that is mostly a noun."""

VENTURES = any_of(
    """
    establish create launch hold host convene continue initiate begin start set\\sup sign conclude
    work\\s(?:to|with|towards?|together|closely) facilitate explore seek develop
    recommit\\sto commit\\sto (?:jointly|further|actively|rapidly)\\s\\w+
    """
)
"""Verbs that start something new, so that what follows "and" can be kept or broken alone."""

EFFECTS = any_of(
    """
    help contribute enhance enable allow ensure strengthen boost improve increase further benefit
    create result lead\\sto make promote demonstrate foster deepen bolster reinforce add remain open
    pave give be\\s(?!led|chaired|co-) reduce bring have serve yield generate cause take play affect
    require cost come become continue\\sto\\sbe advance expand unlock protect accelerate provide
    build\\sresilience stand
    """
)
"""What a measure does by itself: said of a thing, these are forecasts, not commitments."""

REPORTING_PARTICIPLES = any_of(
    """
    noting welcoming recogni[sz]ing acknowledging underscoring stressing emphasi[sz]ing highlighting
    recalling thanking commending applauding urging calling\\s(?:up)?on calling\\sfor expressing
    reiterating reaffirming underlining condemning congratulating
    """
)

REPORTING_VERBS = any_of(
    """
    call welcome urge condemn commend applaud thank express note reiterate congratulate deplore
    """
)

HOPES = any_of(
    """
    optimis\\w+ hopes? hoped welcom\\w+ confiden\\w+ belie\\w+ expect\\w* appreciat\\w+ concern\\w*
    recogni[sz]\\w+ demand\\w* requir\\w* necessitat\\w* assess\\w* if unless whether urg\\w+
    call\\w* congratulat\\w+ not\\w+
    """
)

ADVERBS = (
    r"(?:(?:also|both|each|all|jointly|further|therefore|thus|hereby|likewise|together|now|then|"
    r"today|again|ourselves|themselves|itself|once again|once more|have|has|had|are|is|were|was|"
    r"however|moreover|alike|in turn|"
    r"continue|accordingly|similarly|in particular|separately|respectively|collectively|"
    r"individually|individually and collectively|as such|for (?:its|their|our) part|\w+ly|"
    r"re|not|to that end|where appropriate|as appropriate|in this regard|in this context),? )*"
)
"""What may stand between a subject and its verb, each with the space after it."""

PREPOSITION = re.compile(
    r"\b(?:of|between|with|for|by|from|to|on|through|among|against|including|within|towards?|via|"
    r"than|behind|under|in|at|into|about|across|over|upon|regarding|concerning|support|supporting|"
    r"help|helping|urge[sd]?|encourage[sd]?|invite[sd]?|allow|let|like|as|per)$"
)
"""A word before a name that makes it an object."""

SUBORDINATE = re.compile(
    r"\b(?:(?:that|which|who|where|whereby)(?:, [^,;]{0,60},)?|whom|whose|whether|how|if|when|as|"
    r"because|since|(?<!do )(?<!doing )so|while|until|once|unless|although|though|after|before|"
    r"than|what|why|whenever|"
    r"should)$"
)

SUPPOSING = re.compile(
    any_of(
        "if whether when unless until how because than what why since as while so where before "
        "after once"
    )
)
"""Words that begin a clause which binds nobody."""

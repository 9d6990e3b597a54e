"""The shapes of lines that are no body text. Every pattern sees a bounded piece of a line."""

import re

from factcheck_app.ingest.phrases import (
    AGENCIES,
    DESKS,
    FURNITURE_HEADINGS,
    FURNITURE_LINES,
    FURNITURE_STARTS,
    PARTICLES,
    PICTURE_WORDS,
    SECTION_LINES,
)

LONGEST_LABEL = 220
LONGEST_CAPTION = 600
_LONGEST_DATELINE = 160
_LONGEST_NAME_WORDS = 5

_ANY_AGENCY = "|".join(re.escape(name) for name in sorted(AGENCIES, key=len, reverse=True))
_ANY_PICTURE = "|".join(
    re.escape(name)
    for name in sorted({*PICTURE_WORDS, *map(str.upper, PICTURE_WORDS)}, key=len, reverse=True)
)
_MONTH = (
    r"(?i:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DATE = (
    rf"(?:(?:{_DAY},? )?(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?"
    rf"|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}(?:,? \d{{4}})?)|\d{{4}}-\d{{2}}-\d{{2}})"
)
_TIME = r"(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)(?: ?[A-Z]{2,4}\b)?"
_UPPER = r"[^\W\d_a-zß-öø-ÿ]"
_CAPITALS = rf"{_UPPER}{{2}}(?:{_UPPER}|[.'’-])*"
_PLACE_IN_CAPITALS = (
    rf"(?:{_CAPITALS}|{_UPPER}\.{_UPPER}\.)(?:[ /](?:{_CAPITALS}|{_UPPER}\.{_UPPER}\.)){{0,4}}"
)
_NAME = rf"{_UPPER}[\w.'’-]*"
_PLACE = rf"{_NAME}(?:[ /]{_NAME}){{0,4}}"
_REGION = rf"(?:, (?!{_DATE}){_NAME}(?: {_NAME}){{0,2}})?"
_DASH = r"(?:\.?[-–—―]{1,3})"

_SENT = re.compile(
    rf"(?P<place>{_PLACE}){_REGION}(?:[.,] ?(?P<date>{_DATE}))?[.,]? ?"
    rf"(?:/(?P<slashes>{_ANY_AGENCY}|{_UPPER}[\w -]{{1,20}})/|\((?P<known>{_ANY_AGENCY})\))"
    rf"(?:[.:]| ?{_DASH})*(?= |$)"
)
_SENT_BARE = re.compile(
    rf"(?P<place>{_PLACE}){_REGION}[.,] ?(?P<date>{_DATE})[.,] "
    rf"(?P<bare>{_ANY_AGENCY}|INTERFAX(?:\.COM|\.RU)?)(?:[.:]| ?{_DASH})+(?= |$)"
)
_SENT_BY_OTHERS = re.compile(
    rf"(?P<place>{_PLACE_IN_CAPITALS}){_REGION}(?:[.,] ?(?P<date>{_DATE}))?[.,]? ?"
    rf"\((?P<other>{_UPPER}[\w .&-]{{1,30}})\)(?:[.:]| ?{_DASH})+(?= |$)"
)
_DATED = re.compile(rf"(?P<place>{_PLACE}){_REGION}[.,] ?(?P<date>{_DATE})(?:[.:]? ?{_DASH})(?= |$)")
_PLACED = re.compile(rf"(?P<place>{_PLACE_IN_CAPITALS}){_REGION} ?{_DASH}(?= )")
_AGENCY_FIRST = re.compile(rf"\((?P<known>{_ANY_AGENCY})\)(?:[.:]| ?{_DASH})+(?= |$)")
_WHOLE_DATELINE = re.compile(rf"(?P<place>{_PLACE}){_REGION}, (?P<date>{_DATE})\.?")
_STAMP = re.compile(
    rf"(?:(?:First |Last )?(?:Published|Updated|Posted|Modified|Date)(?: on| at)?:? )?"
    rf"(?:{_TIME}[,·|]? ?)?(?P<date>{_DATE})(?:(?: at|,| ·| \||-)? ?{_TIME})?\.?|{_TIME}"
)
_BYLINE = re.compile(
    rf"(?:By|BY|Text by|Written by|Words by|Story by|Reporting by)[:]? "
    rf"(?P<who>{_NAME}(?: (?:{_NAME}|[a-z]{{1,3}})){{1,4}}"
    rf"(?:(?:, | and | & |, and ){_NAME}(?: (?:{_NAME}|[a-z]{{1,3}})){{1,4}}){{0,5}})"
    rf"(?P<rest>(?:,? (?:in|at|for) {_PLACE}|[,|·] ?[^.]{{1,80}})?)"
)
_DESK = re.compile(
    rf"(?P<who>{_NAME}(?: {_NAME}){{1,3}}), [\w ,&'’-]{{0,60}}?\b(?:{'|'.join(DESKS)})(?:,? in {_PLACE})?"
)
_CLOSING_BYLINE = re.compile(r"[(\[]?(?:Additional )?(?:Reporting|Writing|Editing) by [^.]{3,200}[)\]]?\.?")

_CREDIT_START = re.compile(
    r"©|\([cC]\) |(?:Photo|Photograph|Image|Picture)s?: |(?:Photographer|Credits?|Source): "
    r"|(?:Photo|Image|Picture|Illustration|Graphic|Video)s? (?:credit|source)[:,]? |Courtesy (?:of |photo)"
)
_CREDIT_START_UNLESS_PROSE = re.compile(
    r"(?:Photo|Photograph|Image|Picture|Illustration|Graphic|Video|Text)s? (?:by|courtesy of) |File photo\b"
    r"|(?:AP|AFP|EPA|PA|Reuters|REUTERS|Xinhua) [Pp]hoto\b"
)
_CAPTION_START = re.compile(
    r"(?:(?:Image |Photo |Picture )?[Cc]aption[:,]|Pictured:|In this photo|FILE [-–—] )", re.IGNORECASE
)
_CREDITED = rf"{_NAME}(?: (?:{_NAME}|and|&|{'|'.join(sorted(PARTICLES))})){{0,5}}"
_CREDIT_WHOLE = re.compile(
    rf"[(\[]?(?:(?:{_ANY_PICTURE})(?: ?/ ?[^/.]{{2,60}}){{1,3}}"
    rf"|{_CREDITED} ?/ ?(?:[^/.;:]{{2,60}} ?/ ?){{0,2}}(?:{_ANY_PICTURE})"
    rf"|{_CREDITED} (?:via|for) (?:{_ANY_PICTURE})|(?:{_ANY_PICTURE}))[)\]]?"
)
_MARKED_TAIL = re.compile(
    r"(?: |^)(?:©|[(\[](?:©|(?:File )?[Pp]hoto|AP Photo|AFP|Reuters|REUTERS|Getty|EPA|Credit|Image|Courtesy)"
    r"|(?:Photo|Photograph|Image|Picture|Credit|Photo credit)(?::| by | courtesy of ))"
)
_SLASHED_TAIL = re.compile(rf"/ ?(?:{_ANY_PICTURE})[)\]]?$")
_FRONT_AGENCY = re.compile(rf" ((?:{_ANY_PICTURE})/{_NAME}(?: {_NAME}){{0,3}})$")
_URL = re.compile(r"(?:https?://|www\.)\S+")
_MINUTES = re.compile(
    r"\d{1,3} ?[- ]?min(?:ute)?s?(?: read| listen)?|\d{1,6} (?:comments?|shares?|views?|likes?)"
)
_TRIMMED = " \t:›»>→▸▼▾…·•|<«←✕×+#.!"


def is_furniture(text: str) -> bool:
    """Say whether the line is navigation, sharing, advertising or the like."""
    if len(text) > LONGEST_LABEL:
        return False
    words = _plain_words(text)
    if not words or words in FURNITURE_LINES:
        return True
    if len(words) <= 140 and words.startswith(FURNITURE_STARTS):
        return True
    return bool(_URL.fullmatch(text) or _MINUTES.fullmatch(words)) or _is_trail(text)


def is_section(text: str) -> bool:
    """Say whether the line is the name of a newspaper's section."""
    return len(text) <= LONGEST_LABEL and _plain_words(text) in SECTION_LINES


def heads_furniture(text: str) -> bool:
    """Say whether the headlines of other articles follow below this line."""
    return len(text) <= LONGEST_LABEL and _plain_words(text) in FURNITURE_HEADINGS


def _plain_words(text: str) -> str:
    return text.casefold().replace("’", "'").strip(_TRIMMED)


def _is_trail(text: str) -> bool:
    """Say whether the line is a trail of short links: "Home > World > Europe", "News | Sport | Weather"."""
    for divider in (" > ", " » ", " › ", " | ", " · ", " • "):
        links = text.split(divider)
        if len(links) >= 3 and all(0 < len(link) <= 24 and not link[-1].isdigit() for link in links):
            return True
    return False


def is_credit(text: str) -> bool:
    """Say whether the whole line tells who made or owns a picture or the text."""
    if len(text) > LONGEST_LABEL:
        return False
    if _CREDIT_START.match(text) or _CREDIT_WHOLE.fullmatch(text):
        return True
    return bool(_CREDIT_START_UNLESS_PROSE.match(text)) and not _is_sentence_end(text)


def is_caption(text: str) -> bool:
    """Say whether the line calls itself a caption."""
    return len(text) <= LONGEST_CAPTION and bool(_CAPTION_START.match(text))


def credit_start(text: str) -> int | None:
    """Return where, after a caption, a picture's credit begins in the line, or None."""
    if len(text) > LONGEST_CAPTION:
        return None
    marks = [match.start() + (text[match.start()] == " ") for match in _MARKED_TAIL.finditer(text)]
    if marks and len(text) - marks[-1] <= LONGEST_LABEL and not _is_sentence_end(text):
        return marks[-1] or None
    front = _FRONT_AGENCY.search(text[-90:])
    if front:
        return len(text) - len(text[-90:]) + front.start(1)
    if _SLASHED_TAIL.search(text[-60:]):
        return _name_before_slash(text)
    return None


def _is_sentence_end(text: str) -> bool:
    return text.endswith((".", "!", "?")) and not text.endswith(("reserved.", "Inc.", "Ltd."))


def _name_before_slash(text: str) -> int | None:
    """Return where the photographer's name before the first slash of the credit begins.

    A name is taken to be two words long, with initials and particles, unless a full stop comes before.
    """
    slash = text.find("/", max(0, len(text) - LONGEST_LABEL))
    start = text.rfind(" ", 0, slash) + 1
    if start == 0 or not text[start].isupper():
        return None
    for _ in range(_LONGEST_NAME_WORDS):
        space = text.rfind(" ", 0, start - 1)
        word = text[space + 1 : start - 1]
        name = word.lstrip("([")
        is_initial_or_particle = len(name) <= 2 or name in PARTICLES
        ends_sentence = name.endswith((".", "!", "?", ":")) and len(name) > 2
        if space < 0 or ends_sentence or not (name[:1].isupper() or name in PARTICLES):
            break
        start = space + 1
        if name != word or not is_initial_or_particle:
            break
    return start


def dateline(text: str, *, first: bool) -> re.Match[str] | None:
    """Match the dateline at the line's start, up to its dash or full stop.

    `first` is for the body's first line, where a place in capitals and a dash will do.
    """
    head = text[:_LONGEST_DATELINE]
    for pattern in (_SENT, _SENT_BARE, _SENT_BY_OTHERS, _AGENCY_FIRST, _DATED):
        match = pattern.match(head)
        if match:
            return match
    match = _PLACED.match(head) if first else None
    # "NASA — the space agency — said" goes on in lower case, a report after its dateline doesn't.
    return match if match and not head[match.end() :].lstrip()[:1].islower() else None


def whole_dateline(text: str) -> re.Match[str] | None:
    """Match a line that is nothing but a place with a date, or a date or time of publication."""
    if len(text) > _LONGEST_DATELINE:
        return None
    return _STAMP.fullmatch(text) or _WHOLE_DATELINE.fullmatch(text)


def byline(text: str) -> re.Match[str] | None:
    """Match a line that names who wrote the article; `who` is the names."""
    if len(text) > _LONGEST_DATELINE:
        return None
    return _BYLINE.fullmatch(text) or _DESK.fullmatch(text)


def is_closing_byline(text: str) -> bool:
    """Say whether the line tells, after the text, who reported and edited it."""
    return len(text) <= LONGEST_LABEL and bool(_CLOSING_BYLINE.fullmatch(text))

"""Words without their endings, by tag: enough to find the same word again, not to print it."""

from __future__ import annotations

from factcheck_app.claims.units import singular

# Irregular verbs, the base first.
_IRREGULAR = """
be am is are was were been being 's 're 'm ’s ’re ’m; have has had having 've ’ve; do does did done;
go goes went gone; say says said; make made; take took taken; come came; see saw seen; know knew known;
get got gotten; give gave given; find found; think thought; tell told; become became; leave left;
feel felt; bring brought; begin began begun; keep kept; hold held; write wrote written; stand stood;
hear heard; mean meant; meet met; pay paid; sit sat; speak spoke spoken; lie lay lain; lead led;
grow grew grown; lose lost; fall fell fallen; send sent; build built; understand understood; draw drew drawn;
break broke broken; spend spent; rise rose risen; drive drove driven; buy bought; wear wore worn;
choose chose chosen; win won; shoot shot; fly flew flown; sell sold; fight fought; throw threw thrown;
teach taught; catch caught; steal stole stolen; strike struck stricken; flee fled; seek sought;
sink sank sunk;
shrink shrank shrunk; swim swam swum; sing sang sung; ring rang rung; drink drank drunk; spring sprang sprung;
sweep swept; sleep slept; creep crept; weep wept; deal dealt; lend lent; bend bent; swear swore sworn;
tear tore torn; bear bore borne; freeze froze frozen; wake woke woken; hide hid hidden; ride rode ridden;
bite bit bitten; eat ate eaten; forget forgot forgotten; forgive forgave forgiven; forbid forbade forbidden;
arise arose arisen; bind bound; wind wound; grind ground; feed fed; breed bred; bleed bled; speed sped;
slide slid; light lit; stick stuck; swing swung; hang hung; dig dug; spin spun; cling clung; fling flung;
shine shone; show showed shown; sew sewn; sow sown; blow blew blown; undergo underwent undergone;
overcome overcame; withdraw withdrew withdrawn; undertake undertook undertaken; overtake overtook overtaken;
mistake mistook mistaken; foresee foresaw foreseen; oversee oversaw overseen; lay laid; die dies died dying
"""
_BASES = {form: forms[0] for forms in (line.split() for line in _IRREGULAR.split(";")) for form in forms}
_VOWELS = "aeiou"
_SHORT = 2


def base_of(word: str, tag: str) -> str:
    """Return the word in lower case without the ending that its Penn Treebank tag names.

    Regular verbs lose their final e and a doubled consonant too, so that all forms meet: "hop" and "hope"
    do as well.
    """
    text = word.lower()
    if tag.startswith("VB"):
        return _stem(_BASES[text]) if text in _BASES else _verb(text, tag)
    if tag in ("NNS", "NNPS"):
        return singular(text)
    return text


def _verb(text: str, tag: str) -> str:
    """Return the stem of a regular verb."""
    if text.endswith(("ies", "ied")):
        return text[:-3] + "y"
    if tag == "VBG" and text.endswith("ing") and len(text) > 5:
        return _stem(text[:-3])
    if tag in ("VBD", "VBN") and text.endswith("ed") and len(text) > 4:
        return _stem(text[:-1] if text.endswith("eed") else text[:-2])
    if tag == "VBZ" and text.endswith("s") and not text.endswith("ss"):
        ends = text.endswith(("sses", "shes", "ches", "xes", "zzes", "oes"))
        return _stem(text[:-2] if ends else text[:-1])
    return _stem(text)


def _stem(text: str) -> str:
    """Return the verb without a final e, and with one letter for a doubled final consonant."""
    if len(text) > _SHORT and text.endswith("e"):
        text = text[:-1]
    if len(text) > _SHORT + 1 and text[-1] == text[-2] and text[-1] not in _VOWELS:
        text = text[:-1]
    return text

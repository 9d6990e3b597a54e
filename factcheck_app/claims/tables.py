"""How tables of English words are written down."""


def inflected(*verbs: str) -> frozenset[str]:
    """Return all forms of regular verbs; an argument may be several words."""
    forms: set[str] = set()
    for verb in " ".join(verbs).split():
        if verb.endswith("e"):
            forms |= {verb, verb + "s", verb + "d", verb[:-1] + "ing"}
        elif verb.endswith("y") and verb[-2] not in "aeiou":
            forms |= {verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"}
        elif verb.endswith(("ss", "sh", "ch", "x")):
            forms |= {verb, verb + "es", verb + "ed", verb + "ing"}
        else:
            forms |= {verb, verb + "s", verb + "ed", verb + "ing"}
    return frozenset(forms)


def listed(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())

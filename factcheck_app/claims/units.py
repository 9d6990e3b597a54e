"""Tables of units: signs and names of currencies, measures, and how they are called here; data alone."""

MONEY_SIGNS = {
    "US$": "USD", "$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD",
    "HK$": "HKD", "S$": "SGD", "R$": "BRL", "€": "EUR", "£": "GBP", "¥": "¥", "₽": "RUB", "₹": "INR",
    "₩": "KRW", "₴": "UAH", "₺": "TRY",
}  # fmt: skip

# Names that only one currency has, or that are read so in English when nothing else is said.
MONEY_NAMES = {
    "dollar": "USD", "euro": "EUR", "sterling": "GBP", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY",
    "rouble": "RUB", "ruble": "RUB", "zloty": "PLN", "hryvnia": "UAH", "won": "KRW", "naira": "NGN",
    "rand": "ZAR", "usd": "USD", "eur": "EUR", "gbp": "GBP", "reai": "BRL", "reais": "BRL", "kronor": "SEK",
}  # fmt: skip

# What a word before the name makes of it: "Australian dollars".
MONEY_OF = {
    ("us", "dollar"): "USD", ("u.s.", "dollar"): "USD", ("american", "dollar"): "USD",
    ("australian", "dollar"): "AUD", ("canadian", "dollar"): "CAD", ("kong", "dollar"): "HKD",
    ("zealand", "dollar"): "NZD", ("singapore", "dollar"): "SGD", ("taiwan", "dollar"): "TWD",
    ("jamaican", "dollar"): "JMD", ("zimbabwean", "dollar"): "ZWL", ("zimbabwe", "dollar"): "ZWL",
    ("british", "pound"): "GBP", ("sterling", "pound"): "GBP", ("egyptian", "pound"): "EGP",
    ("lebanese", "pound"): "LBP", ("syrian", "pound"): "SYP", ("sudanese", "pound"): "SDG",
    ("swiss", "franc"): "CHF", ("cfa", "franc"): "XOF or XAF", ("congolese", "franc"): "CDF",
    ("indian", "rupee"): "INR", ("pakistani", "rupee"): "PKR", ("sri", "rupee"): "LKR",
    ("nepali", "rupee"): "NPR", ("turkish", "lira"): "TRY", ("mexican", "peso"): "MXN",
    ("argentine", "peso"): "ARS", ("philippine", "peso"): "PHP", ("chilean", "peso"): "CLP",
    ("colombian", "peso"): "COP", ("brazilian", "real"): "BRL", ("saudi", "riyal"): "SAR",
    ("iranian", "rial"): "IRR", ("uae", "dirham"): "AED", ("moroccan", "dirham"): "MAD",
    ("kenyan", "shilling"): "KES", ("ugandan", "shilling"): "UGX", ("tanzanian", "shilling"): "TZS",
    ("swedish", "krona"): "SEK", ("icelandic", "krona"): "ISK", ("norwegian", "krone"): "NOK",
    ("danish", "krone"): "DKK", ("norwegian", "kroner"): "NOK", ("danish", "kroner"): "DKK",
    ("south", "won"): "KRW", ("canadian", "cent"): "cent", ("hungarian", "forint"): "HUF",
}  # fmt: skip

# Measures that are called by more than one name; all others are called by their singular.
MEASURE_NAMES = {
    "meter": "metre", "km": "kilometre", "kilometer": "kilometre", "kilometers": "kilometre",
    "cm": "centimetre", "centimeter": "centimetre", "mm": "millimetre", "millimeter": "millimetre",
    "kg": "kilogram", "kilo": "kilogram", "kgs": "kilogram", "kms": "kilometre", "liter": "litre",
    "ton": "ton", "mph": "mile per hour", "kph": "kilometre per hour", "km/h": "kilometre per hour",
    "m/s": "metre per second", "kw": "kilowatt", "mw": "megawatt", "gw": "gigawatt", "kwh": "kilowatt-hour",
    "mwh": "megawatt-hour", "gwh": "gigawatt-hour", "gb": "gigabyte", "mb": "megabyte", "tb": "terabyte",
    "celsius": "degree Celsius", "fahrenheit": "degree Fahrenheit", "feet": "foot", "inches": "inch",
    "lb": "pound", "lbs": "pound", "ft": "foot", "hour": "hour", "m": "metre", "g": "gram",
}  # fmt: skip

# What may be written on to the last digit. "m" is left out: it is metres or millions.
GLUED_UNITS = {
    "km": "kilometre", "kg": "kilogram", "cm": "centimetre", "mm": "millimetre", "mph": "mile per hour",
    "kph": "kilometre per hour", "kw": "kilowatt", "mw": "megawatt", "gw": "gigawatt", "lb": "pound",
    "ft": "foot", "g": "gram", "c": "degree Celsius", "°c": "degree Celsius", "f": "degree Fahrenheit",
    "°f": "degree Fahrenheit", "°": "degree", "p": "penny",
}  # fmt: skip

# Singulars that no rule gives.
SINGULARS = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth",
    "mice": "mouse", "geese": "goose", "lives": "life", "wives": "wife", "knives": "knife", "leaves": "leaf",
    "halves": "half", "wolves": "wolf", "thieves": "thief", "calves": "calf", "shelves": "shelf",
    "loaves": "loaf", "themselves": "themselves", "selves": "self", "criteria": "criterion",
    "phenomena": "phenomenon", "crises": "crisis", "analyses": "analysis", "theses": "thesis",
    "hypotheses": "hypothesis", "diagnoses": "diagnosis", "servicemen": "serviceman",
    "policemen": "policeman", "firemen": "fireman", "fishermen": "fisherman", "gunmen": "gunman",
    "spokesmen": "spokesman", "pence": "penny", "series": "series", "species": "species", "news": "news",
    "headquarters": "headquarters", "means": "means", "buses": "bus", "gases": "gas", "movies": "movie",
    "ties": "tie", "lies": "lie", "pies": "pie", "zombies": "zombie", "cookies": "cookie", "shoes": "shoe",
    "calories": "calorie", "premises": "premises", "clothes": "clothes", "axes": "axe", "caches": "cache",
    "aches": "ache", "headaches": "headache", "lens": "lens", "thanks": "thanks", "politics": "politics",
    "economics": "economics", "goods": "goods",
}  # fmt: skip


def singular(noun: str) -> str:
    """Return an English noun in the singular, in lower case; one that is so already stays."""
    word = noun.lower()
    if word in SINGULARS:
        return SINGULARS[word]
    if not word.endswith("s") or len(word) <= 3 or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return word[:-2]
    return word[:-1]

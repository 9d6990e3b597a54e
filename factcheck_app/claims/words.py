"""Tables of English words that the rules go by; data alone."""

from factcheck_app.claims.tables import inflected, listed

# Verbs that give somebody's words: "X said that", "X found that".
SAYING = inflected(
    "report", "announce", "claim", "state", "add", "note", "argue", "warn", "explain", "insist", "allege",
    "confirm", "acknowledge", "estimate", "predict", "declare", "assert", "tweet", "post", "suggest",
    "reveal", "stress", "emphasise", "emphasize", "maintain", "testify", "conclude", "indicate", "recall",
    "reply", "respond", "remark", "comment", "promise", "pledge", "vow", "contend", "disclose", "caution",
    "reiterate", "complain", "agree", "deny", "observe", "believe", "joke", "repeat", "continue", "ask",
    "answer", "claim", "calculate", "publish", "forecast", "concede", "recount", "assure", "inform",
) | listed(
    "say says said saying tell tells told telling find finds found finding show shows showed shown "
    "showing write writes wrote written writing admit admits admitted admitting hear heard hears think "
    "thinks thought know knows knew feel feels felt quip quips quipped put puts hold held holds"
)  # fmt: skip

# Of these, the ones that give what somebody has in mind rather than what was said.
THINKING = listed(
    "think thinks thought know knows knew feel feels felt believe believes believed hold held holds"
)

# Verbs that introduce only words between quotation marks.
NAMING = inflected(
    "describe", "dub", "label", "denounce", "criticise", "criticize", "hail", "call", "condemn"
)

# Further verbs that introduce words between quotation marks.
UTTERING = listed(
    "quoted quotes quote quoting cited cites citing read reads reading urging shouted shouts shouting cried "
    "cries whispered muttered sighed laughed recalled began begins went goes called calls calling asked "
    "asks asking exclaimed wondered wonders boasted boasts lamented laments screamed yelled chanted chanting "
    "tweeted texted pleaded pleads countered counters interjected"
)

# Verbs that do something by speaking; their object tells what.
SPEECH_ACTS = inflected(
    "express", "voice", "pledge", "promise", "deny", "reject", "condemn", "praise", "accuse", "blame", "urge",
    "demand", "thank", "threaten", "apologise", "apologize", "vow", "denounce", "criticise", "criticize",
    "refuse", "deplore", "welcome", "oppose", "endorse", "propose", "request",
)  # fmt: skip

# Verbs that say what is yet to come, or guess at what is not counted.
FORECASTING = inflected("forecast", "predict", "project", "estimate") | listed(
    "foresee foresees foresaw foreseen"
)

# Of the verbs of saying, those that name who hears it.
TELLING = listed("tell tells told telling inform informs informed assure assures assured")

# Of the verbs of saying, those that anything may do, and not only who speaks.
SHOWING = listed("show shows showed shown showing indicate indicates indicated indicating")

# Of the verbs of saying, those that tell of knowledge, not of words.
KNOWING = listed("know knows knew hear heard hears see sees saw")

CUE_NOUNS = listed(
    "claim claims report reports statement allegation allegations accusation accusations rumour rumours "
    "rumor rumors suggestion suggestions assertion assertions announcement warning warnings"
)

# Verbs that carry a measured thing to its figure: "unemployment rose to 5 %".
MEASURING = inflected(
    "increase", "decrease", "climb", "drop", "decline", "surge", "jump", "plunge", "slip", "edge", "gain",
    "total", "reach", "last", "weigh", "measure", "average", "number", "amount", "exceed", "double", "triple",
    "halve", "record", "register", "rank", "score", "advance", "tumble", "soar", "expand", "ease", "slow",
    "shrink", "range", "account", "remain", "return", "end", "close", "open", "trade", "finish", "contract",
) | listed(
    "rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing cost "
    "costs costing shrank shrunk stand stands stood standing sink sinks sank sunk cut cuts cutting hit "
    "hits make makes made win wins won lose loses lost beat beats"
)  # fmt: skip

BEING = listed("be is are was were been being am 's 're 'm ’s ’re ’m")
LIGHT = (
    BEING
    | listed("have has had having 've ’ve")
    | inflected("include", "comprise", "contain", "involve", "feature")
)

# What stands before a figure and says how exact it is.
HEDGES = listed(
    "about around over under nearly almost approximately roughly some circa exactly only just estimated "
    "above below well least most than more less fewer to up as many much at an close near upwards of no "
    "beyond further another additional total"
)
HEDGE_PHRASES = (
    "more than", "less than", "fewer than", "greater than", "no more than", "no fewer than",
    "no less than", "not more than", "at least", "at most", "up to", "as many as", "as much as",
    "as few as", "as little as", "an estimated", "close to", "well over", "just over", "just under",
    "a total of", "some", "about", "around", "over", "under", "nearly", "almost", "approximately",
    "roughly", "circa", "exactly", "only", "just", "estimated", "above", "below", "upwards of",
    "in excess of", "more", "the", "a further", "further", "another", "an additional", "about some",
    "a record", "all", "these", "those", "its", "their", "his", "her",
)  # fmt: skip

# Those of the hedges that tell whose the counted things are; a word before them is no hedge.
OWNING = listed("its their his her")
# Nouns that are told apart by the number after them: "type 2 diabetes", "Article 8".
NUMBERED = listed(
    "type phase article section chapter page part room flight grade class level stage group route "
    "highway gate number no. no clause paragraph line platform unit building version volume season "
    "episode act annex title resolution directive rule area block sector zone district ward apollo "
    "boeing airbus covid formula category"
)

TENS = listed("twenty thirty forty fifty sixty seventy eighty ninety")
NUMBER_WORDS = listed(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety zero"
)
MAGNITUDES = listed("hundred thousand million billion trillion dozen m bn tn mn k lakh crore")
WRITTEN_MAGNITUDES = listed("hundred thousand million billion trillion dozen")
LOOSE_NUMBERS = listed("hundreds thousands millions billions trillions dozens scores tens")
FRACTIONS = listed(
    "half third quarter fifth sixth seventh eighth tenth thirds quarters fifths sixths eighths tenths halves"
)
MULTIPLES = listed("twice thrice twofold threefold fourfold fivefold tenfold")
CURRENCY_SIGNS = listed("$ € £ ¥ ₽ ₹ ₩ ₴ ₺ US$ A$ C$ HK$ NZ$ R$ S$ C$ AU$ CA$")
CURRENCIES = listed(
    "dollar dollars euro euros pound pounds sterling yen yuan renminbi rouble roubles ruble rubles "
    "rupee rupees franc francs krona kronor krone kroner won peso pesos real reais lira liras zloty "
    "hryvnia hryvnias cent cents pence rand riyals dirhams shillings naira usd eur gbp"
)
PERCENT = listed("% percent pct pc ‰")
MEASURES = listed(
    "metre metres meter meters kilometre kilometres kilometer kilometers km mile miles foot feet inch "
    "inches yard yards centimetre centimetres centimeter centimeters cm mm millimetre millimetres "
    "millimeters kilogram kilograms kilo kilos kg gram grams tonne tonnes ton tons pound pounds ounce "
    "ounces litre litres liter liters gallon gallons barrel barrels degree degrees celsius fahrenheit "
    "watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts kw mw gw kwh mwh gwh hectare "
    "hectares acre acres square cubic knot knots kph mph km/h m/s magnitude megabyte megabytes gigabyte "
    "gigabytes gb mb tb point points"
)
TIME_UNITS = listed(
    "second seconds minute minutes hour hours day days week weeks month months year years decade "
    "decades century centuries season seasons quarter quarters"
)

MONTHS = listed(
    "january february march april may june july august september october november december jan feb mar "
    "apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec."
)
WEEKDAYS = listed("monday tuesday wednesday thursday friday saturday sunday")
DAYS_NEAR = listed("today yesterday tomorrow tonight overnight")
YEAR_LEADS = listed(
    "in since by until till from before after during of early late mid between to and around circa "
    "through for"
)
# A date keeps these before it in a label, since they change what is said.
TELLING_PREPOSITIONS = listed("since before after until till by from between during")

# Nouns that say nothing without what they are of.
EMPTY_NOUNS = listed(
    "kind kinds sort sorts type types number numbers series part parts level levels degree total amount "
    "amounts rate rates share majority minority lot couple group set pair range member members piece "
    "value cost price risk act acts form use rest end start beginning half third quarter percentage "
    "proportion loss charge charges count counts top bottom sum maximum minimum average population area "
    "height length toll"
)

STATES_OF_PEOPLE = listed(
    "dead injured wounded hurt missing homeless killed hospitalised hospitalized ill sick"
)

TELLING_DETERMINERS = listed("no neither every each")

ORDINALS = listed("first second third fourth fifth sixth seventh eighth ninth tenth")
# Superlatives that rank nothing.
EMPTY_SUPERLATIVES = listed("latest most least last next best-known")
UNIQUE = listed("only sole unprecedented record")

PRONOUNS = listed("i we you he she it they me us him her them this that these those who which one there what")
MALE = listed("he him his")
FEMALE = listed("she her hers")
FIRST_PERSON = listed("i we me us my our mine ours myself ourselves")
FUTURE = listed("will would could should may might can shall must ’ll 'll wo ca")
NOT_EVENTS = (
    LIGHT
    | listed("become becomes became")
    | inflected("want", "seem", "appear", "need", "like", "love", "look", "hope", "expect", "matter", "plan")
    | listed("think thought know knew feel felt mean meant do does did can could will would")
)

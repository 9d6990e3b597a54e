"""Tables of words by which somebody's office or calling is told; data alone."""

from factcheck_app.claims.tables import inflected, listed

# Offices: one holds them, and a checker asks whether that is so.
OFFICES = listed(
    "president premier chancellor minister secretary undersecretary governor mayor mayoress senator "
    "king queen prince princess emperor empress emir sultan sheikh pope archbishop bishop cardinal "
    "patriarch imam rabbi vicar ayatollah general brigadier colonel major captain lieutenant sergeant "
    "corporal admiral commander marshal commandant judge justice magistrate coroner prosecutor attorney "
    "ombudsman sheriff constable inspector superintendent chairman chairwoman chair chairperson chief "
    "head director executive ceo cfo coo cto officer manager coach skipper goalkeeper striker "
    "midfielder defender editor editor-in-chief professor rector dean principal headteacher ambassador "
    "envoy consul representative spokesman spokeswoman spokesperson speaker leader co-leader founder "
    "co-founder owner commissioner councillor councilor councilman councilwoman alderman deputy "
    "lawmaker legislator mp mep congressman congresswoman delegate treasurer whip regent warden curator "
    "librarian archivist laureate vice-president vice-chancellor vice-chairman candidate nominee elect "
    "boss co-chair co-chairman rapporteur mediator negotiator adviser advisor aide counsel "
    "liquidator liquidators receivers auditors "
    "administrators gov. sen. rep. gen. col. lt. sgt. capt. magnate tycoon "
    "administrator controller custodian trustee provost premiers presidents ministers secretary-general"
)
# Callings: many have them; with a name they are a claim as well.
CALLINGS = listed(
    "economist analyst historian scientist researcher physicist chemist biologist geologist "
    "seismologist epidemiologist virologist astronomer climatologist meteorologist engineer architect "
    "lawyer barrister solicitor doctor surgeon nurse midwife paramedic physician psychologist "
    "psychiatrist teacher lecturer author novelist poet writer playwright journalist reporter "
    "correspondent broadcaster photographer actor actress director filmmaker singer songwriter musician "
    "composer conductor pianist violinist painter sculptor artist designer chef farmer fisherman miner "
    "trader banker broker investor entrepreneur billionaire activist campaigner strategist pollster "
    "diplomat statistician accountant auditor cyclist sprinter swimmer boxer golfer footballer driver "
    "shopkeeper carpenter electrician plumber translator publisher dancer "
    "mechanic tailor shepherd baker butcher librarian ecologist glaciologist oceanographer "
    "cricketer astronaut cosmonaut pilot detective firefighter soldier veteran priest pastor"
)
TITLES = OFFICES | CALLINGS
# What belongs to a title written before it, though tagged in many ways.
TITLE_PARTS = listed(
    "prime foreign deputy vice chief executive acting interim former ex then lord lady attorney first "
    "assistant associate senior special field rear major lieutenant crown home defence defense finance "
    "managing general"
)
# What tells of an office more than a form of address does: "the former minister Anna Berg".
TELLING = listed("former ex deputy acting interim vice retired outgoing onetime assistant")
# Ranks told with the body somebody serves in: "DC Omar Reed, of Kent police".
RANKS = TITLES | listed("dc ds di dci dcs pc det det. supt insp cpl pte cdr maj maj. lt lt. cmdr")
HONORIFICS = listed(
    "mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady baroness baron prof prof. rev. hon."
)
# What a ministry or an office is for, where it stands before the title: "Foreign Minister".
DEPARTMENTS = listed("foreign finance defence defense interior health education justice trade")
# All that may stand before a name and belongs to no first name; without full stops.
BEFORE_NAMES = (
    (OFFICES - {"dean"})
    | CALLINGS
    | TITLE_PARTS
    | DEPARTMENTS
    | listed(
        "mr mrs ms miss mx dr prof sir dame lord lady baroness baron count countess duke duchess rev hon "
        "gen lt col maj sgt capt sen rep gov father sister brother private leader president-elect player"
    )
)
PARTICLES = listed(
    "al el bin ibn ben abu de del della di da do dos das du la le van von der den ter zu af av ul ur "
    "dela mac ten y"
)
# Verbs by which somebody holds an office: "Berg, who heads the union".
HOLDING = inflected("head chair command preside coach found co-found manage edit govern") | listed(
    "lead leads led leading run runs ran running oversee oversees oversaw represents represented "
    "heading directs directed"
)
BECOMING = listed("become becomes became serve serves served remains remained") | listed(
    "is was are were ’s 's"
)

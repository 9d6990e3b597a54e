"""Tables of words: what stands around articles, who sends them, who takes their pictures."""


def _phrases(table: str) -> frozenset[str]:
    """Return the phrases of a table with bars between them."""
    return frozenset(phrase.strip() for row in table.splitlines() for phrase in row.split("|")) - {""}


# Under these lines stand headlines of other articles. All in lower case, without marks at their ends.
FURNITURE_HEADINGS = _phrases(
    """
    read also|also read|read next|see also|related|related articles|related stories
    related news|related topics|related content|more on this story|more on this topic
    more stories|most read|most popular|most viewed|trending|trending now|recommended
    editor's picks|editors' picks|you may also like|you might also like|recommended for you
    what to read next|tags|topics|filed under|don't miss
    """
)

# Whole lines that are furniture.
FURNITURE_LINES = FURNITURE_HEADINGS | _phrases(
    """
    all news|all articles|all stories|all topics|read more|read the full story|continue reading|more
    more from this section|share|share this|share this article|share this story|share this page
    share on facebook|share on twitter|share on x|tweet|facebook|twitter|whatsapp|telegram|linkedin
    reddit|instagram|youtube|copy link|link copied|email|email this|print|print this|save
    save article|bookmark|bookmark this article|gift this article|follow|follow us
    follow us on social media|subscribe|subscribe now|sign up|sign in|log in|login|register
    create account|my account|newsletter|newsletters|get the app|download the app|donate|donate now
    support us|advertisement|advertisements|ad|ads|sponsored|sponsored content|promoted
    promoted content|paid content|paid post|story continues below advertisement
    article continues below advertisement|article continues after advertisement
    continue reading below|story continues below|scroll to continue|skip advertisement|skip ad
    close ad|home|menu|main menu|search|close|back|back to top|skip to content|skip to main content
    next|previous|next article|previous article|comments|comment|leave a comment|view comments
    post a comment|add a comment|show comments|reply|about us|contact us|privacy policy
    cookie policy|terms of use|terms of service|terms|cookies|accept cookies|accept all cookies
    manage cookies|all rights reserved|keywords|listen to this article|listen|play|watch|watch live
    watch now|loading|play video
    """
)

# Names of sections: furniture above a headline, where below it they may be subheadings.
SECTION_LINES = _phrases(
    """
    latest news|latest|breaking news|top stories|top news|world news|world|politics|business|economy
    sport|sports|opinion|culture|science|health|technology|tech|entertainment|travel|lifestyle
    local news|national|national news|international|europe|asia|africa|americas|middle east|live
    news|analysis|exclusive|investigation|features|video|photos|gallery|in pictures
    """
)

# A short line that begins so and then names something else is furniture too.
FURNITURE_STARTS = (
    "read also:", "also read:", "read more:", "read next:", "see also:", "also see:", "related:", "more:",
    "watch:", "listen:", "don't miss:", "tags:", "topics:", "filed under:", "keywords:", "follow us on",
    "follow us at", "share on ", "share this on", "share via ", "sign up for ", "sign up to ",
    "subscribe to ", "click here to ", "download our ", "download the app", "get our ", "join our ",
    "join us on", "read the full ", "view all ", "we use cookies", "this site uses cookies", "copyright ",
)  # fmt: skip

AGENCIES = (
    "AAP", "AFP", "Agence France-Presse", "Agencies", "Alamy", "Anadolu", "Anadolu Agency", "ANSA", "AP",
    "APA", "APTN", "Associated Press", "The Associated Press", "ATS", "Belga", "BelTA", "Bloomberg", "BNS",
    "BTA", "Canadian Press", "The Canadian Press", "CNA", "CTK", "dpa", "DPA", "EFE", "EPA", "EPA-EFE",
    "Europa Press", "Getty", "Getty Images", "IANS", "Interfax", "Interfax-Ukraine", "IRNA", "ITAR-TASS",
    "Keystone", "KNA", "Kyodo", "Kyodo News", "Lusa", "Magnum", "MTI", "NTB", "NurPhoto", "PA", "PA Media",
    "PA Wire", "PAP", "Pool", "Press Association", "Press Trust of India", "PTI", "Reuters", "RIA Novosti",
    "Ritzau", "SANA", "Shutterstock", "SIPA", "SITA", "SPA", "Sputnik", "STA", "STT", "TASR", "TASS", "TT",
    "UKRINFORM", "Ukrinform", "UNIAN", "UPI", "VOA", "WAFA", "WAM", "Xinhua", "Yonhap", "ZUMA", "Zuma Press",
)  # fmt: skip

# Beside an agency after a slash, these take or hand out pictures.
PICTURE_WORDS = (
    *AGENCIES,
    "Handout",
    "Archive",
    "Corbis",
    "iStock",
    "Unsplash",
    "Wikimedia Commons",
    "Flickr",
)

DESKS = (
    "correspondent", "reporter", "editor", "writer", "columnist", "bureau chief", "analyst", "commentator",
    "staff", "contributor", "photographer",
)  # fmt: skip

PARTICLES = _phrases("van|der|den|de|del|della|di|da|dos|la|le|el|al|bin|ibn|ben|von|zu|zur|ter")

"""Tables of English words that tell who or what a source is; data alone."""

from factcheck_app.claims import offices
from factcheck_app.claims.tables import listed

# What carries the words or findings of others, and speaks for nobody.
DOCUMENTS = listed(
    "report reports study studies survey surveys poll polls polling data figures statistics stats document "
    "documents dossier paper papers research census analysis analyses review audit filing filings letter "
    "letters memo memos record records footage video videos image images photographs evidence result results "
    "findings estimate estimates commentary editorial book article articles indictment lawsuit complaint "
    "ruling judgment verdict transcript transcripts minutes test tests model models forecast forecasts "
    "projection projections index ranking trial bulletin communique communiqué release statement statements "
    "accounts account chart charts map maps email emails e-mail e-mails message messages law bill treaty "
    "register registry log logs obituary notice rumour rumours rumor rumors dispatch despatch dispatches "
    "experiment experiments meta-analysis readings reading numbers simulations simulation archives archive"
)

# What publishes news.
MEDIA_NOUNS = listed(
    "newspaper newspapers magazine magazines broadcaster broadcasters channel network daily weekly website "
    "site media medium outlet outlets tabloid tabloids press newswire blog blogs portal radio television "
    "tv station journal newsletter podcast programme documentary"
)

# How the name of a paper, station or agency ends.
MEDIA_ENDINGS = listed(
    "times post herald tribune journal gazette daily telegraph chronicle courier mirror observer news radio "
    "tv television newspaper zeitung mail express dispatch inquirer examiner sentinel weekly magazine today "
    "globe star sun guardian independent standard"
)
ONE_WORD_ENDINGS = listed("guardian economist telegraph independent observer")

MEDIA = listed(
    "reuters ap afp xinhua tass itar-tass bbc cnn bloomberg interfax ria kyodo yonhap dpa ansa efe pti "
    "anadolu axios politico propublica bellingcat npr pbs nbc cbs abc msnbc cnbc itv rtl ard zdf rte rté "
    "nhk rai spiegel monde figaro libération pais país stampa repubblica corriere haaretz jazeera arabiya "
    "sana irna fars tasnim ukrinform meduza novosti sputnik rt cctv scmp newsweek wikileaks mailonline "
    "buzzfeed huffpost vox wired forbes fox pravda izvestia kommersant vedomosti dawn ndtv channelnewsasia"
)
NEWS_AGENCY = ("news agency", "newswire", "wire service", "news service", "press agency")

# What stands before a surname and is no first name.
NO_FIRST_NAMES = offices.BEFORE_NAMES | listed(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july "
    "august september october november december yesterday today tomorrow meanwhile however asked later "
    "earlier then still yet also president-elect and but or nor so for as at by from in into of off on onto "
    "over to under up with without after before because although though while when where since until unless "
    "if that than this these those the a an his her its their our my your he she it they we you who whose "
    "which what how why not no both either neither all any each every some such more most many much other "
    "another only even just like near about against between among during through toward towards upon via "
    "within once whether despite amid following according including perhaps maybe once again had has have "
    "is was are were did does do could should would here there now"
)
# Nouns that "he" or "she" may stand for.
PERSONS = offices.TITLES | listed(
    "man woman boy girl official witness resident victim suspect survivor farmer teacher student worker "
    "driver pilot owner manager scientist researcher expert player captain mother father son daughter wife "
    "husband neighbour neighbor activist campaigner adviser aide lawmaker diplomat politician journalist "
    "reporter editor writer defendant plaintiff founder expert engineer technician ranger soldier veteran "
    "firefighter paramedic surgeon patient shopkeeper trader minister"
)

FEMALE = listed(
    "woman girl mother daughter wife sister aunt widow niece queen princess actress spokeswoman chairwoman "
    "congresswoman lady mrs ms miss dame duchess baroness empress businesswoman policewoman grandmother"
)
MALE = listed(
    "man boy father son husband brother uncle widower nephew king prince actor spokesman chairman "
    "congressman lord mr sir duke baron emperor businessman policeman grandfather"
)

# Verbs by which one passes on another's words.
QUOTING = listed("quote quotes quoted quoting cite cites cited citing")
SPOKEN = listed("statements statement words remarks comments speech interview")
EVIDENTIALS = listed("reportedly allegedly supposedly purportedly ostensibly")
HEARSAY = listed(
    "said reported believed alleged thought understood known rumoured rumored claimed estimated expected"
)

# What stands before a headline's colon and is nobody: "Obituary: ...".
GENRES = listed("obituary interview review profile q&a explained opinion comment letter letters")

# Who leads a line of a transcript or an interview, and what leads other lines.
LETTERS = listed("q a")
ROLES = listed(
    "host moderator interviewer reporter question answer judge narrator caller presenter anchor speaker "
    "questioner prosecutor defence defense witness chair chairman court clerk"
)
ABBREVIATED = listed("mr mrs ms dr sen rep gov prof lt col gen sgt")
NO_SPEAKERS = listed(
    "update updated breaking correction note watch more read related photo photos video live exclusive "
    "analysis opinion explainer warning editor’s editor's sources source where when what who why how date "
    "time place contact phone tel email e-mail result results score scores final total and or the not key "
    "file subject topic location status price prices cost weather map tip tips poll quiz ps nb fyi tl;dr "
    "recap summary timeline background context factbox focus feature spoiler alert notice"
)

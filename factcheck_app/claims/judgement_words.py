"""Tables of English words that judge, foretell, wish or tell what one felt; data alone."""

from factcheck_app.claims.tables import listed

# Adjectives that judge, where they are what a thing is said to be. None that could be measured.
JUDGING = listed(
    "wonderful terrible awful horrible great good bad nice lovely fantastic amazing awesome brilliant "
    "excellent superb marvellous magnificent splendid perfect pathetic disgraceful shameful shocking "
    "outrageous appalling unacceptable intolerable inexcusable unforgivable ridiculous absurd foolish "
    "stupid silly idiotic insane crazy ludicrous laughable beautiful gorgeous ugly boring tedious "
    "exciting thrilling inspiring disappointing disgusting despicable immoral unfair unjust "
    "noble heroic cowardly cruel evil wicked brave courageous admirable commendable regrettable "
    "unfortunate sad tragic heartbreaking hilarious funny delightful charming elegant graceful stunning "
    "breathtaking remarkable extraordinary incredible unbelievable exceptional outstanding impressive "
    "mediocre irresponsible naive arrogant hypocritical dishonest honourable honorable decent "
    "worthwhile pointless useless worthless priceless essential vital crucial important imperative sensible "
    "wise unwise reasonable unreasonable welcome insulting offensive scandalous "
    "unthinkable undemocratic barbaric sickening dreadful ghastly fabulous glorious memorable unforgettable "
    "delicious tasteless overrated underrated legendary iconic"
)

# Nouns that judge, where they are what a thing is said to be.
JUDGEMENTS = listed(
    "disgrace shame scandal farce joke nonsense triumph mistake blunder outrage insult nightmare masterpiece "
    "betrayal mockery travesty sham blessing pity honour honor privilege pleasure delight joy "
    "gem fiasco shambles folly hypocrisy injustice madness genius hero heroes "
    "coward cowards fool fools idiot idiots wonder miracle embarrassment"
)

# Superlatives that rank by taste, where nothing tells since when or by what; the bare
# ones where nothing tells among what either.
TASTE = listed(
    "finest loveliest nicest ugliest funniest saddest bravest wisest cleverest noblest "
    "smartest dumbest prettiest coolest sweetest craziest silliest proudest"
)
BARE_TASTE = listed("best greatest")

# What may stand before the verb of an instruction.
BEFORE_ORDERS = listed("please do n't n’t not always never also now just")

# Verbs of values: what ought to be.
DUE = listed("should ought")
DESERVING = listed("deserve deserves deserved deserving")

# Verbs and adjectives after which a "to" tells what may come.
EXPECTED = listed(
    "expected likely unlikely set going poised bound forecast projected predicted destined tipped"
)
FORECASTING = listed(
    "forecast forecasts predict predicts predicted project projects projected expect expects expected "
    "estimate estimates estimated foresee foresees foresaw anticipate anticipates anticipated"
)
EXPECTING = listed(
    "expect expects predict predicts foresee foresees anticipate anticipates forecast forecasts"
)
# What one doesn't mean to do, whoever says that he will.
BEFALLING = listed("see have need lose die face be know find suffer miss fall")
MAY = listed("may might")

# Verbs and adjectives that tell a wish or an intention.
WISHING = listed(
    "hope hopes hoped hoping want wants wanted wish wishes wished wishing plan plans planned planning intend "
    "intends intended intending aim aims aimed aiming pledge pledges pledged promise promises promised vow "
    "vows vowed long longs longed yearn yearns yearned dream dreams dreamed dreamt"
)
WILLING = listed("ready willing determined keen eager prepared happy glad committed")
LIKING = listed("like love prefer")

# Verbs and adjectives of what one has lived through or felt, with "I" or "we" before them.
LIVING_THROUGH = listed(
    "felt feel feels remember remembered remembers recall recalled recalls heard hear saw fear feared worry "
    "worried loved love loves missed miss cried cry cries wept weep dreamed dreamt wondered wonder prayed "
    "screamed panicked froze trembled shook enjoyed enjoy hated hate hates noticed smelled smelt imagined "
    "regret regretted regrets suffered grieve grieved"
)
FEELING = listed("felt feel feels feared worried loved missed enjoyed hated regretted dreamed hoped")
MOODS = listed(
    "afraid scared frightened happy sad proud shocked devastated terrified relieved sorry grateful angry "
    "furious upset lucky ashamed embarrassed heartbroken nervous anxious worried excited thrilled delighted "
    "lonely exhausted numb confident optimistic pessimistic surprised stunned glad hopeful desperate "
    "thankful tired hungry disappointed overwhelmed horrified"
)
HOLDING = listed(
    "think thinks thought believe believes believed feel feels felt guess suppose reckon say says said"
)
FIRST = listed("i we")
THEIR_OWN = listed("i we he she they")

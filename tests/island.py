"""A long article of our own, and its claims: one for each sentence, with its figures as parts."""

import re
from collections.abc import Iterator
from dataclasses import replace

from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Claim, Part, PartKind
from making import make_article, make_claim

TITLE = "How a bridge divided the island of Sandvar"
_SENTENCES = """\
The bridge to Sandvar is 2,140 metres long.
It cost 318 million crowns.
Work on it began in April 2009.

Sandvar had 4,310 inhabitants when the first pile was driven.
Today it has 5,872.
Four in ten of them were born elsewhere.

The last ferry sailed on 3 June 2014.
She was called Havbris.
She had carried 11 million passengers in 37 years.

The ferry company employed 62 sailors.
Only 9 of them found work on the bridge.
The others moved to Kvernes within a year.

The toll was set at 85 crowns for a car.
Lorries paid 240 crowns.
The government had promised a toll of 60 crowns.

In its first year 410,000 cars crossed the bridge.
The planners had expected 650,000.
Traffic reached that number in 2021.

The mayor, Ingrid Solberg, was elected in 2011.
She won by 14 votes.
Her brother led the company that poured the concrete.

The concrete came from a quarry 31 kilometres away.
It was tested 1,200 times.
Two tests in a hundred failed.

A storm closed the bridge for 19 hours in January 2016.
Gusts reached 52 metres a second.
Three lorries were blown over.

The school on Sandvar had 388 pupils in 2008.
It has 701 now.
A second school is to open in 2027.

The price of a house has doubled since the bridge was opened.
An average one costs 3.4 million crowns.
In Kvernes it costs 2.1 million.

Eider ducks nested on the northern shore until 2012.
Biologists counted 1,750 pairs in their best year.
They count fewer than 200 now.

The fish hall lands 8,900 tonnes of cod a year.
That is a third of the county's catch.
Before the bridge it landed 5,200 tonnes.

Fresh fish now reaches the capital in 9 hours.
By ferry it took 15 hours.
The fishermen earn 12 percent more for a kilo.

The hospital in Kvernes is 48 minutes away by car.
An ambulance boat needed 75 minutes.
Four people died on the boat in 2007.

The bridge is lit by 96 lamps.
They burn 41,000 kilowatt hours a year.
The lamps were replaced in 2019 for 2.2 million crowns.

The toll is to end in 2031.
By then 540 million crowns will have been collected.
That is more than the bridge has cost.

The county council voted for the bridge in November 2006.
The vote was 23 to 22.
One member had left the hall by mistake.

The island's bus runs 14 times a day.
It carries 290 passengers on a weekday.
A ticket costs 38 crowns.

Two hotels have been built since 2014.
Together they have 174 rooms.
Half of the rooms stand empty in winter.

The old ferry quay was sold for 1 crown.
Its new owner spent 6 million crowns on it.
A restaurant opened there in 2018.

The tunnel that engineers had proposed would have been 3,900 metres long.
It would have cost 702 million crowns.
Nobody asked the islanders.
"""
TEXT = "\n\n".join(" ".join(lines.split("\n")) for lines in _SENTENCES.strip().split("\n\n")) + "\n"
ARTICLE = make_article(TEXT, TITLE)
_SENTENCE = re.compile(r"\S[^\n]*?[.](?=\s)")
_FIGURE = re.compile(r"\d[\d,.]*\d|\d")


def island_claims() -> list[Claim]:
    """Return a claim for each sentence of the article, without its full stop."""
    return list(_claims())


def _claims() -> Iterator[Claim]:
    for found in _SENTENCE.finditer(TEXT):
        span = Span(found.start(), found.end() - 1)
        figures = tuple(
            Part(PartKind.FIGURE, Span(each.start(), each.end()), each.group())
            for each in _FIGURE.finditer(TEXT, span.start, span.end)
        )
        words = span.of(TEXT).split()
        yield replace(
            make_claim(ARTICLE, span.start, span.end),
            sentence=Span(found.start(), found.end()),
            label=" ".join(words[:6]),
            parts=figures,
        )

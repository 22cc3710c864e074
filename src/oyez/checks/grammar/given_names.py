"""Given names of people in Britain, of every origin, in small letters and without accents.

A name that is far more often a common word is left out.
"""

from oyez.checks.grammar.given_names_a_to_j import A_TO_J
from oyez.checks.grammar.given_names_k_to_z import K_TO_Z

GIVEN_NAMES = A_TO_J | K_TO_Z
"""Compare after `str.lower`."""

WORDLIKE = frozenset(
    """
    alba amber angel ante april asher austin bao basil bill blake brent chelsea chester christian
    cliff coral crystal daisy dale dawn dean destiny devon drew efe emery eve fay fern finn flora
    frank gale gene georgia glen grace grant hari hazel heath heather herb holly honor ife ion iris
    israel ivy jack jay jesse joy june kay kirk lance lata laurel levi lily linden luna mac madison
    mala mara mari mark math melody mercedes merle mina myrtle nada nan newton olive patience patty
    pearl penny pip poppy portia preston prudence rab rama randy ray regina rex rob rod roma roman ropa
    rose rowan ruby sade sal shan shun sita sky stella tam taylor tess trent trinity tuba ty tyson
    udo ugo vi victoria viola violet virginia wade will willow wyatt zeta
    """.split()
)
"""Given names that are also words, places or surnames: alone, or in small letters, they tell nothing."""

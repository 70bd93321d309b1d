"""Words around names: particles, titles, and words that are no name."""

PARTICLES = frozenset(
    """
    al and bin da das de del della den der di dos du e el ibn la le mac mc o of
    san st ten ter van von y zu zur
    """.split(),  # noqa: SIM905 - a list of words reads better than their quotes
)
"""Words inside a name that nobody is found by."""

TITLES = frozenset(
    """
    dr frau herr madame miss mme monsieur mr mrs ms prof sig sir
    """.split(),  # noqa: SIM905 - a list of words reads better than their quotes
)
"""Words before a name that are not part of it."""

NO_NAMES = frozenset(
    """
    a about after again agreed all also am an and answer answered any are as
    asked asks at back be because been before big bit black blue booked boss
    budget busy but by can colleague confirmed could day did discussed do does
    done down each early else email every everything few fine first for from
    front full further gave get gets gives go going good got great green had
    half has have he hello her here him his home hot how i if in interested into
    is it its just keen know last late later left like likes line long lot loves
    made mail many me meeting mentioned month more most much must my need needs
    new next no not nothing now of off offer office ok okay old on once one only
    open or order other our out over own person please price prices proposal
    quick quite quote re ready really reception red regarding said sales sample
    samples says secretary see send sent shall she shop should small so some
    someone something soon spoke still sure talk team than thanks that the their
    them then there they thing things think this time to today told tomorrow too
    took two until up us very via voicemail wait waiting want wanted wants was
    we week well went were what when where which while white who why will with
    word work would year yes yet you your
    """.split(),  # noqa: SIM905 - a list of words reads better than their quotes
)
"""Words that begin or continue a sentence, never an unknown person's name."""

TRAPS = frozenset(
    """
    april art august baker ball bell berry bill brook brown bush cash chase
    church cook cross dawn day drew fair faith field frank gold grace grant hall
    hill hope house hunter jack joy june king lane law little love mark marsh
    mason may page park pat penny price rice rich rose sharp silver snow stone
    store street sue summer swift wall ward water west wood young
    """.split(),  # noqa: SIM905 - a list of words reads better than their quotes
)
"""Names that are words too: inside a sentence they are read as words."""

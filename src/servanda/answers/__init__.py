"""Questions people ask of record and law together, one a module, each answered by plain frozen values.

``deadlines`` picks what is owed from what the law computes; ``reports`` counts who reported; ``land``, ``stocks``
and ``balance`` put figures of the work side by side and say whether they add up; ``votes`` and ``meetings`` tell
of the General Assembly and of the parties' own meetings; ``field`` of casualties, money, laws and conduct;
``profiles`` puts everything about one state together, ``comparing`` several states; ``tracing`` goes from any of
these back to the entries and sources behind it.

Nothing here is stored, and nothing unknown is filled in.
"""

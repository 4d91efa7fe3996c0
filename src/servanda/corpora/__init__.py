"""Corpora: documents by the million, in folders, archives, crawls and tables, each checked once and none lost.

A corpus is listed, cut into pieces, and the pieces are worked through by processes of this machine or of a
cluster. What a piece gives is put on disk as soon as it is there, so that an interrupted run goes on where it
stopped; at the end the pieces are put together in the order of the corpus. What comes out is the same however
many worked at it and however often it was interrupted.
"""

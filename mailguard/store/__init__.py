"""What is kept on disk: held mail until it has gone, notices that wait, and who wrote to whom, as keyed digests.

Rows and their meaning stand in `tables.py`; each other module keeps one kind of them. Bodies, envelopes and addresses
that must be had back are sealed (`keys.py`); where equality is enough, a keyed digest stands.
"""

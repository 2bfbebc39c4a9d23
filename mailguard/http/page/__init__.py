"""The page on which a sender lets a held message go, takes it back or says that a warning is wrong.

The link is the credential: no token, no session, no script. Looking changes nothing, so GET and HEAD never do.
"""

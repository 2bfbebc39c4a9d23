"""Probes of everything that a configuration names: each asks one thing, changes nothing, and says how to mend it."""

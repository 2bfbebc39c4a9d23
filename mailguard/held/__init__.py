"""Held mail: kept until its sender has looked again, then sent on once, given back or let go."""

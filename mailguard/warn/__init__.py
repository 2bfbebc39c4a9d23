"""Findings to words: the banner, its suggestion and the notice that carries it."""

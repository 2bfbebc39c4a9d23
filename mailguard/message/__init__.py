"""Bytes to facts: parse once, decode lazily, never raise on hostile mail."""

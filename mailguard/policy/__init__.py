"""Signals to findings and a verdict: which clause, which exception holds, which action."""

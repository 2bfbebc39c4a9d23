"""Tests of who writes to whom."""

"""Tests of the words for the sender."""

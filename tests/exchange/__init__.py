"""Tests of the Exchange scanner."""

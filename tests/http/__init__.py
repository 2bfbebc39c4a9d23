"""Tests of the HTTP hook."""

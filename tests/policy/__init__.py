"""Tests of what a policy makes of what was seen."""

"""A second opinion on a sentence: what a small model, trained on labelled sentences, makes of its words."""

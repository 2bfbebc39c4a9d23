"""Facts to correspondence: roles, lists, audience, hidden recipients, and routes to a person."""

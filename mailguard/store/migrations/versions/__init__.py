"""One file a version, each with the way up from the one before."""

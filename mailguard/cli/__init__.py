"""The command line: argument parsing, files in, text or JSON out."""

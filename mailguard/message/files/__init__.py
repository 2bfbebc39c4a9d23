"""Files that came with a message, to the text that their reader sees: PDF, DOCX, ODT, RTF, and what TNEF wraps up.

Nothing here is bounded by construction in time, so a message with such a file is read by a worker process; what it
may unpack and how many pages are read is bounded by `Limits`. Libraries are imported when the first such file comes.
"""

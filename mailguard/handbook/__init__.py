"""A pack as pages that a Monitoring Officer can read and print: values in, HTML by file name out.

What a page says of a rule is made from the rule itself, so that the pages and the logic cannot part. `site.py` begins.
"""

"""How things are written in British English: numbers, dates, places, names, quotations.

Grammar only: nothing here knows the council or the policy. Every pattern reads in linear time.
"""

"""Reading picture files, outside the pure checks: what they tell, faces counted, words seen.

A stranger's file is decoded only in a process of its own (`worker`), which `asking` starts.
"""

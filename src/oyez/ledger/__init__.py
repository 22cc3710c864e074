"""Append-only evidence: every act, in a form that outsiders can verify."""

"""The interface for programs: everything the commands answer, as the same JSON, for whoever reads."""

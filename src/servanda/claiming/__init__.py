"""Claims: what a text says about the treaties in figures and dates, and whether and when it was true."""

"""The pages, a module each: what is asked of record and law for it, put into plain values for its template."""

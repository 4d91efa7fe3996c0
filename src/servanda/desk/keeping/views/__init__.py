"""The pages of the desk. They read, and hand what is sent to an official act; they write nothing themselves."""

"""Documents people attach: what a file is by its content, whether it is clean, where it is kept, how it is served."""

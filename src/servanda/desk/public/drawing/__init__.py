"""Pictures drawn for pages: light, in the colours of the page by day and night, and without words of one language."""

"""Documents: press releases, speeches, pages and reports as text in which claims can be located.

``read`` gives the document in one file, ``read_all`` those in files, folders and archives, ``from_text`` one made of
a text at hand. Text, Markdown, HTML, DOCX, PDF and messages (EML) are read; a plain text needs no library.
The same bytes always give the same text.
"""

from servanda.documents.document import Document, from_text
from servanda.documents.reading import read, read_all, read_bytes

__all__ = ["Document", "from_text", "read", "read_all", "read_bytes"]

"""Takes the engine out of a page: module_of_page.py PAGE.html MODULE.wasm"""
import base64
import gzip
import pathlib
import re
import sys

page = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
packed = re.search(r'<script type="text/plain" id="engine">([^<]*)</script>', page).group(1)
pathlib.Path(sys.argv[2]).write_bytes(gzip.decompress(base64.b64decode(packed)))

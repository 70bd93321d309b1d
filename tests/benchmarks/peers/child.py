"""One program that makes papers: reads contents, answers the CPU time of each.

`python child.py NAME` with the name of a file beside this one; a line of JSON in, a
line of JSON out.
"""

import base64
import importlib
import json
import sys
import time
from pathlib import Path


def main(name: str) -> None:
    """Answer until nothing more is asked."""
    sys.path.insert(0, str(Path(__file__).parent))
    maker = importlib.import_module(name)
    sys.stdout.write(json.dumps({"said": maker.SAID}) + "\n")
    sys.stdout.flush()
    for line in sys.stdin:
        content = json.loads(line)
        ready = maker.prepared(content)
        started = time.process_time()
        made = maker.paper(ready)
        took = (time.process_time() - started) * 1000
        told = {"ms": took, "pdf": base64.b64encode(made).decode()}
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1])

"""Serves the model file given as first argument until standard input ends; prints its address.

Run by the interpreter of `.venv-live`, which has xllamacpp and nothing else.
"""

from __future__ import annotations

import sys
from importlib import import_module

if __name__ == "__main__":
    xllamacpp = import_module("xllamacpp")
    options = xllamacpp.CommonParams()
    options.model.path = sys.argv[1]
    options.hostnames = ["127.0.0.1"]
    options.port = 0
    options.n_ctx = 4096
    options.n_parallel = 1
    server = xllamacpp.Server(options)
    sys.stdout.write(f"{server.listening_address}\n")
    sys.stdout.flush()
    sys.stdin.read()

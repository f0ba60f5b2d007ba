#!/usr/bin/env python3
"""Run one command and print what it cost as one JSON line (standard library only).

    python3 measure.py COMMAND ARGUMENT...

`wall` is a monotonic clock around the process, in seconds; `cpu` (user + system, seconds) and `peak` (resident memory,
MB) are the kernel's account of the finished child. `status` is its exit status, `said` its last line of output.
"""
import json
import os
import subprocess
import sys
import tempfile
import time

with tempfile.TemporaryFile() as out:
    start = time.monotonic()
    child = subprocess.Popen(sys.argv[1:], stdout=out)
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.monotonic() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    out.seek(0)
    lines = out.read().decode(errors="replace").strip().splitlines()

print(json.dumps({
    "status": child.returncode,
    "wall": round(wall, 4),
    "cpu": round(usage.ru_utime + usage.ru_stime, 3),
    "peak": round(usage.ru_maxrss / 1024),
    "said": lines[-1] if lines else "",
}))

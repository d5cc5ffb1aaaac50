"""Says what machine the figures are from, and reads from the kernel what a process has used."""

import os
import platform
import re
import subprocess
from pathlib import Path


def describe():
    """The machine, the system and the program's commit, for the head of the table."""
    cpu = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    system = re.search(r'PRETTY_NAME="(.*)"', Path("/etc/os-release").read_text())
    memory = re.search(r"MemTotal:\s*(\d+)", Path("/proc/meminfo").read_text())
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True).stdout.strip()
    return {
        "processor": cpu[1] if cpu else platform.machine(), "cores": os.cpu_count(),
        "memory_mib": int(memory[1]) // 1024, "system": system[1] if system else "",
        "kernel": platform.release(), "commit": commit, "load": os.getloadavg()[0],
    }


def cpu_seconds(*pids):
    """The time that all threads of processes have run, in seconds, as the scheduler counts it."""
    total = 0
    for pid in pids:
        for task in Path(f"/proc/{pid}/task").iterdir():
            try:
                total += int((task / "schedstat").read_text().split()[0])
            except FileNotFoundError:
                continue
    return total / 1e9


def memory_mib(pid, field="VmRSS"):
    """Resident memory of a process: now, at its peak with `VmHWM`, its own with `RssAnon`."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(re.search(rf"{field}:\s*(\d+) kB", status)[1]) / 1024


def children(pid):
    """The processes that a process has started."""
    found = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [int(child) for child in found]

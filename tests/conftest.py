"""What all tests share: no test reaches beyond this machine, and each run tries the same generated cases."""

from __future__ import annotations

import pytest
from hypothesis import settings
from pytest_socket import socket_allow_hosts

settings.register_profile("steady", derandomize=True, deadline=None, database=None)
settings.load_profile("steady")


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup() -> None:
    """Hold the socket shut for every host but this one."""
    socket_allow_hosts(["127.0.0.1", "::1", "localhost"], allow_unix_socket=True)

"""What all tests share: no test reaches beyond this machine."""

from __future__ import annotations

import pytest
from pytest_socket import socket_allow_hosts


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup() -> None:
    """Hold the socket shut for every host but this one."""
    socket_allow_hosts(["127.0.0.1", "::1", "localhost"], allow_unix_socket=True)

"""What a person was told is kept is there after the process was killed."""

from __future__ import annotations

import datetime as dt
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.receiver import receiving
from zielbot.bootstrap import Application
from zielbot.settings import Settings, WebhookSettings

_ACCEPTING = """
import sys
from pathlib import Path
from zielbot.bootstrap import Application
from zielbot.settings import Settings

conversing = Application(Settings(data_dir=Path(sys.argv[1]), embedder="hashing")).conversing
while True:
    talk = conversing.open("anna")
    conversing.answer(talk.id, "anna", "Bis zum 30.09.2099 steigere ich den NPS von 32 auf 38 Punkte, indem ich "
        "monatlich mit Kunden spreche, damit weniger Kunden kündigen.")
    print("said", talk.id, flush=True)
    print("kept", conversing.accept(talk.id, "anna").id, flush=True)
"""


_HALFWAY = """
import os, signal, sys
from pathlib import Path
from zielbot.bootstrap import Application
from zielbot.settings import Settings

application = Application(Settings(data_dir=Path(sys.argv[1]), embedder="hashing"))
conversing = application.conversing
talk = conversing.open("anna", conversation_id="c_1")
conversing.answer(talk.id, "anna", "Bis zum 30.09.2099 steigere ich den NPS von 32 auf 38 Punkte, indem ich "
    "monatlich mit Kunden spreche, damit weniger Kunden kündigen.")
store = getattr(application, sys.argv[2])
name = "add" if sys.argv[2] == "agreements" else "save"
write = getattr(store, name)

def write_and_die(document):
    write(document)
    os.kill(os.getpid(), signal.SIGKILL)

setattr(store, name, write_and_die)
conversing.accept(talk.id, "anna")
"""


@pytest.mark.parametrize("written", ["conversations", "agreements"])
def test_killed_between_two_writes_of_accepting_the_goal_can_be_accepted_once_more_and_only_once(
    tmp_path: Path, written: str
) -> None:
    done = subprocess.run([sys.executable, "-c", _HALFWAY, str(tmp_path), written], check=False)
    assert done.returncode == -signal.SIGKILL

    application = Application(Settings(data_dir=tmp_path, embedder="hashing"))
    before = application.agreements.list("anna")
    accepted = [application.conversing.accept("c_1", "anna").id for _ in range(2)]

    assert before == []
    assert [one.id for one in application.agreements.list("anna")] == accepted[:1] == accepted[1:]
    application.close()


_ANNOUNCING = """
import sys
from pathlib import Path
from zielbot.bootstrap import Application
from zielbot.settings import Settings, WebhookSettings

hooks = WebhookSettings(networks=("127.0.0.0/8",))
application = Application(Settings(data_dir=Path(sys.argv[1]), embedder="hashing", webhooks=hooks))
application.webhooks.register("anna", sys.argv[2])
application.courier.start()
while True:
    talk = application.conversing.open("anna")
    application.conversing.answer(talk.id, "anna", "Bis zum 30.09.2099 steigere ich den NPS von 32 auf 38 Punkte, "
        "indem ich monatlich mit Kunden spreche, damit weniger Kunden kündigen.")
    print("kept", application.conversing.accept(talk.id, "anna").id, flush=True)
"""


class _Later:
    """A clock that is ahead, so that what a killed process held is free again."""

    def today(self) -> dt.date:
        return self.now().date()

    def now(self) -> dt.datetime:
        return dt.datetime.now(dt.UTC) + dt.timedelta(minutes=2)


@pytest.mark.parametrize("answer", [204, 500], ids=["receiver answers", "receiver is out of order"])
def test_killed_while_telling_a_webhook_no_message_is_lost(tmp_path: Path, answer: int) -> None:
    with receiving() as receiver:
        receiver.answers = [answer] * 1_000
        command = [sys.executable, "-c", _ANNOUNCING, str(tmp_path), receiver.url]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path.cwd())
        assert process.stdout is not None
        told = [process.stdout.readline().split() for _ in range(5)]
        os.kill(process.pid, signal.SIGKILL)
        told += [line.split() for line in process.stdout if len(line.split()) == 2]
        process.wait()
        process.stdout.close()
        before = len(receiver.got)
        receiver.answers = []
        webhooks = WebhookSettings(networks=("127.0.0.0/8",))
        application = Application(Settings(data_dir=tmp_path, embedder="hashing", webhooks=webhooks), clock=_Later())

        application.delivering.send_all_due()

        agreements = {one.id for one in application.agreements.list("anna")}
        heard = [got.told["data"]["id"] for got in (receiver.got if answer == 204 else receiver.got[before:])]
        assert {name for what, name in told if what == "kept"} <= agreements == set(heard)
        application.close()


@pytest.mark.parametrize("after_s", [0.0, 0.05], ids=["at once", "a moment later"])
def test_killed_while_accepting_every_word_and_every_accepted_goal_is_there(tmp_path: Path, after_s: float) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", _ACCEPTING, str(tmp_path)], stdout=subprocess.PIPE, text=True, cwd=Path.cwd()
    )
    assert process.stdout is not None
    told = [process.stdout.readline().split() for _ in range(5)]
    time.sleep(after_s)
    os.kill(process.pid, signal.SIGKILL)
    told += [line.split() for line in process.stdout if len(line.split()) == 2]
    process.wait()
    process.stdout.close()

    application = Application(Settings(data_dir=tmp_path, embedder="hashing"))
    kept = [name for what, name in told if what == "kept"]
    said = [name for what, name in told if what == "said"]

    assert len(kept) >= 2
    assert {one.id for one in application.agreements.list("anna")} >= set(kept)
    assert all(application.conversations.get(talk, "anna").messages for talk in said)
    assert application.conversing.accept(said[-1], "anna").owner == "anna"
    application.close()

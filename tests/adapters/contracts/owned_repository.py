"""What every repository of things with an owner does (conversations, agreements)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Protocol

import pytest

from zielbot.errors import Conflict, NotFound

NOW = datetime(2027, 1, 15, 8, 30, tzinfo=UTC)


class Owned(Protocol):
    """A thing with an owner."""

    id: str
    owner: str
    version: int

    def model_copy(self, *, update: dict[str, object]) -> Owned: ...


class Repository(Protocol):
    """A repository of such things."""

    def add(self, one: Owned) -> None: ...

    def get(self, one_id: str, owner: str) -> Owned: ...

    def save(self, one: Owned) -> Owned: ...

    def list(self, owner: str) -> list[Owned]: ...

    def delete(self, one_id: str, owner: str) -> None: ...


class OwnedRepositoryContract:
    """Mix in and give the fixtures `repository` and `one` (a thing of anna's that is not kept yet)."""

    def test_what_was_kept_comes_back(self, repository: Repository, one: Owned) -> None:
        repository.add(one)

        assert repository.get(one.id, "anna") == one
        assert list(repository.list("anna")) == [one]

    def test_nobody_else_sees_it(self, repository: Repository, one: Owned) -> None:
        repository.add(one)

        assert list(repository.list("ben")) == []
        for act in (repository.get, repository.delete):
            with pytest.raises(NotFound):
                act(one.id, "ben")

    def test_a_change_has_a_higher_version(self, repository: Repository, one: Owned) -> None:
        repository.add(one)

        kept = repository.save(one)

        assert kept.version == one.version + 1
        assert repository.get(one.id, "anna") == kept

    def test_of_two_changes_of_the_same_version_the_second_is_refused(self, repository: Repository, one: Owned) -> None:
        repository.add(one)
        repository.save(one)

        with pytest.raises(Conflict):
            repository.save(one)

    def test_what_is_not_there_cannot_be_changed(self, repository: Repository, one: Owned) -> None:
        with pytest.raises(NotFound):
            repository.save(one)

    def test_the_newest_comes_first(self, repository: Repository, one: Owned) -> None:
        for day in (2, 9, 5):
            repository.add(one.model_copy(update={"id": f"x{day}", "updated": NOW.replace(day=day)}))

        assert [found.id for found in repository.list("anna")] == ["x9", "x5", "x2"]

    def test_what_was_forgotten_is_gone(self, repository: Repository, one: Owned) -> None:
        repository.add(one)

        repository.delete(one.id, "anna")

        with pytest.raises(NotFound):
            repository.get(one.id, "anna")

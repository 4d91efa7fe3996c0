"""Backups: taken while the desk runs, restored into an empty place alone, verified on both ends."""

from __future__ import annotations

import io
import json
import shutil
import stat
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desk.shipped import Small
from tests.desk.sites import ON_POSTGRESQL, Site

pytestmark = pytest.mark.django_db
SOMEBODY = """
from servanda.desk.people import invitations
from servanda.desk.people.rights import Role
link = invitations.invite("ana@example.org", Role.FOCAL_POINT, state="MOZ").link
invitations.accept(link.rstrip("/").rpartition("/")[2], "Ana", "seven lanterns in the harbour")
from django.conf import settings
(settings.DATA / "documents" / "ab").mkdir(parents=True)
(settings.DATA / "documents" / "ab" / "notice.pdf").write_bytes(b"%PDF-1.7 notice")
"""
WHO = """
from allauth.account.models import EmailAddress
from servanda.desk.people.models import Person
ana = Person.objects.get()
print(ana.email, ana.state, ana.check_password("seven lanterns in the harbour"), EmailAddress.objects.get().user == ana)
"""


@pytest.mark.parametrize("form", [[], ["--portable"]], ids=["its own form", "portable"])
def test_what_was_backed_up_is_there_again(
    site: Site, empty_site: Site, small: Small, form: list[str]
) -> None:
    assert site.python(SOMEBODY).code == 0
    made = site.servanda("desk", "backup", "b.tar.gz", *form)
    assert made.code == 0 and made.out.startswith(f"b.tar.gz: {small.lines} lines,"), made.err
    file = site.folder / "b.tar.gz"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600

    restored = empty_site.servanda("desk", "restore", str(file))
    assert restored.code == 0, restored.err
    assert empty_site.servanda("desk", "verify").out == site.servanda("desk", "verify").out
    assert empty_site.python(WHO).out == "ana@example.org MOZ True True\n"
    assert (empty_site.data / "documents" / "ab" / "notice.pdf").read_bytes() == b"%PDF-1.7 notice"
    # It works on: init brings it up to date, accounts and entries are added after the last.
    assert empty_site.servanda("desk", "init").code == 0
    assert empty_site.servanda("desk", "invite", "bo@example.org", "--role", "editor").code == 0
    assert empty_site.servanda("desk", "check").code in (0, 1)


def test_a_place_that_is_not_empty_is_left_alone(site: Site, new_site: Callable[..., Site]) -> None:
    site.servanda("desk", "backup", "b.tar.gz")
    before = site.servanda("desk", "verify").out
    refused = site.servanda("desk", "restore", "b.tar.gz")
    assert refused.code == 2
    assert "the database is not empty" in refused.err
    assert site.servanda("desk", "verify").out == before
    other = new_site(empty=True)
    (other.data / "documents").mkdir(parents=True)
    (other.data / "documents" / "theirs.pdf").write_text("x")
    refused = other.servanda("desk", "restore", str(site.folder / "b.tar.gz"))
    assert "documents: is not empty" in refused.err


def test_a_backup_replaces_no_file(site: Site) -> None:
    (site.folder / "b.tar.gz").write_text("the only one of last year")
    refused = site.servanda("desk", "backup", "b.tar.gz")
    assert refused.code == 2
    assert (site.folder / "b.tar.gz").read_text() == "the only one of last year"
    assert sorted(path.name for path in site.folder.iterdir()) == ["b.tar.gz", "data"]


def test_a_damaged_backup_is_refused(site: Site, empty_site: Site) -> None:
    site.servanda("desk", "backup", "good.tar.gz")
    good = site.folder / "good.tar.gz"
    whole = good.read_bytes()
    damaged = {
        "cut off": whole[: len(whole) // 2],
        "no backup": b"hello",
        "another archive": _archive({"letter.txt": b"hello"}),
        "a member changed": _changed(whole),
        "a member more": _with_more(whole),
    }
    for name, data in damaged.items():
        file = site.folder / f"{name}.tar.gz"
        file.write_bytes(data)
        refused = empty_site.servanda("desk", "restore", str(file))
        assert refused.code == 2, name
        assert len(refused.err.splitlines()) == 1, refused.err
    assert empty_site.servanda("desk", "restore", str(good)).code == 0


def _archive(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def _members(whole: bytes) -> dict[str, bytes]:
    with tarfile.open(fileobj=io.BytesIO(whole)) as archive:
        return {member.name: archive.extractfile(member).read() for member in archive}  # type: ignore[union-attr]


def _changed(whole: bytes) -> bytes:
    members = _members(whole)
    name = list(members)[1]
    members[name] = members[name][:-1] + b"!"
    return _archive(members)


def _with_more(whole: bytes) -> bytes:
    return _archive({**_members(whole), "../../escaped": b"x"})


def _own_form() -> str:
    if not ON_POSTGRESQL:
        return "sqlite"
    return "postgresql" if shutil.which("pg_dump") else "portable"


def test_what_a_backup_is_can_be_read_from_it(site: Site, small: Small) -> None:
    site.servanda("desk", "backup", "b.tar.gz")
    manifest = json.loads(_members((site.folder / "b.tar.gz").read_bytes())["manifest.json"])
    assert manifest["sequence"] == small.lines
    assert manifest["form"] == (
        "postgresql"
        if ON_POSTGRESQL and shutil.which("pg_dump")
        else "sqlite"
        if not ON_POSTGRESQL
        else "portable"
    )
    assert "secret" not in json.dumps(manifest["sha256"])


@pytest.mark.skipif(not ON_POSTGRESQL, reason="needs a PostgreSQL to move to: run with scripts/postgres")
def test_a_desk_moves_from_sqlite_to_postgresql_and_back(
    empty_site: Site, small: Small, tmp_path: Path
) -> None:
    first = Site(tmp_path / "first", "", {"DATABASE_URL": f"sqlite:///{tmp_path / 'first' / 'desk.sqlite3'}"})
    first.folder.mkdir()
    assert first.servanda("desk", "init", "--record", str(small.folder)).code == 0
    assert first.python(SOMEBODY).code == 0
    assert first.servanda("desk", "backup", "b.tar.gz", "--portable").code == 0
    moved = empty_site.servanda("desk", "restore", str(first.folder / "b.tar.gz"))
    assert moved.code == 0, moved.err
    assert empty_site.servanda("desk", "verify").out == first.servanda("desk", "verify").out
    assert empty_site.python(WHO).out == "ana@example.org MOZ True True\n"
    back = Site(tmp_path / "back", "", {"DATABASE_URL": f"sqlite:///{tmp_path / 'back.sqlite3'}"})
    back.folder.mkdir()
    assert empty_site.servanda("desk", "backup", "b.tar.gz", "--portable").code == 0
    assert back.servanda("desk", "restore", str(empty_site.folder / "b.tar.gz")).code == 0
    assert back.servanda("desk", "verify").out == first.servanda("desk", "verify").out


def test_the_form_of_another_database_is_refused_with_what_to_do(site: Site, empty_site: Site) -> None:
    site.servanda("desk", "backup", "b.tar.gz")
    manifest = _members((site.folder / "b.tar.gz").read_bytes())["manifest.json"]
    other = site.folder / "other.tar.gz"
    wrong, said = (
        ("sqlite", "make a backup with --portable") if ON_POSTGRESQL else ("postgresql", "takes PostgreSQL")
    )
    form = json.loads(manifest)["form"]
    members = _members((site.folder / "b.tar.gz").read_bytes())
    members["manifest.json"] = manifest.replace(f'"{form}"'.encode(), f'"{wrong}"'.encode())
    other.write_bytes(_archive(members))
    refused = empty_site.servanda("desk", "restore", str(other))
    assert refused.code == 2
    assert said in refused.err

"""The details of the goal on the card: each with where it comes from, to be changed in place."""

from __future__ import annotations

from zielbot.assistant.conversation import Status
from zielbot.assistant.events import ConversationAnswer
from zielbot.goals.draft import Slot, SlotName
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.origin import OriginKind
from zielbot.web.markup import button, esc, tag
from zielbot.web.shown import Shown, shown_value
from zielbot.web.texts import PageTexts
from zielbot.wording.slots import LABELS

_BY_SENTENCE = (SlotName.MEANS, SlotName.PURPOSE)
_OF_PERSON = (OriginKind.STATED, OriginKind.ANSWERED)


def slot_rows(answer: ConversationAnswer, kpis: KpiCatalogue, texts: PageTexts, shown: Shown) -> str:
    """All filled slots, and the two a good goal should have where they are empty."""
    settled = answer.status is Status.AGREED
    rows = [_row(name, slot, kpis, texts, shown, settled=settled) for name, slot in answer.draft.filled().items()]
    if not settled:
        rows += [_blank(name, texts, shown) for name in _BY_SENTENCE if answer.draft.slot(name) is None]
    return tag("h3", esc(texts("slots_title"))) + tag("dl", *rows, class_="zb-slots")


def slot_name(name: SlotName) -> str:
    """The name by which the words a slot comes from are pointed at."""
    return f"s-{name.value}"


def _row(
    name: SlotName, slot: Slot[object], kpis: KpiCatalogue, texts: PageTexts, shown: Shown, *, settled: bool
) -> str:
    label, value = LABELS[name].render(texts.language), shown_value(slot, kpis, texts.language)
    new = name in shown.changed
    badge = tag("span", esc(texts("slot_new")), class_="zb-badge") if new else ""
    form = "" if settled else _form(name, label, value, texts, shown)
    return tag(
        "div",
        tag("dt", esc(label)),
        tag("dd", tag("span", esc(value), class_="zb-value"), badge, _origin(name, slot, texts)),
        "" if settled else tag("dd", _pencil(name, label, texts), form),
        class_="zb-slot zb-new" if new else "zb-slot",
        data_marks=slot_name(name),
    )


def _blank(name: SlotName, texts: PageTexts, shown: Shown) -> str:
    label = LABELS[name].render(texts.language)
    return tag(
        "div",
        tag("dt", esc(label)),
        tag("dd", tag("span", esc(texts("slot_blank")), class_="zb-note")),
        tag("dd", _pencil(name, label, texts), _form(name, label, "", texts, shown)),
        class_="zb-slot",
    )


def _origin(name: SlotName, slot: Slot[object], texts: PageTexts) -> str:
    origin = slot.origin
    said = texts(f"origin_{origin.kind.value}")
    if origin.kind in _OF_PERSON and origin.message is not None:
        return button(said, "see", slot_name(name), kind="zb-origin zb-link", title=texts("origin_see"))
    return tag("span", esc(said), class_="zb-origin")


def _pencil(name: SlotName, label: str, texts: PageTexts) -> str:
    said = texts("edit", slot=label)
    return button("✎", "edit", kind="zb-icon", aria_label=said, title=said, data_key=f"edit-{name.value}")


def _form(name: SlotName, label: str, value: str, texts: PageTexts, shown: Shown) -> str:
    refused = shown.refused is name
    trouble = f"zb-trouble-{name.value}"
    field = (
        f'<input type="text" value="{esc(shown.tried if refused else value)}" aria-label="{esc(label)}" '
        f'maxlength="2000" data-key="input-{name.value}"'
        + (f' aria-invalid="true" aria-describedby="{trouble}"' if refused else "")
        + ">"
    )
    note = tag("p", esc(shown.trouble), class_="zb-trouble", id=trouble, role="alert") if refused else ""
    return tag(
        "div",
        field,
        button(texts("save"), "save", kind="zb-btn zb-btn-main"),
        button(texts("cancel"), "cancel"),
        note,
        class_="zb-edit",
        data_slot=name.value,
        hidden=not refused,
    )

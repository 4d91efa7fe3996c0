"""What keeps people out of a page, as axe sees it in a browser: contrast, names, roles, order.

axe takes its time over every element, and of the two hundred rows of a page most differ in their data alone. It is
shown the first two of what is built the same way within one parent: the same elements with the same classes, the same
of them empty. A row stays while anything in it is new to its column. An id given twice is looked for in the whole page.
"""

from __future__ import annotations

from typing import Any

_PUT_ASIDE = """() => {
    const told = /^(class|role|type|lang|dir|fill|stroke|scope)$/;
    const whole = 'section, nav, aside, form, fieldset, head, script, style';
    const own = found => [found.tagName, ...[...found.attributes].map(
        one => told.test(one.name) ? `${one.name}=${one.value}` : `${one.name}:${one.value !== ''}`)].join(' ');
    const shape = found => own(found) + [...found.childNodes]
        .map(one => one.nodeType === 1 ? `(${shape(one)})` : one.nodeType === 3 && one.data.trim() ? '(text)' : '')
        .filter((one, at, all) => one && one !== all[at - 1]).join('');
    const parts = child => child.tagName === 'TR'
        ? [...child.cells].map((cell, column) => `${own(child)} ${column}: ${shape(cell)}`) : [shape(child)];
    const aside = [];
    for (const parent of document.body.querySelectorAll('*')) {
        if (!parent.isConnected || parent.children.length < 3) continue;
        const seen = new Map();
        for (const child of [...parent.children]) {
            if (child.matches(whole)) continue;
            const times = parts(child).map(part => {
                seen.set(part, (seen.get(part) || 0) + 1);
                return seen.get(part);
            });
            if (Math.min(...times) <= 2 || child.selected || child.contains(document.activeElement)) continue;
            const place = document.createComment('');
            child.replaceWith(place);
            aside.push([place, child]);
        }
    }
    window.putBack = () => { for (const [place, child] of aside.reverse()) place.replaceWith(child); };
}"""
_IDS_GIVEN_TWICE = """() => {
    const ids = [...document.querySelectorAll('[id]')].map(found => found.id);
    return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}"""


def faults(page: Any) -> list[tuple[str, str]]:
    """Each fault by the name axe has for it, with the beginning of the element it is in; the page stays as it was."""
    from axe_playwright_python.sync_playwright import Axe

    twice = [("duplicate-id", str(name)) for name in page.evaluate(_IDS_GIVEN_TWICE)]
    page.evaluate(_PUT_ASIDE)
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response
    page.evaluate("window.putBack()")
    return twice + [
        (fault["id"], node["html"][:160]) for fault in found["violations"] for node in fault["nodes"]
    ]

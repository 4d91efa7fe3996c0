"""The dress of an annotated copy: one style sheet, no script, nothing fetched."""

from __future__ import annotations

STYLE = """
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1d1d1b; --quiet: #5a5852; --line: #d9d5cb; --card: #ffffff; --link: #0b4f7d;
  --contradicted: #9c1c1c; --contradicted-wash: #fbe0dc;
  --supported: #1d5e31; --supported-wash: #dff0df;
  --unverifiable: #6d4d00; --unverifiable-wash: #f8ecc8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171816; --ink: #e9e7e1; --quiet: #aaa79e; --line: #3c3d39; --card: #222320; --link: #8cc4ee;
    --contradicted: #ff9d92; --contradicted-wash: #4b201d;
    --supported: #93d6a2; --supported-wash: #1e3a26;
    --unverifiable: #ecc96a; --unverifiable-wash: #40330f;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); }
body {
  margin: 0 auto; padding: 2rem 1.25rem 6rem; max-width: 46rem;
  font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "DejaVu Serif", serif;
  overflow-wrap: anywhere;
}
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .3rem; text-wrap: balance; }
h2 { font-size: 1.1rem; margin: 0 0 .5rem; }
h3 { font-size: 1rem; margin: 1rem 0 .2rem; }
a { color: var(--link); }
.meta, .legend { color: var(--quiet); font-size: .9rem; margin: 0 0 1rem; }
.box, .card, .ref, .legend {
  font-family: "Source Sans 3", "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif;
}
.box {
  border: 1px solid var(--line); border-radius: .5rem; background: var(--card);
  padding: 1rem 1.15rem; margin: 0 0 1.5rem; font-size: .92rem; line-height: 1.5;
}
.box p { margin: .2rem 0 .5rem; }
.box > :last-child { margin-bottom: 0; }
.box ul { list-style: none; margin: 0; padding: 0; }
.box li { position: relative; margin: .35rem 0; padding-left: 1.7rem; }
.box li .word::before { position: absolute; left: 0; }
.box li span:last-child { display: block; }
.word { font-weight: 700; color: var(--tone); }
.word::before { display: inline-block; width: 1.35rem; text-align: center; }
.contradicted .word::before { content: "✗"; content: "✗" / ""; }
.supported .word::before { content: "✓"; content: "✓" / ""; }
.unverifiable .word::before { content: "?"; content: "?" / ""; }
.contradicted { --tone: var(--contradicted); --wash: var(--contradicted-wash); }
.supported { --tone: var(--supported); --wash: var(--supported-wash); }
.unverifiable { --tone: var(--unverifiable); --wash: var(--unverifiable-wash); }
.copy p { margin: 0 0 1em; white-space: pre-wrap; unicode-bidi: plaintext; }
mark, .mark {
  background: var(--wash); color: inherit; padding: .1em 0; border-radius: .15em;
  text-decoration: underline; text-decoration-color: var(--tone);
  text-decoration-thickness: 2px; text-underline-offset: .2em; text-decoration-skip-ink: none;
}
mark.contradicted, .mark.contradicted { text-decoration-style: wavy; text-decoration-thickness: 1.5px; }
mark.unverifiable, .mark.unverifiable { text-decoration-style: dashed; }
mark.several { box-shadow: 0 -2px 0 var(--tone); }
.legend .mark { color: var(--ink); }
mark label { cursor: pointer; }
mark, .copy span { scroll-margin-top: 4rem; }
mark:target, span:target + mark, span:target + .missed { outline: 2px solid var(--link); outline-offset: 2px; }
.missed { text-decoration: underline dotted var(--quiet) 1.5px; text-underline-offset: .25em; }
.ref {
  font-size: .72rem; line-height: 1.25; font-weight: 700; color: var(--tone); background: var(--card);
  border: 1px solid var(--tone); border-radius: .7rem; padding: .05rem .38rem; margin: 0 .1rem 0 .2rem;
  min-width: 1.6rem; vertical-align: .18em; cursor: pointer; white-space: nowrap;
}
.ref:hover, .ref:focus { background: var(--wash); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.card {
  color: var(--ink); background: var(--card); border: 1px solid var(--line); border-top: 4px solid var(--tone);
  border-radius: .5rem; box-shadow: 0 .6rem 2rem rgb(0 0 0 / .28);
  padding: .9rem 1.1rem 1rem; font-size: .92rem; line-height: 1.5;
  width: min(34rem, 100vw - 2rem); max-height: min(70vh, 44rem); overflow: auto;
}
.card h3 { font-size: 1rem; margin: 0 2.2rem .4rem 0; }
.card p, .card dl { margin: .45rem 0; }
.card dt { color: var(--quiet); font-size: .82rem; margin-top: .5rem; }
.card dd { margin: 0; }
.card ul { list-style: none; margin: 0; padding: 0; }
.card li { margin: .15rem 0; }
.sources a { display: inline-block; }
.figures li { padding-left: 2.4rem; text-indent: -2.4rem; }
.figures b { display: inline-block; min-width: 2.4rem; text-indent: 0; }
.card i { color: var(--quiet); }
.card .right {
  margin: .6rem 0; padding: .5rem .7rem; border-radius: .35rem; background: var(--wash); font-size: 1.02rem;
}
.card blockquote { margin: .3rem 0 .6rem; padding-left: .7rem; border-left: 3px solid var(--tone); }
.close {
  float: right; font: inherit; font-size: 1.4rem; line-height: .8; color: var(--quiet); background: none;
  border: 1px solid transparent; border-radius: .3rem; padding: .3rem .5rem; cursor: pointer;
}
.close:hover { color: var(--ink); border-color: var(--line); }
/* Beside the claim it explains, on the side with more room, and never over it. */
@supports (position-area: block-end) {
  .card:popover-open {
    position-area: block-end span-all; position-try: most-block-size flip-block;
    margin: .4rem 1rem; width: min(34rem, 100% - 2rem); max-height: min(44rem, 100% - .8rem);
  }
}
@supports selector(:popover-open) { .notes > h2 { display: none; } }
footer { color: var(--quiet); font-size: .85rem; border-top: 1px solid var(--line); padding-top: .8rem; }
article + article { border-top: 3px double var(--line); margin-top: 3rem; padding-top: 2rem; }
@media (prefers-reduced-motion: no-preference) {
  html { scroll-behavior: smooth; }
  .card:popover-open { animation: appear .12s ease-out; }
  @keyframes appear { from { opacity: 0; translate: 0 .3rem; } }
}
@media (forced-colors: active) {
  mark { background: Canvas; color: CanvasText; }
  .ref, .card { border-color: CanvasText; }
}
@media print {
  :root {
    color-scheme: light; --paper: #fff; --ink: #000; --quiet: #333; --line: #999; --card: #fff; --link: #000;
    --contradicted: #000; --supported: #000; --unverifiable: #000;
    --contradicted-wash: none; --supported-wash: none; --unverifiable-wash: none;
  }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.45; }
  .box { break-inside: avoid; }
  .box li span:last-child { display: inline; }
  .box li span:last-child::before { content: "→ "; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .ref {
    border: 0; background: none; padding: 0; margin: 0 0 0 .1rem; min-width: 0;
    font-size: 7.5pt; vertical-align: super;
  }
  .close { display: none; }
  .notes > h2 { display: block !important; break-after: avoid; margin-top: 1.5rem; }
  .card, .card:popover-open {
    display: block !important; position: static; inset: auto; width: auto; max-height: none; overflow: visible;
    margin: 0 0 .8rem; padding: .5rem 0 0; border: 0; border-top: 1px solid #999; border-radius: 0; box-shadow: none;
    font-size: 9pt;
  }
  .card h3, .card blockquote { break-after: avoid; }
  .card .right { padding: 0; }
  .card dl { display: grid; grid-template-columns: 6.5rem 1fr; gap: .15rem .8rem; }
  .card dt { margin: 0; font-size: inherit; }
  a { text-decoration: none; }
  .card a[href]::after { content: " <" attr(href) ">"; }
  .legend { font-size: 8.5pt; }
  .hint { display: none; }
}
"""

/** How a dossier looks, on a screen and on paper. */
export const DOSSIER_STYLE = `
:root { color-scheme: light; }
body { max-width: 46rem; margin: 2.5rem auto; padding: 0 1.2rem; background: #fff; color: #1c1b19;
  font: 400 15px/1.5 Charter, Georgia, 'Noto Serif', 'DejaVu Serif', serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 .4rem; font-size: 1.8rem; line-height: 1.2; }
h2 { margin: 2rem 0 .2rem; font-size: 1.2rem; line-height: 1.3; }
h2 em { font-weight: 400; }
h3 { margin: .9rem 0 .1rem; font: 600 13.5px/1.4 'Noto Sans', 'DejaVu Sans', sans-serif; }
p { margin: .2rem 0; }
ul, ol { margin: .2rem 0; padding-left: 1.3rem; }
li { margin: .35rem 0; }
small, .notes, footer, .absent, .mark { color: #57534b; font: 400 12px/1.45 'Noto Sans', 'DejaVu Sans', sans-serif; }
code { font-size: .92em; }
a { color: #16508f; }
.mark { margin: 0; letter-spacing: .04em; }
.dissent, .relation-disputed .status strong, .relation-denied .status strong { color: #b3200e; }
.answer { padding: .1rem 1rem .6rem; border: 1px solid #8d877a; }
.answer h2 { margin-top: .6rem; }
.relation, .sources { border-top: 2px solid #1c1b19; margin-top: 1.6rem; }
.relation h2, .sources h2 { margin-top: .6rem; }
footer { margin-top: 2rem; padding-top: .5rem; border-top: 1px solid #8d877a; }
@page { margin: 18mm 16mm; }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; }
  h2, h3 { break-after: avoid; }
  li { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;

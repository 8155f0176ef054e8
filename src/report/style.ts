import { darkPalette, lightPalette } from '../charts/palette.ts';
import { declarations } from './tokens.ts';

/** The one style sheet of a report. `font` is a data URL of the type it is set in. */
export const styleSheet = (font: string): string => `
@font-face{font-family:"Source Sans 3 Variable";src:url(${font}) format("woff2");font-weight:200 900;font-display:block}
:root{color-scheme:light dark;${declarations(lightPalette)};--link:#00558a;--card:#f5f2ec}
@media (prefers-color-scheme:dark){:root{${declarations(darkPalette)};--link:#7cc4f2;--card:#202327}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:400 16px/1.5 "Source Sans 3 Variable",Seravek,"Gill Sans Nova",Ubuntu,Calibri,"DejaVu Sans",sans-serif;font-variant-numeric:tabular-nums lining-nums}
.page{max-width:44rem;margin:0 auto;padding:24px 0 64px}
.top{max-width:44rem;margin:0 auto;padding:16px 0 0;border:0;display:flex;justify-content:flex-end;gap:4px;align-items:center}
.top legend,.top input{position:absolute;opacity:0;width:1px;height:1px;overflow:hidden}
.top label{padding:8px 12px;min-height:44px;display:inline-flex;align-items:center;border-radius:4px;color:var(--link);cursor:pointer}
.top input:checked+label{color:var(--ink);font-weight:600;box-shadow:inset 0 -2px 0 var(--current)}
.top input:focus-visible+label,a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--current);outline-offset:2px}
body:has(#choose-en:checked) .page:lang(id),body:has(#choose-id:checked) .page:lang(en){display:none}
.eyebrow{margin:0 0 8px;color:var(--quiet)}
h1{font-size:40px;line-height:1.15;font-weight:650;letter-spacing:-.01em;margin:0 0 16px;text-wrap:balance}
h2{font-size:28px;line-height:1.2;font-weight:650;margin:64px 0 16px;padding-top:16px;border-top:2px solid var(--ink)}
h3{font-size:20px;line-height:1.3;font-weight:650;margin:32px 0 4px;text-wrap:pretty}
h4,h5{font-size:16px;line-height:1.4;font-weight:650;margin:16px 0 0}
.glance{margin:24px 0 0}
.glance table{font-size:16px}
.glance td,.glance tbody th{padding-top:8px;padding-bottom:8px}
.glance tbody th{font-weight:600}
p{margin:0 0 12px;max-width:70ch;text-wrap:pretty}
.subtitle{color:var(--quiet);margin:0 0 8px;max-width:none;text-wrap:pretty}
.source{color:var(--quiet);font-size:14px}
figure{margin:0}
.figure{margin:0 0 32px}
svg{display:block;width:100%;height:auto;overflow:visible;margin:8px 0}
svg text{font-family:inherit}
.panel{max-width:27rem}
.narrow{display:none;max-width:27rem}
.panels{display:grid;grid-template-columns:repeat(auto-fill,minmax(300px,1fr));gap:16px 24px}
@media (min-width:72rem){.panels{--span:68rem;width:var(--span);margin-inline:calc((100% - var(--span))/2)}}
figcaption p{margin:0 0 4px;max-width:none;text-wrap:pretty}
details{margin:8px 0}
summary{cursor:pointer;padding:8px 0;min-height:44px;color:var(--link);font-weight:600}
.scroll{overflow-x:auto;margin:0 0 16px}
table{border-collapse:collapse;width:100%;font-size:14px;line-height:1.4}
caption{text-align:left;color:var(--quiet);padding:0 0 8px}
th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-bottom:1px solid var(--grid)}
th:last-child,td:last-child{padding-right:0}
thead th{border-bottom:1px solid var(--hairline);font-weight:600;vertical-align:bottom}
tbody th{font-weight:400}
.number{text-align:right;white-space:nowrap}
thead .number{white-space:normal}
a{color:var(--link)}
dl{margin:0}
.made div,.sources div{display:grid;grid-template-columns:11rem 1fr;gap:16px;padding:6px 0;border-bottom:1px solid var(--grid)}
.sources div{grid-template-columns:3rem 1fr;font-size:14px}
.sources div:target{background:var(--card)}
dt{font-weight:600}
dd{margin:0;overflow-wrap:anywhere}
code{font:14px/1.5 ui-monospace,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
.limits li{max-width:70ch;margin:0 0 8px}
@media (max-width:47rem){.page,.top{padding-left:16px;padding-right:16px}}
@media (max-width:37rem){h1{font-size:28px}h2{font-size:24px;margin-top:48px}.glance table{font-size:14px}.glance tr>:nth-child(3){display:none}.glance th,.glance td{padding-right:8px}.wide{display:none}.narrow{display:block}.made div{grid-template-columns:1fr;gap:0}}
@page{size:A4;margin:16mm}
@media print{
:root{${declarations(lightPalette)};--link:#1b1b19;--paper:#fff}
body{font-size:10.5pt}
.top,details:not([open]){display:none}
.page{padding:0;max-width:none}
h1{font-size:24pt}h2{font-size:16pt;margin-top:24pt;break-after:avoid}h3{font-size:12pt;break-after:avoid}
.figure,.panels figure,tr{break-inside:avoid}
.wide{display:block}.narrow{display:none}
svg{max-width:140mm}
.scroll{overflow:visible}
a{text-decoration:none}
}
`;

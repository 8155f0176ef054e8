import { sha256 } from '../ensemble/digest.ts';
import { aboutReport, languageSwitch, limits, sectionName, severalScenarios } from '../messages/report.ts';
import type { Language } from '../messages/text.ts';
import type { ReportContent } from './content.ts';
import { heading } from './figure.ts';
import { headlineOf } from './headline.ts';
import { type Html, html, markup } from './html.ts';
import { whole } from './result.ts';
import { type Analysed, analyse, scenarioPart } from './scenario-part.ts';
import { madeSection } from './sections/made.ts';
import { styleSheet } from './style.ts';
import { createWriting, type Writing } from './writing.ts';

const languages = [
  { language: 'en', name: 'English' },
  { language: 'id', name: 'Bahasa Indonesia' },
] as const;

/**
 * Writes a report as one HTML page that needs nothing else: no script, no connection, type and colours within. Both languages are in
 * it; a pair of radio buttons shows one. The page forbids itself everything but its own style sheet.
 *
 * ```
 * content ─ analyse ─→ drivers ─┐
 *                               ├ sections/, once a language ─ html.ts ─→ parts ─┐
 *                               └ charts/ ─ svg.ts ─→ pictures ──────────────────┴→ page
 * ```
 *
 * `language` is the one that shows first, `font` a data URL of the type it is set in.
 */
export const reportPage = async (content: ReportContent, language: Language, font: string): Promise<string> => {
  const style = styleSheet(font);
  const analysed = content.scenarios.map(analyse);
  const parts = await Promise.all(languages.map((each) => languagePart(content, analysed, each.language)));
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${await base64Sha256(style)}'`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const title = content.scenarios.map(({ document }) => document.title[language]).join(', ');
  return html`${markup('<!doctype html>')}
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Kembar</title>
<link rel="icon" href="data:,">
<style>${markup(style)}</style>
</head>
<body>
<fieldset class="top"><legend>${aboutLanguages(language)}</legend>${languages.map(
    (each) => html`
<input type="radio" name="language" id="choose-${each.language}"${
      each.language === language ? markup(' checked') : null
    }><label for="choose-${each.language}" lang="${each.language}">${each.name}</label>`,
  )}
</fieldset>
<main>
${parts}</main>
</body>
</html>
`.html;
};

const aboutLanguages = (language: Language): string => languageSwitch()[language];

const languagePart = async (
  content: ReportContent,
  analysed: readonly Analysed[],
  language: Language,
): Promise<Html> => {
  const single = analysed.length === 1 ? analysed[0] : undefined;
  const writing = createWriting(language, 2, 'all');
  const { say } = writing;
  const titles = {
    en: analysed.map(({ result }) => result.document.title.en).join(', '),
    id: analysed.map(({ result }) => result.document.title.id).join(', '),
  };
  const title = single === undefined ? severalScenarios(whole(analysed.length)) : headlineOf(single.result);
  const bodies =
    single === undefined
      ? await Promise.all(analysed.map((each, k) => namedPart(each, content, createWriting(language, 3, String(k)))))
      : [await scenarioPart(single, content, createWriting(language, 2, '0'))];
  return html`<article class="page" lang="${language}">
<header><p class="eyebrow">${say(aboutReport(titles))}</p>
${heading(1, say(title))}</header>
${bodies}
<section>${heading(2, say(sectionName('made')))}
${madeSection(content, writing)}</section>
<section>${heading(2, say(sectionName('limits')))}
<ul class="limits">${limits().map((text) => html`<li>${say(text)}</li>`)}</ul></section>
</article>
`;
};

const namedPart = async (analysed: Analysed, content: ReportContent, writing: Writing): Promise<Html> =>
  html`${heading(2, `${writing.say(analysed.result.document.title)}: ${writing.say(headlineOf(analysed.result))}`)}
${await scenarioPart(analysed, content, writing)}`;

/** The hash of a text as a content security policy names it. */
const base64Sha256 = async (text: string): Promise<string> => {
  const hex = await sha256(new TextEncoder().encode(text));
  const bytes = (hex.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  return btoa(bytes.join(''));
};

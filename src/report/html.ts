/** Markup that is safe to put on a page: everything that came from elsewhere has been escaped. Only `html` and `markup` make it. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | null | readonly Part[];

/** Writes markup; what is put into it is escaped unless it is markup itself. Attributes must stand in double quotes. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: strings.reduce((text, string, k) => text + partText(parts[k - 1] ?? null) + string),
});

/** Takes a text as markup: only for what this project has written itself. */
export const markup = (trusted: string): Html => ({ html: trusted });

/** A text in which nothing is markup any more, in content and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => escapes[letter as keyof typeof escapes]);

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' } as const;

const partText = (part: Part): string => {
  if (part === null) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  if ('html' in part) return part.html;
  return part.map(partText).join('');
};

/** Where a scalar stands in the text of its document, and how it is written. */
export interface ScalarSource {
  readonly start: number;
  readonly end: number;
  /** The name the `yaml` package gives to the style: `PLAIN`, `QUOTE_DOUBLE`, `BLOCK_FOLDED`, … */
  readonly style: string;
}

/**
 * The offset in the document of a character of a scalar's value. Folding and indentation only change white space, and quoting
 * only adds escapes, so the n-th visible character of the value is the n-th visible one of the source. White space counts as
 * standing right behind the visible character before it.
 *
 * @param offset UTF-16 units from the start of the value; its length stands for the end.
 */
export function sourceOffset(text: string, scalar: ScalarSource, value: string, offset: number): number {
  let before = countVisible(value.slice(0, offset));
  const wanted = offset < value.length && countVisible(value.charAt(offset)) === 1;
  const body = bodyStart(text, scalar);
  let behind = body;
  for (let at = body; at < scalar.end; ) {
    const unit = readUnit(text, at, scalar.style);
    if (wanted ? before < unit.visible : before === 0) return wanted ? at : behind;
    before -= unit.visible;
    at += unit.length;
    if (unit.visible > 0) behind = at;
  }
  return behind;
}

/** Quotes and the header of a block (`|-  # comment`) come before the body. */
function bodyStart(text: string, { start, end, style }: ScalarSource): number {
  if (style.startsWith('QUOTE')) return start + 1;
  if (!style.startsWith('BLOCK')) return start;
  const newLine = text.indexOf('\n', start);
  return newLine === -1 ? end : newLine + 1;
}

/** How much of the source belongs together, and how many visible UTF-16 units of the value it stands for. */
interface Unit {
  readonly length: number;
  readonly visible: number;
}

function readUnit(text: string, at: number, style: string): Unit {
  const character = text.charAt(at);
  if (style === 'QUOTE_SINGLE' && character === "'") return { length: 2, visible: 1 };
  if (style === 'QUOTE_DOUBLE' && character === '\\') return readEscape(text, at);
  return { length: 1, visible: countVisible(character) };
}

function readEscape(text: string, at: number): Unit {
  const digits = { x: 2, u: 4, U: 8 }[text.charAt(at + 1)];
  if (digits === undefined) {
    return { length: 2, visible: /[ \tnrt\r\n]/.test(text.charAt(at + 1)) ? 0 : 1 };
  }
  const code = Number.parseInt(text.slice(at + 2, at + 2 + digits), 16);
  const white = code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
  return { length: 2 + digits, visible: white ? 0 : code > 0xffff ? 2 : 1 };
}

function countVisible(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) if (!' \t\r\n'.includes(text.charAt(index))) count++;
  return count;
}

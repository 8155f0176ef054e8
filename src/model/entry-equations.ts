import type { ModelSection } from './document.ts';
import type { OrphanEquation } from './loaded.ts';

/** The equations in an entry that may be of any shape. */
export function equationsIn(section: ModelSection, name: string, entry: unknown): OrphanEquation[] {
  const path = [section, name];
  switch (section) {
    case 'stocks':
      return equationAt(entry, 'initial', path);
    case 'flows':
    case 'auxiliaries':
      return equationAt(entry, 'equation', path);
    case 'jumps':
      return [...equationAt(entry, 'when', path), ...equationsAt(entry, 'set', path)];
    case 'events': {
      const sides = part(entry, 'sides');
      return Object.keys(asRecord(sides)).flatMap((side) => {
        const effect = part(sides, side);
        const at = [...path, 'sides', side];
        return [...equationsAt(effect, 'set', at), ...equationsAt(effect, 'during', at)];
      });
    }
    default:
      return [];
  }
}

function equationsAt(value: unknown, key: string, path: readonly string[]): OrphanEquation[] {
  const assignments = part(value, key);
  return Object.keys(asRecord(assignments)).flatMap((target) => equationAt(assignments, target, [...path, key]));
}

function equationAt(value: unknown, key: string, path: readonly string[]): OrphanEquation[] {
  const equation = part(value, key);
  const readable = typeof equation === 'string' ? equation.trim() !== '' : Number.isFinite(equation);
  return readable ? [{ path: [...path, key], equation: equation as string | number }] : [];
}

function part(value: unknown, key: string): unknown {
  return asRecord(value)[key];
}

/** The value if it has keys, or something that has none. */
function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  const keyed = typeof value === 'object' && value !== null && !Array.isArray(value);
  return keyed ? (value as Readonly<Record<string, unknown>>) : Object.create(null);
}

import { cutNotInLoop, linkMissing } from '../messages/loops.ts';
import type { Remark } from '../messages/remark.ts';
import type { ModelDocument } from '../model/document.ts';
import type { DocumentPath } from '../model/loaded.ts';

/**
 * Checks that each variable of a loop uses the one before it, the first the last, and that what cuts the loop stands in one of
 * its links, or in a run constant that does. `uses` is what `influences` found; what is missing there is not held against
 * the loop.
 */
export function checkLoops(
  document: ModelDocument,
  uses: ReadonlyMap<string, ReadonlySet<string>>,
  report: (path: DocumentPath, remark: Remark) => void,
): void {
  for (const [id, { path, cut }] of Object.entries(document.loops)) {
    path.forEach((to, index) => {
      const from = path.at(index - 1)!;
      const used = uses.get(to);
      if (used === undefined || used.has(from)) return;
      const between = [...used].find((name) => uses.get(name)?.has(from));
      report(['loops', id, 'path', index], linkMissing(from, to, between));
    });
    // A loop with a variable that could not be read may be cut there.
    if (path.some((name) => !uses.has(name))) continue;
    const inLinks = new Set(path.flatMap((name) => [...uses.get(name)!]));
    for (const name of inLinks) {
      if (isRunConstant(name, document, uses)) for (const used of uses.get(name)!) inLinks.add(used);
    }
    for (const parameter of Object.keys(cut ?? {})) {
      if (!inLinks.has(parameter)) report(['loops', id, 'cut', parameter], cutNotInLoop(parameter, path));
    }
  }
}

/** True for an auxiliary that is made of parameters, traits and other run constants only. */
function isRunConstant(
  name: string,
  document: ModelDocument,
  uses: ReadonlyMap<string, ReadonlySet<string>>,
  visited: ReadonlySet<string> = new Set(),
): boolean {
  if (document.parameters[name] !== undefined || document.traits[name] !== undefined) return uses.has(name);
  if (document.auxiliaries[name] === undefined || visited.has(name)) return false;
  const used = uses.get(name);
  const seen = new Set([...visited, name]);
  return (
    used !== undefined &&
    [...used].every(
      (other) =>
        document.parameters[other] !== undefined ||
        document.traits[other] !== undefined ||
        isRunConstant(other, document, uses, seen),
    )
  );
}

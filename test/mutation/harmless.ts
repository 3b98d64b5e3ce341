import type { Mutant } from "./mutants.ts";

/** A change by its file and its lines, as it stands on the list. */
export type Change = Pick<Mutant, "file" | "before" | "after">;

/**
 * The mutants that `docs/mutation.md` lists as harmless: below the name of their file and the reason, as pairs
 * of lines in a `diff`. Throws where a line of a diff has no other.
 */
export function readHarmless(markdown: string): Change[] {
  const found: Change[] = [];
  let file = "";
  let isDiff = false;
  let before: string | undefined;
  for (const line of markdown.split("\n")) {
    const [, heading] = /^## `(.+)`$/u.exec(line) ?? [];
    if (heading !== undefined) file = heading;
    if (line.startsWith("```")) isDiff = line === "```diff";
    if (!isDiff || line.startsWith("```")) continue;
    const text = line.slice(2);
    if (line.startsWith("- ") && before === undefined) before = text;
    else if (line.startsWith("+ ") && before !== undefined) {
      found.push({ file, before, after: text });
      before = undefined;
    } else throw new TypeError(`docs/mutation.md: ${line} is no half of a pair of - and +`);
  }
  return found;
}

/** Survivors that are not on the list, and entries of the list that no mutant survives by. */
export function compare(
  survivors: readonly Mutant[],
  harmless: readonly Change[],
): { readonly unlisted: readonly Mutant[]; readonly stale: readonly Change[] } {
  const left = [...harmless];
  const unlisted = survivors.filter((mutant) => {
    const at = left.findIndex((one) => isSame(one, mutant));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { unlisted, stale: left };
}

function isSame(one: Change, other: Change): boolean {
  return one.file === other.file && one.before === other.before && one.after === other.after;
}

import type { CatalogueEntry } from "./catalogue/phrases.ts";
import { type Negated, negationsOf } from "./negations.ts";

/** A phrase of the catalogue where a scope has it. */
interface Place {
  readonly entry: CatalogueEntry;
  readonly from: number;
  readonly to: number;
}

const CLAUSE_ENDS = new Set([",", ";", "。"]);

/**
 * The entries of the catalogue that a folded scope names, in its order. Where phrases overlap the longest wins, so
 * that 餐饮管理 is not catering; what is named only to be left out is not named.
 */
export function findPhrases(
  text: string,
  entries: readonly CatalogueEntry[],
): readonly CatalogueEntry[] {
  const all = entries.flatMap((entry) => placesOf(text, entry));
  if (all.length === 0) return [];
  const negated = negationsOf(text);
  const places = all.filter((place) => hasItsWord(text, place, negated));
  return longestFirst(places)
    .filter(({ from }) => negated[from] !== true && text[from - 1] !== "非")
    .toSorted((left, right) => left.from - right.from)
    .map(({ entry }) => entry);
}

function placesOf(text: string, entry: CatalogueEntry): Place[] {
  const { phrase } = entry;
  const places: Place[] = [];
  for (let from = text.indexOf(phrase); from !== -1; from = text.indexOf(phrase, from + 1))
    places.push({ entry, from, to: from + phrase.length });
  return places;
}

/** Whether one of the words that a phrase asks for stands in its clause, and is not left out there. */
function hasItsWord(text: string, { entry, from, to }: Place, negated: Negated): boolean {
  if (entry.with.length === 0) return true;
  const [begin, end] = clauseAround(text, from, to);
  return entry.with.some((word) => {
    for (let at = text.indexOf(word, begin); at !== -1 && at < end; at = text.indexOf(word, at + 1))
      if (negated[at] !== true) return true;
    return false;
  });
}

/** Commas within brackets end no clause. */
function clauseAround(text: string, from: number, to: number): readonly [number, number] {
  let depth = 0;
  let begin = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (character === "(") depth += 1;
    else if (character === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0 && CLAUSE_ENDS.has(character)) {
      if (at >= to) return [begin, at];
      if (at < from) begin = at + 1;
    }
  }
  return [begin, text.length];
}

/** What is left when each place yields to a longer one that it overlaps, and of equal ones to the first. */
function longestFirst(places: readonly Place[]): readonly Place[] {
  const kept: Place[] = [];
  for (const place of places.toSorted(
    (left, right) => right.to - right.from - (left.to - left.from) || left.from - right.from,
  ))
    if (kept.every(({ from, to }) => place.to <= from || to <= place.from)) kept.push(place);
  return kept;
}

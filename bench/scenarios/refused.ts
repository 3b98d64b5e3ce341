/** An operation that is made to cost much, and has to be refused before it does. */
export interface Refused {
  readonly title: string;
  query(turn: number): string;
}

const ALIASES = 10_000;
const DEPTH = 2_000;
const FRAGMENTS = 40;

/** Each spreads the next one twice, so that the last is met a million million times. */
function fanOut(turn: number): string {
  const fragments = Array.from(
    { length: FRAGMENTS },
    (_, at) => `fragment F${at} on LegalEntity { a${at}: id ...F${at + 1} ...F${at + 1} }`,
  );
  return `query Fan${turn} { legalEntity(id: "1") { ...F0 } } ${fragments.join(" ")} fragment F${FRAGMENTS} on LegalEntity { id }`;
}

function manyAliases(turn: number): string {
  const fields = Array.from({ length: ALIASES }, (_, at) => `a${at}: name`);
  return `query Aliases${turn} { legalEntity(id: "1") { ${fields.join(" ")} } }`;
}

function deepNest(turn: number): string {
  return `query Deep${turn} { legalEntity(id: "1") { ${"parent { ".repeat(DEPTH)} id ${"} ".repeat(DEPTH)} } }`;
}

/** No two turns have the same text, so that nothing can have been kept of the one before. */
export const refused: readonly Refused[] = [
  { title: "fragments that fan out", query: fanOut },
  { title: "10,000 aliases", query: manyAliases },
  { title: "2,000 levels", query: deepNest },
];

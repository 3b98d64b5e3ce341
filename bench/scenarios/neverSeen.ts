/** Fields of an entity that an analyst may put together, of all its subgraphs, each under a name to come. */
const FIELDS: readonly ((name: string, turn: number) => string)[] = [
  (name) => `${name}: name`,
  (name) => `${name}: status { code name }`,
  (name) => `${name}: establishedOn`,
  (name) => `${name}: registeredCapital { amount currency }`,
  (name) => `${name}: industry { code name nameEn }`,
  (name) => `${name}: domicile { text district { code name } }`,
  (name) => `${name}: legalRepresentative { name position { name } }`,
  (name, turn) =>
    `${name}: shareholders(first: ${pageOf(turn)}) { totalCount nodes { id subscribed { amount } ... on LegalShareholder { organizationName } } }`,
  (name, turn) =>
    `${name}: permits(first: ${pageOf(turn)}) { totalCount nodes { documentNumber title validTo item { name } } }`,
  (name, turn) =>
    `${name}: inspections(first: ${pageOf(turn)}) { nodes { occurredOn summary results { name } } }`,
  (name, turn) =>
    `${name}: penalties(first: ${pageOf(turn)}) { totalCount nodes { documentNumber fine decidedOn } }`,
  (name, turn) =>
    `${name}: credit { records(first: ${pageOf(turn)}) { totalCount nodes { title happenedOn } } }`,
  (name, turn) =>
    `${name}: listings(first: ${pageOf(turn)}) { nodes { kind { name } listedOn removedOn } }`,
  (name, turn) => `${name}: restrictions(first: ${pageOf(turn)}) { totalCount }`,
  (name, turn) => `${name}: timeline(first: ${pageOf(turn)}) { nodes { occurredOn summary } }`,
  (name) => `${name}: parent { name permits(first: 1) { totalCount } }`,
];

/** Of the fields, one in so many is left out, another one each turn. */
const LEFT_OUT = 4;

/** An operation that nobody has asked before: no two turns have the same text, and few the same shape. */
export function neverSeen(turn: number, id: string): string {
  const fields = FIELDS.filter((_, index) => (index + turn) % LEFT_OUT !== 0).map((field, index) =>
    field(`f${turn}_${index}`, turn),
  );
  return `query NeverSeen${turn} { e${turn}: legalEntity(id: "${id}") { ${fields.join(" ")} } }`;
}

function pageOf(turn: number): number {
  return (turn % 7) + 2;
}

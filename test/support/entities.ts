/** Asks for fields of entities, as a gateway does for a list of them; or of what looks at one in another way. */
export const entities = (ids: readonly number[], selection: string, type = "LegalEntity"): string =>
  `{ _entities(representations: [${ids
    .map((id) => `{ __typename: "${type}", id: "${id}" }`)
    .join(", ")}]) { ... on ${type} { ${selection} } } }`;

/** Numbers from one to `count`. */
export const firstIds = (count: number): number[] =>
  Array.from({ length: count }, (_, at) => at + 1);

/** Asks for fields of entities, as a gateway does for a list of them. */
export const entities = (ids: readonly number[], selection: string): string =>
  `{ _entities(representations: [${ids
    .map((id) => `{ __typename: "LegalEntity", id: "${id}" }`)
    .join(", ")}]) { ... on LegalEntity { ${selection} } } }`;

/** Numbers from one to `count`. */
export const firstIds = (count: number): number[] =>
  Array.from({ length: count }, (_, at) => at + 1);

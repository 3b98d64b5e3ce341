import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { expect } from "@jest/globals";
import type { Claims } from "../../../kit/authorization/claims.ts";
import type { EntityScope } from "../../../kit/authorization/entityScope.ts";
import type { Database } from "../../../kit/database/database.ts";
import type { PurposeCode } from "../../../policy/purposes.ts";
import { supervision } from "../../../subgraphs/supervision/index.ts";
import { openSubgraph, type SubgraphUnderTest } from "../../support/openSubgraph.ts";
import { shanghaiDay } from "../../support/shanghaiDay.ts";
import { inspect, orderRectification, penalize } from "./records.ts";

export const USCC = "91310000Y00000H65N";
export const NUMBER = "沪联罚〔2026〕第1号";

/** Entity 1 is in Yangpu and on the list of labour; entity 2 is in Pudong and on no list. */
const SCOPES: readonly EntityScope[] = [
  {
    uscc: USCC,
    parentUscc: null,
    district: "310110",
    registrationAuthority: "310000",
    supervisors: ["SH-HRSS"],
    avoided: false,
  },
  {
    uscc: "91310000Y00000000X",
    parentUscc: null,
    district: "310115",
    registrationAuthority: "310000",
    supervisors: [],
    avoided: false,
  },
];

/** The references of both entities, as a gateway sends them. */
export const REPRESENTATIONS = SCOPES.map((scope, at) => ({
  __typename: "LegalEntity",
  id: String(at + 1),
  scope,
}));

/** A reader with a purpose, and where it is given the case or task that it serves. */
export const as = (reader: string, purpose: PurposeCode, basis?: string): Claims => ({
  reader,
  purpose,
  ...(basis === undefined ? {} : { basis }),
  day: shanghaiToday(),
  secondFactor: false,
  reach: "several",
});

/**
 * Of each entity a penalty in publication (1), one past it (2), a mere warning (3), one by the simple
 * procedure (4), one revoked (5), one of a minor (6), and a warning by labour (7); of entity 2 ten more.
 */
const KINDS = [
  { published_until: "2999-12-31" },
  { published_until: shanghaiDay(-1) },
  { published_until: null, fine: 0, category_codes: "0" },
  { simple_procedure: 1 },
  { status_code: "1" },
  { sealed: 1 },
  { published_until: null, authority_code: "SH-HRSS" },
] as const;

/** A subgraph with the penalties of both entities, an inspection of the first and an order to it. */
export async function withPenalties(database: Database): Promise<SubgraphUnderTest> {
  const subgraph = await openSubgraph(supervision, database);
  await penalize(
    database,
    ...[1, 2].flatMap((entity) =>
      KINDS.map((kind, at) => ({
        ...kind,
        id: (entity - 1) * 10 + at + 1,
        entity_id: entity,
        decided_on: `2026-01-0${at + 1}`,
        document_number: NUMBER,
      })),
    ),
  );
  await inspect(database, { id: 1, inspected_on: "2026-02-01" });
  await orderRectification(database, { id: 1, ordered_on: "2026-02-02" });
  subgraph.statements();
  return subgraph;
}

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
}

/** What a reader finds of each entity in a list: ids of penalties, or `withheld`. The total says the same. */
export async function found(
  { ask }: SubgraphUnderTest,
  claims: Claims,
  list: string,
): Promise<string[]> {
  const query = `query ($them: [_Any!]!) { _entities(representations: $them) { ... on LegalEntity {
    list: ${list} { totalCount nodes { id } } } } }`;
  const { data } = await ask(query, { them: REPRESENTATIONS }, claims);
  const { _entities: entities } = data as { _entities: { list: Page | null }[] };
  return entities.map(({ list: page }) => {
    if (page === null) return "withheld";
    expect(page.totalCount).toBe(page.nodes.length);
    return page.nodes.map(({ id }) => id.replace("penalty:", "")).join(" ");
  });
}

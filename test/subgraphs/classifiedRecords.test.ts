import { shanghaiToday } from "../../kit/shanghaiToday.ts";
import { expect, it } from "@jest/globals";
import type { Subgraph } from "../../kit/defineSubgraph.ts";
import type { Database } from "../../kit/database/database.ts";
import { approvals } from "../../subgraphs/approvals/index.ts";
import { blacklists } from "../../subgraphs/blacklists/index.ts";
import { credit } from "../../subgraphs/credit/index.ts";
import { supervision } from "../../subgraphs/supervision/index.ts";
import { describeOnEachDatabase } from "../support/eachDatabase.ts";
import { entities } from "../support/entities.ts";
import { openSubgraph } from "../support/openSubgraph.ts";
import { permit } from "./approvals/permits.ts";
import { list } from "./blacklists/lists.ts";
import { rate } from "./credit/creditFile.ts";
import { penalize } from "./supervision/records.ts";

const NUMBER = "沪许准字〔2016〕第1号";
const entity = "legalEntity { id }";

/** Ways to records, and so to their entity, that do not begin at the entity. */
const WAYS: readonly (readonly [
  string,
  Subgraph,
  (database: Database) => Promise<void>,
  string,
])[] = [
  [
    "permits by number",
    approvals,
    (database) =>
      permit(database, ...both((id) => ({ document_number: NUMBER, id, entity_id: id }))),
    `{ permitsByDocumentNumber(documentNumber: "${NUMBER}") { ${entity} } }`,
  ],
  [
    "penalties by number",
    supervision,
    (database) =>
      penalize(database, ...both((id) => ({ document_number: NUMBER, id, entity_id: id }))),
    `{ penaltiesByDocumentNumber(documentNumber: "${NUMBER}") { ${entity} } }`,
  ],
  [
    "a whole list and its total",
    blacklists,
    (database) =>
      list(database, ...both((id) => ({ id, entity_id: id, removed_on: "9999-12-31" }))),
    `{ listings(kind: ABNORMAL) { totalCount nodes { entity { id } } } }`,
  ],
  [
    "the bodies of ratings",
    credit,
    (database) => rate(database, ...both((id) => ({ id, rating_body_entity_id: id }))),
    entities([1], "credit { ratings { nodes { ratingBodyEntity { id } } } }"),
  ],
];

function both<Row>(rowOf: (id: number) => Row): [Row, Row] {
  return [rowOf(1), rowOf(2)];
}

describeOnEachDatabase("of a classified entity (R9)", (open) => {
  it.each(WAYS)("%s are told to departments alone", async (_, subgraph, fill, query) => {
    const database = await open();
    const { ask } = await openSubgraph(subgraph, database);
    await fill(database);
    await database.knex("classified_entity").insert({ entity_id: 2, classified_on: "2016-07-18" });
    const idsFor = async (reader: string) => {
      const answer = await ask(
        query,
        {},
        { reader, day: shanghaiToday(), secondFactor: false, reach: "several" },
      );
      expect(answer.errors).toBeUndefined();
      const text = JSON.stringify(answer);
      const total = /"totalCount":(\d+)/u.exec(text)?.[1];
      const ids = [...text.matchAll(/"id":"(\d+)"/gu)]
        .map(([, id]) => Number(id))
        .toSorted((one, other) => one - other);
      expect(total ?? String(ids.length)).toBe(String(ids.length));
      return ids;
    };
    for (const reader of ["PUBLIC", "ANALYST", "PARTNER-LAW", "CPC", "SH-OFFICE"])
      expect([reader, await idsFor(reader)]).toEqual([reader, [1]]);
    expect(await idsFor("SH-AIC")).toEqual([1, 2]);
  });
});

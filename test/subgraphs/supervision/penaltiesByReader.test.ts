import { expect, it } from "@jest/globals";
import type { Claims } from "../../../kit/authorization/claims.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { as, found, NUMBER, REPRESENTATIONS, USCC, withPenalties } from "./penaltyCases.ts";

/** Who asks, and what it finds of the entity of Yangpu on the list of labour, and of the one of Pudong on none. */
type Row = readonly [who: string, claims: Claims, ofYangpu: string, ofPudong: string];

const WITHHELD = "withheld";
const YANGPU = "D-310110-MSA";

const ALL: readonly Row[] = [
  ["the registrar gets every penalty", as("SH-AIC", "P02"), "7 4 3 2 1", "17 14 13 12 11"],
  [
    "labour, elsewhere, none unpublished but its own",
    as("SH-HRSS", "P02"),
    "7 4 3 2 1",
    "17 12 11",
  ],
  ["Yangpu, elsewhere, of these its own alone", as(YANGPU, "P02"), "7 4 3 2 1", "14 13 12 11"],
  ["tax none that was never published", as("SH-TAX", "P02"), "2 1", "12 11"],
  ["finance those past publication, for a grant", as("SH-FIN", "P08", "资金-1"), "2 1", "12 11"],
  ["finance no list without one", as("SH-FIN", "P08"), WITHHELD, WITHHELD],
  ["audit every penalty", as("SH-AUDIT", "P16"), "7 4 3 2 1", "17 14 13 12 11"],
  ["the enterprise its own", as(`SELF:${USCC}`, "P15"), "7 4 3 2 1", WITHHELD],
  ["the public no list", as("PUBLIC", "P14"), WITHHELD, WITHHELD],
  ["an analyst no list", as("ANALYST", "P11"), WITHHELD, WITHHELD],
  ["a partner no list", as("PARTNER-LAW", "P18"), WITHHELD, WITHHELD],
];

const SEALED: readonly Row[] = [
  ["Yangpu, which decided them, in a case", as(YANGPU, "P05", "案-1"), "6", "16"],
  ["Pudong finds none, as if there were none", as("D-310115-MSA", "P05", "案-1"), "", ""],
  ["nor does labour", as("SH-HRSS", "P05", "案-1"), "", ""],
  ["nor does the registrar", as("SH-AIC", "P05", "案-1"), "", ""],
  ["nor does tax", as("SH-TAX", "P05", "案-1"), "", ""],
  ["Yangpu without a case", as(YANGPU, "P05"), WITHHELD, WITHHELD],
  ["Yangpu for daily supervision", as(YANGPU, "P02", "任务-1"), WITHHELD, WITHHELD],
  ["public security in a case", as("SH-PSB", "P05", "案-1"), "6", "16"],
  ["the procuratorate in a case", as("SH-PROC", "P07", "案-1"), "6", "16"],
  ["the court in a case", as("SH-CRT", "P05", "案-1"), "6", "16"],
  ["the court without one", as("SH-CRT", "P05"), WITHHELD, WITHHELD],
  ["audit in a case", as("SH-AUDIT", "P16", "审-1"), "6", "16"],
  ["the party on its request, of itself", as(`SELF:${USCC}`, "P15", "申-1"), "6", WITHHELD],
  ["finance", as("SH-FIN", "P08", "资金-1"), WITHHELD, WITHHELD],
  ["the public", as("PUBLIC", "P14", "x-1"), WITHHELD, WITHHELD],
  ["a partner", as("PARTNER-LAW", "P18", "x-1"), WITHHELD, WITHHELD],
];

const REVOKED: readonly Row[] = [
  ["audit in a case", as("SH-AUDIT", "P16", "审-1"), "5", "15"],
  ["audit without one", as("SH-AUDIT", "P16"), WITHHELD, WITHHELD],
  ["their own department", as(YANGPU, "P05", "案-1"), WITHHELD, WITHHELD],
  ["the court", as("SH-CRT", "P05", "案-1"), WITHHELD, WITHHELD],
  ["the enterprise", as(`SELF:${USCC}`, "P15", "申-1"), WITHHELD, WITHHELD],
];

const FULL: readonly Row[] = [
  [
    "the registrar",
    as("SH-AIC", "P02"),
    "rectification:1 inspection:1 7 4 3 2 1",
    "17 14 13 12 11",
  ],
  ["tax, which gets no order to rectify", as("SH-TAX", "P02"), "inspection:1 2 1", "12 11"],
  ["the public", as("PUBLIC", "P14"), WITHHELD, WITHHELD],
];

describeOnEachDatabase("of the penalties of an entity each reader finds", (open) => {
  it.each([
    ["those that it may have, and counts no other (R5)", "allPenalties", ALL],
    [
      "those of minors only where it decided, judges, is the party or audits (R4)",
      "sealedPenalties",
      SEALED,
    ],
    ["those revoked only where it audits (R5)", "revokedPenalties", REVOKED],
    ["the same among all supervision records", "fullSupervisionRecords", FULL],
  ])("%s", async (_, list, rows) => {
    const subgraph = await withPenalties(await open());
    const finds = [];
    for (const [who, claims] of rows)
      finds.push([who, claims, ...(await found(subgraph, claims, list))]);
    expect(finds).toEqual(rows);
  });

  it("the same in the order of fines", async () => {
    const subgraph = await withPenalties(await open());
    expect(await found(subgraph, as("SH-HRSS", "P02"), "allPenalties(orderBy: FINE_DESC)")).toEqual(
      ["7 4 2 1 3", "17 12 11"],
    );
  });

  it("full pages that follow on each other, whatever is left out between", async () => {
    const { ask } = await withPenalties(await open());
    const page = async (after: string) => {
      const { data } = await ask(
        `query ($them: [_Any!]!) { _entities(representations: $them) { ... on LegalEntity {
          allPenalties(first: 2, after: ${after}) { nodes { id } pageInfo { hasNextPage endCursor } } } } }`,
        { them: REPRESENTATIONS.slice(1) },
        as("SH-HRSS", "P02"),
      );
      return (data as { _entities: [{ allPenalties: OnePage }] })._entities[0].allPenalties;
    };
    const first = await page("null");
    expect(first.nodes).toEqual([{ id: "penalty:17" }, { id: "penalty:12" }]);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await page(JSON.stringify(first.pageInfo.endCursor));
    expect(second.nodes).toEqual([{ id: "penalty:11" }]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it("by the number of their decision those that it may have of any entity", async () => {
    const { ask } = await withPenalties(await open());
    const ids = async (reader: string) => {
      const query = `{ list: allPenaltiesByDocumentNumber(documentNumber: "${NUMBER}") { id } }`;
      const { data } = await ask(query, {}, as(reader, "P02"));
      const { list } = data as { list: readonly { readonly id: string }[] };
      return list.map(({ id }) => id.replace("penalty:", "")).join(" ");
    };
    expect(await ids("SH-AIC")).toBe("1 2 3 4 7 11 12 13 14 17");
    // Of a record reached without its entity nobody can tell whose list it is on.
    expect(await ids("SH-HRSS")).toBe("1 2 7 11 12 17");
    expect(await ids("SH-TAX")).toBe("1 2 11 12");
  });

  it("how often its kind was penalised before, counting those alone that it may have", async () => {
    const { ask, statements } = await withPenalties(await open());
    const query = `query ($them: [_Any!]!) { _entities(representations: $them) { ... on LegalEntity {
      allPenalties { nodes { id priorOffences } } } } }`;
    const counted = async (reader: string) => {
      const { data } = await ask(query, { them: REPRESENTATIONS }, as(reader, "P02"));
      const { _entities: entities } = data as { _entities: readonly Counted[] };
      return entities.map(({ allPenalties: { nodes } }) =>
        nodes.map((one) => `${one.id.replace("penalty:", "")}:${one.priorOffences}`).join(" "),
      );
    };
    expect(await counted("SH-AIC")).toEqual(["7:4 4:3 3:2 2:1 1:0", "17:4 14:3 13:2 12:1 11:0"]);
    expect(statements()).toHaveLength(2);
    // What labour decided itself opens nothing that others decided of the same entity.
    expect(await counted("SH-HRSS")).toEqual(["7:4 4:3 3:2 2:1 1:0", "17:2 12:1 11:0"]);
    expect(await counted("SH-TAX")).toEqual(["2:1 1:0", "12:1 11:0"]);
  });

  it("a list at the cost of one statement, and one more where it stands to entities differently", async () => {
    const { ask, statements } = await withPenalties(await open());
    const query = `query ($them: [_Any!]!) { _entities(representations: $them) { ... on LegalEntity {
      allPenalties { nodes { id } } } } }`;
    await ask(query, { them: REPRESENTATIONS }, as("SH-AIC", "P02"));
    expect(statements()).toHaveLength(1);
    await ask(query, { them: REPRESENTATIONS }, as("SH-HRSS", "P02"));
    expect(statements()).toHaveLength(2);
  });
});

interface OnePage {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

interface Counted {
  readonly allPenalties: {
    readonly nodes: readonly { readonly id: string; readonly priorOffences: number | null }[];
  };
}

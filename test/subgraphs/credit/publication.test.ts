import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { expect, it } from "@jest/globals";
import type { PurposeCode } from "../../../policy/purposes.ts";
import { credit } from "../../../subgraphs/credit/index.ts";
import type { CreditRecordRow } from "../../../subgraphs/credit/rows.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { shanghaiDay } from "../../support/shanghaiDay.ts";
import { applyForRepair, creditOf, objectTo, rate, record } from "./creditFile.ts";

const YESTERDAY = -1;
const TODAY = 0;

describeOnEachDatabase("a credit record is", (open) => {
  async function lists(given: Partial<CreditRecordRow>) {
    const database = await open();
    const { ask } = await openSubgraph(credit, database);
    await record(database, { id: 7, ...given });
    return ask(
      entities(
        [1],
        `credit { records { totalCount nodes { id } } sharedRecords { totalCount nodes { id } } }`,
      ),
    );
  }

  it.each([
    ["published without a term", "GX-A01", {}],
    ["published on the last day of its publicity", "GX-C04", { published_until: TODAY }],
    ["published on the last day of its query", "GX-D01", { query_until: TODAY }],
    ["published while it is objected to", "GX-D01", { objection_marked_on: YESTERDAY }],
  ])("%s (%s)", async (_, code, days) => {
    expect(await lists({ catalogue_code: code, ...inShanghai(days) })).toEqual(
      creditOf({ records: inList(7), sharedRecords: inList(7) }),
    );
  });

  it.each([
    ["past its publicity", "GX-C04", { published_until: YESTERDAY }, null],
    ["of an item that needs authorisation", "GX-D07", {}, null],
    ["of an item for use inside government", "GX-C05", {}, null],
    // 总局令45号 §2: a mere warning is never published.
    ["a penalty without a term of publicity", "GX-C04", {}, "PENALTY"],
  ])("shared inside government only where it is %s (%s)", async (_, code, days, resultKind) => {
    expect(
      await lists({ catalogue_code: code, result_kind_code: resultKind, ...inShanghai(days) }),
    ).toEqual(creditOf({ records: NO_RECORDS, sharedRecords: inList(7) }));
  });

  it.each([
    ["past its five years (§35)", { query_until: YESTERDAY, published_until: TODAY }],
    ["removed after repair or revocation (§37, §38)", { removed_on: TODAY }],
  ])("in no list where it is %s", async (_, days) => {
    expect(await lists({ catalogue_code: "GX-D01", ...inShanghai(days) })).toEqual(
      creditOf({ records: NO_RECORDS, sharedRecords: NO_RECORDS }),
    );
  });

  it("read once it is past its five years for a case or audit alone, and once removed for audit alone", async () => {
    const database = await open();
    const { ask } = await openSubgraph(credit, database);
    const past = shanghaiDay(-1);
    await record(
      database,
      { id: 1, query_until: shanghaiDay(0) },
      { id: 2, query_until: past },
      { id: 3, removed_on: past },
      { id: 4, removed_on: past, query_until: past },
    );
    const listsOf = async (reader: string, purpose: PurposeCode, basis = {}) => {
      const query = entities(
        [1],
        `credit { ${["expiredRecords", "removedRecords"].map((list) => `${list} { totalCount nodes { id } }`).join(" ")} }`,
      );
      const claims = {
        reader,
        purpose,
        ...basis,
        day: shanghaiToday(),
        secondFactor: true,
        reach: "single",
      } as const;
      return { data: (await ask(query, {}, claims)).data };
    };
    const neither = creditOf({ expiredRecords: null, removedRecords: null });
    const inACase = { basis: "案-1" };
    for (const judge of ["SH-PSB", "SH-PROC", "SH-CRT"])
      expect(await listsOf(judge, "P05", inACase)).toEqual(
        creditOf({ expiredRecords: inList(2), removedRecords: null }),
      );
    expect(await listsOf("SH-AUDIT", "P16", inACase)).toEqual(
      creditOf({ expiredRecords: inList(2), removedRecords: inList(4, 3) }),
    );
    expect(await listsOf("SH-CRT", "P05")).toEqual(neither);
    expect(await listsOf("SH-EIC", "P08", inACase)).toEqual(neither);
    expect(await listsOf("PUBLIC", "P14", inACase)).toEqual(neither);
  });

  it("withheld from the repair and the objection that name it once it is removed", async () => {
    const database = await open();
    const { ask } = await openSubgraph(credit, database);
    await record(
      database,
      { id: 1, catalogue_code: "GX-D07" },
      { id: 2, catalogue_code: "GX-D01", removed_on: "2016-09-01" },
    );
    await applyForRepair(
      database,
      { id: 1, credit_record_id: 1 },
      { id: 2, credit_record_id: 2, status_code: "REMOVED", removed_on: "2016-09-01" },
    );
    await objectTo(database, { id: 1, credit_record_id: 1 }, { id: 2, credit_record_id: 2 });
    const selection = `credit {
      repairs { nodes { id record { id } } } objections { nodes { id record { id } } }
    }`;
    const nodes = [
      { id: "2", record: null },
      { id: "1", record: { id: "1" } },
    ];
    expect(await ask(entities([1], selection))).toEqual(
      creditOf({ repairs: { nodes }, objections: { nodes } }),
    );
  });
});

describeOnEachDatabase("a rating is", (open) => {
  it("published where its body allows it, and shared inside government in any case", async () => {
    const database = await open();
    const { ask } = await openSubgraph(credit, database);
    await rate(
      database,
      { id: 1 },
      { id: 2, published: 0 },
      { id: 3, rating_kind: "THIRD_PARTY" },
      { id: 4, rating_kind: "THIRD_PARTY", published: 0 },
    );
    const selection = `credit {
      ratings { totalCount nodes { id } } sharedRatings { totalCount nodes { id } }
    }`;
    expect(await ask(entities([1], selection))).toEqual(
      creditOf({ ratings: inList(3, 1), sharedRatings: inList(4, 3, 2, 1) }),
    );
  });
});

const inList = (...ids: readonly number[]) => ({
  totalCount: ids.length,
  nodes: ids.map((id) => ({ id: String(id) })),
});
const NO_RECORDS = inList();

/** Days from today as the days of the columns. */
const inShanghai = (days: Readonly<Record<string, number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(days).map(([column, day]) => [column, shanghaiDay(day)]));

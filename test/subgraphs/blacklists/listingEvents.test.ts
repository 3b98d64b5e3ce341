import { expect, it } from "@jest/globals";
import { blacklists } from "../../../subgraphs/blacklists/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities, firstIds } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { courtDefaulter, list, provenance } from "./lists.ts";

interface Told {
  readonly data: {
    readonly _entities: readonly {
      readonly listingEvents: readonly { readonly id: string; readonly summary: string }[];
    }[];
  };
}

const REMOVED = { removed_on: "2016-09-01", removal_authority_code: "D-310110-MSA" };

describeOnEachDatabase("events of listings", (open) => {
  async function opened() {
    const database = await open();
    return { database, subgraph: await openSubgraph(blacklists, database) };
  }

  it.each([
    [
      "an abnormal listing with its reason",
      { removal_kind_code: "1", removal_reason_code: "5" },
      [
        "移出经营异常名录：通过登记的住所或者经营场所可以重新取得联系",
        "列入经营异常名录：未按期公示年度报告",
      ],
    ],
    [
      "a wrong listing, which is revoked and not removed",
      { removal_kind_code: "2" },
      ["撤销列入经营异常名录：未按期公示年度报告", "列入经营异常名录：未按期公示年度报告"],
    ],
    [
      "a serious listing",
      { kind: "SERIOUS", rule_set_code: "2016", reason_code: "8" },
      [
        "移出严重违法失信名单：商标侵权行为五年内两次以上受处罚",
        "列入严重违法失信名单：商标侵权行为五年内两次以上受处罚",
      ],
    ],
    [
      "a court judgment defaulter by the case",
      courtDefaulter,
      ["移出失信被执行人名单：（2016）沪0199执1号", "列入失信被执行人名单：（2016）沪0199执1号"],
    ],
    [
      "a trustworthy entity by the name of the list",
      { kind: "INCENTIVE", list_name: "2015年度A级纳税人", measure_codes: "" },
      ["移出守信激励名单：2015年度A级纳税人", "列入守信激励名单：2015年度A级纳税人"],
    ],
  ])("tell the removal and the listing of %s", async (_, columns, summaries) => {
    const { database, subgraph } = await opened();
    await list(database, { id: 1, ...REMOVED, ...columns });
    const { data } = (await subgraph.ask(entities([1], `listingEvents`))) as unknown as Told;
    expect(data._entities).toEqual([
      {
        listingEvents: [
          expect.objectContaining({ id: "removal:1", summary: summaries[0] }),
          expect.objectContaining({ id: "listing:1", summary: summaries[1] }),
        ],
      },
    ]);
  });

  it("say where they come from, and name no person", async () => {
    const { database, subgraph } = await opened();
    await list(database, { id: 1, ...courtDefaulter });
    const answer = await subgraph.ask(entities([1], `listingEvents`));
    expect(answer).toEqual({
      data: {
        _entities: [
          {
            listingEvents: [
              {
                id: "listing:1",
                occurredOn: "2016-07-18",
                kind_code: "LISTED",
                kind_name: "列入名录",
                kind_name_en: "Listed",
                summary: "列入失信被执行人名单：（2016）沪0199执1号",
                source_system: "TEST",
                authority_code: "SH-AIC",
                version: 1,
                recorded_at: "2016-07-18 08:00:00",
              },
            ],
          },
        ],
      },
    });
  });

  it("are the newest hundred of each entity, however many it has", async () => {
    const { database, subgraph } = await opened();
    await database.knex.batchInsert(
      "listing",
      firstIds(62).map((id) => ({
        id,
        entity_id: id <= 60 ? 1 : 2,
        kind: "ABNORMAL",
        reason_code: "1",
        listed_on: "2016-01-01",
        listing_authority_code: "D-310110-MSA",
        ...REMOVED,
        ...provenance,
      })),
    );
    const { data } = (await subgraph.ask(entities([1, 2, 3], `listingEvents`))) as unknown as Told;
    const [first, ...others] = data._entities.map(({ listingEvents }) =>
      listingEvents.map(({ id }) => id),
    );
    expect(first).toEqual([
      ...firstIds(60)
        .toReversed()
        .map((id) => `removal:${id}`),
      ...firstIds(60)
        .toReversed()
        .slice(0, 40)
        .map((id) => `listing:${id}`),
    ]);
    expect(others).toEqual([["removal:62", "removal:61", "listing:62", "listing:61"], []]);
  });

  it("put the removal before the listing where both fall on one day", async () => {
    const { database, subgraph } = await opened();
    await list(database, { id: 1, removed_on: "2016-07-18" });
    const { data } = (await subgraph.ask(entities([1], `listingEvents`))) as unknown as Told;
    expect(data._entities[0]?.listingEvents.map(({ id }) => id)).toEqual([
      "removal:1",
      "listing:1",
    ]);
  });
});

import type { Clock } from "../../../kit/clock.ts";
import { expect, it } from "@jest/globals";
import { blacklists } from "../../../subgraphs/blacklists/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities, firstIds } from "../../support/entities.ts";
import { clockOn } from "../../support/clockOn.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { apply } from "./lists.ts";

describeOnEachDatabase("restrictions by day and domain", (open) => {
  /** On a leap day: procurement from that day for a day, bidding from the day after, of entities 1 and 2. */
  async function onLeapDay(clock: Clock = clockOn("2016-02-29")) {
    const database = await open();
    const subgraph = await openSubgraph(blacklists, database, clock);
    await apply(
      database,
      "restriction",
      { id: 1, effective_from: "2016-02-29", effective_to: "2016-03-01" },
      { id: 2, effective_from: "2016-03-01", measure_code: "J13", domain_code: "BIDDING" },
      {
        id: 3,
        effective_from: "2016-02-29",
        entity_id: 2,
        measure_code: "J19",
        domain_code: "TRAVEL",
      },
    );
    subgraph.statements();
    return subgraph;
  }

  it.each([
    ["2016-02-28", []],
    ["2016-02-29", ["1"]],
    ["2016-03-01", ["2"]],
    ["2036-03-01", ["2"]],
  ])("as of %s are %j, whatever today is", async (asOf, ids) => {
    const subgraph = await onLeapDay(clockOn("2020-01-01"));
    expect(
      await subgraph.ask(
        entities([1], `restrictions(asOf: "${asOf}") { totalCount nodes { id } }`),
      ),
    ).toEqual({
      data: {
        _entities: [{ restrictions: { totalCount: ids.length, nodes: ids.map((id) => ({ id })) } }],
      },
    });
  });

  it("say of each whether it is in force today, even where another day is asked for", async () => {
    const subgraph = await onLeapDay();
    expect(
      await subgraph.ask(
        entities([1], `restrictions(asOf: "2016-03-01") { nodes { id isActive effectiveTo } }`),
      ),
    ).toEqual({
      data: {
        _entities: [{ restrictions: { nodes: [{ id: "2", isActive: false, effectiveTo: null }] } }],
      },
    });
  });

  it.each([
    ["2016-02-28", true, []],
    ["2016-02-29", false, ["1"]],
    ["2016-03-01", true, ["2"]],
  ])(
    "on %s leave a permit on commitment open, %s, and are %j for the government hall",
    async (today, may, ids) => {
      const database = await open();
      const { ask } = await openSubgraph(blacklists, database, clockOn(today));
      await apply(
        database,
        "restriction",
        {
          id: 1,
          measure_code: "J02",
          domain_code: "PERMIT",
          effective_from: "2016-02-29",
          effective_to: "2016-03-01",
        },
        { id: 2, effective_from: "2016-03-01" },
      );
      expect(await ask(entities([1, 3], `mayUseCommitment`, "OnestopService"))).toEqual({
        data: { _entities: [{ mayUseCommitment: may }, { mayUseCommitment: true }] },
      });
      const selection = `restrictions { totalCount nodes { id } }`;
      expect(await ask(entities([1], selection, "OnestopSupervision"))).toEqual({
        data: {
          _entities: [
            { restrictions: { totalCount: ids.length, nodes: ids.map((id) => ({ id })) } },
          ],
        },
      });
    },
  );

  it("bind each entity in its own domains, and any domain binds where none is named", async () => {
    const subgraph = await onLeapDay();
    expect(
      await subgraph.ask(
        entities(
          [1, 2, 3],
          `any: isRestricted
           procurement: isRestricted(domain: "PROCUREMENT")
           travel: isRestricted(domain: "TRAVEL")
           tomorrow: isRestricted(domain: "BIDDING", asOf: "2016-03-01")`,
        ),
      ),
    ).toEqual({
      data: {
        _entities: [
          { any: true, procurement: true, travel: false, tomorrow: true },
          { any: true, procurement: false, travel: true, tomorrow: false },
          { any: false, procurement: false, travel: false, tomorrow: false },
        ],
      },
    });
  });

  it("cost one statement to tell of fifty entities whether they are restricted, as of one", async () => {
    const subgraph = await onLeapDay();
    await subgraph.ask(entities([1], `isRestricted(domain: "TRAVEL")`));
    expect(subgraph.statements()).toHaveLength(1);
    await subgraph.ask(entities(firstIds(50), `isRestricted(domain: "TRAVEL")`));
    expect(subgraph.statements()).toHaveLength(1);
  });

  it("are judged by one day for a whole request, even where it runs over midnight", async () => {
    const days = ["2016-02-29", "2016-03-01"];
    const subgraph = await onLeapDay({ now: () => clockOn(days.shift() ?? "none").now() });
    const query = entities(
      [1],
      `isRestricted(domain: "PROCUREMENT") restrictions { nodes { id } }`,
    );
    expect(await subgraph.ask(query)).toEqual({
      data: { _entities: [{ isRestricted: true, restrictions: { nodes: [{ id: "1" }] } }] },
    });
    expect(await subgraph.ask(query)).toEqual({
      data: { _entities: [{ isRestricted: false, restrictions: { nodes: [{ id: "2" }] } }] },
    });
  });

  it("page through those in force only, newest first, ties by their number", async () => {
    const database = await open();
    const subgraph = await openSubgraph(blacklists, database, clockOn("2016-07-18"));
    await apply(
      database,
      "restriction",
      ...firstIds(9).map((id) => ({
        id,
        effective_from: id % 2 === 0 ? "2016-07-01" : "2016-07-02",
        ...(id % 3 === 0 ? { effective_to: "2016-07-18" } : {}),
      })),
    );
    const pages: string[][] = [];
    let after = "null";
    for (let hasNextPage = true; hasNextPage;) {
      const { data } = await subgraph.ask(
        entities(
          [1],
          `restrictions(first: 4, after: ${after}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }`,
        ),
      );
      const [{ restrictions }] = (data as { _entities: [{ restrictions: RestrictionPage }] })
        ._entities;
      expect(restrictions.totalCount).toBe(6);
      pages.push(restrictions.nodes.map(({ id }) => id));
      after = JSON.stringify(restrictions.pageInfo.endCursor);
      ({ hasNextPage } = restrictions.pageInfo);
    }
    expect(pages).toEqual([
      ["7", "5", "1", "8"],
      ["4", "2"],
    ]);
  });

  const DOMAINS =
    "MARKET_ACCESS, PROCUREMENT, BIDDING, LAND, PROPERTY, FINANCE, TAX, CUSTOMS, QUALIFICATION, RECRUITMENT, SUBSIDY, FACILITATION, HONOUR, SUPERVISION, TRAVEL, EXIT, PERMIT, PUBLICITY, ASSOCIATION, OTHER";

  it.each([
    [`isRestricted(domain: "PROCURMENT")`, "domain", `must be one of ${DOMAINS}`],
    [`isRestricted(domain: "")`, "domain", `must be one of ${DOMAINS}`],
    [`restrictions(domain: "bidding") { totalCount }`, "domain", `must be one of ${DOMAINS}`],
    [
      `restrictions(activeOnly: false, asOf: "2016-07-18") { totalCount }`,
      "asOf",
      "names the day for activeOnly: true; leave one of the two out",
    ],
    [`restrictions(first: 101) { totalCount }`, "first", "must be between 1 and 100, got 101"],
    [`incentives(first: 0) { totalCount }`, "first", "must be between 1 and 100, got 0"],
    [`listingProposals(first: -1) { totalCount }`, "first", "must be between 1 and 100, got -1"],
  ])("refuse %s rather than answer it", async (selection, argument, problem) => {
    const subgraph = await onLeapDay();
    expect(await subgraph.ask(entities([1], selection))).toMatchObject({
      errors: [
        {
          message: `Argument "${argument}" ${problem}.`,
          extensions: { code: "BAD_USER_INPUT", argument },
        },
      ],
    });
    expect(subgraph.statements()).toEqual([]);
  });

  it("refuse a day that does not exist", async () => {
    const subgraph = await onLeapDay();
    expect(await subgraph.ask(entities([1], `isRestricted(asOf: "2015-02-29")`))).toMatchObject({
      errors: [
        { message: expect.stringContaining("must be a real day as YYYY-MM-DD, got 2015-02-29") },
      ],
    });
  });
});

interface RestrictionPage {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

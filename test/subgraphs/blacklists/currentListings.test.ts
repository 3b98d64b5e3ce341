import { expect, it } from "@jest/globals";
import { blacklists } from "../../../subgraphs/blacklists/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities, firstIds } from "../../support/entities.ts";
import { clockOn } from "../../support/clockOn.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { analyze, fullScans, noteStatements } from "../../support/statementPlans.ts";
import { courtDefaulter, list } from "./lists.ts";

describeOnEachDatabase("a listing whose published term is over", (open) => {
  /** A defaulter until the last day of February 2018, one without a term, and an abnormal one of 2013. */
  async function on(today: string) {
    const database = await open();
    const subgraph = await openSubgraph(blacklists, database, clockOn(today));
    const defaulter = { ...courtDefaulter, listed_on: "2016-02-29" };
    await list(
      database,
      { id: 1, ...defaulter, expires_on: "2018-02-28" },
      { id: 2, ...defaulter, expires_on: null },
      { id: 3, listed_on: "2013-07-18" },
    );
    return { ...subgraph, database };
  }

  it("leaves the list by itself: in pages, totals, whole lists and by what it says of itself", async () => {
    for (const [today, isOn] of [
      ["2018-02-28", true],
      ["2018-03-01", false],
    ] as const) {
      const { ask } = await on(today);
      const current = isOn ? ["3", "1", "2"] : ["3", "2"];
      const nodes = current.map((id) => ({ id, isActive: true }));
      const { data } = await ask(
        entities(
          [1],
          `listings(activeOnly: true, orderBy: LISTED_ASC) { totalCount nodes { id isActive } }`,
        ),
      );
      expect(data).toEqual({
        _entities: [{ listings: { totalCount: current.length, nodes } }],
      });
      const hall = await ask(
        entities([1], `currentListings { totalCount nodes { id } }`, "OnestopSupervision"),
      );
      expect(hall.data).toEqual({
        _entities: [
          {
            currentListings: {
              totalCount: current.length,
              nodes: (isOn ? ["2", "1", "3"] : ["2", "3"]).map((id) => ({ id })),
            },
          },
        ],
      });
      const whole = await ask(`{
        now: listings(kind: COURT_DEFAULTER, orderBy: LISTED_ASC) { totalCount nodes { id } }
        ever: listings(kind: COURT_DEFAULTER, activeOnly: false, orderBy: LISTED_ASC) { totalCount nodes { id isActive } }
      }`);
      expect(whole.data).toEqual({
        now: { totalCount: isOn ? 2 : 1, nodes: isOn ? [{ id: "1" }, { id: "2" }] : [{ id: "2" }] },
        ever: {
          totalCount: 2,
          nodes: [
            { id: "1", isActive: isOn },
            { id: "2", isActive: true },
          ],
        },
      });
    }
  });

  it("is left out by an index of its entity and of its list, and by no scan", async () => {
    const { ask, database } = await on("2018-03-01");
    await list(
      database,
      ...firstIds(300).map((id) => ({ ...courtDefaulter, id: 100 + id, entity_id: 100 + id })),
    );
    await analyze(database, ["listing"]);
    const noted = noteStatements(database);
    await ask(entities([101], `listings(activeOnly: true, first: 1) { totalCount nodes { id } }`));
    await ask(entities([101, 102], `listings(activeOnly: true, first: 1) { nodes { id } }`));
    await ask(`{ listings(kind: COURT_DEFAULTER, first: 1) { nodes { id } } }`);
    const filtered = `authority: "${courtDefaulter.listing_authority_code}", since: "2017-01-01"`;
    await ask(`{ listings(kind: COURT_DEFAULTER, ${filtered}, first: 1) { nodes { id } } }`);
    const statements = noted();
    expect(statements.length).toBeGreaterThan(3);
    for (const one of statements) expect(await fullScans(database, one)).toEqual([]);
  });

  it("tells of an abnormal listing the day it leads to the serious list, as long as the rules say so", async () => {
    const { ask, database } = await on("2021-01-01");
    await list(
      database,
      { id: 4, entity_id: 2, listed_on: "2018-08-31" },
      { id: 5, entity_id: 3, listed_on: "2018-09-01" },
    );
    const selection = `listings { nodes { ... on AbnormalListing { expiresOn seriousListingOn } } }`;
    expect(await ask(entities([2, 3], selection))).toEqual({
      data: {
        _entities: [
          { listings: { nodes: [{ expiresOn: "2021-08-31", seriousListingOn: "2021-08-31" }] } },
          { listings: { nodes: [{ expiresOn: "2021-09-01", seriousListingOn: null }] } },
        ],
      },
    });
  });
});

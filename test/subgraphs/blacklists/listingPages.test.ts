import { expect, it } from "@jest/globals";
import { blacklists } from "../../../subgraphs/blacklists/index.ts";
import { OPEN_END } from "../../../kit/openEnd.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities, firstIds } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { provenance } from "./lists.ts";

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
}

const FIELDS = `totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor }`;

/** Entity 1 has listings 1–12, four on each of three days; every third has been removed. Entity 2 has 13–15. */
const rows = firstIds(15).map((id) => ({
  id,
  entity_id: id <= 12 ? 1 : 2,
  kind: "ABNORMAL",
  reason_code: "4",
  listed_on: `2016-07-${String(10 + (id % 3))}`,
  listing_authority_code: "D-310110-MSA",
  removed_on: id % 3 === 0 ? "2016-09-01" : OPEN_END,
  ...provenance,
}));

const NEWEST_FIRST = ["11", "8", "5", "2", "10", "7", "4", "1", "12", "9", "6", "3"];
const OLDEST_FIRST = NEWEST_FIRST.toReversed();

describeOnEachDatabase("pages of listings", (open) => {
  async function opened() {
    const database = await open();
    const subgraph = await openSubgraph(blacklists, database);
    await database.knex.batchInsert("listing", rows);
    const pageOf = async (query: (after: string) => string, after: string | null) => {
      const { data, errors } = await subgraph.ask(query(JSON.stringify(after)));
      expect(errors).toBeUndefined();
      const root = data as { _entities?: [{ listings: Page }]; listings?: Page };
      return (root._entities?.[0].listings ?? root.listings) as Page;
    };
    /** Every page until there is none, with the checks that hold for each. */
    const allPages = async (query: (after: string) => string): Promise<string[][]> => {
      const pages: string[][] = [];
      let after: string | null = null;
      let hasNextPage = true;
      while (hasNextPage) {
        const page: Page = await pageOf(query, after);
        expect(page.pageInfo.hasPreviousPage).toBe(pages.length > 0);
        expect(page.edges.at(-1)?.cursor ?? null).toBe(page.pageInfo.endCursor);
        pages.push(page.nodes.map(({ id }) => id));
        ({ hasNextPage, endCursor: after } = page.pageInfo);
      }
      return pages;
    };
    return { subgraph, allPages };
  }

  it.each([
    ["LISTED_DESC", NEWEST_FIRST],
    ["LISTED_ASC", OLDEST_FIRST],
  ])("of an entity by %s tell each once, ties by their number", async (orderBy, expected) => {
    const { allPages } = await opened();
    const pages = await allPages((after) =>
      entities([1], `listings(orderBy: ${orderBy}, first: 5, after: ${after}) { ${FIELDS} }`),
    );
    expect(pages).toEqual([expected.slice(0, 5), expected.slice(5, 10), expected.slice(10)]);
  });

  it("of an entity end without an empty page where the last is full", async () => {
    const { allPages } = await opened();
    const pages = await allPages((after) =>
      entities([1], `listings(first: 6, after: ${after}) { ${FIELDS} }`),
    );
    expect(pages).toEqual([NEWEST_FIRST.slice(0, 6), NEWEST_FIRST.slice(6)]);
  });

  it("of those still listed leave out the removed on every page", async () => {
    const { allPages } = await opened();
    const pages = await allPages((after) =>
      entities([1], `listings(activeOnly: true, first: 3, after: ${after}) { ${FIELDS} }`),
    );
    expect(pages).toEqual([
      ["11", "8", "5"],
      ["2", "10", "7"],
      ["4", "1"],
    ]);
  });

  it("of a whole list tell who is still listed, and with activeOnly: false who ever was", async () => {
    const { allPages } = await opened();
    const whole = (activeOnly: string) =>
      allPages(
        (after) =>
          `{ listings(kind: ABNORMAL, orderBy: LISTED_ASC, first: 6, after: ${after}${activeOnly}) { ${FIELDS} } }`,
      );
    expect(await whole("")).toEqual([
      ["1", "4", "7", "10", "13", "2"],
      ["5", "8", "11", "14"],
    ]);
    expect(await whole(", activeOnly: false")).toEqual([
      ["3", "6", "9", "12", "15", "1"],
      ["4", "7", "10", "13", "2", "5"],
      ["8", "11", "14"],
    ]);
  });

  it("of a whole list are those of one department, and those since a day, the day itself among them", async () => {
    const { subgraph, allPages } = await opened();
    await subgraph.running.database
      .knex("listing")
      .whereIn("id", [2, 4, 5])
      .update({ listing_authority_code: "SH-AIC" });
    const of = (args: string) =>
      allPages(
        (after) => `{ listings(kind: ABNORMAL, first: 2, after: ${after}, ${args}) { ${FIELDS} } }`,
      );
    expect(await of(`authority: "SH-AIC"`)).toEqual([["5", "2"], ["4"]]);
    expect(await of(`authority: "SH-AIC", since: "2016-07-12"`)).toEqual([["5", "2"]]);
    expect(await of(`since: "2016-07-13"`)).toEqual([[]]);
    expect(await of(`authority: "SH-FDA"`)).toEqual([[]]);
    expect(await of(`activeOnly: false, since: "2016-07-12"`)).toEqual([
      ["14", "11"],
      ["8", "5"],
      ["2"],
    ]);
  });

  it("of several entities at once start where each one's own list does", async () => {
    const { subgraph } = await opened();
    const { data } = await subgraph.ask(
      entities([2, 3, 1], `id listings(first: 2) { totalCount nodes { id } }`),
    );
    expect(data).toEqual({
      _entities: [
        { id: "2", listings: { totalCount: 3, nodes: [{ id: "14" }, { id: "13" }] } },
        { id: "3", listings: { totalCount: 0, nodes: [] } },
        { id: "1", listings: { totalCount: 12, nodes: [{ id: "11" }, { id: "8" }] } },
      ],
    });
  });

  it("cost one statement where no total is asked for, and one for the removed and the listed alike", async () => {
    const { subgraph } = await opened();
    subgraph.statements();
    await subgraph.ask(entities(firstIds(50), `listings { nodes { id } }`));
    expect(subgraph.statements()).toHaveLength(1);
    await subgraph.ask(entities([1], `listings(activeOnly: true) { nodes { id } }`));
    expect(subgraph.statements()).toHaveLength(1);
    await subgraph.ask(`{ listings(kind: ABNORMAL) { nodes { id } } }`);
    expect(subgraph.statements()).toHaveLength(1);
  });

  it.each([
    ["first: 0", 'Argument "first" must be between 1 and 100, got 0.'],
    ["first: 101", 'Argument "first" must be between 1 and 100, got 101.'],
    [
      `after: "bm9uc2Vuc2U"`,
      'Argument "after" is not a cursor of this list; pass an endCursor that it returned.',
    ],
    [
      `orderBy: LISTED_ASC, after: "WyJMSVNURURfREVTQyIsIjIwMTYtMDctMTgiLDFd"`,
      'Argument "after" is a cursor of order LISTED_DESC, and this page is ordered by LISTED_ASC.',
    ],
  ])("are refused for %s, of an entity and of a list", async (args, message) => {
    const { subgraph } = await opened();
    const refused = { errors: [{ message, extensions: { code: "BAD_USER_INPUT" } }] };
    expect(await subgraph.ask(entities([1], `listings(${args}) { totalCount }`))).toMatchObject(
      refused,
    );
    expect(
      await subgraph.ask(`{ listings(kind: ABNORMAL, ${args}) { totalCount } }`),
    ).toMatchObject(refused);
  });

  it.each([
    [entities([1], `listings(kind: RED) { totalCount }`), /"RED" does not exist/u],
    [entities([1], `listings(orderBy: REASON_ASC) { totalCount }`), /"REASON_ASC" does not exist/u],
    [`{ listings { totalCount } }`, /argument "kind" of type "ListingKind!" is required/u],
  ])("are refused before execution for %s", async (query, message) => {
    const { subgraph } = await opened();
    subgraph.statements();
    const { errors } = await subgraph.ask(query);
    expect((errors as { message: string }[]).map((error) => error.message)).toEqual([
      expect.stringMatching(message),
    ]);
    expect(subgraph.statements()).toEqual([]);
  });
});

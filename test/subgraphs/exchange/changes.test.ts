import { beforeEach, expect, it } from "@jest/globals";
import type { Claims } from "../../../kit/authorization/claims.ts";
import type { Database } from "../../../kit/database/database.ts";
import { migrate } from "../../../kit/database/migrate.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import type { OutboxEvent } from "../../../kit/outbox/event.ts";
import { outboxSource } from "../../../kit/outbox/follow.ts";
import { followAll } from "../../../kit/outbox/followAll.ts";
import { appendEvents, outboxMigrations } from "../../../kit/outbox/outbox.ts";
import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { exchange } from "../../../subgraphs/exchange/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph, type SubgraphUnderTest } from "../../support/openSubgraph.ts";

const CHANGES = /* GraphQL */ `
  query ($cursor: String, $types: [ChangeType!], $first: Int) {
    changesSince(cursor: $cursor, types: $types, first: $first) {
      nodes {
        cursor
        type
        occurredAt
        legalEntity {
          id
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`;

interface Page {
  readonly nodes: readonly {
    readonly cursor: string;
    readonly type: string;
    readonly legalEntity: { readonly id: string } | null;
  }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

const NOON = new Date("2026-06-01T04:00:00Z");

describeOnEachDatabase("what became true in the subgraphs", (open) => {
  let register: Database;
  let approvals: Database;
  let database: Database;
  let subgraph: SubgraphUnderTest;

  beforeEach(async () => {
    [register, approvals, database] = [await open(), await open(), await open()];
    for (const source of [register, approvals])
      await migrate(source, outboxMigrations("001_write_lock", "002_outbox"));
    subgraph = await openSubgraph(exchange, database);
  });

  const settle = () =>
    followAll([subgraph.running], ({ source, types }) =>
      outboxSource(source, source === "legal-entities" ? register : approvals, types),
    );

  async function page(variables: Record<string, unknown> = {}, claims?: Claims): Promise<Page> {
    const { data, errors } = await subgraph.ask(CHANGES, variables, claims);
    expect(errors).toBeUndefined();
    return (data as { changesSince: Page }).changesSince;
  }

  beforeEach(async () => {
    await tell(register, [registered(1), registered(2)]);
    await tell(approvals, [permit("permit.recorded", 2), permit("permit.forgotten", 2)]);
    await settle();
    await tell(register, [registered(3)]);
    await tell(approvals, [permit("permit.corrected", 2)]);
    await settle();
  });

  const newest = async (field: string, claims?: Claims) =>
    (await subgraph.ask(`{ ${field} }`, {}, claims)).data;

  const problemWith = async (variables: object) =>
    (await subgraph.ask(CHANGES, { ...variables })).errors;

  it("is told in one order, each once, and never what no reader is told of", async () => {
    expect(told(await page())).toEqual([
      "ENTITY_REGISTERED 1",
      "ENTITY_REGISTERED 2",
      "PERMIT_RECORDED 2",
      "ENTITY_REGISTERED 3",
      "PERMIT_CORRECTED 2",
    ]);
    expect(await settle()).toBe(0);
    expect(await page({ first: 1 })).toMatchObject({
      nodes: [{ occurredAt: "2026-06-01T04:00:00Z" }],
      pageInfo: { hasNextPage: true },
    });
  });

  it("goes on from where it was left, page by page, and says so where nothing is new", async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    for (let hasMore = true; hasMore;) {
      const next = await page({ cursor, first: 2 });
      seen.push(...told(next));
      ({ endCursor: cursor, hasNextPage: hasMore } = next.pageInfo);
    }
    expect(seen).toEqual(told(await page()));
    expect(await page({ cursor })).toEqual({
      nodes: [],
      pageInfo: { endCursor: cursor, hasNextPage: false },
    });
    const latest = await subgraph.ask("{ latestChangeCursor }");
    expect(latest).toEqual({ data: { latestChangeCursor: cursor } });
  });

  it("is told by type, and from the cursor of any change", async () => {
    const permits = await page({ types: ["PERMIT_RECORDED", "PERMIT_CORRECTED"] });
    expect(told(permits)).toEqual(["PERMIT_RECORDED 2", "PERMIT_CORRECTED 2"]);
    const cursor = permits.nodes[0]?.cursor;
    expect(told(await page({ cursor }))).toEqual(["ENTITY_REGISTERED 3", "PERMIT_CORRECTED 2"]);
    expect(await page({ types: [] })).toMatchObject({
      nodes: [],
      pageInfo: { hasNextPage: false },
    });
  });

  it("leaves out a classified entity for readers who may not know of it", async () => {
    await database.knex("classified_entity").insert({ entity_id: 2, classified_on: "2026-01-01" });
    expect(told(await page({}, PUBLIC))).toEqual(["ENTITY_REGISTERED 1", "ENTITY_REGISTERED 3"]);
    expect(told(await page())).toHaveLength(5);
  });

  it("moves nobody's newest cursor who may not know of it, but that of the gateway's streams", async () => {
    await database.knex("classified_entity").insert({ entity_id: 9, classified_on: "2026-01-01" });
    const before = await newest("latestChangeCursor", PUBLIC);
    await tell(register, [registered(9)]);
    await settle();
    expect(await newest("latestChangeCursor", PUBLIC)).toEqual(before);
    expect(await newest("latestChangeCursor")).not.toEqual(before);
    const { pageInfo } = await page();
    expect(await newest("newestChangeCursor", PUBLIC)).toEqual({
      newestChangeCursor: pageInfo.endCursor,
    });
  });

  it("is not told from what is no cursor, nor in pages of no size", async () => {
    expect(await problemWith({ cursor: "bm90aGluZw" })).toMatchObject([
      {
        message: expect.stringContaining('"cursor" is no cursor of changes'),
        extensions: { code: "BAD_USER_INPUT" },
      },
    ]);
    expect(await problemWith({ first: 101 })).toMatchObject([
      { message: expect.stringContaining("must be between 1 and 100, got 101") },
    ]);
  });
});

function told({ nodes }: Page): string[] {
  return nodes.map(({ type, legalEntity }) => `${type} ${legalEntity?.id}`);
}

const PUBLIC: Claims = {
  reader: "PUBLIC",
  secondFactor: false,
  day: shanghaiToday(),
  reach: "several",
};

const registered = (entityId: number): OutboxEvent => ({
  type: "entity.registered",
  entityId,
  payload: {},
});

const permit = (type: string, entityId: number): OutboxEvent => ({ type, entityId, payload: {} });

function tell(database: Database, events: readonly OutboxEvent[]): Promise<void> {
  return writeTransaction(database, (transaction) => appendEvents(transaction, events, NOON));
}

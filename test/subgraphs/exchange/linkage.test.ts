import { beforeEach, expect, it } from "@jest/globals";
import type { Database } from "../../../kit/database/database.ts";
import { migrate } from "../../../kit/database/migrate.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { concerning } from "../../../kit/outbox/concerned.ts";
import { outboxSource } from "../../../kit/outbox/follow.ts";
import { followAll } from "../../../kit/outbox/followAll.ts";
import { appendEvents, outboxMigrations } from "../../../kit/outbox/outbox.ts";
import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { exchange } from "../../../subgraphs/exchange/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph, type SubgraphUnderTest } from "../../support/openSubgraph.ts";

const YANGPU = "D-310110-MSA";
const PUDONG = "D-310115-MSA";
const NOON = new Date("2026-06-01T04:00:00Z");

/** What collaboration and the lists tell, of which departments. */
const TOLD = [
  ["collaboration", "request.submitted", { number: "TQ-1" }, [YANGPU, PUDONG]],
  ["collaboration", "jointTask.opened", { number: "LH-1" }, [YANGPU, "SH-FDA", YANGPU]],
  ["collaboration", "dispatch.urge", { number: "XD-1" }, ["SH-QTS", PUDONG]],
  ["collaboration", "crossDistrictRequest.opened", { request: "TQ-1" }, [PUDONG]],
  ["collaboration", "request.accept", { number: "TQ-0" }, []],
  ["credit", "creditObjection.transferred", { objection: 5 }, ["SH-HRSS"]],
  ["blacklists", "measure.applied", { execution: 7 }, ["SH-FDA"]],
  ["blacklists", "listing.made", { listing: 3 }, []],
] as const;

describeOnEachDatabase("what departments do together", (open) => {
  let subgraph: SubgraphUnderTest;
  let settle: () => Promise<number>;

  beforeEach(async () => {
    const sources = new Map<string, Database>();
    for (const [name] of TOLD) {
      if (sources.has(name)) continue;
      const source = await open();
      await migrate(source, outboxMigrations("001_write_lock", "002_outbox"));
      sources.set(name, source);
    }
    subgraph = await openSubgraph(exchange, await open());
    for (const [name, type, key, departments] of TOLD)
      await writeTransaction(sources.get(name)!, (transaction) => {
        const named = departments.length === 0 ? {} : concerning(departments);
        const event = { type, entityId: 1, payload: { ...key, ...named } };
        return appendEvents(transaction, [event], NOON);
      });
    settle = () =>
      followAll([subgraph.running], ({ source, types }) =>
        outboxSource(source, sources.get(source) ?? sources.get("blacklists")!, types),
      );
    await settle();
  });

  /** What a reader is told, with the cursor after it. */
  async function changesFor(reader: string, args: string) {
    const { data, errors } = await subgraph.ask(
      `{ changesSince(${args}) { nodes { type subject legalEntity { id } } pageInfo { endCursor hasNextPage } } }`,
      {},
      { reader, secondFactor: false, day: shanghaiToday(), reach: "several" },
    );
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = (data as { changesSince: Page }).changesSince;
    const told = nodes.map(({ type, subject, legalEntity }) =>
      [type, subject ?? `of entity ${legalEntity?.id}`].join(" "),
    );
    return { told, ...pageInfo };
  }

  const latest = (reader: string) =>
    subgraph.ask(
      "{ latestChangeCursor }",
      {},
      { reader, secondFactor: false, day: shanghaiToday(), reach: "single" },
    );

  const ownOf = async (reader: string) => (await changesFor(reader, "ownOnly: true")).told;

  it("is told to the departments that it concerns, and to nobody else", async () => {
    expect((await ownOf(YANGPU)).toSorted()).toEqual([
      "JOINT_TASK_OPENED LH-1",
      "REQUEST_SUBMITTED TQ-1",
    ]);
    expect(await ownOf(PUDONG)).toEqual(["REQUEST_SUBMITTED TQ-1", "DISPATCH_URGED XD-1"]);
    expect((await ownOf("SH-FDA")).toSorted()).toEqual([
      "JOINT_TASK_OPENED LH-1",
      "MEASURE_TO_EXECUTE 7",
    ]);
    expect(await ownOf("SH-HRSS")).toEqual(["OBJECTION_TRANSFERRED 5"]);
    for (const reader of ["SH-AIC", "SH-AUDIT", "D-310110-URB", "PUBLIC", "ANALYST"])
      expect([reader, await ownOf(reader)]).toEqual([reader, []]);
  });

  it("comes among all other changes, in one order, where nothing else is asked for", async () => {
    const { told } = await changesFor(PUDONG, "first: 100");
    expect(told.toSorted()).toEqual([
      "DISPATCH_URGED XD-1",
      "LISTING_MADE of entity 1",
      "REQUEST_SUBMITTED TQ-1",
    ]);
    expect((await changesFor("PUBLIC", "first: 100")).told).toEqual(["LISTING_MADE of entity 1"]);
    const types = "types: [MEASURE_TO_EXECUTE, REQUEST_SUBMITTED]";
    expect((await changesFor("SH-FDA", types)).told).toEqual(["MEASURE_TO_EXECUTE 7"]);
    expect((await changesFor("SH-FDA", `${types}, ownOnly: true`)).told).toEqual([
      "MEASURE_TO_EXECUTE 7",
    ]);
    expect((await changesFor("SH-FDA", "types: [LISTING_MADE], ownOnly: true")).told).toEqual([]);
  });

  it("goes on from where it was left, each once, and moves nobody else's cursor", async () => {
    const first = await changesFor(YANGPU, "ownOnly: true, first: 1");
    expect(first.hasNextPage).toBe(true);
    const rest = await changesFor(YANGPU, `ownOnly: true, cursor: "${first.endCursor}"`);
    expect([...first.told, ...rest.told].toSorted()).toEqual((await ownOf(YANGPU)).toSorted());
    expect(await settle()).toBe(0);
    const none = await changesFor(YANGPU, `ownOnly: true, cursor: "${rest.endCursor}"`);
    expect(none).toEqual({ told: [], endCursor: rest.endCursor, hasNextPage: false });
    const { endCursor } = await changesFor(PUDONG, "first: 100");
    expect(await latest(PUDONG)).toEqual({ data: { latestChangeCursor: endCursor } });
    expect(await latest("PUBLIC")).toEqual({
      data: { latestChangeCursor: (await changesFor("PUBLIC", "first: 100")).endCursor },
    });
  });
});

interface Page {
  readonly nodes: readonly {
    readonly type: string;
    readonly subject: string | null;
    readonly legalEntity: { readonly id: string } | null;
  }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

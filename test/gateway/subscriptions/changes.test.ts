import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { readConfiguration } from "../../../gateway/configuration/configuration.ts";
import type { Clock } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { openDatabase } from "../../../kit/database/openDatabase.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import { type Installation, seededInstallation } from "../../support/installation.ts";
import { type GatewayUnderTest, openGateway } from "../../support/openGateway.ts";
import { subscribing } from "../../support/subscribe.ts";

/** In milliseconds: a stream looks twice a second whether there is anything new. */
const LONGER_THAN_A_LOOK = 700;

/** What was told to a subscriber. */
interface Told {
  readonly data?: unknown;
  readonly errors?: unknown;
}

describe("who subscribes to changes", () => {
  let installation: Installation;
  let register: Database;
  let entities: { readonly id: number; readonly uscc: string }[];
  let gateway: GatewayUnderTest;
  let address: string;
  let instant: () => Date;

  const clock: Clock = { now: () => instant() };
  const { subscribe, textAfter, dispose } = subscribing(() => ({ gateway, address }));

  beforeAll(async () => {
    installation = await seededInstallation(20);
    register = await openDatabase(readConfiguration(installation.env).databaseOf("legal-entities"));
    entities = await register.knex("legal_entity").select("id", "uscc").whereNotNull("uscc");
    instant = () => new Date();
    gateway = await openGateway(installation.env, { clock });
    address = await gateway.app.listen({ host: "127.0.0.1", port: 0 });
  });
  beforeEach(() => {
    instant = () => new Date();
  });
  afterAll(async () => {
    dispose();
    await gateway.close();
    await register.close();
    await installation.remove();
  });

  /** Tells of entities in turn, so many times. */
  const tell = (count: number, from = 0) =>
    writeTransaction(register, (transaction) =>
      appendEvents(
        transaction,
        Array.from({ length: count }, (_, at) => {
          const { id, uscc } = entities[(from + at) % entities.length]!;
          return { type: "entity.registered", entityId: id, payload: { uscc } };
        }),
        new Date(),
      ),
    );

  async function newestCursor(reader = "SH-AIC"): Promise<string> {
    const { data } = (await gateway.ask(reader, "{ latestChangeCursor }")).body;
    return (data as { latestChangeCursor: string }).latestChangeCursor;
  }

  it("is told of each change once, in order, from the cursor where it was", async () => {
    const query =
      "subscription ($cursor: String) { changes(cursor: $cursor) { cursor legalEntity { uscc } } }";
    let cursor = await newestCursor();
    const told: string[] = [];
    for (const [from, until] of [
      [0, 60],
      [60, 120],
    ] as const) {
      await tell(until - from, from);
      for await (const { data: change } of await subscribe("SH-AIC", query, { cursor })) {
        const { changes } = change as {
          changes: { cursor: string; legalEntity: { uscc: string } };
        };
        ({ cursor } = changes);
        told.push(changes.legalEntity.uscc);
        if (told.length === until) break;
      }
    }
    const expected = Array.from({ length: 120 }, (_, at) => entities[at % entities.length]!.uscc);
    expect(told).toEqual(expected);
  });

  it("is told at the address of a variant what stands in it, and of nothing else", async () => {
    const query = "subscription ($cursor: String) { changes(cursor: $cursor) { type } }";
    const cursor = await newestCursor();
    await tell(1);
    for (const [variant, told] of [
      ["public", { data: { changes: { type: "ENTITY_REGISTERED" } } }],
      ["onestop", { errors: [{ message: 'Cannot query field "changesSince" on type "Query".' }] }],
    ] as const) {
      const at = `/graphql/${variant}/stream`;
      const { value } = await (await subscribe("SH-AIC", query, { cursor }, {}, at)).next();
      expect(value).toMatchObject(told);
    }
  });

  it("is told of what comes from now on where it names no cursor, by its own permissions", async () => {
    const selected = "type legalEntity { uscc legalRepresentative { idNumber } }";
    const query = `subscription { told: changes { ${selected} } }`;
    const streams = [await subscribe("PUBLIC", query, {}, {}), await subscribe("SH-AIC", query)];
    await tell(1, 7);
    const first = await Promise.all(streams.map((stream) => stream.next()));
    const [publicly, registrar] = first.map(({ value }) => value as Told);
    const { uscc } = entities[7]!;
    expect(publicly).toMatchObject({
      data: {
        told: {
          type: "ENTITY_REGISTERED",
          legalEntity: { uscc, legalRepresentative: { idNumber: null } },
        },
      },
      errors: [
        {
          path: ["told", "legalEntity", "legalRepresentative", "idNumber"],
          extensions: { code: "UNAUTHORIZED_FIELD_OR_TYPE" },
        },
      ],
    });
    expect(registrar).toEqual({
      data: {
        told: {
          type: "ENTITY_REGISTERED",
          legalEntity: { uscc, legalRepresentative: { idNumber: expect.any(String) } },
        },
      },
    });
    for (const stream of streams) await stream.return?.(undefined);
  });

  it("is told no more once the rules by which it began do not hold any longer", async () => {
    const stream = await subscribe("SH-AIC", "subscription { changes { type } }");
    await tell(1);
    expect((await stream.next()).value).toEqual({
      data: { changes: { type: "ENTITY_REGISTERED" } },
    });
    instant = () => new Date("2025-12-31T04:00:00Z");
    expect(await stream.next()).toMatchObject({
      value: { errors: [{ extensions: { code: "PERMISSIONS_CHANGED" } }] },
    });
    expect(await stream.next()).toMatchObject({ done: true });
  });

  it("goes on from the last event that it had, as a browser says it when it comes back", async () => {
    const cursor = await newestCursor("PUBLIC");
    await tell(2, 3);
    const query = "subscription { changes { cursor legalEntity { uscc } } }";
    const text = await textAfter(cursor, query, 2);
    const [first, second] = text.matchAll(/^event: next\nid: (\S+)\ndata: (.*)$/gmu);
    expect(JSON.parse(first![2]!)).toEqual({
      data: { changes: { cursor: first![1], legalEntity: { uscc: entities[3]!.uscc } } },
    });
    const resumed = await textAfter(first![1]!, query, 1);
    expect(resumed).toContain(second![0]);
    expect(resumed).not.toContain(first![0]);
  });

  it("stands in the trail with what it was told, and not with looking whether there is anything", async () => {
    const trail = await openDatabase(readConfiguration(installation.env).databaseOf("governance"));
    const records = async () => {
      const [row] = await trail.knex("audit_record").count({ records: "*" });
      return Number(row?.["records"]);
    };
    const stream = await subscribe("SH-AIC", "subscription { changes { type } }");
    // It asks once, whether what it selects may be had.
    await wait(LONGER_THAN_A_LOOK);
    const before = await records();
    await wait(LONGER_THAN_A_LOOK);
    expect(await records()).toBe(before);
    await tell(1);
    await stream.next();
    // What is open leaves before its record is written. Behind what it was told it asked for more once.
    await wait(LONGER_THAN_A_LOOK);
    expect(await records()).toBe(before + 2);
    await stream.return?.(undefined);
    await trail.close();
  });

  it("is told at once what is wrong with what it selects", async () => {
    const stream = await subscribe("PUBLIC", "subscription { changes { name } }", {}, {});
    expect(await stream.next()).toMatchObject({
      value: { errors: [{ message: 'Cannot query field "name" on type "Change".' }] },
    });
    expect(await stream.next()).toMatchObject({ done: true });
  });

  it.each([
    ["a query", "{ latestChangeCursor }", "send queries and mutations to /graphql"],
    ["no GraphQL", "subscription {", "Syntax Error"],
  ])("is refused where it sends %s", async (_, query, problem) => {
    const stream = await subscribe("PUBLIC", query, {}, {});
    const failure = await stream.next().catch((error: unknown) => error);
    expect(await (failure as { response: Response }).response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining(problem) }],
    });
  });

  it("is referred to the stream where it asks for one answer", async () => {
    const { status, body } = await gateway.ask("PUBLIC", "subscription { changes { type } }");
    expect([status, body]).toMatchObject([
      400,
      { errors: [{ message: "Send subscriptions to /graphql/stream (GraphQL over SSE)." }] },
    ]);
  });

  it("is refused as a partner, which executes registered operations only", async () => {
    const stream = await subscribe("PARTNER-LAW", "subscription { changes { type } }", {}, {});
    const failure = await stream.next().catch((error: unknown) => error);
    expect(await (failure as { response: Response }).response.json()).toMatchObject({
      errors: [{ extensions: { code: "OPERATION_NOT_REGISTERED" } }],
    });
  });

  it("has ten streams at most, and another once one is closed", async () => {
    const query = "subscription { changes { type } }";
    const streams = await Promise.all(Array.from({ length: 10 }, () => subscribe("SH-TAX", query)));
    const told = (stream: AsyncIterator<unknown>) =>
      stream.next().then(
        ({ value }) => value as Told,
        ({ response }: { response: Response }) => response.status,
      );
    expect(await told(await subscribe("SH-TAX", query))).toBe(429);
    await streams.at(0)?.return?.(undefined);
    let another: Told | number;
    // That a client has left is noticed a little later.
    do {
      const stream = await subscribe("SH-TAX", query);
      await tell(1);
      another = await told(stream);
    } while (another === 429);
    expect(another).toEqual({ data: { changes: { type: "ENTITY_REGISTERED" } } });
    await Promise.all(streams.slice(1).map(told));
  });
});

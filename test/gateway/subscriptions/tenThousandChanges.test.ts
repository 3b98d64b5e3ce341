import { setTimeout as wait } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import type { FastifyInstance } from "fastify";
import { readConfiguration } from "../../../gateway/configuration/configuration.ts";
import { subgraphs } from "../../../gateway/subgraphs.ts";
import type { Database } from "../../../kit/database/database.ts";
import { openDatabase } from "../../../kit/database/openDatabase.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import { emptyInstallation } from "../../support/installation.ts";
import { type GatewayUnderTest, openGateway } from "../../support/openGateway.ts";
import { openSubgraphServer } from "../../support/openSubgraphServer.ts";
import { describeWithRedis } from "../../support/redis.ts";
import { subscribing } from "../../support/subscribe.ts";

const ALL = 10_000;
const CHANGES = /* GraphQL */ `
  subscription ($cursor: String!) {
    changes(cursor: $cursor) {
      cursor
      legalEntity {
        id
      }
    }
  }
`;

interface Lag {
  readonly source: string;
  readonly follower: string;
}

interface Change {
  readonly changes: { readonly cursor: string; readonly legalEntity: { readonly id: string } };
}

describeWithRedis("where every subgraph runs by itself", (redis) => {
  const installation = emptyInstallation();
  const servers: FastifyInstance[] = [];
  let env: Readonly<Record<string, string>> & { readonly DATA_DIR: string };
  let register: Database;
  let gateway: GatewayUnderTest;
  let address: string;
  const { subscribe, dispose } = subscribing(() => ({ gateway, address }));

  beforeAll(async () => {
    await redis.start();
    env = { ...installation.env, BROKER_URL: redis.url };
    const urls: Record<string, string> = {};
    for (const { name } of subgraphs) {
      const server = await openSubgraphServer(name, env);
      servers.push(server);
      const at = await server.listen({ host: "127.0.0.1", port: 0 });
      urls[`SUBGRAPH_URL_${name.replaceAll("-", "_").toUpperCase()}`] = `${at}/graphql`;
    }
    env = { ...env, ...urls };
    register = await openDatabase(readConfiguration(env).databaseOf("legal-entities"));
    await startGateway();
  });
  afterAll(async () => {
    dispose();
    await gateway.close();
    for (const server of servers) await server.close();
    await register.close();
    await redis.remove();
    await installation.remove();
  });

  async function startGateway(): Promise<void> {
    gateway = await openGateway(env);
    address = await gateway.app.listen({ host: "127.0.0.1", port: 0 });
  }

  /** The register tells of the entities `from` to `until`, which stand for the order of its events. */
  const tell = (from: number, until: number) =>
    writeTransaction(register, (transaction) =>
      appendEvents(
        transaction,
        Array.from({ length: until - from + 1 }, (_, at) => ({
          type: "entity.registered",
          entityId: from + at,
          payload: { uscc: `E${from + at}` },
        })),
        new Date(),
      ),
    );

  it("a subscriber is told of ten thousand changes in order and each once, though gateway and broker die", async () => {
    const told: number[] = [];
    const { data } = (await gateway.ask("PUBLIC", "{ latestChangeCursor }")).body;
    let { latestChangeCursor: cursor } = data as { latestChangeCursor: string };

    async function listenUntil(count: number): Promise<void> {
      for await (const { data: change } of await subscribe("PUBLIC", CHANGES, { cursor }, {})) {
        const { changes } = change as Change;
        ({ cursor } = changes);
        told.push(Number(changes.legalEntity.id));
        if (told.length === count) return;
      }
      throw new Error(`the stream ended after ${told.length} changes`);
    }

    await tell(1, 4_000);
    await listenUntil(1_500);
    await gateway.close();
    await tell(4_001, 6_000);
    await startGateway();
    await listenUntil(3_000);
    await redis.kill();
    await tell(6_001, 8_000);
    // What had arrived before is told on, without a broker.
    await listenUntil(4_000);
    await redis.start();
    await listenUntil(7_500);
    await tell(8_001, ALL);
    await redis.kill();
    await redis.start();
    await listenUntil(ALL);

    expect(told).toEqual(Array.from({ length: ALL }, (_, at) => at + 1));
    expect(await heardBy("exchange", "change_log")).toBe(ALL);
    // Who subscribes hears it from the exchange; approvals does more with each, and may still be at it.
    await untilTrue(async () => (await heardBy("approvals", "known_entity")) === ALL);
    // A guard against hanging only: eight servers and a broker share the machine with other tests.
  }, 180_000);

  it("the operator sees how far each follower is behind each source, and the public does not", async () => {
    const query = "{ exchangeLag { source follower events isAtLeast seconds } }";
    const asked = (reader: string, headers?: Record<string, string>) =>
      gateway.ask(reader, query, undefined, headers);
    const lagsOf = async () => {
      const { data } = (await asked("SH-EIC", { "x-purpose": "P11" })).body;
      return (data as { exchangeLag: readonly Lag[] }).exchangeLag;
    };
    const followed = { source: "legal-entities", events: 0, isAtLeast: false, seconds: 0 };
    await untilTrue(async () => {
      const lags = await lagsOf();
      return ["approvals", "exchange"].every((follower) =>
        lags.some((lag) => isDeepStrictEqual({ ...lag }, { ...followed, follower })),
      );
    });
    expect((await asked("PUBLIC")).body).toMatchObject({
      data: { exchangeLag: null },
      errors: [{ extensions: { code: "UNAUTHORIZED_FIELD_OR_TYPE" } }],
    });
  });

  async function heardBy(subgraph: string, table: string): Promise<number> {
    const database = await openDatabase(readConfiguration(env).databaseOf(subgraph));
    const [row] = await database.knex(table).count({ rows: "*" });
    await database.close();
    return Number(row?.["rows"]);
  }
});

/** Waits for it; jest ends a test that waits in vain. */
async function untilTrue(isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await wait(200);
}

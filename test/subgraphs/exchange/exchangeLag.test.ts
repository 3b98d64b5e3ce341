import { expect, it } from "@jest/globals";
import type { Claims } from "../../../kit/authorization/claims.ts";
import type { FollowerLag } from "../../../kit/broker/followerLag.ts";
import { openDatabase } from "../../../kit/database/openDatabase.ts";
import { withSecondLine } from "../../../kit/authorization/secondLine.ts";
import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { exchange } from "../../../subgraphs/exchange/index.ts";
import { execute, parse } from "graphql";

const QUERY = parse("{ exchangeLag { source follower events isAtLeast seconds measuredAt } }");

const measured = (follower: string, oldestAt: string | null, events: number): FollowerLag => ({
  source: "legal-entities",
  follower,
  events,
  isAtLeast: false,
  oldestAt,
  measuredAt: "2026-06-01 03:59:58",
});

const by = (reader: string): Claims => ({
  reader,
  purpose: "P11",
  secondFactor: true,
  day: shanghaiToday(),
  reach: "single",
});

const lags = [
  measured("exchange", null, 0),
  measured("credit", "2026-06-01 03:59:00", 7),
  measured("approvals", "2026-06-01 04:00:05", 1),
];

async function asked(reader: string) {
  const database = await openDatabase({ client: "sqlite", filename: ":memory:" });
  const clock = { now: () => new Date("2026-06-01T04:00:00Z") };
  const files = { auditKeysFile: "", sealingKeysFile: "", lags: async () => lags };
  const subgraph = await exchange.open(database, files, withSecondLine, clock);
  const claims = by(reader);
  const contextValue = subgraph.createContext(claims, subgraph.createLoaders(claims));
  const answer = await execute({ schema: subgraph.schema, document: QUERY, contextValue });
  await subgraph.close();
  return JSON.parse(JSON.stringify(answer)) as unknown;
}

it.each(["SH-EIC", "SH-AUDIT"])("%s sees who is behind, the farthest first", async (reader) => {
  const lag = { source: "legal-entities", isAtLeast: false, measuredAt: "2026-06-01T03:59:58Z" };
  expect(await asked(reader)).toEqual({
    data: {
      exchangeLag: [
        { ...lag, follower: "credit", events: 7, seconds: 60 },
        // The clock of its source is ahead of this one.
        { ...lag, follower: "approvals", events: 1, seconds: 0 },
        { ...lag, follower: "exchange", events: 0, seconds: 0 },
      ],
    },
  });
});

it.each(["PUBLIC", "SH-TAX"])("%s does not", async (reader) => {
  expect(await asked(reader)).toMatchObject({
    data: { exchangeLag: null },
    errors: [{ path: ["exchangeLag"] }],
  });
});

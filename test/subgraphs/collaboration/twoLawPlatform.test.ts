import { expect, it } from "@jest/globals";
import type { Clock } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { migrate } from "../../../kit/database/migrate.ts";
import { knownEntityRow } from "../../../kit/knownEntities/knownEntityRow.ts";
import { migrations } from "../../../subgraphs/collaboration/migrations/index.ts";
import { createTransferActs } from "../../../subgraphs/collaboration/transfers/transferActs.ts";
import { exchangeWith } from "../../../subgraphs/collaboration/twoLawPlatform/exchangeWith.ts";
import { describeOnEachDatabase, type OpenDatabase } from "../../support/eachDatabase.ts";
import { type PlatformDouble, platformDouble } from "./platformDouble.ts";

const NUMBER = "SH-FDA-XS-2026-0001";
const USCC = "91310000132260250X";
const clock: Clock = { now: () => new Date("2026-03-02T02:00:00Z") };

const DOCUMENTS = (["TRANSFER_LETTER", "INVESTIGATION_REPORT"] as const).map((kind, at) => ({
  kind,
  number: `沪食药监移〔2026〕${at + 1}号`,
  title: "移送材料",
  issuedOn: "2026-03-02",
  sha256: "ab".repeat(32),
}));

/** A database in which SH-FDA has sent a case to the police, and a platform that knows nothing of it yet. */
async function sentCase(
  open: OpenDatabase,
): Promise<{ database: Database; platform: PlatformDouble }> {
  const database = await open();
  await migrate(database, migrations);
  await database.knex("known_entity").insert(knownEntityRow(7, USCC, null, null));
  const acts = createTransferActs(database);
  const acting = {
    department: "SH-FDA",
    officer: "officer",
    purpose: "P07",
    basis: "CASE-1",
  } as const;
  await acts.propose({
    input: { number: NUMBER, uscc: USCC, suspectedCrime: "涉嫌犯罪", facts: "货值较大" },
    acting,
    clock,
  });
  await acts.decide({ input: { number: NUMBER, version: 1, decision: "TRANSFER" }, acting, clock });
  const input = { number: NUMBER, version: 2, documents: DOCUMENTS };
  const sent = await acts.send({ input, acting, clock });
  expect(await acts.send({ input, acting, clock })).toEqual(sent);
  return { database, platform: platformDouble() };
}

async function stateOf({ knex }: Database): Promise<unknown> {
  const row: { state_code: string; version: number } = await knex("criminal_transfer").first();
  return `${row.state_code} ${row.version}`;
}

const filed = { kind: "FILED", caseNumber: NUMBER, documentNumber: "沪公立〔2026〕1号", text: "" };

describeOnEachDatabase("the two-law platform", (open) => {
  it("is told of the documents of a case, once, and again only where it failed", async () => {
    const { database, platform } = await sentCase(open);
    platform.failsAfterPush = true;
    await expect(exchangeWith(platform, database, clock)).rejects.toThrow("is away");
    await exchangeWith(platform, database, clock);
    await exchangeWith(platform, database, clock);
    const told = {
      caseNumber: NUMBER,
      sender: "SH-FDA",
      suspectedCrime: "涉嫌犯罪",
      documents: DOCUMENTS,
    };
    expect(platform.pushed).toEqual([told, told]);
  });

  it("has the case received, filed, prosecuted and judged by what it tells, each once", async () => {
    const { database, platform } = await sentCase(open);
    const of = { caseNumber: NUMBER, documentNumber: "1", text: "" };
    platform.say({ ...of, kind: "RECEIVED" });
    platform.say({ ...of, kind: "FILED" });
    await exchangeWith(platform, database, clock);
    expect(await stateOf(database)).toBe("FILED 5");
    await exchangeWith(platform, database, clock);
    expect(await stateOf(database)).toBe("FILED 5");
    platform.say({ ...of, kind: "PROSECUTED" });
    platform.say({ ...of, kind: "JUDGED", text: "有罪" });
    await exchangeWith(platform, database, clock);
    expect(await stateOf(database)).toBe("JUDGED 7");
    const takers: string[] = await database
      .knex("criminal_transfer_step")
      .orderBy("version")
      .pluck("department_code");
    expect(takers.slice(3)).toEqual(["SH-PSB", "SH-PSB", "SH-PROC", "SH-CRT"]);
  });

  it("holds nothing up by what a case does not allow, or by a case that there is not", async () => {
    const { database, platform } = await sentCase(open);
    platform.say({ ...filed, kind: "PROSECUTED" });
    platform.say({ ...filed, kind: "FILED", caseNumber: "SH-FDA-XS-2026-0002" });
    platform.say({ ...filed, kind: "NOT_FILED", text: "证据不足" });
    await exchangeWith(platform, database, clock);
    expect(await stateOf(database)).toBe("NOT_FILED 4");
    const refusals: (string | null)[] = await database
      .knex("platform_message")
      .orderBy("sequence")
      .pluck("refusal");
    expect(refusals).toEqual([
      expect.stringContaining("prosecute"),
      "no transfer SH-FDA-XS-2026-0002",
      null,
    ]);
  });
});

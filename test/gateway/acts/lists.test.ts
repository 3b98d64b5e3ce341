import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { AuditPayload } from "../../../audit/auditRecord.ts";
import { readConfiguration } from "../../../gateway/configuration/configuration.ts";
import type { Database } from "../../../kit/database/database.ts";
import { openDatabase } from "../../../kit/database/openDatabase.ts";
import { outboxSource } from "../../../kit/outbox/follow.ts";
import { followAll } from "../../../kit/outbox/followAll.ts";
import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { listAsAbnormal } from "../../../subgraphs/blacklists/acts/listAsAbnormal.ts";
import { listingsDue } from "../../../subgraphs/blacklists/acts/listingsDue.ts";
import { followListings } from "../../../subgraphs/blacklists/follow/followListings.ts";
import type { KnownEntityRow } from "../../../kit/knownEntities/knownEntityRow.ts";
import { clockOn } from "../../support/clockOn.ts";
import { type Installation, seededInstallation } from "../../support/installation.ts";
import { type GatewayUnderTest, openGateway } from "../../support/openGateway.ts";

const DECIDING = { "x-purpose": "P02", "x-basis": "CASE-1" };
const REVIEW = { "x-purpose": "P08" };
const CHECK = `query ($usccs: [String!]!, $domain: String!, $asOf: Date) {
  batchCheck(usccs: $usccs, domain: $domain, asOf: $asOf) { uscc isRestricted }
}`;

describe("departments that list, through the gateway,", () => {
  let installation: Installation;
  let gateway: GatewayUnderTest;
  let blacklists: Database;
  let trail: Database;
  /** Entities of which nothing is on any list. */
  let clean: readonly KnownEntityRow[];

  beforeAll(async () => {
    installation = await seededInstallation(60);
    const { databaseOf } = readConfiguration(installation.env);
    blacklists = await openDatabase(databaseOf("blacklists"));
    trail = await openDatabase(databaseOf("governance"));
    clean = await blacklists
      .knex<KnownEntityRow>("known_entity")
      .whereNotIn("entity_id", blacklists.knex("listing").select("entity_id"))
      .orderBy("entity_id");
    await threeYearsOnTheAbnormalList();
    gateway = await openGateway(installation.env);
  });

  /** As it was done from 2018 on, before the rules of who may do what that hold today. */
  async function threeYearsOnTheAbnormalList(): Promise<void> {
    const input = {
      uscc: entity(1).uscc,
      reason: "2",
      documentNumber: "异1",
      reasons: "逾期未公示",
    };
    const department = marketSupervision(1);
    const acting = { department, officer: undefined, purpose: "P02", basis: undefined } as const;
    await listAsAbnormal(blacklists, { input, acting, clock: clockOn("2018-08-30") });
    for (const day of ["2018-08-30", "2021-07-01", "2021-08-30"]) {
      const clock = clockOn(day);
      await listingsDue(blacklists, clock);
      await followAll(
        [{ name: "blacklists", database: blacklists, follows: [followListings], clock }],
        ({ source, types }) => outboxSource(source, blacklists, types),
      );
    }
  }

  afterAll(async () => {
    await gateway.close();
    await Promise.all([blacklists.close(), trail.close()]);
    await installation.remove();
  });

  const entity = (at: number): KnownEntityRow => {
    const found = clean[at];
    if (found === undefined) throw new TypeError(`the city has no clean entity ${at}`);
    return found;
  };
  const marketSupervision = (at: number) => `D-${entity(at).district_code}-MSA`;

  async function check(domain: string, usccs: readonly string[], asOf?: string) {
    const variables = { usccs, domain, ...(asOf === undefined ? {} : { asOf }) };
    const { body } = await gateway.ask("SH-DRC", CHECK, variables, REVIEW);
    const { batchCheck } = body.data as { batchCheck: { isRestricted: boolean | null }[] };
    return batchCheck.map(({ isRestricted }) => isRestricted);
  }

  const act = async (reader: string, field: string, input: object, headers = DECIDING) => {
    const type = `${field.slice(0, 1).toUpperCase()}${field.slice(1)}Input`;
    const selection = field.endsWith("SeriousListing")
      ? "proposal { id } listing { id entity { uscc } } version"
      : field.endsWith("Measure")
        ? "id state { code } restriction { basis }"
        : "listing { id entity { uscc } } version";
    const query = `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} } }`;
    return (await gateway.ask(reader, query, { input }, headers)).body;
  };

  it("bar whoever is on the serious list from tenders, each department by what is its own to do", async () => {
    const { uscc } = entity(0);
    const registrar = marketSupervision(0);
    const proposal = {
      uscc,
      reason: "44-8",
      documentNumber: "告1",
      reasons: "侵害消费者权益，情节严重",
      penaltyDocumentNumber: "罚1",
    };
    for (const [reader, code] of [
      ["SH-FDA", "UNAUTHORIZED_FIELD_OR_TYPE"],
      ["PUBLIC", "PURPOSE_NOT_ALLOWED"],
      [registrar === "D-310115-MSA" ? "D-310110-MSA" : "D-310115-MSA", "NOT_AUTHORITATIVE_SOURCE"],
    ] as const) {
      const { errors } = await act(reader, "proposeSeriousListing", proposal);
      expect([reader, errors?.[0]?.extensions?.["code"]]).toEqual([reader, code]);
    }
    const proposed = await act(registrar, "proposeSeriousListing", proposal);
    const { proposal: made } = (proposed.data as Record<string, { proposal: { id: string } }>)[
      "proposeSeriousListing"
    ] ?? { proposal: { id: "" } };
    expect(await check("BIDDING", [uscc])).toEqual([false]);
    const decision = { proposal: made.id, version: 1, decision: "LIST", documentNumber: "列1" };
    expect(await act(registrar, "decideSeriousListing", decision)).toMatchObject({
      data: { decideSeriousListing: { listing: { entity: { uscc } }, version: 2 } },
    });
    await gateway.settle();
    expect(await check("BIDDING", [uscc, entity(2).uscc])).toEqual([true, false]);

    const work = await gateway.ask(
      "SH-HUC",
      `{ jointPunishmentExecutions { nodes { id version restriction { measure { code } listing { documentNumber } } legalEntity { uscc } } } }`,
      undefined,
      { "x-purpose": "P06" },
    );
    // Last, since the abnormal listing of 2018 led to a measure that is due before.
    const task = (
      work.body.data as { jointPunishmentExecutions: { nodes: { id: string; version: number }[] } }
    ).jointPunishmentExecutions.nodes.at(-1);
    expect(task).toMatchObject({
      restriction: { measure: { code: "J13" }, listing: { documentNumber: "列1" } },
      legalEntity: { uscc },
    });
    const feedback = {
      execution: task?.id,
      version: task?.version,
      outcome: "EXECUTED",
      feedback: "已限制投标",
    };
    const executing = { "x-purpose": "P06", "x-basis": "LC-1" };
    expect(await act("SH-HUC", "feedBackMeasure", feedback, executing)).toMatchObject({
      data: { feedBackMeasure: { state: { code: "EXECUTED" } } },
    });
    const own = await gateway.ask(
      `SELF:${uscc}`,
      `query ($uscc: String!) { legalEntity(uscc: $uscc) { restrictions(domain: "PROCUREMENT") { nodes { basis measure { code } } } } }`,
      { uscc },
      { "x-purpose": "P15" },
    );
    expect(own.body.data).toEqual({
      legalEntity: {
        restrictions: {
          nodes: [
            {
              basis: "企业信息公示暂行条例 §18：列入严重违法失信名单：侵害消费者权益（列1）",
              measure: { code: "J12" },
            },
          ],
        },
      },
    });
    const payloads: string[] = await trail
      .knex("audit_record")
      .orderBy("seq", "desc")
      .limit(8)
      .pluck("payload");
    const acts = payloads
      .map((payload) => JSON.parse(payload) as AuditPayload)
      .filter(({ write }) => write === "answered");
    expect(acts[0]).toMatchObject({
      reader: "SH-HUC",
      given: expect.arrayContaining(["Mutation.feedBackMeasure"]),
      categories: expect.arrayContaining(["measures.execute"]),
      subjects: { count: 1 },
    });
  });

  it("led from the abnormal list to the serious one under the rules of 2016, as a check of a past day still says", async () => {
    const { uscc } = entity(1);
    expect(await check("PROCUREMENT", [uscc], "2021-08-29")).toEqual([false]);
    expect(await check("PROCUREMENT", [uscc], "2021-08-30")).toEqual([true]);
    expect(await check("QUALIFICATION", [uscc], "2024-08-30")).toEqual([true]);
    expect(await check("QUALIFICATION", [uscc], "2024-08-31")).toEqual([false]);
    expect(await check("PROCUREMENT", [uscc], "2026-08-30")).toEqual([true]);
    expect(await check("PROCUREMENT", [uscc])).toEqual([false]);
  });

  it("ask of 500 codes for public funds, and learn of each whether it passes, and no more", async () => {
    const codes: string[] = await blacklists
      .knex("known_entity")
      .orderBy("entity_id")
      .pluck("uscc");
    const asked = Array.from({ length: 500 }, (_, at) => codes[at % codes.length] ?? "");
    const { body } = await gateway.ask(
      "SH-FIN",
      CHECK,
      { usccs: asked, domain: "PROCUREMENT" },
      REVIEW,
    );
    const rows = (body.data as { batchCheck: { uscc: string; isRestricted: boolean }[] })
      .batchCheck;
    expect(body.errors).toBeUndefined();
    expect(rows.map(({ uscc }) => uscc)).toEqual(asked);
    expect(rows.every((row) => Object.keys(row).join(" ") === "uscc isRestricted")).toBe(true);
    const failing = new Set(
      rows.filter(({ isRestricted }) => isRestricted).map(({ uscc }) => uscc),
    );
    const today = shanghaiToday();
    const restricted: string[] = await blacklists
      .knex("restriction")
      .join("known_entity", "known_entity.entity_id", "restriction.entity_id")
      .where({ domain_code: "PROCUREMENT" })
      .where("effective_from", "<=", today)
      .where("effective_to", ">", today)
      .distinct()
      .pluck("uscc");
    expect([...failing].toSorted()).toEqual(restricted.toSorted());
    expect(failing.has(entity(0).uscc)).toBe(true);
  });
});

import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { officerKey } from "../../../gateway/authentication/officerKey.ts";
import { systemClock } from "../../../kit/clock.ts";
import { databaseConfigOf } from "../../../kit/database/databaseConfig.ts";
import { openDatabase } from "../../../kit/database/openDatabase.ts";
import { outboxSource } from "../../../kit/outbox/follow.ts";
import { followAll } from "../../../kit/outbox/followAll.ts";
import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { closeCityDatabases, openConfiguredDatabases } from "../../../seeds/write/cityDatabases.ts";
import { governance } from "../../../subgraphs/governance/index.ts";
import { execution } from "../../subgraphs/blacklists/executions.ts";
import { penalize } from "../../subgraphs/supervision/records.ts";
import { type Installation, seededInstallation } from "../../support/installation.ts";
import {
  type GatewayUnderTest,
  type HttpAnswer,
  openDistributedGateway,
  openGateway,
} from "../../support/openGateway.ts";
import {
  AROUND,
  type Around,
  DECLARE,
  FEED_BACK,
  FILE,
  LIST,
  trailOf,
  WITHDRAW,
} from "./avoidanceOperations.ts";

const READER = "SH-AIC";
const HEADERS = { "x-purpose": "P02" };
const EXECUTING = { "x-purpose": "P06", "x-basis": "CASE-1" };
const AUDIT = { "x-purpose": "P16", "x-basis": "AUDIT-1" };
const FEEDBACK = { execution: "9001", version: 1, outcome: "EXECUTED", feedback: "已限制" };
// The development issuer names its persons after their readers.
const OFFICER = officerKey(READER, `demo:${READER}`) ?? "";

const avoidanceAt = (coordinate: string, path: string) =>
  expect.objectContaining({
    path: ["legalEntity", ...path.split(".")],
    extensions: expect.objectContaining({
      code: "UNAUTHORIZED_FIELD_OR_TYPE",
      coordinate,
      cause: "AVOIDANCE",
    }),
  });

const codeOf = ({ errors }: HttpAnswer["body"]) => errors?.[0]?.extensions?.["code"];

/** Has the governance subgraph hear of the register, as a broker does where each has a process of its own. */
async function carriedBetween({ env }: Installation): Promise<void> {
  const [register, database] = await Promise.all(
    ["legal-entities", governance.name].map((name) => openDatabase(databaseConfigOf(name, env))),
  );
  if (register === undefined || database === undefined) throw new TypeError("no databases");
  const { name, follows } = governance;
  await followAll([{ name, database, follows, clock: systemClock }], ({ source, types }) =>
    outboxSource(source, register, types),
  );
  await Promise.all([register.close(), database.close()]);
}

describe.each([
  ["in one process", openGateway, (_: Installation, { settle }: GatewayUnderTest) => settle()],
  ["over HTTP", openDistributedGateway, carriedBetween],
] as const)("an officer who declared to avoid entity 1, %s,", (_, openOne, carry) => {
  let installation: Installation;
  let gateway: GatewayUnderTest;
  let uscc: string;
  let declared: HttpAnswer["body"];

  /** Gateways look four times a second (250 ms) whether officers avoid others than before. */
  async function heard(): Promise<void> {
    await carry(installation, gateway);
    await wait(300);
  }

  /** Of the officer that the development issuer names after the reader, or of another person of the same reader. */
  async function act(
    mutation: string,
    input: Record<string, unknown>,
    reader = READER,
    person = reader,
    headers: Record<string, string> = HEADERS,
  ): Promise<HttpAnswer["body"]> {
    const authorization = `Bearer ${await gateway.tokenOf(reader, { secondFactor: true, person })}`;
    return (await gateway.ask(reader, mutation, { input }, { ...headers, authorization })).body;
  }

  beforeAll(async () => {
    installation = await seededInstallation(3);
    const databases = await openConfiguredDatabases(installation.env);
    uscc = (await databases.legalEntities.knex("legal_entity").where({ id: 1 }).first("uscc")).uscc;
    await databases.supervision.knex("penalty").where("entity_id", "<", 3).delete();
    for (const id of [1, 2])
      await penalize(databases.supervision, { id, entity_id: id, decision_text: "全文" });
    for (const id of [1, 2, 3])
      await execution(databases.blacklists, { id: 9_000 + id, entity_id: id });
    await closeCityDatabases(databases);
    gateway = await openOne(installation.env);
    declared = await act(DECLARE, { uscc, relation: "SPOUSE" });
    await heard();
  });

  /** Of which entities a person of SH-AIC finds work in his list, and what is told him of a penalty of entity 1. */
  async function around(person = READER): Promise<unknown> {
    const authorization = `Bearer ${await gateway.tokenOf(READER, { secondFactor: true, person })}`;
    const { body } = await gateway.ask(READER, AROUND, {}, { ...HEADERS, authorization });
    const { work, found } = body.data as Around;
    return {
      work: work.nodes.map(({ legalEntity: { id } }) => id).toSorted(),
      total: work.totalCount,
      text: found[0]?.decisionText,
      denied: body.errors?.map(({ path, extensions }) => [path?.join("."), extensions?.["cause"]]),
    };
  }
  const WHOLE = { work: ["1", "2", "3"], total: 3, text: "全文", denied: undefined };
  const AVOIDING = {
    work: ["2", "3"],
    total: 2,
    text: null,
    denied: [["found.decisionText", "AVOIDANCE"]],
  };

  afterAll(async () => {
    await gateway.close();
    await installation.remove();
  });

  it("has declared it once, however often he says so, and his department lists it", async () => {
    const avoidance = {
      officer: OFFICER,
      entity: { id: "1" },
      relation: "SPOUSE",
      declaredOn: shanghaiToday(),
      withdrawnOn: null,
    };
    expect(declared).toEqual({ data: { avoidance } });
    expect(await act(DECLARE, { uscc, relation: "OTHER" })).toEqual(declared);
    expect((await gateway.ask(READER, LIST)).body.data).toEqual({
      avoidances: { totalCount: 1, nodes: [avoidance] },
    });
    for (const other of ["SH-TAX", "PUBLIC"])
      expect((await gateway.ask(other, LIST)).body.data).toEqual({
        avoidances: { totalCount: 0, nodes: [] },
      });
  });

  it("reads what is open of it, and is told why no more", async () => {
    const { body } = await gateway.ask(READER, FILE, { id: "1" }, HEADERS);
    expect(body.data).toEqual({
      legalEntity: {
        name: expect.any(String),
        legalRepresentative: { position: expect.any(Object), name: null },
        penalties: { nodes: [{ documentNumber: "杨市监罚〔2016〕第1号", decisionText: null }] },
        allPenalties: null,
        incentives: { totalCount: expect.any(Number) },
        credit: { sharedRecords: null },
      },
    });
    expect(body.errors).toHaveLength(4);
    expect(body.errors).toEqual(
      expect.arrayContaining([
        avoidanceAt("LegalRepresentative.name", "legalRepresentative.name"),
        avoidanceAt("Penalty.decisionText", "penalties.nodes.decisionText"),
        avoidanceAt("LegalEntity.allPenalties", "allPenalties"),
        avoidanceAt("CreditFile.sharedRecords", "credit.sharedRecords"),
      ]),
    );
  });

  it("reads other entities in full", async () => {
    const { body } = await gateway.ask(READER, FILE, { id: "2" }, HEADERS);
    expect(body.errors).toBeUndefined();
    expect(body.data).toMatchObject({
      legalEntity: {
        legalRepresentative: { name: expect.any(String) },
        penalties: { nodes: [{ decisionText: "全文" }] },
        allPenalties: { totalCount: 1 },
      },
    });
  });

  it("stands in for no colleague: another department's officer reads the entity", async () => {
    const { body } = await gateway.ask("SH-AUDIT", FILE, { id: "1" }, { "x-purpose": "P16" });
    expect(body.data).toMatchObject({
      legalEntity: { penalties: { nodes: [{ decisionText: "全文" }] } },
    });
  });

  it("finds it in no list of work, and no more than is open of its records by their numbers, which is marked", async () => {
    expect(await around()).toEqual(AVOIDING);
    const marked = { withheld: ["Penalty.decisionText AVOIDANCE"], subjectCount: 1 };
    expect((await gateway.ask("SH-AUDIT", trailOf(), {}, AUDIT)).body).toEqual({
      data: { auditEvents: { nodes: [marked] } },
    });
    expect(await around("colleague")).toEqual(WHOLE);
  });

  it("does nothing about it by a number that he knows, which is marked; a colleague does", async () => {
    const feedBack = (person: string) => act(FEED_BACK, FEEDBACK, READER, person, EXECUTING);
    const refused = await feedBack(READER);
    expect(refused).toMatchObject({
      data: { fedBack: null },
      errors: [
        {
          message: "Not authorized to do Mutation.feedBackMeasure",
          path: ["fedBack"],
          extensions: { code: "UNAUTHORIZED_FIELD_OR_TYPE", cause: "AVOIDANCE" },
        },
      ],
    });
    const trail = trailOf(`, filter: { subject: "1" }`);
    const marked = { withheld: ["Mutation.feedBackMeasure AVOIDANCE"], subjectCount: 1 };
    expect((await gateway.ask("SH-AUDIT", trail, {}, AUDIT)).body).toEqual({
      data: { auditEvents: { nodes: [marked] } },
    });
    expect(await feedBack("colleague")).toEqual({
      data: { fedBack: { state: { code: "EXECUTED" } } },
    });
  });

  it("does not end it himself, nor does another department; a colleague does, and another may begin anew", async () => {
    const input = { uscc, officer: OFFICER };
    expect(codeOf(await act(WITHDRAW, input))).toBe("NOT_AUTHORITATIVE_SOURCE");
    expect(codeOf(await act(WITHDRAW, input, "SH-TAX"))).toBe("BAD_USER_INPUT");
    const ended = await act(WITHDRAW, input, READER, "colleague");
    expect(ended).toMatchObject({ data: { avoidance: { withdrawnOn: shanghaiToday() } } });
    expect(await act(WITHDRAW, input, READER, "colleague")).toEqual(ended);
    const reads = async () =>
      (await gateway.ask(READER, FILE, { id: "1" }, HEADERS)).body.errors === undefined;
    await heard();
    expect(await reads()).toBe(true);
    expect(await around()).toEqual(WHOLE);
    expect(await act(DECLARE, { uscc, relation: "OWN" })).toMatchObject({
      data: { avoidance: { relation: "OWN", withdrawnOn: null } },
    });
    expect(await reads()).toBe(false);
    await heard();
    expect(await around()).toEqual(AVOIDING);
  });

  it("declares nothing of whom the register does not know", async () => {
    const { errors } = await act(DECLARE, { uscc: "91310000132260250X", relation: "OWN" });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });
});

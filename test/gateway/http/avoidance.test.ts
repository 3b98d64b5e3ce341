import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { officerKey } from "../../../gateway/authentication/officerKey.ts";
import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { closeCityDatabases, openConfiguredDatabases } from "../../../seeds/write/cityDatabases.ts";
import { penalize } from "../../subgraphs/supervision/records.ts";
import { type Installation, seededInstallation } from "../../support/installation.ts";
import {
  type GatewayUnderTest,
  type HttpAnswer,
  openDistributedGateway,
  openGateway,
} from "../../support/openGateway.ts";

const READER = "SH-AIC";
const QUERY = `query ($id: ID!) { legalEntity(id: $id) {
  name
  legalRepresentative { position { code } name }
  penalties { nodes { documentNumber decisionText } }
  allPenalties { totalCount }
  incentives { totalCount }
  credit { sharedRecords { totalCount } }
} }`;
const HEADERS = { "x-purpose": "P02" };
const FIELDS = `officer entity { id } relation declaredOn withdrawnOn`;
const DECLARE = `mutation ($input: DeclareAvoidanceInput!) { avoidance: declareAvoidance(input: $input) { ${FIELDS} } }`;
const WITHDRAW = `mutation ($input: WithdrawAvoidanceInput!) { avoidance: withdrawAvoidance(input: $input) { ${FIELDS} } }`;
const LIST = `{ avoidances { totalCount nodes { ${FIELDS} } } }`;
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

describe.each([
  ["in one process", openGateway],
  ["over HTTP", openDistributedGateway],
] as const)("an officer who declared to avoid entity 1, %s,", (_, openOne) => {
  let installation: Installation;
  let gateway: GatewayUnderTest;
  let uscc: string;
  let declared: HttpAnswer["body"];

  /** Of the officer that the development issuer names after the reader, or of another person of the same reader. */
  async function act(
    mutation: string,
    input: Record<string, unknown>,
    reader = READER,
    person = reader,
  ): Promise<HttpAnswer["body"]> {
    const authorization = `Bearer ${await gateway.tokenOf(reader, { secondFactor: true, person })}`;
    return (await gateway.ask(reader, mutation, { input }, { ...HEADERS, authorization })).body;
  }

  beforeAll(async () => {
    installation = await seededInstallation(3);
    const databases = await openConfiguredDatabases(installation.env);
    uscc = (await databases.legalEntities.knex("legal_entity").where({ id: 1 }).first("uscc")).uscc;
    await databases.supervision.knex("penalty").where("entity_id", "<", 3).delete();
    for (const id of [1, 2])
      await penalize(databases.supervision, { id, entity_id: id, decision_text: "全文" });
    await closeCityDatabases(databases);
    gateway = await openOne(installation.env);
    declared = await act(DECLARE, { uscc, relation: "SPOUSE" });
  });

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
    const { body } = await gateway.ask(READER, QUERY, { id: "1" }, HEADERS);
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
    const { body } = await gateway.ask(READER, QUERY, { id: "2" }, HEADERS);
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
    const { body } = await gateway.ask("SH-AUDIT", QUERY, { id: "1" }, { "x-purpose": "P16" });
    expect(body.data).toMatchObject({
      legalEntity: { penalties: { nodes: [{ decisionText: "全文" }] } },
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
      (await gateway.ask(READER, QUERY, { id: "1" }, HEADERS)).body.errors === undefined;
    expect(await reads()).toBe(true);
    expect(await act(DECLARE, { uscc, relation: "OWN" })).toMatchObject({
      data: { avoidance: { relation: "OWN", withdrawnOn: null } },
    });
    expect(await reads()).toBe(false);
  });

  it("declares nothing of whom the register does not know", async () => {
    const { errors } = await act(DECLARE, { uscc: "91310000132260250X", relation: "OWN" });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });
});

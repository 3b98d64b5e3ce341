import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { officerKey } from "../../../gateway/authentication/officerKey.ts";
import { closeCityDatabases, openConfiguredDatabases } from "../../../seeds/write/cityDatabases.ts";
import { penalize } from "../../subgraphs/supervision/records.ts";
import { type Installation, seededInstallation } from "../../support/installation.ts";
import {
  type GatewayUnderTest,
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

const avoidance = (coordinate: string, path: string) =>
  expect.objectContaining({
    path: ["legalEntity", ...path.split(".")],
    extensions: expect.objectContaining({
      code: "UNAUTHORIZED_FIELD_OR_TYPE",
      coordinate,
      cause: "AVOIDANCE",
    }),
  });

describe.each([
  ["in one process", openGateway],
  ["over HTTP", openDistributedGateway],
] as const)("an officer who declared to avoid entity 1, %s,", (_, openOne) => {
  let installation: Installation;
  let gateway: GatewayUnderTest;

  beforeAll(async () => {
    installation = await seededInstallation(3);
    const databases = await openConfiguredDatabases(installation.env);
    // The development issuer names its persons after their readers.
    await databases.legalEntities.knex("officer_avoidance").insert({
      officer_key: officerKey(READER, `demo:${READER}`),
      entity_id: 1,
      declared_on: "2016-07-18",
    });
    await databases.supervision.knex("penalty").where("entity_id", "<", 3).delete();
    for (const id of [1, 2])
      await penalize(databases.supervision, { id, entity_id: id, decision_text: "全文" });
    await closeCityDatabases(databases);
    gateway = await openOne(installation.env);
  });

  afterAll(async () => {
    await gateway.close();
    await installation.remove();
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
        avoidance("LegalRepresentative.name", "legalRepresentative.name"),
        avoidance("Penalty.decisionText", "penalties.nodes.decisionText"),
        avoidance("LegalEntity.allPenalties", "allPenalties"),
        avoidance("CreditFile.sharedRecords", "credit.sharedRecords"),
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
});

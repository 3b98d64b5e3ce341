import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Knex } from "knex";
import { type AuditKeys, openAuditKeys } from "../../../audit/auditKeys.ts";
import type { AuditPayload, AuditRecordRow } from "../../../audit/auditRecord.ts";
import { readConfiguration } from "../../../gateway/configuration/configuration.ts";
import type { Database } from "../../../kit/database/database.ts";
import { openDatabase } from "../../../kit/database/openDatabase.ts";
import { type Installation, seededInstallation } from "../../support/installation.ts";
import {
  type GatewayUnderTest,
  openDistributedGateway,
  openGateway,
} from "../../support/openGateway.ts";

const DOSSIER = /* GraphQL */ `
  query Dossier($uscc: String!) {
    legalEntity(uscc: $uscc) {
      id
      name
      legalRepresentative {
        name
        idNumber
      }
      officers(first: 1) {
        nodes {
          idNumber
        }
      }
    }
  }
`;
const PURPOSE = { "x-purpose": "P15" };

let installation: Installation;
let keys: AuditKeys;
let trail: Database;
let uscc: string;
let self: string;

beforeAll(async () => {
  installation = await seededInstallation(120);
  const configuration = readConfiguration(installation.env);
  keys = await openAuditKeys(configuration.auditKeysFile);
  trail = await openDatabase(configuration.databaseOf("governance"));
  const register = await openDatabase(configuration.databaseOf("legal-entities"));
  ({ uscc } = await register.knex("legal_entity").whereNotNull("uscc").first("uscc"));
  self = `SELF:${uscc}`;
  await register.close();
});

afterAll(async () => {
  await trail.close();
  await installation.remove();
});

async function lastRecord(knex: Knex): Promise<AuditRecordRow & { readonly said: AuditPayload }> {
  const row: AuditRecordRow = await knex("audit_record").orderBy("seq", "desc").first();
  return { ...row, said: JSON.parse(row.payload) as AuditPayload };
}

/**
 * The record of what was asked last, where its answer did not wait for it: a classified answer comes after its
 * own record, and so after all that were made before.
 */
async function recordNotWaitedFor(gateway: GatewayUnderTest) {
  await gateway.ask(self, DOSSIER, { uscc }, PURPOSE);
  const { seq } = await lastRecord(trail.knex);
  const row: AuditRecordRow = await trail
    .knex("audit_record")
    .where({ seq: seq - 1 })
    .first();
  return { ...row, said: JSON.parse(row.payload) as AuditPayload };
}

describe.each([
  ["in one process", openGateway],
  ["with every subgraph over HTTP", openDistributedGateway],
] as const)("an answer %s", (_topology, open) => {
  let gateway: GatewayUnderTest;

  beforeAll(async () => {
    gateway = await open(installation.env);
  });

  afterAll(async () => {
    await gateway.close();
  });

  it("is recorded before it leaves: who, what for, which kinds of data, of whom, what was masked and withheld", async () => {
    const { body } = await gateway.ask(self, DOSSIER, { uscc }, PURPOSE);
    const { id } = (body.data as { legalEntity: { id: string } }).legalEntity;
    const { said, ...row } = await lastRecord(trail.knex);
    const reader = `SELF:${keys.pseudonym("subject", uscc)}`;
    expect(said).toMatchObject({ reader, purpose: "P15", subjects: { count: 1 } });
    expect(said).toMatchObject({
      officer: keys.pseudonym("officer", `demo:${self}`),
      operation: { name: "Dossier", digest: expect.stringMatching(/^[0-9a-f]{64}$/u) },
      categories: ["representative.idNumber", "representative.name"],
      given: ["LegalRepresentative.idNumber", "LegalRepresentative.name"],
      masked: ["LegalRepresentative.idNumber"],
      withheld: ["Officer.idNumber NOT_SHARED"],
      rules: expect.stringMatching(/^\d{4}-\d\d-\d\d\+[0-9a-f]{12}$/u),
    });
    expect(row.subjects).toBe(keys.pseudonym("subject", id));
  });

  it("of open data only is recorded too, and names nobody", async () => {
    await gateway.ask("PUBLIC", `{ legalEntities(first: 3) { nodes { name } } }`);
    const { said } = await recordNotWaitedFor(gateway);
    const { reader, given, subjects } = said;
    expect({ reader, given, count: subjects.count }).toEqual({
      reader: "PUBLIC",
      given: [],
      count: 0,
    });
  });

  it("that was refused for its purpose is recorded as such", async () => {
    const { status } = await gateway.ask("SH-TAX", DOSSIER, { uscc }, { "x-purpose": "P15" });
    const { said } = await recordNotWaitedFor(gateway);
    const { reader, refusal } = said;
    expect({ status, reader, refusal }).toEqual({
      status: 403,
      reader: "SH-TAX",
      refusal: "PURPOSE_NOT_ALLOWED",
    });
  });

  it("stays away while it cannot be recorded, and open data is answered", async () => {
    const before = await gateway.ask(self, DOSSIER, { uscc }, PURPOSE);
    await trail.knex.schema.renameTable("audit_record", "elsewhere");
    const classified = await gateway.ask(self, DOSSIER, { uscc }, PURPOSE);
    const openData = await gateway.ask(self, `{ legalEntity(uscc: "${uscc}") { uscc } }`);
    await trail.knex.schema.renameTable("elsewhere", "audit_record");
    const again = await gateway.ask(self, DOSSIER, { uscc }, PURPOSE);
    expect(classified.status).toBe(503);
    expect(classified.body).toEqual({
      errors: [
        {
          message: expect.stringContaining("Uses cannot be recorded at present"),
          extensions: { code: "AUDIT_UNAVAILABLE" },
        },
      ],
    });
    expect(openData.body).toEqual({ data: { legalEntity: { uscc } } });
    expect(again).toEqual(before);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Knex } from "knex";
import { openAuditKeys } from "../../../audit/auditKeys.ts";
import type { AuditPayload } from "../../../audit/auditRecord.ts";
import { readConfiguration } from "../../../gateway/configuration/configuration.ts";
import type { Database } from "../../../kit/database/database.ts";
import { openDatabase } from "../../../kit/database/openDatabase.ts";
import type { PermitRowInput } from "../../../subgraphs/approvals/resolvers.generated.ts";
import { submittedRow } from "../../subgraphs/approvals/submittedRow.ts";
import { type Installation, seededInstallation } from "../../support/installation.ts";
import { itsResponsibility } from "./itsResponsibility.ts";
import {
  type GatewayUnderTest,
  openDistributedGateway,
  openGateway,
} from "../../support/openGateway.ts";

const INGEST = /* GraphQL */ `
  mutation Ingest($rows: [PermitRowInput!]!) {
    ingestPermits(input: { sourceSystem: "FDA-PERMITS", edition: EDITION_2018, rows: $rows }) {
      totals {
        accepted
        unchanged
        corrected
        queued
        rejected
      }
      rows {
        status
        permit {
          documentNumber
          legalEntity {
            uscc
          }
        }
        errors {
          field
          code
        }
      }
    }
  }
`;
const EXAMINING = { "x-purpose": "P01", "x-basis": "FDA-2026-0001" };

let installation: Installation;
let trail: Database;
let approvals: Database;
let holder: { readonly uscc: string; readonly id: number };
let another: { readonly uscc: string; readonly id: number };

beforeAll(async () => {
  installation = await seededInstallation(40);
  const { databaseOf } = readConfiguration(installation.env);
  trail = await openDatabase(databaseOf("governance"));
  approvals = await openDatabase(databaseOf("approvals"));
  const register = await openDatabase(databaseOf("legal-entities"));
  const entities: (typeof holder)[] = await register
    .knex("legal_entity")
    .whereNotNull("uscc")
    .limit(2)
    .select("uscc", "id");
  const [first, second] = entities;
  if (first === undefined || second === undefined) throw new TypeError("the city is empty");
  holder = first;
  another = second;
  await register.close();
});

afterAll(async () => {
  await trail.close();
  await approvals.close();
  await installation.remove();
});

async function records(knex: Knex, count: number): Promise<AuditPayload[]> {
  const payloads: string[] = await knex("audit_record")
    .orderBy("seq", "desc")
    .limit(count)
    .pluck("payload");
  return payloads.toReversed().map((payload) => JSON.parse(payload) as AuditPayload);
}

/** An act under an alias, on the rows of a variable. */
const act = (alias: string, rows: string): string =>
  `${alias}: ingestPermits(input: { sourceSystem: "FDA-PERMITS", edition: EDITION_2018, rows: ${rows} }) { totals { accepted unchanged corrected } }`;

const submitted = async (): Promise<number> =>
  (await approvals.knex("permit").whereNotNull("subject_uscc")).length;

describe.each([
  ["in one process", openGateway, 100],
  ["with every subgraph over HTTP", openDistributedGateway, 200],
] as const)("a department that submits permits, %s,", (_topology, open, first) => {
  let gateway: GatewayUnderTest;

  beforeAll(async () => {
    gateway = await open(installation.env);
  });

  afterAll(async () => {
    await gateway.close();
  });

  const submit = (reader: string, rows: readonly PermitRowInput[], headers = EXAMINING) =>
    gateway.ask(reader, INGEST, { rows }, headers);

  itsResponsibility(() => ({ gateway, uscc: another.uscc, number: first + 50 }));

  it("finds them under their entity, and is told of each row", async () => {
    const { status, body } = await submit("SH-FDA", [
      submittedRow(holder.uscc, first),
      submittedRow(holder.uscc, first + 1, { validTo: "2019/02/30" }),
    ]);
    expect([status, body]).toEqual([
      200,
      {
        data: {
          ingestPermits: {
            totals: { accepted: 1, unchanged: 0, corrected: 0, queued: 0, rejected: 1 },
            rows: [
              {
                status: "ACCEPTED",
                permit: {
                  documentNumber: `沪食药监许〔2019〕${first}号`,
                  legalEntity: { uscc: holder.uscc },
                },
                errors: [],
              },
              {
                status: "REJECTED",
                permit: null,
                errors: [{ field: "validTo", code: "NOT_A_DATE" }],
              },
            ],
          },
        },
      },
    ]);
    const found = await gateway.ask(
      "PUBLIC",
      `{ permitsByDocumentNumber(documentNumber: "沪食药监许〔2019〕${first}号") { legalEntity { uscc } authority { code } provenance { sourceSystem version } } }`,
    );
    expect(found.body.data).toEqual({
      permitsByDocumentNumber: [
        {
          legalEntity: { uscc: holder.uscc },
          authority: { code: "SH-FDA" },
          provenance: { sourceSystem: "FDA-PERMITS", version: 1 },
        },
      ],
    });
  });

  it("stands in the trail twice: before anything is done, and with the entities it was about", async () => {
    const { body } = await submit("SH-FDA", [
      submittedRow(holder.uscc, first + 2),
      submittedRow(another.uscc, first + 3),
    ]);
    expect(body.errors).toBeUndefined();
    const [begun, answered] = await records(trail.knex, 2);
    const said = {
      reader: "SH-FDA",
      purpose: "P01",
      given: ["Mutation.ingestPermits"],
      categories: ["permits.submit"],
    };
    expect(begun).toMatchObject({ ...said, write: "begun", subjects: { count: 0 } });
    expect(answered).toMatchObject({ ...said, write: "answered", subjects: { count: 2 } });
    const keys = await openAuditKeys(readConfiguration(installation.env).auditKeysFile);
    expect(begun?.basis).toBe(keys.pseudonym("basis", EXAMINING["x-basis"]));
  });

  it.each([
    ["a court", "SH-CRT", { "x-purpose": "P05" }, "NOT_EMPOWERED"],
    ["the public", "PUBLIC", {}, "NOT_EMPOWERED"],
    ["who names no purpose", "SH-FDA", {}, "PURPOSE_REQUIRED"],
    ["who examines no applications then", "SH-FDA", { "x-purpose": "P05" }, "PURPOSE_UNFIT"],
  ])("may not be %s", async (_who, reader, headers, cause) => {
    const before = await submitted();
    const { body } = await submit(reader, [submittedRow(holder.uscc, first + 4)], headers as never);
    expect([body.data, body.errors?.[0]?.message, body.errors?.[0]?.extensions]).toEqual([
      { ingestPermits: null },
      "Not authorized to do Mutation.ingestPermits",
      expect.objectContaining({
        code: "UNAUTHORIZED_FIELD_OR_TYPE",
        categories: ["permits.submit"],
        cause,
      }),
    ]);
    expect(await submitted()).toBe(before);
  });

  it("submits its own only: a row of another department is rejected", async () => {
    const { body } = await submit("SH-HEALTH", [submittedRow(holder.uscc, first + 5)]);
    expect(body.data).toMatchObject({
      ingestPermits: {
        rows: [
          {
            status: "REJECTED",
            errors: [
              { field: "authorityName", code: "NOT_AUTHORITATIVE_SOURCE" },
              { field: "item", code: "NOT_AUTHORITATIVE_SOURCE" },
            ],
          },
        ],
      },
    });
  });

  it("does its acts one after the other, in the order in which they stand", async () => {
    const { body } = await gateway.ask(
      "SH-FDA",
      `mutation ($one: [PermitRowInput!]!, $other: [PermitRowInput!]!) { ${act("c", "$one")} ${act("b", "$one")} ${act("a", "$other")} }`,
      {
        one: [submittedRow(holder.uscc, first + 6)],
        other: [submittedRow(holder.uscc, first + 6, { content: "饼干" })],
      },
      EXAMINING,
    );
    expect(Object.entries(body.data as object)).toEqual([
      ["c", { totals: { accepted: 1, unchanged: 0, corrected: 0 } }],
      ["b", { totals: { accepted: 0, unchanged: 1, corrected: 0 } }],
      ["a", { totals: { accepted: 0, unchanged: 0, corrected: 1 } }],
    ]);
  });

  it("is refused by GET, since a link must do nothing", async () => {
    const query = encodeURIComponent("mutation { __typename }");
    const response = await gateway.app.inject({
      url: `/graphql?query=${query}`,
      headers: { authorization: `Bearer ${await gateway.tokenOf("SH-FDA")}` },
    });
    expect(response.statusCode).toBe(405);
  });

  it("does nothing where the trail cannot be written", async () => {
    const before = await submitted();
    await trail.knex.schema.renameTable("audit_record", "audit_record_away");
    try {
      const { status, body } = await submit("SH-FDA", [submittedRow(holder.uscc, first + 7)]);
      expect([status, body.errors?.[0]?.extensions]).toEqual([503, { code: "AUDIT_UNAVAILABLE" }]);
    } finally {
      await trail.knex.schema.renameTable("audit_record_away", "audit_record");
    }
    expect(await submitted()).toBe(before);
  });
});

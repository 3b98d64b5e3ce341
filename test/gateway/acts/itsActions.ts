import { expect, it } from "@jest/globals";
import { submittedEnforcement } from "../../subgraphs/supervision/ingest/submittedRows.ts";
import type { GatewayUnderTest } from "../../support/openGateway.ts";
import { AIC, ago, CASE, OWN_FILE } from "./penaltyActs.ts";

const INGEST = /* GraphQL */ `
  mutation Ingest($rows: [AdministrativeActionRowInput!]!) {
    ingestAdministrativeActions(input: { sourceSystem: "AIC-CASES", rows: $rows }) {
      rows {
        status
        errors {
          field
          code
        }
      }
    }
  }
`;
const OPEN = `query ($uscc: String!) { legalEntity(uscc: $uscc) {
  administrativeActions { nodes { documentNumber ... on AdministrativeFiling { filingType { name } } } }
  timeline(first: 1) { nodes { kind { name } summary } } } }`;
const ENFORCED = `query ($uscc: String!) { legalEntity(uscc: $uscc) {
  enforcements { nodes { documentNumber measure { name } object } } } }`;

/** What departments submit of a party, and who reads it. */
export function itsActions(
  asked: () => { readonly gateway: GatewayUnderTest; readonly uscc: string },
): void {
  const row = (number: number, given = {}) =>
    submittedEnforcement(asked().uscc, number, {
      item: "SH-AIC-004",
      documentNumber: `沪市监行〔2026〕${number}号`,
      actedOn: ago(0),
      authorityName: AIC,
      ...given,
    });
  const filed = {
    kind: "行政备案",
    title: "网络交易经营者备案",
    measure: null,
    object: null,
    filingType: "首次备案",
  };
  const submit = async (reader: string, headers: Record<string, string> = CASE) =>
    (await asked().gateway.ask(reader, INGEST, { rows: [row(1), row(2, filed)] }, headers)).body;

  it("is recorded once, and the filing is read by everybody under its entity and in its timeline", async () => {
    const { gateway, uscc } = asked();
    for (const status of ["ACCEPTED", "UNCHANGED"])
      expect((await submit("SH-AIC")).data).toEqual({
        ingestAdministrativeActions: {
          rows: [
            { status, errors: [] },
            { status, errors: [] },
          ],
        },
      });
    const { body } = await gateway.ask("PUBLIC", OPEN, { uscc });
    expect(body).toEqual({
      data: {
        legalEntity: {
          administrativeActions: {
            nodes: [{ documentNumber: "沪市监行〔2026〕2号", filingType: { name: "首次备案" } }],
          },
          timeline: {
            nodes: [{ kind: { name: "行政备案" }, summary: "网络商品交易检查：行政备案" }],
          },
        },
      },
    });
  });

  it("that is enforcement is read by its party and whoever supervises it, and by nobody else", async () => {
    const { gateway, uscc } = asked();
    const enforcements = {
      nodes: [
        {
          documentNumber: "沪市监行〔2026〕1号",
          measure: { name: "扣押财物" },
          object: "食品三十箱",
        },
      ],
    };
    for (const [reader, headers] of [
      [`SELF:${uscc}`, OWN_FILE],
      ["SH-AIC", CASE],
    ] as const)
      expect((await gateway.ask(reader, ENFORCED, { uscc }, headers)).body).toEqual({
        data: { legalEntity: { enforcements } },
      });
    for (const [reader, headers] of [
      ["PUBLIC", {}],
      ["SH-TAX", CASE],
    ] as const) {
      const { body } = await gateway.ask(reader, ENFORCED, { uscc }, headers);
      expect(body.data).toEqual({ legalEntity: { enforcements: null } });
      expect(body.errors?.[0]?.extensions).toMatchObject({
        code: "UNAUTHORIZED_FIELD_OR_TYPE",
        categories: ["enforcement"],
      });
    }
  });

  it("is refused from whoever did not take it, and from who has no such power", async () => {
    const errors = [
      { field: "authorityName", code: "NOT_AUTHORITATIVE_SOURCE" },
      { field: "item", code: "NOT_AUTHORITATIVE_SOURCE" },
    ];
    expect((await submit("SH-HEALTH")).data).toEqual({
      ingestAdministrativeActions: {
        rows: [
          { status: "REJECTED", errors },
          { status: "REJECTED", errors },
        ],
      },
    });
    for (const reader of ["SH-CRT", "PUBLIC"]) {
      const body = await submit(reader, reader === "PUBLIC" ? {} : CASE);
      expect(body.data).toEqual({ ingestAdministrativeActions: null });
      expect(body.errors?.[0]?.extensions?.["code"]).toBe("UNAUTHORIZED_FIELD_OR_TYPE");
    }
  });
}

import { expect, it } from "@jest/globals";
import { submittedRow } from "../../subgraphs/approvals/submittedRow.ts";
import type { GatewayUnderTest } from "../../support/openGateway.ts";

const PERMIT = `mutation ($rows: [PermitRowInput!]!) {
  ingestPermits(input: { sourceSystem: "FDA-PERMITS", edition: EDITION_2018, rows: $rows }) { totals { accepted } } }`;
const LISTED = `{ permitItem(code: "XK-001") { name supervisionItem { name permitItems { name } penaltyItems { name } } } }`;
const RESPONSIBLE = `query ($uscc: String!) { legalEntity(uscc: $uscc) { industry { code }
  permitted: responsibleDepartment(item: "XK-001") { department { code } ground { name } }
  other: responsibleDepartment(item: "XK-042") { department { code } ground { name } gap { code } } } }`;

/** Who supervises an entity of wholesale that the city's food and drug administration gives a permit of XK-001. */
export function itsResponsibility(
  asked: () => {
    readonly gateway: GatewayUnderTest;
    readonly uscc: string;
    readonly number: number;
  },
): void {
  it("is responsible from then on, and who is in charge of the industry for what was not permitted", async () => {
    const { gateway, uscc, number } = asked();
    const rows = [submittedRow(uscc, number, { validTo: "2099/12/31" })];
    await gateway.ask("SH-FDA", PERMIT, { rows }, { "x-purpose": "P01", "x-basis": "FDA-1" });
    const { body } = await gateway.ask("PUBLIC", RESPONSIBLE, { uscc });
    expect(body).toEqual({
      data: {
        legalEntity: {
          industry: { code: "5199" },
          permitted: { department: { code: "SH-FDA" }, ground: { name: "谁审批、谁监管" } },
          other: { department: { code: "SH-COMM" }, ground: { name: "谁主管、谁监管" }, gap: null },
        },
      },
    });
  });
  it("supervises by an item of its list, which the permit and the violations that it finds are tied to", async () => {
    const { body } = await asked().gateway.ask("PUBLIC", LISTED);
    expect(body).toEqual({
      data: {
        permitItem: {
          name: "食品生产许可",
          supervisionItem: {
            name: "食品生产日常检查",
            permitItems: [{ name: "食品生产许可" }],
            penaltyItems: [{ name: "未经许可从事食品生产" }],
          },
        },
      },
    });
  });
}

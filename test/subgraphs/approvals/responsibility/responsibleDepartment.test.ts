import { expect, it } from "@jest/globals";
import type { Claims } from "../../../../kit/authorization/claims.ts";
import { shanghaiToday } from "../../../../kit/shanghaiToday.ts";
import { approvals } from "../../../../subgraphs/approvals/index.ts";
import { describeOnEachDatabase } from "../../../support/eachDatabase.ts";
import { openSubgraph } from "../../../support/openSubgraph.ts";
import { shanghaiDay } from "../../../support/shanghaiDay.ts";
import { permit } from "../permits.ts";

const RESPONSIBLE = `query ($them: [_Any!]!, $item: String!) { _entities(representations: $them) {
  ... on LegalEntity { responsibleDepartment(item: $item) {
    department { code } ground { code } permitDocumentNumber gap { code } } } } }`;

const reference = (id: number, industryCode: string | null) => ({
  __typename: "LegalEntity",
  id: String(id),
  scope: {},
  industryCode,
});
const by = (reader: string, purpose: "P14"): Claims => ({
  reader,
  purpose,
  day: shanghaiToday(),
  secondFactor: false,
  reach: "several",
});

describeOnEachDatabase("the responsible department", (open) => {
  it("follows from a permit in force of that item, and else from the industry", async () => {
    const database = await open();
    const { ask, statements } = await openSubgraph(approvals, database);
    const inForce = { valid_from: "2020-01-01", valid_to: "9999-12-31" } as const;
    await permit(
      database,
      { ...inForce, id: 1, entity_id: 1, valid_to: shanghaiDay(0) },
      { ...inForce, id: 2, entity_id: 2, valid_to: shanghaiDay(-1) },
      { ...inForce, id: 3, entity_id: 3, status_code: "INVALID" },
      { ...inForce, id: 4, entity_id: 4, item_code: "XK-002" },
      { ...inForce, id: 5, entity_id: 5, valid_from: shanghaiDay(1) },
    );
    statements();
    const them = [1, 2, 3, 4, 5].map((id) => reference(id, "6210"));
    const { data, errors } = await ask(RESPONSIBLE, { them, item: "XK-003" });
    expect(errors).toBeUndefined();
    const byIndustry = {
      department: { code: "SH-COMM" },
      ground: { code: "INDUSTRY" },
      permitDocumentNumber: null,
      gap: null,
    };
    expect(data).toEqual({
      _entities: [
        {
          department: { code: "D-310110-MSA" },
          ground: { code: "PERMIT" },
          permitDocumentNumber: "杨许准字〔2016〕第1号",
          gap: null,
        },
        byIndustry,
        byIndustry,
        byIndustry,
        byIndustry,
      ].map((responsibleDepartment) => ({ responsibleDepartment })),
    });
    expect(statements()).toHaveLength(1);
  });

  it("follows from the permit in force, though it was renewed ahead of time", async () => {
    const database = await open();
    const { ask } = await openSubgraph(approvals, database);
    const today = shanghaiDay(0);
    const renewed = { id: 2, entity_id: 1, valid_to: "9999-12-31" } as const;
    await permit(
      database,
      { id: 1, entity_id: 1, document_number: "许1号", valid_from: "2020-01-01", valid_to: today },
      { ...renewed, document_number: "许2号", valid_from: shanghaiDay(1) },
    );
    const { data } = await ask(RESPONSIBLE, { them: [reference(1, "6210")], item: "XK-003" });
    expect(data).toMatchObject({
      _entities: [{ responsibleDepartment: { permitDocumentNumber: "许1号" } }],
    });
  });

  it("is told to be nobody, with the reason, and nothing is told of an item that does not exist", async () => {
    const { ask } = await openSubgraph(approvals, await open());
    const them = [reference(1, null), reference(2, "6620")];
    const { data } = await ask(RESPONSIBLE, { them, item: "XK-003" }, by("PUBLIC", "P14"));
    expect(data).toMatchObject({
      _entities: ["NO_INDUSTRY", "NO_INDUSTRY_AUTHORITY"].map((code) => ({
        responsibleDepartment: { department: null, gap: { code } },
      })),
    });
    const unknown = await ask(RESPONSIBLE, { them: [reference(1, null)], item: "XK-999" });
    expect(unknown).toEqual({ data: { _entities: [{ responsibleDepartment: null }] } });
  });

  it("is missing for whole industries, which are told to everybody", async () => {
    const { ask } = await openSubgraph(approvals, await open());
    const blind = `{ industriesWithoutAuthority { code name } }`;
    const { data } = await ask(blind, {}, by("PUBLIC", "P14"));
    const { industriesWithoutAuthority: divisions } = data as {
      industriesWithoutAuthority: unknown[];
    };
    expect(divisions).toContainEqual({ code: "66", name: "货币金融服务" });
    expect(divisions).not.toContainEqual(expect.objectContaining({ code: "62" }));
  });
});

import { expect, it } from "@jest/globals";
import type { GatewayUnderTest } from "../../support/openGateway.ts";
import { ago, OWN_FILE } from "./penaltyActs.ts";

const DEFINE = `mutation Define($input: DefineGenericFormInput!) {
  defineGenericForm(input: $input) { form { version state { code } } problems { pointer } } }`;
const SUBMIT = `mutation Submit($input: SubmitGenericRecordInput!) {
  submitGenericRecord(input: $input) { status problems { pointer } } }`;
const REGISTER = `mutation Register($input: RegisterDepartmentSystemInput!) {
  registerDepartmentSystem(input: $input) { code feeds { type lastReceivedAt } } }`;
const RECORDS = `query Records($uscc: String!) { legalEntity(uscc: $uscc) {
  genericRecords(form: "SH-AIC-STALLS") { nodes { key values { name text personName } } } } }`;
const SYSTEMS = `query Systems { departmentSystems { nodes { code isOverdue } } }`;

const DAILY = { "x-purpose": "P02", "x-basis": "AIC-TASK-1" };
const FORM = {
  code: "SH-AIC-STALLS",
  title: "流动摊点检查表",
  subject: "集贸市场内的摊点",
  item: "SH-AIC-004",
  basis: "示例依据",
  sharing: "SHARED",
  schema: JSON.stringify({
    type: "object",
    properties: {
      stalls: { type: "integer", title: "摊点数", minimum: 0 },
      manager: { type: "string", title: "负责人", "x-personal": "NAME" },
    },
    required: ["stalls"],
    additionalProperties: false,
  }),
};

const recordOf = (personName: string) => ({
  data: {
    legalEntity: {
      genericRecords: {
        nodes: [
          {
            key: "1",
            values: [
              { name: "stalls", text: "3", personName: null },
              { name: "manager", text: null, personName },
            ],
          },
        ],
      },
    },
  },
});

/** What a department collects of a party by a form of its own, and who reads it. */
export function itsForms(
  asked: () => { readonly gateway: GatewayUnderTest; readonly uscc: string },
): void {
  const submit = async (content: object, reader = "SH-AIC", headers: object = DAILY) => {
    const input = {
      form: FORM.code,
      formVersion: 1,
      key: "1",
      uscc: asked().uscc,
      occurredOn: ago(1),
      content: JSON.stringify(content),
    };
    return (await asked().gateway.ask(reader, SUBMIT, { input }, { ...headers })).body;
  };

  it("is filled in by whoever defined it, once, and each problem is told in its place", async () => {
    const { gateway } = asked();
    for (const _twice of [1, 2])
      expect((await gateway.ask("SH-AIC", DEFINE, { input: FORM }, DAILY)).body).toEqual({
        data: {
          defineGenericForm: { form: { version: 1, state: { code: "OPEN" } }, problems: [] },
        },
      });
    expect(await submit({ stalls: -1, more: 1 })).toEqual({
      data: {
        submitGenericRecord: {
          status: "REJECTED",
          problems: [{ pointer: "/more" }, { pointer: "/stalls" }],
        },
      },
    });
    for (const status of ["ACCEPTED", "UNCHANGED"])
      expect(await submit({ stalls: 3, manager: "钱小一" })).toEqual({
        data: { submitGenericRecord: { status, problems: [] } },
      });
  });

  it("is refused from another department, and from who has no such power", async () => {
    const other = await submit({ stalls: 3 }, "SH-HEALTH");
    expect(other.errors?.[0]?.extensions?.["code"]).toBe("NOT_AUTHORITATIVE_SOURCE");
    for (const reader of ["SH-CRT", "PUBLIC"]) {
      const body = await submit(
        { stalls: 3 },
        reader,
        reader === "PUBLIC" ? {} : { "x-purpose": "P05" },
      );
      expect(body.data).toEqual({ submitGenericRecord: null });
      expect(body.errors?.[0]?.extensions?.["code"]).toBe("UNAUTHORIZED_FIELD_OR_TYPE");
    }
  });

  it("is read by departments as the form says, persons masked, by its party, and not by the public", async () => {
    const { gateway, uscc } = asked();
    const read = async (reader: string, headers: Record<string, string>) =>
      (await gateway.ask(reader, RECORDS, { uscc }, headers)).body;
    expect(await read("SH-AIC", DAILY)).toEqual(recordOf("钱小一"));
    expect(await read(`SELF:${uscc}`, OWN_FILE)).toEqual(recordOf("钱小一"));
    expect((await read("SH-CULT", DAILY)).data).toEqual(recordOf("钱**").data);
    const refused = await read("PUBLIC", {});
    expect(refused.data).toEqual({ legalEntity: { genericRecords: null } });
    expect(refused.errors?.[0]?.extensions?.["code"]).toBe("UNAUTHORIZED_FIELD_OR_TYPE");
  });

  it("is a system that the register hears of by what was filled in", async () => {
    const { gateway } = asked();
    const input = {
      code: FORM.code,
      name: "流动摊点检查",
      feeds: ["GENERIC_RECORDS"],
      interface: "FORM",
      intervalDays: 30,
      takenInOn: ago(6),
      steward: "市场监管处",
    };
    const { body } = await gateway.ask("SH-AIC", REGISTER, { input }, DAILY);
    expect(body).toEqual({
      data: {
        registerDepartmentSystem: {
          code: FORM.code,
          feeds: [{ type: "GENERIC_RECORDS", lastReceivedAt: expect.any(String) as unknown }],
        },
      },
    });
    const systems = { nodes: [{ code: FORM.code, isOverdue: false }] };
    expect((await gateway.ask("OPERATOR", SYSTEMS, {})).body).toEqual({
      data: { departmentSystems: systems },
    });
    expect((await gateway.ask("PUBLIC", SYSTEMS, {})).body.data).toEqual({
      departmentSystems: null,
    });
  });
}

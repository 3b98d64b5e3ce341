import { beforeEach, expect, it } from "@jest/globals";
import { systemClock } from "../../../../kit/clock.ts";
import type { Database } from "../../../../kit/database/database.ts";
import { eventsAfter } from "../../../../kit/outbox/outbox.ts";
import { supervisedEntities } from "../../../../subgraphs/supervision/ingest/supervisedEntities.ts";
import { describeOnEachDatabase } from "../../../support/eachDatabase.ts";
import { inventedUscc } from "../../approvals/submittedRow.ts";
import { as, USCC } from "../penaltyCases.ts";
import { CODE, FDA, type GenericModule, keysOf, openModule } from "./genericModule.ts";
import { FILLED_IN, WORKSHOP } from "./workshop.ts";

const corrected = { ...FILLED_IN, area: 41 };
const NOT_OF_A_PERSON = { personName: null, personIdNumber: null, personOther: null };

/** The record with the values of a person as a reader gets them. */
const recordWith = (owner: string | null, ownerId: string | null, illness: string | null) => ({
  totalCount: 1,
  nodes: [
    {
      key: "2026-001",
      values: [
        { ...NOT_OF_A_PERSON, title: "面积（平方米）", text: "40" },
        { ...NOT_OF_A_PERSON, title: "品种", text: "糕点、豆制品" },
        { ...NOT_OF_A_PERSON, title: "环境整洁", text: "true" },
        { ...NOT_OF_A_PERSON, title: "业主", text: null, personName: owner },
        { ...NOT_OF_A_PERSON, title: "业主证件", text: null, personIdNumber: ownerId },
        { ...NOT_OF_A_PERSON, title: "健康状况", text: null, personOther: illness },
      ],
    },
  ],
});
const formAt = (version: number) => ({
  form: { code: CODE, version, currentVersion: version, state: { code: "OPEN" } },
  problems: [],
});

const READERS: readonly (readonly [who: string, ...Parameters<typeof as>])[] = [
  ["the department that collected them", "SH-FDA", "P02"],
  ["one that supervises the entity, for no task", "SH-HRSS", "P02"],
  ["one that supervises it, for a task", "SH-HRSS", "P02", "任务-1"],
  ["one elsewhere, for a task", "SH-COMM", "P02", "任务-1"],
  ["audit, in a case", "SH-AUDIT", "P16", "审-1"],
  ["the entity itself", `SELF:${USCC}`, "P15"],
  ["the public", "PUBLIC", "P14"],
];

describeOnEachDatabase("the generic module", (open) => {
  let database: Database;
  let define: GenericModule["define"];
  let submit: GenericModule["submit"];
  let close: GenericModule["close"];
  let found: GenericModule["found"];
  let lineage: GenericModule["lineage"];

  beforeEach(async () => {
    database = await open();
    ({ define, submit, close, found, lineage } = await openModule(database));
  });

  it("has forms with versions: the same changes nothing, and whoever did not read the last is stale", async () => {
    expect(await define()).toEqual(formAt(1));
    expect(await define()).toEqual(formAt(1));
    expect(await define({ title: "检查表" })).toBe("BAD_USER_INPUT input.version");
    expect(await define({ title: "检查表", version: 1 })).toEqual(formAt(2));
    expect(await define({ title: "检查表", version: 1 })).toEqual(formAt(2));
    expect(await define({ title: "检查表二", version: 1 })).toBe("STALE_STATE");
    const told = await eventsAfter(database, 0, 10);
    expect(told.map(({ type, payload }) => [type, payload])).toEqual([
      ["genericForm.defined", { form: CODE, version: 1 }],
      ["genericForm.defined", { form: CODE, version: 2 }],
    ]);
  });

  it("refuses a form that is not as forms are, and says where", async () => {
    const schema = JSON.stringify({ ...WORKSHOP, required: ["no"] });
    expect(await define({ schema })).toEqual({
      form: null,
      problems: [{ pointer: "/required/0" }],
    });
    expect(await define({ schema: "{" })).toBe("BAD_USER_INPUT input.schema");
    expect(await define({ schema: "[]" })).toBe("BAD_USER_INPUT input.schema");
    expect(await define({ code: "SH-AIC-WORKSHOP" })).toBe("BAD_USER_INPUT input.code");
    expect(await define({ item: "SH-AIC-001" })).toBe("NOT_AUTHORITATIVE_SOURCE");
    expect(await define({ item: "SH-FDA-999" })).toBe("BAD_USER_INPUT input.item");
    expect(await define({ sharing: "UNSHARED" })).toBe("BAD_USER_INPUT input.sharingBasis");
    expect(await define({ version: 1 })).toBe("BAD_USER_INPUT input.version");
    expect(await database.knex("generic_form").count({ rows: "*" })).toEqual([{ rows: 0 }]);
  });

  it("takes a record in once, tells what is wrong with it, and corrects it by versions", async () => {
    await define();
    const wrong = { ...FILLED_IN, area: 0 };
    expect(await submit({ content: JSON.stringify(wrong) })).toEqual({
      status: "REJECTED",
      record: null,
      problems: [{ pointer: "/area" }],
    });
    const id = "genericRecord:1000000000001";
    const at = (status: string, version: number) => ({
      status,
      record: { id, form: { version: 1 }, provenance: { version } },
      problems: [],
    });
    expect(await submit()).toEqual(at("ACCEPTED", 1));
    // However the fields are ordered, it is the same.
    const again = Object.fromEntries(Object.entries(FILLED_IN).toReversed());
    expect(await submit({ content: JSON.stringify(again) })).toEqual(at("UNCHANGED", 1));
    const content = JSON.stringify(corrected);
    expect(await submit({ content })).toBe("BAD_USER_INPUT input.version");
    expect(await submit({ content, version: 1 })).toEqual(at("CORRECTED", 2));
    expect(await submit({ content, version: 1 })).toEqual(at("UNCHANGED", 2));
    expect(await submit({ version: 1 })).toBe("STALE_STATE");
    expect(await submit({ version: 2, isWithdrawn: true })).toEqual(at("CORRECTED", 3));
    expect(await found("SH-FDA", "P02")).toEqual({ totalCount: 0, nodes: [] });
    expect(
      await database.knex("generic_record_version").orderBy("version").pluck("version"),
    ).toEqual([1, 2]);
    expect(await lineage(id, "SH-AUDIT", "P16", "审-1")).toBeNull();
    const told = (await eventsAfter(database, 1, 10)).map(({ type, entityId, payload }) => [
      type,
      entityId,
      payload["version"],
      payload["until"],
    ]);
    expect(told).toEqual([
      ["generic_record.recorded", 1, 1, "2031-05-06"],
      ["generic_record.corrected", 1, 2, "2031-05-06"],
      ["generic_record.corrected", 1, 3, "2026-05-06"],
    ]);
  });

  it("refuses what belongs to no form, no day or another entity, and keeps nothing of it", async () => {
    await define();
    expect(await submit({ form: "SH-FDA-NONE" })).toBe("BAD_USER_INPUT input.form");
    expect(await submit({ formVersion: 2 })).toBe("BAD_USER_INPUT input.formVersion");
    expect(await submit({ key: "a b" })).toBe("BAD_USER_INPUT input.key");
    expect(await submit({ uscc: "91310000Y00000H65A" })).toBe("BAD_USER_INPUT input.uscc");
    expect(await submit({ occurredOn: "2026-06-02" })).toBe("BAD_USER_INPUT input.occurredOn");
    expect(await submit({ version: 1 })).toBe("BAD_USER_INPUT input.version");
    expect(await submit({}, { ...FDA, reader: "SH-AIC" })).toBe("NOT_AUTHORITATIVE_SOURCE");
    expect(await database.knex("generic_record_batch").count({ rows: "*" })).toEqual([{ rows: 0 }]);
    await submit();
    expect(await submit({ uscc: inventedUscc(8) })).toBe("STALE_STATE");
  });

  it("waits for an entity that is not in the register, under the one key", async () => {
    await define();
    const uscc = inventedUscc(8);
    expect(await submit({ uscc })).toMatchObject({ status: "QUEUED", record: null });
    expect(await submit()).toBe("STALE_STATE");
    expect(await supervisedEntities.note(database, [{ uscc, entityId: 8 }], systemClock)).toBe(1);
    expect(await database.knex("generic_record").pluck("entity_id")).toEqual([8]);
  });

  it("lets records keep to the version by which they came, and new ones to the last", async () => {
    await define();
    await submit();
    const schema = JSON.stringify({ ...WORKSHOP, required: ["area", "products", "isClean"] });
    await define({ schema, version: 1 });
    expect(await submit({ key: "2026-002" })).toBe("STALE_STATE");
    expect(await submit({ key: "2026-002", formVersion: 2 })).toMatchObject({ status: "ACCEPTED" });
    const content = JSON.stringify({ products: ["糕点"], area: 3 });
    expect(await submit({ content, version: 1 })).toMatchObject({
      status: "CORRECTED",
      record: { form: { version: 1 } },
    });
    expect(await submit({ content, version: 2, formVersion: 2 })).toMatchObject({
      status: "REJECTED",
      problems: [{ pointer: "/isClean" }],
    });
  });

  it("has the lineage of other records, for whoever may know of the record", async () => {
    await define({ sharing: "UNSHARED", sharingBasis: "示例依据" });
    await submit();
    await submit({ content: JSON.stringify(corrected), version: 1 });
    const id = "genericRecord:1000000000001";
    expect(await lineage(id, "SH-AUDIT", "P16", "审-1")).toEqual({
      submissions: [{ batch: "1" }, { batch: "2" }],
      versions: [{ version: 1 }, { version: 2 }],
      outputs: [{ type: "generic_record.recorded" }, { type: "generic_record.corrected" }],
    });
    expect(await lineage(id, "SH-AUDIT", "P16")).toBeNull();
    expect(await lineage(id, "SH-HRSS", "P02", "任务-1")).toBeNull();
  });

  it("closes a form to new records, and not to corrections", async () => {
    await define();
    await submit();
    expect(await close(2)).toBe("STALE_STATE");
    const closed = { form: { version: 1, state: { code: "CLOSED" } } };
    expect(await close(1)).toEqual(closed);
    expect(await close(1)).toEqual(closed);
    expect(await submit({ key: "2026-002" })).toBe("ILLEGAL_TRANSITION");
    expect(await define({ title: "检查表", version: 1 })).toBe("ILLEGAL_TRANSITION");
    const content = JSON.stringify(corrected);
    expect(await submit({ content, version: 1 })).toMatchObject({ status: "CORRECTED" });
  });

  it("gives what is of a person to whoever may have it, each kind by itself", async () => {
    await define({ sharing: "SHARED" });
    await submit();
    expect(await found("SH-FDA", "P02")).toEqual(recordWith("钱小一", null, "健康证过期"));
    expect(await found("SH-HRSS", "P02")).toEqual(recordWith("钱小一", "310*************34", null));
    expect(await found("SH-COMM", "P02")).toEqual(recordWith("钱**", null, null));
  });

  it("keeps what a later version marks as of a person, or shares less widely, of earlier records as well", async () => {
    const { owner: _owner, illness, ...others } = WORKSHOP.properties;
    const unmarked = { ...others, owner: { type: "string", title: "业主" }, illness };
    const schema = JSON.stringify({ ...WORKSHOP, properties: unmarked });
    await define({ sharing: "SHARED", schema });
    await submit();
    expect(JSON.stringify(await found("SH-COMM", "P02"))).toContain("钱小一");
    await define({ sharing: "SHARED", version: 1 });
    expect(JSON.stringify(await found("SH-COMM", "P02"))).not.toContain("钱小一");
    await define({ sharing: "UNSHARED", sharingBasis: "示例依据", version: 2 });
    expect(await found("SH-COMM", "P02")).toEqual({ totalCount: 0, nodes: [] });
    // What was collected to be kept is not opened by a later version.
    await submit({ formVersion: 3, key: "2026-002" });
    await define({ sharing: "SHARED", version: 3 });
    expect(await found("SH-COMM", "P02")).toMatchObject({
      totalCount: 1,
      nodes: [{ key: "2026-001" }],
    });
  });

  it("gives each reader the records that their forms share with it, and counts no other", async () => {
    for (const sharing of ["SHARED", "ON_DEMAND", "UNSHARED"]) {
      const code = `SH-FDA-${sharing.replace("_", "")}`;
      await define({ code, sharing, sharingBasis: "示例依据" });
      await submit({ form: code, key: sharing });
    }
    const given: Record<string, unknown> = {};
    for (const [who, ...reader] of READERS) given[who] = keysOf(await found(...reader));
    expect(given).toEqual({
      "the department that collected them": "UNSHARED ON_DEMAND SHARED",
      "one that supervises the entity, for no task": "SHARED",
      "one that supervises it, for a task": "ON_DEMAND SHARED",
      "one elsewhere, for a task": "SHARED",
      "audit, in a case": "UNSHARED ON_DEMAND SHARED",
      "the entity itself": "ON_DEMAND SHARED",
      "the public": "withheld",
    });
  });
});

import { beforeEach, expect, it } from "@jest/globals";
import { systemClock } from "../../kit/clock.ts";
import type { Database } from "../../kit/database/database.ts";
import { migrate } from "../../kit/database/migrate.ts";
import { eventsAfter } from "../../kit/outbox/outbox.ts";
import { cityOf } from "../../seeds/city/city.ts";
import { followRegister } from "../../seeds/followRegister.ts";
import { noticeShare } from "../../seeds/noticeShare.ts";
import { recordTarget } from "../../seeds/write/seedProgress.ts";
import { approvals as approvalsSubgraph } from "../../subgraphs/approvals/index.ts";
import { ingestActs } from "../../kit/ingest/ingestActs.ts";
import { permitIngest } from "../../subgraphs/approvals/ingest/permitIngest.ts";
import { migrations } from "../../subgraphs/legal-entities/migrations/index.ts";
import type { DualNoticeRow } from "../../subgraphs/approvals/rows.ts";
import { submittedRow } from "../subgraphs/approvals/submittedRow.ts";
import { describeOnEachDatabase } from "../support/eachDatabase.ts";
import {
  csv,
  importFile,
  row,
  rows,
  temporaryFiles,
  usccOf,
} from "./registrations/registrationFile.ts";

const BEFORE_EVENTS = migrations.filter(({ name }) => name < "007");

describeOnEachDatabase("approvals that follow the register", (open) => {
  const files = temporaryFiles();
  let legalEntities: Database;
  let approvals: Database;

  beforeEach(async () => {
    [legalEntities, approvals] = [await open(), await open()];
    await migrate(legalEntities, BEFORE_EVENTS);
    await migrate(approvals, approvalsSubgraph.migrations);
  });

  const follow = () => followRegister({ legalEntities, approvals });

  const submit = (holderUscc: string) =>
    ingestActs(approvals, permitIngest).ingest({
      input: {
        sourceSystem: "FDA-PERMITS",
        edition: "EDITION_2019",
        rows: [submittedRow(holderUscc, 1)],
      },
      acting: { department: "SH-FDA", officer: undefined, purpose: "P01", basis: undefined },
      clock: systemClock,
    });

  const known = () => approvals.knex("known_entity").orderBy("entity_id").pluck("uscc");

  it("let a permit join the entity that is imported after it, once", async () => {
    await migrate(legalEntities, migrations);
    expect((await submit(usccOf(2))).rows).toMatchObject([{ status: "QUEUED" }]);
    await importFile(legalEntities, files.write(csv(rows(3))));
    expect(await follow()).toBe(3);
    expect(await follow()).toBe(0);
    expect(await known()).toEqual([usccOf(1), usccOf(2), usccOf(3)]);
    const entity = await legalEntities.knex("legal_entity").where("uscc", usccOf(2)).first("id");
    expect(await approvals.knex("permit").pluck("entity_id")).toEqual([entity.id]);
    expect((await submit(usccOf(2))).rows).toMatchObject([{ status: "UNCHANGED" }]);
  });

  it("are told of an entity when it is added and when it changes, and not when nothing does", async () => {
    await migrate(legalEntities, migrations);
    await importFile(legalEntities, files.write(csv(rows(2))));
    await importFile(legalEntities, files.write(csv([row(1, { 地区: "徐汇区" }), row(2)])));
    const events = await eventsAfter(legalEntities, 0, 10);
    const told = {
      status: "1",
      scope: "日用百货的销售。",
      registrar: "310115",
      district: "310115",
      approvedOn: null,
      industry: null,
    };
    expect(events.map(({ type, payload }) => [type, payload])).toEqual([
      ["entity.registered", { ...told, uscc: usccOf(1) }],
      ["entity.registered", { ...told, uscc: usccOf(2) }],
      ["entity.registered", { ...told, uscc: usccOf(1), district: "310104" }],
    ]);
    await follow();
    expect(await known()).toEqual([usccOf(1), usccOf(2)]);
  });

  it("wait for seeding that was cut off, which has yet to write entities of its own", async () => {
    await migrate(legalEntities, migrations);
    await importFile(legalEntities, files.write(csv(rows(1))));
    await recordTarget(approvals, undefined, cityOf(1), 1);
    await follow();
    expect(await known()).toEqual([]);
    await approvals.knex("city_seed").update({ entities: 1 });
    await follow();
    expect(await known()).toEqual([usccOf(1)]);
  });

  it("write the notices of each registration once, even where they hear of it twice", async () => {
    await migrate(legalEntities, migrations);
    const scopes = { 1: "劳务派遣，拍卖", 2: "医疗器械", 3: "日用百货的销售" };
    const lines = Object.entries(scopes).map(([at, scope]) => row(Number(at), { 经营范围: scope }));
    await importFile(legalEntities, files.write(csv(lines)));
    await follow();
    const written = await noticesIn(approvals);
    expect(written).toEqual([
      ["劳务派遣", "AUTO", "SH-HRSS"],
      ["拍卖", "AUTO", "SH-COMM"],
      ["医疗器械", "POOL", null],
    ]);
    await approvals.knex("followed_source").delete();
    expect(await follow()).toBe(3);
    expect(await noticesIn(approvals)).toEqual(written);
    expect(await approvals.knex("notice_letter").pluck("authority_code")).toEqual([
      "D-310115-MSA",
      "D-310115-MSA",
    ]);
    expect((await eventsAfter(approvals, 0, 10)).map(({ type }) => type)).toEqual([
      "noticeLetter.issued",
      "noticeLetter.issued",
      "dualNotice.sent",
      "dualNotice.sent",
      "dualNotice.pooled",
    ]);
    expect(await noticeShare(approvals.knex)).toEqual({
      entities: 3,
      noticed: 2,
      named: 2,
      unnamed: 0,
      notices: 3,
      pooled: 1,
    });
  });

  it("learn of entities that were in the register before it told of any", async () => {
    await submit(usccOf(1));
    await insertOldEntity(legalEntities);
    await migrate(legalEntities, migrations);
    // Once by each step that told of them: the second time with what they are registered for.
    expect(await follow()).toBe(2);
    expect(await known()).toEqual([usccOf(1)]);
    expect(await approvals.knex("dual_notice").pluck("phrase")).toEqual(["劳务派遣"]);
  });
});

/** Phrase, route and department of every notice. */
async function noticesIn({ knex }: Database): Promise<unknown[]> {
  const notices = await knex<DualNoticeRow>("dual_notice").orderBy("id");
  return notices.map((one) => [one.phrase, one.route_code, one.holder_code]);
}

/** As a release before this one left it: imported, and told to nobody. */
async function insertOldEntity(register: Database): Promise<void> {
  await register.knex("legal_entity").insert({
    id: 7,
    uscc: usccOf(1),
    name: "上海第1贸易有限公司",
    name_search: "上海第1贸易有限公司",
    domicile_search: "",
    kind_code: "1",
    status_code: "1",
    established_on: "2003-05-12",
    approved_on: "2017-05-12",
    business_scope: "劳务派遣",
    source_system: "OLD",
    authority_code: "SH-AIC",
    recorded_at: "2026-01-01 00:00:00",
  });
}

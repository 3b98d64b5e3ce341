import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it } from "@jest/globals";
import { systemClock } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { migrate } from "../../../kit/database/migrate.ts";
import { cityOf } from "../../../seeds/city/city.ts";
import { cityEntity } from "../../../seeds/city/cityEntity.ts";
import { writeRejected } from "../../../seeds/submissions/rejectedRows.ts";
import { permitHolders } from "../../../subgraphs/approvals/ingest/permitIngest.ts";
import { approvals } from "../../../subgraphs/approvals/index.ts";
import { FDA_USCC, inventedUscc } from "../../subgraphs/approvals/submittedRow.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { temporaryFiles } from "../registrations/registrationFile.ts";
import { manyPermits } from "./manyPermits.ts";
import { csvOf, importFile, noteHolders, permit, permitOf2016, submitted } from "./permitFile.ts";

const NOTHING = { accepted: 0, corrected: 0, unchanged: 0, queued: 0, rejected: 0 };

describeOnEachDatabase("a file of permits", (open) => {
  const files = temporaryFiles();
  let database: Database;

  beforeEach(async () => {
    database = await open();
    await migrate(database, approvals.migrations);
    await noteHolders(database);
  });

  /** All that is kept, but for when. */
  async function kept() {
    const { knex } = database;
    return {
      permits: await knex("permit").select("id", "version", "row_digest").orderBy("id"),
      versions: await knex("permit_version").select("record_id", "version").orderBy("id"),
      submissions: await knex("permit_submission").orderBy(["record_id", "version"]),
      rows: await knex("permit_batch_row").select("id", "status_code").orderBy("id"),
      events: await knex("outbox").select("id", "event_type").orderBy("id"),
    };
  }

  it("is accounted for row by row, over the ends of its batches", async () => {
    const rows = Array.from({ length: 2_500 }, (_, number) =>
      permit(number, number % 500 === 7 ? { XK_XKLB: "不存在" } : {}),
    );
    const stranger = permit(3_000, { XK_XDR_SHXYM: inventedUscc(9_999) });
    const path = files.write(csvOf([...rows, stranger]));
    const { counts } = await importFile(database, path);
    expect(counts).toEqual({ ...NOTHING, accepted: 2_495, queued: 1, rejected: 5 });
    expect(await database.knex("permit_file_rejection").orderBy("line").pluck("line")).toEqual([
      9, 509, 1_009, 1_509, 2_009,
    ]);
    expect(await database.knex("permit_batch").orderBy("id").pluck("row_count")).toEqual([
      1_000, 1_000, 501,
    ]);
  });

  it("of the synthetic city is accounted for, and the same file again changes nothing", async () => {
    const holders = Array.from({ length: 20 }, (_, at) => cityEntity(cityOf(), at + 1)).flatMap(
      ({ number, uscc }) => (uscc === null ? [] : [{ uscc, entityId: number }]),
    );
    await permitHolders.note(database, holders, systemClock);
    const lines = [...manyPermits({ rows: 1_200, holders: 20, malformedEvery: 100 })];
    const path = files.write(`${lines.join("\n")}\n`);
    const { counts } = await importFile(database, path);
    expect(counts).toEqual({ ...NOTHING, accepted: 1_188, rejected: 12 });
    const before = await kept();
    await importFile(database, path);
    expect(await kept()).toEqual(before);
  });

  it("changes nothing when it is imported again, even where it corrects itself", async () => {
    const path = files.write(
      csvOf([permit(1), permit(2), permit(1, { XK_NR: "饼干" }), permit(2, { XK_XKLB: "无" })]),
    );
    const { counts } = await importFile(database, path);
    expect(counts).toEqual({ ...NOTHING, accepted: 2, corrected: 1, rejected: 1 });
    const before = await kept();
    expect((await importFile(database, path)).counts).toEqual(counts);
    expect(await kept()).toEqual(before);
    expect(before.versions).toMatchObject([{ version: 1 }]);
  });

  it("whose rows are known from elsewhere finds them unchanged", async () => {
    await importFile(database, files.write(csvOf([permit(1), permit(2)])));
    const { counts } = await importFile(database, files.write(csvOf([permit(1), permit(3)])));
    expect(counts).toEqual({ ...NOTHING, accepted: 1, unchanged: 1 });
  });

  it("gives its rejected rows back with their reasons, to be corrected and sent again", async () => {
    const lines = csvOf([permit(1), permit(2, { XK_JDRQ: "2019/02/30" })]);
    const file = await submitted(files.write(`${lines}甲,乙\n`));
    const run = await importFile(database, file.file.path);
    expect(run.counts).toEqual({ ...NOTHING, accepted: 1, rejected: 2 });
    const path = join(files.folder(), "rejected.csv");
    await writeRejected(path, database.knex, file.file, run);
    const written = readFileSync(path, "utf8");
    const [header, second, third, ...none] = written.split("\r\n");
    expect(header).toMatch(/^\uFEFFLINE,ERRORS,XK_XDR_MC,XK_XDR_LB,/u);
    expect(second).toMatch(/^3,XK_JDRQ NOT_A_DATE: 不是日期/u);
    expect(third).toBe(
      '4,"CELL_COUNT: 有 2 格，表头有 17 格 · has 2 cells, and the header 17",甲,乙',
    );
    expect(none).toEqual([""]);
    const corrected = written.replace("2019/02/30", "2019/02/28").replace(/^4,.*\r\n/mu, "");
    const again = await importFile(database, files.write(corrected));
    expect(again.counts).toEqual({ ...NOTHING, accepted: 1 });
  });

  it("of the edition of 2016 becomes permits of today", async () => {
    const path = files.write(csvOf([permitOf2016(1), permitOf2016(2, { XK_ZT: "3" })]));
    const { counts } = await importFile(database, path, FDA_USCC);
    expect(counts).toEqual({ ...NOTHING, accepted: 1, rejected: 1 });
    expect(await database.knex("permit").first()).toMatchObject({
      project_name: "食品生产许可",
      category_code: "0",
      valid_from: "2016-05-31",
      valid_to: "2021-05-30",
      authority_uscc: FDA_USCC,
      status_code: "VALID",
    });
    const file = await database.knex("permit_file").first();
    expect(await database.knex("permit_batch").first()).toMatchObject({
      edition_code: "EDITION_2016",
      file_id: file.id,
    });
  });
});

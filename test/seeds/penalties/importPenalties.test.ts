import { beforeEach, expect, it } from "@jest/globals";
import { systemClock } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { migrate } from "../../../kit/database/migrate.ts";
import type { SubmittedInput } from "../../../kit/ingest/ingestKind.ts";
import type { RecordRow } from "../../../kit/ingest/readRow.ts";
import { actionFiles } from "../../../seeds/actions/actionFiles.ts";
import { inspectionFiles } from "../../../seeds/inspections/inspectionFiles.ts";
import { penaltyFiles } from "../../../seeds/penalties/penaltyFiles.ts";
import { inspectRows } from "../../../seeds/registrations/inspectRows.ts";
import { sourceFile } from "../../../seeds/registrations/sourceFile.ts";
import { assertSettings, fileColumns } from "../../../seeds/submissions/columns.ts";
import type { FileKind } from "../../../seeds/submissions/fileKind.ts";
import { importFile } from "../../../seeds/submissions/importFile.ts";
import { rejectedLines } from "../../../seeds/submissions/rejectedRows.ts";
import { submissionOf } from "../../../seeds/submissions/submission.ts";
import { supervision } from "../../../subgraphs/supervision/index.ts";
import { supervisedEntities } from "../../../subgraphs/supervision/ingest/supervisedEntities.ts";
import { FDA_USCC, inventedUscc } from "../../subgraphs/approvals/submittedRow.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { csvOf, type Cells } from "../permits/permitFile.ts";
import { temporaryFiles } from "../registrations/registrationFile.ts";

const PARTY = inventedUscc(7);
const FDA = "上海市食品药品监督管理局";
const NOTHING = { accepted: 0, corrected: 0, unchanged: 0, queued: 0, rejected: 0 };

const penalty = (number: number, given: Cells = {}): Cells => ({
  CF_XDR_MC: "甲食品有限公司",
  CF_XDR_LB: "法人及非法人组织",
  CF_XDR_SHXYM: PARTY,
  CF_FRDB: "钱一",
  CF_WSH: `沪食药监罚〔2019〕第${number}号`,
  CF_WFXW: "经营超过保质期的食品",
  CF_SY: "当事人经营超过保质期的食品。",
  CF_YJ: "《食品安全法》第一百二十四条",
  CF_CFLB: "罚款",
  CF_NR: "罚款2000元",
  CF_NR_FK: "0.200000",
  CF_JDRQ: "2019/05/31",
  CF_CFJG: FDA,
  CF_CFJGDM: FDA_USCC,
  CF_SJLY: FDA,
  CF_SJLYDM: FDA_USCC,
  ...given,
});

const penaltyOf2016 = (number: number, given: Cells = {}): Cells => ({
  CF_WSH: `沪食药监罚〔2016〕第${number}号`,
  CF_CFMC: "甲食品有限公司经营超过保质期的食品案",
  CF_CFLB1: "1",
  CF_CFLB2: "",
  CF_SY: "当事人经营超过保质期的食品。",
  CF_YJ: "《食品安全法》第一百二十四条",
  CF_XDR_MC: "甲食品有限公司",
  CF_XDR_SHXYM: PARTY,
  CF_FR: "钱一",
  CF_JG: "罚款2000元",
  CF_JDRQ: "2016/05/31",
  CF_XZJG: FDA,
  CF_ZT: "0",
  DFBM: "310000",
  SJC: "2016/06/01 09:00:00",
  ...given,
});

const inspection = (number: number, given: Cells = {}): Cells => ({
  检查种类: "日常监管",
  检查记录编号: `沪食药监检〔2019〕${number}号`,
  被检查对象名称: "甲食品有限公司",
  被检查对象统一社会信用代码: PARTY,
  检查日期: "2019/05/31",
  检查方式: "实地检查",
  检查结果代码: "1",
  检查机关: FDA,
  检查机关统一社会信用代码: FDA_USCC,
  ...given,
});

const FILED: Cells = {
  文号: "沪食药监备〔2023〕1号",
  名称: "仅销售预包装食品备案",
  行政相对人名称: "甲食品有限公司",
  行政相对人统一社会信用代码: PARTY,
  内容: "备案材料齐全，予以备案。",
  依据: "《食品安全法》第三十五条",
  作出机关: FDA,
  作出机关统一社会信用代码: FDA_USCC,
};

/** The kind of each file of actions, its own columns, and one of them that says what is not known. */
const ACTIONS: readonly (readonly [command: string, kind: string, own: Cells, wrong: string])[] = [
  [
    "enforcements",
    "ENFORCEMENT",
    { 决定日期: "2023/05/31", 强制措施: "扣押财物", 强制对象: "食品三十箱" },
    "强制措施",
  ],
  ["confirmations", "CONFIRMATION", { 决定日期: "2023/05/31", 确认结果: "予以确认" }, "确认结果"],
  ["rewards", "REWARD", { 决定日期: "2023/05/31", 奖励形式: "奖金", 奖金: "2" }, "奖励形式"],
  ["filings", "FILING", { 备案日期: "2023/05/31", 备案类型: "首次备案" }, "备案类型"],
];

describeOnEachDatabase("a file of what departments submit to supervision", (open) => {
  const files = temporaryFiles();
  let database: Database;

  beforeEach(async () => {
    database = await open();
    await migrate(database, supervision.migrations);
    await supervisedEntities.note(database, [{ uscc: PARTY, entityId: 7 }], systemClock);
  });

  async function submit<Input extends SubmittedInput, Row extends RecordRow>(
    kind: FileKind<Input, Row>,
    rows: readonly Cells[],
    authorityUscc?: string,
  ) {
    const told = { authority: "SH-FDA", source: "FDA-FILES", item: "SH-FDA-002" };
    const submission = submissionOf(kind, {
      ...told,
      ...(authorityUscc === undefined ? {} : { authorityUscc }),
    });
    const file = await inspectRows(sourceFile(files.write(csvOf(rows))), (header, line) =>
      fileColumns(kind.command, kind.editions, header, line),
    );
    assertSettings(file.columns, submission.settings);
    const { run } = await importFile(database, { ...submission, file });
    return { ...run, rejected: await rejectedLines(database.knex, run, 0, 10) };
  }

  it("is accounted for row by row, and tells what is wrong by its own columns", async () => {
    const rows = [penalty(1), penalty(2, { CF_NR_FK: "2000元" }), penalty(1)];
    const { counts, rejected } = await submit(penaltyFiles, rows);
    expect(counts).toEqual({ ...NOTHING, accepted: 1, unchanged: 1, rejected: 1 });
    expect(rejected).toMatchObject([
      {
        line: 3,
        problems: [
          { column: "CF_NR_FK", code: "NOT_AN_AMOUNT" },
          { column: "CF_NR_FK", code: "REQUIRED" },
        ],
      },
    ]);
    expect(await database.knex("penalty").first()).toMatchObject({
      fine: 200_000,
      source_system: "FDA-FILES",
      publicity_term_code: "PRACTICE-2018-GENERAL",
    });
  });

  it("of the edition of 2016 becomes penalties of today, or is told by the columns of 2016", async () => {
    const rows = [penaltyOf2016(1), penaltyOf2016(2, { CF_JG: "罚款贰仟元" })];
    const { counts, rejected } = await submit(penaltyFiles, rows, FDA_USCC);
    expect(counts).toEqual({ ...NOTHING, accepted: 1, rejected: 1 });
    expect(rejected).toMatchObject([
      { line: 3, problems: [{ column: "CF_JG", code: "REQUIRED" }] },
    ]);
    expect(await database.knex("penalty").first()).toMatchObject({
      fine: 200_000,
      category_codes: "1",
      violation_type: "经营超过保质期的食品",
      authority_uscc: FDA_USCC,
    });
  });

  it("of inspections is accounted for as well", async () => {
    const rows = [inspection(1), inspection(2, { 检查结果代码: "99" })];
    const { counts, rejected } = await submit(inspectionFiles, rows);
    expect(counts).toEqual({ ...NOTHING, accepted: 1, rejected: 1 });
    expect(rejected).toMatchObject([
      { line: 3, problems: [{ column: "检查结果代码", code: "UNKNOWN_CODE" }] },
    ]);
    expect(await database.knex("inspection").pluck("entity_id")).toEqual([7]);
  });

  it.each(ACTIONS)(
    "of %s is accounted for, each kind by columns of its own",
    async (command, kind, own, wrong) => {
      const kindOf = actionFiles.find((one) => one.command === command);
      if (kindOf === undefined) throw new TypeError(`no files of ${command}`);
      const rows = [
        { ...FILED, ...own },
        { ...FILED, ...own, 文号: "沪食药监备〔2023〕2号", [wrong]: "不知" },
      ];
      const { counts, rejected } = await submit(kindOf, rows);
      expect(counts).toEqual({ ...NOTHING, accepted: 1, rejected: 1 });
      expect(rejected).toMatchObject([
        { line: 3, problems: [{ column: wrong, code: "UNKNOWN_CODE" }] },
      ]);
      expect(await database.knex("action").select("entity_id", "kind_code", "acted_on")).toEqual([
        { entity_id: 7, kind_code: kind, acted_on: "2023-05-31" },
      ]);
    },
  );
});

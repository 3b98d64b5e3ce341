import Papa from "papaparse";
import { systemClock } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { permitFiles } from "../../../seeds/permits/permitFiles.ts";
import { assertSettings, fileColumns } from "../../../seeds/submissions/columns.ts";
import { importFile as importSubmitted } from "../../../seeds/submissions/importFile.ts";
import { submissionOf } from "../../../seeds/submissions/submission.ts";
import { inspectRows } from "../../../seeds/registrations/inspectRows.ts";
import { sourceFile } from "../../../seeds/registrations/sourceFile.ts";
import { permitHolders } from "../../../subgraphs/approvals/ingest/permitIngest.ts";
import { FDA_USCC, inventedUscc } from "../../subgraphs/approvals/submittedRow.ts";

export type Cells = Readonly<Record<string, string>>;

/** Holders of the permits below, so many and no more. */
const HOLDERS = 50;

/** A permit by the elements of 2019, of an invented holder. */
export function permit(number: number, given: Cells = {}): Cells {
  return {
    XK_XDR_MC: "甲食品有限公司",
    XK_XDR_LB: "法人及非法人组织",
    XK_XDR_SHXYM: inventedUscc(10 + (number % HOLDERS)),
    XK_FRDB: "钱一",
    XK_XKWS: "准予食品生产许可决定书",
    XK_WSH: `沪食药监许〔2019〕${number}号`,
    XK_XKLB: "普通",
    XK_NR: "糕点",
    XK_JDRQ: "2019/01/31",
    XK_YXQZ: "2019/01/31",
    XK_YXQZI: "2024/01/30",
    XK_XKJG: "上海市食品药品监督管理局",
    XK_XKJGDM: FDA_USCC,
    XK_ZT: "1",
    XK_LYDW: "上海市食品药品监督管理局",
    XK_LYDWDM: FDA_USCC,
    BZ: "",
    ...given,
  };
}

/** The same by the elements of 2016. */
export function permitOf2016(number: number, given: Cells = {}): Cells {
  return {
    XK_WSH: `沪食药监许〔2016〕${number}号`,
    XK_XMMC: "食品生产许可",
    XK_SPLB: "0",
    XK_NR: "糕点",
    XK_XDR: "甲食品有限公司",
    XK_XDR_SHXYM: inventedUscc(10 + (number % HOLDERS)),
    XK_XDR_SFZ: "",
    XK_FR: "钱一",
    XK_JDRQ: "2016/05/31",
    XK_JZQ: "2021/05/30",
    XK_XZJG: "上海市食品药品监督管理局",
    XK_ZT: "0",
    DFBM: "310000",
    SJC: "2016/06/01 09:00:00",
    BZ: "",
    ...given,
  };
}

/** Some rows as a file, with the columns of the first. */
export function csvOf(rows: readonly Cells[]): string {
  return `${Papa.unparse([...rows])}\n`;
}

/** Tells `approvals` of all holders. */
export async function noteHolders(database: Database): Promise<void> {
  const entities = Array.from({ length: HOLDERS }, (_, at) => ({
    uscc: inventedUscc(10 + at),
    entityId: 1 + at,
  }));
  await permitHolders.note(database, entities, systemClock);
}

/** A file as the food and drug administration submits it. */
export async function submitted(path: string, authorityUscc?: string) {
  const told = { authority: "SH-FDA", source: "FDA-PERMITS", item: "XK-001" };
  const submission = submissionOf(
    permitFiles,
    authorityUscc === undefined ? told : { ...told, authorityUscc },
  );
  const file = await inspectRows(sourceFile(path), (header, line) =>
    fileColumns("permits", permitFiles.editions, header, line),
  );
  assertSettings(file.columns, submission.settings);
  return { ...submission, file };
}

/** Imports a file as the command does; answers its counts. */
export async function importFile(database: Database, path: string, authorityUscc?: string) {
  const { run } = await importSubmitted(database, await submitted(path, authorityUscc));
  return run;
}

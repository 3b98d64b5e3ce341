import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach } from "@jest/globals";
import type { Database } from "../../../kit/database/database.ts";
import * as codes from "../../../seeds/city/syntheticCodes.ts";
import { COLUMNS } from "../../../seeds/registrations/columns.ts";
import {
  type ImportRequest,
  importRegistrations,
} from "../../../seeds/registrations/importRegistrations.ts";
import { inspectFile } from "../../../seeds/registrations/inspectFile.ts";
import type { ImportReport } from "../../../seeds/registrations/report.ts";
import { sourceFile } from "../../../seeds/registrations/sourceFile.ts";

/** A row of a registration file; every company in these is invented. */
export type Row = Record<(typeof COLUMNS)[number], string>;

/** The unified code of the company of a number: it passes every check and belongs to nobody. */
export function usccOf(number: number): string {
  return codes.uscc("91", "310115", codes.organizationCode(number));
}

/** The row of the company of a number, sound unless told otherwise. */
export function row(number: number, cells: Partial<Row> = {}): Row {
  return {
    企业名称: `上海第${number}贸易有限公司`,
    统一社会信用代码: usccOf(number),
    注册日期: "2003-05-12",
    企业类型: "N/A",
    注册资金: "168万人民币",
    经营范围: "日用百货的销售。",
    所在省份: "上海市",
    地区: "浦东新区",
    注册地址: `云帆路${number}号`,
    ...cells,
  };
}

/** A row that lost all columns after the registration date. */
export function shiftedRow(number: number): Row {
  const lost = ["企业类型", "注册资金", "经营范围", "所在省份", "地区", "注册地址"];
  return row(number, Object.fromEntries(lost.map((name) => [name, ""])));
}

/** Companies numbered from one. */
export function rows(count: number): Row[] {
  return Array.from({ length: count }, (_, at) => row(at + 1));
}

/** The cells of a row in the order of the header. */
export function cellsOf(one: Row): string[] {
  return COLUMNS.map((name) => one[name]);
}

/** The text of a file: each cell quoted, each row on lines of its own. */
export function csv(content: readonly (Row | readonly string[])[], lineBreak = "\n"): string {
  const lines = [COLUMNS, ...content].map((one) =>
    (Array.isArray(one) ? one : cellsOf(one as Row))
      .map((cell: string) => `"${cell.replaceAll('"', '""')}"`)
      .join(","),
  );
  return lines.join(lineBreak) + lineBreak;
}

/** Writes files into a folder that goes after the test. */
export function temporaryFiles() {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  const folder = (): string => {
    const made = mkdtempSync(join(tmpdir(), "registrations-"));
    folders.push(made);
    return made;
  };
  return {
    folder,
    /** Answers the path. A name in `.gz` packs the content. */
    write(content: string | Buffer, name = "registrations.csv"): string {
      const path = join(folder(), name);
      writeFileSync(path, name.endsWith(".gz") ? gzipSync(content) : content);
      return path;
    },
  };
}

/** Imports a file as the command does. */
export async function importFile(
  database: Database,
  path: string,
  options: Pick<ImportRequest, "rowsPerBatch" | "onCommitted"> = {},
): Promise<ImportReport> {
  const file = await inspectFile(sourceFile(path));
  return importRegistrations({ database, file, begun: new Date(), ...options });
}

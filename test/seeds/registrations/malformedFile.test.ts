import { randomBytes } from "node:crypto";
import { mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import { type InspectedFile, inspectFile } from "../../../seeds/registrations/inspectFile.ts";
import { readRows } from "../../../seeds/registrations/readRows.ts";
import { sourceFile } from "../../../seeds/registrations/sourceFile.ts";
import { cellsOf, csv, row, rows, temporaryFiles } from "./registrationFile.ts";

const HEADER =
  "企业名称,统一社会信用代码,注册日期,企业类型,注册资金,经营范围,所在省份,地区,注册地址";
/** 甲 in GB18030. */
const GB18030 = Buffer.from("bcd7", "hex");

async function inspect(path: string): Promise<InspectedFile> {
  return inspectFile(sourceFile(path));
}

describe("a file to import", () => {
  const files = temporaryFiles();
  const inspectText = async (content: string | Buffer) => inspect(files.write(content));

  it("is refused where it does not exist", async () => {
    await expect(inspect(join(files.folder(), "none.csv"))).rejects.toThrow(/^does not exist$/u);
  });

  it("is refused where it is a directory", async () => {
    const folder = join(files.folder(), "folder.csv");
    mkdirSync(folder);
    await expect(inspect(folder)).rejects.toThrow(/^is a directory, not a file$/u);
  });

  it.each(["", "\n\n"])("is refused as empty for %j", async (content) => {
    await expect(inspectText(content)).rejects.toThrow(/^is empty$/u);
  });

  it.each([
    [
      `${HEADER.replace("地区", "区县")}\n`,
      `line 1: not the header of a registration file: missing "地区"; unexpected "区县"`,
    ],
    [
      `${HEADER},法人代表\n`,
      `line 1: not the header of a registration file: unexpected "法人代表"`,
    ],
    [`${HEADER},地区\n`, `line 1: not the header of a registration file: unexpected "地区"`],
    [
      `\n\n${HEADER.replace("企业名称,", "")}\n`,
      `line 3: not the header of a registration file: missing "企业名称"`,
    ],
  ])("is refused for the header of %j", async (content, message) => {
    await expect(inspectText(content)).rejects.toThrow(message);
  });

  it("may have its columns in another order, a byte order mark and CRLF line ends", async () => {
    const columns = HEADER.split(",").toReversed();
    const path = files.write(`\uFEFF${columns.join(",")}\r\n${"甲,".repeat(8)}甲\r\n`);
    expect(await inspect(path)).toMatchObject({ rows: 1, columns: [8, 7, 6, 5, 4, 3, 2, 1, 0] });
  });

  it("is refused in GB18030, with the line and what to do", async () => {
    const content = Buffer.concat([Buffer.from(csv(rows(3))), GB18030, Buffer.from("\n")]);
    await expect(inspectText(content)).rejects.toThrow(
      "line 5: not UTF-8 text: looks like GB18030; convert it: iconv -f GB18030 -t UTF-8",
    );
  });

  it.each([
    [
      "UTF-16",
      Buffer.from(`\uFEFF${HEADER}\n`, "utf16le"),
      "line 1: not UTF-8 text: looks like UTF-16; save it as CSV in UTF-8",
    ],
    [
      "Excel's",
      Buffer.from("504b0304140006", "hex"),
      "line 1: not UTF-8 text: looks like a ZIP or Excel file; save it as CSV in UTF-8",
    ],
    [
      "an old Excel's",
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      "line 1: not UTF-8 text: looks like an old Excel file; save it as CSV in UTF-8",
    ],
    [
      "no encoding's",
      Buffer.concat([Buffer.from(`${HEADER}\n`), Buffer.from("ff\xff\n", "latin1")]),
      "line 2: not UTF-8 text: save the file as UTF-8",
    ],
    [
      "a program's",
      Buffer.from(`${HEADER}\n甲\0\n`),
      "line 2: holds a NUL byte; this is not a text file",
    ],
  ])("is refused where it is %s", async (_, content, message) => {
    await expect(inspectText(content)).rejects.toThrow(message);
  });

  it("is refused where a character is cut off at its end", async () => {
    await expect(inspectText(Buffer.from(`${HEADER}\n甲`).subarray(0, -1))).rejects.toThrow(
      "line 2: not UTF-8 text: it ends in the middle of a character; fetch it again",
    );
  });

  it("is refused where the archive ends too early", async () => {
    // Text that does not compress away, so that half of the archive is past the header.
    const path = files.write(
      csv([row(1, { 经营范围: randomBytes(30_000).toString("base64") })]),
      "a.csv.gz",
    );
    truncateSync(path, 12_000);
    await expect(inspect(path)).rejects.toThrow(
      /^is a gzip file that ends too early; fetch it again$/u,
    );
  });

  it("is refused where the archive is damaged", async () => {
    const packed = gzipSync(csv(rows(200)));
    packed.fill(0x55, 200, 260);
    const path = join(files.folder(), "a.csv.gz");
    writeFileSync(path, packed);
    await expect(inspect(path)).rejects.toThrow(/^is a damaged gzip file; fetch it again$/u);
  });

  it("is refused for a row of 10 MB, with the line on which it begins", async () => {
    const content = csv([...rows(3), row(4, { 经营范围: "长".repeat(3_500_000) }), row(5)]);
    await expect(inspectText(content)).rejects.toThrow(
      "line 5: the row that begins here is longer than 65000 bytes, or its quotes are not closed",
    );
  });

  it.each([
    [
      "never closed near its end",
      `"开着`,
      "line 4: the quotes of the row that begins here are never closed",
    ],
    [
      "never closed far from its end",
      `"开着${"\n,".repeat(40_000)}`,
      "line 4: the row that begins here is longer than 65000 bytes, or its quotes are not closed",
    ],
    [
      "closed inside a cell",
      `"关"了,甲\n`,
      "line 4: the quotes of the row that begins here do not match",
    ],
  ])("is refused for a quote that is %s", async (_, tail, message) => {
    await expect(inspectText(csv(rows(2)) + tail)).rejects.toThrow(message);
  });

  it("counts lines as an editor does, with line breaks inside cells", async () => {
    const scope = "第一行\r\n第二行\n第三行";
    const content = csv([row(1), row(2, { 经营范围: scope }), row(3)], "\r\n");
    await expect(inspectText(`${content}\r\n"开着`)).rejects.toThrow(/^line 8: /u);
    const lines: (readonly [number, number])[] = [];
    for await (const { line, lastLine } of readRows(sourceFile(files.write(content))))
      lines.push([line, lastLine]);
    expect(lines).toEqual([
      [1, 1],
      [2, 2],
      [3, 5],
      [6, 6],
    ]);
  });

  it("is read alike plain and packed, whatever its name says", async () => {
    const content = csv(rows(3));
    const path = files.write(gzipSync(content), "packed.csv");
    const cells: (readonly string[])[] = [];
    for await (const one of readRows(sourceFile(path))) cells.push(one.cells);
    expect(cells).toEqual([HEADER.split(","), ...rows(3).map(cellsOf)]);
  });
});

import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { legalEntities } from "../../../subgraphs/legal-entities/index.ts";
import { legalEntityText } from "../../../subgraphs/legal-entities/textSearch.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { cellsOf, csv, importFile, row, temporaryFiles, usccOf } from "./registrationFile.ts";

/** Few companies, so that codes meet again; each cell sound or odd in some way. */
const anyRow = fc
  .record({
    number: fc.integer({ min: 1, max: 12 }),
    isLowerCase: fc.boolean(),
    企业名称: fc.constantFrom("上海甲有限公司", "上海乙有限公司", "", "N/A"),
    注册日期: fc.constantFrom("2003-05-12", "2003/5/12", "2003-02-30", ""),
    注册资金: fc.constantFrom("168万人民币", "500(万)", "若干", "N/A"),
    地区: fc.constantFrom("浦东新区", "闸北", "N/A", "昆山市"),
    注册地址: fc.constantFrom("云帆路1号", "静安区云帆路1号", "N/A", ""),
    columns: fc.constantFrom(9, 9, 9, 8, 1),
    code: fc.constantFrom("own", "own", "own", "310108000095592", "错"),
  })
  .map(({ number, isLowerCase, columns, code, ...cells }) => {
    const own = isLowerCase ? usccOf(number).toLowerCase() : usccOf(number);
    const whole = row(number, { ...cells, 统一社会信用代码: code === "own" ? own : code });
    return cellsOf(whole).slice(0, columns);
  });

// A row of a single empty cell is an empty line, which no reader can tell from it.
const anyRows = fc.array(
  anyRow.filter((cells) => cells.length > 1 || cells[0] !== ""),
  { maxLength: 40 },
);

describeOnEachDatabase("for any mix of rows", (open) => {
  const files = temporaryFiles();

  it("read = imported + corrected + unchanged + quarantined, and the second time nothing is new", async () => {
    const database = await open();
    await openSubgraph(legalEntities, database);
    await fc.assert(
      fc.asyncProperty(anyRows, fc.integer({ min: 1, max: 9 }), async (content, rowsPerBatch) => {
        for (const table of ["legal_entity", ...legalEntityText(database.dialect).tables])
          await database.knex(table).delete();
        const path = files.write(csv(content));
        const first = await importFile(database, path, { rowsPerBatch });
        expect(first.read).toBe(content.length);
        expect(first.imported + first.corrected + first.unchanged + first.quarantined).toBe(
          content.length,
        );
        expect(first.quarantinedRows).toHaveLength(first.quarantined);
        expect(await database.knex("legal_entity").count({ count: "*" })).toEqual([
          { count: first.imported + first.corrected },
        ]);
        expect(await importFile(database, path)).toMatchObject({
          imported: 0,
          corrected: 0,
          unchanged: content.length - first.quarantined,
          quarantinedRows: first.quarantinedRows,
        });
      }),
      { numRuns: 25 },
    );
  });
});

import { expect, it, jest } from "@jest/globals";
import { searchable } from "../../../kit/textIndex/grams.ts";
import { legalEntities } from "../../../subgraphs/legal-entities/index.ts";
import type { StoredEntityRow } from "../../../subgraphs/legal-entities/rows.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import {
  cellsOf,
  csv,
  importFile,
  row,
  rows,
  shiftedRow,
  temporaryFiles,
  usccOf,
} from "./registrationFile.ts";

/** Megabytes go slowly through a parser in the sandbox of the tests. */
jest.setTimeout(30_000);

const FIRST_ID = 1_000_000_001;

describeOnEachDatabase("the import of registrations", (open) => {
  const files = temporaryFiles();

  async function registerAndFile(content: Parameters<typeof csv>[0], name?: string) {
    const database = await open();
    const subgraph = await openSubgraph(legalEntities, database);
    const entities = async (): Promise<StoredEntityRow[]> =>
      database.knex<StoredEntityRow>("legal_entity").orderBy("id");
    return { database, subgraph, entities, path: files.write(csv(content), name) };
  }

  it("accounts for every row of a file", async () => {
    const { database, entities, path } = await registerAndFile([
      row(1),
      row(2, { 统一社会信用代码: usccOf(2).toLowerCase() }),
      row(3, { 注册日期: "2003年5月12日", 注册资金: "500(万)" }),
      shiftedRow(4),
      row(1),
      row(1, { 企业名称: "上海另一家贸易有限公司" }),
      row(5, { 统一社会信用代码: "310108000095592" }),
    ]);
    const report = await importFile(database, path);
    expect(report).toMatchObject({
      file: { name: "registrations.csv", sha256: expect.stringMatching(/^[\da-f]{64}$/u) },
      importId: 1,
      resumedAfterLine: null,
      read: 7,
      imported: 2,
      corrected: 2,
      unchanged: 1,
      quarantined: 2,
      equation: "7 = 2 + 2 + 1 + 2",
      quarantinedRows: [
        {
          line: 5,
          reason: "SHIFTED_COLUMNS",
          detail: "Everything after the registration date is missing.",
        },
        {
          line: 7,
          reason: "DUPLICATE",
          detail: `${usccOf(1)} stands on line 2 already, with other content.`,
        },
      ],
    });
    expect(report.corrections).toMatchObject({
      CODE_NORMALIZED: {
        count: 1,
        examples: [{ line: 3, detail: `${usccOf(2).toLowerCase()} → ${usccOf(2)}` }],
      },
      DATE_NORMALIZED: { count: 1, examples: [{ line: 4, detail: "2003年5月12日 → 2003-05-12" }] },
    });
    expect(report.notes).toMatchObject({
      LEGACY_REGISTRATION_NUMBER: { count: 1 },
      CAPITAL_CURRENCY_MISSING: { count: 1 },
      CONTENT_CHANGED: { count: 0, examples: [] },
      SOURCE_REPLACED: { count: 0, examples: [] },
    });
    expect(report.quarantineReasons).toMatchObject({
      SHIFTED_COLUMNS: { count: 1 },
      DUPLICATE: { count: 1 },
      CODE: { count: 0 },
    });
    expect(
      (await entities()).map(({ id, uscc, registration_number, version }) => ({
        id,
        code: uscc ?? registration_number,
        version,
      })),
    ).toEqual([
      { id: FIRST_ID, code: usccOf(1), version: 1 },
      { id: FIRST_ID + 1, code: usccOf(2), version: 1 },
      { id: FIRST_ID + 2, code: usccOf(3), version: 1 },
      { id: FIRST_ID + 3, code: "310108000095592", version: 1 },
    ]);
  });

  it("brings entities that are found by code, by a fragment of the name and of the address", async () => {
    const { database, subgraph, path } = await registerAndFile(rows(3), "packed.csv.gz");
    await importFile(database, path);
    const found = { nodes: [{ name: "上海第2贸易有限公司" }] };
    expect(
      await subgraph.ask(`{
        legalEntity(uscc: "${usccOf(2)}") {
          id name establishedOn status { code } domicile { text district { code } }
          registeredCapital { amount }
          provenance { sourceSystem authority { code } version }
        }
        byName: legalEntities(filter: { name: "第2贸易" }) { nodes { name } }
        byAddress: legalEntities(filter: { address: "云帆路2号" }) { nodes { name } }
      }`),
    ).toEqual({
      data: {
        legalEntity: {
          id: String(FIRST_ID + 1),
          name: "上海第2贸易有限公司",
          establishedOn: "2003-05-12",
          status: { code: "1" },
          domicile: { text: "云帆路2号", district: { code: "310115" } },
          registeredCapital: { amount: "168.000000" },
          provenance: {
            sourceSystem: "REGISTRATION-FILE",
            authority: { code: "D-310115-MSA" },
            version: 1,
          },
        },
        byName: found,
        byAddress: found,
      },
    });
  });

  it("shows its runs and what they set aside", async () => {
    const shifted = shiftedRow(2);
    const { database, subgraph, path } = await registerAndFile([row(1), shifted]);
    await importFile(database, path);
    const { data } = (await subgraph.ask(`{
      registrationImports { nodes { id fileName finishedAt read imported corrected unchanged quarantined } }
      quarantinedRegistrations(reason: SHIFTED_COLUMNS) { nodes { fileName line reason detail content } totalCount }
      others: quarantinedRegistrations(reason: CODE) { totalCount }
    }`)) as { data: unknown };
    expect(data).toEqual({
      registrationImports: {
        nodes: [
          {
            id: "1",
            fileName: "registrations.csv",
            finishedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u),
            read: 2,
            imported: 1,
            corrected: 0,
            unchanged: 0,
            quarantined: 1,
          },
        ],
      },
      quarantinedRegistrations: {
        nodes: [
          {
            fileName: "registrations.csv",
            line: 3,
            reason: "SHIFTED_COLUMNS",
            detail: "Everything after the registration date is missing.",
            content: JSON.stringify(cellsOf(shifted)),
          },
        ],
        totalCount: 1,
      },
      others: { totalCount: 0 },
    });
  });

  it("takes the same statements for a hundred rows of a batch as for ten", async () => {
    const { database, subgraph, path } = await registerAndFile(rows(10));
    subgraph.statements();
    await importFile(database, path);
    const forTen = subgraph.statements().length;
    await importFile(database, files.write(csv(rows(120).slice(20))));
    expect(subgraph.statements()).toHaveLength(forTen);
  });

  it("writes in batches, also where a row alone is long", async () => {
    const scope = "长".repeat(20_000);
    const content = Array.from({ length: 60 }, (_, at) => row(at + 1, { 经营范围: scope }));
    const { database, entities, path } = await registerAndFile(content);
    const committed: number[] = [];
    await importFile(database, path, { onCommitted: (count) => committed.push(count) });
    expect(committed).toEqual([49, 60]);
    expect((await entities()).map(({ name_search }) => name_search)).toEqual(
      content.map(({ 企业名称 }) => searchable(企业名称)),
    );
  });

  it("takes a file of a header alone", async () => {
    const { database, path } = await registerAndFile([]);
    expect(await importFile(database, path)).toMatchObject({
      equation: "0 = 0 + 0 + 0 + 0",
      quarantinedRows: [],
    });
  });
});

import { expect, it } from "@jest/globals";
import { legalEntities } from "../../../subgraphs/legal-entities/index.ts";
import type { StoredEntityRow } from "../../../subgraphs/legal-entities/rows.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { provenance, register } from "../../subgraphs/legal-entities/register.ts";
import {
  csv,
  importFile,
  row,
  rows,
  shiftedRow,
  temporaryFiles,
  usccOf,
} from "./registrationFile.ts";

const FIRST_ID = 1_000_000_001;

describeOnEachDatabase("the import of registrations known already", (open) => {
  const files = temporaryFiles();

  async function registerAndFile(content: Parameters<typeof csv>[0], name?: string) {
    const database = await open();
    const subgraph = await openSubgraph(legalEntities, database);
    const entities = async (): Promise<StoredEntityRow[]> =>
      database.knex<StoredEntityRow>("legal_entity").orderBy("id");
    return { database, subgraph, entities, path: files.write(csv(content), name) };
  }

  it("changes nothing the second time", async () => {
    const content = [row(1), row(2, { 统一社会信用代码: usccOf(2).toLowerCase() }), shiftedRow(3)];
    const { database, entities, path } = await registerAndFile(content);
    await importFile(database, path);
    const before = await entities();
    expect(await importFile(database, path)).toMatchObject({
      importId: 2,
      equation: "3 = 0 + 0 + 2 + 1",
      corrections: { CODE_NORMALIZED: { count: 1 } },
    });
    expect(await entities()).toEqual(before);
    // Each row set aside stands there once, for the latest import.
    expect(await database.knex("quarantined_registration").select("import_id", "line")).toEqual([
      { import_id: 2, line: 4 },
    ]);
  });

  it("makes a new version of an entity with other content, and leaves the others", async () => {
    const { database, subgraph, entities, path } = await registerAndFile(rows(3));
    await importFile(database, path);
    const before = await entities();
    const changed = files.write(
      csv([row(1), row(2, { 企业名称: "上海迁址贸易有限公司", 注册地址: "远航路9号" }), row(3)]),
    );
    expect(await importFile(database, changed)).toMatchObject({
      equation: "3 = 1 + 0 + 2 + 0",
      notes: { CONTENT_CHANGED: { count: 1, examples: [{ line: 3, detail: "version 1 → 2" }] } },
    });
    const [first, second, third] = await entities();
    expect([first, third]).toEqual([before[0], before[2]]);
    expect(second).toMatchObject({
      id: FIRST_ID + 1,
      version: 2,
      name: "上海迁址贸易有限公司",
      domicile_text: "远航路9号",
    });
    expect(
      await subgraph.ask(`{
        former: legalEntities(filter: { name: "第2贸易" }) { nodes { id } }
        current: legalEntities(filter: { address: "远航路" }) { nodes { id } }
      }`),
    ).toEqual({
      data: { former: { nodes: [] }, current: { nodes: [{ id: String(FIRST_ID + 1) }] } },
    });
  });

  it("puts a real enterprise in the place of a synthetic one, with nothing invented left", async () => {
    const { database, subgraph, entities, path } = await registerAndFile([
      row(7),
      row(8, { 统一社会信用代码: "310108000095592" }),
    ]);
    const synthetic = { source_system: "SYNTHETIC", version: 3 };
    await register(
      database,
      { id: 5, uscc: usccOf(7), industry_code: "5211", ...synthetic },
      { id: 6, registration_number: "310108000095592", ...synthetic },
      { id: 7, uscc: usccOf(9), ...synthetic },
    );
    await database.knex("shareholder").insert(
      [5, 7].map((entity_id) => ({
        entity_id,
        holder_kind: "natural",
        name: "虚构人",
        ...provenance,
        ...synthetic,
      })),
    );
    await database.knex("liaison").insert({ entity_id: 5, name: "虚构人" });
    expect(await importFile(database, path)).toMatchObject({
      equation: "2 = 2 + 0 + 0 + 0",
      notes: {
        SOURCE_REPLACED: {
          count: 2,
          examples: [
            { line: 2, detail: "version 3 from SYNTHETIC" },
            { line: 3, detail: "version 3 from SYNTHETIC" },
          ],
        },
      },
    });
    expect((await entities()).slice(0, 2)).toMatchObject([
      { id: 5, name: "上海第7贸易有限公司", version: 4, industry_code: null },
      { id: 6, name: "上海第8贸易有限公司", version: 4, source_system: "REGISTRATION-FILE" },
    ]);
    expect(await database.knex("shareholder").select("entity_id")).toEqual([{ entity_id: 7 }]);
    expect(await database.knex("liaison")).toEqual([]);
    expect(
      await subgraph.ask(`{ legalEntities(filter: { name: "第7贸易" }) { nodes { id } } }`),
    ).toEqual({ data: { legalEntities: { nodes: [{ id: "5" }] } } });
  });
});

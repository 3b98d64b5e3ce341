import { expect, it } from "@jest/globals";
import type { Database } from "../../../kit/database/database.ts";
import { legalEntities } from "../../../subgraphs/legal-entities/index.ts";
import type {
  StoredEntityRow,
  RegistrationImportRow,
} from "../../../subgraphs/legal-entities/rows.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { csv, importFile, type Row, row, temporaryFiles, usccOf } from "./registrationFile.ts";

const ROWS_PER_BATCH = 10;

/** Forty rows; on line 22 one to set aside, on line 34 the first again, on line 35 the second otherwise. */
function content(): Row[] {
  const rows = Array.from({ length: 40 }, (_, at) => row(at + 1));
  rows[20] = row(21, { 注册日期: "不详" });
  rows[32] = row(1);
  rows[33] = row(2, { 企业名称: "上海第二重名有限公司" });
  rows[4] = row(5, { 统一社会信用代码: usccOf(5).toLowerCase() });
  return rows;
}

/** The database refuses the row of a company, as a full disk would at that moment. */
async function refuse({ knex, dialect }: Database, uscc: string): Promise<void> {
  await knex.raw(
    dialect === "sqlite"
      ? `create trigger refusal before insert on legal_entity when new.uscc = '${uscc}' begin select raise(abort, 'the disk is full'); end`
      : `create trigger refusal before insert on legal_entity for each row begin if new.uscc = '${uscc}' then signal sqlstate '45000' set message_text = 'the disk is full'; end if; end`,
  );
}

/** Everything that an import writes, without the times at which it did. */
async function everything({ knex }: Database): Promise<unknown> {
  const imports: RegistrationImportRow[] = await knex("registration_import");
  const entities: StoredEntityRow[] = await knex("legal_entity").orderBy("id");
  return {
    imports: imports.map((one) => ({
      ...one,
      started_at: "",
      finished_at: "",
      isFinished: one.finished_at !== null,
    })),
    entities: entities.map((one) => ({ ...one, recorded_at: "" })),
    quarantine: await knex("quarantined_registration")
      .select("line", "reason", "detail")
      .orderBy("line"),
  };
}

describeOnEachDatabase("an import that stops half-way", (open) => {
  const files = temporaryFiles();

  async function emptyRegister() {
    const database = await open();
    return { database, subgraph: await openSubgraph(legalEntities, database) };
  }

  async function stoppedIn(uscc: string, path: string) {
    const { database, subgraph } = await emptyRegister();
    await refuse(database, uscc);
    await expect(importFile(database, path, { rowsPerBatch: ROWS_PER_BATCH })).rejects.toThrow(
      "stopped after line 21, up to which all is kept: the disk is full; run the same command again to go on from there",
    );
    return { database, subgraph };
  }

  it("keeps whole batches and their counts, and nothing of the batch that failed", async () => {
    const { database, subgraph } = await stoppedIn(usccOf(26), files.write(csv(content())));
    expect(await everything(database)).toMatchObject({
      imports: [
        {
          rows_read: 20,
          imported: 19,
          corrected: 1,
          unchanged: 0,
          quarantined: 0,
          committed_line: 21,
          isFinished: false,
        },
      ],
      quarantine: [],
    });
    expect(
      await subgraph.ask(`{ legalEntities(filter: { name: "贸易" }) { totalCount } }`),
    ).toEqual({ data: { legalEntities: { totalCount: 20 } } });
    // Line 22 to 25 came before the failure, in the same batch.
    expect(
      await subgraph.ask(`{ legalEntities(filter: { name: "第24贸易" }) { totalCount } }`),
    ).toEqual({ data: { legalEntities: { totalCount: 0 } } });
  });

  it("goes on from there to the same end as one that never stopped", async () => {
    const path = files.write(csv(content()));
    const { database: whole } = await emptyRegister();
    const wholeReport = await importFile(whole, path, { rowsPerBatch: ROWS_PER_BATCH });
    const { database } = await stoppedIn(usccOf(26), path);
    await database.knex.raw("drop trigger refusal");
    const report = await importFile(database, path, { rowsPerBatch: ROWS_PER_BATCH });
    expect(await everything(database)).toEqual(await everything(whole));
    const { resumedAfterLine, equation, corrections, notes, quarantinedRows } = report;
    expect({ resumedAfterLine, equation, corrections, notes, quarantinedRows }).toEqual({
      resumedAfterLine: 21,
      equation: "40 = 36 + 1 + 1 + 2",
      corrections: wholeReport.corrections,
      notes: wholeReport.notes,
      quarantinedRows: [
        { line: 22, reason: "DATE", detail: `"不详" is not a real day.` },
        {
          line: 35,
          reason: "DUPLICATE",
          detail: `${usccOf(2)} stands on line 3 already, with other content.`,
        },
      ],
    });
  });

  it("is not taken up by another file", async () => {
    const { database } = await stoppedIn(usccOf(26), files.write(csv(content())));
    const report = await importFile(database, files.write(csv([row(1), row(50)])));
    expect(report).toMatchObject({ resumedAfterLine: null, equation: "2 = 1 + 0 + 1 + 0" });
  });

  it("is refused to a second process that imports the same file at the same time", async () => {
    const { database } = await emptyRegister();
    const path = files.write(csv(content()));
    let isFirst = true;
    const other = async (): Promise<void> => {
      await database.knex("registration_import").update({ committed_line: 31 });
    };
    const meddled: Promise<void>[] = [];
    const importing = importFile(database, path, {
      rowsPerBatch: ROWS_PER_BATCH,
      onCommitted: () => {
        if (isFirst) meddled.push(other());
        isFirst = false;
      },
    });
    await expect(importing).rejects.toThrow(
      "is being imported by another process; let it finish, then run this again",
    );
    await Promise.all(meddled);
    expect(await database.knex("legal_entity").count({ count: "*" })).toEqual([{ count: 10 }]);
  });
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "@jest/globals";
import Papa from "papaparse";
import { migrate } from "../../../kit/database/migrate.ts";
import { knownEntityRow } from "../../../kit/knownEntities/knownEntityRow.ts";
import { openSealingKeys } from "../../../kit/keys/sealingKeys.ts";
import * as codes from "../../../seeds/city/syntheticCodes.ts";
import { defaulterColumns } from "../../../seeds/defaulters/defaulterColumns.ts";
import { importDefaulters } from "../../../seeds/defaulters/importDefaulters.ts";
import { inspectRows } from "../../../seeds/registrations/inspectRows.ts";
import { sourceFile } from "../../../seeds/registrations/sourceFile.ts";
import { blacklists } from "../../../subgraphs/blacklists/index.ts";
import { clockOn } from "../../support/clockOn.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { testInstallationFiles } from "../../support/openSubgraph.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";

const ORGANIZATION = codes.organizationCode(1);
const USCC = codes.uscc("91", "310110", ORGANIZATION);

type Cells = Readonly<Record<string, string>>;

/** A debtor of the register that hid property; invented, as all of them. */
const debtor = (cells: Cells = {}): Cells => ({
  bzxrmc: "甲贸易有限公司",
  zzjgdm: `${ORGANIZATION.slice(0, 8)}-${ORGANIZATION.slice(8)}`,
  sfzhm: "",
  fddbr: "钱一",
  zxfy: "上海市第九人民法院",
  larq: "2026-01-05",
  ah: "（2026）沪0199执1号",
  sxflwsqdyw: "支付货款人民币100000元",
  bzxrlxqk: "全部未履行",
  sxbzxrxwqk: "违反财产报告制度",
  fbrq: "2026-02-27",
  scrq: "",
  ...cells,
});

/** A natural person in a case of its own. */
const person = (cells: Cells = {}): Cells =>
  debtor({
    bzxrmc: "孙二",
    zzjgdm: "",
    sfzhm: "319999197001010010",
    fddbr: "",
    ah: "（2026）沪0199执2号",
    ...cells,
  });

const NOTHING = {
  listed: 0,
  corrected: 0,
  removed: 0,
  removedLate: 0,
  unchanged: 0,
  unknown: 0,
};

describeOnEachDatabase("a delta of the court's list", (open) => {
  const folder = temporaryFolder("supervision-defaulters-");

  async function opened() {
    const database = await open();
    await migrate(database, blacklists.migrations);
    await database.knex("known_entity").insert(knownEntityRow(1, USCC, "310110", null));
    return {
      database,
      async take(day: string, ...rows: readonly Cells[]) {
        const path = join(folder, `${day}.csv`);
        writeFileSync(path, Papa.unparse([...rows]));
        const file = await inspectRows(sourceFile(path), defaulterColumns);
        const sealing = await openSealingKeys(testInstallationFiles().sealingKeysFile);
        return importDefaulters({ database, sealing }, file, clockOn(day));
      },
    };
  }

  it("lists the organisation whose code the unified code holds, corrects and removes it, each once", async () => {
    const { database, take } = await opened();
    expect((await take("2026-03-02", debtor())).outcomes).toEqual({ ...NOTHING, listed: 1 });
    expect((await take("2026-03-03", debtor())).outcomes).toEqual({ ...NOTHING, unchanged: 1 });
    const performed = debtor({ bzxrlxqk: "部分未履行", zzjgdm: USCC });
    expect((await take("2026-03-04", performed)).outcomes).toEqual({ ...NOTHING, corrected: 1 });
    expect(await database.knex("listing")).toMatchObject([
      {
        entity_id: 1,
        kind: "COURT_DEFAULTER",
        listed_on: "2026-02-27",
        organization_code: ORGANIZATION,
        performance_code: "2",
        behaviour_codes: "4",
        expires_on: "2028-02-27",
        removed_on: "9999-12-31",
        version: 2,
      },
    ]);
    const deleted = debtor({ scrq: "2026-03-05" });
    expect((await take("2026-03-05", deleted)).outcomes).toEqual({ ...NOTHING, removed: 1 });
    expect((await take("2026-03-06", deleted)).outcomes).toEqual({ ...NOTHING, unchanged: 1 });
    // The list of the day before changes nothing; another publication does.
    expect((await take("2026-03-07", debtor())).outcomes).toEqual({ ...NOTHING, unchanged: 1 });
    const again = debtor({ fbrq: "2026-03-09" });
    expect((await take("2026-03-09", again)).outcomes).toEqual({ ...NOTHING, listed: 1 });
    expect(await database.knex("listing").pluck("removed_on")).toEqual([
      "2026-03-05",
      "9999-12-31",
    ]);
    expect(await database.knex("outbox").orderBy("id").pluck("event_type")).toEqual([
      "listing.made",
      "listing.corrected",
      "listing.removed",
      "listing.made",
    ]);
  });

  it.each([
    // Deleted before the Spring Festival of 2026, 15 to 23 February, after which the third working day is the 26th;
    // the 14th and the 28th are worked.
    ["2026-02-26", "removed"],
    ["2026-02-27", "removedLate"],
  ])(
    "that removes on %s what was deleted on 14 February is told of as %s",
    async (day, outcome) => {
      const { take } = await opened();
      await take("2026-02-02", debtor({ fbrq: "2026-02-02" }));
      const deleted = debtor({ fbrq: "2026-02-02", scrq: "2026-02-14" });
      expect((await take(day, deleted)).outcomes).toEqual({ ...NOTHING, [outcome]: 1 });
    },
  );

  it("keeps a natural person sealed, corrects it, erases it with its removal, and lists it again, each once", async () => {
    const { database, take } = await opened();
    const row = async (): Promise<unknown> => database.knex("person_defaulter").first();
    expect(await take("2026-03-02", person())).toMatchObject({
      outcomes: { ...NOTHING, listed: 1 },
      persons: 1,
    });
    expect((await take("2026-03-03", person())).outcomes).toEqual({ ...NOTHING, unchanged: 1 });
    // By the organisation that the row names, it hangs to an entity; by another name of the person, it is corrected.
    const representing = person({ zzjgdm: USCC, sxbzxrxwqk: "1" });
    expect((await take("2026-03-04", representing)).outcomes).toEqual({ ...NOTHING, corrected: 1 });
    expect(await row()).toMatchObject({
      entity_id: 1,
      organization_code: ORGANIZATION,
      behaviour_codes: "1",
      expires_on: null,
      version: 2,
    });
    const renamed = person({ bzxrmc: "孙三", zzjgdm: USCC });
    expect((await take("2026-03-04", renamed)).outcomes).toEqual({ ...NOTHING, corrected: 1 });
    expect(JSON.stringify(await row())).not.toMatch(/孙|319999197001010010/u);
    const deleted = person({ scrq: "2026-03-05" });
    expect((await take("2026-03-05", deleted)).outcomes).toEqual({ ...NOTHING, removed: 1 });
    expect((await take("2026-03-06", deleted)).outcomes).toEqual({ ...NOTHING, unchanged: 1 });
    expect(await row()).toMatchObject({ sealed: null, obligation: "", removed_on: "2026-03-05" });
    expect((await take("2026-03-07", person())).outcomes).toEqual({ ...NOTHING, unchanged: 1 });
    const again = person({ fbrq: "2026-03-09" });
    expect((await take("2026-03-09", again)).outcomes).toEqual({ ...NOTHING, listed: 1 });
    expect(await row()).toMatchObject({ entity_id: null, removed_on: "9999-12-31", version: 5 });
    // No entity, so no list of entities, and nothing that is told.
    expect(await database.knex("listing")).toEqual([]);
    expect(await database.knex("outbox")).toEqual([]);
  });

  it("tells persons of one case apart, though they share a number with its birth date hidden, and a removal of a person that came late", async () => {
    const { database, take } = await opened();
    const other = person({ sfzhm: "320***********0021" });
    const namesake = person({ sfzhm: "320***********0021", bzxrmc: "孙四" });
    const rows = [person(), other, namesake];
    expect((await take("2026-02-27", ...rows)).outcomes).toEqual({ ...NOTHING, listed: 3 });
    expect((await take("2026-02-28", ...rows)).outcomes).toEqual({ ...NOTHING, unchanged: 3 });
    const deleted = person({ scrq: "2026-03-02" });
    expect((await take("2026-03-06", deleted)).outcomes).toEqual({ ...NOTHING, removedLate: 1 });
    expect(await database.knex("person_defaulter").where("removed_on", "9999-12-31")).toHaveLength(
      2,
    );
  });

  it("says which rows it could not take, and nothing of what they say of a person", async () => {
    const { database, take } = await opened();
    const report = await take(
      "2026-03-02",
      person({ sfzhm: "319999197001010011" }),
      person({ sfzhm: "", zzjgdm: "" }),
      person({ zzjgdm: "123456789" }),
      debtor({ zzjgdm: codes.organizationCode(2) }),
      debtor({ larq: "2026-02-30" }),
      debtor({ bzxrlxqk: "不详" }),
      debtor({ sxbzxrxwqk: "其他" }),
      debtor({ zzjgdm: "123456789" }),
    );
    const noNumber =
      "sfzhm is no number of an identity card, in full or with its birth date hidden";
    expect(report).toEqual({
      rows: 8,
      outcomes: { ...NOTHING, unknown: 1 },
      persons: 0,
      rejected: [
        { line: 2, problem: noNumber },
        { line: 3, problem: noNumber },
        { line: 4, problem: "zzjgdm is no organisation code" },
        { line: 6, problem: "larq is no day" },
        { line: 7, problem: "bzxrlxqk is not one of the three" },
        { line: 8, problem: "sxbzxrxwqk names another conduct than the six" },
        { line: 9, problem: "zzjgdm is no organisation code" },
      ],
    });
    expect(await database.knex("listing")).toEqual([]);
    expect(await database.knex("person_defaulter")).toEqual([]);
  });

  it("is refused whole where its header is another", async () => {
    const { take } = await opened();
    const { ah: _ah, ...without } = debtor();
    await expect(take("2026-03-02", without)).rejects.toThrow(
      "not the header of a file of defaulters: missing ah; unexpected none",
    );
  });
});

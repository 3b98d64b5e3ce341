import { expect, it } from "@jest/globals";
import { recordsOfSubject } from "../../audit/recordsOfSubject.ts";
import { indexTrail } from "../../audit/trailIndex.ts";
import { describeOnEachDatabase } from "../support/eachDatabase.ts";
import { event, openTrail, recordMany } from "./trails.ts";

describeOnEachDatabase("a trail", (open) => {
  it("is indexed once, by however many at a time, and by itself where nobody searches", async () => {
    const database = await open();
    const { trail } = await openTrail(database);
    await recordMany(trail, 2_500);
    await Promise.all([indexTrail(database), indexTrail(database), indexTrail(database)]);
    const entries = async () => (await database.knex("audit_entry").pluck("seq")).length;
    expect(await entries()).toBe(2_500);
    await trail.record(event());
    await trail.close();
    expect(await entries()).toBe(2_501);
  });

  /** Its index has two runs: subjects of the first hundred records, and of the last twenty. */
  async function ofManySubjects() {
    const database = await open();
    const underTest = await openTrail(database);
    const { trail } = underTest;
    const subjects = Array.from({ length: 500 }, (_, index) => String(index));
    await Promise.all(Array.from({ length: 120 }, async () => trail.record(event({ subjects }))));
    await Promise.all([indexTrail(database), indexTrail(database)]);
    return { ...underTest, database };
  }

  it("is indexed by every subject of records that name five hundred, in runs that are all searched", async () => {
    const { database, trail, keys } = await ofManySubjects();
    expect(await database.knex("audit_subject_run").orderBy("run").pluck("subjects")).toEqual([
      50_000, 10_000,
    ]);
    for (const subject of ["0", "499"]) {
      const found = recordsOfSubject(database.knex, keys.pseudonym("subject", subject));
      expect((await found.pluck("seq")).toSorted((one, other) => one - other)).toEqual(
        Array.from({ length: 120 }, (_, index) => index + 1),
      );
    }
    await trail.close();
  });

  it("is sound in all its runs, and not where one speaks of a record of another's, or is forgotten", async () => {
    const { database, trail, verify } = await ofManySubjects();
    await trail.close();
    const found = async () => {
      const { findings, findingCount } = await verify();
      return [findingCount, findings.at(0)?.code, findings.at(0)?.seq, findings.at(-1)?.seq];
    };
    expect(await found()).toEqual([0, undefined, undefined, undefined]);
    await database.knex("audit_subject").insert({ run: 1, subject_key: "somebody", seq: 7 });
    expect(await found()).toEqual([1, "INDEX_DIFFERS", 7, 7]);
    await database.knex("audit_subject_run").where({ run: 1 }).delete();
    expect(await found()).toEqual([20, "INDEX_DIFFERS", 101, 120]);
  });

  it("is searched as far as it is there, where its end was cut off before it was indexed", async () => {
    const database = await open();
    const { trail } = await openTrail(database);
    await trail.record(event());
    await trail.close();
    await database.knex("audit_head").update({ seq: 3 });
    await indexTrail(database);
    expect(await database.knex("audit_entry").pluck("seq")).toEqual([1]);
  });
});

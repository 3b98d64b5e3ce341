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

  it("is indexed by every subject of records that name five hundred, in runs that are all searched", async () => {
    const database = await open();
    const { trail, keys } = await openTrail(database);
    const subjects = Array.from({ length: 500 }, (_, index) => String(index));
    await Promise.all(Array.from({ length: 120 }, async () => trail.record(event({ subjects }))));
    await Promise.all([indexTrail(database), indexTrail(database)]);
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

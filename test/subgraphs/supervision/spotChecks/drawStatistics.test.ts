import { expect, it } from "@jest/globals";
import type { Claims } from "../../../../kit/authorization/claims.ts";
import { migrate } from "../../../../kit/database/migrate.ts";
import { shanghaiToday } from "../../../../kit/shanghaiToday.ts";
import { addDays, type LocalDate } from "../../../../standards/localDate.ts";
import { supervision } from "../../../../subgraphs/supervision/index.ts";
import { describeOnEachDatabase } from "../../../support/eachDatabase.ts";
import { openSubgraph } from "../../../support/openSubgraph.ts";
import { enterDrawnTask } from "./task.ts";

const TODAY = shanghaiToday() as LocalDate;
const TOMORROW = addDays(TODAY, 1) ?? "";

const by = (reader: string, more: Partial<Claims> = {}): Claims => ({
  reader,
  purpose: "P03",
  day: TODAY,
  secondFactor: true,
  reach: "several",
  ...more,
});

/** Three tasks: of SH-AIC and of SH-FDA, whose checks begin tomorrow, and of SH-TAX, whose began today. */
const COUNTS = [
  [1, "310101", 9, 91],
  [1, "310104", 3, 47],
  [1, "310110", 6, 60],
  [1, "310115", 2, 200],
  [2, "310110", 7, 3],
  [2, "310115", 1, 99],
  [3, "310110", 50, 50],
] as const;

interface Told {
  readonly owner: { readonly code: string } | null;
  readonly district: { readonly code: string } | null;
  readonly count: number | null;
  readonly atLeast: number;
}

describeOnEachDatabase("how many are drawn before the day of their checks (R6)", (open) => {
  async function opened() {
    const database = await open();
    const { ask } = await openSubgraph(supervision, database);
    const { knex } = database;
    for (const [id, owner] of ["SH-AIC", "SH-FDA", "SH-TAX"].entries()) {
      const task = { id: id + 1, number: `SH-2026-${id + 1}` };
      await enterDrawnTask(database, owner === "SH-TAX" ? TODAY : TOMORROW, task);
      await knex("spot_check_task").where("id", task.id).update({ authority_code: owner });
      await knex("inspector").del();
    }
    await knex("spot_check_draw_count").insert(
      COUNTS.map(([draw_id, district_code, drawn, passed_over]) => ({
        draw_id,
        district_code,
        drawn,
        passed_over,
      })),
    );
    return (groupBy: string, claims: Claims) =>
      ask(
        `{ told: spotCheckDrawCounts(groupBy: [${groupBy}]) { owner { code } district { code } count atLeast } }`,
        {},
        claims,
      );
  }

  /** Rows of which something is told, and how many there are of which nothing is. */
  async function told(ask: Awaited<ReturnType<typeof opened>>, groupBy: string, claims: Claims) {
    const { data, errors } = await ask(groupBy, claims);
    expect(errors).toBeUndefined();
    const rows = (data as { readonly told: readonly Told[] }).told;
    const some = rows.filter(({ atLeast }) => atLeast > 0);
    return {
      told: some.map(({ owner, district, count, atLeast }) =>
        [owner?.code, district?.code, count, atLeast].filter((one) => one !== undefined),
      ),
      nothing: rows.length - some.length,
    };
  }

  it("is told the registrar of all tasks to come, none of fewer than five", async () => {
    const ask = await opened();
    const registrar = by("SH-AIC");
    expect(await told(ask, "", registrar)).toEqual({ told: [[28, 28]], nothing: 0 });
    expect(await told(ask, "OWNER", registrar)).toEqual({
      told: [
        ["SH-AIC", 20, 20],
        ["SH-FDA", 8, 8],
      ],
      nothing: 0,
    });
    // Of the ten that could be drawn in Yangpu for SH-FDA seven were: that is told with Pudong's alone.
    expect(await told(ask, "DISTRICT", registrar)).toEqual({
      told: [
        ["310101", 9, 9],
        ["310110", null, 6],
      ],
      nothing: 15,
    });
    expect(await told(ask, "OWNER, DISTRICT", registrar)).toEqual({
      told: [
        ["SH-AIC", "310101", 9, 9],
        ["SH-AIC", "310110", 6, 6],
      ],
      nothing: 2 * 17 - 2,
    });
  });

  it("is told a district's department of its district, whoever's task it is", async () => {
    const ask = await opened();
    const yangpu = by("D-310110-MSA");
    expect(await told(ask, "DISTRICT", yangpu)).toEqual({
      told: [["310110", null, 6]],
      nothing: 0,
    });
    expect(await told(ask, "OWNER", yangpu)).toEqual({ told: [["SH-AIC", 6, 6]], nothing: 1 });
    expect(await told(ask, "", by("D-310104-MSA"))).toEqual({ told: [], nothing: 1 });
  });

  it("is told any other department of its own tasks, and where it has none, of none", async () => {
    const ask = await opened();
    expect(await told(ask, "OWNER", by("SH-FDA"))).toEqual({
      told: [["SH-FDA", 8, 8]],
      nothing: 0,
    });
    for (const other of ["SH-TAX", "SH-HRSS"])
      expect(await ask("OWNER", by(other))).toEqual({ data: { told: [] } });
  });

  it("is told audit in a case, and nobody else", async () => {
    const ask = await opened();
    const auditing = by("SH-AUDIT", { purpose: "P16", basis: "AUDIT-2026-001" });
    expect(await told(ask, "", auditing)).toEqual({ told: [[28, 28]], nothing: 0 });
    for (const [reader, purpose] of [
      ["PUBLIC", "P14"],
      ["ANALYST", "P11"],
      ["SELF:91310000Y00000H65N", "P15"],
      ["CPC", "P19"],
    ] as const)
      expect(await ask("", by(reader, { purpose }))).toMatchObject({
        data: { told: null },
        errors: [
          {
            extensions: {
              code: "UNAUTHORIZED_FIELD_OR_TYPE",
              coordinate: "Query.spotCheckDrawCounts",
              categories: ["spotCheck.drawCount"],
            },
          },
        ],
      });
  });

  it("is counted of draws that were there before anything was counted, as far as they are secret", async () => {
    const database = await open();
    const before = supervision.migrations.findIndex(
      ({ name }) => name === "020_spot_check_draw_count",
    );
    await migrate(database, supervision.migrations.slice(0, before));
    await enterDrawnTask(database, TOMORROW);
    await database.knex("inspector").del();
    await enterDrawnTask(database, TODAY, { id: 2, number: "SH-2026-018" });
    await database.knex("spot_check_object").insert(
      Array.from({ length: 20 }, (_, at) => ({
        entity_id: at + 1,
        uscc: `K${String(at + 1).padStart(2, "0")}`,
        district_code: at < 10 ? "310110" : "310115",
      })),
    );
    await migrate(database, supervision.migrations);
    // Drawn are K05, K08, K12, K14 and K17 of the sixteen that are not excluded.
    expect(await database.knex("spot_check_draw_count").orderBy("district_code")).toEqual([
      { draw_id: 1, district_code: "310110", drawn: 2, passed_over: 6 },
      { draw_id: 1, district_code: "310115", drawn: 3, passed_over: 5 },
    ]);
  });
});

import { expect, it } from "@jest/globals";
import type { Claims } from "../../../../kit/authorization/claims.ts";
import { shanghaiToday } from "../../../../kit/shanghaiToday.ts";
import { addDays, type LocalDate } from "../../../../standards/localDate.ts";
import { supervision } from "../../../../subgraphs/supervision/index.ts";
import { describeOnEachDatabase } from "../../../support/eachDatabase.ts";
import { openSubgraph } from "../../../support/openSubgraph.ts";
import { enterDrawnTask, OFFICER } from "./task.ts";

const TODAY = shanghaiToday() as LocalDate;
const TOMORROW = addDays(TODAY, 1) ?? "";

const by = (reader: string, more: Partial<Claims> = {}): Claims => ({
  reader,
  purpose: "P03",
  day: TODAY,
  secondFactor: false,
  reach: "single",
  ...more,
});
const auditing = by("SH-AUDIT", { purpose: "P16", basis: "AUDIT-2026-001" });

const task = (number: string, selection: string) =>
  `{ spotCheckTask(number: "${number}") { ${selection} } }`;
const DRAWN = `draw { seed record pairings { totalCount } }
  pendingDraw { seed record verify pairings { totalCount nodes { place legalEntity { id } } } }`;
const ASSIGNED =
  "assignedPairings { totalCount nodes { place legalEntity { id } inspectors { number } } }";

describeOnEachDatabase("a draw before the day of its checks (R6)", (open) => {
  async function opened(checksFrom = TOMORROW) {
    const database = await open();
    const subgraph = await openSubgraph(supervision, database);
    await enterDrawnTask(database, checksFrom);
    // A task of the same department that has not been drawn.
    const [{ id: _id, ...columns }] = (await database.knex("spot_check_task")) as [
      { id: number; number: string },
    ];
    await database.knex("spot_check_task").insert({ ...columns, number: "SH-2026-018" });
    return { ...subgraph, knex: database.knex };
  }

  it("is told to the department that answers for the task, whole", async () => {
    const { ask } = await opened();
    const { data, errors } = await ask(task("SH-2026-017", DRAWN), {}, by("SH-AIC"));
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      spotCheckTask: {
        draw: null,
        pendingDraw: {
          verify: true,
          pairings: {
            totalCount: 5,
            nodes: [5, 8, 12, 14, 17].map((id, at) => ({
              place: at + 1,
              legalEntity: { id: String(id) },
            })),
          },
        },
      },
    });
  });

  it("is told to audit in a case", async () => {
    const { ask } = await opened();
    const { data } = await ask(
      task("SH-2026-017", "pendingDraw { pairings { totalCount } }"),
      {},
      auditing,
    );
    expect(data).toEqual({ spotCheckTask: { pendingDraw: { pairings: { totalCount: 5 } } } });
  });

  it("is to everybody else as if there were none", async () => {
    const { ask } = await opened();
    const others = [
      by("SH-FDA"),
      by("SH-PSB", { purpose: "P02" }),
      by("D-310110-MSA"),
      by("PUBLIC", { purpose: "P14" }),
      by("SELF:91310000Y00000H65N", { purpose: "P15" }),
      // Audit without a case, and the department itself without a purpose.
      by("SH-AUDIT", { purpose: "P16" }),
      withoutPurpose(by("SH-AIC")),
    ];
    for (const claims of others) {
      const [drawn, undrawn] = await Promise.all(
        ["SH-2026-017", "SH-2026-018"].map((number) =>
          ask(task(number, `${DRAWN} ${ASSIGNED}`), {}, claims),
        ),
      );
      expect(drawn).toEqual(undrawn);
      expect(drawn?.data).toMatchObject({ spotCheckTask: { draw: null, pendingDraw: null } });
    }
  });

  it("tells an officer what he is to check, and of no other object", async () => {
    const { ask } = await opened();
    const officer = by("SH-FDA", { officer: OFFICER });
    const { data, errors } = await ask(
      task("SH-2026-017", `${ASSIGNED} pendingDraw { seed }`),
      {},
      officer,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      spotCheckTask: {
        assignedPairings: {
          totalCount: 2,
          nodes: [
            {
              place: 2,
              legalEntity: { id: "8" },
              inspectors: ["SH-AIC-01", "SH-AIC-02", "SH-FDA-02", "SH-TAX-02"].map((number) => ({
                number,
              })),
            },
            {
              place: 5,
              legalEntity: { id: "17" },
              inspectors: ["SH-AIC-01", "SH-AIC-02", "SH-FDA-02", "SH-TAX-02"].map((number) => ({
                number,
              })),
            },
          ],
        },
        pendingDraw: null,
      },
    });
  });

  it("assigns nothing to another officer, to a department without one, or to the one that has the draw itself", async () => {
    const { ask } = await opened();
    for (const claims of [by("SH-FDA", { officer: "b".repeat(64) }), by("SH-FDA"), by("SH-AIC")]) {
      const { data } = await ask(task("SH-2026-017", ASSIGNED), {}, claims);
      expect(data).toEqual({ spotCheckTask: { assignedPairings: { totalCount: 0, nodes: [] } } });
    }
  });

  it("is open from the day of its checks on, to everybody, and pending no longer", async () => {
    const { ask } = await opened(TODAY);
    for (const claims of [
      by("PUBLIC", { purpose: "P14" }),
      by("SH-AIC"),
      by("SH-PSB", { purpose: "P02" }),
    ]) {
      const { data } = await ask(
        task("SH-2026-017", "draw { verify pairings { totalCount } }"),
        {},
        claims,
      );
      expect(data).toEqual({
        spotCheckTask: { draw: { verify: true, pairings: { totalCount: 5 } } },
      });
    }
    const { data } = await ask(task("SH-2026-017", "pendingDraw { seed }"), {}, by("SH-AIC"));
    expect(data).toEqual({ spotCheckTask: { pendingDraw: null } });
  });

  it("names no classified entity to whoever may not know of it", async () => {
    const { ask, knex } = await opened(TODAY);
    await knex("classified_entity").insert({ entity_id: 8, classified_on: "2026-11-01" });
    const { data } = await ask(
      task("SH-2026-017", "draw { pairings { totalCount nodes { legalEntity { id } } } }"),
      {},
      by("PUBLIC", { purpose: "P14" }),
    );
    expect(data).toEqual({
      spotCheckTask: {
        draw: {
          pairings: {
            totalCount: 4,
            nodes: [5, 12, 14, 17].map((id) => ({ legalEntity: { id: String(id) } })),
          },
        },
      },
    });
  });
});

function withoutPurpose({ purpose: _purpose, ...claims }: Claims): Claims {
  return claims;
}

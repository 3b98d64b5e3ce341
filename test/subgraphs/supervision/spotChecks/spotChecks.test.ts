import { expect, it } from "@jest/globals";
import { supervision } from "../../../../subgraphs/supervision/index.ts";
import { findings } from "../../../../subgraphs/supervision/draw/verify/findings.js";
import { describeOnEachDatabase } from "../../../support/eachDatabase.ts";
import { openSubgraph } from "../../../support/openSubgraph.ts";
import { enterDrawnTask, enterResult, record, seed } from "./task.ts";

const COMMITMENT = "50bf6b4ee41cd5187f7bf7a6a29a625ed83ae40ac9e9d30a88d01f5f2172d67d";

describeOnEachDatabase("random spot checks", (open) => {
  async function opened() {
    const database = await open();
    const subgraph = await openSubgraph(supervision, database);
    await enterDrawnTask(database, "2026-11-16");
    return { ...subgraph, database };
  }

  it("rest on a list of items that says how much is checked, and how often", async () => {
    const { ask } = await opened();
    expect(
      await ask(`{ spotCheckItems(authority: "SH-AIC", first: 1) { totalCount nodes {
        item { code name } authority { code } ratio timesPerYear
      } } }`),
    ).toEqual({
      data: {
        spotCheckItems: {
          totalCount: 3,
          nodes: [
            {
              item: { code: "SH-AIC-001", name: "公示信息抽查" },
              authority: { code: "SH-AIC" },
              ratio: 500,
              timesPerYear: 1,
            },
          ],
        },
      },
    });
  });

  it("are planned for a year, task by task", async () => {
    const { ask } = await opened();
    const plans = (args: string) =>
      ask(`{ spotCheckPlans(${args}) { nodes { year title publishedOn authority { code }
        tasks { totalCount nodes { number method { name } ratio checksFrom
          departments { department { code } inspectors } plan { year } } } } } }`);
    expect(await plans(`year: 2026, authority: "SH-AIC"`)).toEqual({
      data: {
        spotCheckPlans: {
          nodes: [
            {
              year: 2026,
              title: "2026年度随机抽查计划",
              publishedOn: "2026-01-15",
              authority: { code: "SH-AIC" },
              tasks: {
                totalCount: 1,
                nodes: [
                  {
                    number: "SH-2026-017",
                    method: { name: "实地检查" },
                    ratio: 3_000,
                    checksFrom: "2026-11-16",
                    departments: [
                      { department: { code: "SH-AIC" }, inspectors: 2 },
                      { department: { code: "SH-FDA" }, inspectors: 1 },
                      { department: { code: "SH-TAX" }, inspectors: 1 },
                    ],
                    plan: { year: 2026 },
                  },
                ],
              },
            },
          ],
        },
      },
    });
    expect(await plans("year: 2025")).toEqual({ data: { spotCheckPlans: { nodes: [] } } });
  });

  it("publish a record by which the draw is verified, here and elsewhere", async () => {
    const { ask } = await opened();
    const { data } = await ask(`{ spotCheckTask(number: "SH-2026-017") { commitment
      draw { algorithm seed drawnAt record verify } } }`);
    expect(data).toEqual({
      spotCheckTask: {
        commitment: COMMITMENT,
        draw: {
          algorithm: "supervision-draw/1",
          seed,
          drawnAt: "2026-11-03T01:00:00Z",
          record,
          verify: true,
        },
      },
    });
    const told = data as { spotCheckTask: { draw: { record: string } } };
    expect(findings(told.spotCheckTask.draw.record, COMMITMENT)).toEqual([]);
  });

  it("do not verify by a record that was altered or is none, nor under another commitment", async () => {
    const { ask, database } = await opened();
    const verified = async () => {
      const { data } = await ask(`{ spotCheckTask(number: "SH-2026-017") { draw { verify } } }`);
      return (data as { spotCheckTask: { draw: { verify: boolean | null } } }).spotCheckTask.draw
        .verify;
    };
    for (const other of [record.replace('"object":"K08"', '"object":"K09"'), "{}", "none"]) {
      await database.knex("spot_check_draw").update({ record: other });
      expect(await verified()).toBe(false);
    }
    await database.knex("spot_check_draw").update({ record });
    expect(await verified()).toBe(true);
    await database.knex("spot_check_task").update({ commitment: "0".repeat(64) });
    expect(await verified()).toBe(false);
    // So many are left to the verifier.
    await database.knex("spot_check_draw").update({ objects_in_scope: 10_001 });
    expect(await verified()).toBeNull();
  });

  it("have one draw for a task, for ever", async () => {
    const { database } = await opened();
    const [{ id: _id, ...again }] = (await database.knex("spot_check_draw")) as [{ id: number }];
    await expect(database.knex("spot_check_draw").insert(again)).rejects.toThrow(
      /unique|duplicate/iu,
    );
  });

  it("publish results by the codes of their edition; not before they are published, nor once withdrawn", async () => {
    const { ask, database } = await opened();
    await enterResult(database, 1, "2");
    await enterResult(database, 2, "5");
    await enterResult(database, 3, "5", "2026-11-25");
    expect(
      await ask(`{ spotCheckResults { totalCount nodes { legalEntity { id } task { number }
        inspectedOn publishedOn resultEdition { code } results { name } } } }`),
    ).toEqual({
      data: {
        spotCheckResults: {
          totalCount: 1,
          nodes: [
            {
              legalEntity: { id: "8" },
              task: { number: "SH-2026-017" },
              inspectedOn: "2026-11-17",
              publishedOn: "2026-11-24",
              resultEdition: { code: "2019" },
              results: [{ name: "未按规定公示应当公示的信息" }, { name: "发现问题已责令改正" }],
            },
          ],
        },
      },
    });
    expect(
      await ask(`{ spotCheckTask(number: "SH-2026-017") { draw { pairings { nodes {
        place result { publishedOn } } } } } }`),
    ).toMatchObject({
      data: {
        spotCheckTask: {
          draw: {
            pairings: {
              nodes: [
                { place: 1, result: null },
                { place: 2, result: { publishedOn: "2026-11-24" } },
                { place: 3, result: null },
                { place: 4, result: null },
                { place: 5, result: null },
              ],
            },
          },
        },
      },
    });
  });

  it("cost one statement for the results of all pairings of a page", async () => {
    const { ask, statements } = await opened();
    statements();
    await ask(`{ spotCheckTask(number: "SH-2026-017") { plan { year } draw { pairings { nodes {
      result { publishedOn task { number } } } } } } }`);
    // The task, its plan, its draw, the pairings, their results; the record, which nobody asks for, is not read.
    expect(statements()).toHaveLength(5);
  });
});

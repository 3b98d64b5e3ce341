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

/** An officer of a department who avoids some entities. */
const avoiding = (avoids: readonly number[], reader = "SH-AIC"): Claims => ({
  reader,
  purpose: "P03",
  officer: OFFICER,
  avoids,
  day: TODAY,
  secondFactor: false,
  reach: "single",
});

const task = (selection: string) => `{ spotCheckTask(number: "SH-2026-017") { ${selection} } }`;
const PENDING = task("pendingDraw { record pairings { totalCount } }");

const results = (totalCount: number, ...places: readonly number[]) => ({
  spotCheckTasks: {
    nodes: [{ results: { totalCount, nodes: places.map((place) => ({ place })) } }],
  },
});

describeOnEachDatabase("an officer who avoids an object (R8)", (open) => {
  /** K05, which was drawn, and K06, which was not, are entities 5 and 6 of the directory; entity 99 is in no scope. */
  async function opened(checksFrom = TOMORROW) {
    const database = await open();
    const { ask } = await openSubgraph(supervision, database);
    await enterDrawnTask(database, checksFrom);
    await database
      .knex("spot_check_object")
      .insert(
        ["K05", "K06", "K08", "X99"].map((uscc) => ({ entity_id: Number(uscc.slice(1)), uscc })),
      );
    await database.knex("spot_check_contribution").insert({ task_id: 1, party: "SH-AIC" });
    await database.knex("spot_check_preparation").insert({
      task_id: 1,
      state_code: "DRAWN",
      version: 4,
      input_digest: "x",
      terms: "{}",
    });
    return ask;
  }
  it.each([5, 6])(
    "gets no draw before its day from among which %s was to be drawn, whether it was or not",
    async (entity) => {
      const ask = await opened();
      const { data, errors } = await ask(PENDING, {}, avoiding([2, entity]));
      expect(data).toEqual({ spotCheckTask: { pendingDraw: null } });
      expect(errors).toMatchObject([
        {
          path: ["spotCheckTask", "pendingDraw"],
          extensions: {
            code: "UNAUTHORIZED_FIELD_OR_TYPE",
            coordinate: "SpotCheckTask.pendingDraw",
            categories: ["spotCheck.pairing"],
            cause: "AVOIDANCE",
          },
        },
      ]);
    },
  );

  it("gets any other, and each once its checks have begun, as everybody does", async () => {
    const ask = await opened();
    for (const avoids of [[99], [1234]])
      expect(await ask(PENDING, {}, avoiding(avoids))).toMatchObject({
        data: { spotCheckTask: { pendingDraw: { pairings: { totalCount: 5 } } } },
      });
    const begun = await opened(TODAY);
    const query = task("draw { pairings { totalCount } } pendingDraw { id }");
    expect(await begun(query, {}, avoiding([5]))).toEqual({
      data: { spotCheckTask: { draw: { pairings: { totalCount: 5 } }, pendingDraw: null } },
    });
  });

  it("is not told that there is a draw which nobody else is told of either", async () => {
    const ask = await opened();
    expect(await ask(PENDING, {}, avoiding([5], "SH-FDA"))).toEqual({
      data: { spotCheckTask: { pendingDraw: null } },
    });
  });

  it("is assigned none of its checks, and has no work with its result", async () => {
    const ask = await opened();
    const assigned = task("assignedPairings { totalCount nodes { place } }");
    expect((await ask(assigned, {}, avoiding([8], "SH-FDA"))).data).toEqual({
      spotCheckTask: { assignedPairings: { totalCount: 1, nodes: [{ place: 5 }] } },
    });
    const work = `{ spotCheckTasks { nodes { results(first: 2) { totalCount nodes { place } } } } }`;
    const workOf = async (avoids: readonly number[]) =>
      (await ask(work, {}, { ...avoiding(avoids), reach: "several" })).data;
    expect(await workOf([8])).toEqual(results(4, 1, 3));
    expect(await workOf([])).toEqual(results(5, 1, 2));
  });
});

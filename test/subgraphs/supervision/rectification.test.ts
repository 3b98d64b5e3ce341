import { expect, it } from "@jest/globals";
import { supervision } from "../../../subgraphs/supervision/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { inspect, orderRectification } from "./records.ts";

describeOnEachDatabase("an order to rectify", (open) => {
  it("tells what it rests on, what it requires, and how it went", async () => {
    const database = await open();
    const { ask } = await openSubgraph(supervision, database);
    await inspect(database, { id: 3, kind_code: "FOOD", details: { stage_code: "SALE" } });
    await orderRectification(
      database,
      {
        id: 8,
        inspection_id: 3,
        ordered_on: "2016-07-19",
        completed_on: "2016-08-10",
        state_code: "COMPLETED",
        rechecked_on: "2016-08-15",
        recheck_result_code: "PASSED",
      },
      { id: 7 },
    );
    const selection = `rectifications { nodes {
      id kind { name } authority { code } item { code } occurredOn summary legalEntity { id }
      inspection { __typename id ... on FoodInspection { stage { name } } }
      requirements orderedOn dueOn completedOn state { name } recheckedOn recheckResult { name }
      provenance { sourceSystem }
    } }`;
    const common = {
      kind: { name: "责令整改" },
      authority: { code: "D-310110-MSA" },
      item: { code: "SH-AIC-002" },
      summary: "登记事项检查：责令整改",
      legalEntity: { id: "1" },
      requirements: "三十日内改正",
      dueOn: "2016-08-17",
      provenance: { sourceSystem: "TEST" },
    };
    expect(await ask(entities([1], selection))).toEqual({
      data: {
        _entities: [
          {
            rectifications: {
              nodes: [
                {
                  ...common,
                  id: "rectification:8",
                  occurredOn: "2016-07-19",
                  inspection: {
                    __typename: "FoodInspection",
                    id: "inspection:3",
                    stage: { name: "食品销售" },
                  },
                  orderedOn: "2016-07-19",
                  completedOn: "2016-08-10",
                  state: { name: "已整改" },
                  recheckedOn: "2016-08-15",
                  recheckResult: { name: "复查合格" },
                },
                {
                  ...common,
                  id: "rectification:7",
                  occurredOn: "2016-07-18",
                  inspection: null,
                  orderedOn: "2016-07-18",
                  completedOn: null,
                  state: { name: "待整改" },
                  recheckedOn: null,
                  recheckResult: null,
                },
              ],
            },
          },
        ],
      },
    });
  });

  it("is open for the government hall until it is completed, in pages and totals", async () => {
    const database = await open();
    const { ask } = await openSubgraph(supervision, database);
    const states = ["ORDERED", "COMPLETED", "SUBMITTED", "OVERDUE"];
    await orderRectification(
      database,
      ...states.map((state, at) => ({ id: at + 1, state_code: state })),
      { id: 9, entity_id: 2, state_code: "COMPLETED" },
    );
    const selection = `openRectifications(first: 2) { totalCount nodes { id } pageInfo { hasNextPage } }`;
    expect(await ask(entities([1, 2], selection, "OnestopSupervision"))).toEqual({
      data: {
        _entities: [
          {
            openRectifications: {
              totalCount: 3,
              nodes: [{ id: "rectification:4" }, { id: "rectification:3" }],
              pageInfo: { hasNextPage: true },
            },
          },
          {
            openRectifications: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } },
          },
        ],
      },
    });
  });

  it("whose inspection was never collected names none", async () => {
    const database = await open();
    const { ask } = await openSubgraph(supervision, database);
    await orderRectification(database, { id: 1, inspection_id: 99 });
    expect(await ask(entities([1], `rectifications { nodes { inspection { id } } }`))).toEqual({
      data: { _entities: [{ rectifications: { nodes: [{ inspection: null }] } }] },
    });
  });

  it.each([
    ["SUBMITTED", "待复查", "PARTLY", "部分整改"],
    ["OVERDUE", "逾期未整改", "FAILED", "复查不合格"],
  ])("in state %s is %s, and re-checked %s is %s", async (state, name, result, resultName) => {
    const database = await open();
    const { ask } = await openSubgraph(supervision, database);
    await orderRectification(database, {
      id: 1,
      state_code: state,
      recheck_result_code: result,
    });
    expect(
      await ask(
        entities([1], `rectifications { nodes { state { name } recheckResult { name } } }`),
      ),
    ).toEqual({
      data: {
        _entities: [
          { rectifications: { nodes: [{ state: { name }, recheckResult: { name: resultName } }] } },
        ],
      },
    });
  });
});

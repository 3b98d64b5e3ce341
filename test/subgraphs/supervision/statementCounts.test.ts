import { expect, it } from "@jest/globals";
import { supervision } from "../../../subgraphs/supervision/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities, firstIds } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { act, inspect, orderRectification, penalize } from "./records.ts";

/** Everything of a record that a row alone can tell. */
const RECORD = `id kind { name } authority { name } district { name } item { name } summary
  legalEntity { id } provenance { authority { name } }`;

describeOnEachDatabase(
  "supervision records of one entity and of fifty cost as many statements:",
  (open) => {
    it.each([
      ["the pages of a list one", `inspections { nodes { ${RECORD} results { name } } }`, 1],
      [
        "a list that is all on its page, with its total, one",
        `penalties { totalCount nodes { ${RECORD} fine } }`,
        1,
      ],
      [
        "two orders of a list two",
        `penalties { nodes { id } } p: penalties(orderBy: FINE_DESC) { nodes { id } }`,
        2,
      ],
      [
        "two kinds of inspection two",
        `f: inspections(kind: FOOD) { nodes { id } } d: inspections(kind: DAILY) { nodes { id } }`,
        2,
      ],
      ["the internal list of penalties one", `allPenalties { nodes { ${RECORD} } }`, 1],
      [
        "orders to rectify with their inspections two",
        `rectifications { nodes { ${RECORD} inspection { id officers { name } } } }`,
        2,
      ],
      [
        "the open records one for each of three tables",
        `supervisionRecords { nodes { ${RECORD} } }`,
        3,
      ],
      [
        "the full records one for each of four tables",
        `fullSupervisionRecords { nodes { ${RECORD} } }`,
        4,
      ],
      ["the events one for each of three tables", `supervisionEvents`, 3],
      ["the list of enforcement one", `enforcements { totalCount nodes { ${RECORD} title } }`, 1],
      ["a reference alone none", `id`, 0],
    ])("%s", async (_, selection, cost) => {
      const database = await open();
      const { ask, statements } = await openSubgraph(supervision, database);
      const everybody = firstIds(50).map((id) => ({ id, entity_id: id }));
      await inspect(database, ...everybody);
      await penalize(database, ...everybody);
      await act(
        database,
        ...everybody.map((one) => ({ ...one, kind_code: "ENFORCEMENT" as const })),
      );
      await orderRectification(
        database,
        ...everybody.map((one) => ({ ...one, inspection_id: one.id })),
      );
      statements();
      expect(await ask(entities([1], selection))).not.toHaveProperty("errors");
      expect(statements()).toHaveLength(cost);
      expect(await ask(entities(firstIds(50), selection))).not.toHaveProperty("errors");
      expect(statements()).toHaveLength(cost);
    });

    it("each entity gets its own records, and one without records gets none", async () => {
      const database = await open();
      const { ask } = await openSubgraph(supervision, database);
      await inspect(database, { id: 5, entity_id: 2 });
      await penalize(database, { id: 6, entity_id: 3 });
      await act(database, { id: 7, entity_id: 3 });
      expect(await ask(entities([3, 1, 2], `supervisionRecords { nodes { id } }`))).toEqual({
        data: { _entities: [records("penalty:6", "action:7"), records(), records("inspection:5")] },
      });
    });
  },
);

const records = (...ids: readonly string[]) => ({
  supervisionRecords: { nodes: ids.map((id) => ({ id })) },
});

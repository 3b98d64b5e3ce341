import { expect, it } from "@jest/globals";
import { credit } from "../../../subgraphs/credit/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities, firstIds } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import {
  applyForRepair,
  evaluateTaxCredit,
  gradeRisk,
  objectTo,
  rate,
  record,
} from "./creditFile.ts";

describeOnEachDatabase(
  "the credit of one entity and of fifty costs as many statements:",
  (open) => {
    it.each([
      ["the file itself none", `__typename`, 0],
      ["the pages of a list one", `records { nodes { title objectionMark { notice } } }`, 1],
      [
        "a list that is all on its page, with its total, one",
        `records { totalCount nodes { id } }`,
        1,
      ],
      [
        "records with their items of the catalogue two",
        `records { nodes { catalogueItem { name } } }`,
        2,
      ],
      [
        "published and shared records two",
        `records { nodes { id } } sharedRecords { nodes { id } }`,
        2,
      ],
      ["ratings one", `ratings { nodes { grade { name } ratingBodyEntity { id } } }`, 1],
      ["the newest risk grade one", `riskGrade { grade { name } drivers { name } }`, 1],
      ["risk grades one", `riskGrades { nodes { grade { name } } }`, 1],
      [
        "tax credit years one",
        `taxCreditYears { nodes { grade { name } publishedGrade { name } } }`,
        1,
      ],
      ["repairs with their records two", `repairs { nodes { record { title } } }`, 2],
      [
        "repairs and objections with their records three",
        `repairs { nodes { record { title } } } objections { nodes { record { title } } }`,
        3,
      ],
    ])("%s", async (_, selection, cost) => {
      const { ask, statements } = await everybodysFile();
      for (const ids of [[1], firstIds(50)]) {
        expect(await ask(entities(ids, `credit { ${selection} }`))).not.toHaveProperty("errors");
        expect(statements()).toHaveLength(cost);
      }
    });

    it("the events one for each of three sources", async () => {
      const { ask, statements } = await everybodysFile();
      for (const ids of [[1], firstIds(50)]) {
        expect(await ask(entities(ids, `creditEvents`))).not.toHaveProperty("errors");
        expect(statements()).toHaveLength(3);
      }
    });

    async function everybodysFile() {
      const database = await open();
      const { ask, statements } = await openSubgraph(credit, database);
      const everybody = firstIds(50).map((id) => ({ id, entity_id: id }));
      const ofRecords = everybody.map((one) => ({ ...one, credit_record_id: one.id }));
      await record(database, ...everybody);
      await rate(database, ...everybody);
      await gradeRisk(database, ...everybody);
      await evaluateTaxCredit(database, ...everybody);
      await applyForRepair(database, ...ofRecords);
      await objectTo(database, ...ofRecords);
      statements();
      return { ask, statements };
    }
  },
);

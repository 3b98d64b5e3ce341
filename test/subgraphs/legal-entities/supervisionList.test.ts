import { expect, it } from "@jest/globals";
import type { Claims } from "../../../kit/authorization/claims.ts";
import { legalEntities } from "../../../subgraphs/legal-entities/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { shanghaiDay } from "../../support/shanghaiDay.ts";
import { register } from "./register.ts";

const as = (reader: string): Claims => ({
  reader,
  purpose: "P02",
  secondFactor: false,
  day: shanghaiDay(0),
  reach: "single",
});

describeOnEachDatabase("supervision lists (R2)", (open) => {
  /** Entity 1 is on two lists; a third ended yesterday. Entity 2 is on none. */
  async function opened() {
    const database = await open();
    const subgraph = await openSubgraph(legalEntities, database);
    await register(database, { id: 1 }, { id: 2 });
    await database.knex("supervision_list").insert([
      { entity_id: 1, department_code: "SH-HRSS", until_on: "9999-12-31" },
      { entity_id: 1, department_code: "SH-EPB", until_on: shanghaiDay(0) },
      { entity_id: 1, department_code: "SH-HUC", until_on: shanghaiDay(-1) },
    ]);
    subgraph.statements();
    return subgraph;
  }

  const supervisors = `scope`;

  it("name the departments that have an entity on them today, for a department that has one", async () => {
    const { ask, statements } = await opened();
    expect(await ask(entities([1, 2], supervisors), {}, as("SH-HUC"))).toEqual({
      data: {
        _entities: [
          { scope: expect.objectContaining({ supervisors: ["SH-EPB", "SH-HRSS"] }) },
          { scope: expect.objectContaining({ supervisors: [] }) },
        ],
      },
    });
    expect(statements()).toHaveLength(2);
  });

  it.each([
    ["SH-AIC", 1],
    ["PUBLIC", 1],
    // The entity, and what requests of other districts opened.
    ["D-310110-MSA", 2],
    ["ANALYST", 1],
  ])(
    "are not read for %s, whose standing does not depend on them: it takes %i statements",
    async (reader, count) => {
      const { ask, statements } = await opened();
      const claims = { ...as(reader), ...(reader === "PUBLIC" ? { purpose: "P14" as const } : {}) };
      expect(await ask(entities([1], supervisors), {}, claims)).toEqual({
        data: { _entities: [{ scope: expect.objectContaining({ supervisors: [] }) }] },
      });
      const asked = statements();
      expect(asked).toHaveLength(count);
      expect(asked.join(" ")).not.toContain("supervision_list");
    },
  );
});

import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { expect, it } from "@jest/globals";
import type { Claims } from "../../../kit/authorization/claims.ts";
import { legalEntities } from "../../../subgraphs/legal-entities/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { provenance, register } from "./register.ts";

const OFFICER = "a".repeat(64);
const by = (officer?: string): Claims => ({
  reader: "SH-AIC",
  purpose: "P02",
  ...(officer === undefined ? {} : { officer }),
  day: shanghaiToday(),
  secondFactor: false,
  reach: "several",
});
const SELECTION = `scope legalRepresentative { name } officers { nodes { name } }
  domicile { district { code } homeAddress }`;

describeOnEachDatabase("a declared avoidance (R8)", (open) => {
  async function opened() {
    const database = await open();
    const subgraph = await openSubgraph(legalEntities, database);
    await register(database, { id: 1, domicile_is_home: 1 }, { id: 2, domicile_is_home: 1 });
    for (const id of [1, 2]) {
      await database.knex("legal_representative").insert({ entity_id: id, name: "钱一" });
      await database
        .knex("officer")
        .insert({ entity_id: id, name: "孙二", position_code: "408A", ...provenance });
    }
    await database
      .knex("officer_avoidance")
      .insert({ officer_key: OFFICER, entity_id: 1, declared_on: "2016-07-18" });
    subgraph.statements();
    return subgraph;
  }

  it("withholds the entity's file from its officer, and no other entity's", async () => {
    const { ask, statements } = await opened();
    const { data } = await ask(entities([1, 2], SELECTION), {}, by(OFFICER));
    expect(data).toEqual({ _entities: [told(true, 1), told(false, 2)] });
    // The entities, their declarations, representatives and officers: one statement each.
    expect(statements()).toHaveLength(4);
  });

  it("is no other officer's", async () => {
    const { ask } = await opened();
    const { data } = await ask(entities([1, 2], SELECTION), {}, by("b".repeat(64)));
    expect(data).toEqual({ _entities: [told(false, 1), told(false, 2)] });
  });

  it("is not looked for where no officer asks", async () => {
    const { ask, statements } = await opened();
    await ask(entities([1], "scope"), {}, by());
    expect(statements()).toHaveLength(1);
  });
});

/** What is told of an entity, avoided or not. */
const told = (avoided: boolean, id: number) => ({
  scope: expect.objectContaining({ avoided }),
  legalRepresentative: { name: avoided ? null : "钱一" },
  officers: { nodes: [{ name: avoided ? null : "孙二" }] },
  domicile: {
    district: { code: "310110" },
    homeAddress: avoided ? null : `云帆路${id}号`,
  },
});

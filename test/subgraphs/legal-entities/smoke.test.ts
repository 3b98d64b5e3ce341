import { expect, it } from "@jest/globals";
import { legalEntities } from "../../../subgraphs/legal-entities/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";

describeOnEachDatabase("legal entities", (open) => {
  it("an empty register finds nobody", async () => {
    const subgraph = await openSubgraph(legalEntities, await open());
    subgraph.statements();
    const answer = await subgraph.ask(`{ legalEntities(filter: {name: "上海"}) { totalCount nodes { name } } }`);
    expect(answer).toEqual({ data: { legalEntities: { totalCount: 0, nodes: [] } } });
    expect(subgraph.statements()).toEqual([]);
  });
});

import { operationFromDocument, Supergraph } from "@apollo/federation-internals";
import { QueryPlanner } from "@apollo/query-planner";
import { expect, it } from "@jest/globals";
import { parse } from "graphql";
import { forApolloGateway, readSupergraph } from "../../../gateway/supergraph/supergraph.ts";
import { classificationOf } from "../../../schema/classification.ts";
import { operationOf, plain } from "../../authorization/doors.ts";
import { fieldsOf } from "../../authorization/gatewayQuestions.ts";
import { waysIn } from "../../authorization/ways.ts";
import { apiSchema } from "../../support/apiSchema.ts";

/**
 * The planner compares plans where a field can be had of several subgraphs, and what it compares multiplies from
 * field to field. With one plan to consider, planning costs what the operation is large, which the limits bound.
 */
it("every field that is not open has one plan, by every way to it and all of them at once", async () => {
  const api = await apiSchema();
  const planner = new QueryPlanner(
    Supergraph.build(forApolloGateway(readSupergraph()), { validateSupergraph: false }),
  );
  const schema = planner.supergraph.apiSchema();
  const waysTo = waysIn(api);
  const asked = fieldsOf(api, classificationOf(readSupergraph()))
    .flatMap((coordinate) => [...waysTo(coordinate).values()])
    .flatMap((way, at) => plain.ask(api, way, `f${at}`) ?? []);
  planner.buildQueryPlan(operationFromDocument(schema, parse(operationOf(asked))));
  expect(asked.length).toBeGreaterThan(500);
  expect(planner.lastGeneratedPlanStatistics()?.evaluatedPlanCount).toBe(1);
});

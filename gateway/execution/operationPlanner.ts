import { type Operation, operationFromDocument, Supergraph } from "@apollo/federation-internals";
import { type QueryPlan, QueryPlanner } from "@apollo/query-planner";
import type { DocumentNode, GraphQLSchema } from "graphql";
import { keptResolutions } from "./conditionResolutions.ts";
import { type PlanKeys, planKeys } from "./planKeys.ts";
import { requiredFields } from "./requiredFields.ts";

/** Plans operations over a supergraph. */
export interface OperationPlanner {
  /** The whole schema, with what clients do not see. */
  readonly schema: GraphQLSchema;
  /** The keys by which its plans know what clients ask for. */
  readonly keys: PlanKeys;
  /** Throws a GraphQLError for an operation that no plan can be made of. */
  plan(document: DocumentNode, operationName: string | undefined): QueryPlan;
}

/** Apollo's own planner, for a supergraph that its gateway has loaded and so found valid. */
export function operationPlanner(supergraphSdl: string): OperationPlanner {
  const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: false });
  const planner = new QueryPlanner(supergraph);
  const apiSchema = supergraph.apiSchema();
  const keys = planKeys(requiredFields(supergraphSdl));
  const withKept = keptResolutions();
  return {
    schema: supergraph.schema.toGraphQLJSSchema(),
    keys,
    plan(document, operationName) {
      const operation = operationOf(keys.applied(document), operationName);
      return withKept(() => planner.buildQueryPlan(operation));
    },
  };

  function operationOf(document: DocumentNode, operationName: string | undefined): Operation {
    return operationFromDocument(
      apiSchema,
      document,
      operationName === undefined ? {} : { operationName },
    );
  }
}

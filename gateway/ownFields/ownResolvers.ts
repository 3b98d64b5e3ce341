import {
  type Explained,
  explainAccess,
  type ExplanationBudget,
  explanationBudget,
  type Graph,
} from "../explanation/explainAccess.ts";
import { presentedExplanation } from "../explanation/presentedExplanation.ts";
import type { GatewayContext } from "../gatewayContext.ts";

/** One request's answers of the own root fields, by name. */
export type OwnResolvers = Readonly<Record<string, (args: never, context: OwnContext) => unknown>>;

/** The request, and what of its limits is shared by the own fields that it asks for. */
export interface OwnContext {
  readonly request: GatewayContext;
  readonly explaining: ExplanationBudget;
}

/** What the own fields of one request are answered with. */
export function ownContext(request: GatewayContext): OwnContext {
  return { request, explaining: explanationBudget() };
}

/** A resolver for every root field of `schema.graphql` here. Adding one is a line. */
export function ownResolvers(graph: Graph): OwnResolvers {
  return {
    explainAccess: (explained: Explained, { request, explaining }: OwnContext) =>
      presentedExplanation(request, explainAccess(graph, request, explaining, explained)),
  };
}

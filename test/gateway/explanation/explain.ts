import { GraphQLError, type GraphQLSchema } from "graphql";
import {
  type Explained,
  explainAccess,
  explanationBudget,
  type Graph,
} from "../../../gateway/explanation/explainAccess.ts";
import type { PlacedExplanation } from "../../../gateway/explanation/explainOperation.ts";
import { presentedExplanation } from "../../../gateway/explanation/presentedExplanation.ts";
import { cachedValidation } from "../../../gateway/schemaView/readerValidation.ts";
import { schemaViews } from "../../../gateway/schemaView/schemaViews.ts";
import { readOwnSchema, withOwnSchema } from "../../../gateway/ownFields/ownSchema.ts";
import { readSupergraph } from "../../../gateway/supergraph/supergraph.ts";
import type { GatewayContext } from "../../../gateway/gatewayContext.ts";
import { decide } from "../../../policy/decide.ts";
import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { readerByCode } from "../../../policy/readers.ts";
import type { Use } from "../../../policy/use.ts";
import { classificationOf } from "../../../schema/classification.ts";
import { apiSchema } from "../../support/apiSchema.ts";

/** The graph that is committed, as the explanation knows it. */
export async function committedGraph(): Promise<Graph> {
  const own = readOwnSchema();
  const classification = new Map([...classificationOf(readSupergraph()), ...own.classification]);
  return graphOf(withOwnSchema(await apiSchema(), own), classification);
}

export function graphOf(schema: GraphQLSchema, classification: Graph["classification"]): Graph {
  const viewOf = schemaViews(schema, classification);
  return { schema, classification, viewOf, validate: cachedValidation() };
}

/** The context of a request of a reader; a reader who is unknown is an error of the test. */
export function contextOf(code: string, use: Use = {}): GatewayContext {
  const reader = readerByCode(code);
  if (reader === undefined) throw new TypeError(`no reader ${code}`);
  return {
    requestId: "test",
    reader,
    officer: "officer-1",
    officerKey: undefined,
    avoids: async () => [],
    use,
    variant: undefined,
    day: shanghaiToday(),
    decision: decide(reader, use, shanghaiToday()),
    registeredText: undefined,
    countRecords: () => undefined,
    subgraphLoaders: new Map(),
    signal: () => new AbortController().signal,
  };
}

/** Explains one operation in a request of its own. */
export function explain(
  graph: Graph,
  code: string,
  explained: string | Explained,
  use: Use = {},
): readonly PlacedExplanation[] {
  const asked = typeof explained === "string" ? { query: explained } : explained;
  return explainAccess(graph, contextOf(code, use), explanationBudget(), asked);
}

/** The same in the words of the schema. */
export function explainInWords(graph: Graph, code: string, query: string, use: Use = {}) {
  return presentedExplanation(contextOf(code, use), explain(graph, code, query, use)).fields;
}

/** Message, code and argument by which an explanation is refused to the public. */
export function refusal(
  graph: Graph,
  explained: string | Explained,
  budget = explanationBudget(),
): unknown {
  const asked = typeof explained === "string" ? { query: explained } : explained;
  try {
    explainAccess(graph, contextOf("PUBLIC"), budget, asked);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return [error.message, error.extensions["code"], error.extensions["argument"]];
  }
  return "explained";
}

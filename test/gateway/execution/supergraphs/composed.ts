import { composeServices } from "@apollo/composition";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { type DocumentNode, execute, type GraphQLSchema, parse, validate } from "graphql";
import type { SubgraphService } from "../../../../gateway/execution/subgraphService.ts";
import type { SubgraphUnderTest } from "./subgraphUnderTest.ts";

const FEDERATION = /* GraphQL */ `
  extend schema
    @link(
      url: "https://specs.apollo.dev/federation/v2.12"
      import: [
        "@key"
        "@external"
        "@requires"
        "@provides"
        "@shareable"
        "@override"
        "@inaccessible"
        "@interfaceObject"
        "@tag"
        "@authenticated"
        "@requiresScopes"
        "@policy"
        "@cost"
        "@listSize"
        "@context"
        "@fromContext"
      ]
    )
`;

/** Subgraphs made one graph, at paths of one origin. */
export interface Composed {
  readonly supergraphSdl: string;
  /** Services over resolvers of their own: what a mutation changes here stays here. */
  services(): (subgraph: string) => SubgraphService<unknown>;
}

export function composed(
  subgraphs: readonly SubgraphUnderTest[],
  origin = "http://127.0.0.1:1",
): Composed {
  const { supergraphSdl, errors } = composeServices(
    subgraphs.map((subgraph) => ({
      name: subgraph.name,
      typeDefs: documentOf(subgraph),
      url: `${origin}/${subgraph.name}`,
    })),
  );
  if (supergraphSdl === undefined)
    throw new TypeError(`no supergraph: ${errors?.map(({ message }) => message).join("; ")}`);
  return { supergraphSdl, services: () => servicesOf(subgraphs) };
}

function servicesOf(
  subgraphs: readonly SubgraphUnderTest[],
): (subgraph: string) => SubgraphService<unknown> {
  const schemas = new Map(subgraphs.map((subgraph) => [subgraph.name, schemaOf(subgraph)]));
  return (name) => {
    const schema = schemas.get(name);
    if (schema === undefined) throw new TypeError(`no subgraph ${name}`);
    return {
      prepare({ query }) {
        const document = parse(query);
        const problems = validate(schema, document);
        if (problems.length > 0) throw new AggregateError(problems, query);
        return async (variableValues, contextValue) => {
          const result = await execute({ schema, document, variableValues, contextValue });
          // As over a wire: plain, and the gateway's own.
          return JSON.parse(JSON.stringify({ data: result.data ?? null, ...result })) as {
            data: Record<string, unknown> | null;
          };
        };
      },
    };
  };
}

function schemaOf(subgraph: SubgraphUnderTest): GraphQLSchema {
  return buildSubgraphSchema({
    typeDefs: documentOf(subgraph),
    resolvers: subgraph.resolvers() as never,
  });
}

function documentOf({ typeDefs, isFederation1 = false }: SubgraphUnderTest): DocumentNode {
  const isLinked = isFederation1 || typeDefs.includes("specs.apollo.dev/federation");
  return parse(isLinked ? typeDefs : `${FEDERATION}\n${typeDefs}`);
}

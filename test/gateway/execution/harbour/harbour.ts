import { composeServices } from "@apollo/composition";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { execute, type GraphQLSchema, parse, validate } from "graphql";
import type { SubgraphService } from "../../../../gateway/execution/subgraphService.ts";
import { fleet } from "./fleet.ts";
import { insurance } from "./insurance.ts";
import { port } from "./port.ts";
import type { SubgraphUnderTest } from "./subgraphUnderTest.ts";

const FEDERATION = /* GraphQL */ `
  extend schema
    @link(
      url: "https://specs.apollo.dev/federation/v2.9"
      import: [
        "@key"
        "@external"
        "@requires"
        "@provides"
        "@shareable"
        "@override"
        "@inaccessible"
        "@interfaceObject"
      ]
    )
`;

const subgraphs = [fleet, port, insurance];

/** A small graph of a harbour, its subgraphs at paths of one origin, that has every feature of federation which this project's own has not. */
export interface Harbour {
  readonly supergraphSdl: string;
  /** Services over resolvers of their own: what a mutation changes here stays here. */
  services(): (subgraph: string) => SubgraphService<unknown>;
}

export function harbour(origin = "http://127.0.0.1:1"): Harbour {
  const { supergraphSdl, errors } = composeServices(
    subgraphs.map(({ name, typeDefs }) => ({
      name,
      typeDefs: documentOf(typeDefs),
      url: `${origin}/${name}`,
    })),
  );
  if (supergraphSdl === undefined) throw new AggregateError(errors ?? [], "no supergraph");
  return { supergraphSdl, services };
}

function services(): (subgraph: string) => SubgraphService<unknown> {
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

function schemaOf({ typeDefs, resolvers }: SubgraphUnderTest): GraphQLSchema {
  return buildSubgraphSchema({ typeDefs: documentOf(typeDefs), resolvers: resolvers() as never });
}

function documentOf(typeDefs: string) {
  return parse(`${FEDERATION}\n${typeDefs}`);
}

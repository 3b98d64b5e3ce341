import { Supergraph } from "@apollo/federation-internals";
import type { SubgraphService } from "../execution/subgraphService.ts";
import { type SubgraphPool, subgraphPool } from "../subgraphServices/subgraphPool.ts";

/** The subgraphs of a supergraph, at the URLs that it names. */
export interface SupergraphServices {
  of(subgraph: string): SubgraphService<unknown>;
  close(): Promise<void>;
}

/** Nothing is signed: the subgraphs must be such as ask nobody who they are. */
export function supergraphServices(supergraphSdl: string): SupergraphServices {
  const pools = new Map<string, SubgraphPool>();
  for (const { name, url } of Supergraph.build(supergraphSdl).subgraphsMetadata()) {
    if (url === undefined || url === "")
      throw new TypeError(`the supergraph names no URL of its subgraph ${name}`);
    pools.set(name, subgraphPool(name, url));
  }
  return {
    of(name) {
      const pool = pools.get(name);
      if (pool === undefined) throw new TypeError(`the supergraph has no subgraph ${name}`);
      return serviceOf(pool);
    },
    close: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.close()));
    },
  };
}

function serviceOf(pool: SubgraphPool): SubgraphService<unknown> {
  return {
    prepare({ query, operationName }) {
      return async (variables) => {
        const { data = null, errors } = await pool.post(
          JSON.stringify({ query, operationName, variables }),
        );
        return { data, ...(errors === undefined ? {} : { errors }) };
      };
    },
  };
}

import type { GraphQLDataSource } from "@apollo/gateway";
import { LRUCache } from "lru-cache";
import type { PreparedOperation, SubgraphService } from "../execution/subgraphService.ts";

const CACHED_OPERATIONS = 2_000;

/** A service for the gateway library's own executor, the reference of the compiled one. */
export function referenceDataSource<Context>(
  service: SubgraphService<Context>,
): GraphQLDataSource<Record<string, unknown>> {
  const prepared = new LRUCache<string, PreparedOperation<Context>>({ max: CACHED_OPERATIONS });
  return {
    async process({ request, context }) {
      // The gateway makes no other kind of request: it neither polls health nor introspects schemas.
      const { query = "", operationName, variables = {} } = request;
      const key = `${operationName ?? ""} ${query}`;
      let run = prepared.get(key);
      if (run === undefined) {
        run = service.prepare({ query, operationName: operationName ?? undefined });
        prepared.set(key, run);
      }
      const { data, errors } = await run(variables, context as Context);
      return { data, ...(errors === undefined ? {} : { errors }) };
    },
  };
}

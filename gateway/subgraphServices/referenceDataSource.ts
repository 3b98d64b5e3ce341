import type { GraphQLDataSource } from "@apollo/gateway";
import type { SubgraphService } from "../execution/subgraphService.ts";

/** A service for the gateway library's own executor, the reference of the compiled one. */
export function referenceDataSource<Context>(
  service: SubgraphService<Context>,
): GraphQLDataSource<Record<string, unknown>> {
  return {
    async process({ request, context }) {
      // The gateway makes no other kind of request: it neither polls health nor introspects schemas.
      const { query = "", operationName, variables = {} } = request;
      const run = service.prepare({ query, operationName: operationName ?? undefined });
      const { data, errors } = await run(variables, context as Context);
      return { data, ...(errors === undefined ? {} : { errors }) };
    },
  };
}

import { createHash } from "node:crypto";
import { ApolloGateway } from "@apollo/gateway";
import type { GatewayExecutor, GatewayInterface } from "@apollo/server-gateway-interface";
import { Kind, parse, print } from "graphql";
import { compiledGateway } from "../../../gateway/execution/compiledGateway.ts";
import { referenceDataSource } from "../../../gateway/subgraphServices/referenceDataSource.ts";
import type { Executed } from "./executed.ts";
import type { SubgraphService } from "../../../gateway/execution/subgraphService.ts";

export type Execute = (
  query: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<Executed>;

/** One graph behind two executors. */
export interface BothExecutors {
  readonly compiled: Execute;
  readonly reference: Execute;
  stop(): Promise<void>;
}

/** Opens a supergraph twice; each executor gets services of its own. */
export async function bothExecutors(
  supergraphSdl: string,
  services: () => (subgraph: string) => SubgraphService<unknown>,
): Promise<BothExecutors> {
  process.env["APOLLO_TELEMETRY_DISABLED"] ??= "1";
  const libraryOver = (of: (subgraph: string) => SubgraphService<unknown>) =>
    new ApolloGateway({ supergraphSdl, buildService: ({ name }) => referenceDataSource(of(name)) });
  const reference = libraryOver(services());
  const own = services();
  const compiled = compiledGateway(libraryOver(own), own);
  return {
    compiled: await executing(compiled),
    reference: await executing(reference),
    async stop() {
      await compiled.stop();
      await reference.stop();
    },
  };
}

async function executing(gateway: GatewayInterface): Promise<Execute> {
  const { executor } = await gateway.load({ apollo: {} });
  if (executor === null) throw new TypeError("the gateway has no executor");
  return async (query, variables = {}) => {
    const result = await executor(requestOf(query, variables));
    return JSON.parse(JSON.stringify(result)) as Executed;
  };
}

/** A request as the server hands it to a gateway, as far as executors read it. */
function requestOf(query: string, variables: object): Parameters<GatewayExecutor>[0] {
  const document = parse(query);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const source = print(document);
  const queryHash = createHash("sha256").update(source).digest("hex");
  return {
    request: { query, variables },
    document,
    operation,
    source,
    queryHash,
    context: {},
    metrics: {},
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  } as unknown as Parameters<GatewayExecutor>[0];
}

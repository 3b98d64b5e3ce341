import type { GraphQLDataSource } from "@apollo/gateway";
import type { RunningSubgraph, Subgraph } from "../../kit/defineSubgraph.ts";
import { openDatabase } from "../../kit/database/openDatabase.ts";
import type { ReportError } from "../../kit/execution/subgraphExecutor.ts";
import { claimsSigner, type SignClaims } from "../../kit/authorization/claimsToken.ts";
import { openClaimKeys } from "../../kit/keys/claimKeys.ts";
import type { Configuration } from "../configuration/configuration.ts";
import type { GatewayContext } from "../gatewayContext.ts";
import { localDataSource } from "./localDataSource.ts";
import { type RemoteDataSource, remoteDataSource } from "./remoteDataSource.ts";

/** How the gateway reaches each subgraph. */
export interface DataSources {
  of(subgraph: string): GraphQLDataSource<GatewayContext>;
  close(): Promise<void>;
}

/** Subgraphs with a configured URL are reached over HTTP; the others are opened in this process. */
export async function openDataSources(
  subgraphs: readonly Subgraph[],
  configuration: Configuration,
  report: ReportError,
): Promise<DataSources> {
  const sources = new Map<string, GraphQLDataSource<GatewayContext>>();
  const opened: (RunningSubgraph | RemoteDataSource)[] = [];
  let sign: SignClaims | undefined;
  const close = async (): Promise<void> => {
    await Promise.all(opened.map((one) => one.close()));
  };
  try {
    for (const subgraph of subgraphs) {
      const url = configuration.subgraphUrl(subgraph.name);
      if (url === undefined) {
        const running = await subgraph.open(
          await openDatabase(configuration.databaseOf(subgraph.name)),
          configuration,
        );
        opened.push(running);
        sources.set(subgraph.name, localDataSource(running, report));
      } else {
        sign ??= claimsSigner(await openClaimKeys(configuration.claimKeysFile));
        const remote = remoteDataSource(subgraph.name, url, sign);
        opened.push(remote);
        sources.set(subgraph.name, remote);
      }
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { of: (name) => known(sources.get(name), name), close };
}

function known<Source>(source: Source | undefined, name: string): Source {
  if (source === undefined) throw new TypeError(`the supergraph names an unknown subgraph ${name}`);
  return source;
}

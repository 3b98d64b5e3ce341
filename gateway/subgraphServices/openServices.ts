import type { RunningSubgraph, Subgraph } from "../../kit/defineSubgraph.ts";
import { openDatabase } from "../../kit/database/openDatabase.ts";
import type { Clock } from "../../kit/clock.ts";
import { withSecondLine } from "../../kit/authorization/secondLine.ts";
import type { ReportError } from "../../kit/execution/subgraphExecutor.ts";
import { claimsSigner, type SignClaims } from "../../kit/authorization/claimsToken.ts";
import { openClaimKeys } from "../../kit/keys/claimKeys.ts";
import type { Configuration } from "../configuration/configuration.ts";
import type { SubgraphService } from "../execution/subgraphService.ts";
import type { CallContext } from "../gatewayContext.ts";
import { localService } from "./localService.ts";
import { openBroker } from "./openBroker.ts";
import { type Relay, startRelay } from "./relay.ts";
import { type RemoteService, remoteService } from "./remoteService.ts";

/** How the gateway reaches each subgraph. */
export interface SubgraphServices {
  of(subgraph: string): SubgraphService<CallContext>;
  /** Between the subgraphs of this process, and with those of others. */
  readonly relay: Relay;
  close(): Promise<void>;
}

/** Subgraphs with a configured URL are reached over HTTP; the others are opened in this process. */
export async function openServices(
  subgraphs: readonly Subgraph[],
  configuration: Configuration,
  report: ReportError,
  clock: Clock,
): Promise<SubgraphServices> {
  const services = new Map<string, SubgraphService<CallContext>>();
  const here: RunningSubgraph[] = [];
  const remotes: RemoteService[] = [];
  let sign: SignClaims | undefined;
  let relay: Relay | undefined;
  const installation = { ...configuration, lags: async () => relay?.lags() ?? [] };
  const close = async (): Promise<void> => {
    await Promise.all([...here, ...remotes].map((one) => one.close()));
  };
  try {
    for (const subgraph of subgraphs) {
      const url = configuration.subgraphUrl(subgraph.name);
      if (url === undefined) {
        const running = await subgraph.open(
          await openDatabase(configuration.databaseOf(subgraph.name)),
          installation,
          withSecondLine,
          clock,
        );
        here.push(running);
        services.set(subgraph.name, localService(running, report));
      } else {
        sign ??= claimsSigner(await openClaimKeys(configuration.claimKeysFile));
        const remote = remoteService(subgraph, url, sign);
        remotes.push(remote);
        services.set(subgraph.name, remote);
      }
    }
    // Who holds no subgraph has nothing to carry.
    const broker = here.length === 0 ? undefined : await openBroker(configuration, report);
    relay = startRelay(here, report, broker);
  } catch (error) {
    await close();
    throw error;
  }
  const started = relay;
  return {
    of: (name) => known(services.get(name), name),
    relay: started,
    async close() {
      await started.close();
      await close();
    },
  };
}

function known<Service>(service: Service | undefined, name: string): Service {
  if (service === undefined)
    throw new TypeError(`the supergraph names an unknown subgraph ${name}`);
  return service;
}

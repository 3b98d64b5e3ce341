import type { Broker } from "../../kit/broker/broker.ts";
import { openRedis } from "../../kit/broker/openRedis.ts";
import { redisBroker } from "../../kit/broker/redisBroker.ts";
import type { ReportError } from "../../kit/execution/subgraphExecutor.ts";
import type { Configuration } from "../configuration/configuration.ts";

/** The broker of an installation, where it has one. Throws BROKER_UNAVAILABLE. */
export async function openBroker(
  { brokerUrl }: Pick<Configuration, "brokerUrl">,
  report: ReportError,
): Promise<Broker | undefined> {
  if (brokerUrl === undefined) return undefined;
  return redisBroker(await openRedis(brokerUrl, (error) => report("broker", error)));
}

import { readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { firstLine } from "../../kit/database/databaseError.ts";
import {
  ConfigurationError,
  isLoopback,
  readConfiguration,
} from "../configuration/configuration.ts";

/** The options of a gateway over another supergraph, as they were typed. */
export interface UnprotectedArguments {
  readonly supergraph: string | undefined;
  readonly policy: string | undefined;
}

/** Whether it is asked for at all. */
export function isUnprotected({ supergraph, policy }: UnprotectedArguments): boolean {
  return supergraph !== undefined || policy !== undefined;
}

/**
 * Listens on loopback with a supergraph from a file, and no policy: the policy of this project can decide on
 * its own graph only. Throws a `ConfigurationError` where that is not what was asked for.
 */
export async function startUnprotected(
  { supergraph, policy }: UnprotectedArguments,
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly app: FastifyInstance; readonly address: string }> {
  if (policy !== "none")
    throw new ConfigurationError(
      policy === undefined
        ? "--supergraph needs --policy none: the policy decides on this project's own graph only"
        : `--policy ${policy} is not known; it is "none", or left out`,
    );
  if (supergraph === undefined)
    throw new ConfigurationError(
      "--policy none needs --supergraph <file>: this project's own graph is never served without its policy",
    );
  const { host, port, executor } = readConfiguration(env);
  if (!isLoopback(host))
    throw new ConfigurationError(
      `HOST=${host} is not loopback: without a policy the gateway listens on this machine only`,
    );
  const supergraphSdl = read(supergraph);
  // Loaded only now: what is wrong with the arguments is said at once.
  const { createUnprotectedGateway } = await import("./createUnprotectedGateway.ts");
  const app = await createUnprotectedGateway({ supergraphSdl, executor }).catch(
    (error: unknown) => {
      throw new ConfigurationError(
        `--supergraph ${supergraph} cannot be served: ${firstLine(error)}`,
      );
    },
  );
  return { app, address: await app.listen({ host, port }) };
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new ConfigurationError(
      `--supergraph ${file} cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`,
    );
  }
}

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { openDevelopmentIssuer } from "../../../gateway/authentication/developmentIssuer.ts";
import { compiledCommand } from "../../support/compiledCommands.ts";
import type { InstallationEnvironment } from "../../support/installation.ts";
import { openGateway } from "../../support/openGateway.ts";
import { announcedUrl } from "../announcedUrl.ts";

/** Asks the gateway as the registrar; answers the data, or undefined where nobody answered. */
export type Ask = (
  query: string,
  variables: object,
  headers: Readonly<Record<string, string>>,
) => Promise<unknown>;

/** What lists and penalizes, as processes that can be killed. */
export interface Running {
  readonly ask: Ask;
  /** Ends every process as a failure of its machine would, all at once. */
  kill(): void;
  /** Waits until they have ended; answers by which signals. */
  ended(): Promise<(string | null)[]>;
  close(): Promise<void>;
}

/** One process with every subgraph. */
export async function oneProcess(env: InstallationEnvironment): Promise<Running> {
  const gateway = start("gateway/commands/startGateway.ts", [], env);
  const ended = endOf([gateway]);
  const url = await announcedUrl(gateway);
  const token = await (await openDevelopmentIssuer(env.DATA_DIR)).issue("SH-AIC");
  return {
    ended: () => ended,
    kill: () => void gateway.kill("SIGKILL"),
    close: async () => {},
    async ask(query, variables, headers) {
      try {
        const response = await fetch(url, {
          method: "POST",
          headers: {
            "content-type": "application/json",
            authorization: `Bearer ${token}`,
            ...headers,
          },
          body: JSON.stringify({ query, variables }),
        });
        return ((await response.json()) as { data?: unknown }).data;
      } catch {
        return undefined;
      }
    },
  };
}

const APART = ["blacklists", "supervision"] as const;

/** Lists and penalties each in a process of their own, which hear of each other by the broker; the gateway lives on. */
export async function processesOfTheirOwn(
  env: InstallationEnvironment,
  brokerUrl: string,
): Promise<Running> {
  const apart = startApart(env, brokerUrl);
  const urls = await Promise.all(apart.processes.map(announcedUrl));
  const [SUBGRAPH_URL_BLACKLISTS = "", SUBGRAPH_URL_SUPERVISION = ""] = urls;
  const gateway = await openGateway({ ...env, SUBGRAPH_URL_BLACKLISTS, SUBGRAPH_URL_SUPERVISION });
  return {
    ...apart,
    close: () => gateway.close(),
    ask: async (query, variables, headers) =>
      (await gateway.ask("SH-AIC", query, { ...variables }, headers)).body.data,
  };
}

/** Starts them without a gateway: nobody asks, and what was told is followed. */
export function startApart(env: InstallationEnvironment, brokerUrl: string) {
  const processes = APART.map((name) =>
    start("gateway/commands/startSubgraph.ts", [name], { ...env, BROKER_URL: brokerUrl }),
  );
  const ended = endOf(processes);
  return {
    processes,
    ended: () => ended,
    kill() {
      for (const one of processes) one.kill("SIGKILL");
    },
  };
}

function start(
  command: string,
  args: readonly string[],
  env: InstallationEnvironment,
): ChildProcess {
  return spawn(process.execPath, compiledCommand(command, args), {
    env: { PATH: process.env["PATH"] ?? "", ...env, PORT: "0", RATE_LIMIT_SCALE: "off" },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

async function endOf(processes: readonly ChildProcess[]): Promise<(string | null)[]> {
  return Promise.all(processes.map(async (one) => (await once(one, "exit"))[1] as string | null));
}

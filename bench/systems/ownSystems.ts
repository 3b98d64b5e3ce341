import { tokenOf } from "../installation.ts";
import type { Question } from "../scenarios/question.ts";
import { type SeededCity, SUBGRAPHS } from "./city.ts";
import { type ServerProcess, startProcess } from "./processes.ts";
import { GATEWAY, startOptions, SUBGRAPH } from "./programs.ts";
import { graphqlSystem, type System, systemTitles } from "./system.ts";

const PATH = "/graphql";

/** The hand-written endpoint. */
export async function startFloor(city: SeededCity, id: "floor" | "knex"): Promise<System> {
  const kind = id === "floor" ? "prepared" : "knex";
  const server = await startProcess(["dist/bench/floor/startFloor.js", kind], {
    DATA_DIR: city.folder,
  });
  return {
    id,
    title: systemTitles[id],
    origin: server.origin,
    pids: [server.pid],
    inspectors: [],
    request(question, turn) {
      const path = question.floorPath?.(turn);
      return path === undefined ? undefined : { method: "GET", path, headers: {} };
    },
    stop: () => server.stop(),
  };
}

/** This project in one process, authorization and audit on. */
export async function startOneProcess(
  city: SeededCity,
  id: "one-process" | "reference",
  nodeOptions: readonly string[] = [],
): Promise<System> {
  const environment = environmentOf(city, id);
  const executor = id === "reference" ? "reference" : "compiled";
  const server = await startProcess([...startOptions(), ...nodeOptions, GATEWAY], {
    ...environment,
    EXECUTOR: executor,
  });
  return graphqlSystem(id, [server], PATH, readers(environment));
}

/** This project with a process for each subgraph, authorization and audit on. */
export async function startDistributed(
  city: SeededCity,
  nodeOptions: readonly string[] = [],
): Promise<System> {
  const environment = environmentOf(city, "distributed");
  const processes: ServerProcess[] = [];
  const urls: Record<string, string> = {};
  for (const name of SUBGRAPHS) {
    const server = await startProcess(
      [...startOptions(), ...nodeOptions, SUBGRAPH, name],
      environment,
    );
    processes.push(server);
    urls[`SUBGRAPH_URL_${name.replaceAll("-", "_").toUpperCase()}`] = `${server.origin}${PATH}`;
  }
  const gateway = [...startOptions(), ...nodeOptions, GATEWAY, "--distributed"];
  processes.push(await startProcess(gateway, { ...environment, ...urls }));
  return graphqlSystem("distributed", processes, PATH, readers(environment));
}

function environmentOf(city: SeededCity, system: string): Record<string, string> {
  return {
    DATA_DIR: city.folderFor(system),
    PORT: "0",
    HOST: "127.0.0.1",
    RATE_LIMIT_SCALE: "off",
    EXECUTOR: "compiled",
  };
}

/** The headers of those who ask, with tokens of this installation. */
function readers(
  environment: Record<string, string>,
): (question: Question) => Record<string, string> {
  const env = { ...process.env, ...environment };
  const tokens = {
    "SH-AIC": tokenOf("SH-AIC", env),
    "SH-FIN": tokenOf("SH-FIN", env),
    PUBLIC: tokenOf("PUBLIC", env),
  };
  return ({ asker: { reader, purpose } }) => ({
    authorization: `Bearer ${tokens[reader]}`,
    ...(purpose === undefined ? {} : { "x-purpose": purpose }),
  });
}

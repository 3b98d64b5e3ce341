import { type HttpRequest, type Question, requestOf } from "../scenarios/question.ts";
import type { ServerProcess } from "./processes.ts";

/** One of the systems that are compared, while it runs. */
export interface System {
  readonly id: SystemId;
  readonly title: string;
  readonly origin: string;
  /** All its processes, besides the client's. */
  readonly pids: readonly number[];
  /** The inspectors of those processes that have one. */
  readonly inspectors: readonly string[];
  /** Undefined where the system does not answer such questions. */
  request(question: Question, turn: number): HttpRequest | undefined;
  stop(): Promise<void>;
}

/** In the order in which they are listed. */
export const systemTitles = {
  floor: "by hand, prepared statements",
  knex: "by hand, knex",
  "one-process": "this project, one process",
  reference: "this project, reference executor",
  distributed: "this project, distributed",
  apollo: "@apollo/gateway, Apollo Server subgraphs",
  hive: "Hive Gateway, the same subgraphs",
  "hive-rust": "Hive Gateway, Hive Router's planner",
  mercurius: "Mercurius, the same subgraphs",
} as const;

export type SystemId = keyof typeof systemTitles;

/** Systems that are no part of the project; one that does not answer is left out. */
export const peers = ["hive", "hive-rust", "mercurius"] as const satisfies readonly SystemId[];

export type PeerId = (typeof peers)[number];

export function isPeer(id: SystemId): id is PeerId {
  return (peers as readonly SystemId[]).includes(id);
}

/** A GraphQL endpoint as a system; `headers` are those of a reader. */
export function graphqlSystem(
  id: SystemId,
  processes: readonly ServerProcess[],
  path: string,
  headers: (question: Question) => Readonly<Record<string, string>>,
): System {
  const server = processes.at(-1);
  if (server === undefined) throw new TypeError(`${id} has no process`);
  return {
    id,
    title: systemTitles[id],
    origin: server.origin,
    pids: processes.map(({ pid }) => pid),
    inspectors: processes.flatMap(({ inspector }) => inspector ?? []),
    request: (question, turn) => requestOf(question, turn, path, headers(question)),
    stop: async () => {
      await Promise.all(processes.map((process) => process.stop()));
    },
  };
}

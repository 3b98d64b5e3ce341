import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type SeededCity, SUBGRAPHS } from "./city.ts";
import { type ServerProcess, startProcess } from "./processes.ts";
import { graphqlSystem, type PeerId, type System } from "./system.ts";

const PEERS = resolve("bench/peers");

/** Subgraphs behind Apollo Server without policy, and the supergraph that names where they are. */
interface OpenSubgraphs {
  readonly processes: readonly ServerProcess[];
  readonly origins: Readonly<Record<string, string>>;
  readonly supergraphFile: string;
  stop(): Promise<void>;
}

/** Each gateway has subgraphs of its own, so that what they cost is its own too. */
async function startSubgraphs(city: SeededCity, gateway: string): Promise<OpenSubgraphs> {
  const folder = city.folderFor(gateway);
  const processes = await Promise.all(
    SUBGRAPHS.map((name) =>
      startProcess(["dist/bench/apollo/startSubgraph.js", name], { DATA_DIR: folder }),
    ),
  );
  const origins = Object.fromEntries(
    SUBGRAPHS.map((name, index) => [name, processes[index]?.origin ?? ""]),
  );
  const supergraphFile = join(folder, "supergraph.graphql");
  writeFileSync(supergraphFile, supergraphAt(origins));
  return {
    processes,
    origins,
    supergraphFile,
    stop: async () => {
      await Promise.all(processes.map((process) => process.stop()));
    },
  };
}

/** `@apollo/gateway` as documented. */
export async function startApollo(city: SeededCity): Promise<System> {
  const subgraphs = await startSubgraphs(city, "apollo");
  const gateway = await startProcess(
    ["dist/bench/apollo/startGateway.js", subgraphs.supergraphFile],
    {},
  );
  return graphqlSystem("apollo", [...subgraphs.processes, gateway], "/", () => ({}));
}

/** How each peer is started in `bench/peers`, given the file of the supergraph and the subgraphs' addresses. */
const PEER_PROGRAMS: Readonly<Record<PeerId, (subgraphs: OpenSubgraphs) => string[]>> = {
  hive: ({ supergraphFile }) => ["hive.js", supergraphFile, "js"],
  "hive-rust": ({ supergraphFile }) => ["hive.js", supergraphFile, "rust"],
  mercurius: ({ origins }) => ["mercurius.js", JSON.stringify(origins)],
};

/** Whether the packages of the peers are there. */
export function arePeersInstalled(): boolean {
  return existsSync(join(PEERS, "node_modules"));
}

/** Another gateway over the same kind of subgraphs. */
export async function startPeer(city: SeededCity, peer: PeerId): Promise<System> {
  const subgraphs = await startSubgraphs(city, peer);
  try {
    const gateway = await startProcess(PEER_PROGRAMS[peer](subgraphs), {}, PEERS);
    return graphqlSystem(peer, [...subgraphs.processes, gateway], "/graphql", () => ({}));
  } catch (error) {
    await subgraphs.stop();
    throw error;
  }
}

/** The committed supergraph with the addresses of subgraphs that run, and without a purpose that gateways refuse. */
function supergraphAt(origins: Readonly<Record<string, string>>): string {
  const committed = readFileSync("schema/supergraph.graphql", "utf8");
  return committed
    .replaceAll(
      /(@join__graph\(name: "([^"]+)", url: )"[^"]*"/gu,
      (_, start: string, name: string) => `${start}"${origins[name] ?? ""}/"`,
    )
    .replace(/(requiresScopes\/v0\.1"), for: SECURITY\)/u, "$1)");
}

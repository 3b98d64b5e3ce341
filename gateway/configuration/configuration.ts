import { join } from "node:path";
import { databaseConfigOf, dataDirectoryOf } from "../../kit/database/databaseConfig.ts";
import { sealingKeysFileOf } from "../../kit/keys/sealingKeys.ts";
import type { DatabaseConfig } from "../../kit/database/database.ts";

/** Where tokens come from: an identity provider, or, in development only, this installation itself. */
export type Identity =
  | {
      readonly kind: "provider";
      readonly jwksUrl: URL;
      readonly issuer: string;
      readonly audience: string;
    }
  | { readonly kind: "development" };

export type Executor = "compiled" | "reference";

/** Everything the gateway reads from its environment, once. */
export interface Configuration {
  readonly host: string;
  readonly port: number;
  readonly dataDirectory: string;
  readonly identity: Identity;
  /** Keys by which subgraphs in processes of their own know the gateway. */
  readonly claimKeysFile: string;
  /** Keys that sign the audit trail, and hide whom it names. */
  readonly auditKeysFile: string;
  /** Keys that seal who complained or reported, in the database of the subgraph that keeps it. */
  readonly sealingKeysFile: string;
  /** Checkpoints of the audit trail outside its database. */
  readonly auditAnchorsFile: string;
  /** A folder for each partner and for the public, with the operations that were approved for them. */
  readonly registeredOperationsDirectory: string;
  /** Readers besides partners that may execute registered operations only. */
  readonly registeredOnly: ReadonlySet<string>;
  /** Multiplies every limit of rate; 0 where there are none. */
  readonly rateLimitScale: number;
  /** Whether gateways count together what is limited, or each process for itself. */
  readonly rateLimitsShared: boolean;
  /** How many processes serve the gateway's port. */
  readonly workers: number;
  /** What runs the plans of operations: this project's, or the gateway library's, which it is compared with. */
  readonly executor: Executor;
  /** The broker between processes that hold subgraphs, with its password; none where one process holds them all. */
  readonly brokerUrl: string | undefined;
  /** URL of a subgraph that runs in a process of its own; the others run in this one. */
  subgraphUrl(name: string): string | undefined;
  databaseOf(subgraph: string): DatabaseConfig;
}

/** A setting that is missing or wrong: its name and what to set. */
export class ConfigurationError extends Error {
  readonly code = "CONFIGURATION";
}

type Environment = Readonly<Record<string, string | undefined>>;

const LOOPBACK = new Set(["127.0.0.1", "localhost", "::1"]);

/** Whether only this machine reaches what listens there. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host);
}

const DEFAULT_PORT = 4000;
const SUBGRAPH_PORTS: Readonly<Record<string, number>> = {
  "legal-entities": 4001,
  approvals: 4002,
  supervision: 4003,
  credit: 4004,
  blacklists: 4005,
  governance: 4006,
  exchange: 4007,
  society: 4009,
  collaboration: 4008,
};

/**
 * Reads the environment. Refuses what would leave the gateway half protected: a provider without its issuer
 * or audience, and the development issuer on an address that others can reach.
 */
export function readConfiguration(env: Environment): Configuration {
  const host = env["HOST"] || "127.0.0.1";
  const identity = readIdentity(env);
  if (identity.kind === "development" && !isLoopback(host)) {
    throw new ConfigurationError(
      `HOST=${host} needs an identity provider: set JWKS_URL, JWT_ISSUER and JWT_AUDIENCE (the development issuer serves loopback only)`,
    );
  }
  return {
    host,
    port: readPort(env, "PORT", DEFAULT_PORT),
    dataDirectory: dataDirectoryOf(env),
    identity,
    claimKeysFile: env["CLAIM_KEYS_FILE"] || join(dataDirectoryOf(env), "claim-keys.json"),
    auditKeysFile: env["AUDIT_KEYS_FILE"] || join(dataDirectoryOf(env), "audit-keys.json"),
    sealingKeysFile: sealingKeysFileOf(env),
    auditAnchorsFile:
      env["AUDIT_ANCHORS_FILE"] || join(dataDirectoryOf(env), "audit-anchors.jsonl"),
    registeredOperationsDirectory: env["REGISTERED_OPERATIONS_DIR"] || "registered-operations",
    registeredOnly: readRegisteredOnly(env, identity),
    rateLimitScale: readRateLimitScale(env),
    rateLimitsShared: readRateLimitsShared(env),
    workers: readWorkers(env),
    executor: readExecutor(env, host),
    brokerUrl: readBrokerUrl(env),
    subgraphUrl: (name) => readSubgraphUrl(env, name),
    databaseOf: (subgraph) => databaseConfigOf(subgraph, env),
  };
}

/** A port number from 0 (any free one) to 65535. */
export function readPort(env: Environment, name: string, fallback: number): number {
  const text = env[name];
  if (text === undefined || text === "") return fallback;
  if (isPort(text)) return Number(text);
  throw new ConfigurationError(`${name}=${text} is not a port; set a number from 1 to 65535`);
}

/** Whether a text is the number of a port; 0 stands for one that is free. */
export function isPort(text: string): boolean {
  const port = Number(text);
  return text !== "" && Number.isInteger(port) && port >= 0 && port <= 65_535;
}

function readIdentity(env: Environment): Identity {
  const { JWKS_URL: jwksUrl, JWT_ISSUER: issuer, JWT_AUDIENCE: audience } = env;
  if (!jwksUrl && !issuer && !audience) return { kind: "development" };
  if (!jwksUrl || !issuer || !audience) {
    throw new ConfigurationError(
      "JWKS_URL, JWT_ISSUER and JWT_AUDIENCE belong together: set all three, or none for development",
    );
  }
  return { kind: "provider", jwksUrl: readUrl("JWKS_URL", jwksUrl), issuer, audience };
}

/** A number that multiplies the limits, or `off` for measurements and tests. */
function readRateLimitScale(env: Environment): number {
  const setting = env["RATE_LIMIT_SCALE"] || "1";
  if (setting === "off") return 0;
  const scale = Number(setting);
  if (Number.isFinite(scale) && scale > 0) return scale;
  throw new ConfigurationError(
    `RATE_LIMIT_SCALE=${setting} is neither a number above 0 nor "off"; 1 leaves the limits as they are`,
  );
}

/** Together where several processes serve one port, unless it is said otherwise. */
function readRateLimitsShared(env: Environment): boolean {
  const setting = env["RATE_LIMITS"] || (readWorkers(env) > 1 ? "shared" : "process");
  if (setting === "shared" || setting === "process") return setting === "shared";
  throw new ConfigurationError(
    `RATE_LIMITS=${setting} is neither "shared", to count together with the other gateways of the installation, nor "process", to count in each process for itself`,
  );
}

function readWorkers(env: Environment): number {
  const setting = env["WORKERS"] || "1";
  if (/^(?:[1-9]|[1-9]\d)$/u.test(setting)) return Number(setting);
  throw new ConfigurationError(
    `WORKERS=${setting} is not a number of processes; set a number from 1 to 99, such as that of the machine's cores`,
  );
}

/** The library's executor takes a client's alias for a key where it is called like one (019): it is for comparisons. */
function readExecutor(env: Environment, host: string): Executor {
  const setting = env["EXECUTOR"] || "compiled";
  if (setting === "reference" && !isLoopback(host))
    throw new ConfigurationError(
      `EXECUTOR=reference is for comparisons on this machine, and HOST=${host} is not loopback; leave EXECUTOR out`,
    );
  if (setting === "compiled" || setting === "reference") return setting;
  throw new ConfigurationError(`EXECUTOR=${setting} is neither compiled nor reference`);
}

/** The public asks freely in development only, unless it is said otherwise. */
function readRegisteredOnly(env: Environment, { kind }: Identity): ReadonlySet<string> {
  const setting = env["REGISTERED_OPERATIONS_ONLY"] || (kind === "provider" ? "PUBLIC" : "none");
  if (setting === "PUBLIC") return new Set([setting]);
  if (setting === "none") return new Set();
  throw new ConfigurationError(
    `REGISTERED_OPERATIONS_ONLY=${setting} is neither PUBLIC nor none (partners always execute registered operations only)`,
  );
}

/**
 * `SUBGRAPH_URL_LEGAL_ENTITIES=http://host:port/graphql` for the subgraph `legal-entities`; where every
 * subgraph runs by itself (`TOPOLOGY=distributed`) its default port on this machine stands in.
 */
function readSubgraphUrl(env: Environment, subgraph: string): string | undefined {
  const name = `SUBGRAPH_URL_${subgraph.replaceAll("-", "_").toUpperCase()}`;
  const url = env[name];
  if (url) return readUrl(name, url).href;
  return env["TOPOLOGY"] === "distributed"
    ? `http://127.0.0.1:${defaultSubgraphPort(subgraph)}/graphql`
    : undefined;
}

/** The port on which a subgraph listens when nothing else is said. */
export function defaultSubgraphPort(subgraph: string): number {
  return SUBGRAPH_PORTS[subgraph] ?? 0;
}

/** The value may hold a password: the message says the form, not the value. */
function readBrokerUrl(env: Environment): string | undefined {
  const text = env["BROKER_URL"];
  if (text === undefined || text === "") return undefined;
  const protocol = URL.canParse(text) ? new URL(text).protocol : undefined;
  if (protocol === "redis:" || protocol === "rediss:") return text;
  throw new ConfigurationError(
    "BROKER_URL must have the form redis://user:password@host:port/number, or rediss:// over TLS",
  );
}

function readUrl(name: string, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && ["http:", "https:"].includes(url.protocol)) return url;
  throw new ConfigurationError(`${name}=${text} is not an http or https URL`);
}

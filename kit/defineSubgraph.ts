import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { buildSubgraphSchema } from "@apollo/subgraph";
import type { GraphQLResolverMap } from "@apollo/subgraph/dist/schema-helper/resolverMap.js";
import { type DocumentNode, type GraphQLSchema, parse } from "graphql";
import { type Access, accessOf } from "./authorization/access.ts";
import { type Acting, actingOf } from "./authorization/acting.ts";
import { type Asking, askingOf } from "./authorization/asking.ts";
import type { Claims } from "./authorization/claims.ts";
import type { ScopeOf } from "./authorization/noteScopes.ts";
import { withSecondLine } from "./authorization/secondLine.ts";
import type { FollowerLag } from "./broker/followerLag.ts";
import { type Clock, systemClock } from "./clock.ts";
import type { Database } from "./database/database.ts";
import { migrate, type Migration } from "./database/migrate.ts";
import { withColumnResolvers } from "./columnResolvers.ts";
import type { EntityStub } from "./entityReference.ts";
import { bySource, type Following } from "./outbox/following.ts";
import { withPromptEntities } from "./execution/entities.ts";
import { DateScalar, DateTimeScalar, WanAmountScalar } from "./scalars/scalars.ts";

/** What a subgraph's resolvers get: the loaders of a client request, who asks, and what an act needs. */
export interface SubgraphContext<Loaders, Repository = unknown> {
  readonly loaders: Loaders;
  readonly access: Access;
  /** Who acts, for fields of `Mutation`. */
  readonly acting: Acting;
  /** Where acts write; what is read goes through the loaders. */
  readonly repository: Repository;
  readonly clock: Clock;
}

/** What of its surroundings a subgraph may need beside its database. */
export interface InstallationFiles {
  /** Keys of the audit trail, with the secret that hides whom it names. */
  readonly auditKeysFile: string;
  /** Keys that seal who complained or reported, and natural persons among the judgment defaulters. */
  readonly sealingKeysFile: string;
  /** How far those who follow subgraphs are behind; left out where nothing is carried between them. */
  readonly lags?: () => Promise<readonly FollowerLag[]>;
}

/** The parts of a subgraph, as its `index.ts` names them. */
export interface SubgraphDefinition<Repository, Loaders> {
  /** Such as `legal-entities`; also the name of its folder, database and start command. */
  readonly name: string;
  /** The subgraph's own SDL beside its `index.ts`. */
  readonly schemaUrl: URL;
  readonly resolvers: object;
  readonly migrations: readonly Migration[];
  createRepository(database: Database, files: InstallationFiles): Repository | Promise<Repository>;
  /** One DataLoader per repository method, of the rows that whoever asks may know of, by the clock. */
  createLoaders(repository: Repository, asking: Asking, clock: Clock): Loaders;
  /** Where an entity belongs; left out by subgraphs that are told by each reference. */
  readonly scopeOf?: ScopeOf<SubgraphContext<Loaders>>;
  /**
   * Coordinates of lists whose very records are secret. They answer with the subset that the reader may have
   * (`access.subset`), which is empty where it may have none as where there is none.
   */
  readonly listsByRecord?: readonly string[];
  /** What it hears of other subgraphs; it takes the step of `followerMigration`. */
  readonly follows?: readonly Following[];
  /** Does what falls due by itself, such as a time-out. It is called again and again, by several processes. */
  whenDue?(database: Database, clock: Clock): Promise<void>;
}

/** A subgraph before it has a database. */
export interface Subgraph {
  readonly name: string;
  readonly typeDefs: DocumentNode;
  /** The same of the same SDL, and of no other. */
  readonly sdlDigest: string;
  /** Every table it keeps, in the order of creation. */
  readonly migrations: readonly Migration[];
  /** What it hears of other subgraphs, by source. */
  readonly follows: readonly Following[];
  /**
   * Migrates the database and binds the schema to it. `protect` puts the second line before its fields; only
   * the measurement of what that costs gives another. A test may give a clock.
   */
  open(
    database: Database,
    files: InstallationFiles,
    protect?: typeof withSecondLine,
    clock?: Clock,
  ): Promise<RunningSubgraph>;
}

/** A subgraph bound to its database. */
export interface RunningSubgraph {
  readonly name: string;
  readonly sdlDigest: string;
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly follows: readonly Following[];
  readonly clock: Clock;
  /** Does what falls due by itself. */
  doDue(): Promise<void>;
  /** Loaders for one client request; never shared between requests or readers. */
  createLoaders(claims: Claims): unknown;
  /** A context for one operation and its claims. Where entities belong is told by each operation anew. */
  createContext(claims: Claims, loaders: unknown): SubgraphContext<unknown>;
  close(): Promise<void>;
}

/** Joins a subgraph's parts with what all subgraphs share: federation links, scalars, value types. */
export function defineSubgraph<Repository, Loaders>(
  definition: SubgraphDefinition<Repository, Loaders>,
): Subgraph {
  const sdl = [
    readFileSync(new URL("../schema/federation.graphql", import.meta.url), "utf8"),
    readFileSync(new URL("../schema/valueTypes.graphql", import.meta.url), "utf8"),
    readFileSync(definition.schemaUrl, "utf8"),
  ].join("\n");
  const sdlDigest = hash("sha256", sdl, "base64url");
  const typeDefs = parse(sdl);
  const follows = bySource(definition.follows ?? []);
  const resolvers = withScalars(definition.resolvers);
  /** One for each way of protecting it: a schema knows nothing of a database, which comes with the context. */
  const schemas = new Map<typeof withSecondLine, GraphQLSchema>();

  function schemaWith(protect: typeof withSecondLine): GraphQLSchema {
    const known = schemas.get(protect);
    if (known !== undefined) return known;
    const schema = protect(
      withPromptEntities(withColumnResolvers(buildSubgraphSchema({ typeDefs, resolvers }))),
      typeDefs,
      definition.scopeOf ?? scopeOfReference,
      definition.listsByRecord,
    );
    schemas.set(protect, schema);
    return schema;
  }

  return {
    name: definition.name,
    typeDefs,
    sdlDigest,
    migrations: definition.migrations,
    follows,
    async open(database, files, protect = withSecondLine, clock = systemClock) {
      await migrate(database, definition.migrations);
      const repository = await definition.createRepository(database, files);
      return {
        name: definition.name,
        sdlDigest,
        schema: schemaWith(protect),
        database,
        follows,
        clock,
        doDue: async () => definition.whenDue?.(database, clock),
        createLoaders: (claims) => definition.createLoaders(repository, askingOf(claims), clock),
        createContext: (claims, loaders) => ({
          loaders,
          access: accessOf(claims),
          acting: actingOf(claims),
          repository,
          clock,
        }),
        close: () => database.close(),
      };
    },
  };
}

const scopeOfReference = (entity: object) => (entity as EntityStub).scope;

/** The shared scalars beside the subgraph's own resolvers. */
function withScalars(resolvers: object): GraphQLResolverMap<unknown> {
  return {
    Date: DateScalar,
    DateTime: DateTimeScalar,
    WanAmount: WanAmountScalar,
    ...resolvers,
  };
}

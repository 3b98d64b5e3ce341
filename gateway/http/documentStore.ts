import type { ApolloServerOptions } from "@apollo/server";
import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";
import { excessAsWritten } from "../authorization/writtenSize.ts";
import type { GatewayContext } from "../gatewayContext.ts";

type DocumentStore = NonNullable<ApolloServerOptions<GatewayContext>["documentStore"]>;

/** Documents are kept of so many characters in all. Parsed, each takes some seventy bytes. */
const KEPT_CHARACTERS = 1_000_000;

/**
 * Keeps documents that were parsed, by the length of their texts. Apollo Server's own store measures each by writing it
 * out as JSON, which takes as long as parsing it, and fails, with a line in the log, where somebody nests thousands deep.
 * What is refused for its size is not kept: it would live as long as what many ask, and take its place.
 */
export function documentStore(keptCharacters = KEPT_CHARACTERS): DocumentStore {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: keptCharacters,
    sizeCalculation: lengthOf,
  });
  return {
    get: async (key) => documents.get(key),
    async set(key, document) {
      if (excessAsWritten(document) === undefined) documents.set(key, document);
    },
    async delete(key) {
      return documents.delete(key);
    },
  };
}

function lengthOf({ loc }: DocumentNode): number {
  return Math.max(1, loc?.source.body.length ?? 0);
}

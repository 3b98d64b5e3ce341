import { createHash } from "node:crypto";
import { type DocumentNode, GraphQLError, type GraphQLSchema, validate } from "graphql";
import { LRUCache } from "lru-cache";

/** The problems of a document before a schema; none where it is valid. */
export type Validate = (
  schema: GraphQLSchema,
  document: DocumentNode,
  queryHash: string,
) => readonly GraphQLError[];

const CACHED_DOCUMENTS = 2_000;

/** Validates a document once for each schema, which is that of a kind of reader. */
export function cachedValidation(): Validate {
  const known = new WeakMap<GraphQLSchema, LRUCache<string, readonly GraphQLError[]>>();
  return (schema, document, queryHash) => {
    const ofSchema = known.get(schema) ?? new LRUCache({ max: CACHED_DOCUMENTS });
    known.set(schema, ofSchema);
    const cached = ofSchema.get(queryHash);
    if (cached !== undefined) return cached;
    const problems = validate(schema, document).map(refusal);
    // What is refused is not worth a place.
    if (problems.length === 0) ofSchema.set(queryHash, problems);
    return problems;
  };
}

/** The hash that a text is known by. */
export function hashOf(source: string): string {
  return createHash("sha256").update(source).digest("hex");
}

function refusal({ message, nodes }: GraphQLError): GraphQLError {
  return new GraphQLError(message, {
    ...(nodes === undefined ? {} : { nodes }),
    extensions: { code: "GRAPHQL_VALIDATION_FAILED", http: { status: 400 } },
  });
}

import { readFileSync } from "node:fs";

/** The composed supergraph that is committed, `schema/supergraph.graphql`. */
export function readSupergraph(): string {
  return readFileSync(new URL("../../schema/supergraph.graphql", import.meta.url), "utf8");
}

/**
 * The supergraph as `@apollo/gateway` loads it. It refuses security features it does not know
 * (`UNSUPPORTED_LINKED_FEATURE`), so their purpose is taken off for it; the enforcer reads the original,
 * and the gateway does not start without the enforcer.
 */
export function forApolloGateway(supergraphSdl: string): string {
  return supergraphSdl.replace(
    /(@link\(url: "https:\/\/specs\.apollo\.dev\/requiresScopes\/v0\.1"), for: SECURITY\)/u,
    "$1)",
  );
}

import type { FastifyInstance } from "fastify";
import { registerAssets } from "./assets.ts";
import { groupReaders } from "./demoReaders.ts";
import type { DemoReader } from "./demoReaders.ts";
import { demoRoutes } from "./demoRoutes.ts";
import { loadPage } from "./page.ts";
import type { ExampleQuery } from "./page.ts";

export type { DemoReader, ExampleQuery };

export type GraphiqlOptions = {
  /** Where the gateway answers GraphQL; a path on this same server. */
  graphqlPath: string;
  /** The first one fills the first tab; all of them stand in the menu. */
  examples?: readonly ExampleQuery[];
  /** With `issueToken`, offers a choice of identities. Leave both out in production. */
  demoReaders?: readonly DemoReader[];
  issueToken?: (readerCode: string) => Promise<string>;
};

const SECURITY_HEADERS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "x-frame-options": "DENY",
  "cross-origin-resource-policy": "same-origin",
};

/** The page may connect to its own server only, so any other address would fail in the browser. */
function requireLocalPath(graphqlPath: string): void {
  if (/^\/(?![/\\])/.test(graphqlPath)) return;
  throw new Error(
    `graphqlPath must be a path on this server such as "/graphql", not "${graphqlPath}".`,
  );
}

/**
 * GraphiQL for analysts, served whole by this process: networks that supervise enterprises are
 * often closed, so nothing on the page may come from, or be sent to, any other host.
 */
export async function graphiqlPlugin(
  app: FastifyInstance,
  options: GraphiqlOptions,
): Promise<void> {
  const { graphqlPath, examples = [], demoReaders = [], issueToken } = options;
  requireLocalPath(graphqlPath);
  const demo = issueToken !== undefined && demoReaders.length > 0;
  const renderPage = await loadPage({ graphqlPath, demo, examples });

  app.addHook("onRequest", async (_request, reply) => {
    reply.headers(SECURITY_HEADERS);
  });

  app.get("/", async (_request, reply) => {
    const { html, policy } = renderPage();
    return reply
      .header("content-security-policy", policy)
      .header("cache-control", "no-store")
      .type("text/html; charset=utf-8")
      .send(html);
  });

  await registerAssets(app);
  if (demo) {
    await app.register(demoRoutes, {
      readers: groupReaders(demoReaders),
      issueToken,
    });
  }
}

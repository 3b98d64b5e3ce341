import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FastifyInstance } from "fastify";

const ASSET_PREFIX = "/graphiql/assets";

const JAVASCRIPT = "text/javascript; charset=utf-8";
const STYLESHEET = "text/css; charset=utf-8";

type Asset = { name: string; type: string; body: Buffer; etag: string };

const require = createRequire(import.meta.url);

/**
 * The packages name no entry for these builds in their `exports`, so the folder is found through
 * the manifest, which all three of them do export.
 */
function inPackage(manifest: string, file: string): string {
  return join(dirname(manifest), file);
}

function fromBrowserFolder(file: string): string {
  return fileURLToPath(new URL(`./browser/${file}`, import.meta.url));
}

/** Every file that may leave this folder or node_modules. Nothing is looked up by request path. */
function allowList(): readonly { path: string; name: string; type: string }[] {
  return [
    {
      name: "react.production.min.js",
      type: JAVASCRIPT,
      path: inPackage(require.resolve("react/package.json"), "umd/react.production.min.js"),
    },
    {
      name: "react-dom.production.min.js",
      type: JAVASCRIPT,
      path: inPackage(require.resolve("react-dom/package.json"), "umd/react-dom.production.min.js"),
    },
    {
      name: "graphiql.min.js",
      type: JAVASCRIPT,
      path: inPackage(require.resolve("graphiql/package.json"), "graphiql.min.js"),
    },
    {
      name: "graphiql.min.css",
      type: STYLESHEET,
      path: inPackage(require.resolve("graphiql/package.json"), "graphiql.min.css"),
    },
    { name: "session.js", type: JAVASCRIPT, path: fromBrowserFolder("session.js") },
    { name: "page.js", type: JAVASCRIPT, path: fromBrowserFolder("page.js") },
    { name: "page.css", type: STYLESHEET, path: fromBrowserFolder("page.css") },
  ];
}

export const ASSET_NAMES: readonly string[] = allowList().map((asset) => asset.name);

/** Read once, so that a missing file stops the start and no request ever touches the disk. */
async function loadAssets(): Promise<readonly Asset[]> {
  return Promise.all(
    allowList().map(async ({ name, type, path }) => {
      const body = await readFile(path);
      const digest = createHash("sha256").update(body).digest("base64url").slice(0, 22);
      return { name, type, body, etag: `"${digest}"` };
    }),
  );
}

/** A proxy may have weakened the tag on its way, which changes nothing for a plain GET. */
function alreadyHeld(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(",").some((tag) => {
    const bare = tag.trim().replace(/^W\//, "");
    return bare === "*" || bare === etag;
  });
}

/**
 * One exact route a file: a path that was not registered is an ordinary 404, so there is no path
 * arithmetic that an encoded `../` could win. Names carry no version, hence `no-cache`: a browser
 * keeps its copy but asks each time, and after an upgrade it never runs old files with new ones.
 */
export async function registerAssets(app: FastifyInstance): Promise<void> {
  for (const { name, type, body, etag } of await loadAssets()) {
    app.get(`${ASSET_PREFIX}/${name}`, async (request, reply) => {
      reply.header("etag", etag).header("cache-control", "public, no-cache");
      if (alreadyHeld(request.headers["if-none-match"], etag)) return reply.code(304).send();
      return reply.type(type).send(body);
    });
  }
}

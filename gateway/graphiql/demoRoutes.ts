import type { FastifyInstance } from "fastify";
import type { GroupedReader } from "./demoReaders.ts";

export type DemoOptions = {
  readers: readonly GroupedReader[];
  issueToken: (readerCode: string) => Promise<string>;
};

const LOOPBACK_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

const ASK_WITH = 'Send JSON {"reader": "<code>"} with a code listed by GET /demo/readers.';

function refusal(statusCode: 400 | 403, message: string) {
  const error = statusCode === 400 ? "Bad Request" : "Forbidden";
  return { statusCode, error, message };
}

function namedReader(body: unknown): string | undefined {
  if (typeof body !== "object" || body === null || !("reader" in body)) return undefined;
  return typeof body.reader === "string" ? body.reader : undefined;
}

/**
 * Tokens for the asking are only safe where nobody else can ask. Two doors are closed here: a web
 * page that points its own domain name at 127.0.0.1 still sends that name as Host, and is refused;
 * a form on any page can send neither JSON nor, without CORS consent, a JSON content type, and
 * JSON is the one body that is read here, whatever parsers the surrounding server has.
 */
export async function demoRoutes(app: FastifyInstance, options: DemoOptions): Promise<void> {
  const known = new Set(options.readers.map((reader) => reader.code));

  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    "application/json",
    { parseAs: "string", bodyLimit: 4096 },
    app.getDefaultJsonParser("error", "error"),
  );

  app.addHook("onRequest", async (request, reply) => {
    reply.header("cache-control", "no-store");
    if (LOOPBACK_HOST.test(request.headers.host ?? "")) return;
    const message =
      "Demo tokens are only given to this computer itself. " +
      "Open the page at http://localhost or http://127.0.0.1 (with the port), not by another name.";
    await reply.code(403).send(refusal(403, message));
  });

  app.get("/demo/readers", async () => options.readers);

  app.post("/demo/token", async (request, reply) => {
    const code = namedReader(request.body);
    if (code === undefined) {
      return reply.code(400).send(refusal(400, `No reader was named. ${ASK_WITH}`));
    }
    if (!known.has(code)) {
      const shown = JSON.stringify(code.slice(0, 60));
      return reply.code(400).send(refusal(400, `There is no demo reader ${shown}. ${ASK_WITH}`));
    }
    return { token: await options.issueToken(code) };
  });
}

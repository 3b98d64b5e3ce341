import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { type Refusal, refuse } from "./refuse.ts";

const JSON_TYPE = /^application\/json\s*(?:;|$)/iu;
const CHARSET = /;\s*charset\s*=\s*"?([^";\s]*)/giu;

/**
 * Refuses a body that is anything but plain JSON in UTF-8, before it is read: packed, in another character
 * set, or of another type, which a page of a foreign site could send.
 */
export async function requirePlainJson(
  { method, headers }: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  if (method !== "POST") return undefined;
  const problem = problemOf(headers["content-type"] ?? "", headers["content-encoding"]);
  if (problem === undefined) return undefined;
  return refuse(reply.header("accept-encoding", "identity"), 415, badRequest(problem));
}

function problemOf(type: string, encoding: string | undefined): string | undefined {
  // What nearly all send.
  if (type === "application/json" && encoding === undefined) return undefined;
  if (encoding !== undefined && encoding.trim().toLowerCase() !== "identity")
    return "Send the body as it is, without Content-Encoding.";
  if (!JSON_TYPE.test(type)) return "Send the body as Content-Type: application/json.";
  const charsets = Array.from(type.matchAll(CHARSET), ([, name = ""]) => name.toLowerCase());
  return charsets.every((name) => name === "utf-8" || name === "utf8")
    ? undefined
    : "Send the body in UTF-8.";
}

/** What the server refuses before GraphQL has it, in the form of GraphQL. */
export function asGraphqlError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const { statusCode = 500 } = error;
  const isTheirs = statusCode >= 400 && statusCode < 500;
  if (!isTheirs) request.log.error({ err: error });
  void refuse(reply, statusCode, isTheirs ? badRequest(error.message) : INTERNAL);
}

const INTERNAL: Refusal = { code: "INTERNAL_SERVER_ERROR", message: "Internal error" };

function badRequest(message: string): Refusal {
  return { code: "BAD_REQUEST", message };
}

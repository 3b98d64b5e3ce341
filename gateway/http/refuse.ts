import type { FastifyReply } from "fastify";

/** Why a request is refused before GraphQL has it: a code for programs, a message for people. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** Answers a refusal in the form of GraphQL. */
export function refuse(
  reply: FastifyReply,
  status: number,
  { code, message }: Refusal,
): FastifyReply {
  return reply
    .code(status)
    .type("application/json; charset=utf-8")
    .send({ errors: [{ message, extensions: { code } }] });
}

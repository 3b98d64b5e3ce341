import type { FastifyReply, FastifyRequest } from "fastify";
import type { Today } from "../../kit/shanghaiToday.ts";
import { isInForce } from "../../policy/term.ts";
import { refuse } from "./refuse.ts";

/** Refuses a partner before the first and after the last day of its contract. */
export function requireContractInForce(today: Today) {
  return async (
    { principal }: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply | undefined> => {
    const contract = principal?.reader.contract;
    if (contract === undefined || isInForce(contract, today())) return undefined;
    const { name, nameEn, validFrom, validTo } = contract;
    const message = `${name}的协议自 ${validFrom} 至 ${validTo} 有效 · the contract of ${nameEn} is in force from ${validFrom} to ${validTo}`;
    return refuse(reply, 403, { code: "CONTRACT_NOT_IN_FORCE", message });
  };
}

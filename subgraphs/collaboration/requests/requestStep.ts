import type { Knex } from "knex";
import { type Act, assertCurrent, givenReason } from "../../../kit/act.ts";
import type { Acting } from "../../../kit/authorization/acting.ts";
import { assertNotAvoided } from "../../../kit/authorization/avoidedActs.ts";
import { storedInstant } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { NOT_AUTHORITATIVE_SOURCE, actError } from "../../../kit/errors/actErrors.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import { SUPERVISORS } from "../overseeing.ts";
import type { CollaborationRequestRow } from "../rows.ts";
import { isRepeated, keepStep, type Step } from "../steps.ts";
import { rowEvents } from "./crossDistrict.ts";
import { requestEvent } from "./requestEvent.ts";
import { OPEN_STATES, type RequestAction, requestWorkflow } from "./requestWorkflow.ts";

export const REQUEST_STEPS = "collaboration_request_step";

type OnRequest = Act<{ readonly number: string; readonly version: number }>;
type Report = Promise<CollaborationRequestRow>;

/** Who does what to a request. */
const ACTORS: Readonly<Record<RequestAction, "authority_code" | "addressee_code">> = {
  accept: "addressee_code",
  reject: "addressee_code",
  feedback: "addressee_code",
  withdraw: "authority_code",
};

/** Takes a request one step on, by its version; with its end what it opened is closed. */
export function takeRequestStep(
  database: Database,
  { input: { number, version }, acting, clock }: OnRequest,
  action: RequestAction,
  content: Step["content"],
): Report {
  return writeTransaction(database, async (transaction) => {
    const request = await requestToActOn(transaction, number, acting);
    const actor = request[ACTORS[action]];
    if (actor !== acting.department)
      throw actError(
        NOT_AUTHORITATIVE_SOURCE,
        `该事项由 ${actor} 办理 · This is for ${actor} to do, and not for ${acting.department}.`,
      );
    const taking = { acting, now: clock.now() };
    const step = { action, content };
    if (await isRepeated(transaction, REQUEST_STEPS, request, version, step, taking))
      return request;
    assertCurrent(version, request.version);
    const state = requestWorkflow.next(request.state_code, action);
    const after = {
      state_code: state,
      version: version + 1,
      recorded_at: storedInstant(taking.now),
    };
    await transaction("collaboration_request").where({ id: request.id }).update(after);
    await keepStep(transaction, REQUEST_STEPS, { ...request, ...after }, step, taking);
    const told = requestEvent(request, action);
    const closed = OPEN_STATES.includes(state) ? [] : rowEvents(request, "closed");
    await appendEvents(transaction, [told, ...closed], taking.now);
    return { ...request, ...after };
  });
}

/** 督办: urges an open request on, for a reason that its parties read. It changes no state. */
export function superviseRequest(
  database: Database,
  { input, acting, clock }: Act<{ number: string; version: number; reason: string }>,
): Report {
  const step = { action: "supervise", content: { reason: givenReason(input.reason) } };
  return writeTransaction(database, async (transaction) => {
    const request = await requestToActOn(transaction, input.number, acting);
    if (!SUPERVISORS.has(acting.department))
      throw actError(
        NOT_AUTHORITATIVE_SOURCE,
        `督办由 ${[...SUPERVISORS].join("、")} 办理 · It is for ${[...SUPERVISORS].join(" and ")} to urge a request on.`,
      );
    const taking = { acting, now: clock.now() };
    if (await isRepeated(transaction, REQUEST_STEPS, request, input.version, step, taking))
      return request;
    assertCurrent(input.version, request.version);
    if (!OPEN_STATES.includes(request.state_code))
      throw badUserInput("input.number", "names a request that is closed");
    const after = { version: input.version + 1, recorded_at: storedInstant(taking.now) };
    await transaction("collaboration_request").where({ id: request.id }).update(after);
    await keepStep(transaction, REQUEST_STEPS, { ...request, ...after }, step, taking);
    await appendEvents(transaction, [requestEvent(request, "supervise")], taking.now);
    return { ...request, ...after };
  });
}

/** A request that whoever acts may know of; to others it is as one that there is not. Refuses who avoids its entity. */
async function requestToActOn(
  knex: Knex.Transaction,
  number: string,
  acting: Acting,
): Promise<CollaborationRequestRow> {
  const { department } = acting;
  const query = knex<CollaborationRequestRow>("collaboration_request").where({ number });
  if (!SUPERVISORS.has(department))
    void query.where((either) =>
      either.where("authority_code", department).orWhere("addressee_code", department),
    );
  const request = await query.first();
  if (request === undefined)
    throw badUserInput("input.number", "names no request that your department may know of");
  assertNotAvoided(acting, request.entity_id);
  return request;
}

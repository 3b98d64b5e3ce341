import type { Knex } from "knex";
import { type Act, assertCurrent, givenText } from "../../../kit/act.ts";
import { assertNotAvoided } from "../../../kit/authorization/avoidedActs.ts";
import { storedInstant, todayBy } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { entityId } from "../../../kit/entityReference.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import type { ApplyMeasureInput, FeedBackMeasureInput } from "../resolvers.generated.ts";
import type { JointPunishmentExecutionRow, JointPunishmentMeasureRow } from "../rows.ts";
import { applyMeasure } from "./applyMeasure.ts";
import { executionWorkflow } from "./executionWorkflow.ts";
import { assertApplicable } from "./measureRefusals.ts";
import { namedGround } from "./namedGround.ts";

type ExecutionRow = JointPunishmentExecutionRow;

/** A department takes a measure of the catalogue itself; one that it has taken already is answered as it is. */
export function takeMeasure(
  database: Database,
  { input, acting, clock }: Act<ApplyMeasureInput>,
): Promise<ExecutionRow> {
  const today = todayBy(clock);
  return writeTransaction(database, async (transaction) => {
    const ground = await namedGround(transaction, input, today);
    assertNotAvoided(acting, ground.entityId);
    const measure = await transaction<JointPunishmentMeasureRow>("joint_punishment_measure")
      .where({ code: input.measure })
      .first();
    assertApplicable(measure, input.measure, ground.conduct, acting.department, today);
    const { department } = acting;
    const id = await applyMeasure(transaction, { ground, measure, department }, clock.now());
    return executionOf(transaction, id, department);
  });
}

const ACTIONS = { EXECUTED: "execute", NOT_APPLICABLE: "return" } as const;

/** A department says what it did about a measure; one that does not apply is in force no more. */
export function feedBackMeasure(
  database: Database,
  { input, acting, clock }: Act<FeedBackMeasureInput>,
): Promise<ExecutionRow> {
  const today = todayBy(clock);
  const action = ACTIONS[input.outcome];
  const feedback = givenText("input.feedback", input.feedback, 300);
  const said = { feedback, feedback_document_number: input.documentNumber ?? null };
  return writeTransaction(database, async (transaction) => {
    const id = entityId(input.execution) ?? 0;
    const execution = await executionOf(transaction, id, acting.department);
    assertNotAvoided(acting, execution.entity_id);
    const isRepeated =
      execution.version === input.version + 1 &&
      execution.feedback === said.feedback &&
      execution.feedback_document_number === said.feedback_document_number &&
      execution.state_code === (action === "execute" ? "EXECUTED" : "RETURNED");
    if (isRepeated) return execution;
    assertCurrent(input.version, execution.version);
    const state = executionWorkflow.next(execution.state_code, action);
    await transaction("measure_execution")
      .where({ id })
      .update({
        ...said,
        state_code: state,
        fed_back_on: today,
        version: execution.version + 1,
        recorded_at: storedInstant(clock.now()),
      });
    if (state === "RETURNED")
      await transaction("restriction")
        .where({ id: execution.restriction_id })
        .where("effective_to", ">", today)
        .update({ effective_to: today });
    const payload = { execution: id, state };
    const event = { type: "measure.fedBack", entityId: execution.entity_id, payload };
    await appendEvents(transaction, [event], clock.now());
    return executionOf(transaction, id, acting.department);
  });
}

/** A task of a department; that of another is as one that there is not. */
async function executionOf(
  knex: Knex.Transaction,
  id: number,
  department: string,
): Promise<ExecutionRow> {
  const found = await knex<ExecutionRow>("measure_execution")
    .where({ id, department_code: department })
    .first();
  if (found === undefined)
    throw badUserInput(
      "input.execution",
      "is the id of no measure of yours; see jointPunishmentExecutions",
    );
  return found;
}

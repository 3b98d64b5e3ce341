import { storedInstant } from "../../../kit/clock.ts";
import { lastInstant } from "../../../subgraphs/collaboration/dueInstant.ts";
import { procedureOn } from "../../../subgraphs/collaboration/jointTasks/procedures.ts";
import type {
  PartState,
  TaskState,
} from "../../../subgraphs/collaboration/jointTasks/taskWorkflow.ts";
import { dayText, recordedAt, weekdayFrom, yearOf } from "../calendar.ts";
import type { City } from "../city.ts";
import type { CityEntity } from "../cityEntity.ts";
import { marketSupervisionOf, provenance } from "../provenance.ts";
import type { TableRows } from "../tableRows.ts";

/** Of so many entities one is handled jointly within its district. */
const OF_ENTITIES = 60;
const STEPS_PER_TASK = 8;
const DAYS_BEFORE_TODAY = 9;

/** A task of the city: how far it and its two parts are, and the steps that were taken, by which part or the lead. */
interface CityTask {
  readonly state: TaskState;
  readonly parts: readonly [PartState, PartState];
  readonly steps: readonly (readonly [action: string, by: 0 | 1 | "lead"])[];
}

const TASKS: readonly CityTask[] = [
  { state: "OPEN", parts: ["PENDING", "PENDING"], steps: [] },
  {
    state: "OPEN",
    parts: ["SUBMITTED", "ACCEPTED"],
    steps: [
      ["accept", 0],
      ["accept", 1],
      ["submit", 0],
    ],
  },
  {
    state: "CLOSED",
    parts: ["SUBMITTED", "RETURNED"],
    steps: [
      ["accept", 0],
      ["return", 1],
      ["submit", 0],
      ["close", "lead"],
    ],
  },
];

/** What departments of an entity's district do together about it. */
export function jointTaskRows(city: City, { number, domicile }: CityEntity, id: number): TableRows {
  const one = TASKS[Math.floor(number / OF_ENTITIES) % TASKS.length];
  if (number % OF_ENTITIES !== 23 || one === undefined) return NONE;
  const lead = marketSupervisionOf(domicile.district);
  const participants = ["URB", "STREET"].map((suffix) => `D-${domicile.district}-${suffix}`);
  const day = weekdayFrom(city.today - DAYS_BEFORE_TODAY);
  const opened = new Date(`${dayText(day)}T12:00:00+08:00`);
  const procedure = procedureOn("DISTRICT_HANDLING", dayText(day));
  const content = procedure.fields.map(({ code, name }) => [code, `${name}（演示数据）`]);
  const dueAt = storedInstant(lastInstant(procedure.deadline, opened));
  const steps = [["open", "lead"] as const, ...one.steps];
  return {
    joint_task: [
      {
        id,
        number: `${lead}-LH-${yearOf(day)}-S${id}`,
        kind_code: procedure.kind,
        procedure_version: procedure.version,
        state_code: one.state,
        area_code: domicile.district,
        content: JSON.stringify(Object.fromEntries(content)),
        opened_on: dayText(day),
        due_at: dueAt,
        overdue_at: null,
        input_digest: "SYNTHETIC",
        ...provenance(lead, day),
        version: steps.length,
      },
    ],
    joint_task_participant: participants.map((code, at) => ({
      id: id * participants.length + at,
      task_id: id,
      department_code: code,
      state_code: one.parts[at],
      due_at:
        one.parts[at] === "PENDING"
          ? storedInstant(lastInstant("JOINT_TASK_ACCEPTANCE", opened))
          : dueAt,
      version: 1 + one.steps.filter(([, by]) => by === at).length,
      last_step:
        1 +
        Math.max(
          0,
          steps.findLastIndex(([, by]) => by === at),
        ),
    })),
    joint_task_entity: [{ task_id: id, entity_id: id }],
    joint_task_step: steps.map(([action, by], at) => ({
      id: id * STEPS_PER_TASK + at,
      record_id: id,
      version: at + 1,
      action_code: action,
      content: JSON.stringify(saidWith(action)),
      department_code: by === "lead" ? lead : participants[by],
      officer_key: null,
      done_at: recordedAt(day + Math.floor(at / 2)),
    })),
  };
}

const NONE: TableRows = {
  joint_task: [],
  joint_task_participant: [],
  joint_task_entity: [],
  joint_task_step: [],
};

function saidWith(action: string): object {
  if (action === "submit") return { result: "演示数据", documents: [] };
  return action === "return" ? { reason: "演示数据" } : {};
}

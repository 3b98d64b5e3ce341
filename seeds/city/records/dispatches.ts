import { storedInstant } from "../../../kit/clock.ts";
import { dispatchDays } from "../../../subgraphs/collaboration/dispatches/dispatchDays.ts";
import type {
  DispatchPartState,
  DispatchState,
} from "../../../subgraphs/collaboration/dispatches/dispatchWorkflow.ts";
import { dayText, recordedAt, weekdayFrom, yearOf } from "../calendar.ts";
import type { City } from "../city.ts";
import type { CityEntity } from "../cityEntity.ts";
import { marketSupervisionOf, provenance } from "../provenance.ts";
import type { TableRows } from "../tableRows.ts";

/** Of so many entities the city dispatches a check of one to its district. */
const OF_ENTITIES = 120;
const STEPS_PER_DISPATCH = 8;
const DAYS_BEFORE_TODAY = 5;
const SENDER = "SH-AIC";

/** A dispatch of the city: how far it and its one part are, and what was done after it was sent, by sender or district. */
interface CityDispatch {
  readonly state: DispatchState;
  readonly part: DispatchPartState;
  readonly steps: readonly (readonly [action: string, by: "city" | "district"])[];
}

const DISPATCHES: readonly CityDispatch[] = [
  { state: "OPEN", part: "PENDING", steps: [["urge", "city"]] },
  { state: "OPEN", part: "ACKNOWLEDGED", steps: [["acknowledge", "district"]] },
  {
    state: "ANSWERED",
    part: "ANSWERED",
    steps: [
      ["acknowledge", "district"],
      ["report", "district"],
    ],
  },
];

/** What the city has dispatched to an entity's district about it. */
export function dispatchRows(city: City, { number, domicile }: CityEntity, id: number): TableRows {
  const one = DISPATCHES[Math.floor(number / OF_ENTITIES) % DISPATCHES.length];
  if (number % OF_ENTITIES !== 37 || one === undefined) return NONE;
  const district = marketSupervisionOf(domicile.district);
  const day = weekdayFrom(city.today - DAYS_BEFORE_TODAY);
  const sent = new Date(`${dayText(day)}T12:00:00+08:00`);
  const { takenOnBy, due } = dispatchDays({ acknowledgeWithin: 3, reportWithin: 10 }, sent);
  const dueAt = storedInstant(due);
  const steps = [["dispatch", "city"] as const, ...one.steps];
  return {
    dispatch: [
      {
        id,
        number: `${SENDER}-XD-${yearOf(day)}-S${id}`,
        direction_code: "DOWN",
        state_code: one.state,
        title: "检查有关主体（演示数据）",
        content: "检查后上报结果（演示数据）",
        legal_basis: null,
        document_number: "演示数据",
        sent_on: dayText(day),
        due_at: dueAt,
        overdue_at: null,
        input_digest: "SYNTHETIC",
        ...provenance(SENDER, day),
        version: steps.length,
      },
    ],
    dispatch_part: [
      {
        id,
        task_id: id,
        department_code: district,
        state_code: one.part,
        due_at: one.part === "PENDING" ? storedInstant(takenOnBy) : dueAt,
        version: 1 + one.steps.filter(([, by]) => by === "district").length,
        last_step:
          1 +
          Math.max(
            0,
            steps.findLastIndex(([, by]) => by === "district"),
          ),
      },
    ],
    dispatch_entity: [{ task_id: id, entity_id: id }],
    dispatch_step: steps.map(([action, by], at) => ({
      id: id * STEPS_PER_DISPATCH + at,
      record_id: id,
      version: at + 1,
      action_code: action,
      content: JSON.stringify(saidWith(action)),
      department_code: by === "city" ? SENDER : district,
      officer_key: null,
      done_at: recordedAt(day + Math.floor(at / 2)),
    })),
  };
}

const NONE: TableRows = {
  dispatch: [],
  dispatch_part: [],
  dispatch_entity: [],
  dispatch_step: [],
};

function saidWith(action: string): object {
  if (action === "report") return { result: "演示数据", documents: [] };
  return action === "urge" ? { reason: "演示数据" } : {};
}

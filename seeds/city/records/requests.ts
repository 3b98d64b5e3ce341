import { lastInstant } from "../../../subgraphs/collaboration/dueInstant.ts";
import {
  type RequestKindCode,
  templateOn,
} from "../../../subgraphs/collaboration/requests/requestTemplates.ts";
import type { RequestState } from "../../../subgraphs/collaboration/requests/requestWorkflow.ts";
import { storedInstant } from "../../../kit/clock.ts";
import { dayText, recordedAt, weekdayFrom, yearOf } from "../calendar.ts";
import type { City } from "../city.ts";
import type { CityEntity } from "../cityEntity.ts";
import { marketSupervisionOf, provenance } from "../provenance.ts";
import type { TableRows } from "../tableRows.ts";

/** Of so many entities one is asked about. */
const OF_ENTITIES = 60;
const STEPS_PER_REQUEST = 4;
const DAYS_BEFORE_TODAY = 12;

/** A request of the city: of what kind, to whom, and the steps that were taken, by whom. */
interface CityRequest {
  readonly kind: RequestKindCode;
  readonly addressee: string;
  readonly state: RequestState;
  readonly answers: readonly string[];
}

/** Those that open a row are over: what is open is told by events, and seeding tells none. */
const REQUESTS: readonly CityRequest[] = [
  {
    kind: "PUNISHMENT",
    addressee: "D-310115-MSA",
    state: "COMPLETED",
    answers: ["accept", "feedback"],
  },
  { kind: "CLUE_TRANSFER", addressee: "SH-EPB", state: "SUBMITTED", answers: [] },
  {
    kind: "EVIDENCE_RECOGNITION",
    addressee: "SH-FDA",
    state: "ACCEPTED",
    answers: ["accept"],
  },
  { kind: "INFO_SHARE", addressee: "SH-TAX", state: "REJECTED", answers: ["reject"] },
];

/** What the department of an entity's district asks of others about it. */
export function requestRows(city: City, { number, domicile }: CityEntity, id: number): TableRows {
  const one = REQUESTS[Math.floor(number / OF_ENTITIES) % REQUESTS.length];
  const requester = marketSupervisionOf(domicile.district);
  if (number % OF_ENTITIES !== 11 || one === undefined || one.addressee === requester)
    return { collaboration_request: [], collaboration_request_step: [] };
  const day = weekdayFrom(city.today - DAYS_BEFORE_TODAY);
  const template = templateOn(one.kind, dayText(day));
  const content = template.fields.map(({ code, name }) => [code, `${name}（演示数据）`]);
  const submitted = new Date(`${dayText(day)}T12:00:00+08:00`);
  return {
    collaboration_request: [
      {
        id,
        entity_id: id,
        number: `${requester}-TQ-${yearOf(day)}-S${id}`,
        kind_code: one.kind,
        template_version: template.version,
        state_code: one.state,
        addressee_code: one.addressee,
        content: JSON.stringify(Object.fromEntries(content)),
        submitted_on: dayText(day),
        due_at: storedInstant(lastInstant(template.deadline, submitted)),
        overdue_at: null,
        input_digest: "SYNTHETIC",
        ...provenance(requester, day),
        version: one.answers.length + 1,
      },
    ],
    collaboration_request_step: ["submit", ...one.answers].map((action, at) => ({
      id: id * STEPS_PER_REQUEST + at,
      record_id: id,
      version: at + 1,
      action_code: action,
      content: action === "submit" ? "{}" : JSON.stringify({ reason: "演示数据" }),
      department_code: action === "submit" ? requester : one.addressee,
      officer_key: null,
      done_at: recordedAt(day + at),
    })),
  };
}

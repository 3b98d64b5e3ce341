import { clockOf } from "../../../subgraphs/collaboration/transfers/transferClocks.ts";
import type {
  TransferAction,
  TransferState,
} from "../../../subgraphs/collaboration/transfers/transferWorkflow.ts";
import { type Day, dayText, recordedAt, yearOf } from "../calendar.ts";
import type { City } from "../city.ts";
import { provenance } from "../provenance.ts";
import type { TableRows } from "../tableRows.ts";
import type { CityPenalty } from "./penalties.ts";

/** Of so many penalties one is of a suspected crime. */
const OF_PENALTIES = 8;
const STEPS_PER_TRANSFER = 8;

/** A step of a case: by whom, and how many days after its proposal. */
interface Step {
  readonly action: TransferAction | "propose";
  readonly by: "sender" | "SH-PSB" | "SH-PROC" | "SH-CRT";
  readonly after: number;
  readonly state: TransferState;
}

const BEGUN: readonly Step[] = [
  { action: "propose", by: "sender", after: 0, state: "PROPOSED" },
  { action: "approve", by: "sender", after: 2, state: "APPROVED" },
  { action: "transfer", by: "sender", after: 3, state: "TRANSFERRED" },
];

/** What may become of a case; one comes after the other, from case to case. */
const WAYS: readonly (readonly Step[])[] = [
  [
    ...BEGUN,
    { action: "file", by: "SH-PSB", after: 5, state: "FILED" },
    { action: "prosecute", by: "SH-PROC", after: 70, state: "PROSECUTED" },
    { action: "judge", by: "SH-CRT", after: 130, state: "JUDGED" },
  ],
  [
    ...BEGUN,
    { action: "refuse", by: "SH-PSB", after: 6, state: "NOT_FILED" },
    { action: "askReconsideration", by: "sender", after: 8, state: "RECONSIDERING" },
    { action: "uphold", by: "SH-PSB", after: 10, state: "UPHELD" },
    { action: "askSupervision", by: "sender", after: 12, state: "SUPERVISING" },
    { action: "closeSupervision", by: "SH-PROC", after: 40, state: "CLOSED" },
  ],
  [...BEGUN, { action: "file", by: "SH-PSB", after: 6, state: "FILED" }],
  // The police never answered: what the procuratorate finds among the late.
  BEGUN,
];

/** The cases that came of an entity's penalties, as far as they had come by the day of the city. */
export function transferRows(city: City, id: number, penalties: readonly CityPenalty[]): TableRows {
  const cases = penalties.filter((_, at) => (id + at) % OF_PENALTIES === 3);
  const transfers: object[] = [];
  const steps: object[] = [];
  const documents: object[] = [];
  for (const penalty of cases) {
    const way = WAYS[penalty.id % WAYS.length] ?? BEGUN;
    const taken = way.filter(({ after }) => penalty.day + after <= city.today);
    transfers.push(transferRow(id, penalty, taken));
    steps.push(...stepRows(penalty, taken));
    if (taken.length >= BEGUN.length) documents.push(...documentRows(penalty));
  }
  return {
    criminal_transfer: transfers,
    criminal_transfer_step: steps,
    criminal_transfer_document: documents,
  };
}

function transferRow(entityId: number, penalty: CityPenalty, taken: readonly Step[]): object {
  const { day, authority, id } = penalty;
  const last = taken.at(-1);
  const { state, after } = last ?? { state: "PROPOSED" as const, after: 0 };
  const year = yearOf(day);
  const prosecuted = taken.find(({ action }) => action === "prosecute");
  return {
    id,
    entity_id: entityId,
    number: numberOf(penalty),
    state_code: state,
    suspected_crime: "涉嫌生产、销售不符合标准的产品",
    facts: `${penalty.row.violation_type}，货值较大，涉嫌犯罪（演示数据）`,
    goods: "[]",
    proposed_on: dayText(day),
    proposed_year: year,
    prosecuted_on: prosecuted === undefined ? null : dayText(day + prosecuted.after),
    ...clockOf(state, noonOf(day + after), false),
    input_digest: "SYNTHETIC",
    ...provenance(authority, day + after),
    version: Math.max(1, taken.length),
  };
}

function stepRows({ id, day, authority }: CityPenalty, taken: readonly Step[]): object[] {
  return taken.map(({ action, by, after }, at) => ({
    id: id * STEPS_PER_TRANSFER + at,
    record_id: id,
    version: at + 1,
    action_code: action,
    content: "{}",
    department_code: by === "sender" ? authority : by,
    officer_key: null,
    done_at: recordedAt(day + after),
  }));
}

/** Of synthetic documents no file exists, so their digests are of nothing. */
function documentRows(penalty: CityPenalty): object[] {
  const kinds = [
    ["TRANSFER_LETTER", "涉嫌犯罪案件移送书"],
    ["INVESTIGATION_REPORT", "涉嫌犯罪案件情况的调查报告"],
  ] as const;
  return kinds.map(([kind, title], at) => ({
    id: penalty.id * STEPS_PER_TRANSFER + at,
    transfer_id: penalty.id,
    kind_code: kind,
    number: `${numberOf(penalty)}-${at + 1}`,
    title,
    issued_on: dayText(penalty.day + 3),
    sha256: "0".repeat(64),
    pushed_at: recordedAt(penalty.day + 3),
  }));
}

/** Not of the form in which departments number theirs, so that it is in nobody's way. */
function numberOf({ authority, day, id }: CityPenalty): string {
  return `${authority}-XS-${yearOf(day)}-S${id}`;
}

function noonOf(day: Day): Date {
  return new Date(`${dayText(day)}T12:00:00+08:00`);
}

import { OPEN_END } from "../../../kit/openEnd.ts";
import { addWorkingDays } from "../../../standards/workingDays.ts";
import { noticeDue } from "../../../subgraphs/approvals/dualNotice/dueDays.ts";
import type { DualNoticeRow, PermitRow } from "../../../subgraphs/approvals/rows.ts";
import { dayOf, dayText, recordedAt } from "../calendar.ts";
import type { City } from "../city.ts";
import type { CityEntity } from "../cityEntity.ts";
import { marketSupervisionOf, provenance } from "../provenance.ts";
import type { RandomSource } from "../randomSource.ts";

/** Of which notice, and what is known of its entity besides. */
interface Sent {
  readonly notice: DualNoticeRow;
  readonly permits: readonly PermitRow[];
  readonly random: RandomSource;
}

/** What came of a notice on the city's day. */
interface Course {
  readonly notice: DualNoticeRow;
  readonly steps: readonly object[];
  readonly clue?: object;
}

/** Of notices that nobody was told of by itself, few are claimed. */
const CLAIMED_SHARE = { addressed: 0.92, pooled: 0.25 } as const;
/** Of those who have no permit: how many were found to do the business all the same. */
const UNLICENSED_SHARE = { A: 0.02, B: 0.05, C: 0.15, D: 0.4 } as const;
const CLAIM_DAYS = 5;
const FEEDBACK_DAYS = 20;

/** Claimed in time and followed up, or claimed by nobody: as far as it came by the city's day. */
export function noticeCourse(city: City, entity: CityEntity, sent: Sent): Course {
  const { notice, random } = sent;
  const today = dayText(city.today);
  const share = notice.holder_code === null ? CLAIMED_SHARE.pooled : CLAIMED_SHARE.addressed;
  const claimedOn = addWorkingDays(notice.sent_on, random.between(0, CLAIM_DAYS));
  const fedBackOn = addWorkingDays(claimedOn, random.between(1, FEEDBACK_DAYS));
  if (!random.chance(share)) return unclaimed(notice, today);
  if (claimedOn > today) return { notice, steps: [] };
  const holder = notice.holder_code ?? marketSupervisionOf(entity.domicile.district);
  const claimed: DualNoticeRow = {
    ...notice,
    holder_code: holder,
    state_code: "CLAIMED",
    claimed_on: claimedOn,
    due_on: noticeDue("NOTICE_FEEDBACK", claimedOn),
    version: 2,
  };
  const steps = [step(claimed, "claimNotice", claimedOn, {})];
  if (fedBackOn > today) return { notice: claimed, steps };
  return followedUp(entity, { ...sent, notice: claimed }, fedBackOn, steps);
}

function unclaimed(notice: DualNoticeRow, today: string): Course {
  if (notice.claim_by >= today) return { notice, steps: [] };
  const overdue: DualNoticeRow = { ...notice, state_code: "OVERDUE", version: 2 };
  const after = addWorkingDays(notice.claim_by, 1);
  return {
    notice: overdue,
    steps: [step({ ...overdue, holder_code: "PLATFORM" }, "timeOut", after, {})],
  };
}

function followedUp(
  { conduct }: CityEntity,
  { notice, permits, random }: Sent,
  fedBackOn: string,
  steps: readonly object[],
): Course {
  const isLicensed = permits.some(({ item_code: item }) => item === notice.item_code);
  const isUnlicensed = !isLicensed && random.chance(UNLICENSED_SHARE[conduct.grade]);
  const result = isLicensed ? "LICENSED" : isUnlicensed ? "UNLICENSED_FOUND" : "NOT_OPERATING";
  const fedBack: DualNoticeRow = {
    ...notice,
    state_code: "FED_BACK",
    feedback_code: result,
    fed_back_on: fedBackOn,
    due_on: OPEN_END,
    version: 3,
  };
  const all = [...steps, step(fedBack, "feedbackNotice", fedBackOn, { result })];
  if (!isUnlicensed) return { notice: fedBack, steps: all };
  const clue = {
    id: notice.id,
    notice_id: notice.id,
    entity_id: notice.entity_id,
    item_code: notice.item_code,
    found_on: fedBackOn,
    content: "现场检查发现已开展该项经营，未能出示许可证件。",
    ...provenance(notice.holder_code ?? "", dayOf(fedBackOn)),
  };
  return { notice: fedBack, steps: all, clue };
}

function step(notice: DualNoticeRow, action: string, day: string, content: object): object {
  return {
    notice_id: notice.id,
    version: notice.version,
    action_code: action,
    content: JSON.stringify(content),
    department_code: notice.holder_code,
    officer_key: null,
    done_at: recordedAt(dayOf(day)),
  };
}

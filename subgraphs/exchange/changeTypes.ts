import type { RecordCategory } from "../../kit/authorization/recordSubset.ts";

/** Where a type of change comes from: the subgraph that tells of it, and the type of its event. */
interface Told {
  readonly source: string;
  readonly event: string;
}

/** A type of change that is told to whoever may know of such a record. */
interface ChangeTypeRule extends Told {
  /**
   * The kind of data whose reader may know that there is such a record: of any entity, since a change is told
   * before it is known where its entity belongs.
   */
  readonly category: RecordCategory;
}

/**
 * A type of change that is told to the departments that its event says it concerns, and to nobody else (部门联动): to
 * others it is as one that there is not. It names no entity: which one it is, is of the kind of data that the request,
 * task or measure holds, and some of these are told of for a time only, while the log is kept for ever.
 */
interface LinkageTypeRule extends Told {
  readonly toConcerned: true;
  /** The part of the payload that names what it is of. */
  readonly subject: string;
}

const collaboration = (event: string): LinkageTypeRule => ({
  source: "collaboration",
  event,
  toConcerned: true,
  subject: "number",
});

/**
 * Every type of change. What is not named here is told to nobody. Those of a category are open, and so told of entities
 * that an officer avoids as well; of one that is not, the log would have to leave these out (`withoutKept`). Those told
 * to the departments concerned name no entity.
 */
export const CHANGE_TYPES = {
  ENTITY_REGISTERED: { source: "legal-entities", event: "entity.registered", category: "open" },
  PERMIT_RECORDED: { source: "approvals", event: "permit.recorded", category: "open" },
  PERMIT_CORRECTED: { source: "approvals", event: "permit.corrected", category: "open" },
  LISTING_MADE: { source: "blacklists", event: "listing.made", category: "open" },
  LISTING_REMOVED: { source: "blacklists", event: "listing.removed", category: "open" },
  LISTING_REVOKED: { source: "blacklists", event: "listing.revoked", category: "open" },
  REQUEST_SUBMITTED: collaboration("request.submitted"),
  REQUEST_ACCEPTED: collaboration("request.accept"),
  REQUEST_RETURNED: collaboration("request.reject"),
  REQUEST_ANSWERED: collaboration("request.feedback"),
  REQUEST_WITHDRAWN: collaboration("request.withdraw"),
  REQUEST_URGED: collaboration("request.supervise"),
  REQUEST_OVERDUE: collaboration("request.overdue"),
  JOINT_TASK_OPENED: collaboration("jointTask.opened"),
  JOINT_TASK_ACCEPTED: collaboration("jointTask.accept"),
  JOINT_TASK_RETURNED: collaboration("jointTask.return"),
  JOINT_TASK_STEP_DONE: collaboration("jointTask.record"),
  JOINT_TASK_RESULT_SUBMITTED: collaboration("jointTask.submit"),
  JOINT_TASK_CLOSED: collaboration("jointTask.close"),
  JOINT_TASK_WITHDRAWN: collaboration("jointTask.withdraw"),
  JOINT_TASK_OVERDUE: collaboration("jointTask.overdue"),
  JOINT_TASK_URGED: collaboration("jointTask.urge"),
  DISPATCH_SENT: collaboration("dispatch.dispatched"),
  DISPATCH_RAISED: collaboration("dispatch.raised"),
  DISPATCH_ACKNOWLEDGED: collaboration("dispatch.acknowledge"),
  DISPATCH_RETURNED: collaboration("dispatch.return"),
  DISPATCH_REPORTED: collaboration("dispatch.report"),
  DISPATCH_ANSWERED: collaboration("dispatch.answer"),
  DISPATCH_URGED: collaboration("dispatch.urge"),
  DISPATCH_CLOSED: collaboration("dispatch.close"),
  DISPATCH_WITHDRAWN: collaboration("dispatch.withdraw"),
  DISPATCH_OVERDUE: collaboration("dispatch.overdue"),
  OBJECTION_TRANSFERRED: {
    source: "credit",
    event: "creditObjection.transferred",
    toConcerned: true,
    subject: "objection",
  },
  MEASURE_TO_EXECUTE: {
    source: "blacklists",
    event: "measure.applied",
    toConcerned: true,
    subject: "execution",
  },
} as const satisfies Record<string, ChangeTypeRule | LinkageTypeRule>;

export type ChangeTypeCode = keyof typeof CHANGE_TYPES;

/** The rule of a type. */
export const changeTypeRule = (code: ChangeTypeCode): ChangeTypeRule | LinkageTypeRule =>
  CHANGE_TYPES[code];

export const changeTypeCodes = Object.keys(CHANGE_TYPES) as ChangeTypeCode[];

/** Types that are told to the departments that they concern. */
export const linkageTypeCodes: readonly ChangeTypeCode[] = changeTypeCodes.filter(
  (code) => "toConcerned" in CHANGE_TYPES[code],
);

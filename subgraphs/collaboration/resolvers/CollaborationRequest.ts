import { departmentOf } from "../../../kit/codes/provenance.ts";
import { deadlineOn } from "../../../standards/timeLimits/deadlines.ts";
import { todayBy } from "../../../kit/clock.ts";
import { requestActionCode } from "../codes.ts";
import { isLate } from "../dueInstant.ts";
import { filledFields } from "../formContent.ts";
import { type RequestKindCode, templateOf } from "../requests/requestTemplates.ts";
import { OPEN_STATES, requestStateCode } from "../requests/requestWorkflow.ts";
import type {
  CollaborationRequestResolvers,
  InformationRequestResolvers,
  RequestReportResolvers,
  RequestStepResolvers,
  RequestTemplateResolvers,
} from "../resolvers.generated.ts";
import type { RequestFieldRow } from "../rows.ts";
import type { StoredStep } from "../steps.ts";

const TYPES = {
  INFO_SHARE: "InformationRequest",
  CLUE_TRANSFER: "ClueTransfer",
  EVIDENCE_RECOGNITION: "EvidenceRecognition",
  PUNISHMENT: "PunishmentRequest",
} as const satisfies Record<RequestKindCode, string>;

export const CollaborationRequest: CollaborationRequestResolvers = {
  __resolveType: ({ kind_code: kind }) => TYPES[kind],
};

/** What all kinds of requests have; what is said in them is of a kind of data for each. */
const ofEveryKind = {
  kind: ({ kind_code: kind }) => kind,
  state: (row) => requestStateCode(row.state_code),
  requester: (row) => departmentOf(row.authority_code),
  addressee: (row) => departmentOf(row.addressee_code),
  isOverdue: (row, _, { clock }) =>
    OPEN_STATES.includes(row.state_code) && isLate(row.due_at, clock.now()),
  template: (row) => templateOf(row.kind_code, row.template_version),
  steps: async ({ id }, _, { loaders }) => (await loaders.requestSteps.load(id)) ?? [],
  legalEntity: ({ entity_id: id }) => ({ id }),
  content: ({ kind_code: kind, template_version: version, content }) =>
    filledFields(templateOf(kind, version).fields, content),
  remarks: async ({ id }, _, { loaders }) =>
    ((await loaders.requestSteps.load(id)) ?? []).flatMap(remarkOf),
} as const satisfies InformationRequestResolvers;

export const InformationRequest = ofEveryKind;
export const ClueTransfer = ofEveryKind;
export const EvidenceRecognition = ofEveryKind;
export const PunishmentRequest = ofEveryKind;

export const RequestStep: RequestStepResolvers = {
  action: (row) => requestActionCode(row.action_code),
  department: (row) => departmentOf(row.department_code),
};

export const RequestTemplate: RequestTemplateResolvers = {
  workingDays: ({ deadline }, _, { clock }) => deadlineOn(deadline, todayBy(clock)).amount,
  isConfirmed: ({ confirmed }) => confirmed,
};

export const RequestReport: RequestReportResolvers = {
  state: (row) => requestStateCode(row.state_code),
};

/** What was said with a step: the reason that it has, or the result. */
function remarkOf({ action_code: action, content }: StoredStep): readonly RequestFieldRow[] {
  const { reason, result } = JSON.parse(content) as Readonly<Record<string, string | undefined>>;
  const value = reason ?? result;
  return value === undefined ? [] : [{ ...requestActionCode(action), value }];
}

import { codedOrNull } from "../../../kit/codes/codedValue.ts";
import { departmentOf } from "../../../kit/codes/provenance.ts";
import { endOrNull } from "../../../kit/openEnd.ts";
import { levelCode } from "../codes.ts";
import type { Context } from "../context.ts";
import { noticeFeedbackCode, noticeRouteCode, unclearCode } from "../dualNotice/codes.ts";
import { registrarOf } from "../dualNotice/counterparts.ts";
import { noticeStateCode } from "../dualNotice/noticeWorkflow.ts";
import type {
  DualNoticeResolvers,
  NoticeStepResolvers,
  OverdueNoticeResolvers,
} from "../resolvers.generated.ts";
import type { PermitItemRow } from "../rows.ts";

export const DualNotice: DualNoticeResolvers = {
  legalEntity: (row) => ({ id: row.entity_id }),
  async letter({ letter_id: id }, _, { loaders }) {
    const letter = await loaders.notices.letterById.load(id);
    if (letter === undefined) throw new TypeError(`a notice names letter ${id}, which is missing`);
    return letter;
  },
  scopePhrase: (row) => row.phrase,
  permitItem: (row, _, context) => itemOrNull(row.item_code, context),
  candidates: (row, _, context) => itemsOf(JSON.parse(row.candidates) as string[], context),
  authority: (row) => codedOrNull(departmentOf, row.approving_code),
  level: (row) => levelCode(row.level_code),
  unclear: (row) => codedOrNull(unclearCode, row.unclear_code),
  route: (row) => noticeRouteCode(row.route_code),
  addressee: (row) =>
    row.state_code === "RETURNED" ? null : codedOrNull(departmentOf, row.holder_code),
  state: (row) => noticeStateCode(row.state_code),
  claimBy: (row) => endOrNull(row.claim_by),
  dueOn: (row) => endOrNull(row.due_on),
  feedback: (row) => codedOrNull(noticeFeedbackCode, row.feedback_code),
  steps: async ({ id }, _, { loaders }) => (await loaders.notices.stepsOf.load(id)) ?? [],
  clue: async ({ id }, _, { loaders }) => (await loaders.notices.unlicensedClue.load(id)) ?? null,
};

export const NoticeStep: NoticeStepResolvers = {
  action: (row) => row.action_code,
  department: (row) => departmentOf(row.department_code),
  reason: (row) => (JSON.parse(row.content) as { readonly reason?: string }).reason ?? null,
};

export const OverdueNotice: OverdueNoticeResolvers = {
  legalEntity: (row) => ({ id: row.entity_id }),
  scopePhrase: (row) => row.phrase,
  permitItem: (row, _, context) => itemOrNull(row.item_code, context),
  unclear: (row) => codedOrNull(unclearCode, row.unclear_code),
  holder: (row) => codedOrNull(departmentOf, row.holder_code),
  registrar: (row) => departmentOf(registrarOf(row.division_code)),
  state: (row) => noticeStateCode(row.state_code),
};

async function itemOrNull(code: string | null, context: Context): Promise<PermitItemRow | null> {
  return code === null ? null : ((await itemsOf([code], context))[0] ?? null);
}

/** Permit items by their codes. */
export async function itemsOf(
  codes: readonly string[],
  { loaders }: Context,
): Promise<PermitItemRow[]> {
  const items = await Promise.all(codes.map((code) => loaders.itemsByCode.load(code)));
  return items.filter((item) => item !== undefined);
}

import type { Database } from "../../../../kit/database/database.ts";
import { badUserInput } from "../../../../kit/errors/badUserInput.ts";
import { SHANGHAI } from "../../../../standards/districts.ts";
import type { ReassignNoticeInput } from "../../resolvers.generated.ts";
import type { DualNoticeRow } from "../../rows.ts";
import { ANY_POOL, poolOf, registrarOf } from "../counterparts.ts";
import { noticeDue } from "../dueDays.ts";
import { type OnNotice, takeNoticeStep } from "../noticeStep.ts";

/** The registrar assigns a notice to a department, by hand. */
export function reassignNotice(
  database: Database,
  act: OnNotice & { readonly input: ReassignNoticeInput },
): Promise<DualNoticeRow> {
  const { department } = act.acting;
  const { department: target } = act.input;
  return takeNoticeStep(database, act, {
    action: "reassignNotice",
    isKnown: ({ division_code: division }) =>
      department === "SH-AIC" || department === registrarOf(division),
    columns(notice, today) {
      assertAddressable(target, notice);
      const claimBy = noticeDue("NOTICE_CLAIM", today);
      return { holder_code: target, route_code: "MANUAL", claim_by: claimBy, due_on: claimBy };
    },
    content: { department: target },
  });
}

/** A department of the city, or of the district that registered. */
function assertAddressable(target: string, { division_code: division }: DualNoticeRow): void {
  const pool = poolOf(target);
  if (pool !== ANY_POOL && pool !== SHANGHAI && pool !== division)
    throw badUserInput(
      "input.department",
      "names no department that supervises a line in the city, or in the district of the registration; see departments",
    );
}

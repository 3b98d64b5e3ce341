import type { CreditRecordRow, ObjectionMarkRow } from "./rows.ts";

const NOTICE = "本信息已被提出异议，正在处理";

/** The mark of an objection in progress (沪社会信用条例 §36); null where nobody objects. */
export function objectionMarkOf({
  objection_marked_on: marked,
}: Pick<CreditRecordRow, "objection_marked_on">): ObjectionMarkRow | null {
  return marked === null ? null : { marked_on: marked, notice: NOTICE };
}

/** What a record says, with the mark, so that no answer can tell the one without the other. */
export function markedTitle(row: Pick<CreditRecordRow, "title" | "objection_marked_on">): string {
  return row.objection_marked_on === null ? row.title : `${row.title}（异议处理中）`;
}

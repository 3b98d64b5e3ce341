import type { WholeTable } from "../../../kit/connection/wholeTable.ts";
import type { DualNoticeRow } from "../rows.ts";

/** A notice as a record of the department that has it, which stands to it as to what it made itself. */
export function ofHolder(
  notice: DualNoticeRow,
  holder: string | null = notice.holder_code,
): DualNoticeRow {
  return { ...notice, authority_code: holder };
}

/** Notices as records of the department that asks: it has them, or may claim them. */
export function heldBy(
  department: string,
  table: WholeTable<DualNoticeRow>,
): WholeTable<DualNoticeRow> {
  return {
    count: table.count,
    async page(request) {
      const { rows, ...page } = await table.page(request);
      return { ...page, rows: rows.map((row) => ofHolder(row, department)) };
    },
  };
}

import { isAct, isCategoryCode } from "../../../policy/categories/index.ts";
import { asSubjects, type MisuseRule } from "../misuseRule.ts";
import type { RecordedUse } from "../recordedUse.ts";

/** Answered for whole registers by their nature: yes or no, and numbers of many. */
const WITHOUT_CONTENT: ReadonlySet<string> = new Set(["restriction.exists", "statistics.cell"]);

/**
 * 批量读取: one officer reads data that are not open of very many entities, as whoever copies a register does.
 * A page holds a hundred: five full pages in an hour, ten in a day. Work on single cases stays far below.
 */
export const bulkReading: MisuseRule = {
  code: "BULK_READING",
  limits: [
    { counts: read, atLeast: 500, withinHours: 1 },
    { counts: read, atLeast: 1_000, withinHours: 24 },
  ],
};

function read(use: RecordedUse): readonly string[] {
  return use.categories.some(hasContent) ? asSubjects(use) : [];
}

/** To submit the records of very many entities is to give them, and not to read. */
function hasContent(category: string): boolean {
  return !WITHOUT_CONTENT.has(category) && !(isCategoryCode(category) && isAct(category));
}

import type { TextField } from "../../kit/ingest/fieldReader.ts";
import type { AdministrativeActionRowInput } from "../../subgraphs/supervision/resolvers.generated.ts";
import { elementsOf } from "../submissions/columns.ts";
import type { CellOf } from "../submissions/edition.ts";

type Field = TextField<AdministrativeActionRowInput>;

/** The columns of every kind, in a form of the platform's own, since no standard has one [unconfirmed]. */
const SHARED = {
  documentNumber: "文号",
  title: "名称",
  partyName: "行政相对人名称",
  partyUscc: "行政相对人统一社会信用代码",
  content: "内容",
  basis: "依据",
  actedOn: "决定日期",
  validUntil: "有效期至",
  authorityName: "作出机关",
  authorityUscc: "作出机关统一社会信用代码",
  status: "当前状态",
} as const satisfies Partial<Record<Field, string>>;

const MAY_BE_LACKING = new Set<string>([SHARED.validUntil, SHARED.status]);

/** A kind of action as a file tells of it: the word of its kind, and what only it has. */
export interface ActionForm {
  readonly kind: string;
  readonly columnOf: Readonly<Record<string, string>>;
  readonly required: readonly string[];
  elementsOf(cell: CellOf): Partial<Record<Field, string>>;
}

function form<Own extends Field>(
  kind: string,
  own: Readonly<Record<Own, string>>,
  mayBeLacking: readonly string[] = [],
): ActionForm {
  const columnOf: Readonly<Record<keyof typeof SHARED | Own, string>> = { ...SHARED, ...own };
  const lacking = new Set([...MAY_BE_LACKING, ...mayBeLacking]);
  return {
    kind,
    columnOf,
    required: Object.values<string>(columnOf).filter((column) => !lacking.has(column)),
    elementsOf: elementsOf(columnOf),
  };
}

export const ENFORCEMENT_FORM = form(
  "行政强制",
  { measure: "强制措施", object: "强制对象", liftedOn: "解除日期" },
  ["解除日期"],
);
export const CONFIRMATION_FORM = form("行政确认", { outcome: "确认结果" });
export const REWARD_FORM = form("行政奖励", { form: "奖励形式", amount: "奖金" }, ["奖金"]);
export const FILING_FORM = form("行政备案", { actedOn: "备案日期", filingType: "备案类型" });

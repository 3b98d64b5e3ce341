import { INSPECTION_EDITION } from "../../subgraphs/supervision/ingest/inspectionIngest.ts";
import type { InspectionRowInput } from "../../subgraphs/supervision/resolvers.generated.ts";
import { besidesOf, elementsOf } from "../submissions/columns.ts";
import type { Edition } from "../submissions/edition.ts";

/** The columns of inspections, in a form of the platform's own, since no standard has one [unconfirmed]. */
const COLUMN_OF = {
  kind: "检查种类",
  documentNumber: "检查记录编号",
  subjectName: "被检查对象名称",
  subjectUscc: "被检查对象统一社会信用代码",
  inspectedOn: "检查日期",
  method: "检查方式",
  resultEdition: "检查结果代码版本",
  results: "检查结果代码",
  conclusion: "检查结论",
  disposal: "处置状态",
  nextStep: "后续措施",
  officers: "检查人员",
  authorityName: "检查机关",
  authorityUscc: "检查机关统一社会信用代码",
  status: "当前状态",
  checklistItems: "检查要点项数",
  checklistFailed: "不符合要点项数",
  campaignTheme: "整治主题",
  campaignFrom: "整治期间自",
  campaignTo: "整治期间至",
  foodStage: "食品经营环节",
  foodLicenceNumber: "食品许可证编号",
  hazardousChemicals: "是否涉及危险化学品",
  media: "环境要素",
  dischargePermitNumber: "排污许可证编号",
  limitExceeded: "是否超标排放",
  onlineMonitoring: "是否在线监测",
} as const satisfies Partial<Record<keyof InspectionRowInput, string>>;

const REQUIRED = new Set<string>([
  COLUMN_OF.kind,
  COLUMN_OF.documentNumber,
  COLUMN_OF.subjectName,
  COLUMN_OF.subjectUscc,
  COLUMN_OF.inspectedOn,
  COLUMN_OF.method,
  COLUMN_OF.results,
  COLUMN_OF.authorityName,
  COLUMN_OF.authorityUscc,
]);

const elements = elementsOf(COLUMN_OF);

/** The one form there is. */
export const platformEdition: Edition<InspectionRowInput> = {
  code: INSPECTION_EDITION,
  years: "the platform's own",
  lacksAuthorityUscc: false,
  columnOf: COLUMN_OF,
  columns: Object.values(COLUMN_OF),
  required: [...REQUIRED],
  rowOf: (cell, settings) => ({ ...elements(cell), ...besidesOf(cell, settings) }),
};

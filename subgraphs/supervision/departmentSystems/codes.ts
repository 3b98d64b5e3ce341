import { codeList } from "../../../kit/codes/codedValue.ts";
import type { FeedTypeCode } from "./rows.ts";

export const interfaceCode = codeList([
  ["MUTATION", "接口报送", "By mutations"],
  ["FILE", "文件报送", "By files"],
  ["FORM", "监管通用模块填报", "By a form of the generic module"],
]);

/** What a record is of: how supervision was done, or what came of it (F120). */
export const stageCode = codeList([
  ["PROCESS", "监管过程", "Process"],
  ["RESULT", "监管结果", "Result"],
]);

/** Which of both each kind of feed is; an inspection that finds nothing is process as well. */
export const STAGES: Readonly<Record<FeedTypeCode, "PROCESS" | "RESULT">> = {
  INSPECTIONS: "PROCESS",
  GENERIC_RECORDS: "PROCESS",
  PENALTIES: "RESULT",
  ACTIONS: "RESULT",
};

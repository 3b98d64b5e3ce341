import { derivedKind } from "../../kit/ingest/party.ts";
import type { PermitRowInput } from "../../subgraphs/approvals/resolvers.generated.ts";
import { besidesOf } from "../submissions/columns.ts";
import type { CellOf, Edition, FileSettings, RowProblem } from "../submissions/edition.ts";

const COLUMN_OF = {
  documentNumber: "XK_WSH",
  projectName: "XK_XMMC",
  title: "XK_XMMC",
  category: "XK_SPLB",
  content: "XK_NR",
  holderName: "XK_XDR",
  holderUscc: "XK_XDR_SHXYM",
  holderOrganizationCode: "XK_XDR_ZDM",
  holderRegistrationNumber: "XK_XDR_GSDJ",
  holderTaxNumber: "XK_XDR_SWDJ",
  personIdNumber: "XK_XDR_SFZ",
  legalRepresentativeName: "XK_FR",
  decidedOn: "XK_JDRQ",
  validFrom: "XK_JDRQ",
  validTo: "XK_JZQ",
  authorityName: "XK_XZJG",
  sourceUnitName: "XK_XZJG",
  status: "XK_ZT",
  remark: "BZ",
} as const satisfies Partial<Record<keyof PermitRowInput, string>>;

/** 地方编码 and 时间戳: of the transport, and not of the permit. */
const OF_THE_TRANSPORT = ["DFBM", "SJC"];

const MAY_BE_LEFT_OUT = new Set<string>([
  "XK_XDR_ZDM",
  "XK_XDR_GSDJ",
  "XK_XDR_SWDJ",
  "XK_XDR_SFZ",
  "BZ",
]);

/** 审批类别 (XK_SPLB) in the words of 许可类别 (XK_XKLB). */
const CATEGORIES = ["普通", "特许", "认可", "核准", "登记", "其他"];

const LONGEST_TITLE = 64;

/**
 * The edition of 2016, put in the words of 2019:
 *
 * - XK_XMMC stays the name of the project, and stands for the title of the decision, which there was no element for.
 * - A decision holds from its day (XK_JDRQ), where the newer edition tells the first day of validity besides.
 * - The authority is the source of the data; its unified code is told to the command.
 * - The kind of holder follows from what identifies it.
 * - A permit that was objected to (XK_ZT 2) is valid until it is rescinded, and the remark says so; of 其他 (3)
 *   nobody can tell whether it is valid, so the row is rejected.
 */
export const edition2016: Edition<PermitRowInput> = {
  code: "EDITION_2016",
  years: "2016",
  mark: COLUMN_OF.holderName,
  lacksAuthorityUscc: true,
  columnOf: COLUMN_OF,
  columns: [...new Set(Object.values(COLUMN_OF)), ...OF_THE_TRANSPORT],
  required: [...new Set(Object.values(COLUMN_OF))].filter((column) => !MAY_BE_LEFT_OUT.has(column)),
  rowOf(cell, settings) {
    const problems: RowProblem[] = [];
    const category = categoryOf(cell("XK_SPLB").trim(), problems);
    const standing = statusOf(cell, problems);
    if (problems.length > 0) return problems;
    return {
      ...decisionOf(cell),
      ...authorityOf(cell, settings),
      ...holderOf(cell),
      ...standing,
      ...besidesOf(cell, settings),
      category,
    };
  },
};

function categoryOf(code: string, problems: RowProblem[]): string {
  const word = CATEGORIES.includes(code)
    ? code
    : CATEGORIES[/^\d$/u.test(code) ? Number(code) : -1];
  if (word !== undefined || code === "") return word ?? "";
  problems.push({
    column: "XK_SPLB",
    code: "UNKNOWN_CODE",
    message: `应为 0 至 5（${CATEGORIES.join("、")}） · must be 0 to 5`,
  });
  return "";
}

function statusOf(cell: CellOf, problems: RowProblem[]): Pick<PermitRowInput, "status" | "remark"> {
  const remark = cell("BZ").trim();
  switch (cell("XK_ZT").trim()) {
    case "0":
      return { status: "1", remark };
    case "1":
      return { status: "2", remark: joined(remark, "已撤销（2016 年版 XK_ZT 1）") };
    case "2":
      return { status: "1", remark: joined(remark, "有异议（2016 年版 XK_ZT 2）") };
    case "":
      return { remark };
    default:
      problems.push({
        column: "XK_ZT",
        code: "UNKNOWN_CODE",
        message:
          "应为 0（正常）、1（撤销）或 2（异议）；3（其他）分不出是否有效，请写明 · must be 0, 1 or 2; 3 does not tell whether the permit is valid",
      });
      return {};
  }
}

function joined(remark: string, addition: string): string {
  return remark === "" ? addition : `${remark}；${addition}`;
}

function decisionOf(cell: CellOf): PermitRowInput {
  const project = cell("XK_XMMC").trim();
  return {
    documentNumber: cell("XK_WSH"),
    projectName: project,
    title: project.length > LONGEST_TITLE ? `${project.slice(0, LONGEST_TITLE - 1)}…` : project,
    content: cell("XK_NR"),
    decidedOn: cell("XK_JDRQ"),
    validFrom: cell("XK_JDRQ"),
    validTo: cell("XK_JZQ"),
  };
}

function authorityOf(cell: CellOf, { authorityUscc }: FileSettings): PermitRowInput {
  const [name, code] = [cell("XK_XZJG"), authorityUscc ?? ""];
  return { authorityName: name, authorityUscc: code, sourceUnitName: name, sourceUnitUscc: code };
}

function holderOf(cell: CellOf): PermitRowInput {
  const person = cell("XK_XDR_SFZ");
  return {
    holderName: cell("XK_XDR"),
    holderKind: derivedKind(cell("XK_XDR_SHXYM"), person, cell("XK_FR")),
    holderUscc: cell("XK_XDR_SHXYM"),
    holderOrganizationCode: cell("XK_XDR_ZDM"),
    holderRegistrationNumber: cell("XK_XDR_GSDJ"),
    holderTaxNumber: cell("XK_XDR_SWDJ"),
    legalRepresentativeName: cell("XK_FR"),
    ...(person.trim() === "" ? {} : { personIdType: "居民身份证", personIdNumber: person }),
  };
}

import type { PermitRowInput } from "../../../subgraphs/approvals/resolvers.generated.ts";
import { submittedRow } from "../../subgraphs/approvals/submittedRow.ts";
import { enterprise, type NoticeStory, REGISTRAR } from "./noticeStory.ts";

/** Asks for fields of the enterprise of a number. */
export const entity = (number: number, selection: string): string =>
  `{ legalEntity(uscc: "${enterprise(number)}") { ${selection} } }`;
/** Letters with what each tells. */
export const LETTERS = `notices { nodes { id registrar { code } edition items {
  scopePhrase permitItem { code } authority { code } level { code } addressee { code } state { code } } } }`;

/** The latest letter of an enterprise. */
export async function letterId(story: NoticeStory, number: number): Promise<string> {
  const { data } = await story.ask(REGISTRAR, entity(number, "notices { nodes { id } }"));
  const { legalEntity } = data as { legalEntity: { notices: { nodes: { id: string }[] } } };
  return legalEntity.notices.nodes[0]?.id ?? "";
}

/** What a clue says to the department that found it, which made it. */
export async function clueContent(
  story: NoticeStory,
  department: string,
  purpose: string,
): Promise<string | null | undefined> {
  const { data } = await story.ask(
    department,
    "{ dualNotices { nodes { clue { content } } } }",
    purpose,
  );
  const { dualNotices } = data as {
    dualNotices: { nodes: { clue: { content: string | null } }[] };
  };
  return dualNotices.nodes[0]?.clue.content;
}

/** The permit that the enterprise of number 1 gets in the end. */
export function chemicalsPermit(): PermitRowInput {
  return submittedRow(enterprise(1), 1, {
    item: "XK-008",
    title: "准予危险化学品经营许可决定书",
    documentNumber: "沪安监许〔2026〕1号",
    decidedOn: "2026/03/02",
    validFrom: "2026/03/02",
    validTo: "2029/03/01",
    authorityName: "上海市安全生产监督管理局",
    sourceUnitName: "上海市安全生产监督管理局",
  });
}

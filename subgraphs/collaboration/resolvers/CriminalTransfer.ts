import { departmentOf } from "../../../kit/codes/provenance.ts";
import { deadlineCode, documentKindCode, outcomeCode, transferActionCode } from "../codes.ts";
import { isLate } from "../dueInstant.ts";
import type {
  CriminalTransferReportResolvers,
  CriminalTransferResolvers,
  CriminalTransferStatisticResolvers,
  CriminalTransferStepResolvers,
  TransferDocumentResolvers,
} from "../resolvers.generated.ts";
import type { CriminalTransferRow, CriminalTransferStepRow, TransferGoodsRow } from "../rows.ts";
import { NEVER } from "../transfers/transferClocks.ts";
import { transferStateCode } from "../transfers/transferWorkflow.ts";

export const CriminalTransfer: CriminalTransferResolvers = {
  state: (row) => transferStateCode(row.state_code),
  sender: (row) => departmentOf(row.authority_code),
  dueAt: dueAtOf,
  dueRule: ({ due_code: code }) => (code === null ? null : deadlineCode(code)),
  isOverdue: (row, _, { clock }) => isLate(row.due_at, clock.now()),
  steps: async ({ id, authority_code }, _, { loaders }) =>
    ((await loaders.transferSteps.load(id)) ?? []).map((step) => ({
      ...(step as unknown as CriminalTransferStepRow),
      authority_code,
    })),
  legalEntity: ({ entity_id: id }) => ({ id }),
  documents: async ({ id }, _, { loaders }) => (await loaders.transferDocuments.load(id)) ?? [],
  goods: ({ goods }) => JSON.parse(goods) as TransferGoodsRow[],
};

export const CriminalTransferStep: CriminalTransferStepResolvers = {
  action: (row) => transferActionCode(row.action_code),
  department: (row) => departmentOf(row.department_code),
  reason: ({ content }) => said(content, "reason") ?? said(content, "outcome"),
  documentNumber: ({ content }) => said(content, "document") ?? said(content, "receipt"),
};

export const TransferDocument: TransferDocumentResolvers = {
  kind: (row) => documentKindCode(row.kind_code),
};

export const CriminalTransferReport: CriminalTransferReportResolvers = {
  state: (row) => transferStateCode(row.state_code),
  dueAt: dueAtOf,
};

export const CriminalTransferStatistic: CriminalTransferStatisticResolvers = {
  outcome: (row) => outcomeCode(row.outcome_code),
};

function dueAtOf({ due_at: due }: CriminalTransferRow): string | null {
  return due === NEVER ? null : due;
}

function said(content: string, name: string): string | null {
  const value = (JSON.parse(content) as Readonly<Record<string, unknown>>)[name];
  return typeof value === "string" ? value : null;
}

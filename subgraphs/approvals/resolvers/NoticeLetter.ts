import { departmentOf } from "../../../kit/codes/provenance.ts";
import { commitmentStatusCode } from "../dualNotice/codes.ts";
import { knownNotices } from "../dualNotice/subsets.ts";
import type { NoticeCommitmentResolvers, NoticeLetterResolvers } from "../resolvers.generated.ts";
import type { NoticeCommitmentRow, NoticeLetterRow } from "../rows.ts";

export const NoticeLetter: NoticeLetterResolvers = {
  legalEntity: (row) => ({ id: row.entity_id }),
  edition: (row) => row.edition_code,
  registrar: (row) => departmentOf(row.authority_code),
  items: async (row, _, { loaders, access }) =>
    (await loaders.notices.noticesWithin(knownNotices(access, row)).load(row.id)) ?? [],
  commitment: (row) => (isSigned(row) ? row : null),
};

export const NoticeCommitment: NoticeCommitmentResolvers = {
  status: (row) => commitmentStatusCode(row.commitment_code),
};

function isSigned(row: NoticeLetterRow): row is NoticeCommitmentRow {
  return row.commitment_code !== null;
}

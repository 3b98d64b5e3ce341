import { departmentOf } from "../../../kit/codes/provenance.ts";
import { isPast, objectionDueOn, transferDueOn } from "../acts/deadline.ts";
import { objectionStatusCode } from "../codes.ts";
import type {
  CreditObjectionResolvers,
  ObjectionToTransferResolvers,
} from "../resolvers.generated.ts";

export const CreditObjection: CreditObjectionResolvers = {
  record: async ({ credit_record_id: id }, _, { loaders }) =>
    (await loaders.sharedById.load(id)) ?? null,
  status: (row) => objectionStatusCode(row.status_code),
  transferDueOn,
  dueOn: objectionDueOn,
  isOverdue: (row, _, { clock }) => isPast(objectionDueOn(row), clock),
};

export const ObjectionToTransfer: ObjectionToTransferResolvers = {
  provider: (row) => departmentOf(row.authority_code),
  dueOn: transferDueOn,
  isOverdue: (row, _, { clock }) => isPast(transferDueOn(row), clock),
};

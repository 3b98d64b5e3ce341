import { codedOrNull } from "../../../kit/codes/codedValue.ts";
import { idTypeCode, positionCode } from "../codes.ts";
import type { LegalRepresentativeResolvers } from "../resolvers.generated.ts";

export const LegalRepresentative: LegalRepresentativeResolvers = {
  position: (row) => codedOrNull(positionCode, row.position_code),
  idType: (row) => codedOrNull(idTypeCode, row.id_type_code),
};

import { encodeChangeCursor } from "../changeCursor.ts";
import type { ChangeResolvers } from "../resolvers.generated.ts";

export const Change: ChangeResolvers = {
  cursor: ({ id }) => encodeChangeCursor(id),
  type: ({ type_code: code }) => code,
  legalEntity: ({ entity_id: id }) => (id === null ? null : { id }),
};

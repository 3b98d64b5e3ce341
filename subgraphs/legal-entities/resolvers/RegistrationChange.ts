import { changeItemCode } from "../codes.ts";
import type { RegistrationChangeResolvers } from "../resolvers.generated.ts";

export const RegistrationChange: RegistrationChangeResolvers = {
  item: (row) => changeItemCode(row.item_code),
  before: (row) => row.before_text,
  after: (row) => row.after_text,
};

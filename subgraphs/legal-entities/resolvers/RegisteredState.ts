import { changeItemCode } from "../codes.ts";
import type { RegisteredStateResolvers } from "../resolvers.generated.ts";
import { capitalOf } from "./LegalEntity.ts";

export const RegisteredState: RegisteredStateResolvers = {
  legalEntity: ({ entity }) => entity,
  registeredCapital: ({ capital }) => capital && capitalOf(capital),
  laterChanges: ({ later_changes: changes }) => [...changes],
  unknownItems: ({ unknown_items: items }) => items.map(changeItemCode),
};

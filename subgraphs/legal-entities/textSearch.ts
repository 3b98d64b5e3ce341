import type { Dialect } from "../../kit/database/database.ts";
import { textIndex } from "../../kit/textIndex/textIndex.ts";

/** Names and addresses are found by any fragment of two characters or more. */
export const legalEntityText = (dialect: Dialect) =>
  textIndex(dialect, { table: "legal_entity", fields: ["name", "domicile"] });

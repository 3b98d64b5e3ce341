import type { Dialect } from "../../kit/database/database.ts";
import { textIndexOf } from "../../kit/textIndex/textIndexOf.ts";

/** Names and addresses are found by any fragment of two characters or more. */
export const legalEntityText = (dialect: Dialect) =>
  textIndexOf(dialect, { table: "legal_entity", fields: ["name", "domicile"] });

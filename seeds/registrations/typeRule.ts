import { ENTITY_TYPES } from "../../standards/entityType.ts";
import type { Note } from "./findings.ts";
import type { Finding } from "./registration.ts";

export interface TypeReading {
  readonly type_code: string | null;
  readonly notes: readonly Finding<Note>[];
}

const UNSTATED: TypeReading = { type_code: null, notes: [] };

const codesByName = new Map<string, string[]>();
for (const { code, zh } of ENTITY_TYPES) {
  const name = folded(zh);
  codesByName.set(name, [...(codesByName.get(name) ?? []), code]);
}

/**
 * The CA16 code of a type written exactly as the list names it. 有限责任公司 alone is the domestic one: the
 * registry adds 外商投资 or 港、澳、台 where it is not. Any other text derives nothing.
 */
export function readType(raw: string | null): TypeReading {
  if (raw === null) return UNSTATED;
  const codes = codesByName.get(folded(raw)) ?? [];
  const domestic = codes.filter((code) => code < "5000");
  const [only, ...others] = codes.length > 1 ? domestic : codes;
  if (only !== undefined && others.length === 0) return { type_code: only, notes: [] };
  return { type_code: null, notes: [{ code: "TYPE_NOT_IN_LIST", detail: raw }] };
}

function folded(name: string): string {
  return name.normalize("NFKC").replace(/\s+/gu, "");
}

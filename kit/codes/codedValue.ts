/** A code of a standard or catalogue with the name it stands for. */
export interface CodedValue {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
}

/** Resolves codes of one list; a code the list does not know keeps itself as its name. */
export type CodeList = (code: string) => CodedValue;

/** A code list from rows of code, Chinese name, English name. */
export function codeList(rows: readonly (readonly [string, string, string])[]): CodeList {
  const byCode = new Map(rows.map(([code, name, nameEn]) => [code, { code, name, nameEn }]));
  return (code) => byCode.get(code) ?? { code, name: code, nameEn: null };
}

/** A nullable column's coded value. */
export function codedOrNull(list: CodeList, code: string | null): CodedValue | null {
  return code === null ? null : list(code);
}

/** Someone whose view of the graph may be tried out in development. */
export type DemoReader = { code: string; name: string; nameZh: string; note?: string };

export type GroupedReader = DemoReader & { group: string };

/** A reader's code begins with the kind of reader it is; the order here is the order on the page. */
const GROUPS: readonly { prefixes: readonly string[]; label: string }[] = [
  { prefixes: ["SH-", "OPERATOR", "ONESTOP"], label: "City departments 市级部门" },
  { prefixes: ["D-"], label: "Districts 各区部门" },
  { prefixes: ["ANALYST"], label: "Analysts 分析人员" },
  { prefixes: ["ASSOC-", "CPC", "PARTNER-"], label: "Society 社会组织" },
  { prefixes: ["SELF:"], label: "Enterprises 企业" },
  { prefixes: ["PUBLIC"], label: "Public 公众" },
];

const OTHERS = "Others 其他";

/**
 * Sorts readers by group, keeping the given order within each, since the page writes one heading
 * at each change of group and must not write the same heading twice.
 */
export function groupReaders(readers: readonly DemoReader[]): readonly GroupedReader[] {
  const placed = readers.map((reader) => {
    const found = GROUPS.findIndex((group) =>
      group.prefixes.some((prefix) => reader.code.startsWith(prefix)),
    );
    return { reader, place: found === -1 ? GROUPS.length : found };
  });
  return placed
    .toSorted((a, b) => a.place - b.place)
    .map(({ reader, place }) => ({ ...reader, group: GROUPS[place]?.label ?? OTHERS }));
}

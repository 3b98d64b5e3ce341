import { pageOf } from "./pagesByEntity.ts";
import type { Conditions, PageRequest } from "./pageRequest.ts";
import type { WholeTable } from "./wholeTable.ts";

interface Identified {
  readonly id: number;
}

/** A list that is part of the program, such as the departments: paged as a table is, in the order of its ids. */
export function wholeList<Row extends Identified>(rows: readonly Row[]): WholeTable<Row> {
  const ordered = [...rows].sort((left, right) => left.id - right.id);
  return {
    async page({ first, order, after, where }: PageRequest) {
      if (order.column !== "id" || order.direction !== "asc")
        throw new TypeError(`a list of the program is ordered by id, not by ${order.column}`);
      const start = after === undefined ? -Infinity : Number(after.id);
      const found = matching(ordered, where).filter(({ id }) => id > start);
      return pageOf(found, first);
    },
    count: async (where: Conditions) => matching(ordered, where).length,
  };
}

function matching<Row extends Identified>(rows: readonly Row[], where: Conditions): Row[] {
  const conditions = Object.entries(where);
  return rows.filter((row) =>
    conditions.every(([column, value]) => Reflect.get(row, column) === value),
  );
}

import { expect, it } from "@jest/globals";
import { recordValues } from "../../../../subgraphs/supervision/genericForms/recordValues.ts";

const RECORD = {
  entity_id: 1,
  authority_code: "SH-FDA",
  content: JSON.stringify({ who: "钱小一", toString: 7 }),
} as Parameters<typeof recordValues>[0];
const definition = (properties: object) => ({ content_schema: JSON.stringify({ properties }) });
const whoIs = (kind?: string) => ({
  type: "string",
  title: "甲",
  ...(kind === undefined ? {} : { "x-personal": kind }),
});
const nowhere = { text: null, person_name: null, person_id_number: null, person_other: null };

it.each([
  ["unmarked, as text", undefined, undefined, "text"],
  ["marked when it was collected, as then", "NAME", undefined, "person_name"],
  ["marked since, as now", undefined, "ID_NUMBER", "person_id_number"],
  ["marked otherwise since, as now", "NAME", "OTHER", "person_other"],
])("a value that is %s", (_, then, now, column) => {
  const own = definition({ who: whoIs(then), left: whoIs() });
  expect(recordValues(RECORD, own, definition({ who: whoIs(now) }))).toEqual([
    {
      entity_id: 1,
      authority_code: "SH-FDA",
      name: "who",
      title: "甲",
      ...nowhere,
      [column]: "钱小一",
    },
  ]);
});

it("a field that the form has no more is told as it was collected, whatever objects inherit", () => {
  const own = definition({ toString: { type: "integer", title: "数" } });
  expect(recordValues(RECORD, own, definition({}))).toMatchObject([
    { name: "toString", text: "7" },
  ]);
});

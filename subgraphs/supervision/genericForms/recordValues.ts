import type { FormField, FormSchema, PersonalKind } from "./formSchema.ts";
import { PERSONAL } from "./formSchema.ts";
import type { GenericFormRow, GenericRecordRow, GenericRecordValueRow } from "./rows.ts";

/** In which column a value of a person stands, and so of which kind of data it is. */
const COLUMNS = {
  NAME: "person_name",
  ID_NUMBER: "person_id_number",
  OTHER: "person_other",
} as const satisfies Record<PersonalKind, keyof GenericRecordValueRow>;

const NOTHING = { text: null, person_name: null, person_id_number: null, person_other: null };

/** The values of a record, in the order of its form; what was not filled in is left out. */
export function recordValues(
  { entity_id, authority_code, content }: GenericRecordRow,
  { content_schema: schema }: Pick<GenericFormRow, "content_schema">,
): readonly GenericRecordValueRow[] {
  const { properties } = JSON.parse(schema) as FormSchema;
  const values = JSON.parse(content) as Readonly<Record<string, unknown>>;
  return Object.entries(properties)
    .filter(([name]) => Object.hasOwn(values, name))
    .map(([name, field]) => ({
      entity_id,
      authority_code,
      name,
      title: field.title,
      ...NOTHING,
      [columnOf(field)]: textOf(values[name]),
    }));
}

function columnOf({ [PERSONAL]: kind }: FormField): keyof GenericRecordValueRow {
  return kind === undefined ? "text" : COLUMNS[kind];
}

/** Choices of a list stand beside each other. */
function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join("、") : String(value);
}

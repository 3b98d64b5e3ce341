import { type FormField, type FormSchema, PERSONAL, type PersonalKind } from "./formSchema.ts";
import type { GenericFormRow, GenericRecordRow, GenericRecordValueRow } from "./rows.ts";

/** In which column a value of a person stands, and so of which kind of data it is. */
const COLUMNS = {
  NAME: "person_name",
  ID_NUMBER: "person_id_number",
  OTHER: "person_other",
} as const satisfies Record<PersonalKind, keyof GenericRecordValueRow>;

const NOTHING = { text: null, person_name: null, person_id_number: null, person_other: null };

type Definition = Pick<GenericFormRow, "content_schema">;

/**
 * The values of a record, in the order of its form; what was not filled in is left out. A mark that the form has
 * now counts for records that came before it.
 */
export function recordValues(
  { entity_id, authority_code, content }: GenericRecordRow,
  own: Definition,
  standing: Definition,
): readonly GenericRecordValueRow[] {
  const properties = fieldsOf(own);
  const marked = fieldsOf(standing);
  const values = JSON.parse(content) as Readonly<Record<string, unknown>>;
  return Object.entries(properties)
    .filter(([name]) => Object.hasOwn(values, name))
    .map(([name, field]) => ({
      entity_id,
      authority_code,
      name,
      title: field.title,
      ...NOTHING,
      [columnOf(field, Object.hasOwn(marked, name) ? marked[name] : undefined)]: textOf(
        values[name],
      ),
    }));
}

function fieldsOf({ content_schema: schema }: Definition): FormSchema["properties"] {
  return (JSON.parse(schema) as FormSchema).properties;
}

function columnOf(own: FormField, standing: FormField | undefined): keyof GenericRecordValueRow {
  const kind = standing?.[PERSONAL] ?? own[PERSONAL];
  return kind === undefined ? "text" : COLUMNS[kind];
}

/** Choices of a list stand beside each other. */
function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join("、") : String(value);
}

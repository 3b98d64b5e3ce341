/** What of a person a field holds; each kind is a kind of data of its own for whoever reads it. */
export type PersonalKind = "NAME" | "ID_NUMBER" | "OTHER";

/** A field of a form, as far as its values are read by it. */
export interface FormField {
  readonly type: "string" | "integer" | "number" | "boolean" | "array";
  readonly title: string;
  readonly "x-personal"?: PersonalKind;
}

/** A JSON Schema of the subset that forms are written in. */
export interface FormSchema {
  readonly type: "object";
  readonly properties: Readonly<Record<string, FormField>>;
  readonly required?: readonly string[];
  readonly additionalProperties: false;
}

export const PERSONAL = "x-personal";

/** Formats that a text may be asked to have. */
export const FORMATS = ["date", "uscc"] as const;

const LONGEST_TEXT = 2_000;
const title = { type: "string", minLength: 1, maxLength: 100 };
const description = { type: "string", maxLength: 500 };
const length = { type: "integer", minimum: 0, maximum: LONGEST_TEXT };
const choices = {
  type: "array",
  minItems: 1,
  maxItems: 100,
  uniqueItems: true,
  items: { type: "string", minLength: 1, maxLength: 100 },
};

function field(types: readonly string[], particulars: object, required: readonly string[] = []) {
  return {
    type: "object",
    properties: { type: { enum: types }, title, description, ...particulars },
    required: ["type", "title", ...required],
    additionalProperties: false,
  };
}

/**
 * What a form may be: one level of named fields, each of a type that can be shown in a line. Of JSON Schema 2020-12 it
 * has what can be checked in time that grows with the content alone: no patterns, no references, no alternatives.
 */
export const FORM_SUBSET = {
  type: "object",
  properties: {
    $schema: { const: "https://json-schema.org/draft/2020-12/schema" },
    type: { const: "object" },
    properties: {
      type: "object",
      minProperties: 1,
      maxProperties: 50,
      propertyNames: { pattern: "^[a-z][A-Za-z0-9]{0,39}$" },
      additionalProperties: {
        type: "object",
        discriminator: { propertyName: "type" },
        oneOf: [
          field(["string"], {
            minLength: length,
            maxLength: length,
            enum: choices,
            format: { enum: FORMATS },
            [PERSONAL]: { enum: ["NAME", "ID_NUMBER", "OTHER"] satisfies PersonalKind[] },
          }),
          field(["integer", "number"], {
            minimum: { type: "number" },
            maximum: { type: "number" },
          }),
          field(["boolean"], {}),
          field(
            ["array"],
            {
              items: {
                type: "object",
                properties: { type: { const: "string" }, enum: choices },
                required: ["type", "enum"],
                additionalProperties: false,
              },
              minItems: length,
              maxItems: length,
              uniqueItems: { type: "boolean" },
            },
            ["items"],
          ),
        ],
      },
    },
    required: { type: "array", uniqueItems: true, items: { type: "string" } },
    additionalProperties: { const: false },
  },
  required: ["type", "properties", "additionalProperties"],
  additionalProperties: false,
} as const;

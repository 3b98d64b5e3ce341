import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { LRUCache } from "lru-cache";
import { isLocalDate } from "../../../standards/localDate.ts";
import { isUscc } from "../../../standards/uscc.ts";
import { type ContentProblem, pointerTo, problemsOf } from "./contentProblems.ts";
import { FORM_SUBSET, type FormSchema, PERSONAL } from "./formSchema.ts";

const ajv = new Ajv2020({
  allErrors: true,
  discriminator: true,
  // A field may be called as something that every object inherits.
  ownProperties: true,
  formats: { date: isLocalDate, uscc: isUscc },
  keywords: [PERSONAL],
});

const isForm = ajv.compile(FORM_SUBSET);

/** What is wrong with the schema of a form; nothing where it is one. */
export function schemaProblems(schema: unknown): readonly ContentProblem[] {
  if (!isForm(schema)) return problemsOf(isForm.errors);
  const { properties, required = [] } = schema as FormSchema;
  return required.flatMap((name, at) =>
    Object.hasOwn(properties, name)
      ? []
      : [
          {
            pointer: pointerTo("/required", String(at)),
            message: "表单没有这一项 · names no field of the form",
          },
        ],
  );
}

/** What is wrong with the content of a record, by the schema of its form as the database holds it. */
export function contentProblems(schema: string, content: unknown): readonly ContentProblem[] {
  const isContent = validatorOf(schema);
  return isContent(content) ? [] : problemsOf(isContent.errors);
}

/** Compiling a form takes milliseconds, and many records keep to one. */
const validators = new LRUCache<string, ValidateFunction>({ max: 200 });

function validatorOf(text: string): ValidateFunction {
  const known = validators.get(text);
  if (known !== undefined) return known;
  const schema = JSON.parse(text) as FormSchema;
  const validator = ajv.compile(schema);
  // It would be kept for ever.
  ajv.removeSchema(schema);
  validators.set(text, validator);
  return validator;
}

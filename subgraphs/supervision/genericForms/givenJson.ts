import { badUserInput } from "../../../kit/errors/badUserInput.ts";

/** In characters: some fifty fields with their choices, or their values. */
const LONGEST = 20_000;

/** A JSON object that is given as text. */
export function givenJson(argument: string, text: string): Readonly<Record<string, unknown>> {
  if (text.length > LONGEST)
    throw badUserInput(argument, `must have at most ${LONGEST} characters, got ${text.length}`);
  const value = parsed(argument, text);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw badUserInput(argument, `must be a JSON object, such as {"area": 12}`);
  return value as Readonly<Record<string, unknown>>;
}

function parsed(argument: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badUserInput(argument, `must be JSON, such as {"area": 12}`);
  }
}

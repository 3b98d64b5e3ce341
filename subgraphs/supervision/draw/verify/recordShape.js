const CODE = /^[0-9A-Z-]{1,32}$/;
const KEY = /^[0-9A-Z]{1,32}$/;
const DIGEST = /^[0-9a-f]{64}$/;
const ASCII = /^[\x20-\x7e]{1,256}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const whole = (from, to) => (value) => Number.isInteger(value) && value >= from && value <= to;
const listOf = (shape) => [shape];

/** What each member must look like; a member more or less is a finding. */
const SHAPE = {
  algorithm: /^supervision-draw\/1$/,
  task: {
    number: CODE,
    planYear: whole(2000, 9999),
    item: CODE,
    method: CODE,
    owner: CODE,
    ratio: whole(1, 10000),
    checksFrom: DAY,
    committedAt: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
    departments: listOf({ code: CODE, inspectors: whole(1, 1000) }),
  },
  objects: listOf({ key: KEY, weight: whole(1, 100) }),
  exclusions: listOf({ object: KEY, reason: /^(CLOSED|ALREADY_DRAWN|AVOIDANCE)$/ }),
  inspectors: listOf({ id: CODE, department: CODE }),
  absences: listOf({ inspector: CODE, reason: /^(LEAVE|DUTY|CERTIFICATE)$/ }),
  avoidances: listOf({ inspector: CODE, object: KEY }),
  contributions: listOf((one) =>
    one?.kind === "BEACON"
      ? { kind: /^BEACON$/, party: CODE, source: ASCII, round: ASCII, value: ASCII }
      : { kind: /^SECRET$/, party: CODE, commitment: DIGEST, value: DIGEST },
  ),
  commitment: DIGEST,
  seed: DIGEST,
  drawn: listOf({ object: KEY, inspectors: listOf(CODE) }),
};

/** What in a record is not of its shape. */
export function* shapeFindings(value, shape = SHAPE, path = "record") {
  if (shape instanceof RegExp) {
    if (typeof value !== "string" || !shape.test(value))
      yield `${path}: ${show(value)} is not of the form ${shape}`;
  } else if (Array.isArray(shape)) {
    if (!Array.isArray(value)) yield `${path}: ${show(value)} is no list`;
    else
      for (const [at, item] of value.entries())
        yield* shapeFindings(item, shape[0], `${path}[${at}]`);
  } else if (typeof shape === "function") {
    const verdict = shape(value);
    if (verdict === false) yield `${path}: ${show(value)} is not a whole number within its bounds`;
    else if (verdict !== true) yield* shapeFindings(value, verdict, path);
  } else if (typeof value !== "object" || value === null || Array.isArray(value)) {
    yield `${path}: ${show(value)} is no object`;
  } else {
    for (const name of Object.keys(value))
      if (!Object.hasOwn(shape, name)) yield `${path}: ${name} has no meaning here`;
    for (const [name, member] of Object.entries(shape))
      yield* shapeFindings(value[name], member, `${path}.${name}`);
  }
}

const show = (value) => (JSON.stringify(value) ?? "nothing").slice(0, 80);

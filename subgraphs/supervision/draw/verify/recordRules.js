/** The rules of a fair draw that a record could break and still agree with itself. */
export function* ruleFindings({
  task,
  objects,
  exclusions,
  inspectors,
  absences,
  avoidances,
  contributions,
}) {
  const lists = {
    departments: task.departments.map(({ code }) => code),
    objects: objects.map(({ key }) => key),
    exclusions: exclusions.map(({ object }) => object),
    inspectors: inspectors.map(({ id }) => id),
    absences: absences.map(({ inspector }) => inspector),
    avoidances: avoidances.map(({ inspector, object }) => `${inspector} ${object}`),
    parties: contributions.map(({ party }) => party),
  };
  for (const [name, list] of Object.entries(lists)) {
    const at = list.findIndex((key, place) => place > 0 && !(list[place - 1] < key));
    if (at !== -1) yield `${name}: ${list[at]} is there twice, or not in ascending order`;
  }
  if (contributions.length < 2) yield "contributions: one party alone could have chosen the seed";
  if (task.departments.reduce((sum, one) => sum + one.inspectors, 0) < 2)
    yield "departments: fewer than two inspectors check an object";
  const known = { objects: new Set(lists.objects), inspectors: new Set(lists.inspectors) };
  const outside = [
    ...exclusions.filter(({ object }) => !known.objects.has(object)).map(({ object }) => object),
    ...absences
      .filter(({ inspector }) => !known.inspectors.has(inspector))
      .map((one) => one.inspector),
    ...avoidances
      .filter((one) => !known.objects.has(one.object) || !known.inspectors.has(one.inspector))
      .map((one) => `${one.inspector} ${one.object}`),
    ...inspectors
      .filter(({ department }) => !lists.departments.includes(department))
      .map(({ id }) => id),
  ];
  for (const one of outside) yield `${one} has no part in the task`;
}

/**
 * Remembers what is made of objects that last as long as the process: they are frozen. Of others, which are a request's,
 * it is made each time: what a module remembers of them would keep them from being collected while young (decision 059).
 */
export function ofLasting<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new WeakMap<Key, Made>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    if (Object.isFrozen(key)) known.set(key, made);
    return made;
  };
}

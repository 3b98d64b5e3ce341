/** The answers that are being made at a time, each of which will be recorded. */
export interface AwaitedCompany {
  /** One more is being made; what is returned is called once it has been recorded, or never will be. */
  announce(): () => void;
  /** Resolves once none is being made any more, or after a moment; at once where none is. */
  gathered(): Promise<void> | undefined;
}

/** Gathers answers for so many milliseconds at most. */
export function awaitedCompany(milliseconds: number): AwaitedCompany {
  let awaited = 0;
  let allHere: (() => void) | undefined;
  return {
    announce() {
      awaited += 1;
      let isHere = false;
      return () => {
        if (isHere) return;
        isHere = true;
        awaited -= 1;
        if (awaited === 0) allHere?.();
      };
    },
    gathered() {
      if (awaited === 0) return undefined;
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        allHere = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
  };
}

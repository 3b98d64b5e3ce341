/** Everything in which a record differs from what its own terms give; empty where it is sound. */
export function findings(text: string, publishedCommitment?: string): string[];

/** Keys that the person has given to actions in place of the usual ones, by the names of the actions. */
export type Remapped = Readonly<Record<string, readonly string[]>>;

export type Severity = 'error' | 'warning' | 'info';

/** How far along a document is, as the rules see it: what is implemented counts as approved. */
export type Stage = 'draft' | 'review' | 'approved';

/** How grave what a rule finds is; `off` where it does not look. */
export type RuleLevel = Severity | 'off';

/** How grave a house takes what rules find, by their ids or codes: at every stage alike, or at some. */
export type HouseLevels = Readonly<Record<string, RuleLevel | {[stage in Stage]?: RuleLevel | undefined}>>;

/** How much of the lines is left: 0 for all of it, then one step shorter after the other, up to `lastStep`. */
export type Step = number;

/** Step 8 is the last one; no step takes a line away but the reason, which is told whole or not at all. */
export const lastStep: Step = 8;

/** A line of the first page: a label, and one line of Markdown. */
export type PageLine = {label: string; text: string};

/** Until when a document is asked about, and what is told afterwards. */
export type PageStage = 'open' | 'decided' | 'done' | 'ended';

/** How bad, how likely, and what comes of both; from low to high. */
export const levels = ['Low', 'Medium', 'High'] as const;

export type RiskLevel = (typeof levels)[number];

/** The level that a text names, whatever its case; undefined for any other word. */
export function levelOf(text: string): RiskLevel | undefined {
	return levels.find((level) => level.toLowerCase() === text.toLowerCase());
}

/** Low is 1, High is 3. */
export function rankOf(level: RiskLevel): number {
	return levels.indexOf(level) + 1;
}

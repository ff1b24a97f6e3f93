/** The part that somebody has in a decision. */
const roles = ['driver', 'approver', 'contributor', 'informed'] as const;

export type Role = (typeof roles)[number];

/** The part that a text names, whatever its case; undefined for any other word. */
export function roleOf(text: string): Role | undefined {
	return roles.find((role) => role === text.toLowerCase());
}

/** Roles without which nothing is decided, with what is wrong while nobody has them. */
export const needed: readonly {role: Role; problem: string; advice: string}[] = [
	{
		role: 'driver',
		problem: 'Nobody drives this.',
		advice: 'Name one driver, who asks for answers and moves it along; often the author.',
	},
	{
		role: 'approver',
		problem: 'Nobody can approve this.',
		advice: 'Name an approver, who may say yes for those that must live with it.',
	},
];

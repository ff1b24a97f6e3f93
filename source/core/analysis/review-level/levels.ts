/** How closely a change is looked at before it goes in. */
export type ReviewLevel = {
	level: 1 | 2 | 3;
	name: string;
	/** How many people must look at it. */
	people: number;
	/** What is looked at on this level, beside what the levels below it look at. */
	checks: readonly string[];
};

export const automatedChecks: ReviewLevel = {
	level: 1,
	name: 'Automated checks',
	people: 0,
	checks: [
		'The linter has nothing to say',
		'Types are checked',
		'Code, dependencies and secrets are scanned',
		'Tests cover more than 80 % of the code',
	],
};

export const oneReviewer: ReviewLevel = {
	level: 2,
	name: 'One reviewer',
	people: 1,
	checks: [
		'Somebody else can read and change it',
		'The tests would fail if it were wrong',
		'It is documented where people look',
		'It is fast enough at the load that is expected',
	],
};

export const architectureReview: ReviewLevel = {
	level: 3,
	name: 'Architecture review',
	people: 2,
	checks: [
		'Callers of a changed contract know, and have a version and time to move',
		'A changed schema can be migrated forwards and back, with data in it',
		'A new dependency is worth its upkeep, licence and risk',
		'Changed infrastructure can be built again from code, and its cost is known',
	],
};

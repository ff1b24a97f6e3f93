import type {Answers} from '../../../../source/core/answers/answers.ts';

/** The register that staff engineers are shown as an example: four risks, none of them with an owner. */
export const seedRisks: Answers = {
	risks: [
		{
			risk: 'Database migration downtime',
			impact: 'High',
			probability: 'Medium',
			mitigation: 'Blue-green deployment, read replica',
		},
		{
			risk: 'Third-party API rate limits',
			impact: 'Medium',
			probability: 'High',
			mitigation: 'Circuit breaker, caching, fallback',
		},
		{
			risk: 'Key engineer on vacation',
			impact: 'Medium',
			probability: 'Medium',
			mitigation: 'Knowledge sharing, pair programming',
		},
		{
			risk: 'Breaking API changes',
			impact: 'High',
			probability: 'Low',
			mitigation: 'Versioning, deprecation notices',
		},
	],
};

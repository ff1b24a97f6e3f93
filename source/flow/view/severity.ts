import {countWords} from '../../words/counts.ts';
import {standingWords} from '../../words/standing.ts';

type Severity = 'error' | 'warning' | 'info';

/** How grave something is that was found, in a word. */
export const severityWords: Readonly<Record<Severity, string>> = standingWords.severity;

/** How many there are of each kind: "1 error, 2 notes". */
export function countsOf(findings: readonly {severity: Severity}[]): string {
	return (['error', 'warning', 'info'] as const)
		.map((severity) => ({severity, count: findings.filter((finding) => finding.severity === severity).length}))
		.filter(({count}) => count > 0)
		.map(({severity, count}) => countWords.severities[severity](count))
		.join(', ');
}

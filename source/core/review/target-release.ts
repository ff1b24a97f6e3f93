import {statusOf} from '../document/status.ts';
import {knownWordOf} from '../house/status-meaning.ts';
import {labelledValues} from '../markdown/labelled.ts';
import {type Section, sectionsIn} from '../markdown/sections.ts';
import {isBuilt} from './built.ts';
import type {Subject} from './types.ts';

const releases = ['alpha', 'beta', 'stable'];

/** How a template says from which release on a section is asked for: "must be completed when targeting beta". */
const due =
	/<!--(?:(?!-->)[\s\S]){0,600}?(?:\b(?:must|should|needs?|required?)\b[^.>]{0,60}\b(?:targeting|before|until|for|by|to|at|in)\s(?:an?\s|the\s)?(alpha|beta|ga|stable)\b|\bfor (alpha|beta|ga|stable), this section is required)/i;

/** Whether what is decided is still being built: it may be built now, or has got no further than a beta. */
export function isUnderWay(subject: Subject): boolean {
	if (isBuilt(subject)) return false;
	const isToBeBuilt = /^(?:implementable|awaiting)/.test(knownWordOf(statusOf(subject.reading)?.text ?? '') ?? '');
	return isToBeBuilt || ['alpha', 'beta'].includes(releaseOf(subject) ?? '');
}

/** The headings of sections that their template asks for only from a later release on, by their lines. */
export function headingsNotDue(subject: Subject): ReadonlySet<number> {
	const {source, root} = subject;
	const release = releaseOf(subject);
	if (isBuilt(subject) && release === undefined) return new Set();
	const own = release === undefined ? -1 : releases.indexOf(release);
	const isLater = ({body}: Section): boolean => {
		const [, one, other] = due.exec(source.lines.slice(body.first, body.end).join('\n')) ?? [];
		const named = (one ?? other)?.toLowerCase().replace('ga', 'stable');
		return named !== undefined && releases.indexOf(named) > own;
	};
	const later = sectionsIn(root).filter((section) => section.level > 1 && isLater(section));
	return new Set(later.flatMap((section) => [section, ...sectionsIn(section)]).map(({heading}) => heading.first));
}

function releaseOf(subject: Subject): string | undefined {
	const stage = labelledValues(subject)
		.find(({label}) => label === 'stage')
		?.value.toLowerCase();
	return stage === 'ga' ? 'stable' : releases.find((release) => release === stage);
}

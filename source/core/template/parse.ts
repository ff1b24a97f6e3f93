import type {Interview} from '../answers/interview.ts';
import {frontMatterOf} from '../markdown/front-matter.ts';
import {linesAsText, sourceOf} from '../markdown/source.ts';
import {bodyOf} from './body.ts';
import {bodyOfEarlier, type EarlierForm, formsIn} from './earlier.ts';
import type {Report, TemplateFault} from './faults.ts';
import {withHeadings} from './headings.ts';
import {checkHomes} from './homes.ts';
import {interviewOf} from './interview.ts';
import type {Body} from './patterns.ts';

/** One house format: what is asked, and where each answer stands. */
export type Template = {interview: Interview; body: Body; earlier?: EarlierForm};

/** Reads the text of a template; every fault of it is told with its line and column. */
export function parseTemplate(text: string): Template | {faults: TemplateFault[]} {
	const faults: TemplateFault[] = [];
	const report: Report = (line, message, column = 1) => faults.push({line, column, message});
	const source = sourceOf(text.replace(/^\uFEFF/, ''));
	const front = frontMatterOf(source);
	if (!front)
		return {faults: [{line: 1, column: 1, message: 'A template starts with front matter between two lines of ---.'}]};
	const interview = interviewOf(linesAsText(source, front), front.first + 1, report);
	const {end, earlier} = formsIn(source, front.end + 1);
	const body = bodyOf(linesAsText(source, {first: front.end + 1, end}), interview, front.end + 2, report);
	const bodies = earlier ? [body, bodyOfEarlier(earlier, interview, report)] : [body];
	if (faults.length === 0) for (const one of bodies) checkHomes(interview, one, front.first + 1, report);
	if (faults.length > 0) return {faults};
	return {interview: withHeadings(interview, body), body, ...(earlier ? {earlier} : {})};
}

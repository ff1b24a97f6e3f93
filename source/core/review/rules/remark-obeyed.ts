import {valueAt} from '../../answers/answers.ts';
import {questionsWithSections} from '../../document/fit/said.ts';
import {keptBothIn, keptBothName, keptBothOfNothing} from '../../edit/kept-both.ts';
import {pathsOfSections} from '../../foreign/template.ts';
import {plainTitle} from '../../lens/read/title.ts';
import {inComment} from '../../markdown/remarks.ts';
import {sectionsIn} from '../../markdown/sections.ts';
import {meaningName, meaningsIn} from '../../shapes/said-meanings.ts';
import {nearest} from '../../text/nearest.ts';
import {always, type Found, type Rule, type Subject} from '../types.ts';

export const remarkObeyed: Rule = {
	id: 'remark-obeyed',
	code: 'F25',
	promise: 'A comment to this program names a section and a question that exist.',
	about: 'any text',
	levels: {own: always('warning'), foreign: always('warning')},
	check: (subject) => [...meaningsUnheard(subject), ...keptUnheard(subject)],
	good: '# Carts\n\n<!-- rfc-wizard-reads "Dangers" as risks -->\n\n## Dangers\n\n- Fire\n- Water\n',
	bad: '# Carts\n\n<!-- rfc-wizard-reads "Dangers" as risk -->\n\n## Dangers\n\n- Fire\n- Water\n',
};

/** What was found, without where it stands. */
type Wrong = Omit<Found, 'start' | 'end'>;

function meaningsUnheard(subject: Subject): Found[] {
	return meaningsIn(subject.source.text).flatMap(({said, start, end}) => {
		const wrong = said ? wrongMeaning(subject, said) : sayingNothing;
		return wrong ? [{start, end, ...wrong}] : [];
	});
}

const sayingNothing: Wrong = {
	message: 'This comment does not say which section answers what.',
	expected: 'a heading in quotation marks and the path of a question',
	next: `Write, for example: <!-- rfc-wizard-${meaningName} "Dangers" as risks -->.`,
};

function wrongMeaning(subject: Subject, {heading, path}: {heading: string; path: string}): Wrong | undefined {
	const {root, profile, reading, answers} = subject;
	const titles = sectionsIn(root).map(({title}) => title);
	const paths = profile === 'foreign' ? pathsOfSections : questionsWithSections(reading.body.sections);
	if (!titles.some((title) => plainTitle(title) === plainTitle(heading))) {
		const next = meant(heading, titles, 'Name one that there is, or take the comment out.');
		return {message: `There is no section "${heading}".`, next};
	}

	if (!paths.includes(path))
		return {message: `No section can be the answer to "${path}".`, next: meantPath(path, paths)};
	if (valueAt(answers, path) !== undefined || reading.marks[path] !== undefined) return undefined;
	return {
		message: `"${heading}" is to be the answer to ${path}, but nothing under it is read as one.`,
		next:
			profile === 'foreign'
				? 'Write what stands there in a list or a table, or take the comment out.'
				: 'Write it in the form and in the chapter that the template has for it, or take the comment out.',
	};
}

function keptUnheard({source: {text}, interview}: Subject): Found[] {
	const paths = interview.questions.map(({path}) => path);
	return [
		...keptBothOfNothing(text).map(({start, end}) => ({
			start,
			end,
			message: 'This comment does not say which answer and which line both stay.',
			expected: 'the path of a question, a colon and the line',
			next: `Write, for example: <!-- rfc-wizard-${keptBothName} status: State: accepted -->.`,
		})),
		...keptBothIn(text)
			.filter(
				({path}) => !paths.some((one) => one === path || path.startsWith(`${one}[`) || path.startsWith(`${one}.`)),
			)
			.map(({path, start, end}) => ({
				start,
				end,
				message: `There is no question "${inComment(path)}", of which both could stay.`,
				next: meantPath(path, paths),
			})),
	];
}

/** Of a path that is typed short, the one that ends in it: `nonGoals` is `outcome.nonGoals`. */
function meantPath(path: string, paths: readonly string[]): string {
	const longer = paths.find((one) => one.endsWith(`.${path}`));
	return meant(
		path,
		longer === undefined ? paths : [longer],
		`Write one of these, or take the comment out: ${paths.slice(0, 8).join(', ')}.`,
		longer,
	);
}

function meant(word: string, known: readonly string[], otherwise: string, sure = nearest(word, known)): string {
	return sure === undefined ? otherwise : `Did you mean "${sure}"?`;
}

import {scopeOf} from '../analysis/scope/scope.ts';
import {read} from '../document/read.ts';
import {statusOf} from '../document/status.ts';
import type {HouseLevels, RuleLevel, Severity} from '../house/levels.ts';
import type {PlatformPiece} from '../house/types.ts';
import {parsed} from '../markdown/parsed.ts';
import {lineAtOffset, type Source} from '../markdown/source.ts';
import type {Template} from '../template/parse.ts';
import {rememberingByIdentity} from '../text/remembering.ts';
import {seenBy} from './about.ts';
import type {Around} from './around/around.ts';
import {disabledIn, withoutDisabled} from './disable.ts';
import {hasEnded} from './ended.ts';
import {isInEnglish} from './language.ts';
import {levelOfHouse} from './levels.ts';
import {isProposal} from './proposal.ts';
import {rules as all} from './rules/table.ts';
import {isLeftLying, isRecent, isSettled} from './settled.ts';
import {stageOf} from './status.ts';
import type {Finding, Found, Profile, Rule, Subject} from './types.ts';
import {marksTogether, withoutSettled} from './undecided.ts';

/** A document to be looked at: of which template, how strictly, on which day (`YYYY-MM-DD`), by whose levels, among what. */
export type Examined = {
	template: Template;
	text: string;
	profile: Profile;
	today: string;
	levels?: HouseLevels;
	around?: Around;
	/** The pieces of the platform of the house. */
	platform?: readonly PlatformPiece[];
};

/** What the rules find in a document, in the order in which it stands. */
export function reviewOf(examined: Examined, rules: readonly Rule[] = all): Finding[] {
	const review = ruleByRule(examined, rules);
	let step = review.next();
	while (!step.done) step = review.next();
	return step.value;
}

/** The same with a pause before each rule, in which something else may have its turn. */
export function* ruleByRule(examined: Examined, rules: readonly Rule[] = all): Generator<undefined, Finding[]> {
	const {levels = {}, text} = examined;
	yield;
	const subject = subjectOf(examined);
	const found: Finding[] = [];
	for (const rule of rules) {
		yield;
		// One by one: a hostile text has more findings than a call takes arguments.
		for (const finding of findingsOf(rule, subject, levelOfHouse(levels, rule, subject.stage))) found.push(finding);
	}

	const isFixed = ({rule: id, code}: Finding): boolean => levelOfHouse(levels, {id, code}, subject.stage) !== undefined;
	const told = withoutSettled(withoutDisabled(found, disabledIn(text)), subject.reading);
	return hiding(marksTogether(told, isFixed)).toSorted((one, other) => one.start - other.start || one.end - other.end);
}

/** A line with something that must not be shown is shown by no finding. */
function hiding(findings: readonly Finding[]): readonly Finding[] {
	const lines = new Set(findings.filter(({isHidden}) => isHidden).map(({line}) => line));
	if (lines.size === 0) return findings;
	return findings.map((finding) => (lines.has(finding.line) ? {...finding, lineText: ''} : finding));
}

const ruleNames = all.flatMap(({id, code}) => [id, code]);

/** Whether it is asked for what a proposal needs, as a guide, a file that points elsewhere and what is over are not. */
export function isAsked(examined: Examined): boolean {
	const subject = subjectOf(examined);
	return subject.profile !== 'foreign' || isOpenProposal(subject);
}

const subjectOf = rememberingByIdentity(
	({template, text, profile, today, around, platform = []}: Examined): Subject => {
		const {source, root, frontMatter} = parsed(text);
		const reading = read(template, text);
		const {answers} = reading;
		const stage = stageOf(statusOf(reading)?.text);
		return {
			source,
			root,
			frontMatter,
			interview: template.interview,
			reading,
			answers,
			profile,
			stage,
			today,
			platform,
			ruleNames,
			around,
		};
	},
);

/** What the house says goes before what the rule says, also of a single thing that it found. */
function findingsOf(rule: Rule, whole: Subject, ofHouse: RuleLevel | undefined): Finding[] {
	const subject = seenBy(rule, whole);
	if (!subject || (rule.isOfEnglish && !isInEnglish(whole.source.text))) return [];
	const level = ofHouse ?? rule.levels[subject.profile === 'foreign' ? 'foreign' : 'own'][subject.stage];
	if (level === 'off') return [];
	const isForeign = subject.profile === 'foreign';
	const isOther = whole.profile === 'foreign';
	if (isOther && rule.isOfAbsence && !isOpenProposal(whole)) return [];
	const asked = rule.check(subject).filter((found) => !isOther || !found.isAbsent || isOpenProposal(whole));
	return asked.map((found) => {
		const severity = severityFor(subject, rule, ofHouse === undefined ? (found.severity ?? level) : level);
		const isNeeded = found.isField && !isForeign && isRequiredBy(subject, rule);
		const needed = isNeeded ? {isRequired: true as const} : {};
		const house = {
			...needed,
			...(isForeign ? {isForeign} : {}),
			...(isOther && found.isAbsent ? {isQuiet: true as const} : {}),
			...(severity === 'info' && ofHouse === undefined ? workOn(whole, rule, found) : {}),
		};
		return {...found, ...placeOf(subject.source, found), rule: rule.id, code: rule.code, severity, ...house};
	});
}

/** Whether a note asks for work on the text, and whether it comes when nobody does that any more. */
function workOn(subject: Subject, {notesWhile}: Rule, {isLasting}: Found): Pick<Finding, 'isOfWork' | 'isLate'> {
	if (notesWhile === undefined || isLasting) return {};
	return {isOfWork: true, ...(late[notesWhile](subject) ? {isLate: true} : {})};
}

const late: Readonly<Record<NonNullable<Rule['notesWhile']>, (subject: Subject) => boolean>> = {
	open: isSettled,
	recent: (subject) => isSettled(subject) && !isRecent(subject),
	'open and recent': (subject) => isSettled(subject) || isLeftLying(subject),
};

/** What a proposal needs is asked of no other document, and of none that is over. */
function isOpenProposal(subject: Subject): boolean {
	return isProposal(subject) && !hasEnded(subject);
}

function isRequiredBy({interview}: Subject, {about}: Rule): boolean {
	return interview.questions.some(({path, required}) => path === about[0] && required !== undefined);
}

/** What a reviewer would ask for is only worth a note in a change of one team, which can be asked in the corridor. */
function severityFor({profile, answers}: Subject, {about}: Rule, severity: Severity): Severity {
	if (severity !== 'warning' || profile === 'foreign') return severity;
	if (profile === 'strict') return 'error';
	return about !== 'any text' && scopeOf(answers)?.strictness === 'light' ? 'info' : severity;
}

const longestLine = 200;

type At = Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn' | 'lineText'>;

function placeOf(source: Source, {start, end}: Found): At {
	const [first, last] = [lineAtOffset(source, start), lineAtOffset(source, Math.max(start, end))];
	return {
		line: first + 1,
		column: start - (source.starts[first] ?? 0) + 1,
		endLine: last + 1,
		endColumn: Math.max(start, end) - (source.starts[last] ?? 0) + 1,
		lineText: (source.lines[first] ?? '').slice(0, longestLine),
	};
}

import {listed} from '../../analysis/decision/words.ts';
import {type Risk, registerOf} from '../../analysis/risks/register.ts';
import {lineAt, type Row, rowsAt} from '../../answers/rows.ts';
import {withArticle} from '../../text/plural.ts';
import {called, lineOfItem, spanOfItem} from '../items.ts';
import {wordsIn} from '../texts.ts';
import {type Found, fromReview, type Rule, type Subject} from '../types.ts';
import {isSaidInCell, isToldBehind, sectionAround, unreadText} from '../unread.ts';

/** How a risk of another house says in its name what is done about it, or is nothing but a precaution. */
const mitigating =
	/\bmitigat\w*|\b(?:ensur\w+|to (?:avoid|prevent|reduce|address)|prevent\w*|we (?:will|can|would)|should)\b|\b(?:must|needs? to|ha(?:s|ve) to|(?:is|are) required to)\b.{0,100}\b(?:before|prior to|first|already|beforehand)\b/i;

/** Somebody by the name of an account, or by a name in brackets with which a sentence ends. */
const somebody = "(?<=[\\s(])@[\\p{L}\\d_-]{2}|\\(\\p{Lu}\\p{Ll}[\\p{L}.'’ -]{0,40}\\)\\.?$";

/** Somebody with what he does about it, in a sentence of its own: "Ravi looks after it", "Todd's team is covering". */
const acting =
	"(?<=[.,;:)] )\\p{Lu}\\p{Ll}+(?:['’]s \\p{Ll}+| \\p{Lu}\\p{Ll}+| and \\p{Lu}\\p{Ll}+)? (?:will|is|has|looks?|watch(?:es)?|handles?|owns?|takes?|asks?|checks?|keeps?|orders?|holds?|covers?|calls?|follows?)(?!\\p{L})";

/** What a risk in one sentence says of itself: "Likelihood medium, impact high. Mitigation: ...", "The disk is late; we have two". */
const saidInWords: Readonly<Record<string, RegExp>> = {
	impact:
		/\b(?:impact|severe|serious|grave|harmless|minor|major|critical|catastrophic|negligible|annoying)\b|\b(?:would|will|could) (?:\p{L}+ )?(?:cost|delay|stop|block|mean|lose)\b|(?:low|medium|high)\s?[/,]\s?(?:low|medium|high)|auswirkung|impacto|影響/iu,
	probability:
		/\b(?:likelihood|probability|likely|unlikely|probable|improbable|rare|rarely|remote|certain|chances?|odds|seldom)\b|(?:low|medium|high)\s?[/,]\s?(?:low|medium|high)|wahrscheinlich|probabilidad|probabilité|可能性/iu,
	mitigation:
		/\bmitiga\p{L}*(?![:*_]{1,4}$|\p{L})|^[*_]{0,3}[^\s:]+ [^:]{3,200}: \S+ \S+ \S|maßnahme|massnahme|abhilfe|\b(?:counter-?measure|measure|fallback|contingency|remedy|mesure|parade|contramedida|medida)s?\s?:|[;；]\s\p{L}|(?:->|→|=>)\s?\p{L}|^[*_]{1,3}[^*_]{1,120}[.:!?][*_]{1,3}\s\p{L}|[\p{L}\d)][.!]\s\p{Lu}[\p{L}'’]*\s\p{L}|対策/iu,
	owner: new RegExp(
		`(?<!\\p{L})owner(?!\\p{L})|${somebody}|verantwortlich|zuständig|respons[áa]ve[il]s?|responsables?|担当`,
		'iu',
	),
};

const level = '[: ]{1,2}(?:is |ist )?(?:very |sehr )?(?:low|medium|high|gering|niedrig|mittel|hoch)\\b';

/** The same in the sentence behind its mitigation, where a word alone may be part of that: "limits the impact". */
const saidBehind: Readonly<Record<string, RegExp>> = {
	impact: new RegExp(`\\b(?:impact|auswirkung)${level}`, 'i'),
	probability: new RegExp(`\\b(?:likelihood|probability|wahrscheinlichkeit)${level}`, 'i'),
	owner: new RegExp(`(?<!\\p{L})(?:owner|verantwortlich): ?\\p{L}|${somebody}`, 'iu'),
};

/** Beyond the words of the template: "Very high", "High (8 shops)". */
const rating = /^(?:very |extremely )?(?:low|medium|high)(?:\s?[(,;:–—-].{0,100})?$/i;

/** Fewer words under the heading of a risk only repeat it. */
const fewestWords = 20;

const expected = 'an impact and a probability of Low, Medium or High, a mitigation and an owner';

const expectedAbroad = 'what is done about it, or that it is accepted';

function isSaidInName(row: Row | undefined, column: string): boolean {
	const [name, mitigation] = ['risk', 'mitigation'].map((path) => (row ? lineAt(row.item, path) : ''));
	if (column === 'owner' && new RegExp(acting, 'u').test(`${name}. ${mitigation}`)) return true;
	return saidInWords[column]?.test(name ?? '') || (saidBehind[column]?.test(mitigation ?? '') ?? false);
}

export const riskComplete: Rule = {
	id: 'risk-complete',
	code: 'R07',
	promise: 'Every risk has an impact, a probability, a mitigation and an owner.',
	about: ['risks'],
	levels: {own: fromReview('warning', 'info'), foreign: fromReview('info')},
	notesWhile: 'open',
	check(subject) {
		const rows = rowsAt(subject.answers, 'risks');
		const lacks = registerOf(subject.answers).map((risk, index) => ({
			risk,
			row: rows[index],
			all:
				isToldBehind(subject, risk.path) || isNone(risk)
					? []
					: subject.profile === 'foreign'
						? lackingAbroad(risk, rows[index])
						: lacking(risk, isRated(subject, risk)).filter(
								(column) =>
									!isSaidInName(rows[index], column) &&
									!isSaidInCell(subject, risk.path, column) &&
									!(column === 'mitigation' && hasText(subject, risk.path)),
							),
		}));
		const common = lackedByAll(subject, lacks);
		return [...together(subject, lacks, common), ...lacks.flatMap((one) => apart(subject, one, common))];
	},
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Risks\n\n| Risk | Impact | Probability | Mitigation | Owner |\n|---|---|---|---|---|\n| Carts are lost | High | Low | Two copies | Ann |\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Risks\n\n| Risk | Impact | Probability | Mitigation | Owner |\n|---|---|---|---|---|\n| Carts are lost | High | Low |  |  |\n| The disk is full | High | High |  | Ann |\n',
};

/** A text that nothing reads under the heading of a risk mostly says what is done about it, in however few words. */
function hasText(subject: Subject, path: string): boolean {
	const line = lineOfItem(subject, path);
	const section = line === undefined ? undefined : sectionAround(subject.root, line);
	return section?.heading.first === line && section !== undefined && unreadText(subject, section).trim() !== '';
}

type Lacking = {risk: Risk; row: Row | undefined; all: readonly string[]};

/** What all of several risks lack is told once, where none of them is grave, and nothing of it is marked. */
function lackedByAll(subject: Subject, lacks: readonly Lacking[]): string[] {
	const isApart = lacks.some(({risk, all}) => {
		const isGrave = risk.impact === 'High' && risk.probability === 'High' && all.includes('mitigation');
		return isGrave || all.some((column) => subject.reading.marks[`${risk.path}.${column}`] !== undefined);
	});
	if (lacks.length < 2 || isApart) return [];
	return (lacks[0]?.all ?? []).filter((column) => lacks.every(({all}) => all.includes(column)));
}

function together(subject: Subject, lacks: readonly Lacking[], common: readonly string[]): Found[] {
	const [first] = lacks;
	if (!first || common.length === 0) return [];
	const message = `None of ${lacks.length} risks has ${common.map(withArticle).join(' or ')}.`;
	const wanted = subject.profile === 'foreign' ? expectedAbroad : expected;
	const mild = subject.profile !== 'foreign' && isOnlyRating(common) ? {severity: 'info' as const} : {};
	return [{...spanOfItem(subject, first.risk.path), message, expected: wanted, next: 'Fill them in.', ...mild}];
}

/** What a risk lacks beside what all of them do. */
function apart(subject: Subject, {risk, row, all: lacked}: Lacking, common: readonly string[]): Found[] {
	const all = lacked.filter((column) => !common.includes(column));
	if (!row || all.length === 0) return [];
	const isStrict = subject.stage !== 'draft' && subject.profile !== 'foreign';
	const isHigh = risk.impact === 'High' && risk.probability === 'High';
	const name = called(row, 'risk', 'risk');
	// What is marked is told each by its column, so that the marks can be told together.
	const isMarked = (column: string) => subject.reading.marks[`${risk.path}.${column}`] === 'unknown';
	const open = all.filter((column) => !isMarked(column));
	const parts = [
		...(open.length > 0 ? [{lacks: open, path: risk.path}] : []),
		...all.filter(isMarked).map((column) => ({lacks: [column], path: `${risk.path}.${column}`})),
	];
	return parts.map(({lacks, path}, part): Found => {
		const isGrave = isHigh && lacks.includes('mitigation');
		return {
			...spanOfItem(subject, path),
			message: isGrave
				? `${name} is likely and grave, and nothing is done about it.`
				: `${name} lacks ${listed(lacks)}.`,
			expected: subject.profile === 'foreign' ? expectedAbroad : expected,
			next: isGrave ? 'Say what is done, or who accepts it and why.' : 'Fill it in, or take the risk out.',
			// Left blank, all of them would be one finding.
			...(isGrave && isStrict ? {severity: 'error'} : part > 0 || isOnlyRating(lacks) ? {severity: 'info'} : {}),
		};
	});
}

/** How grave a risk is, a reader can often guess; what is done about it and by whom, nobody. */
function isOnlyRating(lacks: readonly string[]): boolean {
	return lacks.every((column) => column === 'impact' || column === 'probability');
}

function lacking({impact, probability, mitigation, owner}: Risk, rated: boolean): string[] {
	const ratings = rated ? {} : {impact: impact ?? '', probability: probability ?? ''};
	return Object.entries({...ratings, mitigation, owner}).flatMap(([name, value]) => (isSaid(value) ? [] : [name]));
}

/** One of which its row says that it is none here: "N/A, in-process". */
function isNone({mitigation}: Risk): boolean {
	return /^(?:n\/a|not applicable)(?!\p{L})/iu.test(mitigation);
}

/** A dash or a question mark only fills the cell. */
function isSaid(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text);
}

/** Twice in its row, for the impact and for the probability. */
function isRated(subject: Subject, {path}: Risk): boolean {
	const line = subject.source.lines[lineOfItem(subject, path) ?? -1] ?? '';
	return line.split('|').filter((cell) => rating.test(cell.trim())).length >= 2;
}

/** Most houses neither rate risks nor name somebody for each; where a text follows, it deals with the risk. */
function lackingAbroad({risk, mitigation}: Risk, row: Row | undefined): string[] {
	const text = row ? lineAt(row.item, 'text') : '';
	// What stands below the first line of a bullet, or as paragraphs in it.
	const hasMore = /\n\s*\S/.test(String(row?.item.risk ?? ''));
	const isDealtWith = hasMore || wordsIn(text) >= fewestWords || [risk, text].some((said) => mitigating.test(said));
	return mitigation !== '' || isDealtWith ? [] : ['mitigation'];
}

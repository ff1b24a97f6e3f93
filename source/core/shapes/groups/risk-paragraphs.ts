import type {Question} from '../../answers/interview.ts';
import type {Section} from '../../markdown/sections.ts';
import {linesAsText, type Source} from '../../markdown/source.ts';
import {bullets, columnSlot, groupColumn, groupRepeat, lineWith, withColumns} from '../parts.ts';
import {pendingLead} from '../pending.ts';
import {proseParagraphs} from '../prose.ts';
import type {Shape} from '../shape.ts';

/** What each paragraph says that tells one risk as a whole. */
const threat = /\b(?:risks?|threats?)\b/i;

/** What tells that there is none, or none to speak of, or that it is still to be written. */
const denied =
	/\b(?:no|none|not|never|any|few|low|lower|little|minimal|negligible)\b[^.]{0,40}\b(?:risks?|threats?|dangers?|concerns?)\b|n['’]t\b[^.]{0,40}\b(?:risks?|threats?)\b|\b(?:risks?|threats?)\b (?:is|are|seems?) (?:\w+ )?(?:low|small|minimal|negligible)\b|\b(?:mitigat|reduc|remov|avoid|eliminat)\w+ the (?:\w+ )?risks? of\b|^(?:none|nothing|no|n\/a|see|tbd|todo)\b/i;

/** What could go wrong, or what somebody has to look after so that it does not. */
const harm = new RegExp(
	`\\b(?:may|might|could|risks?|threats?|dangers?|concerns?|attack\\w*|malicious|vulnerab\\w*|abus\\w*|leak\\w*|expos(?:e|es|ed|ure)|` +
		`fail\\w*|break(?:s|ing|age)?|broken|bugs?|crash\\w*|(?:in)?correctly|incorrect|wrong\\w*|mistak\\w*|misconfigur\\w*|inconsisten\\w*|` +
		`los(?:e|es|t|s)|confus\\w*|complexit\\w*|slow\\w*|degrad\\w*|overload\\w*|interrupt\\w*|unable|unavailable|unexpected\\w*|harder|` +
		`(?:users?|operators?|admin\\w*|developers?|authors?|owners?)(?: \\w+)? (?:needs? to|must|ha(?:s|ve) to))\\b`,
	'i',
);

/** What begins to tell what is done about a risk. */
const remedy =
	/^(?:to|in order to) \w+|^(?:this|these|it|they|that)\b[^.]{0,40}\b(?:mitigat|address|solv|avoid|prevent)\w*|^[*_]*mitigation/i;

const several = [
	// It may be late; we wait. It may break; we have two.
	/[^.;]{15,}; [^.;]{10,}\.[^;]*?; [^.;]{10,}/,
	// First, it may be late. Second, it may break.
	/\bfirst(?:ly)?, .*\bsecond(?:ly)?, /is,
	/(?<!\w)\(?(?:i|1|a)\) .*(?<!\w)\(?(?:ii|2|b)\) /s,
	// Hardware: it may be late. People: two leave in May.
	/(?:^|[.!?] )\p{Lu}[\p{L} ]{2,30}: .*[.!?] \p{Lu}[\p{L} ]{2,30}: /su,
];

/** Whether one paragraph tells of several risks, each with what is done about it: none of them would be the whole. */
function tellsSeveral(text: string): boolean {
	return text.length < 2000 && several.some((form) => form.test(text));
}

/**
 * A paragraph for each risk: most of them call it so, or all say what could go wrong. What is still to be written below
 * them is none.
 */
export function riskParagraphs(question: Question, section: Section, source: Source): Shape | undefined {
	// What a template asks stands above as a comment.
	const all = section.blocks.slice(section.blocks.findLastIndex(({type}) => type === 'html') + 1);
	const pending = pendingLead(all.at(-1), source);
	const blocks = pending === undefined ? all : all.slice(0, -1);
	const texts = blocks.map((block) => linesAsText(source, block));
	if (texts.some((text) => denied.test(text) || tellsSeveral(text))) return undefined;
	const areAll = texts.every((text) => harm.test(text) && !remedy.test(text));
	const areMost = texts.filter((text) => threat.test(text)).length >= texts.length * (2 / 3);
	const words = areAll ? harm : areMost ? threat : undefined;
	const shape = words && proseParagraphs(words, listOf)(question, {...section, blocks}, source);
	return shape && pending !== undefined ? {...shape, pending} : shape;
}

function listOf(question: Question): Shape {
	const asked = withColumns(question, ({path}) => path === 'risk');
	const line = lineWith('', columnSlot(asked, groupColumn(asked, 'risk')));
	return {question: asked, body: [bullets([{line, children: [], repeat: groupRepeat(asked)}])], taken: []};
}

/** What stands around the words in bold that a paragraph begins with. */
const lead = /^(?<open>\*\*|__)(?:(?!\k<open>).){3,80}?(?<close>[.:]?\k<open>[.:]?)(?<between> (?:[-–—] )?)(?=\S)/u;

/** Risks that each begin with a few words in bold, which name them, and go on over several paragraphs or lists. */
export function longRisks(question: Question, section: Section, source: Source): Shape | undefined {
	const {blocks, children} = section;
	const leads = blocks.flatMap((block) => {
		const {open, close, between} = (block.type === 'paragraph' && lead.exec(linesAsText(source, block))?.groups) || {};
		return open === undefined ? [] : [{open, close, between, block}];
	});
	const [first] = leads;
	const isLong = leads.length > 1 && leads.length < blocks.length && first?.block === blocks[0];
	const areSame = leads.every(({close, between}) => close === first?.close && between === first?.between);
	if (!first || !isLong || !areSame || children.length > 0) return undefined;
	const asked = withColumns(question, ({path}) => path === 'risk' || path === 'text');
	const slot = (path: string) => columnSlot(asked, groupColumn(asked, path));
	const {open = '', close = '', between = ''} = first;
	const pieces = [
		{lead: '', content: slot('risk'), tail: close + between},
		{lead: '', content: slot('text'), tail: ''},
	];
	const entry = {
		line: {start: open, pieces, end: ''},
		children: [],
		repeat: groupRepeat(asked),
		paragraph: true as const,
	};
	return {question: asked, body: [bullets([entry])], taken: []};
}

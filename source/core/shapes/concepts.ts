import type {StepId} from '../answers/interview.ts';
import {rememberingMany} from '../text/remembering.ts';
import {plainHeading} from './plain-heading.ts';

/** What a heading of an RFC is about, whatever a house calls it, and the step in which it is asked. */
export type Concept = {name: string; step: StepId; headings: RegExp};

/** In the order in which they are tried: the more exact names first. */
const concepts: readonly Concept[] = [
	{
		name: 'Non-goals',
		step: 'define',
		headings:
			/^non[- ]?goals?\b|^(?:nicht-ziele|keine ziele|não[- ]objetivos|fora do escopo)$|out of scope|^scope$|what this is not|非目標|対象外/,
	},
	{
		name: 'Goals',
		step: 'define',
		headings:
			/\bgoals?\b|^objectives?\b(?!-c\b)|^requirements?\b|success criteria|^in scope|^(?:ziele|objetivos)$|目標|ゴール/,
	},
	{
		name: 'Current state',
		step: 'research',
		headings:
			/current (?:state|situation|behaviou?r|status|design|implementation|process)|existing (?:state|system|behaviou?r)|how .*works? (?:today|now)|^where we are\b|^today$|^as[- ]is|^wie es heute\b|現状/,
	},
	{
		name: 'Do-nothing option',
		step: 'design',
		headings: /do(?:ing)? nothing|^status quo|what if we do(?:n't| not)|not doing this/,
	},
	{
		name: 'Alternatives',
		step: 'design',
		headings:
			/\balternat(?:ives?|e)\b|considered options|other (?:options|approaches|designs)|abandoned ideas|^rejected$|rejected (?:options?|ideas?|approach(?:es)?|designs?|proposals?|solutions?)|(?:and|but) rejected$|pros and cons|^options?(?:$| (?:considered|evaluated|analysis|and (?:trade|pros|analysis|comparison|recommendation)))|^other roads$|^what else (?:did|have) we considered?$|^was wir sonst (?:überlegt|erwogen|geprüft) haben$|^(?:(?:betrachtete )?(?:alternativen|optionen)|(?:alternativas|opciones|opções)(?: consideradas)?|(?:options|alternatives) (?:envisagées|étudiées))$|代替|选项|選択肢/,
	},
	{
		name: 'Open questions',
		step: 'consensus',
		headings:
			/(?:open|unresolved|outstanding|remaining) (?:questions?|issues?)|^questions$|^unresolved$|^still open$|^what do(?:n't we| we not) know(?: yet)?$|^todo$|^tbd$|^offene (?:fragen|punkte)$|^perguntas (?:em aberto|abertas)$|^preguntas abiertas$|未解決/,
	},
	{
		name: 'Rollback',
		step: 'execute',
		headings: /roll[- ]?back|back[- ]?out|downgrade|exit (?:plan|strategy)|can .*be disabled/,
	},
	{
		name: 'Rollout',
		step: 'execute',
		headings: /roll[- ]?out|adoption|graduation|release (?:plan|strategy|signoff)|deploy|feature enablement|launch/,
	},
	{
		name: 'Compatibility',
		step: 'design',
		headings: /compatib|migrat|upgrade|deprecat|version skew|breaking|^(?:effect|impact) on|^transition/,
	},
	{name: 'Test plan', step: 'execute', headings: /\btest(?:s|ing)?\b|validation|^confirmation|verification|\be2e\b/},
	{
		name: 'Metrics',
		step: 'execute',
		headings:
			/metrics?\b|\bkpis?\b|monitor|observab|\bsl[ios]s?\b|measur|telemetry|alert|^how (?:do |will |would )?we(?:'ll)? (?:will )?know\b|^woran wir (?:den )?erfolg|^(?:kennzahlen|erfolgskriterien|métricas)\b/,
	},
	{
		name: 'Phases',
		step: 'execute',
		headings:
			/phases?\b|milestones?|timeline|roadmap|(?:implementation|project|work|action) (?:plan|items)|plan of attack|^plan$|^next steps|^tasks?$|^(?:umsetzung|plano)$|^when and who$/,
	},
	{
		name: 'Risks',
		step: 'execute',
		headings: /risks?\b|failure modes?|threat|mitigat|go wrong|riesgos|risiken|risques|riscos|リスク/,
	},
	{name: 'Security', step: 'design', headings: /securit|privacy|authenticat|authoriz|complian|encrypt/},
	{
		name: 'Performance',
		step: 'design',
		headings: /performance|scal(?:e|ab|ing)|throughput|latency|resource (?:usage|exhaustion)/,
	},
	{name: 'Cost', step: 'design', headings: /\b(?:costs?|money)\b|infrastructure needed|resources?$|budget|リソース/},
	{
		name: 'Drawbacks',
		step: 'design',
		headings:
			/drawbacks?|trade-?offs?|consequences?|limitations?|downsides?|why (?:should|would) we not|caveats?|^cons$|欠点/,
	},
	{
		name: 'Data model and API',
		step: 'design',
		headings: /\bapis?\b|data (?:model|structure|schema)|schema|interface|syntax|grammar|protocol|wire format|types?$/,
	},
	{
		name: 'Prior art',
		step: 'research',
		headings: /prior art|related|research|comparison|in other|background research|benchmark|supporting data|先行/,
	},
	{
		name: 'Teaching',
		step: 'execute',
		headings:
			/teach|documentation|user (?:experience|guide)|\bdocs\b|ergonomics|guide-level|frequently asked|^faq|^q ?& ?a$/,
	},
	{name: 'Future work', step: 'execute', headings: /future|follow-?ups?|later/},
	{
		name: 'History',
		step: 'consensus',
		headings: /histor|changelog|change log|revision|acknowledge?ments?|changes since/,
	},
	{
		name: 'Stakeholders',
		step: 'consensus',
		headings:
			/stakeholders?|approv|reviewers?|sign-?off|decision (?:drivers|makers)|consulted|participants|feedback|discussion|^authors?$/,
	},
	{name: 'Decision', step: 'consensus', headings: /^decision$/},
	{name: 'Status', step: 'consensus', headings: /^status$/},
	{name: 'Glossary', step: 'define', headings: /glossary|terminolog|definitions?|用語/},
	{
		name: 'Motivation',
		step: 'define',
		headings:
			/motivation|problem|background|^(?:(?:the|some|more|business|historical|additional) )*context$|^context (?:and|of|for)\b|(?:\band|[&/,]) ?context$|why\b|purpose|use cases?|user stor|rationale$|^need$|^pain|動機|背景|問題|目的/,
	},
	{
		name: 'Summary',
		step: 'define',
		headings:
			/summary|abstract|overview|introduction|tl;?dr|synopsis|in a nutshell|^what it is$|^conclusions?$|概要|サマリー/,
	},
	{
		name: 'References',
		step: 'execute',
		headings: /references?$|appendix|links$|further reading|resources|copyright|license/,
	},
	{
		name: 'Proposal',
		step: 'design',
		headings:
			/propos|design|solution|specification|^spec\b|implementation|architecture|approach|details?|reference-level|rationale|decision|explanation|how (?:it|this) works?|examples?|変更|設計|提案/,
	},
];

/** The concept of a heading; undefined when its words tell none. Each is asked about by many, and many have the same. */
export const conceptOf = rememberingMany(conceptIn);

function conceptIn(heading: string): Concept | undefined {
	const plain = plainHeading(heading);
	return concepts.find(({headings}) => headings.test(plain));
}

/**
 * The concept that a heading names: of a longer one that is no question, such as "Writing test data out", it has to be
 * the beginning or the end, or one of several names.
 */
export const namedConcept = rememberingMany((heading): Concept | undefined => {
	const plain = plainHeading(heading);
	const concept = conceptOf(heading);
	const found = concept?.headings.exec(plain);
	if (!found || /^(?:how|what|why|who|when|is|are|can|does|will)\b|[/,&]| and /.test(plain)) return concept;
	const before = plain.slice(0, found.index);
	const after = plain.slice(found.index + found[0].length);
	return /^(?:(?:the|a|an|our|some) )*$/.test(before) || !/\s/.test(after) ? concept : undefined;
});

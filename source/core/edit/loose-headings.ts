import {plainHeading} from '../shapes/plain-heading.ts';
import {weights} from './evidence/evidence.ts';

/**
 * What a heading, or a label, may be about, in any words that people choose for it. Nothing is read by these: too many
 * headings that mean something else have such words. An answer that would stand under a heading of its own besides is
 * asked about, which costs a key, while a second chapter costs the reader the truth.
 */
const loosely: readonly [path: RegExp, ...headings: RegExp[]][] = [
	[
		/^rollback\./,
		/\bway back\b|\b(?:go|goes|going|get|getting|switch|switching|turn|turning|back|backing|roll|rolling) (?:it |this )?(?:back|out)\b|\broll(?:ing)?[- ]?back|\bback-?out\b|\brevert|\bundo|\bif (?:it|this|that|things|something|all) (?:goes|fails|breaks|went)\b|\bbail|\bplan b\b|\bfall-?back\b|\bemergency\b/,
	],
	[
		/^metrics$/,
		/\bdone when\b|\bdid (?:it|this|that) (?:work|help)\b|\b(?:how|when|whether)\b.{0,30}\b(?:know|knew|tell|judge)\b|\bsuccess|\bsucceed|\bmeasur|\bmetrics?\b|\bkpis?\b|\bacceptance\b|\btargets?\b|\bwork(?:ed|s out)\b|\bpass(?:ing)? marks?\b/,
		/\b(?:happy|glad|content|satisfied|pleased|proud|relieved|celebrate|good enough)\b.{0,20}\b(?:when|if|once)\b|\b(?:we|it)(?:'re| are|'ll be| will be| is|'s) (?:done|finished|there)\b.{0,10}\b(?:when|if|once)\b|\bwhat we (?:want|expect|hope|would like) to see\b|\b(?:have|has) won\b|\b(?:signs?|proof|evidence) that (?:it|this|we)\b|\bwhat (?:must|should|will|has to) (?:be|get) (?:better|different)\b/,
		/\bwhat (?:good|better|done|winning|victory) looks like\b|\bjudged?\b|\bpaid off\b|\bworth it\b|\bindicators?\b|\byardsticks?\b|\bscore ?cards?\b|\bkey (?:figures|results)\b|\bnumbers (?:we|to|that)\b|\bheld (?:to|against)\b/,
		/erfolg|kennzahl|woran wir|indicateur|critères de (?:succès|réussite)|criterios de éxito|critérios de sucesso|métricas|indicatori|criteri di successo|başarı|показател|成功|指標|指标|성공/,
	],
	[
		/^openQuestions$/,
		/^open\b|\bopen$|\b(?:un|not (?:yet )?)(?:settled|decided|resolved|answered|clear|sure|known)\b|\bundecided\b|\breserved\b|\bstill to\b|\bto (?:be )?(?:settled?|decided?|clarif|discuss|answer|agree|confirm|determine|resolve|work(?:ed)? out)|\bquestions?\b|\bqs\b|\bunknowns?\b|\bloose ends?\b|\bto ?do\b/,
		/\b(?:do ?n['o]?t|do not|dont) (?:yet )?know\b|\bpending\b|\bunsure\b|\bparking lot\b|\bleft open\b|\b(?:remaining|outstanding) (?:points|issues|items|matters)\b|\bneeds? an? (?:answer|decision)\b|\b(?:input|answers|advice) (?:wanted|needed|sought)\b|\b(?:points?|matters|topics|items) (?:for|to) (?:discuss|debate|decide|talk)/,
		/offene|ungeklärt|zu klären|ouverte?s|à (?:clarifier|trancher|décider)|abiert[oa]s|pendientes?|por (?:decidir|definir|resolver)|em aberto|pendências|dúvidas|apert[ei]|da (?:chiarire|decidere)|açık|вопрос|未解決|未決|課題|待定|待确认|미해결/,
	],
	[
		/^phases$/,
		/\bgetting there\b|\bplan\b|\bsteps?\b|\border of\b|\b(?:how|when) (?:did |will |does |shall |would )?(?:we|it|this|to)(?:'ll|'re going to| will| shall| would| are going to| mean to| plan to| intend to)? (?:get|go|do|happen|ship|roll|build|proceed|introduce|deliver|tackle)\b|\bschedule|\btime ?lines?\b|\broadmap|\bstages?\b|\bphases?\b|\bmilestones?\b|\bsequenc(?:e|ing)\b|\bwork packages?\b/,
		/\bprogramme\b|\b(?:work|delivery|migration) program\b|\btime ?tables?\b|\bcalendar\b|\bitinerary\b|\bgantt\b|\bwaves?\b|\btranches?\b|\b(?:what|who)\b.{0,12}\bwhen\b|\bnext steps\b|\bcourse of (?:the )?(?:work|project)\b/,
		/\bablauf|zeitplan|fahrplan|etappen|calendrier|étapes|déroulement|cronograma|calendario|cronoprogramma|tempistica|takvim|harmonogram|график|этап|スケジュール|日程|进度|時程|일정/,
	],
	[
		/^options$/,
		/\blook(?:ed|ing) at\b|\broads?\b|\bconsidered\b|\bchoices?\b|\balternativ|\boptions?\b|\binstead\b|\bsa(?:id|y) no\b|\breject|\bcandidates?\b|\bother (?:ways|ideas|stuff|things)\b|\bcould (?:have|also)\b|\bruled out\b|\bturned down\b/,
	],
	[
		/^risks$/,
		/\brisks?\b|\bworr(?:y|ies|ied|isome)\b|\bgo(?:es)? (?:wrong|badly|sideways|south)\b|\bdangers?\b|\bthreats?\b|\bconcerns?\b|\bfears?\b|\bpitfalls?\b|\bkeeps? (?:me|us) (?:up|awake)\b|\bcould break\b/,
		/\bscar(?:es?|y|ed)\b|\bafraid\b|\bnervous\b|\banxious\b|\buneasy\b|\blos(?:e|ing) sleep\b|\bhazards?\b|\bperils?\b|\bapprehensions?\b|\bnightmares?\b|\buncertaint|\bwatch out\b|\bwhat can hit\b|\b(?:could|might|can|may) (?:still |yet |also )?(?:bite|hurt|sink|kill|derail|trip|stop|break|fail|go)\b/,
		/risik|gefahren|bedenken|sorgen|risques?\b|craintes|points de vigilance|riesgos?|preocupa|riscos?\b|rischi|zagrożenia|ryzyk|риск|リスク|懸念|風險|风险|위험/,
	],
	[
		/^currentState\.today$/,
		/\b(?:how|where|what) (?:it|this|that|things|we|they)\b(?!'ll|'d| will| would| should| shall| could| can| might| may|.{0,12}\bgoing to)(?:(?!\bwill\b|\bwould\b|'ll).){0,30}\b(?:now|today|are|is|works?|stands?)\b|\btoday$|\bnow$|\bat present\b|\bas[- ]is\b|\bcurrent(?:ly)?\b|\bexisting\b|\bstatus quo\b/,
	],
	[
		/^motivation\.inaction$/,
		/\binaction\b|\b(?:do(?:ing)?|did|done) nothing\b|\bnot (?:acting|doing (?:it|this))\b|\bif (?:we|it|this|nothing)\b.{0,30}\b(?:not|n't|nothing|wait|leave|left|stays?|skip)\b|\b(?:cost|price) of (?:delay|waiting)\b|\b(?:simply|just) (?:have )?(?:left|leave|wait)/,
	],
	[
		/^outcome\.goals$/,
		/^(?:(?:decision|key|main|our|project) )?drivers$|\bwhat (?:it|this|we|they|the (?:new )?[\w-]+)(?:'s| is| are)? (?:must|should|shall|has to|have to|needs? to|want|wants|aim|aims|hope|hopes|after|trying to|going for)\b|^(?:our |the |key |main |business )?(?:aims?|ambitions?|objectives?|wish(?:es| ?list)|demands|must[- ]haves?|requirements)$/,
	],
	[/^motivation\.problem$/, /^why\b|\bproblem\b|\bwhat(?:'s| is)? wrong\b|\breasons?\b/],
	[
		/^summary$/,
		/\bin (?:short|brief|a nutshell|one|(?:a few|two|three|five) (?:words|lines|sentences))\b|\btl;?dr\b|\bshort (?:version|form|story)\b|\b(?:the )?(?:long and )?(?:the )?short of it\b|\bat a glance\b|\bbottom line\b|\b(?:idea|plan|proposal|change|decision|project|it) in (?:a|an|one|two|three|plain|few|short|brief)\b|\bin plain (?:words|english|language)\b|\bkey (?:messages?|points?|takeaways?)\b|\bwhat (?:this|it) is(?: all)? about\b|\b(?:management|executive) summary\b|^(?:the )?(?:gist|nub|essence|idea in brief|elevator pitch|upshot)\b|\bthe gist\b/,
	],
	[/^status$/, /^(?:current )?(?:status|statut|standing|stato|estado|durum)$|\bwhere (?:it|this|we) stands?$/],
];

/** Words that say nothing of what a heading is about. */
const neutral = new Set(
	"a about all also an and any anything are as at be been being but by can could current currently did do does doing don't draft each ever final first for from further general get give given good had has have high-level how i if important in initial into is it its just key known left list main major makes matters may me might more most my need needed needs new next not note notes of off on only open or other our out overall own planned possible potential preliminary project proposed proposal really remain remaining remains rest rfc rough say section see shall should so some something staff stand stays stay still stuff such taken that the their them then there these they thing things this those to towards up us very want was we we'd we'll were what when where whether which who why will with work would yet you your".split(
		' ',
	),
);

/** What stands beside the words of some kinds of chapters and makes them about nothing else. */
const beside: Readonly<Record<string, RegExp>> = {
	'^phases$':
		/^(?:action|adoption|deployment|delivery|development|execution|implementation|introduction|launch|migration|release|roll-?out|rollout|tentative|transition|go-?live|immediate|attack|approach)$/,
	'^risks$': /^(?:mitigations?|assumptions|drawbacks|downsides|issues|technical|security)$/,
	'^metrics$': /^(?:success|criteria|acceptance|monitoring|evaluation|results?|exit|objectives)$/,
	'^openQuestions$': /^(?:bikeshedding|future|issues?|answers?|discussions?|points?|items)$/,
	'^options$': /^(?:prior|art|rationale|drawbacks|evaluated|design|implementations?|technology)$/,
	'^rollback\\.': /^(?:plan|strategy|procedure|steps|rollout|roll-?out|enablement|feature|failure)$/,
};

/** A phrase of as many words may have another beside it, and still be what a heading is about. */
const longPhrase = 2;

/**
 * Those of some paths that the words of a heading may be about, with what that weighs: little where it has words of
 * something else besides, as a test plan is no plan of the work, and a metric that is added to a collector measures no success.
 */
export function looselyAbout(title: string, paths: readonly string[]): {path: string; weight: number}[] {
	const plain = plainHeading(title).replaceAll('’', "'");
	return loosely.flatMap(([named, ...headings]) => {
		if (!headings.some((words) => words.test(plain))) return [];
		const isWhole = hasNoOther(plain, named.source);
		return paths
			.filter((path) => named.test(path))
			.map((path) => ({path, weight: !isWhole ? weights.touched : partly.test(path) ? weights.among : weights.said}));
	});
}

/** A chapter about the way back may say only some of what is asked of it, and what it must do is no list of all goals. */
const partly = /^rollback\.(?!steps$)|^outcome\.goals$/;

/** Whether a heading has no words besides those that may be about a question; none of what nobody has words for. */
export function isWhollyAbout(title: string, path: string): boolean {
	const [named] = loosely.find(([one]) => one.test(path)) ?? [];
	return named === undefined || hasNoOther(plainHeading(title).replaceAll('’', "'"), named.source);
}

/** The phrases of a kind of chapters as whole words. */
const phrases: ReadonlyMap<string, RegExp> = new Map(
	loosely.map(([named, ...headings]) => [
		named.source,
		new RegExp(`[\\p{L}\\p{N}]*(?:${headings.map(({source}) => source).join('|')})[\\p{L}\\p{N}]*`, 'gu'),
	]),
);

function hasNoOther(plain: string, named: string): boolean {
	const found = phrases.get(named) ?? /(?!)/g;
	const longest = Math.max(0, ...[...plain.matchAll(found)].map(([phrase]) => phrase.split(' ').length));
	const rest = plain.replaceAll(found, ' ');
	const others = [...rest.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)].filter(
		([word]) => word.length > 2 && !neutral.has(word) && beside[named]?.test(word) !== true,
	);
	return others.length <= (longest >= longPhrase ? 1 : 0);
}

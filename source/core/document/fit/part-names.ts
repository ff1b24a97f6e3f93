import {withoutOrdinal} from '../../lens/read/title.ts';
import {textNamed} from '../../shapes/text-headings.ts';

/** What else people call an answer of one name, by its path; in small letters, as labels are compared. */
const others: Readonly<Record<string, RegExp>> = {
	'motivation.problem':
		/^(?:(?:which|what) problems? (?:do|are|will) we (?:solv\w+|want to solve)|what(?:['’]s| is) (?:wrong|the problem)|what problem|(?:the )?(?:problems?|issue)|problem statement)\??$/,
	'motivation.inaction':
		/^(?:if (?:we (?:do nothing|did nothing|leave (?:it|this)(?: be| as it is)?)|nothing (?:is done|was done|changes|happens)|not(?: (?:solved|fixed|done|changed))?)|(?:the )?(?:costs?|price|consequences?|effects?|risks?) of (?:inaction|doing nothing|not (?:acting|doing (?:it|this|anything|so)|(?:solving|fixing|changing) (?:it|this|anything)))|(?:doing|do) nothing|inaction|wenn nichts geschieht|se nada for feito|si no hacemos nada)\??$/,
	'motivation.importance':
		/^(?:(?:(?:its|the) )?importance(?: of (?:it|this))?|why (?:(?:it|this) is |is (?:it|this) )?important|why now|why (?:it|this) matters|why does (?:it|this) matter|warum (?:jetzt|ist das wichtig)|por que (?:importa|agora))\??$/,
	'currentState.today':
		/^(?:how (?:it|this|things|the system) works?(?: (?:today|now|currently|at present))?|(?:flow|process|set-?up|situation) (?:today|now)|(?:today|now|currently|at present))$/,
	'currentState.painPoints': announced('(?:pain(?: ?points?|s)?|schmerzpunkte|pontos de dor)'),
	'currentState.constraints': announced(
		"(?:(?:hard )?constraints|boundary conditions|(?:what )?(?:we )?(?:can(?:not|[’']t)) (?:touch|change|be (?:touched|changed)))",
	),
	'rollback.trigger':
		/^(?:(?:rollback )?triggers?(?: for (?:it|this|that|(?:the |a )?rollback))?|trigger conditions?|when(?: to roll back)?|auslöser|gatilho|disparador|判断基準)$/,
	'rollback.decider':
		/^(?:deciders?|decisions?(?: by)?|decided by|who(?: decides| gives the order)?|who (?:decides|says so|calls (?:it|this)|makes the (?:call|decision)|has the say|gives the word)|decision maker|quién decide|quem decide|wer entscheidet|entscheider(?:in)?|entscheidung|decisão|判断者)$/,
	'rollback.steps':
		/^(?:steps|(?:rollback )?procedure|how(?: to (?:revert|roll back))?|pasos|passos|schritte|vorgehen|procedimiento|手順)$/,
	'rollback.data': /^(?:data|data (?:migration|rollback)|datos|dados|daten|データ)$/,
	'rollback.communication':
		/^(?:comms|communications?|communication plan|information|comunicación|comunicação|kommunikation|連絡)$/,
	'security.authentication':
		/^(?:auth|authn?\/authz|authentication|authorization|authentication (?:and|&) authorization|autenticación|autenticação|anmeldung|認証)$/,
	'security.privacy':
		/^(?:privacy|encryption|data privacy|personal data|pii|privacidad|privacidade|datenschutz|個人情報)$/,
	'security.rateLimiting':
		/^(?:rate limit(?:ing|s)?|ddos(?: protection)?|abuse(?: (?:and|&) limits)?|throttling|quotas?|request limits)$/,
	'security.compliance': /^(?:compliance|legal|regulat(?:ion|ory)|gdpr|rgpd|dsgvo|soc ?2)$/,
	'scalability.load': /^(?:load|growth|expected (?:load|growth)|load and growth|volumes?|size)$/,
	'scalability.strategy': /^(?:scaling|strategy|how (?:it|this|we) scales?)$/,
	'scalability.cost': /^(?:(?:running )?costs?|cost projection|money|budget|costes?|custos?|kosten|費用)$/,
	'scalability.targets': /^(?:performance|targets?|performance target)$/,
};

/** A label, or the beginning of one that goes on: `Pain points, the worst first`. */
function announced(words: string): RegExp {
	const more = '(?:in|by|from|of|for|that|which|observed|found|known|seen|the|are|as|today|so far)';
	return new RegExp(`^(?:(?:the|our|main|current|known|following|these|such) )*${words}(?:,? ${more}\\b.*)?$`);
}

/** How a paragraph begins that says an answer without a label, by its path: what follows is the answer. */
const openings: Readonly<Record<string, RegExp>> = {
	'motivation.inaction':
		/^(?:if (?:we (?:do nothing|don['’]t act|do not act|leave (?:it|this)(?: be| as it is)?)|nothing (?:is done|changes)|we did nothing|nothing were done),? |(?:were (?:we|it|this|things|all) to|should (?:we|it|this|things)) (?:be left|leave|do nothing|stay|wait|carry on|go on|keep|remain|continue)\b[^,.;:]{0,50}, |(?:doing nothing|inaction) (?:means|would mean|will mean|costs|would cost)(?: that)? )(?=\S)/i,
	// One of several things that are fixed is said in a list of its own.
	'currentState.constraints': /^(?:\*\*|__)?constraint(?::(?:\*\*|__)?|\.?(?:\*\*|__):?) (?=\S)/i,
};

/** The words with which a paragraph begins that says the answer at a path; undefined for any other. */
export function openingFor(path: string, text: string): string | undefined {
	return openings[path]?.exec(text)?.[0];
}

/** Whether a label is another name of the answer at a path, as a heading of it may be. */
export function isAlsoCalled(path: string, label: string): boolean {
	if (path !== 'motivation.problem' && textNamed(label) === path) return true;
	const plain = label.replaceAll(/[*_`:：]/g, '').trim();
	return others[path]?.test(withoutOrdinal(plain).toLowerCase()) ?? false;
}

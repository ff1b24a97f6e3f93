import {chapters} from './chapters.ts';
import type {Vocabulary} from './types.ts';

/** Some forms of words as one. */
function anyOf(...forms: readonly string[]): RegExp {
	return new RegExp(forms.join('|'), 'iu');
}

const switches =
	'(?:has|have|holds?|owns?|pulls?|throws?|flips?|turns?|presses?|orders?|calls?|decides?|approves?|triggers?|declares?|says? (?:when|so|stop|go))';
const office =
	'(?:manager|lead|leader|officer|owner|director|head|engineer|captain|commander|operator|desk|chief|supervisor|commissioner|nurse|dispatcher|coordinator|board|team|rota|shift|crew|on-?call)';

/** Somebody as the one who does it: by name, or by an office. */
const someone = `(?:\\p{Lu}[\\p{L}'’.-]+|(?:[Tt]he |[Oo]ur )?(?:[\\p{L}-]+ ){0,3}${office}s?|[Aa]ny(?:body|one)(?: [\\p{L}-]+){0,5})`;

export const ofGoingBack: readonly Vocabulary[] = [
	{
		path: 'rollback.steps',
		named: anyOf(
			'\\b(?:roll[- ]?back|back[- ]?out|way back|fall-?back|reversal|unwinding)\\b',
			'^(?:revert|undo|how to (?:revert|undo|go back).*|(?:going|switching|turning|rolling) (?:it )?back)',
			"^(?:and )?(?:if|when|should) (?:it|this|that|things|something|anything|all|all else|we) (?:fails?|breaks?|is bad|has trouble|(?:goes?|go) (?:wrong|badly|south|sideways)|turns? out (?:bad|badly|wrong)|(?:does not|doesn['’]t|do not|don['’]t) (?:work|hold|help))$",
		),
		under: chapters.back,
		says: anyOf(
			'\\b(?:to (?:roll|go|switch|back|turn) (?:it )?(?:back|out|off)|rolled back|roll(?:ing)? back|reverted|is undone|(?:returned|revert|switched|set|moved|put|goes?|restored) (?:back )?(?:to|by) (?:the )?(?:old|previous|former))\\b',
			'\\b(?:old|previous|former|earlier)\\b[^.]{0,40}\\bback (?:to|on|onto|in|into|up|again|within)\\b|\\bfalls? back on\\b',
			"\\bnothing (?:(?:to|needs to be|has to be|must be) )(?:undo|revert|roll|restor|put back)\\w*|(?:\\bnot|n['’]t|never) (?:ever )?touched\\b|\\b(?:is|are) still (?:there|in place|running)\\b|\\b(?:takes?|taken|turn(?:s|ed)?|switch(?:ed|es)?) (?:[\\p{L}'’-]+ ){0,4}off\\b",
			"\\b(?:puts?|switch(?:es)?|sends?|brings?|turns?|points?|moves?|takes?|goes?|returns?|routes?|flips?) (?:[\\p{L}'’-]+ ){0,6}back (?:to|on|onto|in|into|again|at)\\b",
		),
		words: /\b(?:back|revert|undo|restore|old|previous|switch|flag|disable|off|again|return)\b/i,
	},
	{
		path: 'rollback.trigger',
		named:
			/^(?:triggers?|when(?: .*)?|(?:abort|stop|rollback|exit) (?:criteri(?:a|on)|conditions?|triggers?)|kill criteria|criteri(?:a|on))$/,
		under: chapters.back,
		says: /\b(?:if|when|once|as soon as|upon|should|in case of|whenever) (?:an? |the |any |more than |material )?[^.,]{3,80}(?:,| we\b| is\b| are\b|\brevert|\bfall|\broll|\bgo back|\bswitch|\bfails?|\bfailure|\bexceeds?|\babove|\bbelow|\bmore than)/i,
		words: /\b(?:if|when|more than|exceeds|above|below|fails?|failure|error|percent|minutes)\b/i,
	},
	{
		path: 'rollback.decider',
		named:
			/^(?:deciders?|decision|decided by|who(?: (?:decides?|says|calls?|may|can|pulls?|gives|makes|takes|orders|has|owns)\b.*)?|whose (?:call|decision|say)\b.*|on whose (?:word|order|say-?so)|(?:the )?(?:final )?(?:call|say|word|say-?so)|owner|responsible|authority)$/,
		under: chapters.back,
		says: new RegExp(
			[
				`(?:^|\\P{L})${someone}(?: (?:of|for|in|at|on) (?:the )?[\\p{L}-]+){0,2}(?: \\p{Lu}[\\p{L}.'’-]+)?(?: \\([^)]*\\)|, [^,.;]{2,40},|,)? (?:alone |also |then )?(?:can |may |will (?:be )?|must |shall |is to |is |are )?${switches}(?=\\P{L}|$)`,
				'\\b(?:mak(?:es?|ing)|tak(?:es?|ing)|gives?|giving) (?:that|this|the|such a|any) (?:\\p{Ll}+ )?(?:calls?|decisions?|word|order)\\b',
				'\\b(?:authori[sz]ed|entitled|empowered|free|allowed|permitted) to (?:do|call|order|decide|stop|pull|switch)\\b|\\b(?:[Ss]ign-?off|[Aa]pproval|[Oo]rder|[Oo]k|OK|[Ww]ord) (?:for (?:that|this|it) )?(?:comes|is given|is needed) (?:from|by)\\b',
				'\\b(?:on|upon|at|by|with) (?:the )?(?:order|discretion|call|word|say-?so|authority|approval|instruction|direction)s? (?:of|from)\\b',
				'\\b(?:call|decision|switch|button|authority) (?:is|lies|rests|sits|stays|belongs) (?:with|to)\\b',
				"\\b(?:decided|ordered|called|approved|triggered|declared|authori[sz]ed) by\\b|['’]s (?:call|decision|to (?:call|decide|make))\\b",
				'\\bwithout (?:asking|permission|approval|a (?:meeting|vote))\\b|\\bno (?:need|one has|one needs) to ask\\b',
				`\\b(?:up to|left to) (?:the |our )?(?:[\\p{L}-]+ ){0,3}${office}\\b|\\bfor (?:the |our )?(?:[\\p{L}-]+ ){1,4}to (?:say|decide|call|judge)\\b`,
			].join('|'),
			'u',
		),
		words: /\b(?:decid|decision|order|approv|call|switch|authority|responsib|manager|lead|on-?call)/i,
	},
	{
		path: 'rollback.data',
		named:
			/^(?:data(?: (?:roll-?back|recovery|restore|loss))?|restor(?:e|ing)(?: data)?|backups?|reconciliation|what (?:happens|becomes) (?:to|of) (?:the )?data)$/,
		under: chapters.back,
		says: /\b(?:restor(?:e|ed|es|ing)|backups?|snapshots?|re-?key(?:ed)?|replay(?:ed|s)?|re-?import(?:ed)?|reconcil\w+|dumps?|copied back|written back|dual[- ]writ\w+|re-?sync\w*|nothing to undo|no data|data (?:is|are|stays?|remain|written|loss|entered)|records? (?:are|stay|written|entered)|export(?:ed)?|read-only|lost (?:rows|records|writes|entries))\b/i,
		words: /\b(?:data|record|row|backup|restore|copy|write|entered|interim|export|table|database)/i,
	},
	{
		path: 'rollback.communication',
		named:
			/^(?:communications?(?: plan)?|telling (?:people|everybody)|who (?:is|gets|hears|must be) (?:told|informed|of it|about it)|notifications?|notices?|announcement|informing|information|word)$/,
		under: chapters.back,
		says: anyOf(
			'\\b(?:tells?|told|informs?|informed|notif(?:y|ies|ied)|announces?|announced|alerts?|writes? (?:to|in)|posts?|posted|e-?mails?|mails?|phones?|texts?|telephones?|communicat\\w+|rings?|messages? (?:to|in)|status ?page|lets? \\w+ know|calls? (?:the|all|every|each)|channel|newsletter|tannoy|radio(?:s|ed)?|warns?|text message|briefs?|put(?:s)? (?:up|out) (?:a )?(?:notice|banner|message))\\b',
			'\\b(?:notices?|information|word|messages?|letters?|bulletins?) (?:is |are |shall be |will be |to be )?(?:to|for|given|sent|issued|served|goes?|posted|displayed|put up)\\b|\\b(?:carr(?:y|ies)|displays?|shows?|gives?) (?:a |the )?(?:notice|banner|warning)\\b',
			'\\b(?:gets?|receives?|is given|are given|is sent|are sent) (?:a |an |the )?(?:[\\p{L}-]+ )?(?:call|notice|note|mail|message|letter|bleep|warning|bulletin)s?\\b',
			'\\b(?:hears?|learns?|is made aware|are made aware) (?:of|about|from)\\b|\\b(?:kept|keeps?) (?:[\\p{L}-]+ ){0,3}(?:informed|posted|in the loop|up to date|in the picture)\\b|\\bmade known\\b|\\bin the know\\b|\\b(?:put|puts|leave|leaves|pin|hang)s? (?:up )?(?:a |an |the )?(?:note|notice|sign|poster|message|banner)\\b|\\b(?:is|are|be) (?:briefed|contacted|called|alerted|rung|messaged|sent round)\\b|\\blets? (?:[\\p{L}-]+ ){1,5}know\\b|\\bbleeps?\\b|\\bpings? (?:the|all|every|each)\\b|\\bbanner\\b',
		),
		words: /\b(?:tell|inform|know|mail|phone|message|notice|channel|page|banner|status|customer|support)/i,
	},
];

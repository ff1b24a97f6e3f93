import type {Vocabulary} from './types.ts';

/** Somebody, a body of people or their meeting, behind a word of consent. Months are neither. */
const someone =
	'(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*\\b)(?:\\p{Lu}[\\p{L}.&-]+|the [\\p{L}-]+(?: [\\p{L}-]+){0,3} ?(?:board|committee|council|group|meeting|team|leads?|management|forum|panel|guild|directorate))';
const consent =
	'(?:[Aa]pproved|[Aa]ccepted|[Aa]greed|[Dd]ecided|[Ee]ndorsed|[Rr]atified|[Aa]dopted|[Gg]ranted|[Cc]leared|[Ss]anctioned|[Gg]reen-?lit|[Ss]igned(?: off)?|[Pp]assed|[Rr]esolved|[Vv]oted(?: through)?)';

export const ofPeople: readonly Vocabulary[] = [
	{
		path: 'deciders',
		named:
			/^(?:approvers?|approved by|approval|decision[- ]makers?|deciders?|decided by|signed off by|sign[- ]?off|accountable|final (?:call|say|decision)|(?:executive )?sponsors?|decision (?:body|owner)|who decides|(?:yes|ok|go|consent|blessing|mandate) (?:from|of|by)|ratified by)$/,
		says: new RegExp(
			`(?:^|\\P{L})${consent}\\b[\\s:*_,–-]{0,4}(?:on \\S+ )?(?:\\((?:by |in |at )?|(?:by|in|at) (?:the |our |a )?)(?:${someone})|${consent}\\b[^.\\n]{0,30}\\b(?:[Bb]oard|[Cc]ommittee|[Gg]roup|[Cc]ouncil|[Pp]anel|[Mm]eeting|[Aa]ssembly|[Mm]anagement|[Ff]orum|[Gg]uild|[Cc]ircle|[Dd]irectorate|[Cc]abinet|[Ss]teer[Cc]o)\\b|\\b(?:[Aa]pproval|[Cc]onsent|[Aa]ssent|[Aa]greement|[Ss]anction|[Bb]lessing|[Ee]ndorsement|[Gg]reen light|[Yy]es|[Vv]ote|[Rr]atification|[Gg]o-?ahead|[Ss]ign-?off) (?:of|by|from|came from|comes from) (?:the |our |a )?${someone}|\\b(?:[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Pp]anel|[Aa]ssembly|[Ff]orum) (?:\\p{Ll}+ )?(?:said yes|says yes|gave (?:its|their)|has (?:signed|approved|agreed|endorsed)|approved|agreed|voted)\\b|\\b(?:decision|final (?:call|say|word)) (?:is|lies|rests|sits|belongs|stays) (?:with|to)\\b|(?:^|\\s)${someone}(?: \\p{Lu}\\p{L}+)? (?:decides|has the (?:last|final) (?:word|say)|makes the (?:final )?(?:call|decision))\\b`,
			'u',
		),
		words:
			/\b(?:approv|decid|decision|sign|agree|accept|vote|yes|ok|board|committee|council|sponsor|consent|meeting|panel|chair)/i,
	},
	{
		path: 'reviewers',
		named:
			/^(?:reviewers?|reviewed by|approvers?|approved by|consulted|contributors|stakeholders|readers|approvals?|sign[- ]?offs?)$/,
		words:
			/\b(?:review|approv|consult|feedback|comment|sign|agree|consent|asked|read (?:it|this)|thank|contribut|looked at|blessing)/i,
	},
	{
		path: 'author',
		words: /\b(?:written|author|prepared|submitted|proposed|drafted|owner|contact|champion|lead)/i,
	},
	{
		path: 'objections',
		named:
			/^(?:objections?|concerns?(?: raised)?|dissent|push-?back|criticism|disagreements?|counter-?arguments|minority (?:view|opinion))$/,
		says: /\b(?:objects?|objected|objections? (?:is|are|was|were|from|by|of|that)|disagree[sd]?|dissent(?:s|ed)?|(?:voted|argued|argues|speaks|spoke|is|was|were) against|pushe[sd] back|(?:people|some|they|others) (?:will|may|might)? ?(?:say|argue|prefer)|would rather|raised (?:a )?concerns?|was not convinced|not happy)\b/i,
		words: /\b(?:prefer|concern|worr|doubt|against|instead|unhappy|fear|argu|critic|reservation)/i,
	},
	{
		path: 'communication',
		named:
			/^(?:communications?(?: plan)?|announcements?|telling people|who (?:is|gets) told|informing|messaging|training and communications?|change management)$/,
		says: /\b(?:e-?mails?|mails?|letters?|newsletters?|announcements?|circulars?|memos?|notices?)\b[^.]{0,30}\b(?:to|for|goes|go|went|sent|posted|is|are)\b|\b(?:will (?:be )?|shall (?:be )?|are |is |get |gets )?(?:informed|notified|briefed|told|announced)\b[^.]{0,40}\b(?:by|in|on|via|through|at|before|when|weeks?|days?)\b|\b(?:town hall|brown[- ]?bag|all-hands|stand-?up|info(?:rmation)? (?:session|evening|event)|open hours?)\b/i,
		words:
			/\b(?:inform|notif|tell|announce|brief|train|session|newsletter|letter|e-?mail|mail|post|channel|poster|leaflet|intranet|meeting)/i,
	},
	{
		path: 'affected',
		named:
			/^(?:affected (?:systems|parties|teams|components)|(?:systems|components|teams) affected|impact(?: on other .*)?|touched systems|blast radius|consumers)$/,
		words: /\b(?:affect|impact|consum|upstream|downstream|depend|integrat|interface|call|replace)/i,
	},
	{
		path: 'dependencies',
		named:
			/^(?:dependencies|deliveries|prerequisites|depends on|what we need(?: from .*)?|external dependencies|blockers)$/,
		says: /\b(?:waiting (?:for|on) (?:the )?\p{Lu}|depends? on (?:the )?\p{Lu}\p{L}+ (?:team|to|deliver|provid)|must (?:first )?be (?:delivered|provided|supplied|granted) by|(?:has|have|needs?) to (?:deliver|provide|supply|grant|open|order)\b|(?:is|are|will be) (?:delivered|provided|supplied) by\b)/u,
		words: /\b(?:waiting|depend|deliver|provid|supply|supplied|order|grant|blocked|need|prerequisite|request)/i,
	},
];

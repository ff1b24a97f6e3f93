import {chapters} from './chapters.ts';
import type {Vocabulary} from './types.ts';

export const ofProblem: readonly Vocabulary[] = [
	{
		path: 'motivation.problem',
		named: /^(?:what is )?(?:the )?problems?(?: statement)?$|^issue$/,
		under: chapters.problem,
		says: /\bthe (?:main |core |real )?(?:problem|issue|trouble) (?:is|with|here)\b/i,
		words: /\b(?:problem|fail|lost|lose|broken|slow|late|manual|twice|error|cannot|outage|wrong|incident|complain)/i,
	},
	{
		path: 'motivation.importance',
		named:
			/^(?:why )?(?:(?:it|this) (?:is )?)?(?:important|matters)$|^importance$|^why (?:now|bother|this|it matters|us)$|^urgency$|^what is at stake$|^business (?:case|value|impact)$/,
		under: chapters.problem,
		says: /\b(?:this|it|that|which) (?:really |also )?matters\b|\bwhy (?:now|it matters|this matters|(?:it|this) is (?:important|urgent))\b|\b(?:is|are) (?:urgent|pressing|critical|at stake|important)\b|\b(?:urgency|importance)\b/i,
		words:
			/\b(?:matter|important|urgent|critical|stake|deadline|because|worth|revenue|licen[cs]e|law|audit|customer|contract|season)/i,
	},
	{
		path: 'motivation.inaction',
		named: /\b(?:do(?:ing)?|done) nothing\b|\binaction\b|^if (?:we|nothing)\b|^otherwise$|^cost of (?:delay|waiting)$/,
		under: chapters.problem,
		says: /\b(?:no|without) action\b|\b(?:waiting|delaying|postponing|delay) (?:it |this )?(?:by |for |until )?(?:another|a|one|longer|any|until)\b|\b(?:not|fail(?:s|ed|ing|ure)? to|do nothing|never) (?:to )?act\b|\bnot acting\b|\bstay(?:s|ing)? (?:as|where|on) (?:it|we|things|they|the old|this)\b|\b(?:left|leave) (?:as (?:is|it is|they are)|alone|unaddressed|untreated)\b|\b(?:absent|short of) (?:a|any|this|some) \w+/i,
		words:
			/\b(?:would|continue|remain|otherwise|still|again|next|worse|grow|lapse|expire|end of (?:life|support)|lose|fine|penalt)/i,
	},
	{
		path: 'outcome.goals',
		named: /^(?:goals?|objectives?|aims?|what we want|desired outcomes?|outcomes?|targets|success looks like)$/,
		under: chapters.scope,
		says: /\b(?:(?:our|its|one|the (?:main|primary|first|overall)) (?:goal|aim|objective|ambition)s? (?:is|are|of)\b|this (?:project|proposal|rfc|change) (?:aims?|seeks?|intends?|strives?) (?:to|at|for)\b)/i,
		words: /\b(?:goal|aim|objective|want|so that|achieve|should|enable|intend|reach|within)/i,
	},
	{
		path: 'outcome.nonGoals',
		named:
			/^(?:non-?goals?|not (?:a )?goals?|out of scope|excluded|what (?:this|it|we) (?:is|are|do|does|will)(?:n[o']t| not).*|not (?:in scope|included|covered|part of this)|scope exclusions?|limits of scope)$/,
		under: chapters.scope,
		says: /\bnot (?:part of (?:this|the|our) (?:rfc|proposal|project|work|scope|change|document|decision)|in scope|a goal|covered (?:here|by this))\b|\b(?:this|the) (?:rfc|proposal|document|project|change) (?:does|will|shall) not\b|\bwe (?:do|will|shall) not (?:cover|address|touch|change|replace|attempt|aim|try)\b|\b(?:is|are) excluded\b|\b(?:stays?|remains?) (?:as (?:is|it is|they are)|unchanged|untouched|on (?:its|their|the) (?:present|current|old))\b|\b(?:separate|another) (?:rfc|proposal|project)\b|\bnon-?goals?\b|\b(?:says?|is|has|have) nothing (?:about|to do with)\b/i,
		words: /\b(?:not|no|remains?|stays?|except|later|exclud\w+|without|left|untouched|another)\b/i,
	},
	{
		path: 'outcome.nonNegotiables',
		named: /^(?:non-?negotiables?|must[- ]haves?|hard (?:requirements?|limits?|rules?)|red lines?|invariants?)$/,
		says: /\bnon-?negotiable|(?:\bnot|n['’]t) (?:subject to|up for|open (?:to|for)) (?:negotiation|debate|discussion)|\bunder no circumstances\b|\bred lines?\b|\bhard (?:requirement|limit)\b|\bmust (?:never|always)\b|\bat no (?:time|point)\b/i,
		words: /\b(?:must|never|always|no|shall|any)\b/i,
	},
	{
		path: 'currentState.today',
		named:
			/^(?:how it (?:works|is)(?: (?:today|now))?|today|now|current (?:state|situation|setup|process|system)|as[- ]is)$/,
		under: chapters.today,
		words: /\b(?:today|now|current|existing|present|so far|at the moment|runs?|keeps?|holds?|stores?)\b/i,
	},
	{
		path: 'currentState.painPoints',
		named:
			/^(?:pain ?points?|pains?|what hurts|shortcomings|weaknesses|issues|(?:known )?problems|limitations|deficiencies)$/,
		under: chapters.today,
		says: /\bpain ?points?\b|\b(?:hurts|suffers?|annoy(?:s|ing)|frustrat\w+|bothers|complain(?:s|ed|t)?)\b/i,
		words:
			/\b(?:cannot|can't|slow|late|lost|lose|error|fail|manual|by hand|unused|wast|idle|break|broken|duplicate|twice|never|stale|wrong|missing|flaky|ticket|overwrit|only|no|not|nobody|hours?)\b/i,
	},
	{
		path: 'currentState.constraints',
		named:
			/^(?:constraints?|fixed points|limits|boundary conditions|(?:given )?conditions|restrictions?|givens|what (?:is fixed|we cannot change))$/,
		under: chapters.today,
		says: /\bconstrain(?:t|ts|ed)\b|\b(?:may|must|shall) (?:not|never|remain|stay)\b|\b(?:is|are) (?:fixed|given|forbidden|prohibited|not allowed|not permitted|bound)\b|\bno \w+ (?:can|may|is allowed|without)\b|\bnot negotiable\b|\bobliged to\b|\bhas to (?:stay|remain|keep)\b/i,
		words:
			/\b(?:only|cannot|can't|must|may|limit|at most|no more|restrict|required|require|contract|budget|deadline|freeze|without|until|maximum|have to|has to)\b/i,
	},
];

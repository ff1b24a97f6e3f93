import {chapters} from './chapters.ts';
import type {Vocabulary} from './types.ts';

const chose =
	/(?<!\p{L}|\b(?:not|never|nor|n['’]t)\s)(?:selected|chosen|chose|picked|winner|preferred|our (?:choice|pick)|recommend(?:ed|ation|s)?)(?:$|[^\p{L}])|\b(?:we|i)(?:['’]ll| will| shall| decided| opted| settled| go| went|['’](?:m|re) going| (?:am|are) going)\b[^.]{0,14}\b(?:use|take|adopt|for|on|with|go)\b|(?:^|[*_.:]\s?)(?:going|sticking) with\b|\b(?:verdict|decision|judge?ment|outcome)\b|\bin favou?r of\b|\p{L} it is[.!]?$|\bdecided (?:for|on)\b|\b(?:we|i) (?:choose|pick|prefer|favou?r|select|take)\b|\bdecisive\b|\b(?:decide[sd]|settle[sd]) (?:it|the (?:matter|question))\b|\btip(?:s|ped) the (?:balance|scales?)\b|\b(?:wins|won) (?:on|by|because|since|over)\b|\b(?:vote|choice) (?:goes|went|falls|fell) (?:to|on|for)\b/iu;

export const ofDesign: readonly Vocabulary[] = [
	{
		path: 'options',
		under: chapters.choice,
		words:
			/\b(?:option|alternativ|candidate|considered|evaluated|looked at|compared|instead|first|second|third|reject|chosen|selected)/i,
	},
	{path: 'options.selected', under: chapters.choice, says: chose},
	{
		path: 'options.whyNot',
		under: chapters.choice,
		says: /\b(?:reject|ruled out|turned down|not chosen|discard|declin|fell out|dropped|eliminat|too (?:slow|expensive|late|risky|complex|costly))/i,
	},
	{
		path: 'rationale',
		named:
			/^(?:rationale|(?:selected|chosen|preferred)(?: (?:option|solution|one))?|(?:our |the )?(?:choice|decision|pick)|verdict|recommendation|why (?:this|it|that)(?: one)?|selection|reasoning|conclusion)\b(?! (?:matrix|log|drivers?|criteria|process))/,
		under: chapters.choice,
		says: chose,
		words: /\b(?:because|reason|since|therefore|only one|fastest|cheapest|best|decisive)/i,
	},
	{
		path: 'criteria',
		named:
			/^(?:(?:evaluation |selection |decision )?(?:criteria|criterion|drivers|factors)|weights?|weighting|what (?:we judged|counts?|mattered?).*)$/,
		says: /\b(?:criteri(?:a|on)|weight(?:ed|ing)|decision drivers?)\b|\bwe (?:judged|rated|scored|ranked|weighed|measured) (?:them|each|all|it|the \w+) (?:by|on|against|for)\b/i,
	},
	{path: 'decisions', named: /^(?:other|further|smaller|design) decisions$|^decisions? (?:log|taken|made)$/},
	{
		path: 'research',
		named:
			/^(?:research|prior art|related work|findings|interviews?|survey|benchmarks?|prototypes?|experiments?|studies|what we (?:found|learned|measured))$/,
		says: /\bwe (?:interviewed|surveyed|benchmarked|prototyped|measured|tried|visited)\b|\b(?:in|from) (?:the |a |our |his |her )?(?:tests?|trials?|benchmarks?|surveys?|interviews?|prototypes?|pilots?|experiments?|study) (?:of|by|with|in|on|showed|the)\b/i,
		words: /\b(?:measur|benchmark|survey|interview|study|prototype|test|found|trial|experiment|report|according)/i,
	},
	{
		path: 'claims',
		named: /^(?:assumptions?|claims?|facts(?: and assumptions)?|evidence|what we (?:assume|believe|know))$/,
		says: /\b(?:we|i|it is|is|are) (?:assum(?:e|ed|ing)|presum(?:e|ed)|tak(?:e|en) (?:it )?for granted)\b|\bassumptions?\b|\bassuming\b|\bon the premise\b/i,
		words: /\b(?:assum|expect|believe|suppose|provided that|should|estimate|guess|likely)/i,
	},
	{
		path: 'architecture',
		named:
			/^(?:(?:proposed |technical |target |high-?level |system )*(?:architecture|design|solution|approach)|how it works|components?|moving parts|building blocks|system overview)(?: (?:of|for|in|overview|and (?:design|components|architecture))\b.*)?$/,
		words:
			/\b(?:component|service|server|module|layer|gateway|queue|proxy|controller|worker|client|talks to|in front of|behind|sits)\b/i,
	},
	{
		path: 'dataModel',
		named:
			/\bdata(?:base)? (?:models?|structures?|schemas?|layout|formats?|storage)\b|^(?:schemas?|entities|tables?|records?|data|storage|(?:what|how) (?:we|is|it) stor\w+.*|documents? structure|persistence)$|\bdata (?:and|&) /,
		says: /\b(?:one|two|three|new|a|the|each) (?:new )?(?:tables?|collections?|columns?|record types?|schemas?|entit(?:y|ies))\b[^.]{0,60}(?:`|:|\b(?:holds?|has|with|for|keyed|containing|connects?|stores?)\b)/i,
		words:
			/\b(?:table|column|field|row|key|index|record|schema|collection|document|stored|persist|migrat|entity|identifier|json|archive|format)\b/i,
	},
	{
		path: 'apiDesign',
		named:
			/\b(?:apis?|interfaces?|endpoints?|contracts?|command[- ]line|cli|protocol|wire format|routes|sdk|commands)\b/,
		says: /(?:^|[\s`(])(?:GET|POST|PUT|PATCH|DELETE) \/|\b(?:endpoints?|rest api|graphql|grpc|openapi)\b[^.]{0,60}\b(?:returns?|takes?|accepts?|serves?|exposes?|gives?|is|are|for|at)\b/,
		words:
			/\b(?:endpoint|api|header|request|response|call|command|flag|option|parameter|payload|submit|url|address|client|return|accept|interface)/i,
	},
	{
		path: 'events',
		named: /^(?:events?|messages?|topics?|webhooks?|domain events)$/,
		says: /\b(?:emits?|publish(?:es|ed)?|fires?|raises?) (?:an? |the )?(?:\w+ ){0,2}(?:events?|messages?|topics?)\b|\bsubscrib(?:es?|ers?)\b/i,
		words: /\b(?:event|topic|message|publish|subscrib|consumer|webhook|queue|emit)/i,
	},
	{
		path: 'compatibility',
		named:
			/\bcompatib|^(?:migration|upgrad(?:e|ing)|breaking changes?|deprecations?|versioning|old clients?|transition)\b/,
		says: /\b(?:backwards?|forwards?)[- ]compatib|\bcompatib(?:le|ility)\b|\bbreaking change|\bdeprecat|\b(?:old|older|existing|previous|legacy) (?:[\p{L}-]+ ){1,3}(?:is|are|will|shall|can|may|)\b[^.]{0,20}\b(?:still|keep|continue|work|redirect|map|support|until|treated|remain|convert)/iu,
		words: /\b(?:version|old|legacy|redirect|migrat|upgrade|existing|support|remain|convert|keep)/i,
	},
];

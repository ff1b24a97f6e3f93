import {chapters} from './chapters.ts';
import type {Vocabulary} from './types.ts';

export const ofSafety: readonly Vocabulary[] = [
	{
		path: 'security.authentication',
		named:
			/^(?:auth(?:entication|[nz]|orization)?(?:\s?(?:\/|and|&)\s?auth(?:[nz]|orization)?)?|access(?: (?:control|rights))?|who may .*|login|log-?in|sign-?in|roles?(?: and (?:rights|permissions))?|permissions|identity|users? and rights)$/,
		under: chapters.safety,
		says: /\b(?:auth(?:[nz]|enticat\w+|oriz\w+|oris\w+)|sso|single sign-?on|log(?:s|ged|ging)?[- ]?(?:in|on)\b|sign(?:s|ed|ing)?[- ]?(?:in|on)\b|oauth2?|oidc|saml|ldap|kerberos|active directory|identity provider|iam|rbac|mtls|multi-?factor|mfa|2fa|second factor|passwords?|passkeys?|credentials?|vpn|(?:access|session|bearer|api) (?:tokens?|keys?|control|rights?)|tokens?|badges?|smart ?cards?|keycloak|okta|(?:only|limited|restricted|open) (?:to|for)\b[^.]{0,50}\b(?:leads?|staff|team|admins?|group|role|managers?|members)|(?:may|can) (?:only )?(?:read|see|access|write|edit|open|view)|behind the [\w-]+ network|role-based|namespaced by|log-?in)\b/i,
		words:
			/\b(?:access|role|right|permission|user|group|directory|account|allowed|admin|token|key|network|certificate|identity|namespace)/i,
	},
	{
		path: 'security.privacy',
		named:
			/^(?:(?:data )?privacy|data protection|personal data|confidentiality|encryption|privacy (?:and|&) encryption|data (?:security|handling)|secrecy|retention|protection of (?:persons|people|data|privacy))$/,
		under: chapters.safety,
		says: /\b(?:personal (?:data|information|details)|privacy|data protection|gdpr|dsgvo|pii|anonymi[sz]\w+|pseudonymi[sz]\w+|encrypt\w*|at rest|in transit|tls|retention|redact\w*|mask(?:ed|ing)|hashed|confidential|sensitive|consent of|data subjects?|(?:deleted|erased|purged|kept|stored) (?:for|after|no longer)|never (?:contains?|leaves?|stores?|logs?)|names? (?:are|is|of) )\b/i,
		words:
			/\b(?:personal|person|name|address|delete|kept|store|visible|hidden|staff|customer|patient|private|protect|data|consent)/i,
	},
	{
		path: 'security.rateLimiting',
		named:
			/^(?:rate[- ]?limit(?:s|ing)?(?: .*)?|(?:abuse|ddos)(?: .*)?|throttling|quotas?|limits|load|flooding|misuse|fair use|denial of service)$/,
		under: chapters.safety,
		says: /\brate[- ]?limit|\bthrottl|\bquotas?\b|\b(?:429|ddos|waf|captcha|brute[- ]force|denial[- ]of[- ]service)\b|\b\d[\d.,]* ?(?:\p{L}+ ){0,2}(?:per|an?|each|\/) ?(?:second|minute|hour|day|client|user|address|ip|s\b|min\b)|\b(?:rps|qps)\b|\b(?:at most|no more than|up to|maximum of|capped at|limited to) \d/iu,
		words: /\b(?:limit|request|second|minute|call|burst|attempt|block|lock|abuse|client|flood|cap)/i,
	},
	{
		path: 'security.compliance',
		named:
			/^(?:compliance(?: .*)?|legal|regulat(?:ion|ory|ions)(?: .*)?|audits?(?: .*)?|law|certifications?|standards|governance)$/,
		under: chapters.safety,
		says: /\b(?:complian(?:ce|t)|complies|comply|(?:protection|privacy|regulatory) impact assessments?|dpias?|pias?|(?:by|under|under the) law|required by|retention (?:period|rule|schedule|class)|gdpr|dsgvo|soc ?2|hipaa|pci(?:[- ]dss)?|iso[ -]?\d{4,5}|nda|audit(?:s|ed|or|ors)?|regulat(?:or|ors|ion|ory)|legal (?:team|department|review|counsel|gets?)|ordinance|statut\w+|works council|certif(?:ied|ication)|supervisory|accredit\w+|report(?:s|ed)? (?:go(?:es)? )?to (?:the )?(?:legal|regulator|authority|council))\b/i,
		words: /\b(?:legal|law|audit|report|regulat|rule|standard|certif|retain|contract|union|authority|record|years)/i,
	},
	{
		path: 'scalability.load',
		named:
			/^(?:(?:expected )?load(?: .*)?|traffic|volumes?|demand|usage|growth|peak|capacity|quantity structure|numbers)$/,
		under: chapters.size,
		says: /(?=.*\d)(?=.*(?:\bpeak|\bexpect|\bgrow(?:s|th|ing)?\b|\banticipat|\bplanning for|\bper (?:day|hour|second|minute|month|week|year|annum)|\/(?:day|hour|s|min|h)\b|\b(?:a|an|each|every|the) (?:(?:ordinary|normal|busy|busiest|good|typical|average|usual|quiet|full|whole|bad) )?(?:day|hour|second|minute|month|week|year|season|\w+day)\b|\b(?:dai|night|hour|week|month|year|annual)ly\b|\brps\b|\bqps\b|\bconcurrent|\bat once\b|\bvolume|\breceived\b|\bstorage\b|\bat the same time))/i,
		words:
			/\b(?:peak|load|request|user|visitor|growth|volume|day|hour|second|expect|record|message|transaction|traffic)/i,
	},
	{
		path: 'scalability.strategy',
		named:
			/^(?:scaling(?: .*)?|(?:growth|scaling) (?:strategy|path|plan)|how it (?:scales|grows)|headroom|elasticity)$/,
		under: chapters.size,
		says: /\b(?:scal(?:e|es|ing) (?:out|up|horizontally|vertically|by|to|with)|autoscal\w+|replicas?|shard\w*|partition\w*|(?:add|adding) (?:\w+ )?(?:nodes?|instances?|hosts?|servers?|workers?|machines?|cores?)|headroom|(?:is|are) (?:just )?(?:enough|sufficient|plenty)|could do (?:this|it)|not an issue|(?:gb|tb|%|percent) (?:free|spare|to spare)|bottlenecks?)\b/i,
		words: /\b(?:scale|node|instance|server|replica|cache|capacity|grow|spare|second|machine|free|pool|enough)/i,
	},
	{
		path: 'scalability.cost',
		named:
			/^(?:(?:(?:one[- ]time|one[- ]off|running|recurring|total|overall|annual|yearly|monthly|initial|operating|capital|up-?front|infrastructure|hosting|licen[cs]e|set-?up) )*costs?(?: .*)?|budget|money|expenses?|price|spend(?:ing)?|savings?)$/,
		under: chapters.cost,
		says: /^\W*(?:(?:grand|sub) ?-?)?(?:totals?|sum|together|altogether|in all)\b[^|\n]*\|.*\d|(?=.*\d)(?=.*(?:\bcosts?\b|[€$£₹¥]|\b(?:eur|usd|gbp|chf|inr|nok|sek|dkk|pln|jpy|aud|cad|nzd|brl|zar|rupees|kroner|yen|francs|euros?|dollars?|pounds)\b|\bbudget|\bsavings?\b|\bper licen[cs]e))/i,
		words: /\b(?:cost|price|budget|licen[cs]e|fee|euro|dollar|eur|usd|gbp|month|year|saving|money|bill|invoice)/i,
	},
	{
		path: 'scalability.targets',
		named: /^(?:(?:performance )?targets?|slos?|service levels?|latency|response times?|availability|objectives)$/,
		under: chapters.size,
		says: /\b(?:p\d{2}|percentile|latency|response time|availability|uptime|slos?)\b|\b(?:under|below|within|less than|at most|faster than) (?:\p{L}+ )?\d[\d.,]* ?(?:ms|s|sec|seconds?|minutes?|min|h|hours?)\b/iu,
		words: /\b(?:under|below|within|target|seconds?|ms|minutes?|latency|fast|available|respond)\b/i,
	},
];

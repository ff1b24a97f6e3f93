import {chapters} from './chapters.ts';
import type {Vocabulary} from './types.ts';

export const ofExecution: readonly Vocabulary[] = [
	{
		path: 'testing.unit',
		named: /^unit tests?(?:ing)?$/,
		says: /\bunit[- ]test/i,
		words: /\b(?:tests?|coverage|unit)\b/i,
	},
	{
		path: 'testing.integration',
		named:
			/^(?:integration|end[- ]to[- ]end|e2e|system|acceptance) tests?(?:ing)?$|^(?:dry[- ]runs?|rehearsals?|pilots?)$/,
		says: /\b(?:integration|end[- ]to[- ]end|e2e|acceptance|regression) test|\bdry[- ]run|\brehears(?:al|ed)|\bsmoke test|\bparallel (?:operation|run)|\bshadow (?:reads?|traffic|mode)/i,
		words: /\b(?:tests?|pilot|staging|trial|volunteers?|rehears|run|parallel|simulat)/i,
	},
	{
		path: 'testing.load',
		named: /^(?:load|stress|performance|soak) tests?(?:ing)?$/,
		says: /\b(?:load|stress|soak|performance|volume)[- ]test/i,
		words: /\b(?:tests?|load|peak|simulat|benchmark|users|replay)\b/i,
	},
	{
		path: 'testing.security',
		named: /^(?:security|penetration|pen) tests?(?:ing)?$|^security (?:review|audit)$/,
		says: /\bpen(?:etration)?[- ]?tests?|\bsecurity (?:test|review|audit|scan)|\bfuzz|\bred team/i,
		words: /\b(?:tests?|security|scan|audit|attack|review)\b/i,
	},
	{
		path: 'operations.metrics',
		named: /^(?:metrics(?: to watch)?|monitoring|dashboards?|what we watch|observability)$/,
		under: chapters.running,
		says: /\b(?:dashboards?|monitor(?:s|ed|ing)?|metrics?|prometheus|grafana|datadog|gauges?|we watch)\b/i,
		words: /\b(?:dashboard|metric|monitor|watch|graph|count|measure)/i,
	},
	{
		path: 'operations.logs',
		named: /^(?:logs?|logging)$/,
		under: chapters.running,
		says: /\b(?:logs?|logged|logging|log lines?|log level)\b/i,
		words: /\blog/i,
	},
	{
		path: 'operations.traces',
		named: /^(?:traces?|tracing)$/,
		says: /\b(?:traces?|tracing|opentelemetry|spans?)\b[^.]{0,60}\b(?:each|every|request|call|through|across|sampled|service)/i,
	},
	{
		path: 'operations.alerts',
		named: /^(?:alerts?|alerting|alarms?|paging|on-?call)$/,
		says: /\b(?:alerts?|alarms?|pages?|pagerduty|opsgenie)\b[^.]{0,40}\b(?:if|when|at|above|below|on|to|fires?|goes|after|on-?call|wakes?)\b|\b(?:wakes?|pages?) (?:us|somebody|the (?:on-?call|team|duty))/i,
		words: /\b(?:alert|alarm|page|on-?call|wake|notif|threshold)/i,
	},
	{
		path: 'rollout.strategy',
		named:
			/^(?:roll-?out(?: strategy)?|deployment(?: strategy)?|release strategy|how (?:it|we) (?:ships?|goes? live|rolls? out).*)$/,
		says: /\bcanar(?:y|ies)\b|\bblue[-/ ]?green\b|\bbig[- ]bang\b|\bstaged\b|\bin (?:batches|waves|stages)\b|\b(\p{L}+) by \1\b|\bone (?:\p{L}+ ){1,2}(?:at a time|after (?:the|an)other)\b|\bgradual(?:ly)?\b|\b\d+ ?%[, →>-]+(?:then |to )?\d+ ?%|\ball at once\b|\bbehind a (?:feature )?flag\b|\bfeature flags?\b|\bpercent(?:age)? of (?:users|traffic|customers)\b/iu,
		words: /\b(?:flag|canary|batch|wave|stage|first|then|gradual|percent|rolling|all)\b/i,
	},
	{
		path: 'rollout.steps',
		named:
			/^(?:roll-?out(?: steps| plan)?|deployment(?: steps| plan)?|go-?live|cut-?over|launch(?: plan)?|release plan)$/,
		words: /\b(?:first|then|after|all|next|finally|cut-?over|live|roll|deploy|switch|start|batch|wave)/i,
	},
	{
		path: 'phases',
		named: /^(?:phases?|plan|timeline|schedule|roadmap|milestones?|stages)$/,
		under: chapters.plan,
		words:
			/\b(?:phase|stage|step|first|then|month|week|start|until|finish|january|february|march|april|may|june|july|august|september|october|november|december)\b/i,
	},
	{
		path: 'risks',
		named:
			/^(?:(?:key |main |known |top )?risks?(?: .*)?|dangers?|worries|threats|what (?:could|can|may|might) go wrong)$/,
		says: /\b(?:principal|main|biggest|greatest|chief|further|another|key|only) risks? (?:is|are|of|that|remains?)\b|\bthere is a (?:risk|danger)\b|\bwhat worries\b|\bour worry is\b/i,
		words: /\b(?:risk|danger|worr|might|could|may|fail|slip|threat|unlikely|likely|delay|late|lose|loss|mitigat)/i,
	},
	{
		path: 'metrics',
		named:
			/^(?:(?:success )?(?:metrics?|measures?|criteria)|kpis?|success|targets?|acceptance criteria|done when|key results|(?:we (?:are|will be|shall be|would be) |we['’](?:ll be|re|d be) )?(?:happy|glad|content|satisfied|pleased) (?:when|if|once))$/,
		says: /\bwe (?:will|shall|'ll)? ?(?:know|call it|count it|measure|judge)\b[^.]{0,60}\b(?:success|when|if|by|done)\b|\b(?:success|done) (?:is|means|when|looks)\b|\b(?:it|this|we|project|change|move|migration|pilot|rfc|proposal|work)(?: will| shall| has| have| was| is|'ll)?(?: have| be)? (?:succeed(?:ed)?|a success|successful|worked|paid off|worth it|worthwhile) (?:if|when|once)\b|\b(?:if|when|once)\b[^.]{5,120}\b(?:succeeded|(?:has|have|will have) (?:worked|paid off)|worth it)\b/i,
		words:
			/\b(?:percent|measure|target|reach|below|under|at least|less than|more than|reduce|increase|by the end)\b|%/i,
	},
	{
		path: 'openQuestions',
		named:
			/^(?:open|(?:open|unresolved|outstanding) (?:questions?|issues?|points?)|questions?|undecided|to be (?:decided|clarified)|unknowns?)$/,
		says: /\b(?:(?:not yet|not|still to be|yet to be|to be|remains to be) (?:decided|settled|agreed|clarified)|(?:still|remains?) (?:open|undecided|unclear|unknown|unsettled)|open (?:question|point)s?)\b/i,
		words: /\b(?:whether|question|open|decide|unclear|unknown|clarif|ask)\b|\?/i,
	},
	{
		path: 'lessons',
		named: /^(?:lessons?(?: learned)?|retrospective|what we (?:learned|would do).*)$/,
		says: /\bwe (?:have )?learn(?:ed|t)\b|\blessons?\b|\bin hindsight\b/i,
	},
	{
		path: 'revisit.by',
		named: /^(?:revisit|look again|review (?:date|by)|re-?evaluat\w+|sunset)$/,
		says: /\b(?:revisit|look (?:at (?:it|this) )?again|re-?evaluat|review(?:ed)? (?:it |this )?again|re-?consider)/i,
	},
	{
		path: 'phases.exit',
		says: /\b(?:only (?:after|once|when|if)|not before|gate[sd]?|exit|until|must (?:be|have|pass)|done when|complete(?:d)? when|go\/no-?go|criteri|sign(?:ed)?[- ]off|accepted|passes|prerequisite|before (?:the first|any|we|moving))\b/i,
		words:
			/\b(?:after|once|when|before|all|100|clean|pass|ready|tests?|complete|full|nil|zero|no|without|difference|comparison|targets?|at least|match(?:es)?)\b/i,
	},
	{
		path: 'phases.dependsOn',
		says: /\b(?:depends? on|after phase|blocked by|needs? phase|follows|waiting (?:on|for)|prerequisite)\b/i,
	},
	{
		path: 'phases.effort',
		says: /\b(?:person|man|engineer)[- ](?:days?|weeks?|months?)|\bFTE\b|\bestimated (?:at|as)\b/i,
	},
	{
		path: 'risks.mitigation',
		says: /(?:;|,|—|–| - |\bso\b|\btherefore\b|\bmitigat\w*)[^.;]{0,20}\b(?:we|will|is|are|has|have|covers?|covered|budgeted|hired?|queue|retry|check|stand-?by|reserve|ordered|requests?)\b/i,
	},
	{path: 'risks.impact', says: /\b(?:severe|serious|major|minor|catastroph|grave|high impact|low impact|harmless)\b/i},
	{path: 'risks.probability', says: /\b(?:likely|unlikely|certain(?:ly)?|probabl[ey]|rare(?:ly)?|often|chance)\b/i},
];

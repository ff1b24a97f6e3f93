/**
 * Words that are one to whoever compares what two texts say, though no ending tells so: the forms of a verb, and what
 * people write for each other. The first one stands for all.
 */
const families = [
	'begin began begun start launch',
	'break broke broken',
	'bring brought',
	'build built',
	'buy bought purchase',
	'choose chose chosen pick select choice',
	'client customer',
	'close shut',
	'cost price',
	'decide decision',
	'delete remove erase purge',
	'drive drove driven',
	'fall fell fallen drop decrease decline',
	'feel felt',
	'find found',
	'forbid forbidden prohibit',
	'forget forgot forgotten',
	'freeze froze frozen',
	'give gave given',
	'grow grew grown growth rise rose risen increase',
	'hide hid hidden',
	'hold held',
	'keep kept',
	'know knew known',
	'lead led',
	'leave left',
	'lose lost loss',
	'mean meant',
	'meet met',
	'mistake error fault',
	'manual hand',
	'pay paid payment',
	'phone telephone',
	'quick fast rapid speed',
	'ring rang rung',
	'run ran',
	'see saw seen',
	'sell sold sale',
	'send sent',
	'show shown',
	'speak spoke spoken',
	'spend spent',
	'staff employee personnel',
	'stand stood',
	'steal stole stolen theft',
	'stop halt',
	'switch toggle',
	'take took taken',
	'teach taught',
	'tell told inform notify',
	'think thought',
	'throw threw thrown',
	'verify check',
	'wear wore worn',
	'win won',
	'write wrote written writing',
];

/** The families by the stems of their words, for whoever makes stems. */
export function familiesBy(stemOf: (word: string) => string): ReadonlyMap<string, string> {
	return new Map(
		families.flatMap((family) => {
			const words = family.split(' ');
			return words.map((word): [string, string] => [stemOf(word), stemOf(words[0] ?? '')]);
		}),
	);
}

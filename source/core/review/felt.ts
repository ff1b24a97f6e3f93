/** What somebody feels or believes, which nobody sees from outside. */
const felt =
	/(?<!\p{L})(?:feels?|perceives?|enjoys?|(?:is|are|be|becomes?|gets?|stays?)\s(?:\p{L}+\s)?(?:happy|happier|delighted|pleased|content|confident|satisfied|comfortable|proud)|(?:trust|confidence|satisfaction|morale|acceptance)\b[^;.]{0,40}\b(?:rises?|grows?|improves?|increases?|strengthened|higher|better))(?!\p{L})/iu;

/** How it is asked for, or seen by what people do. */
const gauged =
	/\p{N}|(?<!\p{L})(?:survey\p{L}*|polls?|polled|scores?|NPS|CSAT|ratings?|rated|index|questionnaires?|interviews?|interviewed|ask(?:ed|s|ing)?|vote[sd]?|counted|measured|complain\p{L}*|tickets?|calls|reviews?|stars|one|two|three|four|five|six|seven|eight|nine|ten|half|percent|per cent|none|nobody|all)(?!\p{L})/iu;

/** Whether a success is only felt: "customers feel informed", and nothing says how anybody would know. */
export function isOnlyFelt(text: string): boolean {
	return felt.test(text) && !gauged.test(text);
}

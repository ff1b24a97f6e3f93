/** What to do next: \`way\` is a key or a command, as the face calls it. */
export const wayWords = {
	writesFile: (way: string) => `${way} writes the file.`,
	takesItBack: (way: string) => `${way} takes it back.`,
	takesThemBack: (way: string) => `${way} takes them back.`,
	leadsBack: (way: string) => `${way} leads back.`,
	takesThatBack: (way: string) => `${way} takes that back.`,
	bringsOldBack: (way: string) => `${way} brings the old ones back.`,
	asksAll: (way: string) => `${way} asks all.`,
	bringsItBack: (way: string) => `${way} brings it back.`,
	leadsToReview: (way: string) => `${way} leads to the review.`,
	takesAllBack: (way: string) => `${way} takes all of it back.`,
	opensItAgain: (way: string) => `${way} opens it again.`,
	leadsThere: (way: string) => `${way} leads there.`,
	writesOnceMore: (way: string) => `${way} writes once more.`,
	nothingHere: (way: string) => `${way} does nothing here.`,
	/** What it does in other places, as the help tells it. */
	elsewhere: (help: string) => `Elsewhere: ${help}`,
	bringsRestBack: (way: string) => `${way} brings the rest back.`,
};

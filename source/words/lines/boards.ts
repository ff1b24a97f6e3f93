/** What is asked for on the board of a group. */
export const boardPrompts = {
	agenda: 'Number, or Enter to go back: ',
	people: 'Names, or Enter to go on: ',
	boxes: 'Number and minutes, such as 2 15, or Enter to go back: ',
	premortem: 'Reason, or Enter to go on: ',
	spread: 'Number and what you agree on, /take, or Enter to go back: ',
	dots: 'Number for a dot, /next for the next person, or Enter to go back: ',
	consent: 'Number and yes, or number and an objection, or Enter to go back: ',
	objection: 'Objection: ',
	ruling: 'Initials, a colon, and how: ',
	clearing: 'Number and where: question, risk, assumption, objection or drop; Enter to go back: ',
	back: 'Enter to go back: ',
};

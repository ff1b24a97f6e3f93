/** How many dots each person places on a list. */
export const dotsEach = 3;

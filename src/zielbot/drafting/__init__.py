"""From words to slots, from slots to the next question and the goal sentence."""

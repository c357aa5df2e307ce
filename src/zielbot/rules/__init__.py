"""The rule checker: what is weak in a goal, named by rules that explain themselves."""

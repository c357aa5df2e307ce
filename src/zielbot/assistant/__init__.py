"""The hall: the use cases every door calls, the ports they need, the events they emit."""

"""Speed as a ratio in one run, never as a timed test."""

"""What only those who work on Firstline need."""

"""What the call screen is made of."""

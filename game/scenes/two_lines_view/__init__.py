"""What the comparison of a retake with the first attempt is made of."""

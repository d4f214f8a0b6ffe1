"""The picture of a scenario: an abstract chart, its layout in layers, and the files that it is written to."""

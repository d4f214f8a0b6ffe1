"""From a tree with places to the model, one module for each part of a scenario."""

"""Self-voicing: what is said aloud is worked out here, from the semantic tree and nothing else.

`outline` puts the tree in reading order, `changes` says what differs between two trees, `whole` reads one from the top.
All three are pure. `aloud` hands what is said to the system's voices, in a thread of its own (`worker`, `engine`).
"""

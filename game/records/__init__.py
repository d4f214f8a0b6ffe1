"""What stays after a call: profiles, every input as it was given, and how each attempt was scored."""

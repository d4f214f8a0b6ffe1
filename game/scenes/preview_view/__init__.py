"""What the preview shows of a caller in the making: values, how they are read off the call, and how they are laid."""

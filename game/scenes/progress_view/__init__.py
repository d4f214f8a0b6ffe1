"""What somebody's progress is put together of: the plots, the kinds of callers, and the words for both."""

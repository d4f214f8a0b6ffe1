"""Who is on the line: the records, the profiles in them, and what whoever plays has set."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from game.call.silence import Silence
from game.preferences import PreferencesKeeper

if TYPE_CHECKING:
    from game.records.model import Profile
    from game.records.store import Store


class Reception:
    """Opens the records when they are first needed, and puts trainees on the line.

    `store` is the records, or what opens them; `preferences` come to belong to whoever is on the line.
    """

    def __init__(self, store: Store | Callable[[], Store], preferences: PreferencesKeeper | None = None) -> None:
        self.preferences = preferences or PreferencesKeeper()
        self._open_store = store if callable(store) else lambda: store
        self._store: Store | None = None
        self._profile: Profile | None = None
        self._silence = Silence.AS_IN_LIFE
        if not callable(store):
            self._opened()

    @property
    def store(self) -> Store:
        """Return the records."""
        return self._opened()

    @property
    def is_open(self) -> bool:
        """Return whether the records are open, so that asking them costs nothing."""
        return self._store is not None

    def close(self) -> None:
        """Close the records, if they were opened."""
        if self._store is not None:
            self._store.close()

    @property
    def notice(self) -> str:
        """Return why nothing is recorded, "" when all is."""
        return self.store.notice

    @property
    def profile(self) -> Profile | None:
        """Return who is on the line, None when nobody is yet."""
        self._opened()
        return self._profile

    def profiles(self) -> tuple[Profile, ...]:
        """Return everybody who has a profile here."""
        return self.store.profiles()

    def choose(self, profile: Profile) -> None:
        """Put a trainee on the line."""
        self._opened()
        self._take(profile)

    def add_profile(self, name: str) -> Profile:
        """Make a profile and put it on the line; a guest's when nothing can be recorded.

        Raises ProfileNameError with what is wrong with the name.
        """
        from game.records.model import Profile

        # What was set while nobody was on the line was set by whoever comes on it now.
        silence = self._silence if self.profile is None else Silence.AS_IN_LIFE
        guest = Profile(0, name.strip(), "", silence)
        added = guest if self.store.is_read_only else self.store.add_profile(name, silence)
        self.choose(added)
        return added

    def put_on_the_line(self, name: str) -> Profile:
        """Put the trainee of this name on the line, with a new profile where there is none of that name.

        Raises ProfileNameError with what is wrong with the name.
        """
        from game.records.profiles import name_key

        known = next((profile for profile in self.profiles() if name_key(profile.name) == name_key(name.strip())), None)
        if known is None:
            return self.add_profile(name)
        self.choose(known)
        return known

    @property
    def silence(self) -> Silence:
        """Return how long callers bear the silence of whoever is on the line."""
        return self.profile.silence if self.profile else self._silence

    @property
    def keeps_settings(self) -> bool:
        """Return whether a setting outlasts this window: somebody with a profile is on the line, and it can be kept."""
        return self.profile is not None and self.profile.id != 0 and not self.store.is_read_only

    def set_silence(self, silence: Silence) -> None:
        """Set how long callers bear silence, from the next call on, for whoever is on the line.

        For a guest, or while nobody is, it holds as long as this window. Raises StoreError; nothing has changed then.
        """
        if self.profile is None:
            self._silence = silence
        elif self.keeps_settings:
            self._profile = self.store.set_silence(self.profile, silence)
        else:
            self._profile = replace(self.profile, silence=silence)

    @property
    def is_first_ever(self) -> bool:
        """Tell whether the trainee has finished no call yet; of a guest nothing is known, so the score is shown."""
        who = None if self.store.is_read_only else self.profile
        return who is not None and not self.store.has_finished_calls(who)

    def _opened(self) -> Store:
        """Open the records once; whoever was last on the line is so again."""
        if self._store is None:
            self._store = self._open_store()
            self._take(self._store.latest_profile())
        return self._store

    def _take(self, profile: Profile | None) -> None:
        """Put somebody or nobody on the line, with what they prefer; a guest has nothing kept."""
        self._profile = profile
        self.preferences.belong_to(str(profile.id) if profile and profile.id else "")

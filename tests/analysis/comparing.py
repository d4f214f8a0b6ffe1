"""From a point that playing everything found to the same place in the analysis."""

from game.analysis.outlooks import Outlook, Outlooks
from game.analysis.prospects import Cost
from game.analysis.tracing import index_of, key_of
from game.call.state import State
from tests.analysis.brute_force import Costs


def outlook_at(outlooks: Outlooks, state: State, costs: Costs) -> Outlook:
    *points, cap, caps, is_critical, has_given_up = costs
    spent = Cost(*points, cap=cap, caps=caps, critical=is_critical, forfeits=has_given_up)
    return outlooks.of(outlooks.fronts.reached.keys.index(key_of(state)), index_of(state), spent)

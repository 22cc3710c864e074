"""What publishing evidences: an action for each state that a delivery may come to."""

from oyez.ledger.actions import register
from oyez.publishing.states import State

SCHEDULED = register("publishing.scheduled", "A delivery was set to go out at a time.")
RESCHEDULED = register("publishing.rescheduled", "A delivery was given another time.")

MOVED = {
    State.DUE: register("publishing.due_again", "A delivery may go out, or may go out again."),
    State.ATTEMPTING: register("publishing.attempted", "Deliveries were handed to their networks."),
    State.HANDED_OVER: register("publishing.handed_over", "A person was given it to publish."),
    State.PAUSED: register("publishing.paused", "A delivery was held back, with the reasons."),
    State.UNKNOWN: register("publishing.unknown", "A network gave no clear answer."),
    State.PARKED: register("publishing.parked", "Looking did not settle it: a person has to."),
    State.PUBLISHED: register("publishing.published", "A delivery was carried out, with proof."),
    State.REFUSED: register("publishing.refused", "A network refused a delivery for good."),
    State.CANCELLED: register("publishing.cancelled", "A delivery will not be carried out."),
}

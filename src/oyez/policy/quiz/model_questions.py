"""Questions for the model policy, in our own words. A council keeps, changes or retires them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ModelQuestion:
    """A question as it is shipped: the first option is the right one; attempts shuffle them."""

    clause: str
    text: str
    options: tuple[str, ...]
    explanation: str


MODEL_QUESTIONS = (
    ModelQuestion(
        "SCO",
        "Whom does the policy cover?",
        (
            "Everyone who does paid work for the council, agency and casual workers included",
            "Only those who post from a council account",
            "Permanent staff and councillors",
        ),
        "It covers all paid work for the council, whatever the contract. Councillors have a code "
        "of conduct of their own.",
    ),
    ModelQuestion(
        "PRI2",
        "Road closures for a flood are announced on X. What else has to be true?",
        (
            "People who are not online can find them out in another way",
            "Nothing else: most residents use social media",
            "The Facebook page of the council repeats them",
        ),
        "Social media adds to the other ways of hearing from the council and replaces none.",
    ),
    ModelQuestion(
        "PRI3",
        "What does the policy ask of your private life on social media?",
        (
            "To know the risks of sharing information; it bans nothing",
            "To close personal accounts while you work for the council",
            "To let your manager see what you post",
        ),
        "It restricts nobody's private use. It asks people to know what sharing can lead to.",
    ),
    ModelQuestion(
        "PRO2",
        "You are a new Communication Representative. How do you post on the council's X account?",
        (
            "With a sign-in of my own",
            "With the password, which a colleague gives me",
            "From my personal account, naming the council",
        ),
        "Every Representative has access through a sign-in of their own; nobody shares a password.",
    ),
    ModelQuestion(
        "PRO4",
        "Your team wants a Facebook page for a summer project. What comes first?",
        (
            "A Head of Service decides, after consulting one of three named colleagues",
            "You open it, and tell Communications once it has followers",
            "You ask ICT for a licence",
        ),
        "Nobody opens a page without permission: a Head of Service decides after consultation.",
    ),
    ModelQuestion(
        "POL2",
        "A resident asks in a public comment why their benefit claim is late. What may you answer?",
        (
            "How to reach us in private; nothing about the claim",
            "The date on which the claim was received, because they asked",
            "The reason, without the name: nobody will know who it is",
        ),
        "That somebody has a claim is personal already. Take it to a private channel.",
    ),
    ModelQuestion(
        "POL3",
        "When do you ask a person for consent to a photograph that shows them?",
        (
            "Before it is uploaded",
            "After it is published, if somebody complains",
            "Never, if it was taken in a public place",
        ),
        "Everyone who can be recognised, organisations included, is asked before the upload.",
    ),
    ModelQuestion(
        "POL4",
        "A vulnerable adult whom you support at work sends you a friend request. What do you do?",
        (
            "Decline it, and ask your manager if you are unsure",
            "Accept it, and never speak of work there",
            "Accept it from a second profile",
        ),
        "It is a conflict of interest, however kindly it is meant.",
    ),
    ModelQuestion(
        "POL6",
        "You write for the council and think that a decision was wrong. What may the message say?",
        (
            "What was decided and why; your opinion stays out of it",
            "Your opinion, if you mark it as your own",
            "Your opinion, if most residents share it",
        ),
        "Whoever reads it only sees that it comes from the council.",
    ),
    ModelQuestion(
        "POL9",
        "A colleague's post worries you. What does the policy ask?",
        (
            "That you report your concern",
            "That you answer it in public",
            "Nothing: what colleagues post is their affair",
        ),
        "A concern is reported, and a person decides about it. Doing so is not telling tales.",
    ),
    ModelQuestion(
        "CLO",
        "Your message is ready. What do you do before you post it?",
        (
            "Look at it once more, and think of everybody who may see it",
            "Post it quickly: it can be deleted",
            "Switch notifications off",
        ),
        "Words and pictures reach far beyond those you had in mind, and copies stay.",
    ),
)

"""The best F1 that scores can give, and from which score on."""

import numpy as np


def best_f1(scores: np.ndarray, due: np.ndarray) -> tuple[float, float]:
    """Return the best F1 and its threshold."""
    best = (0.0, 1.0)
    for at in np.unique(np.round(scores, 4)):
        raised = scores >= at
        right = (raised & (due == 1)).sum()
        f1 = 2 * right / max(1, raised.sum() + due.sum())
        if f1 > best[0]:
            best = (float(f1), float(at))
    return best

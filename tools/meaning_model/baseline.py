"""The model to beat: TF-IDF over words and letters with logistic regression."""

import pickle
import time

import numpy as np
from examples import LABELS, Example
from scoring import best_f1
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import FeatureUnion


def fit_baseline(examples: list[Example], held: list[Example]) -> dict[str, object]:
    """Return its best F1 for each label on `held`, its size and its time for one text."""
    words = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)
    letters = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), min_df=3, sublinear_tf=True)
    features = FeatureUnion([("words", words), ("letters", letters)])
    matrix = features.fit_transform([example.text for example in examples])
    models = {}
    for index, label in enumerate(LABELS):
        known = [i for i, example in enumerate(examples) if example.labels[index] is not None]
        wanted = [examples[i].labels[index] for i in known]
        if len(set(wanted)) > 1:
            models[label] = LogisticRegression(C=4, max_iter=300, class_weight="balanced").fit(
                matrix[known], wanted
            )
    began = time.monotonic()
    given = features.transform([example.text for example in held])
    scores = {label: model.predict_proba(given)[:, 1] for label, model in models.items()}
    took = (time.monotonic() - began) / max(1, len(held))
    found = {
        label: round(
            best_f1(scores[label], np.array([e.labels[LABELS.index(label)] for e in held]))[0], 3
        )
        for label in models
    }
    size = len(pickle.dumps((features, models)))
    print(f"baseline: F1 {found}, {size / 1e6:.1f} MB, {took * 1000:.1f} ms a text")
    return {"f1": found, "bytes": size, "seconds": round(took, 5)}

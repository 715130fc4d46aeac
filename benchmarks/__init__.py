"""Each benchmark prints ratios against a peer that was measured in the same run."""

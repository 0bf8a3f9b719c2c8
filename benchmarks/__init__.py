"""What the README's figures come from: each module measures beside a baseline in the same run."""

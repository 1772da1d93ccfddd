"""`python -m checker` is `dpia`."""

from checker.cli import main

main()

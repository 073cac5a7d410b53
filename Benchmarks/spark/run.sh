#!/usr/bin/env bash
# Tries mark.py on a real Spark: run.sh EXAMINER. Installs what is missing: Java 17 from Debian, pyspark into .build/spark.
set -euo pipefail
examiner=$(realpath "$1")
cd "$(dirname "$0")/../.."
if ! command -v java > /dev/null; then
  apt-get update -qq && apt-get install -y -qq openjdk-17-jre-headless > /dev/null
fi
if [ ! -x .build/spark/bin/python ]; then
  python3 -m venv .build/spark
  .build/spark/bin/pip install -q 'pyspark==3.5.*'
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
.build/spark/bin/python Benchmarks/spark/test.py "$examiner" "$scratch"
